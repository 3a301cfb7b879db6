"""Operations on a member and what belongs to her: card, family, what she says, what she allows."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.domain import errors
from app.services import consents, members, merging, parting, preferences, relatives
from app.services.batch.given import Given, Operation, birthday
from app.services.fields import Fields

FIELDS: Final = (
    "name", "card", "phones", "birthday", *sorted(members.TEXTS | members.DAYS | members.CHOICES.keys()),
    "language", "level", "advisor_id", "referred_by_id", "do_not_contact",
)  # fmt: skip
"""The fields of a member."""


def _member_add(given: Given) -> dict[str, Any]:
    name = given.fields.text("name")
    return {"member": members.enrol(given.session, name, **_member_fields(given.fields, FIELDS[1:]))}


def _member_amend(given: Given) -> dict[str, Any]:
    member = given.member()
    members.amend(given.session, member, **_member_fields(given.fields, FIELDS))
    return {"member": member}


def _member_fields(read: Fields, names: Sequence[str]) -> dict[str, Any]:
    """Return those of these fields of a member that are there; what is no such field stays unread."""
    values: dict[str, Any] = {}
    for name in names:
        if name not in read:
            continue
        if name in members.TEXTS or name in members.CHOICES or name in {"name", "level"}:
            values[name] = read.text(name)
        elif name in members.DAYS:
            values[name] = read.day(name)
        elif name in {"card", "language"}:
            values[name] = read.text(name) if read.is_given(name) else None
        elif name in {"advisor_id", "referred_by_id"}:
            values[name] = read.number(name) if read.is_given(name) else None
        elif name == "phones":
            values[name] = read.texts(name)
        elif name == "birthday":
            values[name] = birthday(read)
        else:
            values[name] = read.flag(name)
    return values


def _member_merge(given: Given) -> dict[str, Any]:
    read = given.fields
    chosen = read.mapping("fields") if read.is_given("fields") else {}
    for name, side in chosen.items():
        if not isinstance(side, str):
            raise errors.NotUnderstood(f"fields: {name}")
    kept = given.member("kept")
    made = merging.merge(given.session, kept, given.member("gone"), given.day(), chosen)
    return {"merge": made, "member": kept}


def _member_part(given: Given) -> dict[str, Any]:
    return {"member": parting.part(given.session, given.fields.number("merge"))}


def _relative_add(given: Given) -> dict[str, Any]:
    read = given.fields
    values: dict[str, Any] = {name: read.text(name) for name in ("name", "sizes", "notes") if name in read}
    if "birthday" in read:
        values["birthday"] = birthday(read)
    if "is_member_id" in read:
        values["is_member_id"] = given.number("is_member_id")
    return {"relative": relatives.add(given.session, given.member(), read.text("relation"), **values)}


def _preference_state(given: Given) -> dict[str, Any]:
    read = given.fields
    made = preferences.state(
        given.session,
        given.member(),
        read.text("kind"),
        read.text("value"),
        category=read.text("category", ""),
        said_on=given.day("said_on"),
        relative_id=given.number("relative"),
    )
    return {"preference": made}


def _consent_record(given: Given) -> dict[str, Any]:
    read = given.fields
    made = consents.record(
        given.session,
        given.member(),
        read.text("channel"),
        allowed=read.flag("allowed"),
        since=given.day("since"),
        wording=read.text("wording", ""),
        source=read.text("source", ""),
    )
    return {"consent": made}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "member.add": _member_add,
    "member.amend": _member_amend,
    "member.merge": _member_merge,
    "member.part": _member_part,
    "relative.add": _relative_add,
    "preference.state": _preference_state,
    "consent.record": _consent_record,
}
