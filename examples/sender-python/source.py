"""Reads the records of a source: a SQLite file whose tables (or views) are named as in the mapping pack."""
from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator

# The row's own number, and that of the row whose list it is of: as the source counts them.
OWN_ROW = "ssd_row_id"
PARENT_ROW = "ssd_parent_row_id"

WHOLE_NUMBERS = {"Int", "Pence"}
TRUTHS = {"1": True, "0": False, "true": True, "false": False, "y": True, "n": False}


@dataclass
class SourceRecord:
    """One record as the source has it now."""

    # Its kind and its own key: the same from run to run.
    id: str
    # As a batch takes it.
    value: dict[str, Any]
    # Why it cannot be put together. A record that lacks a row is never sent: what that row says would be taken away.
    faults: list[str]


@dataclass
class Building:
    """A record while it is put together, with what each of its rows has become."""

    record: dict[str, Any] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)


def read_mapping(path: Path) -> list[dict[str, Any]]:
    """The published mapping pack: nothing of it is written a second time here."""
    return json.loads(path.read_text(encoding="utf-8"))["kinds"]


def read_source(path: Path, kinds: list[dict[str, Any]]) -> list[SourceRecord]:
    source = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    source.row_factory = sqlite3.Row
    try:
        return [record for kind in kinds for record in records_of(source, kind)]
    finally:
        source.close()


def records_of(source: sqlite3.Connection, kind: dict[str, Any]) -> Iterator[SourceRecord]:
    found: dict[str, Building] = {}
    for table in kind["tables"]:
        for row in rows_of(source, kind, table):
            place(found, kind, table, row)
    for record_id, building in found.items():
        yield SourceRecord(record_id, {kind["field"]: building.record}, building.faults)


def rows_of(source: sqlite3.Connection, kind: dict[str, Any], table: dict[str, Any]) -> list[dict[str, Any]]:
    name = table["name"]
    exists = "SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = ?"
    if source.execute(exists, (name,)).fetchone() is None:
        return []
    there = [column[0] for column in source.execute(f'SELECT * FROM "{name}" LIMIT 0').description]
    known = {OWN_ROW, PARENT_ROW, *(column["column"] for column in kind["keys"] + table["columns"])}
    strange = [column for column in there if column not in known]
    if strange:
        raise ValueError(f"The mapping pack has no {', '.join(strange)} in {name}.")
    order = ""
    if len(kind["tables"]) > 1:
        if OWN_ROW not in there:
            raise ValueError(f"{name} has no {OWN_ROW}, by which its rows stay in one order.")
        order = f" ORDER BY {OWN_ROW}"
    return [dict(row) for row in source.execute(f'SELECT * FROM "{name}"{order}')]


def place(found: dict[str, Building], kind: dict[str, Any], table: dict[str, Any], row: dict[str, Any]) -> None:
    name, at = table["name"], table["place"]
    building = building_of(found, kind, row)
    said = building.record if at["kind"] == "RECORD" else {}
    for path in lists_of(kind, table):
        put(said, path, [])
    for column in table["columns"]:
        value = value_of(column, row.get(column["column"]))
        if value is not None:
            put(said, column["path"], value)
    own = f"{name} {row.get(OWN_ROW)}"
    if own in building.rows:
        building.faults.append(f"{own} is there twice.")
    building.rows[own] = said
    if at["kind"] == "FACT":
        list_at(building.record, [at["list"]]).append({at["member"]: said})
    if at["kind"] == "PART":
        parent = building.rows.get(f"{at['of']} {row.get(PARENT_ROW)}")
        if parent is None:
            building.faults.append(f"{own} belongs to a row of {at['of']} that is not there.")
        else:
            list_at(parent, at["path"]).append(said)


def building_of(found: dict[str, Building], kind: dict[str, Any], row: dict[str, Any]) -> Building:
    values = [value_of(key, row.get(key["column"])) for key in kind["keys"]]
    record_id = " ".join([kind["field"], *("?" if value is None else str(value) for value in values)])
    if record_id in found:
        return found[record_id]
    building = found[record_id] = Building()
    for key, value in zip(kind["keys"], values):
        if value is None:
            building.faults.append(f"It has no {key['column']}.")
        put(building.record, key["path"], value)
    return building


def lists_of(kind: dict[str, Any], table: dict[str, Any]) -> Iterator[list[str]]:
    """Lists that a row has even if no other row says anything of them."""
    for other in kind["tables"]:
        at = other["place"]
        if at["kind"] == "PART" and at["of"] == table["name"] and at["isNeeded"]:
            yield at["path"]
    for column in table["columns"]:
        if column["several"] and column["neededOnEachRow"]:
            yield column["path"]


def list_at(said: dict[str, Any], path: list[str]) -> list[Any]:
    at: Any = said
    for part in path[:-1]:
        at = at.setdefault(part, {})
    return at.setdefault(path[-1], [])


def put(said: dict[str, Any], path: list[str], value: Any) -> None:
    at: Any = said
    for part in path[:-1]:
        at = at.setdefault(part, {})
    at[path[-1]] = value


def value_of(column: dict[str, Any], cell: Any) -> Any:
    """A cell as the API takes it. What cannot be read is left as it is: the API says what it takes."""
    text = "" if cell is None else str(cell).strip()
    if text == "":
        return None
    if column["several"]:
        return [one(column["type"], part.strip()) for part in text.split("|")]
    return one(column["type"], text)


def one(kind: str, text: str) -> Any:
    if kind in WHOLE_NUMBERS and re.fullmatch(r"-?[0-9]{1,15}", text):
        return int(text)
    if kind == "Boolean":
        return TRUTHS.get(text.lower(), text)
    return text
