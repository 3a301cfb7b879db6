"""`vitrine insight` of the figures: a document, a text, a sheet."""

from pathlib import Path

import pytest

from app.cli.insight import FIGURES, TOPICS
from app.queries.insight import topics
from tests import make
from tests.cli.conftest import Call


@pytest.fixture
def shop(db: Path) -> Path:
    """Return a shop of one who bought, by the name that a spreadsheet would run."""
    opened = make.shop(db.parent)
    with opened.changing() as session:
        one = make.member(session, "=客1", card="V1", joined_on=make.TODAY, source="referral")
        make.purchase(session, one, make.TODAY)
    opened.close()
    return db


def test_every_topic_has_its_command() -> None:
    assert set(FIGURES) == set(topics.LOADS)


@pytest.mark.usefixtures("shop")
def test_pareto_as_a_document(call: Call) -> None:
    told = call("insight", "pareto")
    assert (told["topic"], told["currency"], told["members"], told["net"]) == ("pareto", "CNY", 1, 128_000)
    assert told["tenths"] == [
        {"number": 10, "members": 1, "net": 128_000, "share": 1.0, "together": 1.0, "least": 128_000}
    ]
    assert told["sentence"].startswith("100 % of the sales")


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("topic", [*FIGURES, *TOPICS])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_every_topic_is_told_and_handed_out(call: Call, tmp_path: Path, topic: str, ending: str) -> None:
    out = tmp_path / f"{topic}.{ending}"
    said = call("insight", topic, "--export", out, plain=True)
    assert str(out) in said
    assert out.stat().st_size
    assert call("insight", topic, "--export", out)["path"] == str(out)
    if topic in FIGURES:
        assert call("insight", topic)["topic"] == topic


@pytest.mark.usefixtures("shop")
def test_a_table_of_another_form_is_refused(call: Call, tmp_path: Path) -> None:
    assert "xlsx" in call("insight", "pareto", "--export", tmp_path / "a.pdf", code=3)


def test_who_moved_is_a_row_each_and_sums_are_told_to_the_whole_unit(
    call: Call, db: Path, tmp_path: Path
) -> None:
    opened = make.shop(db.parent)
    with opened.changing() as session:
        who = make.member(session, "张晓红", card="V1")
        make.purchase(session, who, make.TODAY, {"price": 128_060})
    opened.close()
    call("insight", "migration", "--export", tmp_path / "moves.csv")
    assert (tmp_path / "moves.csv").read_text("utf-8-sig").splitlines() == [
        "Name,Card,Before,After", "张晓红,V1,–,Iron",
    ]  # fmt: skip
    call("insight", "value", "--export", tmp_path / "value.csv")
    assert "张晓红" in (tmp_path / "value.csv").read_text("utf-8-sig")
    assert "¥1,281 in 12 months" in call("insight", "tiers", plain=True)


def test_namesakes_are_told_apart(call: Call, db: Path) -> None:
    opened = make.shop(db.parent)
    with opened.changing() as session:
        make.purchase(session, make.member(session, "客", card="V1"), make.TODAY)
        for _ in range(2):
            make.purchase(session, make.member(session, "王芳"), make.TODAY)
    opened.close()
    candidates = call("insight", "candidates", plain=True)
    assert "王芳 #2  " in candidates
    assert "王芳 #3  " in candidates
    worth = call("insight", "value", plain=True)
    assert "客 V1: " in worth
    assert "王芳 #3: " in worth


@pytest.mark.usefixtures("shop")
def test_the_care_month_of_a_month_that_is_named(call: Call) -> None:
    told = call("insight", "care_month", "--month", "2026-09")
    assert (told["first"], told["last"]) == ("2026-09-01", "2026-09-30")
    for wrong, said in (("2026-13", "no month"), ("2026-9", "no month"), ("2199-01", "not begun")):
        assert said in call("insight", "care_month", "--month", wrong, code=2)
