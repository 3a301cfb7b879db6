"""Why a contact is due, in one line; and that everything that can be named has a name."""

import ast
import inspect
from datetime import date

import pytest

from app import i18n
from app.domain import festivals, outreach
from app.domain.birthday import Birthday, Calendar
from app.domain.channels import Channel
from app.domain.outreach_facts import MemberFacts, OutreachPolicy, Purchase, RelativeFacts, Rule
from app.words import outreach as words

MOON = Birthday(Calendar.LUNAR, 8, 15, 1985)
MEMBER = MemberFacts(
    member_id=1,
    name="林晓",
    birthday=MOON,
    relatives=(
        RelativeFacts(7, "女儿", "小米", Birthday(Calendar.SOLAR, 6, 12, 2018)),
        RelativeFacts(8, "丈夫", "王强", Birthday(Calendar.SOLAR, 2, 3)),
    ),
    last_visit=date(2026, 3, 1),
    purchases=(Purchase(42, date(2026, 3, 2), 268_000),),
    valid_until=date(2026, 12, 1),
)


def reasons(**known: object) -> dict[str, str]:
    """Return the line of each contact of a year, by its key."""
    due = outreach.due_contacts(MEMBER, OutreachPolicy(), date(2026, 1, 1), date(2026, 12, 31))
    with i18n.language("en"):
        return {
            each.occasion_key: words.reason(each.rule, each.reason, **known)  # type: ignore[arg-type]
            for each in due
        }


def test_the_reason_of_each_rule() -> None:
    said = reasons()
    assert said["C1:day:2026"] == "birthday on 25 Sep (15th day of the 8th lunar month) — turns 41"
    assert said["C2:rel7:2026"] == "daughter's birthday on 12 Jun"
    assert said["C2:rel8:2026"] == "husband's birthday on 3 Feb"
    assert said["C3:mid_autumn:2026"] == "Mid-Autumn Festival"
    assert said["C5:2026-03-01"] == "has not been in for 90 days"
    assert said["C6:42"] == "big purchase on 2 Mar"
    assert said["C11:expires:2026-12-01"] == "her card is valid until 1 Dec"


def test_what_is_known_on_the_day_makes_the_reason_fuller() -> None:
    said = reasons(today=date(2026, 6, 3), currency="CNY")
    assert said["C5:2026-03-01"] == "has not been in for 94 days"
    assert said["C6:42"] == "bought for ¥2,680 on 2 Mar"


@pytest.mark.parametrize(
    ("rule", "facts", "said"),
    [
        (
            "C2",
            {"relation": "husband", "day": "2026-02-03", "relative": "王强"},
            "husband 王强's birthday on 3 Feb",
        ),
        ("C8", {"brought_on": "2026-02-03", "friend": "王燕"}, "brought 王燕 on 3 Feb"),
        ("C8", {"brought_on": "2026-02-03", "friend": None}, "brought somebody on 3 Feb"),
        ("C8", {"came_on": "2026-02-03", "friend": "李静"}, "is new since 3 Feb, came through 李静"),
        ("C8", {"came_on": "2026-02-03"}, "is new since 3 Feb, came through somebody"),
    ],
)
def test_whom_a_reason_names_as_long_as_she_is_on_file(
    rule: str, facts: dict[str, object], said: str
) -> None:
    with i18n.language("en"):
        assert words.reason(rule, facts) == said


def test_a_birthday_without_a_year_has_no_age() -> None:
    with i18n.language("en"):
        assert words.reason("C1", {"birthday": "--06-12", "day": "2026-06-12"}) == "birthday on 12 Jun"


def test_a_contact_of_staffs_own_says_their_note() -> None:
    with i18n.language("en"):
        assert words.reason("own", {"note": "the coat is altered"}) == "the coat is altered"
        assert words.reason("own", {}) == "Own plan"


def test_a_word_on_a_card_says_which() -> None:
    with i18n.language("en"):
        ready = words.reason("C11", {"applied_on": "2026-11-03"})
        assert ready == "her card is ready to collect, applied for on 3 Nov"
        assert words.reason("C11", {"note": "points"}) == "points"
        assert words.reason("C11", {}) == "To let her know"


@pytest.mark.parametrize(
    ("word", "keys"),
    [
        (words.rule, [*Rule, "C13", "P3", "own"]),
        (words.channel, [*Channel]),
        (
            words.outcome,
            ["reached", "left_word", "no_answer", "wrong_number", "do_not_contact", "posted", "skipped"],
        ),
        (words.festival, [*festivals.BY_ID]),
    ],
)
def test_whatever_has_a_name_is_named_and_nothing_else(word: object, keys: list[str]) -> None:
    source = ast.parse(inspect.getsource(word))  # type: ignore[arg-type]
    table = next(node for node in ast.walk(source) if isinstance(node, ast.Dict))
    assert [ast.literal_eval(key) for key in table.keys if key] == [str(key) for key in keys]
    assert word("Tante") == "Tante"  # type: ignore[operator]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_two_rules_go_by_names_that_are_read_alike(language: str) -> None:
    with i18n.language(language):
        names = [words.rule(each) for each in [*Rule, "C13", "P3", "own"]]
    alike = [name.replace("お買い上げ", "お買上げ") for name in names]
    assert len({*alike}) == len(names)


def test_a_card_that_no_rule_asked_for_says_what_it_was_for() -> None:
    assert words.reason("own", {"card": "festival:qixi"}) == "card: Qixi"
    assert words.reason("own", {"card": "welcome"}) == "card: Welcome"
    assert words.reason("own", {"card": "ball"}) == "ball"


def test_every_step_of_a_card_is_one_word_in_chinese() -> None:
    with i18n.language("zh_CN"):
        assert (
            i18n.translate("ContactLine", "Her card…") == "会员卡…"
        )  # a warning and an appeal issue no card
        assert (
            i18n.translate("ContactScript", "Say in {language}").format(language="English") == "用English说"
        )
