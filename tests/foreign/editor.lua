-- Runs in Neovim without a window: takes the configuration that the README tells to copy, opens an article, makes a
-- change that is offered, and writes what it was told before and after. An old Neovim has no vim.lsp.config, so it is
-- given one that does what the new one does.
local snippet, article, out, command = unpack(vim.split(vim.env.CLAIMCHECK_TEST, "\n"))
local configs = {}
if not vim.lsp.config then
  vim.lsp.config = function(name, config)
    configs[name] = config
  end
  vim.lsp.enable = function(name)
    local config = vim.tbl_extend("force", configs[name], { name = name, root_dir = vim.fn.getcwd() })
    config.cmd = vim.split(command, " ")
    local client = vim.lsp.start_client(config)
    vim.api.nvim_create_autocmd("FileType", {
      pattern = config.filetypes,
      callback = function(event)
        vim.lsp.buf_attach_client(event.buf, client)
      end,
    })
  end
end
dofile(snippet)
vim.cmd("edit " .. vim.fn.fnameescape(article))
local buffer = vim.api.nvim_get_current_buf()

local function told(wanted)
  vim.wait(20000, function()
    return #vim.diagnostic.get(buffer) == wanted
  end, 50)
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    local words = vim.api.nvim_buf_get_text(buffer, one.lnum, one.col, one.end_lnum, one.end_col, {})
    table.insert(found, { words = words[1], message = one.message, code = one.code or one.user_data.lsp.code })
  end
  return found
end

local before = told(1)
local one = vim.diagnostic.get(buffer)[1]
vim.api.nvim_win_set_cursor(0, { one.lnum + 1, one.col })
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 20000)
local _, answer = next(answers)
vim.lsp.util.apply_workspace_edit(answer.result[1].edit, "utf-16")
local after = told(0)
local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
vim.fn.writefile({ vim.json.encode({ before = before, after = #after, lines = lines }) }, out)
vim.cmd("qall!")
