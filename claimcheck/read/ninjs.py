"""ninjs, the JSON of news agencies: headline, description and body of one article.

Text of a field may be HTML. The places of its characters are followed back through the mark-up and through
the escapes of JSON, so that positions are those of the file.
"""

from __future__ import annotations

import json

from claimcheck.read.decode import Unreadable, decode
from claimcheck.read.format import Format
from claimcheck.text import Document


def ninjs(raw: bytes, path: str) -> Document:
    """Return the article in a ninjs item.

    Raises:
        Unreadable: the bytes are no JSON, or no article.
    """
    from claimcheck.read.markup.article import compose
    from claimcheck.read.markup.item import item_passages, published

    source = decode(raw)
    try:
        item = json.loads(source)
    except (ValueError, RecursionError) as error:
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Unreadable(f"is no valid JSON{line}") from None
    if not isinstance(item, dict):
        raise Unreadable("is JSON without an article (no headline, no body)")
    passages = item_passages(source, item)
    if not passages:
        raise Unreadable("is JSON without an article (no headline, no body)")
    return compose(path, source, passages, published(item))


NINJS = Format("ninjs", (".ninjs", ".json"), ninjs, shared=(".json",))
