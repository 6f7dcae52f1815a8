"""Which records have changed, and which of them go together."""
from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any, Iterator

from source import SourceRecord

# Of the million bytes that a request may have, some are the query's.
MOST_BYTES = 900_000
PURGE_OF = {"conference": "purge", "supportPackage": "supportPackagePurge"}


@dataclass
class HashedRecord:
    """A record that may be sent, and the hash of its content."""

    id: str
    value: dict[str, Any]
    faults: list[str]
    hash: str


def hashed(record: SourceRecord) -> HashedRecord:
    digest = hashlib.sha256(canonical(record.value).encode("utf-8")).hexdigest()
    return HashedRecord(record.id, record.value, record.faults, digest)


def canonical(value: Any) -> str:
    """JSON with the names of each object in order: the same content gives the same text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def without_purged(records: list[SourceRecord]) -> list[SourceRecord]:
    """A record that is to be erased is not sent any more, whatever the source still has of it."""
    ids = {record.id for record in records}

    def is_purged(record: SourceRecord) -> bool:
        kind, _, key = record.id.partition(" ")
        return kind in PURGE_OF and f"{PURGE_OF[kind]} {key}" in ids

    return [record for record in records if not is_purged(record)]


def batches_of(records: list[HashedRecord], most_records: int) -> Iterator[list[HashedRecord]]:
    """In the order of the source: a package comes before its payments."""
    batch: list[HashedRecord] = []
    size = 0
    for record in records:
        length = len(json.dumps(record.value).encode("utf-8"))
        if len(batch) == most_records or (batch and size + length > MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(record)
        size += length
    if batch:
        yield batch
