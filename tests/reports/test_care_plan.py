"""The care plan, read back."""

import datetime as dt
from pathlib import Path

import pytest

from app.progress import finish
from app.queries.care_plan import CarePlan, PlannedContact, StaffPlan
from app.reports import care_plan
from app.reports.greeting import Letterhead
from tests.reports import reading

SHOP = Letterhead("Atelier Cloud")
FIRST, LAST = dt.date(2026, 9, 21), dt.date(2026, 9, 27)


def contact(number: int, **other: str) -> PlannedContact:
    values = {
        "member": f"张婳 {number}",
        "card": f"VIP-{number:04}",
        "phone": "139 0000 8812",
        "rule": "C1",
        "reason": "turns 41 on Friday",
        "channel": "call",
        "outcome": "",
        "note": "",
    }
    return PlannedContact(due=FIRST, **values | other)


def pages(plan: CarePlan, folder: Path, language: str = "en") -> list[str]:
    result = finish(care_plan.care_plan(plan, SHOP, language, folder / "plan.pdf"))
    assert reading.sizes(result.path) == [(297, 210)] * result.pages
    assert reading.every_face_is_embedded(result.path)
    return [" ".join(text.split()) for text in reading.texts(result.path)]


def test_each_member_of_staff_gets_pages_with_every_field(tmp_path: Path) -> None:
    plan = CarePlan(
        FIRST,
        LAST,
        (
            StaffPlan("小燕", (contact(1), contact(2, outcome="reached", note="sleeves a little long"))),
            StaffPlan("", (contact(3, card="", phone="", reason="", channel=""),)),
        ),
    )
    first, second = pages(plan, tmp_path)
    for expected in (
        "小燕", "2026-09-21", "张婳 1", "VIP-0001", "139 0000 8812", "Birthday: turns 41 on Friday", "call",
        "sleeves a little long", "2 contacts, 1 done", "1 / 2",
    ):  # fmt: skip
        assert expected in first, expected
    for head in ("Due", "Member", "Card", "Phone", "Why", "How", "reached", "left word", "What she said"):
        assert head in first
        assert head in second
    assert "Nobody yet" in second


def test_a_long_plan_repeats_its_heads(tmp_path: Path) -> None:
    plan = CarePlan(FIRST, LAST, (StaffPlan("小燕", tuple(contact(n, member="名" * 40) for n in range(40))),))
    read = pages(plan, tmp_path)
    assert len(read) > 2
    assert all("Phone" in page for page in read)
    assert sum(page.count("VIP-") for page in read) == 40


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_nothing_to_do_is_said(language: str, tmp_path: Path) -> None:
    assert len(pages(CarePlan(FIRST, LAST, (StaffPlan("小燕", ()),)), tmp_path, language)) == 1
    assert len(pages(CarePlan(FIRST, LAST, ()), tmp_path, language)) == 1


def test_an_outcome_without_a_box_is_written_out(tmp_path: Path) -> None:
    plan = CarePlan(FIRST, LAST, (StaffPlan("小燕", (contact(1, outcome="posted"),)),))
    (page,) = pages(plan, tmp_path)
    assert "posted" in page
