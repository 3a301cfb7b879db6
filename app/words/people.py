"""What a member is called in the shop's books: level, status, source, relation, gender."""

from collections.abc import Mapping
from typing import Final

from app import i18n
from app.domain import level_names, relations
from app.i18n import translate

_called: Final = {"member": "", "vip": "", "senior_vip": ""}
"""The shop's levels in their order, and what the shop calls each (`level_names`); "": the program's word."""


def call_levels(names: Mapping[str, str]) -> None:
    """Call the levels as the shop does: told when it is opened, and whenever it may have named them anew."""
    _called.clear()
    _called.update(names)


def levels() -> tuple[str, ...]:
    """Return the codes of the shop's levels, the first of all first."""
    return tuple(_called)


def level(key: str) -> str:
    """Return the public name of a card's level (rule V4): the shop's own, else the program's word."""
    words = {
        "member": translate("People", "Member"),
        "vip": translate("People", "VIP"),
        "senior_vip": translate("People", "Senior VIP"),
    }
    return level_names.said(_called.get(key, ""), i18n.current()) or words.get(key, key)


def signed(staff: str | None) -> str:
    """Return who did something that people do; None is the owner."""
    return staff or translate("People", "Owner")


def status(key: str) -> str:
    """Return the word for a card's status (rule M4)."""
    words = {
        "prospect": translate("People", "Prospect"),
        "applied": translate("People", "Applied"),
        "ready": translate("People", "Ready to collect"),
        "active": translate("People", "Active"),
        "expired": translate("People", "Expired"),
        "suspended": translate("People", "Suspended"),
        "cancelled": translate("People", "Cancelled"),
    }
    return words.get(key, key)


def source(key: str) -> str:
    """Return how she came to the shop (rule M3)."""
    words = {
        "walk_in": translate("People", "Walked in"),
        "referral": translate("People", "Came through a friend"),
        "tried_on": translate("People", "Tried on, did not buy"),
        "fan": translate("People", "Follows us online"),
        "event": translate("People", "Came to an event"),
        "import": translate("People", "From an older list"),
    }
    return words.get(key, key)


def relation(said: str) -> str:
    """Return the word for a relation in a family; one that is not known stays as it was said."""
    words = {
        "daughter": translate("People", "daughter"),
        "son": translate("People", "son"),
        "child": translate("People", "child"),
        "husband": translate("People", "husband"),
        "wife": translate("People", "wife"),
        "mother": translate("People", "mother"),
        "father": translate("People", "father"),
        "mother_in_law": translate("People", "mother-in-law"),
        "father_in_law": translate("People", "father-in-law"),
        "sister": translate("People", "sister"),
        "brother": translate("People", "brother"),
        "grandmother": translate("People", "grandmother"),
        "grandfather": translate("People", "grandfather"),
        "grandchild": translate("People", "grandchild"),
        "friend": translate("People", "friend"),
    }
    return words.get(relations.key(said), said)


def gender(key: str) -> str:
    """Return the word for a gender; "" where nobody asked."""
    return {"f": translate("People", "Woman"), "m": translate("People", "Man")}.get(key, "")


def role(key: str) -> str:
    """Return the word for what a member of staff is trusted with."""
    words = {
        "owner": translate("People", "owner"),
        "manager": translate("People", "manager"),
        "clerk": translate("People", "clerk"),
        "viewer": translate("People", "may look only"),
    }
    return words.get(key, key)
