"""`vitrine export`, as the owner's scheduled tasks call it."""

import json
from datetime import date
from pathlib import Path

from app.domain.errors import ExitCode
from tests import make
from tests.cli.conftest import Call


def test_what_is_written_is_told(db: Path, call: Call, tmp_path: Path) -> None:
    shop = make.shop(tmp_path)
    with shop.changing() as session:
        first = make.member(session, "张晓红", card="00123")
        make.member(session, "李静", card="7")
        make.purchase(session, first, date(2026, 1, 2))
    shop.close()
    assert shop.path == db
    out = tmp_path / "m.csv"
    assert call("export", "members", "--out", out) == {
        "what": "members", "rows": 2, "sheets": {"members": 2}, "path": str(out),
    }  # fmt: skip
    assert out.read_text("utf-8-sig").startswith("Card number,Name,")
    done = call("export", "members", "--out", out, "--member", "李静", "--columns", "usual")
    assert done["rows"] == 1
    assert call("export", "all", "--out", tmp_path / "all.xlsx")["sheets"]["purchases"] == 1
    said = call("export", "members", "--out", tmp_path / "m.vcf", "--vcard", "4", plain=True)
    assert said.startswith("2 rows written to")
    assert "VERSION:4.0" in (tmp_path / "m.vcf").read_text("utf-8")
    call("export", "all", "--out", tmp_path / "all.json")
    assert json.loads((tmp_path / "all.json").read_text("utf-8"))["members"][0]["card"] == "00123"


def test_refusals(db: Path, call: Call, tmp_path: Path) -> None:
    make.shop(tmp_path).close()
    told = call("export", "purchases", "--out", tmp_path / "p.vcf", code=ExitCode.REFUSED)
    assert ".xlsx, .csv, .json" in told
    shadow = tmp_path / "shop.csv"
    shadow.write_bytes(db.read_bytes())
    call("export", "members", "--out", shadow, code=ExitCode.REFUSED)
    assert shadow.read_bytes() == db.read_bytes()
    call("export", "members", "--out", tmp_path / "nowhere" / "m.csv", code=ExitCode.STORAGE)
    call("export", "members", "--out", tmp_path / "m.csv", "--member", "nobody", code=ExitCode.REFUSED)
    call("export", "dreams", "--out", tmp_path / "m.csv", code=ExitCode.USAGE)
