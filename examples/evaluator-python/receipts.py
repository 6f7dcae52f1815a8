"""Whether a file is the one that was released."""
from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any


class NotReleased(Exception):
    """A file and what is said of it do not belong together: nothing may be drawn from it."""


def verified(body: bytes, receipt: dict[str, Any], key: Path | None) -> dict[str, Any]:
    """
    What was signed of a file. Raises NotReleased.

    The standard library can hash, but check no signature: the openssl command does it, and tools/verify-receipt.mjs of the network
    does where there is none. Without a key the hash alone is checked: it shows that the file came whole, not who made it.
    """
    if key is not None and not is_signed(receipt, key):
        raise NotReleased("the receipt is not signed with the key that you hold, or was changed")
    says = json.loads(receipt["signed"])
    if says["kind"] != "disclosure-receipt":
        raise NotReleased("what was signed is no receipt")
    if says["file"]["sha256"] != hashlib.sha256(body).hexdigest():
        raise NotReleased(f"the receipt is that of other bytes, by the name of {says['file']['name']}")
    return says


def is_signed(receipt: dict[str, Any], key: Path) -> bool:
    """Raises OSError where there is no openssl, or no such key."""
    if shutil.which("openssl") is None:
        raise OSError("there is no openssl here: leave RECEIPT_KEY out, and check receipts with tools/verify-receipt.mjs")
    if not key.is_file():
        raise OSError(f"there is no key in {key}")
    with tempfile.TemporaryDirectory() as folder:
        signed, signature = Path(folder, "signed"), Path(folder, "signature")
        signed.write_bytes(receipt["signed"].encode("utf-8"))
        signature.write_bytes(base64.b64decode(receipt["signature"]))
        command = ["openssl", "dgst", "-sha256", "-verify", str(key), "-signature", str(signature), str(signed)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
