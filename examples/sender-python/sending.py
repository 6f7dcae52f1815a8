"""Sends what is due, batch by batch in the order of the source."""
from __future__ import annotations

import uuid
from dataclasses import dataclass

from api import Api
from back_off import BackOff
from deltas import HashedRecord, batches_of
from report import Report
from state import State

TO_BE_SENT_AGAIN = {"NOT_REACHED", "UNKNOWN"}


@dataclass
class Run:
    api: Api
    back_off: BackOff
    state: State
    report: Report
    dry_run: bool
    # Whether what was refused is sent again as it is, since something else was mended.
    refused_too: bool
    most_records: int


def send_all(run: Run, records: list[HashedRecord]) -> None:
    wanted = [record for record in records if is_due(run, record)]
    begun = None if run.dry_run else run.state.begun()
    if begun is not None:
        # What was under way when the last run ended is sent again by the key that it had.
        key, hashes = begun
        again = [record for record in wanted if hashes.get(record.id) == record.hash]
        send_batch(run, key, again)
        sent = {record.id for record in again}
        wanted = [record for record in wanted if record.id not in sent]
    for batch in batches_of(wanted, run.most_records):
        key = str(uuid.uuid4())
        if not run.dry_run:
            run.state.begin(key, batch)
        send_batch(run, key, batch)


def is_due(run: Run, record: HashedRecord) -> bool:
    """Whether the API has not yet accepted, or refused, the record's content as it is now."""
    known = run.state.find(record.id)
    if record.faults:
        run.report.hold_back(record)
        return False
    if known is None or known[0] != record.hash:
        return True
    if known[1] == "REFUSED":
        if run.refused_too:
            return True
        run.report.leave_out("REFUSED_BEFORE")
        return False
    run.report.leave_out("SAME")
    return False


def send_batch(run: Run, key: str, records: list[HashedRecord]) -> None:
    """Sends a batch, and what of it was not reached, until each of its records is answered."""
    left = records
    attempt = 0
    while left:
        attempt += 1
        answers = run.api.record_batch(key, left, run.dry_run)
        answered = [(left[answer["index"]], answer) for answer in answers if answer["status"] not in TO_BE_SENT_AGAIN]
        if not run.dry_run:
            run.state.acknowledge(
                (record, "REFUSED" if answer["status"] == "REFUSED" else "ACCEPTED") for record, answer in answered
            )
        for record, answer in answered:
            run.report.add(record, answer)
        done = {record.id for record, _ in answered}
        left = [record for record in left if record.id not in done]
        if left:
            run.back_off.wait(attempt, f"{len(left)} records were not reached")
