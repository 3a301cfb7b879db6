"""Every state of a card with every step, as was promised, and any walk at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import card_life
from app.domain.card_life import Asked, Taken
from app.domain.card_steps import (
    ANSWERS,
    BACK,
    OUTCOMES,
    Step,
    Why,
)
from app.domain.status import SANCTIONED, Status
from tests.domain.card_life.lives import DAY, TODAY

PAIRS = """
              prospect          applied           ready             active            expired           suspended         cancelled
apply         applied           applied_already   ready_already     has_card          renew_instead     suspended!        cancelled!
ready         no_application    ready             ready_already     has_card          renew_instead     suspended!        cancelled!
collect       no_application    not_ready         active            has_card          renew_instead     suspended!        cancelled!
issue         active            active            active            has_card          renew_instead     suspended!        cancelled!
renew         no_card           no_card           no_card           active            active            suspended!        cancelled!
replace       no_card           no_card           ready             active            renew_instead     suspended!        cancelled!
give_back     no_card           prospect          prospect          prospect          prospect          suspended!        cancelled!
expire        no_card           no_card           no_card           expired           expired_already   suspended!        cancelled!
warn          no_card           no_card           no_card           active            expired           suspended         cancelled!
lift_warning  no_warning        no_warning        no_warning        active            expired           suspended         no_warning
suspend       no_card           no_card           no_card           suspended         suspended         suspended!        cancelled!
resume        not_suspended     not_suspended     not_suspended     not_suspended     not_suspended     back              cancelled!
clear_points  no_card           no_card           no_card           active            expired           suspended         cancelled!
cancel        no_card           no_card           no_card           cancelled         cancelled         cancelled         cancelled!
appeal        nothing_to_appeal nothing_to_appeal nothing_to_appeal active            expired           suspended         cancelled
grant         no_appeal         no_appeal         no_appeal         active            expired           back              back
refuse        no_appeal         no_appeal         no_appeal         active            expired           suspended         cancelled
lift_ban      not_cancelled     not_cancelled     not_cancelled     not_cancelled     not_cancelled     not_cancelled     prospect
import        of_a_file         of_a_file         of_a_file         of_a_file         of_a_file         of_a_file         of_a_file
"""  # noqa: E501  (a table is read across)
"""What was promised; with a mark what is a state by name and here the reason that nothing comes of it."""
STATES = [Status(word) for word in PAIRS.split("\n")[1].split()]
GIVEN = [line.split() for line in PAIRS.strip().split("\n")[1:]]


def stated(word: str) -> object:
    if word.endswith("!"):
        return Why(word[:-1])
    return BACK if word == BACK else Status(word) if word in set(Status) else Why(word)


@pytest.mark.parametrize(
    ("state", "step", "outcome"),
    [(state, Step(name), word) for name, *words in GIVEN for state, word in zip(STATES, words, strict=True)],
)
def test_every_state_with_every_step(state: Status, step: Step, outcome: str) -> None:
    assert OUTCOMES[state, step] == stated(outcome)
    assert type(OUTCOMES[state, step]) is type(stated(outcome))


def test_no_pair_is_left_out() -> None:
    assert {(state, Step(name)) for name, *_ in GIVEN for state in STATES} == set(OUTCOMES)
    assert set(OUTCOMES) == {(state, step) for state in Status for step in Step}


@given(
    asked=st.lists(
        st.tuples(
            st.sampled_from(Step),
            st.integers(0, 40),
            st.sampled_from(["", "lost", "birthday", "wedding", "in words"]),
            st.none() | st.integers(-2, 30),
            st.sampled_from([True, True, None, False]),
        ),
        max_size=60,
    ),
    state=st.sampled_from(Status),
)
def test_no_walk_leaves_the_machine(
    asked: list[tuple[Step, int, str, int | None, bool | None]], state: Status
) -> None:
    status, valid_until, day, steps = state, None, TODAY, list[Taken]()
    for step, later, reason, ahead, grown in asked:
        day += later * DAY
        life = card_life.told(status, valid_until, steps)
        until = None if ahead is None else day + ahead * DAY
        if card_life.refused(life, Asked(step, day, reason, until, grown)) is not None:
            continue
        following = card_life.after(life, step, day)
        outcome = OUTCOMES[status, step]
        assert outcome in {following, BACK}
        if following in SANCTIONED and following is not status and outcome != BACK:
            assert life.warning is not None
            assert life.warning.until is not None
            assert life.warning.until < day
        if status is Status.CANCELLED and following is not status:
            assert step in {Step.LIFT_BAN, Step.GRANT}
        answers = life.against if step is Step.APPEAL else life.appeal if step in ANSWERS else None
        valid_until = card_life.valid_until(life, step, day)
        assert valid_until is None or valid_until <= card_life.one_year(day) + card_life.RENEWED_AHEAD
        steps.append(
            Taken(
                len(steps) + 1, step, day, status, following, reason,
                until if step in {Step.WARN, Step.SUSPEND} else None, None, answers.id if answers else None,
            )
        )  # fmt: skip
        status = following
        assert card_life.told(status, valid_until, steps).status is status
