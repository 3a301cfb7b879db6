"""Lives of cards as tests tell them: in words, a day apart."""

from datetime import date, timedelta

from app.domain import card_life
from app.domain.card_life import Life, Taken
from app.domain.card_steps import (
    ANSWERS,
    Step,
)
from app.domain.status import Status

TODAY = date(2026, 11, 10)
DAY = timedelta(days=1)


def taken(number: int, step: Step, day: date, before: Status, after: Status, **more: object) -> Taken:
    return Taken(number, step, day, before, after, **more)  # type: ignore[arg-type]


def walked(*words: str, valid_until: date | None = TODAY + 200 * DAY) -> Life:
    """Return the life after steps written "warn", "suspend:2026-12-01", a day apart up to yesterday."""
    status, on, steps = Status.ACTIVE, TODAY - len(words) * DAY, list[Taken]()
    for number, word in enumerate(words, 1):
        name, _, until = word.partition(":")
        step, life = Step(name), card_life.told(status, valid_until, steps)
        answers = life.against if step is Step.APPEAL else life.appeal
        following = card_life.after(life, step, on)
        steps.append(
            Taken(
                number, step, on, status, following,
                until=date.fromisoformat(until) if until else on if step is Step.WARN else None,
                answers_id=answers.id if answers and step in {Step.APPEAL, *ANSWERS} else None,
            )
        )  # fmt: skip
        status, on = following, on + DAY
    return card_life.told(status, valid_until, steps)
