"""Know your twenty: what is asked, what is offered beside the right answer, and what is asked again."""

from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import drill, preferences
from app.domain.drill import About, Fact, Given, Key
from app.domain.kept_lines import Line
from app.domain.stated import Said

TODAY = date(2026, 11, 10)


def dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311  (it shuffles answers)


def line(number: int, **values: object) -> Line:
    usual: dict[str, object] = {
        "day": TODAY, "category": "dress", "price": 100_000, "quantity": 1, "size": "38", "colour": "酒红",
    }  # fmt: skip
    return Line(id=number, ticket=number, **{**usual, **values})  # type: ignore[arg-type]  # values by name


def fact(
    about: About, value: str, member: int = 1, category: str = "", also: frozenset[str] = frozenset()
) -> Fact:
    return Fact(Key(member, about, category), value, also)


def test_what_is_known_of_her_is_what_can_be_asked() -> None:
    derived = preferences.derive([line(number) for number in range(4)], TODAY)
    size, colour, band = drill.facts(7, derived, [Said(1, "colour", "navy"), Said(2, "size", "40", "连衣裙")])
    assert (size.key, size.value, size.also, size.n) == (
        Key(7, About.SIZE, "dress"),
        "38",
        frozenset({"40"}),
        4,
    )
    assert (colour.value, colour.also, colour.of) == ("wine", frozenset({"navy"}), 4)
    assert (band.value, band.n) == ("100000-100000", 4)


def test_what_she_said_is_asked_where_her_purchases_say_nothing() -> None:
    said = [Said(1, "size", "M码", "上装", TODAY), Said(2, "colour", "紺", "", TODAY), Said(3, "size", "L")]
    size, colour = drill.facts(7, preferences.NOTHING, said)
    assert (size.key.category, size.value, size.said_on) == ("top", "M", TODAY)
    assert (colour.value, colour.said_on, colour.n) == ("navy", TODAY, 0)


def test_of_whom_too_little_is_known_nothing_is_asked() -> None:
    assert drill.facts(7, preferences.derive([line(1), line(2)], TODAY), []) == []


def test_lines_without_a_kind_say_no_size() -> None:
    derived = preferences.derive([line(number, category="") for number in range(3)], TODAY)
    assert [each.key.about for each in drill.facts(1, derived, [])] == [About.COLOUR, About.BAND]


@pytest.mark.parametrize(
    ("asked", "least"),
    [
        (fact(About.SIZE, "M", category="top"), 4),
        (fact(About.SIZE, "XL", category="top", also=frozenset({"L"})), 4),
        (fact(About.SIZE, "38", category="dress"), 4),
        (fact(About.SIZE, "27", category="trousers"), 4),
        (fact(About.SIZE, "110cm", category="child"), 4),
        (fact(About.COLOUR, "navy", also=frozenset({"black"})), 4),
        (fact(About.BAND, "90000-160000"), 4),
    ],
)
def test_a_shop_with_one_member_is_asked_with_answers_made_up(asked: Fact, least: int) -> None:
    question = drill.ask(asked, [asked], dice(1))
    assert question is not None
    assert len(question.choices) == least
    assert len(set(question.choices)) == least
    assert asked.value in question.choices
    assert not set(question.choices) & asked.also


def test_the_wrong_answers_are_those_of_other_members_first() -> None:
    asked = fact(About.COLOUR, "navy")
    others = [fact(About.COLOUR, value, member) for member, value in enumerate(("red", "pink", "teal"), 2)]
    question = drill.ask(asked, [asked, *others, fact(About.SIZE, "M", 5, "top")], dice(1))
    assert question is not None
    assert set(question.choices) == {"navy", "red", "pink", "teal"}


def test_sizes_and_bands_stand_in_their_order() -> None:
    size = drill.ask(fact(About.SIZE, "M", category="top"), [], dice(3))
    band = drill.ask(fact(About.BAND, "90000-160000"), [], dice(3))
    assert size is not None
    assert band is not None
    assert size.choices in {("XS", "S", "M", "L"), ("S", "M", "L", "XL")}
    lows = [drill.edges(choice)[0] for choice in band.choices]
    assert lows == sorted(lows)


