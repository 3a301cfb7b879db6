"""The care plan, read back."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from app.domain.birthday import Birthday, Calendar
from app.domain.heard import Heard
from app.progress import finish
from app.queries.care_plan import Call, CarePlan, Reason, StaffPlan
from app.reports import care_plan
from app.reports.greeting import Letterhead
from tests.reports import reading

SHOP = Letterhead("Atelier Cloud")
FIRST, LAST = dt.date(2026, 9, 21), dt.date(2026, 9, 27)
BIRTHDAY = {
    "birthday": Birthday(Calendar.SOLAR, 9, 22, 1985).as_json(), "day": "2026-09-22", "turns": 41,
}  # fmt: skip


def call(number: int, *reasons: Reason, **other: Any) -> Call:
    values: dict[str, Any] = {
        "due": FIRST,
        "member": f"张婳 {number}",
        "title": "女士",
        "reading": "Zhāng Huà",
        "phone": "13900008812",
        "no_calls": False,
        "hours": "下午",
        "channel": "phone",
        "reasons": reasons or (Reason("C1", BIRTHDAY),),
        "bought": "wool coat",
        "bought_on": dt.date(2026, 9, 3),
        "spoken_on": dt.date(2025, 8, 4),
        "spoken_by": "message",
    }
    return Call(**values | other)


def pages(plan: CarePlan, folder: Path, language: str = "en") -> list[str]:
    result = finish(care_plan.care_plan(plan, SHOP, language, folder / "plan.pdf"))
    assert reading.sizes(result.path) == [(297, 210)] * result.pages
    assert reading.every_face_is_embedded(result.path)
    return [" ".join(text.split()) for text in reading.texts(result.path)]


def test_each_member_of_staff_gets_pages_with_every_field(tmp_path: Path) -> None:
    season = Reason("C4", {"season": "autumn"})
    own = Reason("own", {"note": "羊绒大衣"})
    nothing: dict[str, Any] = dict.fromkeys(("title", "reading", "phone", "hours", "bought", "spoken_by"), "")
    plan = CarePlan(
        FIRST,
        LAST,
        (
            StaffPlan(
                "小燕", (call(1, Reason("C1", BIRTHDAY), season), call(2, outcome="reached", said="narrow"))
            ),
            StaffPlan("", (call(3, own, **nothing, bought_on=None, spoken_on=None, channel="message"),)),
        ),
    )
    first, second = pages(plan, tmp_path)
    for expected in (
        "小燕", "Mon 21 Sep", "张婳 1", "女士", "139 0000 8812", "Best hour: 下午",
        "Birthday: birthday on 22 Sep · Turn of the season: Start of autumn",
        "Wish her a happy birthday, ask how she is. Nothing of goods.", "3 Sep · wool coat",
        "4 Aug 2025 · message", "narrow", "2 calls, 1 of them done", "1 / 2",
    ):  # fmt: skip
        assert expected in first, expected
    for head in (
        "Whom, and at which number", "Why", "What to say", "Bought and spoken last", "reached",
        "What she said, next step", "left word", "no answer", "wrong number", "wants no calls", "Best hour:",
    ):  # fmt: skip
        assert head in first, head
        assert head in second, head
    assert "Nobody yet" in second
    assert "Own plan: 羊绒大衣" in second
    assert "As noted." in second


def test_a_long_plan_repeats_its_heads_and_says_that_a_day_goes_on(tmp_path: Path) -> None:
    calls = [call(n, member="名" * 40, due=FIRST + dt.timedelta(days=n // 25)) for n in range(40)]
    read = pages(CarePlan(FIRST, LAST, (StaffPlan("小燕", tuple(calls)),)), tmp_path)
    assert len(read) > 4
    assert all("Whom, and at which number" in page for page in read)
    assert all(f"{number} / {len(read)}" in page for number, page in enumerate(read, 1))
    assert sum(page.count("139 0000 8812") for page in read) == 40
    assert "25 calls, continued" in read[1]
    assert "15 calls, continued" in read[-1]


def test_nobody_reads_from_it_what_she_is_worth_how_old_she_is_or_whom_she_mourns(tmp_path: Path) -> None:
    secret = (
        Reason("C1", BIRTHDAY),
        Reason("C6", {"bought_on": "2026-09-03", "amount_minor": 880_000}),
        Reason("C9", {"passed_on": "2026-09-03", "amount_minor": 7_700_000}),
        Reason("C10", {"place": 1, "year": 2026}),
        Reason("C11", {"lapse_on": "2026-10-01", "points": 660}),
        Reason("C12", {"level": "gold", "rose_on": "2026-09-03", "brings": []}),
        Reason("C13", {"last_visit": "2026-05-01", "changes": []}),
        Reason("C14", {"closed_on": "2026-09-01"}),
        Reason("C15", {"calls": 0, "until": "2026-11-30", "period": "retention"}),
        Reason("M8", {"since": "2026-09-10"}),
        Reason("C8", {"came_on": "2026-09-10", "friend": "李静"}),
    )
    plan = CarePlan(FIRST, LAST, (StaffPlan("小燕", (call(1, *secret, gently=True),)),))
    (page,) = pages(plan, tmp_path)
    for word in (
        "8,800",
        "77,000",
        "660",
        "gold",
        "Gold",
        "spent",
        "big",
        "slipping",
        "win",
        "retention",
        "41",
    ):
        assert word not in page, word
    for word in ("complaint", "mourning", "points"):
        assert word not in page.casefold(), word
    assert "Speak gently: no festive words." in page
    assert "not been in since 1 May" in page
    assert "came through 李静" in page


def test_who_wants_no_calls_has_no_number_and_says_so(tmp_path: Path) -> None:
    calls = (call(1, no_calls=True, phone=""), call(2, phone=""))
    (page,) = pages(CarePlan(FIRST, LAST, (StaffPlan("小燕", calls),)), tmp_path)
    assert page.count("wants no calls") == 3  # hers, and two boxes


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_nothing_to_do_is_said(language: str, tmp_path: Path) -> None:
    assert len(pages(CarePlan(FIRST, LAST, (StaffPlan("小燕", ()),)), tmp_path, language)) == 1
    assert len(pages(CarePlan(FIRST, FIRST, ()), tmp_path, language)) == 1


def test_an_outcome_without_a_box_is_written_out(tmp_path: Path) -> None:
    plan = CarePlan(FIRST, LAST, (StaffPlan("小燕", (call(1, outcome="posted"),)),))
    (page,) = pages(plan, tmp_path)
    assert "posted" in page


@pytest.mark.parametrize("outcome", ["", "posted", "skipped"])
def test_a_card_by_post_has_boxes_of_its_own(outcome: str, tmp_path: Path) -> None:
    plan = CarePlan(FIRST, LAST, (StaffPlan("小燕", (call(1, channel="post", outcome=outcome),)),))
    (page,) = pages(plan, tmp_path)
    assert "posted not done wants no contact" in page
    assert page.count("posted") == page.count("not done") == 1  # in its box, not beside it once more
    assert "left word" not in page
    assert "no answer" not in page
    assert "Post the card, signed by hand." in page


def test_what_she_bought_last_is_of_one_size_in_every_row(tmp_path: Path) -> None:
    items = ("coat", "double-faced cashmere coat with a shawl collar, belted", "x" * 60)
    plan = CarePlan(
        FIRST, LAST, (StaffPlan("小燕", tuple(call(n, bought=it) for n, it in enumerate(items))),)
    )
    (page,) = pages(plan, tmp_path)
    assert "shawl collar, belted" in page
    assert len(reading.heights(tmp_path / "plan.pdf", "Sep ·")) == 1


def test_who_has_heard_enough_says_so_before_she_is_called(tmp_path: Path) -> None:
    heard = Heard(FIRST - dt.timedelta(days=1), (FIRST - dt.timedelta(days=3), FIRST - dt.timedelta(days=1)),
                  FIRST + dt.timedelta(days=4))  # fmt: skip
    (page,) = pages(CarePlan(FIRST, LAST, (StaffPlan("小燕", (call(1, heard=heard),)),)), tmp_path)
    assert "Heard from us on Friday and Sunday, twice in seven days: rather from Fri 25 Sep on." in page


def test_what_is_agreed_for_next_time_has_its_place_filled_or_empty(tmp_path: Path) -> None:
    done = call(2, outcome="reached", said="narrow " * 12, next_on=LAST)
    (page,) = pages(CarePlan(FIRST, LAST, (StaffPlan("小燕", (call(1), done)),)), tmp_path)
    assert page.count("Next:") == 2
    assert "Sun 27 Sep" in page
    assert page.count(" call ") >= 1  # by which way stands there for calls too
