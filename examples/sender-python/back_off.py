"""Waiting before something is tried again."""
from __future__ import annotations

import random
import sys
import time

# With the waits between them, about ten minutes.
MOST_TRIES = 15
LONGEST_SECONDS = 60.0


class Stopped(Exception):
    """What keeps the sender from going on now: told to its operator, and the next run goes on where it was."""


class BackOff:
    def __init__(self, first: float) -> None:
        """first: seconds before the second try."""
        self._first = first

    def wait(self, attempt: int, why: str, retry_after: float = 0) -> None:
        """
        Waits longer each time, with some chance in it so that senders do not come all at once; and at least as long as
        the API asked for. Raises Stopped after too many tries.
        """
        if attempt >= MOST_TRIES:
            raise Stopped(f"{why}. It was tried {attempt} times.")
        own = min(LONGEST_SECONDS, self._first * 2 ** (attempt - 1)) * random.uniform(0.5, 1)
        seconds = retry_after + random.uniform(0, self._first) if retry_after > 0 else own
        print(f"Waiting {seconds:.2f} s: {why}.", file=sys.stderr, flush=True)
        time.sleep(seconds)
