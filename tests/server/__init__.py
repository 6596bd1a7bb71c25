"""The language server, held against an editor that talks with it through pipes."""
