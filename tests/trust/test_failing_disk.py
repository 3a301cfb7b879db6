"""When writing fails, nothing is acknowledged and nothing is lost; the work goes on when the disk does."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import ExitCode
from app.exchange import check
from app.progress import finish
from tests.trust import killing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc"), reason="needs gcc on Linux"),
]


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    source = Path(__file__).with_name("failing_disk.c")
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", made, source, "-ldl"], check=True)
    return made


class Batch:
    """A running `vitrine batch` on a disk that can be made to fail."""

    def __init__(self, shop: Path, disk: Path) -> None:
        self._request = shop.with_name("request")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app", "--db", str(shop), "--lang", "en", "batch"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "LD_PRELOAD": str(disk), "FAILING_DISK": str(self._request)},
        )

    def add(self, name: str) -> dict[str, Any]:
        """Ask for a member and return the answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"request_id": name, "op": "member.add", "name": name}) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def fail(self, what: str) -> None:
        self._request.write_text(what)

    def mend(self) -> None:
        self._request.unlink()

    def close(self) -> int:
        self._process.communicate()
        return self._process.returncode


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return killing.create(tmp_path / "shop")


@pytest.mark.parametrize("what", ["write", "sync"])
def test_a_disk_that_fails_for_a_while(shop: Path, disk: Path, what: str) -> None:
    batch = Batch(shop, disk)
    assert batch.add("before")["ack"] == "before"
    batch.fail(what)
    for _ in range(3):
        refused = batch.add("during")
        assert (refused["refused"], refused["code"]) == ("during", ExitCode.STORAGE)
        assert "disk I/O error" in refused["message"]
    batch.mend()
    assert batch.add("after")["ack"] == "after"
    assert batch.add("during")["ack"] == "during"
    assert batch.add("before")["ack"] == "before"
    assert batch.close() == 0
    assert finish(check.closed_shop(shop)).findings == ()
    assert sorted(row[1] for row in killing.content(shop)["member"]) == ["after", "before", "during"]


@pytest.mark.parametrize("what", ["write", "sync"])
def test_a_disk_that_fails_for_good(shop: Path, disk: Path, what: str) -> None:
    batch = Batch(shop, disk)
    assert batch.add("before")["ack"] == "before"
    batch.fail(what)
    assert batch.add("during")["code"] == ExitCode.STORAGE
    assert batch.close() in (0, ExitCode.STORAGE)
    assert finish(check.closed_shop(shop)).findings == ()
    left = [row[1] for row in killing.content(shop)["member"]]
    assert left == ["before"] or (what, left) == (
        "sync",
        ["before", "during"],
    )  # it was not sure, and said so
