"""A shop has one holder: a second program is told which, and a killed one holds nothing."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import opening
from app.domain import errors
from app.domain.errors import ExitCode
from app.domain.shop import ShopSettings
from tests import make
from tests.trust import files


def test_a_second_program_is_told_who_holds_the_shop(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    with pytest.raises(errors.ShopInUse) as refused:
        opening.open_shop(shop.path)
    assert refused.value.holder.split()[0] == str(os.getpid())
    said = files.vitrine("--db", shop.path, "--lang", "en", "check")
    assert said.returncode == ExitCode.IN_USE
    assert f"process {os.getpid()}, since {time.strftime('%Y-')}" in said.stderr
    shop.close()
    assert files.vitrine("--db", shop.path, "check").returncode == 0


def test_a_shop_is_free_again_when_its_holder_is_killed(tmp_path: Path) -> None:
    path = make.created(tmp_path).path
    # Opened above and never closed: a second file stands for the process that dies.
    other = tmp_path / "other.vitrine"
    opening.create_shop(other, ShopSettings()).close()
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(other)], stdout=subprocess.PIPE, stdin=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(errors.ShopInUse, match=str(holder.pid)):
        opening.open_shop(other)
    holder.kill()
    holder.communicate()
    opening.open_shop(other).close()
    assert path.exists()


_HOLD = """
import sys
from pathlib import Path
from app import opening
shop = opening.open_shop(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""
