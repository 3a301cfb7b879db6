"""When somebody hears from the shop: each rule, her wishes, and once for each occasion."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import occasions, outreach
from app.domain.birthday import Birthday, Calendar
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.outreach_facts import (
    Best,
    DueContact,
    Friend,
    Invited,
    MemberFacts,
    OutreachPolicy,
    Purchase,
    RelativeFacts,
    Rise,
    Rule,
    Settled,
    policy_of,
)
from app.domain.shop import ShopSettings
from app.domain.status import Status

JANUARY, DECEMBER = date(2026, 1, 1), date(2026, 12, 31)
BORN = Birthday(Calendar.SOLAR, 6, 12, 1985)
MOON = Birthday(Calendar.LUNAR, 8, 15, 1985)
POLICY = OutreachPolicy()
BIRTHDAYS = OutreachPolicy(rules=frozenset({Rule.BIRTHDAY}))


def due(
    facts: MemberFacts, policy: OutreachPolicy, start: date = JANUARY, end: date = DECEMBER
) -> list[DueContact]:
    return list(outreach.due_contacts(facts, policy, start, end))


def only(rule: Rule, **settings: object) -> OutreachPolicy:
    return replace(POLICY, rules=frozenset({rule}), **settings)  # type: ignore[arg-type]


def member(**facts: object) -> MemberFacts:
    return MemberFacts(member_id=1, name="林晓", **facts)  # type: ignore[arg-type]


def test_a_birthday_is_a_card_ahead_and_a_word_on_the_day() -> None:
    card, word = due(member(birthday=BORN, advisor_id=7), BIRTHDAYS)
    assert card == DueContact(
        rule=Rule.BIRTHDAY,
        member_id=1,
        occasion_key="C1:card:2026",
        occasion_date=date(2026, 6, 12),
        due=date(2026, 6, 7),
        window=(date(2026, 6, 2), date(2026, 6, 9)),
        channel=Channel.POST,
        priority=1,
        script="C1.card",
        reason={"birthday": "1985-06-12", "day": "2026-06-12", "turns": 41},
        staff_id=7,
    )
    assert (word.occasion_key, word.due, word.channel) == ("C1:day:2026", date(2026, 6, 12), Channel.MESSAGE)
    assert word.window == (word.due, word.due)


def test_a_lunar_birthday_is_kept_by_the_moon() -> None:
    card, word = due(member(birthday=MOON), BIRTHDAYS)
    assert word.due == date(2026, 9, 25)
    assert card.due == date(2026, 9, 20)
    assert word.reason["turns"] == 41
    assert word.reason["birthday"] == MOON.as_json()


def test_a_lunar_birthday_twice_in_a_solar_year_has_two_keys() -> None:
    late = Birthday(Calendar.LUNAR, 11, 20)
    double = next(
        year
        for year in range(2000, 2050)
        if len(list(late.between(date(year, 1, 1), date(year, 12, 31)))) == 2
    )
    keys = [
        contact.occasion_key
        for contact in due(member(birthday=late), BIRTHDAYS, date(double, 1, 1), date(double, 12, 31))
        if contact.script == "C1.day"
    ]
    assert keys == [f"C1:day:{double - 1}", f"C1:day:{double}"]


def test_without_a_year_nobody_is_told_an_age() -> None:
    (_, word) = due(member(birthday=Birthday(Calendar.SOLAR, 6, 12)), BIRTHDAYS)
    assert word.reason == {"birthday": "--06-12", "day": "2026-06-12"}


def test_a_period_holds_what_is_due_in_it() -> None:
    facts = member(birthday=BORN)
    assert [each.script for each in due(facts, BIRTHDAYS, date(2026, 6, 1), date(2026, 6, 7))] == ["C1.card"]
    assert [each.script for each in due(facts, BIRTHDAYS, date(2026, 6, 8), date(2026, 6, 12))] == ["C1.day"]
    assert due(facts, BIRTHDAYS, date(2026, 6, 13), date(2026, 6, 30)) == []


@pytest.mark.parametrize(
    ("relation", "birthday", "reason"),
    [
        # A child under 14, and one whose age nobody knows: relation and day only.
        ("daughter", Birthday(Calendar.SOLAR, 6, 12, 2018), {"relation": "daughter", "day": "2026-06-12"}),
        ("女儿", Birthday(Calendar.SOLAR, 6, 12), {"relation": "女儿", "day": "2026-06-12"}),
        (
            "niece",
            Birthday(Calendar.SOLAR, 6, 12, 2012, False),
            {"relation": "niece", "day": "2026-06-12", "by_name": True},
        ),
        (
            "husband",
            Birthday(Calendar.SOLAR, 6, 12),
            {"relation": "husband", "day": "2026-06-12", "by_name": True},
        ),
        (
            "son",
            Birthday(Calendar.SOLAR, 6, 12, 2000),
            {"relation": "son", "day": "2026-06-12", "by_name": True},
        ),
    ],
)
def test_a_relatives_birthday_is_told_to_her(
    relation: str, birthday: Birthday, reason: dict[str, object]
) -> None:
    family = (RelativeFacts(3, "mother", "陈丽"), RelativeFacts(7, relation, "小米", birthday))
    (greeting,) = due(member(relatives=family), only(Rule.FAMILY_BIRTHDAY))
    assert greeting.occasion_key == "C2:rel7:2026"
    assert (greeting.relative_id, greeting.due, greeting.priority) == (7, date(2026, 6, 7), 2)
    assert greeting.window == (date(2026, 6, 7), date(2026, 6, 12))
    assert greeting.reason == reason


def test_an_adult_without_a_name_is_told_by_relation() -> None:
    (greeting,) = due(member(relatives=(RelativeFacts(7, "husband", "", BORN),)), only(Rule.FAMILY_BIRTHDAY))
    assert "by_name" not in greeting.reason


def test_festivals_of_her_region_on_their_day() -> None:
    found = {each.occasion_key: each for each in due(member(), only(Rule.FESTIVAL))}
    assert len(found) == 10
    autumn = found["C3:mid_autumn:2026"]
    assert (autumn.due, autumn.window) == (date(2026, 9, 25), (date(2026, 9, 25), date(2026, 9, 25)))
    assert (autumn.script, autumn.channel, autumn.priority) == ("C3.mid_autumn", Channel.MESSAGE, 5)
    assert "C3:keiro:2026" not in found
    japan = {each.script for each in due(member(region=Region.JP), only(Rule.FESTIVAL))}
    assert japan == {"C3.shogatsu", "C3.hinamatsuri", "C3.mothers_day", "C3.tanabata"}


def test_the_shop_chooses_its_festivals() -> None:
    (autumn,) = due(member(), only(Rule.FESTIVAL, festivals=frozenset({"mid_autumn", "tanabata"})))
    assert autumn.script == "C3.mid_autumn"


def test_wishes_fit_who_gets_them() -> None:
    his = {each.script for each in due(member(gender="m"), only(Rule.FESTIVAL))}
    assert his.isdisjoint({"C3.womens_day", "C3.mothers_day"})

    def of_the_aged(birthday: Birthday | None) -> bool:
        facts = member(region=Region.JP, birthday=birthday)
        return "C3.keiro" in {each.script for each in due(facts, only(Rule.FESTIVAL))}

    assert of_the_aged(Birthday(Calendar.SOLAR, 9, 21, 1961))
    assert not of_the_aged(Birthday(Calendar.SOLAR, 9, 22, 1961))
    assert not of_the_aged(Birthday(Calendar.SOLAR, 9, 21))
    assert not of_the_aged(None)


def test_a_long_silence_is_met_once() -> None:
    facts = member(last_visit=date(2026, 3, 1))
    (word,) = due(facts, only(Rule.SILENCE))
    assert (word.due, word.channel) == (date(2026, 5, 30), Channel.MESSAGE)
    assert word.occasion_key == occasions.silence_key(date(2026, 3, 1)) == "C5:2026-03-01"
    assert word.window == (date(2026, 5, 30), date(2026, 6, 13))
    assert word.reason == {"last_visit": "2026-03-01", "days": 90}
    assert due(facts, only(Rule.SILENCE), date(2026, 5, 31)) == []
    assert due(member(), only(Rule.SILENCE)) == []
    assert due(member(last_visit=date.max), only(Rule.SILENCE)) == []


def test_a_prospect_has_no_silence_to_break() -> None:
    assert due(member(last_visit=date(2026, 3, 1), status=Status.PROSPECT), only(Rule.SILENCE)) == []


def test_a_big_purchase_is_followed_up_by_phone_after_a_week() -> None:
    tickets = (Purchase(41, date(2026, 3, 1), 199_999), Purchase(42, date(2026, 3, 2), 200_000))
    (call,) = due(member(purchases=tickets), only(Rule.BIG_PURCHASE))
    assert (call.occasion_key, call.purchase_id) == ("C6:42", 42)
    assert (call.occasion_date, call.due, call.channel) == (date(2026, 3, 2), date(2026, 3, 9), Channel.PHONE)
    assert call.reason == {"bought_on": "2026-03-02", "amount_minor": 200_000}
    assert due(member(purchases=tickets), only(Rule.BIG_PURCHASE), date(2026, 3, 10)) == []


EVERYTHING = member(
    birthday=BORN,
    relatives=(RelativeFacts(7, "daughter", "", MOON),),
    last_visit=date(2026, 3, 1),
    purchases=(Purchase(42, date(2026, 3, 2), 200_000),),
    mourning_from=date(2026, 12, 1),
    valid_until=date(2026, 12, 1),
    rise=Rise(date(2026, 3, 2), "vip", ""),
    level_rank=1,
    brought=(Friend(9, date(2026, 4, 1)),),
    year_of_tickets=((date(2026, 3, 2), 1_000_000),),
    best=(Best(2026, 1, 1_000_000),),
    settled=(Settled(5, date(2026, 5, 1)),),
    invited=(
        Invited(3, "秋装沙龙", date(2026, 9, 20), "14:00", date(2026, 8, 1), ""),
        Invited(4, "茶会", date(2026, 9, 25), "", date(2026, 8, 1), "yes", called_off=True, heard=True),
    ),
    rainy_visits=(date(2026, 3, 2),),
)


def test_staff_call_on_the_seventh_day_that_her_card_is_ready() -> None:
    for status in (Status.APPLIED, Status.READY):
        (call,) = due(member(status=status, applied_on=date(2026, 11, 3)), only(Rule.INFORMATION))
        assert (call.due, call.window) == (date(2026, 11, 10), (date(2026, 11, 10), date(2026, 11, 24)))
        assert (call.channel, call.script, call.priority) == (Channel.PHONE, "C11.ready", 3)
        assert (call.occasion_key, call.reason) == ("C11:ready:2026-11-03", {"applied_on": "2026-11-03"})
    late = member(status=Status.APPLIED, applied_on=date(2026, 11, 3))
    assert due(late, only(Rule.INFORMATION), start=date(2026, 11, 11)) == []
    assert due(late._replace(status=Status.ACTIVE), only(Rule.INFORMATION)) == []


def test_she_hears_a_month_ahead_that_her_card_ends() -> None:
    holder = member(valid_until=date(2026, 12, 1))
    (word,) = due(holder, only(Rule.INFORMATION))
    assert (word.due, word.window) == (date(2026, 11, 1), (date(2026, 11, 1), date(2026, 12, 1)))
    assert (word.channel, word.script) == (Channel.MESSAGE, "C11.expires")
    assert word.occasion_date == date(2026, 12, 1)
    assert (word.occasion_key, word.reason) == ("C11:expires:2026-12-01", {"valid_until": "2026-12-01"})
    (sooner,) = due(holder, only(Rule.INFORMATION, card_expiry_ahead=14))
    assert sooner.due == date(2026, 11, 17)
    assert due(holder, only(Rule.INFORMATION), start=date(2026, 11, 2)) == []
    assert due(holder._replace(status=Status.EXPIRED), only(Rule.INFORMATION)) == []


def test_all_rules_together() -> None:
    assert {each.rule for each in due(EVERYTHING, POLICY)} == set(Rule)


@pytest.mark.parametrize(
    "facts",
    [
        EVERYTHING._replace(do_not_contact=True),
        EVERYTHING._replace(status=Status.SUSPENDED),
        EVERYTHING._replace(status=Status.CANCELLED),
        EVERYTHING._replace(consent=dict.fromkeys(Channel, False)),
        EVERYTHING._replace(reach=frozenset()),
        EVERYTHING._replace(joined_on=date(2027, 1, 1)),
    ],
)
def test_nothing_where_nothing_is_wished(facts: MemberFacts) -> None:
    assert due(facts, POLICY) == []


@pytest.mark.parametrize("status", [Status.PROSPECT, Status.APPLIED, Status.EXPIRED])
def test_others_are_greeted_too(status: Status) -> None:
    assert len(due(EVERYTHING._replace(status=status), BIRTHDAYS)) == 2


def test_the_next_channel_takes_the_place_of_one_she_refused() -> None:
    (_, word) = due(member(birthday=BORN, consent={Channel.MESSAGE: False}), BIRTHDAYS)
    assert word.channel is Channel.PHONE
    (word,) = due(member(birthday=BORN, consent={Channel.POST: False}), BIRTHDAYS)
    assert word.script == "C1.day"
    email_only = frozenset({Channel.EMAIL})
    (word,) = due(member(birthday=BORN, reach=email_only), BIRTHDAYS)
    assert word.channel is Channel.EMAIL


def test_a_strict_shop_uses_only_what_she_allowed() -> None:
    strict = replace(BIRTHDAYS, unasked=False)
    assert due(member(birthday=BORN), strict) == []
    (word,) = due(member(birthday=BORN, consent={Channel.PHONE: True}), strict)
    assert word.channel is Channel.PHONE


def test_nothing_is_due_before_she_joined() -> None:
    (word,) = due(member(birthday=BORN, joined_on=date(2026, 6, 10)), BIRTHDAYS)
    assert word.script == "C1.day"


def test_the_policy_is_what_the_owner_has_set() -> None:
    assert policy_of(ShopSettings()) == POLICY
    chosen = policy_of(
        ShopSettings(
            currency="JPY", big_ticket=30_000, silence=60, birthday_lead=7, festivals="christmas, qixi,"
        )
    )
    assert chosen.big_ticket_minor == 30_000
    assert (chosen.silence, chosen.birthday_lead) == (60, 7)
    assert chosen.festivals == {"christmas", "qixi"}


people = st.builds(
    lambda **facts: MemberFacts(**facts),  # noqa: PLW0108  (what is left out is not guessed)
    member_id=st.just(1),
    name=st.just("林晓"),
    region=st.sampled_from(Region),
    status=st.sampled_from(Status),
    gender=st.sampled_from(["", "f", "m"]),
    birthday=st.sampled_from(
        [None, BORN, MOON, Birthday(Calendar.LUNAR, 12, 30), Birthday(Calendar.SOLAR, 2, 29)]
    ),
    relatives=st.sampled_from(
        [(), (RelativeFacts(7, "daughter", "", MOON), RelativeFacts(8, "son", "", BORN))]
    ),
    consent=st.dictionaries(st.sampled_from(Channel), st.booleans()),
    last_visit=st.none() | st.dates(date(2025, 10, 1), date(2026, 9, 1)),
    purchases=st.sampled_from([(), (Purchase(42, date(2026, 3, 2), 200_000),)]),
)


@given(people, st.dates(JANUARY, DECEMBER))
def test_two_halves_make_the_whole(facts: MemberFacts, cut: date) -> None:
    """Whatever periods the rules are run over, an occasion comes once, with one key."""
    halves = due(facts, POLICY, JANUARY, cut) + due(facts, POLICY, cut + timedelta(days=1), DECEMBER)
    whole = due(facts, POLICY)
    assert len({each.occasion_key for each in whole}) == len(whole)
    assert sorted(halves, key=lambda each: each.occasion_key) == sorted(
        whole, key=lambda each: each.occasion_key
    )


@given(people)
def test_what_she_asked_not_to_have_never_comes(facts: MemberFacts) -> None:
    for each in due(facts, POLICY):
        assert facts.consent.get(each.channel, True)
        assert each.window[0] <= each.due <= each.window[1]
        assert JANUARY <= each.due <= DECEMBER
