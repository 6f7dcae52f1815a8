"""Sends a batch until it is answered: however often, its key is the same, so that nothing is done twice."""
from __future__ import annotations

import base64
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any, Optional

from back_off import BackOff, Stopped
from deltas import HashedRecord

# Longer than the API takes for any answer.
ANSWER_WITHIN_SECONDS = 35
# Before its end, a token is not used any more.
EARLY_SECONDS = 60

OPERATION = """mutation SendBatch($input: RecordBatchInput!) {
  recordBatch(input: $input) {
    problems { code severity message path nextStep }
    records { index status withQueries problems { code severity message path nextStep } }
  }
}"""

# Codes after which the very same is sent again.
AGAIN = {
    "CONTENTION",
    "UNAVAILABLE",
    "OUTCOME_UNKNOWN",
    "INTERNAL_SERVER_ERROR",
    "IDENTITY_UNAVAILABLE",
    "AUDIT_UNAVAILABLE",
    "ALLOWANCE_EXHAUSTED",
    "TOO_MANY_REQUESTS",
    "TIMEOUT",
}


@dataclass
class Response:
    status: int
    retry_after: float
    body: bytes


def post(url: str, body: bytes, headers: dict[str, str]) -> Response:
    """Any answer, whatever its status. Raises OSError or HTTPException if there is none."""
    request = urllib.request.Request(url, data=body, headers=headers, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_WITHIN_SECONDS) as response:
            return Response(response.status, 0, response.read())
    except urllib.error.HTTPError as refusal:
        with refusal:
            return Response(refusal.code, seconds_in(refusal.headers.get("Retry-After")), refusal.read())


def seconds_in(text: Optional[str]) -> float:
    """Seconds that the server asks to wait; 0 if it does not say."""
    try:
        return float(text or 0)
    except ValueError:
        return 0


class Tokens:
    """OAuth 2.0 client credentials (RFC 6749, section 4.4): a token, got anew when it is about to end or was refused."""

    def __init__(self, token_url: str, client_id: str, client_secret: str, back_off: BackOff) -> None:
        self._url = token_url
        self._basic = base64.b64encode(f"{client_id}:{client_secret}".encode()).decode()
        self._back_off = back_off
        self._token: Optional[tuple[str, float]] = None

    def get(self) -> str:
        if self._token is None or time.monotonic() >= self._token[1]:
            self._token = self._fetched()
        return self._token[0]

    def drop(self) -> None:
        self._token = None

    def _fetched(self) -> tuple[str, float]:
        body = urllib.parse.urlencode({"grant_type": "client_credentials"}).encode()
        headers = {"Authorization": f"Basic {self._basic}", "Content-Type": "application/x-www-form-urlencoded"}
        attempt = 0
        while True:
            attempt += 1
            try:
                response = post(self._url, body, headers)
            except (OSError, HTTPException) as error:
                self._back_off.wait(attempt, f"no token: {error}")
                continue
            if response.status == 200:
                token = json.loads(response.body)
                return token["access_token"], time.monotonic() + token["expires_in"] - EARLY_SECONDS
            if response.status < 500 and response.status != 429:
                raise Stopped(f"The credentials were refused: HTTP {response.status}")
            self._back_off.wait(attempt, f"no token: HTTP {response.status}", response.retry_after)


class Api:
    def __init__(self, graphql_url: str, tokens: Tokens, back_off: BackOff) -> None:
        self._url = graphql_url
        self._tokens = tokens
        self._back_off = back_off

    def record_batch(self, key: str, records: list[HashedRecord], dry_run: bool) -> list[dict[str, Any]]:
        """The answer to each record, in their order."""
        given = {"idempotencyKey": key, "records": [record.value for record in records], "dryRun": dry_run}
        body = json.dumps({"query": OPERATION, "variables": {"input": given}}).encode("utf-8")
        attempt = refused_tokens = 0
        while True:
            attempt += 1
            headers = {"Authorization": f"Bearer {self._tokens.get()}", "Content-Type": "application/json"}
            try:
                response = post(self._url, body, headers)
            except (OSError, HTTPException) as error:
                self._back_off.wait(attempt, f"no answer: {error}")
                continue
            if response.status == 401:
                refused_tokens += 1
                if refused_tokens > 1:
                    raise Stopped("A new token was refused too: is the client suspended?")
                self._tokens.drop()
                continue
            payload = parsed(response.body)
            error = (payload.get("errors") or [{}])[0]
            code = (error.get("extensions") or {}).get("code", "")
            why = f"HTTP {response.status} {code}".strip()
            if response.status == 429 or response.status >= 500 or code in AGAIN:
                self._back_off.wait(attempt, why, response.retry_after)
                continue
            if not payload.get("data"):
                raise Stopped(f"{why}: {error.get('message', 'is it the address of the API?')}")
            return answers_in(payload["data"]["recordBatch"])


def parsed(body: bytes) -> dict[str, Any]:
    try:
        payload = json.loads(body)
    except ValueError:
        return {}
    return payload if isinstance(payload, dict) else {}


def answers_in(answer: dict[str, Any]) -> list[dict[str, Any]]:
    for problem in answer["problems"]:
        raise Stopped(f"{problem['code']}: {problem['message']} {problem['nextStep']}")
    return answer["records"]
