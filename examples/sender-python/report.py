"""What a run has come to."""
from __future__ import annotations

from collections import Counter
from typing import Any

from deltas import HashedRecord


class Report:
    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._refused: list[str] = []
        self._queried: list[str] = []
        self._held_back: list[str] = []

    def add(self, record: HashedRecord, answer: dict[str, Any]) -> None:
        problems = answer["problems"]
        self._counts[answer["status"]] += 1
        if answer["status"] == "REFUSED":
            self._refused.append(told(record.id, [sentence(problem) for problem in problems]))
        if answer["withQueries"]:
            self._counts["queried"] += 1
            queries = [sentence(problem) for problem in problems if problem["severity"] == "QUERY"]
            self._queried.append(told(record.id, queries))

    def hold_back(self, record: HashedRecord) -> None:
        self._counts["held back"] += 1
        self._held_back.append(told(record.id, record.faults))

    def leave_out(self, why: str) -> None:
        """why: SAME or REFUSED_BEFORE."""
        self._counts[why] += 1

    def has_trouble(self) -> bool:
        """Whether anything wants somebody to mend it."""
        return self._counts["REFUSED"] + self._counts["REFUSED_BEFORE"] + self._counts["held back"] > 0

    def text(self, dry_run: bool) -> str:
        count = self._counts
        sent = count["CREATED"] + count["CHANGED"] + count["UNCHANGED"] + count["REFUSED"]
        left = count["SAME"] + count["REFUSED_BEFORE"] + count["held back"]
        return "\n".join(
            [
                f"{'Tried out' if dry_run else 'Sent'} {sent}: created {count['CREATED']}, changed {count['CHANGED']}, "
                f"unchanged {count['UNCHANGED']}, refused {count['REFUSED']}, queried {count['queried']}.",
                f"Not sent {left}: as they were {count['SAME']}, as they were refused {count['REFUSED_BEFORE']}, "
                f"held back {count['held back']}.",
                *section("Refused: mend these at the source.", self._refused),
                *section("Queried: accepted; correct these, or give a reason.", self._queried),
                *section("Held back: rows of these are missing.", self._held_back),
            ]
        )


def told(record_id: str, lines: list[str]) -> str:
    return "\n".join([f"  {record_id}", *(f"    {line}" for line in lines)])


def sentence(problem: dict[str, Any]) -> str:
    """A path of a batch begins with input, records, the index and the kind; within the record it is the sender's own."""
    path = problem["path"][4:] if problem["path"][:1] == ["input"] else problem["path"]
    place = f" at {'.'.join(path)}" if path else ""
    return f"{problem['code']}{place}: {problem['message']} {problem['nextStep']}"


def section(title: str, entries: list[str]) -> list[str]:
    return ["", title, *entries] if entries else []
