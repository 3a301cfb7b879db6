"""No cell that is handed out runs as a formula, and each comes back as it was."""

import csv
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.exchange import cells, exporting, formulas
from app.exchange.exporting import Request, What
from app.models import Item, ItemCode
from app.progress import finish
from app.services.checks import LONGEST
from tests import make
from tests.exchange.conftest import Ask, Bring
from tests.exchange.test_exporting import bring as brought
from tests.exchange.test_exporting import stored
from tests.make import TODAY

BEFORE = st.text(" \u3000\u00a0\ufeff\u200b\u2003\u202d'", max_size=3)
"""What may stand before a formula so that one does not see it."""
STARTS = st.sampled_from("=+-@＝＋－＠")
REST = st.text("1AＡ=+-@'张", min_size=1, max_size=4)
HOSTILE = st.tuples(BEFORE, STARTS, REST).map("".join)
ANY = st.text(st.sampled_from("'=+-@＝a \t\r\n\ufeff\u3000") | st.characters(codec="utf-8"), max_size=6)
TABBED = st.tuples(st.sampled_from("\t\n "), HOSTILE).map("".join)


@given(ANY | HOSTILE)
def test_the_mark_goes_on_and_comes_off_again(text: str) -> None:
    cell = formulas.harmless(text)
    assert formulas.plain(cell) == text
    assert not formulas.is_like(cell)
    seen = re.sub(r"^[\s\ufeff\u200b-\u200f\u2060]+", "", cell)
    assert not seen.startswith(tuple("=+-@＝＋－＠"))
    if not formulas.is_altered(text):
        assert formulas.plain(text) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1", "'=1"),
        (" =1", "' =1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("\t=1", "'\t=1"),
        ("\u3000＝1", "'\u3000＝1"),
        ("' =1", "'' =1"),
        ("\tcoat", "'\tcoat"),
        ("'twas", "'twas"),
        (" coat", " coat"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_what_gets_a_mark(text: str, cell: str) -> None:
    assert formulas.harmless(text) == cell
    assert formulas.plain(cell) == text
    if text != " coat":
        assert cells.text(cell) == text


def test_a_text_as_long_as_may_be_has_room_for_its_mark() -> None:
    text = "=" + "x" * (LONGEST - 1)
    assert cells.text(formulas.harmless(text)) == text
    with pytest.raises(cells.Refused, match="too_long"):
        cells.text(formulas.harmless(f"{text}x"))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@settings(
    max_examples=15,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    texts=st.lists(
        HOSTILE | TABBED, min_size=1, max_size=4, unique_by=lambda text: text.strip(" \t\n\u3000")
    ),
    names=st.lists(HOSTILE.filter(lambda text: "\u202d" not in text), min_size=1, max_size=3),
)
def test_every_cell_comes_back(
    tmp_path_factory: pytest.TempPathFactory, ending: str, texts: list[str], names: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("guard")
    (folder / "other").mkdir()
    shop, other = make.shop(folder), make.shop(folder / "other")
    try:
        with shop.changing() as session:
            for number, name in enumerate(names):
                text = texts[number % len(texts)]
                account = text.replace("\u202d", "")  # what turns its neighbours is no name of an account
                member = make.member(
                    session, name, card=f"V{number}", notes=text, hobbies=text, wechat=account
                )
                make.purchase(session, member, TODAY, {"item": text, "price": 100, "colour": text})
            for number, text in enumerate(texts):
                colour = text.replace("\n", "\t")  # a line for each is how some write a list
                item = Item(name=text, sku=f"S{number}", category=text, colours=colour, sizes=f"M,{number}")
                session.add(item)
                session.flush()
                session.add(ItemCode(item_id=item.id, code=f"C{number}", size="M", colour=colour))
        for what in (What.MEMBERS, What.PURCHASES, What.CATALOGUE):
            path = finish(exporting.export_file(shop, folder / f"{what}.{ending}", Request(what, TODAY))).path
            added, updated, unchanged, rejected = brought(other, path)
            assert (added > 0, updated, unchanged, rejected) == (True, 0, 0, 0)
            assert brought(other, path) == (0, 0, added, 0)
            if ending == "csv":
                _nothing_runs(path)
        for table in ("item", "item_code"):
            assert stored(other, table) == stored(shop, table)
        assert _rows(other) == _rows(shop)
    finally:
        shop.close()
        other.close()


def _nothing_runs(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for cell in (cell for row in csv.reader(file) for cell in row):
            seen = cell.lstrip(" \t\r\n\u3000\u00a0\u2003\ufeff\u200b\u202d")
            assert not seen.startswith(tuple("=+-@＝＋－＠"))


def _rows(shop: Any) -> list[tuple[Any, ...]]:
    asked = "SELECT m.name, m.notes, m.hobbies, m.wechat, l.item, l.colour FROM member m"
    with shop.reading() as session:
        rows = session.connection().exec_driver_sql(
            f"{asked} JOIN purchase_line l ON l.member_id = m.id ORDER BY m.card"
        )
        return [tuple(row) for row in rows]


def test_refused_rows_do_not_run_and_come_back_as_they_would_have(
    bring: Bring, ask: Ask, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    lines = [
        "张一,V1,1990-02-30, =1",
        "张二,V2,1990-02-30,\ufeff=1",
        "张三,V3,1990-02-30,'=1",
        "张四,V4,1990-02-30,-5",
    ]
    bring("姓名,会员卡号,生日,备注\n" + "\n".join(lines) + "\n", rejects=out)
    written = out.read_text("utf-8-sig")
    assert [row[3] for row in csv.reader(written.splitlines()[1:])] == ["'=1", "'\ufeff=1", "'=1", "-5"]
    assert bring(written.replace("1990-02-30", "1990-02-03")).added == 4
    assert ask("SELECT notes FROM member ORDER BY id") == [("=1",), ("\ufeff=1",), ("=1",), ("-5",)]
