"""Which discount a ticket gets where her level and her top-up plan both bring one (rules V4, B2)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

MOST: Final = 90
"""Percent."""


class By(StrEnum):
    """Where a discount comes from."""

    NOBODY = ""
    LEVEL = "level"
    """What her level brings, the offer of her birthday month included."""
    PLAN = "plan"
    BOTH = "both"


class Off(NamedTuple):
    """The discount that is taken, in percent, and what was not taken beside it."""

    percent: int
    by: By
    beside: int = 0
    """The smaller one's percent; 0: there is none."""


class Offer(NamedTuple):
    """Something that takes a percent off a ticket of hers."""

    key: str
    percent: int
    by: By
    """`LEVEL` or `PLAN`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of her discounts a ticket has. One of them, or with `add` one of her level and her plan's."""

    offers: tuple[Offer, ...]
    add: bool = False
    on: frozenset[str] = frozenset()
    """Keys of those that are taken."""
    waiting: frozenset[str] = frozenset()
    """Keys of those that stepped back for a larger one, and come again when it is switched off."""

    def with_each(self, keys: Iterable[str]) -> "Choice":
        """Return the choice with these as well: the larger ones are taken, the others wait."""
        chosen = self
        for one in sorted(self._named(keys), key=lambda one: (-one.percent, one.by)):
            if chosen.rivals(one.key):
                chosen = replace(chosen, waiting=chosen.waiting | {one.key})
            else:
                chosen = chosen.with_one(one.key)
        return chosen

    def with_one(self, key: str) -> "Choice":
        """Return the choice with this in the place of those that cannot stand beside it: they wait."""
        out = frozenset(other.key for other in self.rivals(key))
        return replace(self, on=(self.on - out) | {key}, waiting=(self.waiting | out) - {key})

    def without(self, key: str) -> "Choice":
        """Return the choice with this switched off: the largest that had stepped back for it comes again."""
        left = replace(self, on=self.on - {key}, waiting=frozenset())
        return left.with_each(self.waiting - {key})

    def rivals(self, key: str) -> list[Offer]:
        """Return what is taken and cannot stand beside this."""
        [one] = self._named([key])
        return [each for each in self._named(self.on - {key}) if not self.add or each.by is one.by]

    @property
    def off(self) -> Off:
        """What is taken off, and the largest of the other kind that stepped back."""
        level, plan = (self._largest(self.on, by) for by in (By.LEVEL, By.PLAN))
        if level and plan:
            return Off(min(level + plan, MOST), By.BOTH)
        if level:
            return Off(level, By.LEVEL, self._largest(self.waiting, By.PLAN))
        return Off(plan, By.PLAN, self._largest(self.waiting, By.LEVEL)) if plan else Off(0, By.NOBODY)

    def _largest(self, keys: Iterable[str], by: By) -> int:
        return max((one.percent for one in self._named(keys) if one.by is by), default=0)

    def _named(self, keys: Iterable[str]) -> list[Offer]:
        among = frozenset(keys)
        return [one for one in self.offers if one.key in among]
