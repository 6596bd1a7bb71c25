"""`claimcheck server`: the language server, for editors."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.settings import Config, NoConfig

MaxSize = Annotated[
    float, typer.Option("--max-size", min=0.001, metavar="MB", help="Check no larger article.")
]
Budget = Annotated[
    int, typer.Option(min=1, metavar="SECONDS", help="Processor time that an article may take.")
]


def server(
    config: Config = None, no_config: NoConfig = False, max_size: MaxSize = 1, budget: Budget = 20
) -> int:
    """Serve an editor on standard input and output, as a language server (LSP)."""
    from claimcheck.cli.streams import complain

    try:
        from claimcheck.server.desk import Manner
        from claimcheck.server.service import serve
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] in ("pygls", "lsprotocol"):
            complain("the language server needs pygls: pip install 'claimcheck-news[lsp]'")
            return 2
        raise
    serve(Manner(config and config.absolute(), not no_config, int(max_size * 2**20), budget))
    return 0
