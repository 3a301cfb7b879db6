"""The figures behind the papers: the year, the letter, the care plan."""

from datetime import date, timedelta

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.domain.shop import ShopSettings
from app.progress import finish
from app.queries import care_plan, letter, letters, points_on, year
from app.services import members
from tests import make
from tests.make import TODAY

SETTINGS = ShopSettings()


def test_the_year_of_a_shop(shop: Shop) -> None:
    reached = {"outcome": "reached", "closed_on": date(2026, 3, 1)}
    with shop.changing() as session:
        yan = make.staff(session)
        one = make.member(session, card="V1", joined_on=date(2026, 2, 1), advisor_id=yan)
        two = make.member(session, "李静", joined_on=date(2020, 1, 1))
        make.member(session, "王芳", joined_on=date(2027, 1, 1))
        make.purchase(session, one, date(2025, 12, 31), {"price": 500})
        ticket = make.purchase(
            session, one, date(2026, 3, 20), {"price": 3_000, "quantity": 2}, {"price": 700}, discount=100
        )
        make.purchase(
            session, one, date(2026, 4, 2), {"price": -700, "quantity": -1, "returns_line_id": ticket + 1}
        )
        make.purchase(session, two, date(2026, 12, 31), {"price": 9_000})
        make.contact(session, one, date(2026, 3, 1), rule="C1", **reached)
        make.contact(session, two, date(2026, 3, 1), rule="C1", **reached)
        make.contact(
            session, one, date(2026, 5, 1), rule="C6", outcome="no_answer", closed_on=date(2026, 5, 1)
        )
        make.contact(session, one, date(2026, 6, 1), rule="C6")
    with shop.changing() as session:
        members.amend(session, two, status="expired")
    changed = date.today().year  # noqa: DTZ011  (the instant of a change is the clock's)
    with shop.reading() as session:
        told = year.load(session, SETTINGS, 2026, date(2027, 1, 1))
        before = year.load(session, SETTINGS, 2025, date(2027, 1, 1))
        empty = year.load(session, SETTINGS, 2000, date(2027, 1, 1))
        assert year.load(session, SETTINGS, changed, TODAY).lost == 1
    assert len(told.months) == 12
    assert [month.net for month in told.months if month.net] == [3_600, -700, 9_000]
    assert (told.net, told.net_before, told.tickets, told.gained) == (11_900, 500, 3, 1)
    assert (told.pieces, told.returned, told.bought) == (3, 700, 2)
    assert told.members == 2
    assert [(best.name, best.visits, best.net, best.advisor) for best in told.best] == [
        ("李静", 1, 9_000, ""), ("张晓红", 2, 2_900, "小燕"),
    ]  # fmt: skip
    assert [(rule.rule, rule.planned, rule.done, rule.reached) for rule in told.rules] == [
        ("C1", 2, 2, 2), ("C6", 2, 1, 0),
    ]  # fmt: skip
    assert told.came_back == 1
    assert before.net_before is None
    assert (empty.net, empty.best, empty.rules) == (0, (), ())


@pytest.mark.parametrize(
    ("today", "before", "until"),
    [
        (date(2024, 2, 29), 100, date(2024, 2, 29)),
        (date(2024, 11, 28), 110, date(2024, 11, 28)),
        (date(2024, 1, 1), None, date(2024, 1, 1)),
        (date(2024, 12, 31), 1_110, None),
        (date(2025, 3, 1), 1_110, None),
    ],
)
def test_a_year_that_lasts_is_held_against_the_same_days(
    shop: Shop, today: date, before: int | None, until: date | None
) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for day, price in (
            (date(2023, 2, 28), 100), (date(2023, 11, 28), 10), (date(2023, 11, 29), 1_000),
            (date(2024, 1, 1), 5),
        ):  # fmt: skip
            make.purchase(session, one, day, {"price": price})
    with shop.reading() as session:
        told = year.load(session, SETTINGS, 2024, today)
    assert (told.net, told.net_before, told.until) == (5, before, until)


