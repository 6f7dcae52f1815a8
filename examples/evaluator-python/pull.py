"""
Pulls what is new among the releases, checks it, and draws a chart of each anew, cell by cell as in a notebook.

    python3 pull.py

From the environment: GRAPHQL_URL, TOKEN_URL, CLIENT_ID, CLIENT_SECRET; RECEIPT_KEY, a file with the public key for receipts in PEM,
without which no signature is checked; PULL_TO, a folder, pulled if absent; DATA_SET, fgdm_funnel if absent.
Ends with 0 if all is well, 1 if a file is not what was released or a chart differs, 2 if it could not go on.
Python 3.9 or later, its standard library, and the openssl command for signatures.
"""
from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from api import Api, Stopped, sent
from chart import Differs, chart_of, compare, drawn
from receipts import NotReleased, verified

# %% What is asked
NEW_RELEASES = """query NewReleases($after: String) {
  evaluationChanges(after: $after, first: 100, kinds: [RELEASE]) {
    edges { node { record { nodeId } } }
    pageInfo { hasNextPage endCursor }
  }
}"""

RELEASE = """query ReleaseAsItStands($id: ID!) {
  release(id: $id) { id title version status publishedAt withdrawnAt notice replacesId }
}"""

# One by one: each address is noted as given, and holds for five minutes.
FILE = """query FileOfRelease($id: ID!, $name: String!) {
  release(id: $id) { file(name: $name) { name bytes sha256 receipt url } }
}"""


# %% What is kept: a folder for each release, and the cursor, which is moved on only once all before it is there
def pull_new(api: Api, folder: Path, data_set: str, key: Path | None) -> int:
    """Every release that was published or withdrawn since the last time. Gives how many."""
    cursor = folder / "cursor.json"
    after = json.loads(cursor.read_text(encoding="utf-8"))["after"] if cursor.exists() else None
    pulled = 0
    while True:
        page = api.ask(NEW_RELEASES, after=after)["evaluationChanges"]
        records = [edge["node"]["record"] for edge in page["edges"]]
        for node_id in dict.fromkeys(record["nodeId"] for record in records if record is not None):
            pull(api, folder, node_id, data_set, key)
            pulled += 1
        after = page["pageInfo"]["endCursor"]
        kept(cursor, json.dumps({"after": after}) + "\n")
        if not page["pageInfo"]["hasNextPage"]:
            return pulled


def pull(api: Api, folder: Path, release_id: str, data_set: str, key: Path | None) -> None:
    """One release as it stands today, whatever has happened to it before."""
    release = api.ask(RELEASE, id=release_id)["release"]
    own = folder / release_id
    own.mkdir(parents=True, exist_ok=True)
    print(f"{release['title']} ({release_id}): {release['status']}.")
    if release["status"] == "WITHDRAWN":
        kept(own / "WITHDRAWN.txt", release["notice"] + "\n")
        print(f"  Not to be used: {release['notice']}")
    else:
        data, meta, page = (fetched(api, release, name, own, key) for name in files_of(data_set))
        chart = chart_of(data, meta)
        print(f"  {compare(chart, page)} figures are as in the released chart.")
        kept(own / "chart.svg", drawn(f"{data_set}: {release['title']}", chart))
    if release["replacesId"] is not None:
        (folder / release["replacesId"]).mkdir(exist_ok=True)
        kept(folder / release["replacesId"] / "CORRECTED.txt", f"Use {release_id} instead.\n")
        print(f"  It corrects {release['replacesId']}: use this one instead.")
    kept(own / "release.json", json.dumps(release, indent=2) + "\n")


def kept(path: Path, content: str | bytes) -> None:
    """Whole or not at all, however we end."""
    part = path.with_name(path.name + ".part")
    part.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    part.replace(path)


# %% Which files: the pair of the data set, and the page of its chart
def files_of(data_set: str) -> list[str]:
    return [f"{data_set}.csv", f"{data_set}.meta.csv", f"{data_set}.chart.html"]


def fetched(api: Api, release: dict[str, Any], name: str, own: Path, key: Path | None) -> str:
    """A file's text, once it was found to be what was released. Raises NotReleased, and keeps nothing then."""
    file = api.ask(FILE, id=release["id"], name=name)["release"]["file"]
    if file is None:
        raise Stopped(f"the release has no {name}")
    body = sent(file["url"])
    says = verified(body, json.loads(file["receipt"]), key)
    if says["file"]["name"] != name or not release["id"].endswith(says["release"]["id"]):
        raise NotReleased(f"{name}: the receipt is that of {says['file']['name']}, of {says['release']['title']}")
    kept(own / name, body)
    kept(own / f"{name}.receipt.json", file["receipt"])
    print(f"  {name}: {len(body)} bytes, SHA-256 {says['file']['sha256']}")
    return body.decode("utf-8")


# %% All of it
def main() -> int:
    key = Path(os.environ["RECEIPT_KEY"]) if os.environ.get("RECEIPT_KEY") else None
    if key is None:
        print("No signature is checked: RECEIPT_KEY is missing.", file=sys.stderr)
    folder = Path(os.environ.get("PULL_TO", "pulled"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        pulled = pull_new(Api(), folder, os.environ.get("DATA_SET", "fgdm_funnel"), key)
    except (NotReleased, Differs) as error:
        print(f"Do not use it: {error}.", file=sys.stderr)
        return 1
    except (Stopped, OSError) as error:
        print(f"Stopped: {error}.", file=sys.stderr)
        return 2
    print(f"{pulled} releases were new.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
