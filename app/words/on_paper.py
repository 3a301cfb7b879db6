"""What of a contact may lie on a desk: why she is called, and what to say, in a line.

A sheet of paper is read by whoever comes by. So nothing on it tells what anybody is worth, how old she is
or what she mourns; the screen does.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from app.domain.heard import Heard
from app.i18n import translate
from app.words import dates, heard, outreach

_UNSAID: Final = frozenset({"C9", "C10", "C12", "C13", "M8"})
"""Rules whose reasons speak of worth or of mourning."""


def occasion(rule: str) -> str:
    """Return the name of a rule's occasion."""
    if rule in {"C6", "C7"}:
        return outreach.rule("C7")
    if rule == "C13":
        return outreach.rule("C5")
    words = {
        "C9": translate("OnPaper", "Thanks"),
        "C10": translate("OnPaper", "Thanks"),
        "C12": translate("OnPaper", "Good news of her card"),
        "C14": translate("OnPaper", "Asking after her"),
    }
    return words.get(rule) or outreach.rule(rule)


def why(rule: str, facts: Mapping[str, Any], day: date) -> str:
    """Return the reason in a line, "" where the occasion says it all; a silence is counted up to `day`."""
    fact, words = _dated(rule, facts)
    if fact in facts:
        return words.format(day=dates.short_day(date.fromisoformat(facts[fact])))
    if rule in _UNSAID:
        return ""
    ageless = {name: value for name, value in facts.items() if name != "turns"}
    said = outreach.reason(rule, ageless, today=day)
    note = " ".join(str(facts.get("note", "")).split())
    return " · ".join(dict.fromkeys(word for word in (said, note) if word and word != outreach.rule(rule)))


def _dated(rule: str, facts: Mapping[str, Any]) -> tuple[str, str]:
    """Return the fact that has a day, and words around it, where the usual reason says more than that."""
    if rule == "C11" and "lapse_on" in facts:
        return "lapse_on", translate("OnPaper", "something on her card lapses on {day}")
    return {
        "C6": ("bought_on", translate("OnPaper", "bought on {day}")),
        "C13": ("last_visit", translate("OnPaper", "not been in since {day}")),
        "C14": ("closed_on", translate("OnPaper", "what she told us of was settled on {day}")),
        "C15": ("until", translate("OnPaper", "not called for long: by {day}")),
    }.get(rule, ("", ""))


def gently() -> str:
    """Return how to speak to one who is in mourning; of what is not said on paper."""
    return translate("OnPaper", "Speak gently: no festive words.")


def enough(found: Heard, day: date) -> str:
    """Return that she has heard enough for now, and from which day on to call her rather (C18)."""
    said = heard.enough(found, day)
    return translate("OnPaper", "{said}.").format(said=f"{said[:1].upper()}{said[1:]}")


def to_say(rule: str, facts: Mapping[str, Any], channel: str = "") -> str:
    """Return what to say to her, in a line for staff; a card by post is only to be posted."""
    if channel == "post":
        return translate("OnPaper", "Post the card, signed by hand.")
    if rule == "C8" and "brought_on" not in facts:
        return translate("OnPaper", "Welcome her, and say from whom we have heard of her.")
    if rule == "C15" and facts.get("period") == "satisfaction":
        return translate("OnPaper", "Ask how she likes what she chose, and what we could do better.")
    if rule == "C15" and facts.get("period") == "retention":
        return translate("OnPaper", "She is missed; ask how she is. Never ask what is wrong.")
    words = {
        "C1": translate("OnPaper", "Wish her a happy birthday, ask how she is. Nothing of goods."),
        "C2": translate("OnPaper", "Good wishes to her family. Nothing of goods."),
        "C3": translate("OnPaper", "Good wishes for the feast. Nothing of goods."),
        "C4": translate("OnPaper", "The season turns: wish her good health. Nothing of new goods."),
        "C5": translate("OnPaper", "She is missed; ask how she is. Never ask what is wrong."),
        "C6": translate("OnPaper", "Thank her, ask how it wears, say how to care for it."),
        "C7": translate("OnPaper", "Thank her, ask how it wears, say how to care for it."),
        "C8": translate("OnPaper", "Thank her for the friend she brought."),
        "C9": translate("OnPaper", "Thank her for her company this year."),
        "C10": translate("OnPaper", "Thank her for her company this year."),
        "C11": translate("OnPaper", "Let her know, and say when we are open."),
        "C12": translate("OnPaper", "Congratulate her; what it brings is on the screen."),
        "C13": translate("OnPaper", "She is missed; invite her. Never ask what is wrong."),
        "C14": translate("OnPaper", "Ask whether all is well now. Listen, do not explain."),
        "C15": translate("OnPaper", "Only ask how she is."),
        "C16": translate("OnPaper", "Invite her: day, hour, and who comes along."),
        "F2": translate("OnPaper", "Tell her that it is called off, and that we are sorry."),
        "C17": translate("OnPaper", "Thank her for coming through the rain."),
        "M8": translate("OnPaper", "A quiet word of sympathy, nothing else."),
        "P3": translate("OnPaper", "Something came in that may please her. Do not press."),
    }
    return words.get(rule) or translate("OnPaper", "As noted.")
