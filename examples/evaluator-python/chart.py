"""
A data set's chart: read from its pair of files, compared with the chart that was released, and drawn.

    python3 chart.py fgdm_funnel.csv fgdm_funnel.meta.csv fgdm_funnel.chart.html --out chart.svg

Exit code 0: drawn. 1: the released chart has another figure.
"""
from __future__ import annotations

import argparse
import csv
import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable
from xml.etree import ElementTree
from xml.sax.saxutils import escape

XHTML = "{http://www.w3.org/1999/xhtml}"
TOTAL = "All participating authorities"


class Differs(Exception):
    """The chart that was released has another figure than the data that were."""


@dataclass(frozen=True)
class Chart:
    measures: list[str]
    places: list[str]
    # The newest first, at most two.
    years: list[str]
    # By year, place and measure: a number as it was told, or the symbol that stands in its place.
    cells: dict[tuple[str, str, str], str]


# %% Read: numbers are what looks like one, and a symbol is no zero
def chart_of(data: str, meta: str) -> Chart:
    """Totals of each measure in the newest year and the one before, by authority and for all of them together."""
    measures = {row["col_name"]: row["label"] for row in rows_in(meta) if row["col_type"] == "Indicator"}
    rows = [row for row in rows_in(data) if row.get("breakdown", "Total") == "Total"]
    years = sorted({row["time_period"] for row in rows}, reverse=True)[:2]
    cells = {
        (row["time_period"], row["la_name"] or TOTAL, label): row[column]
        for row in rows
        if row["time_period"] in years
        for column, label in measures.items()
    }
    places = list(dict.fromkeys(place for _, place, _ in cells))
    return Chart(list(measures.values()), places, years, cells)


def rows_in(text: str) -> Iterable[dict[str, str]]:
    return csv.DictReader(io.StringIO(text, newline=""))


def number_in(cell: str) -> float | None:
    """None for a symbol."""
    return None if cell in ("z", "x", "c", "low", "u") else float(cell)


# %% Compare: the page of the released chart has a table a year, with every figure that is drawn
def compare(chart: Chart, page: str) -> int:
    """How many figures were compared, all alike. Raises Differs."""
    tables = ElementTree.fromstring(page).findall(f".//{XHTML}table")
    released = {}
    for year, table in zip(chart.years, tables):
        head, *rows = [["".join(cell.itertext()) for cell in row] for row in table.iter(f"{XHTML}tr")]
        measures = [title.rsplit(" (", 1)[0] for title in head[1:]]
        for place, *told in rows:
            released.update({(year, place, measure): plain(cell) for measure, cell in zip(measures, told)})
    if len(tables) != len(chart.years) or released.keys() != chart.cells.keys():
        raise Differs("the released chart has other years, places or measures")
    for (year, place, measure), cell in chart.cells.items():
        if released[year, place, measure] != cell:
            raise Differs(f"{measure}, {place}, {year}: the data say {cell}, the chart {released[year, place, measure]}")
    return len(released)


def plain(cell: str) -> str:
    """`1,230`, `12.5%` and `£980` as the data have them."""
    return cell.replace(",", "").strip("£%")


# %% Draw: what is not told stands as its symbol, and all of it stands in words too
ACROSS, LABELS, WIDTH, GAP, HEAD, ROW = 3, 190, 260, 40, 60, 20


def drawn(title: str, chart: Chart) -> str:
    """As SVG: a panel for each measure, full circles for the newest year and hollow ones for the year before."""
    places = [place for place in chart.places if place != TOTAL]
    band = HEAD + ROW * len(places) + 30
    size = f"0 0 {LABELS + ACROSS * (WIDTH + GAP)} {60 + band * -(-len(chart.measures) // ACROSS)}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}" role="img" aria-labelledby="t d" '
        'font-family="Arial, sans-serif" font-size="12">',
        f'<title id="t">{escape(title)}</title>',
        f'<desc id="d">{escape(in_words(chart))}</desc>',
        words(10, 28, title, 'font-size="18"'),
    ]
    for index, measure in enumerate(chart.measures):
        left, top = LABELS + index % ACROSS * (WIDTH + GAP), 60 + index // ACROSS * band
        told = [number_in(chart.cells[year, place, measure]) for year in chart.years for place in places]
        most = max([number for number in told if number is not None] + [1])
        parts += [words(left, top + 20, measure[:42]), words(left, top + 38, f"0 to {most:g}", 'fill="#505a5f"')]
        for row, place in enumerate(places):
            y = top + HEAD + row * ROW
            if index % ACROSS == 0:
                parts.append(words(LABELS - 10, y + 4, place, 'text-anchor="end"'))
            parts += marks(chart, (place, measure), lambda number: left + number / most * WIDTH, y)
    return "\n".join([*parts, "</svg>"]) + "\n"


def marks(chart: Chart, of: tuple[str, str], x_of, y: int) -> Iterable[str]:
    for year, fill in zip(chart.years, ["#1d70b8", "none"]):
        cell = chart.cells[(year, *of)]
        number = number_in(cell)
        if number is not None:
            yield f'<circle cx="{x_of(number):.1f}" cy="{y}" r="5" fill="{fill}" stroke="#0b0c0c"/>'
        elif fill != "none":
            yield words(x_of(0) + 8, y + 4, cell, 'font-style="italic"')


def words(x: float, y: float, text: str, more: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}" {more}>{escape(text)}</text>'


def in_words(chart: Chart) -> str:
    """Every figure of the newest year, for whoever does not see the chart."""
    year = chart.years[0]
    told = [
        f"{measure}: " + ", ".join(f"{place} {chart.cells[year, place, measure]}" for place in chart.places)
        for measure in chart.measures
    ]
    return f"Year ending 31 March {year}. " + ". ".join(told) + ". Letters stand for figures that are not told."


# %% By itself, of files that were pulled before
def main() -> int:
    parser = argparse.ArgumentParser(description="Compares a released chart with its data, and draws it.")
    for name in ("data", "meta", "page"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--out", type=Path, default=Path("chart.svg"))
    given = parser.parse_args()
    data, meta, page = (path.read_text(encoding="utf-8") for path in (given.data, given.meta, given.page))
    try:
        chart = chart_of(data, meta)
        alike = compare(chart, page)
    except Differs as error:
        print(f"Not drawn: {error}.", file=sys.stderr)
        return 1
    given.out.write_text(drawn(given.data.stem, chart), encoding="utf-8")
    print(f"{alike} figures are as in the released chart.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
