// Starts the language server and hands it what is written; all that it knows about figures, the server knows.
"use strict";

const { commands, window, workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function started() {
  const settings = workspace.getConfiguration("claimcheck");
  const [command, ...args] = settings.get("command");
  const documentSelector = settings
    .get("languages")
    .flatMap((language) => ["file", "untitled"].map((scheme) => ({ scheme, language })));
  return new LanguageClient("claimcheck", "claimcheck", { command, args }, { documentSelector });
}

async function start() {
  client = started();
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    window.showErrorMessage(`claimcheck: the server does not start (${error.message})`);
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

exports.activate = async (context) => {
  context.subscriptions.push(
    commands.registerCommand("claimcheck.restart", async () => {
      await stop();
      await start();
    }),
  );
  await start();
};

exports.deactivate = stop;
