"""
Sends what has changed in an SSD-shaped source to the Families First network, and prints what became of it.

    python3 send.py --source source.db --state state.db [--dry-run] [--refused-too] [--batch 100] [--mapping mapping.json]

From the environment: GRAPHQL_URL, TOKEN_URL, CLIENT_ID, CLIENT_SECRET; BACK_OFF_SECONDS, 1 if absent.
Ends with 0 if all is well, 1 if records want mending, 2 if it could not go on: then the next run does.
Python 3.9 or later, and nothing else.
"""
from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from pathlib import Path

from api import Api, Tokens
from back_off import BackOff, Stopped
from deltas import hashed, without_purged
from report import Report
from sending import Run, send_all
from source import read_mapping, read_source
from state import State

MAPPING = Path(__file__).resolve().parents[2] / "docs/generated/mapping/mapping.json"
MOST_RECORDS = 100


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Sends what has changed in an SSD-shaped source.")
    parser.add_argument("--source", type=Path, required=True, help="a SQLite file with tables as in the mapping pack")
    parser.add_argument("--state", type=Path, required=True, help="what was acknowledged; made if it is not there")
    parser.add_argument("--mapping", type=Path, default=MAPPING, help="mapping.json of the mapping pack")
    parser.add_argument("--batch", type=int, default=MOST_RECORDS, help="records in one request, at most 100")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    parser.add_argument("--refused-too", action="store_true", help="send again what was refused as it is")
    return parser.parse_args()


def needed(name: str) -> str:
    value = os.environ.get(name, "")
    if value == "":
        raise Stopped(f"{name} is missing.")
    return value


def main() -> int:
    chosen = options()
    report = Report()
    back_off = BackOff(float(os.environ.get("BACK_OFF_SECONDS", "1")))
    tokens = Tokens(needed("TOKEN_URL"), needed("CLIENT_ID"), needed("CLIENT_SECRET"), back_off)
    api = Api(needed("GRAPHQL_URL"), tokens, back_off)
    records = [hashed(record) for record in without_purged(read_source(chosen.source, read_mapping(chosen.mapping)))]
    state = State(chosen.state)
    most_records = min(MOST_RECORDS, chosen.batch)
    try:
        send_all(Run(api, back_off, state, report, chosen.dry_run, chosen.refused_too, most_records), records)
        return 1 if report.has_trouble() else 0
    finally:
        state.close()
        print(report.text(chosen.dry_run))


try:
    sys.exit(main())
except (Stopped, ValueError, OSError, sqlite3.Error) as error:
    print(f"Stopped. {error}", file=sys.stderr)
    sys.exit(2)
