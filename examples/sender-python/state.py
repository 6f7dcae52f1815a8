"""What was acknowledged. A file of SQLite: a transaction is on the disk whole or not at all, however the sender ends."""
from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Iterable, Optional

from deltas import HashedRecord

TABLES = """
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS acknowledged (id TEXT PRIMARY KEY, hash TEXT NOT NULL, outcome TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS begun (id TEXT PRIMARY KEY, hash TEXT NOT NULL, batch_key TEXT NOT NULL);
"""


class State:
    def __init__(self, path: Path) -> None:
        self._file = sqlite3.connect(path)
        self._file.executescript(TABLES)

    def find(self, record_id: str) -> Optional[tuple[str, str]]:
        """Of which content the API said what: hash, and ACCEPTED or REFUSED."""
        return self._file.execute("SELECT hash, outcome FROM acknowledged WHERE id = ?", (record_id,)).fetchone()

    def begun(self) -> Optional[tuple[str, dict[str, str]]]:
        """The batch that was under way when the sender last ended: its key, and the hash of each of its records."""
        rows = self._file.execute("SELECT id, hash, batch_key FROM begun").fetchall()
        return (rows[0][2], {row[0]: row[1] for row in rows}) if rows else None

    def begin(self, key: str, records: Iterable[HashedRecord]) -> None:
        """Notes a batch with its key before it is sent, so that it is sent again with the same key."""
        with self._file:
            self._file.execute("DELETE FROM begun")
            self._file.executemany(
                "INSERT INTO begun (id, hash, batch_key) VALUES (?, ?, ?)",
                [(record.id, record.hash, key) for record in records],
            )

    def acknowledge(self, answers: Iterable[tuple[HashedRecord, str]]) -> None:
        """Notes what the API has answered. Only now is a record known."""
        with self._file:
            for record, outcome in answers:
                self._file.execute(
                    "INSERT OR REPLACE INTO acknowledged (id, hash, outcome) VALUES (?, ?, ?)",
                    (record.id, record.hash, outcome),
                )
                self._file.execute("DELETE FROM begun WHERE id = ?", (record.id,))

    def close(self) -> None:
        self._file.close()
