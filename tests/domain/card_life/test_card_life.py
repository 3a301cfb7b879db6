"""What stands in the way of a step, and what a step leaves behind."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain import card_life
from app.domain.birthday import Birthday, Calendar
from app.domain.card_life import Asked, Life
from app.domain.card_steps import (
    ANSWERS,
    CHOICES,
    REASONED,
    SANCTIONS,
    Step,
    Why,
)
from app.domain.partial_birthday import PartialBirthday
from app.domain.status import SANCTIONED, Status
from tests.domain.card_life.lives import DAY, TODAY, taken, walked


def test_a_card_is_ready_a_week_after_the_day_it_was_applied_for() -> None:
    steps = [taken(1, Step.APPLY, date(2026, 11, 3), Status.PROSPECT, Status.APPLIED)]
    life = card_life.told(Status.APPLIED, None, steps)
    assert (life.applied_on, life.ready_from) == (date(2026, 11, 3), date(2026, 11, 10))
    collected = card_life.told(Status.ACTIVE, date(2027, 11, 10), steps)
    assert (collected.applied_on, collected.ready_from) == (None, None)


@pytest.mark.parametrize(
    ("day", "until"),
    [(date(2026, 3, 1), date(2027, 3, 1)), (date(2028, 2, 29), date(2029, 2, 28))],
)
def test_a_card_is_valid_for_one_year(day: date, until: date) -> None:
    assert card_life.one_year(day) == until
    assert card_life.valid_until(Life(Status.READY), Step.COLLECT, day) == until
    assert card_life.valid_until(Life(Status.PROSPECT), Step.ISSUE, day) == until


def test_a_renewal_goes_on_from_the_end_or_from_the_day_it_is_late() -> None:
    early = Life(Status.ACTIVE, TODAY + 20 * DAY)
    late = Life(Status.EXPIRED, TODAY - 20 * DAY)
    assert card_life.valid_until(early, Step.RENEW, TODAY) == date(2027, 11, 30)
    assert card_life.valid_until(late, Step.RENEW, TODAY) == date(2027, 11, 10)
    assert card_life.valid_until(Life(Status.ACTIVE), Step.RENEW, TODAY) == date(2027, 11, 10)


def test_only_what_ends_a_card_takes_its_validity() -> None:
    life = Life(Status.ACTIVE, TODAY)
    kept = {step for step in Step if card_life.valid_until(life, step, TODAY) is not None}
    assert set(Step) - kept == {Step.GIVE_BACK, Step.LIFT_BAN}


@pytest.mark.parametrize(("ahead", "why"), [(61, Why.TOO_EARLY), (60, None), (0, None), (-400, None)])
def test_a_card_is_renewed_in_its_last_two_months_or_after(ahead: int, why: Why | None) -> None:
    life = Life(Status.ACTIVE if ahead >= 0 else Status.EXPIRED, TODAY + ahead * DAY)
    assert card_life.why_not(life, Step.RENEW, TODAY) is why


@pytest.mark.parametrize(
    ("until", "why"),
    [(TODAY, Why.STILL_VALID), (TODAY - DAY, None), (None, Why.STILL_VALID)],
)
def test_a_card_expires_the_day_after_its_last(until: date | None, why: Why | None) -> None:
    assert card_life.why_not(Life(Status.ACTIVE, until), Step.EXPIRE, TODAY) is why


@pytest.mark.parametrize(
    ("born", "answer"),
    [
        (None, None),
        (Birthday(Calendar.SOLAR, 11, 10, 2008), True),
        (Birthday(Calendar.SOLAR, 11, 11, 2008), False),
        (Birthday(Calendar.SOLAR, 11, 11), None),
        (PartialBirthday(Calendar.SOLAR, 2000), True),
        (PartialBirthday(Calendar.SOLAR, 2008), None),
        (PartialBirthday(Calendar.SOLAR, 2009), False),
        (PartialBirthday(Calendar.SOLAR, None, 5), None),
    ],
)
def test_who_is_of_age(born: Birthday | PartialBirthday | None, answer: bool | None) -> None:
    assert card_life.of_age(born, TODAY) is answer


@pytest.mark.parametrize(("answer", "why"), [(True, None), (False, Why.UNDER_AGE), (None, Why.AGE_UNKNOWN)])
@pytest.mark.parametrize("step", [Step.APPLY, Step.ISSUE])
def test_only_grown_people_hold_a_card(step: Step, answer: bool | None, why: Why | None) -> None:
    asked = Asked(step, TODAY, "wedding", of_age=answer)
    assert card_life.refused(Life(Status.PROSPECT), asked) is why


@pytest.mark.parametrize(
    ("birthday", "why"),
    [
        (None, Why.BIRTHDAY_UNKNOWN),
        (Birthday(Calendar.SOLAR, 11, 25, 1980), None),
        (Birthday(Calendar.SOLAR, 11, 26, 1980), Why.NOT_HER_BIRTHDAY),
        (Birthday(Calendar.SOLAR, 10, 26), None),
        (Birthday(Calendar.LUNAR, 10, 2, 1980), None),
    ],
)
def test_a_card_for_a_birthday_is_issued_around_the_day(birthday: Birthday | None, why: Why | None) -> None:
    asked = Asked(Step.ISSUE, TODAY, "birthday", of_age=True, birthday=birthday)
    assert card_life.refused(Life(Status.PROSPECT), asked) is why


@pytest.mark.parametrize("step", sorted(SANCTIONS))
def test_a_sanction_waits_for_a_warning_whose_deadline_has_passed(step: Step) -> None:
    assert card_life.why_not(walked(), step, TODAY) is Why.NO_WARNING
    assert card_life.why_not(walked(f"warn:{TODAY}"), step, TODAY) is Why.WARNING_RUNS
    assert card_life.why_not(walked(f"warn:{TODAY - DAY}"), step, TODAY) is None
    assert card_life.why_not(walked("warn", "lift_warning"), step, TODAY) is Why.NO_WARNING
    assert card_life.why_not(walked("warn", "clear_points"), step, TODAY) is Why.NO_WARNING, "used up"


def test_a_file_renews_only_what_came_by_one_and_never_a_sanction() -> None:
    for now in Status:
        for said in Status:
            free = not {now, said} & SANCTIONED
            assert card_life.file_may_say(now, said, came_by_file=True, lived_here=False) is free
            assert not card_life.file_may_say(now, said, came_by_file=False, lived_here=False)
            assert not card_life.file_may_say(now, said, came_by_file=True, lived_here=True)


def test_a_warning_is_given_once_and_lifted_once() -> None:
    assert card_life.why_not(walked("warn"), Step.WARN, TODAY) is Why.WARNED_ALREADY
    assert card_life.why_not(walked(), Step.LIFT_WARNING, TODAY) is Why.NO_WARNING
    assert walked("warn", "lift_warning").warning is None


def test_a_warning_without_a_deadline_on_record_never_lets_a_sanction_through() -> None:
    warning = taken(1, Step.WARN, TODAY - DAY, Status.ACTIVE, Status.ACTIVE)
    life = card_life.told(Status.ACTIVE, None, [warning])
    assert card_life.why_not(life, Step.CANCEL, TODAY) is Why.WARNING_RUNS


@pytest.mark.parametrize("step", sorted(REASONED - set(CHOICES)))
def test_what_is_done_to_her_has_a_reason(step: Step) -> None:
    lives = {
        **dict.fromkeys(SANCTIONS, walked("warn")),
        **dict.fromkeys(ANSWERS, walked("warn", "appeal")),
        Step.WARN: walked(), Step.APPEAL: walked("warn"), Step.LIFT_BAN: Life(Status.CANCELLED),
    }  # fmt: skip
    said = Asked(step, TODAY, "by the rules", TODAY + DAY)
    assert card_life.refused(lives[step], said) is None
    assert card_life.refused(lives[step], said._replace(reason="")) is Why.REASON_NEEDED


@pytest.mark.parametrize(
    ("step", "reason", "why"),
    [
        (Step.REPLACE, "lost", None),
        (Step.REPLACE, "", Why.REASON_NEEDED),
        (Step.REPLACE, "birthday", Why.REASON_NEEDED),
        (Step.ISSUE, "child_wedding", Why.HAS_CARD),
    ],
)
def test_a_reason_that_the_program_knows(step: Step, reason: str, why: Why | None) -> None:
    assert card_life.refused(walked(), Asked(step, TODAY, reason, of_age=True)) is why


@pytest.mark.parametrize(
    ("step", "until", "why"),
    [
        (Step.WARN, None, Why.DEADLINE_NEEDED),
        (Step.WARN, TODAY, Why.DEADLINE_NEEDED),
        (Step.WARN, TODAY + DAY, None),
        (Step.SUSPEND, None, None),
        (Step.SUSPEND, TODAY, Why.DEADLINE_NEEDED),
        (Step.SUSPEND, TODAY + DAY, None),
    ],
)
def test_a_deadline_lies_ahead(step: Step, until: date | None, why: Why | None) -> None:
    life = walked() if step is Step.WARN else walked("warn")
    assert card_life.refused(life, Asked(step, TODAY, "by the rules", until)) is why


def test_an_appeal_is_against_the_last_thing_done_to_her_and_gets_one_answer() -> None:
    assert card_life.why_not(walked(), Step.APPEAL, TODAY) is Why.NOTHING_TO_APPEAL
    assert walked("warn", "suspend").against is not None
    assert walked("warn", "suspend", "resume").against is None, "it is over"
    assert walked("warn", "lift_warning").against is None
    open_ = walked("warn", "suspend", "appeal")
    assert open_.appealed is not None
    assert open_.appealed.step is Step.SUSPEND
    assert card_life.why_not(open_, Step.APPEAL, TODAY) is Why.APPEAL_FIRST
    for step in (Step.WARN, Step.CANCEL):
        assert card_life.why_not(open_, step, TODAY) is Why.APPEAL_FIRST
    assert card_life.why_not(open_, Step.RESUME, TODAY) is None, "mercy waits for no answer"
    answered = walked("warn", "suspend", "appeal", "refuse")
    assert (answered.status, answered.appeal, answered.against) == (Status.SUSPENDED, None, None)
    assert card_life.why_not(answered, Step.APPEAL, TODAY) is Why.NOTHING_TO_APPEAL
    assert card_life.why_not(walked("warn"), Step.GRANT, TODAY) is Why.NO_APPEAL


@pytest.mark.parametrize(
    ("words", "valid_until", "state"),
    [
        (("warn", "suspend", "appeal", "grant"), TODAY, Status.ACTIVE),
        (("warn", "suspend", "appeal", "grant"), TODAY - 9 * DAY, Status.EXPIRED),
        (("warn", "suspend", "resume"), TODAY, Status.ACTIVE),
        (("warn", "suspend", "resume"), TODAY - 9 * DAY, Status.EXPIRED),
        (("warn", "cancel", "appeal", "grant"), TODAY, Status.ACTIVE),
        (("warn", "suspend", "warn", "cancel", "appeal", "grant"), TODAY, Status.SUSPENDED),
        (("warn", "suspend", "warn", "appeal", "grant"), TODAY, Status.SUSPENDED),
        (("warn", "clear_points", "appeal", "grant"), TODAY, Status.ACTIVE),
        (("warn", "suspend", "appeal", "resume", "grant"), TODAY, Status.ACTIVE),
        (("warn", "cancel", "appeal", "refuse"), TODAY, Status.CANCELLED),
        (("warn", "cancel", "lift_ban"), TODAY, Status.PROSPECT),
    ],
)
def test_what_an_answer_leads_back_to(words: tuple[str, ...], valid_until: date, state: Status) -> None:
    assert walked(*words, valid_until=valid_until).status is state


def test_a_granted_appeal_takes_the_warning_away() -> None:
    assert walked("warn", "appeal", "grant").warning is None
    assert walked("warn", "appeal", "refuse").warning is not None
    both = walked("warn", "clear_points", "warn", "appeal", "refuse")
    assert both.warning is not None


def test_a_life_that_came_in_a_file_has_a_way_on() -> None:
    suspended = Life(Status.SUSPENDED, TODAY)
    assert card_life.after(suspended, Step.RESUME, TODAY) is Status.ACTIVE
    assert card_life.after(replace(suspended, valid_until=None), Step.RESUME, TODAY) is Status.ACTIVE
    appeal = taken(3, Step.APPEAL, TODAY, Status.CANCELLED, Status.CANCELLED)
    merged = card_life.told(Status.CANCELLED, None, [appeal])
    assert (merged.appeal, merged.appealed) == (appeal, None)
    assert card_life.after(merged, Step.GRANT, TODAY) is Status.CANCELLED, "nothing names what it is against"
    with pytest.raises(KeyError):
        card_life.after(suspended, Step.APPLY, TODAY)
