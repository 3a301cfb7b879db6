"""A day of the calendar in few words: a chip for each contact, or one for all of an occasion if many."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from app import i18n
from app.i18n import translate
from app.queries.calendar import Group, Planned
from app.queries.day_kinds import FEW
from app.queries.discretion import UNNAMED
from app.words import outreach

MANY: Final = FEW
"""Contacts of one occasion on one day that are still named one by one."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One mark and one word in the cell of a day."""

    rule: str
    words: str
    count: int
    """How many contacts it stands for."""
    first: Planned
    """The first of them."""
    done: bool
    """Whether nothing of it is left to do."""

    @property
    def single(self) -> Planned | None:
        """The contact, where it stands for one."""
        return self.first if self.count == 1 else None


def chips(groups: Sequence[Group]) -> list[Chip]:
    """Return the chips of a day, what is open first; a festival is one chip with its own name."""
    found: list[Chip] = []
    for group in groups:
        kind, count, first = group.kind, group.count, group.first
        if count > MANY:
            rule = first[0].rule  # which may be one that is not named
            words = f"{_name(rule, first)} {count:,}"
            found += [Chip(rule, _ticked(words, kind.done), count, first[0], kind.done)]
        else:
            found += [Chip(one.rule, _ticked(one.member, kind.done), 1, one, kind.done) for one in first]
    # A festival comes last in a day's work, but its chip must not vanish in the count of what has no room.
    return sorted(found, key=lambda chip: (chip.done, chip.rule != "C3" or chip.count == 1))


def _ticked(words: str, done: bool) -> str:
    return f"{words} ✓" if done else words


def _name(rule: str, ones: Sequence[Planned]) -> str:
    """Return the festival's own name where it is one, else the occasion's."""
    names = {str(json.loads(one.facts).get("festival", "")) for one in ones}
    festival = names.pop() if len(names) == 1 else ""
    return outreach.festival(festival) if festival else short_name(rule)


def short_name(rule: str) -> str:
    """Return the occasion in a word or two, as the cell of a day has room for."""
    return _short_names(i18n.current()).get(rule) or outreach.rule(rule)


@cache
def _short_names(_language: str) -> Mapping[str, str]:
    """Return all of them in the language in force: a month asks for them a hundred times."""
    return {
        "C1": translate("DayChips", "Birthdays"),
        "C2": translate("DayChips", "Family"),
        "C3": translate("DayChips", "Festival"),
        "C4": translate("DayChips", "Season"),
        "C5": translate("DayChips", "Not seen"),
        "C6": translate("DayChips", "After-care"),
        "C7": translate("DayChips", "Bought"),
        "C9": translate("DayChips", "Thanks"),
        "C10": translate("DayChips", "Best"),
        "C11": translate("DayChips", "News"),
        "C12": translate("DayChips", "Level"),
        "C13": translate("DayChips", "Win back"),
        "C14": translate("DayChips", "Complaint"),
        "C15": translate("DayChips", "Care"),
        "C17": translate("DayChips", "Rain"),
        UNNAMED: translate("DayChips", "Others"),
    }
