"""What a slip says for each step of a card's life: each language in its own manner, polite and exact.

A place like {until} is filled from the step; a paragraph with a place that nothing fills is left out.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain import honorifics
from app.domain.card_life import READY_AFTER
from app.domain.card_steps import Step
from app.queries.card_slip import CardSlip
from app.reports.card_slip_texts import FACTS, NAMED, TEXTS
from app.reports.wishes import plain_day

_SHOWS_NUMBER: Final = frozenset({Step.READY, Step.COLLECT, Step.ISSUE, Step.RENEW, Step.REPLACE})
_SIGNED: Final = frozenset({Step.APPLY, Step.COLLECT, Step.ISSUE, Step.GIVE_BACK})
"""Steps of which she signs the slip."""


@dataclass(frozen=True, slots=True)
class SlipWords:
    """A slip in the order in which it is read."""

    title: str
    salutation: str
    paragraphs: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    number: str
    """The number in bars, "" for none."""
    signature: str
    """What stands under the line on which she signs, "" for none."""
    day: str


def worded(slip: CardSlip) -> SlipWords:
    """Return the words of a slip in her language."""
    language = slip.language if slip.language in TEXTS else "en"
    step, taken = slip.taken.step, slip.taken
    title, *paragraphs = TEXTS[language][step]
    places = _places(slip, language)
    called, number, valid, signature = FACTS[language]
    facts = [(called, slip.name)]
    shown = slip.card if step in _SHOWS_NUMBER else None
    if shown:
        facts.append((number, shown))
    if step in {Step.COLLECT, Step.ISSUE, Step.RENEW} and taken.until is not None:
        facts.append((valid, plain_day(taken.until, language)))
    said = honorifics.addressed(slip.name, slip.gender, language)
    return SlipWords(
        title=title,
        salutation={"zh_CN": f"{said}：", "ja": said}.get(language, f"Dear {said},"),
        paragraphs=tuple(made for text in paragraphs if (made := _filled(text, places))),
        facts=tuple(facts),
        number=shown or "",
        signature=signature if step in _SIGNED else "",
        day=plain_day(taken.day, language),
    )


def _filled(text: str, places: dict[str, str]) -> str:
    """Return the paragraph with its places filled, "" where one of them is empty."""
    for name, value in places.items():
        place = f"{{{name}}}"
        if place in text:
            if not value:
                return ""
            text = text.replace(place, value)
    return text


def _places(slip: CardSlip, language: str) -> dict[str, str]:
    taken, named = slip.taken, NAMED[language]
    appealed = slip.against if taken.step in {Step.GRANT, Step.REFUSE} else slip.answered

    def day(on: date | None) -> str:
        return "" if on is None else plain_day(on, language)

    return {
        "ready": day(taken.day + READY_AFTER),
        "day": day(taken.day),
        "until": day(taken.until),
        "former": slip.former or "",
        "loss": named.get(taken.reason, ""),
        "occasion": named.get(taken.reason, ""),
        "what": named[appealed.step if appealed else ""],
        "appealed_on": day(slip.answered.day if slip.answered else taken.day),
        "own": "" if taken.reason == "end_of_term" else taken.reason,
        "reason": taken.reason,
    }
