"""Checks a file of a published release and reproduces a chart from it, cell by cell as in a notebook.

Python 3.9 or later and its standard library alone; the signature is checked by the openssl command, which
every Linux and macOS has.

    python3 reproduce_chart.py fgdm_funnel.tidy.csv --receipt fgdm_funnel.tidy.csv.receipt.json --key receipts.pem

Exit code 0: drawn. 1: the file is not the one that was released, or the measure is not in it. 2: wrong arguments.
"""

# %% What is needed
import argparse
import base64
import csv
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape


class NotReleased(Exception):
    """The file, its receipt and the key do not belong together."""


# %% Is it the file that was released?
def verified(file: Path, receipt_path: Path, key: Path) -> dict:
    """What was signed of the file. Raises NotReleased."""
    receipt = json.loads(receipt_path.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        signed, signature = Path(folder, "signed"), Path(folder, "signature")
        signed.write_bytes(receipt["signed"].encode("utf-8"))
        signature.write_bytes(base64.b64decode(receipt["signature"]))
        command = ["openssl", "dgst", "-sha256", "-verify", str(key), "-signature", str(signature), str(signed)]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            raise NotReleased("the receipt is not signed with this key, or was changed")
    says = json.loads(receipt["signed"])
    if says["kind"] != "disclosure-receipt":
        raise NotReleased("what was signed is no receipt")
    if says["file"]["sha256"] != hashlib.sha256(file.read_bytes()).hexdigest():
        raise NotReleased(f"the receipt is that of another file, {says['file']['name']}")
    return says


# %% Read the figures: one a row, numbers in `value`, and in `status` why there is none
def totals_of(file: Path, measure: str) -> tuple:
    """The newest period, and for each authority (name, number or None, status), in the order of the file."""
    with file.open(encoding="utf-8", newline="") as opened:
        rows = [
            row
            for row in csv.DictReader(opened)
            if row["measure"] == measure and row["geographic_level"] == "Local authority" and row["breakdown"] == "Total"
        ]
    if not rows:
        raise NotReleased(f"there is no measure {measure} in it")
    period = max(row["time_period"] for row in rows)
    return period, [
        (row["la_name"], float(row["value"]) if row["status"] == "shown" else None, row["status"])
        for row in rows
        if row["time_period"] == period
    ]


# %% Draw them: what is not told stands as its symbol, and is no zero
def drawn(title: str, marks: list) -> str:
    """A chart as SVG, with a title and a description for whoever does not see it."""
    label, width, line = 220, 400, 22
    most = max([value for _, value, _ in marks if value is not None] + [1])
    height = 50 + line * len(marks)
    hidden = sum(1 for _, value, _ in marks if value is None)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {label + width + 110} {height}" role="img" '
        'aria-labelledby="t d" font-family="Arial, sans-serif" font-size="12">',
        f'<title id="t">{escape(title)}</title>',
        f'<desc id="d">{len(marks)} authorities. {hidden} figures are not told and stand as symbols.</desc>',
        f'<text x="10" y="24" font-size="16">{escape(title)}</text>',
    ]
    for place, (name, value, status) in enumerate(marks):
        y = 50 + place * line
        parts.append(f'<text x="{label - 10}" y="{y + 12}" text-anchor="end">{escape(name)}</text>')
        if value is None:
            parts.append(f'<text x="{label + 5}" y="{y + 12}">{escape(status)}</text>')
            continue
        parts.append(f'<rect x="{label}" y="{y}" width="{width * value / most:.1f}" height="16" fill="#1d70b8"/>')
        parts.append(f'<text x="{label + width * value / most + 6:.1f}" y="{y + 12}">{value:g}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


# %% All of it
def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, help="figures of a data set, one a row: its .tidy.csv")
    parser.add_argument("--receipt", type=Path, required=True, help="what lies beside it as .receipt.json")
    parser.add_argument("--key", type=Path, required=True, help="the network's public key for receipts, in PEM")
    parser.add_argument("--measure", default="fgdm_offered_count", help="key of the measure that is drawn")
    parser.add_argument("--out", type=Path, default=Path("chart.svg"), help="where the chart is written")
    given = parser.parse_args()
    try:
        says = verified(given.file, given.receipt, given.key)
        period, marks = totals_of(given.file, given.measure)
    except NotReleased as error:
        print(f"Not drawn: {error}.", file=sys.stderr)
        return 1
    title = f"{given.measure}, year ending 31 March {period}"
    given.out.write_text(drawn(title, marks), encoding="utf-8")
    attack = says["disclosure"]["attack"]
    print(f"{says['release']['title']}, version {says['release']['version']}: {attack['breaches']} breaches found.")
    for name, value, status in marks:
        print(f"{name}\t{status if value is None else format(value, 'g')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
