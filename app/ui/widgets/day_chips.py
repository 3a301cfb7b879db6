"""A day of the calendar in few words: a chip for each contact, or one for all of an occasion if many."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.i18n import translate
from app.queries.calendar import Planned
from app.words import outreach

MANY: Final = 3
"""Contacts of one occasion on one day that are still named one by one."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One mark and one word in the cell of a day."""

    rule: str
    words: str
    stands_for: tuple[Planned, ...]

    @property
    def done(self) -> bool:
        """Whether nothing of it is left to do."""
        return all(one.outcome is not None for one in self.stands_for)


def chips(contacts: Sequence[Planned]) -> list[Chip]:
    """Return the chips of a day, what is open first; a festival is one chip with its own name."""
    found: list[Chip] = []
    for (_done, _priority, rule), group in groupby(sorted(contacts, key=_kind), key=_kind):
        ones = tuple(group)
        if len(ones) > MANY:
            found.append(Chip(rule, _ticked(f"{_name(rule, ones)} {len(ones)}", ones[0]), ones))
        else:
            found += [Chip(rule, _ticked(one.member, one), (one,)) for one in ones]
    # A festival comes last in a day's work, but its chip must not vanish in the count of what has no room.
    return sorted(found, key=lambda chip: (chip.done, chip.rule != "C3" or len(chip.stands_for) == 1))


def _ticked(words: str, one: Planned) -> str:
    return words if one.outcome is None else f"{words} ✓"


def _kind(one: Planned) -> tuple[bool, int, str]:
    return (one.outcome is not None, one.priority, one.rule)


def _name(rule: str, ones: Sequence[Planned]) -> str:
    """Return the festival's own name where it is one, else the occasion's."""
    names = {str(json.loads(one.facts).get("festival", "")) for one in ones[:MANY]}
    festival = names.pop() if len(names) == 1 else ""
    return outreach.festival(festival) if festival else short_name(rule)


def short_name(rule: str) -> str:
    """Return the occasion in a word or two, as the cell of a day has room for."""
    words = {
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
    }
    return words.get(rule, outreach.rule(rule))
