"""Word lists, as plain data: what the language fixes and no rule decides."""
