// An editor made of the protocol's own library: it opens an article, makes the first change that is offered, and
// prints what it was told before and after.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [tools, file, text, ...command] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${tools}/`));
const protocol = require("vscode-languageserver-protocol/node");

const server = spawn(command[0], command.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
const connection = protocol.createProtocolConnection(
  new protocol.StreamMessageReader(server.stdout),
  new protocol.StreamMessageWriter(server.stdin),
);
connection.listen();
const capabilities = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
};
const registered = new Promise((resolve) => connection.onRequest(protocol.RegistrationRequest.type, resolve));
const initialized = await connection.sendRequest(protocol.InitializeRequest.type, {
  processId: process.pid,
  rootUri: null,
  capabilities,
});
await connection.sendNotification(protocol.InitializedNotification.type, {});
const { registrations } = await registered;
const uri = pathToFileURL(file).href;
const textDocument = { uri, languageId: "markdown", version: 1, text };
await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument });
const pull = async () => (await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } })).items;
const before = await pull();
const [{ range }] = before;
const context = { diagnostics: before };
const actions = await connection.sendRequest(protocol.CodeActionRequest.type, { textDocument: { uri }, range, context });
const [change] = actions[0].edit.documentChanges;
const document = protocol.TextDocument.create(uri, "markdown", 1, text);
const changed = protocol.TextDocument.applyEdits(document, change.edits);
await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
  textDocument: { uri, version: 2 },
  contentChanges: [{ text: changed }],
});
const after = await pull();
await connection.sendRequest(protocol.ShutdownRequest.type);
await connection.sendNotification(protocol.ExitNotification.type);
const code = await new Promise((resolve) => server.on("exit", resolve));
console.log(JSON.stringify({
  capabilities: initialized.capabilities,
  watched: registrations.map((one) => one.method),
  version: change.textDocument.version,
  words: document.getText(range),
  before: before.map((one) => one.code),
  after: after.map((one) => one.code),
  changed,
  code,
}));
process.exit(0);
