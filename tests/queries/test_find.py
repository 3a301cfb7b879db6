"""The search on a real file: found, told apart, and kept up with every change."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.models import ImportRun, Member, Preference
from app.queries import find
from app.queries.find import Finder
from app.services import undo
from tests import make


@pytest.fixture
def finder(shop: Shop) -> Iterator[Finder]:
    made = find.load(shop.path)
    yield made
    made.close()


def test_namesakes_are_told_apart_and_the_latest_visitor_is_first(shop: Shop) -> None:
    with shop.changing() as session:
        early = make.member(session, phones=("13800138812",), card="VIP-0231")
        late = make.member(session, phones=("13900139913",), level="vip")
        make.purchase(session, early, date(2026, 3, 1))
        make.purchase(session, late, date(2026, 5, 1), *[{"size": "M码"}] * 3, {"size": "38"})
    finder = find.load(shop.path)
    first, second = finder.find("zxh")
    finder.close()
    assert (first.id, first.phone_tail, first.sizes, first.last_visit) == (
        late,
        "9913",
        "M",
        date(2026, 5, 1),
    )
    assert (second.id, second.phone_tail, second.card, second.sizes) == (early, "8812", "VIP-0231", "")
    assert (first.matched, first.level) == ("initials", "vip")


def test_every_change_is_found_at_once_and_taken_back_again(shop: Shop, finder: Finder) -> None:
    assert finder.find("李") == []
    with shop.changing() as session:
        one = make.member(session, "李丽")
        assert finder.find("李") == []
    assert [found.id for found in finder.find("李")] == [one]
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert finder.find("李") == []


def test_an_import_is_read_in_one_go(shop: Shop, finder: Finder) -> None:
    with shop.changing() as session:
        one = make.member(session, "李丽")
        two = make.member(session, "王芳")
    assert [finder.behind] == [False]
    with shop.changing() as session:
        run = ImportRun(kind="members", file_name="a.csv", sha256="0")
        session.add(run)
        session.flush()
        session.info["import_id"] = run.id
        session.info.pop("change_id")
        row = session.get(Member, one)
        assert row is not None
        row.find_names = "赵敏"
    assert [finder.behind] == [True]
    finder.reload()
    assert [finder.behind] == [False]
    assert [found.id for found in finder.find("赵敏")] == [one]
    finder.refresh([one, two, 99])
    finder.refresh([])
    assert [found.id for found in finder.find("赵敏")] == [one]
    assert [found.id for found in finder.find("王芳")] == [two]


def test_what_she_said_she_wears_comes_before_what_she_bought(shop: Shop, finder: Finder) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for value in ("M码", "38", "m"):
            session.add(Preference(member_id=one, kind="size", value=value))
        make.purchase(session, one, date(2026, 5, 1), *[{"size": "L"}] * 3)
    [found] = finder.find("张晓红")
    assert (found.sizes, found.phone, found.phone_tail) == ("M · 38", "", "")


def test_the_size_that_she_said_last_is_the_one_that_is_found(shop: Shop, finder: Finder) -> None:
    with shop.changing() as session:
        one = make.member(session)
        child = make.relative(session, one)
        make.stated(session, one, "size", "L", category="coat", said_on=date(2025, 5, 1))
        make.stated(session, one, "size", "M", category="coat", said_on=date(2023, 5, 1))
        make.stated(session, one, "size", "110", relative_id=child, said_on=date(2026, 5, 1))
    assert [found.sizes for found in finder.find("张晓红")] == ["L"]


def test_a_failing_disk_is_said_in_a_sentence(shop: Shop, finder: Finder) -> None:
    assert shop
    finder._link.execute("PRAGMA query_only=OFF")
    finder._link.execute("ALTER TABLE member RENAME TO gone")
    with pytest.raises(errors.StorageFailed):
        finder.reload()


def test_the_search_needs_nothing_heavy() -> None:
    """The window answers before the tables' library is imported."""
    asked = "import sys, app.queries.find as _; print([m for m in sys.modules if m in %r])"
    heavy = ("sqlalchemy", "pypinyin", "phonenumbers", "reportlab", "numpy")
    done = subprocess.run(
        [sys.executable, "-c", asked % (heavy,)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
