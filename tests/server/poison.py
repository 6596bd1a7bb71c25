"""What the child of the server does with an article that is poisoned; it is called by its name, in that child."""

from __future__ import annotations

import os
import signal

from claimcheck.server.answer import Answer
from claimcheck.server.reader import Asked, _answer
from claimcheck.settings.settings import Settings


def answer(asked: Asked) -> Answer:
    if asked.text == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    while asked.text == "hangs":
        pass
    if asked.text == "fails":
        raise ValueError(asked.text)
    return _answer(asked, Settings(input_format="markdown"), None)