def test_a_letter_names_what_she_kept_for_herself(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        one = make.member(session, gender="f", joined_on=date(2021, 5, 1), advisor_id=yan)
        lines = [
            {"item": f"piece {number}", "price": 100 * number, "colour": "藏青" if number < 5 else "星空"}
            for number in range(1, 9)
        ]
        make.purchase(session, one, date(2026, 2, 1), *lines)
        make.purchase(session, one, date(2026, 3, 1), {"item": "gift", "for_whom": "gift", "price": 9_999})
        make.purchase(
            session,
            one,
            date(2026, 4, 1),
            {"price": -800, "quantity": -1, "returns_line_id": 8, "item": "back"},
        )
        make.purchase(session, one, date(2025, 4, 1))
        make.purchase(session, one, date(2026, 5, 1), {"item": "sock", "colour": "", "price": 1})
        other = make.member(session, "Anna Meyer", language="en")
    with shop.reading() as session:
        told = letter.load(session, SETTINGS, one, 2026, TODAY)
        empty = letter.load(session, SETTINGS, other, 2026, TODAY)
        with pytest.raises(errors.Unknown):
            letter.load(session, SETTINGS, 99, 2026, TODAY)
    assert (told.to_name, told.honorific, told.language, told.since) == ("张晓红", "女士", "zh_CN", 2021)
    assert (told.visits, told.pieces, told.first_visit) == (4, 9, date(2026, 2, 1))
    assert [(it.name, it.css != "", it.pieces) for it in told.favourites] == [
        ("藏青", True, 4),
        ("星空", False, 3),
    ]
    assert [piece.what for piece in told.chosen] == [f"piece {number}" for number in range(2, 8)]
    assert (told.signed_by, told.day, told.points) == ("小燕", TODAY, None)
    assert (empty.language, empty.since, empty.first_visit, empty.chosen) == ("en", None, None, ())


def test_the_care_plan_by_staff(shop: Shop) -> None:
    before = TODAY - timedelta(days=9)
    with shop.changing() as session:
        yan = make.staff(session)
        one = make.member(session, gender="f", reading="Zhāng", phones=("138 0013 8812",), call_hours="下午")
        silent = make.member(session, "李静", do_not_contact=1, phones=("13800138813",))
        quiet = make.member(session, "佐藤 美咲", language="ja", phones=("09000001234",))
        make.consent(session, quiet, "phone", allowed=False)
        make.purchase(
            session, one, before, {"item": "scarf", "price": 900}, {"item": "coat", "price": 90_000}
        )
        make.contact(session, one, before, rule="C5", outcome="reached", channel="message", closed_on=before)
        make.contact(session, one, TODAY, rule="own", reason='{"note": "coat"}', priority=3)
        make.contact(session, one, TODAY, rule="C3", reason='{"festival": "qixi"}')
        make.contact(session, one, TODAY, rule="C5", staff_id=yan, outcome="left_word", said="hello",
                     reason='{"last_visit": "2026-08-01", "days": 90}', closed_on=TODAY)  # fmt: skip
        make.contact(session, quiet, TODAY, rule="C4", channel="message")
        make.contact(session, silent, TODAY, rule="own")
        make.contact(session, silent, TODAY, rule="C9", outcome="do_not_contact", closed_on=TODAY)
    with shop.reading() as session:
        plan = care_plan.load(session, SETTINGS, TODAY, TODAY, TODAY)
        hers = care_plan.load(session, SETTINGS, TODAY, TODAY, TODAY, staff_id=yan)
        to_do = care_plan.load(session, SETTINGS, TODAY, TODAY, TODAY, done=False)
    assert [(staff.staff, len(staff.calls)) for staff in plan.staff] == [("小燕", 1), ("", 3)]
    assert hers.staff == plan.staff[:1]
    [done] = plan.staff[0].calls
    assert (done.outcome, done.said) == ("left_word", "hello")
    calls = {call.member: call for call in plan.staff[1].calls}
    call = calls["张晓红"]
    assert [reason.rule for reason in call.reasons] == ["own", "C3"]
    assert call.reasons[0].facts == {"note": "coat"}
    assert (call.title, call.phone, call.hours, call.reading) == ("女士", "138 0013 8812", "下午", "Zhāng")
    assert (call.bought, call.bought_on) == ("coat", before)
    assert (call.spoken_on, call.spoken_by) == (TODAY, "phone")
    quietly = calls["佐藤 美咲"]
    assert (quietly.title, quietly.phone, quietly.no_calls) == ("様", "", True)
    assert (quietly.bought, quietly.bought_on, quietly.spoken_on) == ("", None, None)
    alone = calls["李静"]  # what she was asked is on record, her number is not there
    assert (alone.outcome, alone.phone, alone.no_calls) == ("do_not_contact", "", True)
    assert [(staff.staff, [call.member for call in staff.calls]) for staff in to_do.staff] == [
        ("", ["张晓红", "佐藤 美咲"])
    ]


def test_the_care_plan_says_who_has_heard_enough_on_the_day_of_her_call(shop: Shop) -> None:
    with shop.changing() as session:
        her, other = make.member(session), make.member(session, "李静")
        for back in (4, 1):
            day = TODAY - timedelta(days=back)
            make.contact(session, her, day, "C7", outcome="reached", closed_on=day)
        for ahead in (0, 3, 20):
            make.contact(session, her, TODAY + timedelta(days=ahead), "C3")
        make.contact(session, her, TODAY + timedelta(days=1), "C3")
        make.contact(session, her, TODAY + timedelta(days=1), "C14", priority=9)  # lets the other through
        make.contact(session, other, TODAY)
    with shop.reading() as session:
        plan = care_plan.load(session, SETTINGS, TODAY - timedelta(days=9), TODAY + timedelta(days=30), TODAY)
    [staff] = plan.staff
    told = {(call.member, call.due): call.heard for call in staff.calls if not call.outcome}
    assert {who for who, heard in told.items() if heard is not None} == {("张晓红", TODAY)}
    heard = told["张晓红", TODAY]
    assert heard is not None
    assert heard.again == TODAY + timedelta(days=3)


def test_letters_to_many_are_sorted_for_posting_and_leave_out_who_does_not_want_one(shop: Shop) -> None:
    with shop.changing() as session:
        far = make.member(session, "Anna Meyer", postcode="900", address="9 Mount Street", level="vip")
        near = make.member(session, "李静", postcode="100", address="1 Garden Street", mourning_from=TODAY)
        somewhere = make.member(session, "王芳", address="Hill")
        alone = make.member(session, "林芳", postcode="1", address="x", do_not_contact=1)
        denied = make.member(session, "周丹", postcode="1", address="x")
        make.consent(session, denied, allowed=False)
        homeless = make.member(session, "高媛")
    with shop.reading() as session:
        asked = [far, near, somewhere, alone, denied, homeless]
        many = finish(letters.load(session, SETTINGS, asked, 2026, TODAY))
        assert letters.of_level(session, "vip") == [far]
        with pytest.raises(errors.LeftAlone):
            letter.load(session, SETTINGS, alone, 2026, TODAY)
    assert [one.to_name for one in many.written] == ["李静", "Anna Meyer", "王芳"]
    assert [one.in_mourning for one in many.written] == [True, False, False]
    assert [(one.name, one.reason) for one in many.left_out] == [
        ("林芳", "do_not_contact"), ("周丹", "no_consent"), ("高媛", "no_way"),
    ]  # fmt: skip


def test_who_came_later_gets_no_letter_for_a_year_before(shop: Shop) -> None:
    with shop.changing() as session:
        old = make.member(session, "李静", address="1 Garden Street", joined_on=date(2024, 12, 31))
        new = make.member(session, "王芳", address="Hill", joined_on=date(2025, 1, 1))
        bought = make.member(session, "林芳", address="x")
        make.purchase(session, bought, date(2024, 5, 1))
    with shop.reading() as session:
        many = finish(letters.load(session, SETTINGS, [old, new, bought], 2024, TODAY))
        for year, member_id in ((2024, new), (2023, old), (2023, bought)):
            with pytest.raises(errors.NothingOnFile):
                letter.load(session, SETTINGS, member_id, year, TODAY)
        with pytest.raises(errors.NothingOnFile):
            finish(letters.load(session, SETTINGS, [old, new, bought], 2023, TODAY))
        with pytest.raises(errors.NotBegun):
            finish(letters.load(session, SETTINGS, [old], TODAY.year + 1, TODAY))
        with pytest.raises(errors.NotBegun):
            letter.load(session, SETTINGS, old, TODAY.year + 1, TODAY)
    assert {one.to_name for one in many.written} == {"李静", "林芳"}
    assert [(one.name, one.reason) for one in many.left_out] == [("王芳", "not_yet")]


def test_a_letter_knows_her_points_of_that_evening_and_the_piece_that_became_her(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        make.purchase(
            session, one, date(2026, 2, 1), {"item": "coat", "price": 900, "colour": "藏青"},
            {"item": "shirt", "price": 100, "colour": "藏青"},
            {"item": "fur", "price": 5_000, "colour": "米白"},
        )  # fmt: skip
        make.lot(session, one, amount=300, day=date(2026, 3, 1))
        make.lot(session, one, amount=50, day=date(2026, 10, 1))
        make.lot(session, one, amount=7, day=date(2026, 1, 1), expires_on=date(2026, 2, 1))
    with shop.reading() as session:
        told = letter.load(session, SETTINGS, one, 2026, TODAY)
        assert points_on.held(session, one, date(2026, 9, 30)) == 300
        assert points_on.held(session, one, date(2025, 9, 30)) is None
    assert told.points == 350
    assert told.loved is not None
    assert (told.loved.what, told.loved.colour) == ("coat", "藏青")
