"""Lists that every shop has from the start: reckoned, not kept, and worded by `words.lists`."""

from collections.abc import Mapping
from typing import Final

from app.domain.member_filter import Condition, MemberFilter
from app.domain.shop import ShopSettings

NEW: Final = 30
"""Days for which somebody is new."""
KEYS: Final = (
    "birthday_this_month", "not_seen", "new", "prospects", "no_phone", "no_birthday", "no_calls",
)  # fmt: skip
AMONG_STAFF: Final = frozenset({"not_seen", "prospects"})
"""Those whose very name tells of silence or worth: not before a customer's eyes."""


def ready(settings: ShopSettings) -> Mapping[str, MemberFilter]:
    """Return the lists by key, in the order in which they are shown; spans are those of the shop's rules."""
    return {
        "birthday_this_month": _one(Condition("birthday", "this_month")),
        "not_seen": _one(Condition("last_visit", "not_for", (settings.silence,))),
        "new": _one(Condition("joined_on", "within", (NEW,))),
        "prospects": _one(Condition("status", "is", ("prospect",))),
        "no_phone": _one(Condition("on_file", "is", ("phone",), negated=True)),
        "no_birthday": _one(Condition("on_file", "is", ("birthday",), negated=True)),
        "no_calls": MemberFilter(
            (Condition("do_not_contact", "yes"), Condition("contact", "refuses", ("phone",))), any_of=True
        ),
    }


def _one(condition: Condition) -> MemberFilter:
    return MemberFilter((condition,))
