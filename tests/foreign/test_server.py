"""The language server with editors that are not ours: the protocol's own library, pytest-lsp and Neovim."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from lsprotocol import types

from tests.foreign.conftest import Run
from tests.snapshots import ROOT

SLIP = "😀 Its ferries carried 4.2 million people, up 25 percent from 3.6 million in 2018."
MENDED = SLIP.replace("25 percent", "about 17 percent")
SERVER = (sys.executable, "-m", "claimcheck", "server")
EXTENSION = ROOT / "claimcheck" / "server" / "vscode"


def test_the_library_of_the_protocol_understands_all_of_it(tools: Path, call: Run, tmp_path: Path):
    client = Path(__file__).with_name("client.mjs")
    ran = call("node", client, tools, tmp_path / "a.md", f"# Ferries\r\n\r\n{SLIP}\r\n", *SERVER)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["capabilities"]["textDocumentSync"]["change"] == 1
    assert (told["words"], told["version"], told["code"]) == ("25 percent", 1, 0)
    assert told["watched"] == ["workspace/didChangeWatchedFiles"]
    assert (told["before"], told["after"]) == (["change-mismatch"], [])
    assert told["changed"] == f"# Ferries\r\n\r\n{MENDED}\r\n"


@pytest.mark.parametrize("client", ["visual-studio-code", "neovim@v0.11", "emacs"])
def test_it_keeps_to_what_each_editor_can_do(client: str):
    """pytest-lsp knows what some editors tell of themselves, and warns of an answer that one would not understand."""
    asyncio.run(asyncio.wait_for(talk(client), 60))


async def talk(name: str) -> None:
    from pytest_lsp import client_capabilities, make_test_lsp_client

    client = make_test_lsp_client()
    await client.start_io(*SERVER)
    try:
        await client.initialize_session(types.InitializeParams(client_capabilities(name)))
        client.text_document_did_open(
            types.DidOpenTextDocumentParams(types.TextDocumentItem("untitled:a", "markdown", 1, SLIP))
        )
        article = types.TextDocumentIdentifier("untitled:a")
        texts = client.capabilities.text_document
        if texts and texts.diagnostic:
            told = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(article))
            found = told.items
        else:
            await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
            found = client.diagnostics["untitled:a"]
        assert [one.code for one in found] == ["change-mismatch"]
        asked = types.CodeActionParams(article, found[0].range, types.CodeActionContext(found))
        actions = await client.text_document_code_action_async(asked)
        assert [one.title.split()[0] for one in actions] == ["Replace"] * 3 + ["Ignore", "Explain"]
        hover = await client.text_document_hover_async(types.HoverParams(article, found[0].range.start))
        assert "16.7%, not 25 percent" in hover.contents.value
    finally:
        await client.shutdown_session()
        await client.stop()


def test_neovim_shows_and_mends_with_the_settings_of_the_readme(tmp_path: Path):
    assert shutil.which("nvim"), "Neovim is not installed: apt-get install neovim"
    snippet, article, out = tmp_path / "claimcheck.lua", tmp_path / "a.md", tmp_path / "out.json"
    snippet.write_text(block("lua"), encoding="utf-8")
    article.write_text(f"# Ferries\n\n{SLIP}\n", encoding="utf-8")
    given = "\n".join(map(str, (snippet, article, out, " ".join(SERVER))))
    ran = subprocess.run(
        ["nvim", "--headless", "--clean", "-c", f"luafile {Path(__file__).with_name('editor.lua')}"],
        env={**os.environ, "CLAIMCHECK_TEST": given},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert out.exists(), ran.stdout + ran.stderr
    told = json.loads(out.read_text(encoding="utf-8"))
    assert [(one["words"], one["code"]) for one in told["before"]] == [("25 percent", "change-mismatch")]
    assert told["after"] == 0
    assert told["lines"] == ["# Ferries", "", MENDED]


def test_the_settings_of_other_editors_are_well_formed():
    helix = tomllib.loads(block("toml", "languages.toml"))
    assert helix["language-server"]["claimcheck"] == {"command": "claimcheck", "args": ["server"]}
    sublime = json.loads(block("json", "clients"))
    assert sublime["clients"]["claimcheck"]["command"] == ["claimcheck", "server"]
    zed = tomllib.loads(block("toml", "extension.toml"))
    assert list(zed["language_servers"]) == ["claimcheck"]


def test_the_extension_for_vs_code_is_built_and_its_manifest_is_right(tools: Path, call: Run, tmp_path: Path):
    shutil.copytree(EXTENSION, tmp_path / "vscode")
    installed = call("npm", "ci", "--ignore-scripts", "--omit=dev", "--no-audit", cwd=tmp_path / "vscode")
    assert installed.returncode == 0, installed.stderr
    assert call("node", "--check", tmp_path / "vscode" / "extension.js").returncode == 0
    ran = call("node", tools / "@vscode" / "vsce" / "vsce", "package", cwd=tmp_path / "vscode")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (package,) = (tmp_path / "vscode").glob("*.vsix")
    assert 100_000 < package.stat().st_size < 2_000_000
    manifest = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))
    (tmp_path / "vscode" / "package.json").write_text(
        json.dumps({**manifest, "engines": {}}), encoding="utf-8"
    )
    assert call("node", tools / "@vscode" / "vsce" / "vsce", "package", cwd=tmp_path / "vscode").returncode


def block(language: str, holding: str = "") -> str:
    """Return the block of code in a language in the README's chapter on editors, the one with some words in it."""
    chapter = (ROOT / "README.md").read_text(encoding="utf-8").partition("## In an editor")[2]
    blocks = [one.partition("```")[0] for one in chapter.split(f"```{language}\n")[1:]]
    return next(one for one in blocks if holding in one)
