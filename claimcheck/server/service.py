"""What the server does for each message of an editor."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer

import claimcheck
from claimcheck.server.desk import Desk, Manner
from claimcheck.server.shown import EXPLAIN, Article

_WATCHED = "**/{claimcheck.toml,pyproject.toml,claimcheck-baseline.jsonl}"


class Server(LanguageServer):
    """The server, with the desk that its articles lie on."""

    def __init__(self, manner: Manner) -> None:
        """Take how articles are examined."""
        super().__init__(
            "claimcheck", claimcheck.__version__, text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self.desk = Desk(manner)
        self._sent: dict[str, int] = {}
        self.folder = tempfile.TemporaryDirectory(prefix="claimcheck-")

    @property
    def pulled(self) -> bool:
        """Whether the editor asks for diagnostics, rather than have them sent."""
        texts = self.client_capabilities.text_document
        return texts is not None and texts.diagnostic is not None

    async def article(self, uri: str) -> Article | None:
        """Return an article as it is now, with what was found in it."""
        return await self.desk.article(uri, self.workspace)

    async def send(self, uri: str) -> None:
        """Send the diagnostics of an article once nobody types, unless the editor asks for them."""
        if self.pulled:
            return
        await self.desk.quiet(uri)
        article = await self.article(uri)
        if article and self._sent.get(uri) != article.number:
            self._sent[uri] = article.number
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(uri, article.diagnostics(), article.version)
            )


def initialize(ls: Server, params: types.InitializeParams) -> None:
    """Take what the editor can do."""
    workspace = params.capabilities.workspace
    edits = workspace.workspace_edit if workspace else None
    ls.desk.versioned = bool(edits and edits.document_changes)


async def initialized(ls: Server, _params: types.InitializedParams) -> None:
    """Have the editor tell when a configuration changes, and start the child before the first article is read."""
    workspace = ls.client_capabilities.workspace
    watching = workspace.did_change_watched_files if workspace else None
    if watching and watching.dynamic_registration:
        watchers = [types.FileSystemWatcher(_WATCHED)]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        one = types.Registration("settings", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        ls.client_register_capability(types.RegistrationParams([one]))
    await ls.desk.explained("share-mismatch")


async def opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    """Examine an article at once."""
    await ls.send(params.text_document.uri)


async def changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    """Examine an article when nothing more is typed."""
    ls.desk.edited(params.text_document.uri)
    await ls.send(params.text_document.uri)


async def saved(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    """Examine an article anew, with the configuration as it is now."""
    ls.desk.forget()
    await ls.send(params.text_document.uri)


async def closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    """Take the diagnostics of an article away."""
    uri = params.text_document.uri
    ls.desk.closed(uri)
    if not ls.pulled:
        ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))


async def settings_changed(
    ls: Server, _params: types.DidChangeWatchedFilesParams | types.DidChangeConfigurationParams
) -> None:
    """Examine all open articles anew."""
    ls.desk.forget()
    workspace = ls.client_capabilities.workspace
    if ls.pulled and workspace and workspace.diagnostics and workspace.diagnostics.refresh_support:
        await ls.workspace_diagnostic_refresh_async(None)
    await asyncio.gather(*map(ls.send, list(ls.workspace.text_documents)))


async def diagnostics(ls: Server, params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
    """Return the diagnostics of an article, or that they are those which the editor has."""
    await ls.desk.quiet(params.text_document.uri)
    article = await ls.article(params.text_document.uri)
    if article is None:
        return types.RelatedFullDocumentDiagnosticReport([])
    number = str(article.number)
    if params.previous_result_id == number:
        return types.RelatedUnchangedDocumentDiagnosticReport(number)
    return types.RelatedFullDocumentDiagnosticReport(article.diagnostics(), result_id=number)


async def hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    """Return what is known of the figure that somebody points at."""
    article = await ls.article(params.text_document.uri)
    return article.hover(params.position) if article else None


async def actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """Return what can be done about the findings at a place."""
    only = params.context.only
    if only and not any(types.CodeActionKind.QuickFix.value.startswith(kind) for kind in only):
        return []
    article = await ls.article(params.text_document.uri)
    return article.actions(params.range) if article else []


async def explain(ls: Server, rule: str) -> None:
    """Show a page on a rule: in a window of its own where the editor has one, or else as a message."""
    page = await ls.desk.explained(rule)
    window = ls.client_capabilities.window
    if window and window.show_document and window.show_document.support:
        file = Path(ls.folder.name, "explanation")
        file.write_text(page, encoding="utf-8")
        await ls.window_show_document_async(types.ShowDocumentParams(file.as_uri(), take_focus=True))
    else:
        ls.window_show_message(types.ShowMessageParams(types.MessageType.Info, page))


def build(manner: Manner) -> Server:
    """Return a server that is ready to start."""
    server = Server(manner)
    pull = types.DiagnosticOptions(
        inter_file_dependencies=False, workspace_diagnostics=False, identifier="claimcheck"
    )
    kinds = types.CodeActionOptions([types.CodeActionKind.QuickFix])
    for name, handler, options in (
        (types.INITIALIZE, initialize, None),
        (types.INITIALIZED, initialized, None),
        (types.TEXT_DOCUMENT_DID_OPEN, opened, None),
        (types.TEXT_DOCUMENT_DID_CHANGE, changed, None),
        (types.TEXT_DOCUMENT_DID_SAVE, saved, None),
        (types.TEXT_DOCUMENT_DID_CLOSE, closed, None),
        (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, settings_changed, None),
        (types.WORKSPACE_DID_CHANGE_CONFIGURATION, settings_changed, None),
        (types.TEXT_DOCUMENT_DIAGNOSTIC, diagnostics, pull),
        (types.TEXT_DOCUMENT_HOVER, hover, None),
        (types.TEXT_DOCUMENT_CODE_ACTION, actions, kinds),
    ):
        server.feature(name, options)(handler)
    server.command(EXPLAIN)(explain)
    return server


def serve(manner: Manner) -> None:
    """Serve an editor on standard input and output until it ends."""
    server = build(manner)
    try:
        server.start_io()
    finally:
        server.desk.close()
        server.folder.cleanup()