def test_bands_that_nobody_could_tell_apart_are_not_offered() -> None:
    asked = fact(About.BAND, "90000-160000")
    near = fact(About.BAND, "95000-165000", 2)
    question = drill.ask(asked, [asked, near], dice(1))
    assert question is not None
    assert near.value not in question.choices


def test_a_size_that_nobody_can_think_of_wrong_ones_for_is_not_asked() -> None:
    assert drill.ask(fact(About.SIZE, "ふつう", category="top"), [], dice(1)) is None
    assert drill.ask(fact(About.SIZE, "1", category="dress"), [], dice(1)) is None


def days(*rights: bool, last: int = 0) -> list[Given]:
    count = len(rights)
    return [Given(TODAY - timedelta(days=last + count - 1 - at), right) for at, right in enumerate(rights)]


def test_what_was_missed_comes_before_what_is_due_new_and_known() -> None:
    missed = drill.urgency(days(True, False), TODAY)
    due = drill.urgency(days(False, True, last=2), TODAY)
    new = drill.urgency([], TODAY)
    known = drill.urgency(days(True, last=1), TODAY)
    assert missed < due < new < known


@pytest.mark.parametrize(("row", "rest"), [(1, 2), (2, 5), (3, 12), (4, 30), (9, 30)])
def test_after_each_right_answer_in_a_row_a_question_rests_longer(row: int, rest: int) -> None:
    rights = [True] * row
    assert drill.urgency(days(*rights, last=rest), TODAY)[0] == 1
    assert drill.urgency(days(*rights, last=rest - 1), TODAY)[0] == 3


def test_a_round_begins_with_what_was_missed_and_has_twelve_questions_at_the_most() -> None:
    known = [
        fact(About.COLOUR, value, member) for member, value in enumerate(("navy", "red", "teal", "pink") * 5)
    ]
    given_before = {known[7].key: days(False)}
    asked = drill.round_of(known, given_before, TODAY, dice(1))
    assert asked[0].fact == known[7]
    assert len(asked) == drill.ROUND
    assert len({question.fact.key for question in asked}) == drill.ROUND


def test_two_questions_of_one_member_do_not_follow_each_other_where_that_can_be() -> None:
    known = [
        fact(about, value, member, "top" if about is About.SIZE else "")
        for member in (1, 2, 3)
        for about, value in ((About.SIZE, "M"), (About.COLOUR, "navy"), (About.BAND, "90000-160000"))
    ]
    order = [question.fact.key.member_id for question in drill.round_of(known, {}, TODAY, dice(5))]
    assert len(order) == 9
    assert sum(one == other for one, other in pairwise(order)) <= 1


def test_nothing_known_is_no_round() -> None:
    assert drill.round_of([], {}, TODAY, dice(1)) == []


@given(st.integers(0, 10_000), st.permutations(range(6)))
def test_the_order_in_which_facts_come_does_not_matter(seed: int, order: list[int]) -> None:
    values = ("navy", "red", "teal", "pink", "black", "cream")
    known = [fact(About.COLOUR, values[member], member) for member in range(6)]
    turned = [known[place] for place in order]
    one, other = (drill.round_of(each, {}, TODAY, dice(seed)) for each in (known, turned))
    assert one == other


@given(st.lists(st.booleans(), max_size=8), st.integers(0, 60))
def test_a_right_answer_never_makes_a_question_more_urgent(rights: list[bool], ago: int) -> None:
    before = days(*rights, last=ago + 1)
    after = [*before, Given(TODAY - timedelta(days=ago), right=True)]
    missed = [*before, Given(TODAY - timedelta(days=ago), right=False)]
    assert drill.urgency(missed, TODAY)[0] == 0
    assert drill.urgency(after, TODAY)[0] in {1, 3}
