"""Asks the API, and fetches files from the addresses that it gives."""
from __future__ import annotations

import base64
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from http.client import HTTPException
from typing import Any

# Longer than the API takes for any answer.
ANSWER_WITHIN_SECONDS = 35
# Before its end, a token is not used any more.
EARLY_SECONDS = 60
# With the waits between them, about a minute.
MOST_TRIES = 6


class Stopped(Exception):
    """What keeps us from going on now: the next run goes on where this one was."""


def needed(name: str) -> str:
    """What the environment says. Raises Stopped if it says nothing."""
    value = os.environ.get(name, "")
    if value == "":
        raise Stopped(f"{name} is missing")
    return value


def sent(url: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> bytes:
    """Asks until there is an answer that will stay, and gives its body. Raises Stopped for a refusal."""
    wait = float(os.environ.get("BACK_OFF_SECONDS", "1"))
    why = ""
    for tried in range(MOST_TRIES):
        if tried > 0:
            time.sleep(wait * 2**tried)
        request = urllib.request.Request(url, data=body, headers=headers or {})
        try:
            with urllib.request.urlopen(request, timeout=ANSWER_WITHIN_SECONDS) as response:
                return response.read()
        except urllib.error.HTTPError as refusal:
            with refusal:
                said = refusal.read().decode("utf-8", "replace")[:300]
            why = f"HTTP {refusal.code}: {said}"
            if refusal.code != 429 and refusal.code < 500:
                raise Stopped(why) from None
        except (OSError, HTTPException) as error:
            why = f"no answer: {error}"
        print(f"Trying again: {why}.", file=sys.stderr)
    raise Stopped(f"{why}. It was tried {MOST_TRIES} times")


class Api:
    """The API, by a token of our own (RFC 6749, section 4.4), which is got anew when it is about to end."""

    def __init__(self) -> None:
        self._url = needed("GRAPHQL_URL")
        self._token_url = needed("TOKEN_URL")
        self._basic = base64.b64encode(f"{needed('CLIENT_ID')}:{needed('CLIENT_SECRET')}".encode()).decode()
        self._token = ""
        self._ends = 0.0

    def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """What was asked for. Raises Stopped with the first error if there is any."""
        body = json.dumps({"query": query, "variables": variables}).encode("utf-8")
        headers = {"Authorization": f"Bearer {self._fresh_token()}", "Content-Type": "application/json"}
        answer = json.loads(sent(self._url, body, headers))
        for error in answer.get("errors", []):
            raise Stopped(f"{error['extensions']['code']}: {error['message']}")
        return answer["data"]

    def _fresh_token(self) -> str:
        if time.monotonic() >= self._ends:
            headers = {"Authorization": f"Basic {self._basic}", "Content-Type": "application/x-www-form-urlencoded"}
            body = urllib.parse.urlencode({"grant_type": "client_credentials"}).encode()
            got = json.loads(sent(self._token_url, body, headers))
            self._token = got["access_token"]
            self._ends = time.monotonic() + got["expires_in"] - EARLY_SECONDS
        return self._token
