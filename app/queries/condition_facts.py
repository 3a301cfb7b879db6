"""Conditions on what stands on the card: texts, tags, family, how she can be reached and may be."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from sqlalchemy import and_, func, not_, or_, select

from app.domain import names, relations
from app.domain.channels import Channel
from app.domain.status import GREETED
from app.models import Consent, Member, Note, Phone, Photo, Relative, Tag
from app.queries import among
from app.queries.condition_asked import Asked, Fits, Fitting


def _choice(column: Any) -> Fitting:
    return lambda asked: among.these(func.coalesce(column, ""), asked.condition.texts)


def _referred_by(asked: Asked) -> Fits:
    if asked.operator == "any":
        return Member.referred_by_id.is_not(None)
    return among.these(Member.referred_by_id, asked.condition.numbers)


def _advisor(asked: Asked) -> Fits:
    if asked.operator == "none":
        return Member.advisor_id.is_(None)
    return among.these(Member.advisor_id, asked.condition.numbers)


def _import(asked: Asked) -> Fits:
    return among.these(Member.import_id, asked.condition.numbers)


def _family(asked: Asked) -> Fits:
    kin = select(Relative.member_id)
    if asked.operator == "has":
        wanted = {relations.key(said) for said in asked.condition.texts}
        spelt = _spelt(asked, Relative.relation, wanted, relations.key)
        kin = kin.where(among.these(Relative.relation, spelt))
    return Member.id.in_(kin)


def _tag(asked: Asked) -> Fits:
    tagged = select(Tag.member_id)
    if asked.operator == "is":
        wanted = {names.fold(said) for said in asked.condition.texts}
        tagged = tagged.where(among.these(Tag.name, _spelt(asked, Tag.name, wanted, names.fold)))
    return Member.id.in_(tagged)


def _spelt(asked: Asked, column: Any, wanted: Collection[str], key: Callable[[str], str]) -> list[str]:
    """Return the spellings on file whose key is wanted."""
    return [said for said in asked.session.scalars(select(column).distinct()) if key(said) in wanted]


def _on_file(asked: Asked) -> Fits:
    has: dict[str, Fits] = {
        "phone": _has_phone(),
        "wechat": Member.wechat != "",
        "line": Member.line != "",
        "email": Member.email != "",
        "address": Member.address != "",
        "birthday": and_(
            Member.birth_calendar.is_not(None), Member.birth_month.is_not(None), Member.birth_day.is_not(None)
        ),
        "card": Member.card.is_not(None),
        "photo": Member.id.in_(select(Photo.member_id)),
        "umbrella": Member.umbrella_lent_on.is_not(None),
    }
    return or_(*(has[key] for key in asked.condition.texts))


def _has_phone() -> Fits:
    return select(Phone.id).where(Phone.member_id == Member.id).correlate(Member).exists()


def _left_alone(_asked: Asked) -> Fits:
    return Member.do_not_contact == 1


def _contact(asked: Asked) -> Fits:
    """Whether she said yes or no to a channel, or may be written to over it and can be."""
    channels = asked.condition.texts
    latest = (
        select(func.max(Consent.id))
        .where(Consent.channel.in_(channels))
        .group_by(Consent.member_id, Consent.channel)
    )
    said = select(Consent.member_id).where(Consent.id.in_(latest))
    if asked.operator in {"allows", "refuses"}:
        return Member.id.in_(said.where(Consent.allowed == int(asked.operator == "allows")))
    ways = (_admits(channel) for channel in channels)
    greeted = Member.status.in_([str(status) for status in GREETED])
    return and_(Member.do_not_contact == 0, greeted, or_(*ways))


def _admits(channel: str) -> Fits:
    latest = select(func.max(Consent.id)).where(Consent.channel == channel).group_by(Consent.member_id)
    said = select(Consent.member_id).where(Consent.id.in_(latest))
    # A channel on which she was never asked may be used (`OutreachPolicy.unasked`).
    refused = Member.id.in_(said.where(Consent.allowed == 0))
    reach: dict[str, Fits] = {
        Channel.PHONE: _has_phone(),
        Channel.MESSAGE: or_(_has_phone(), Member.wechat != "", Member.line != ""),
        Channel.EMAIL: Member.email != "",
        Channel.POST: Member.address != "",
    }
    return and_(not_(refused), reach[channel])


_TEXTS: Final = {
    "notes": Member.notes, "talk_about": Member.talk_about, "taboos": Member.taboos,
    "hobbies": Member.hobbies, "occupation": Member.occupation, "drink": Member.drink,
}  # fmt: skip
_ANYWHERE: Final = (
    *_TEXTS.values(), Member.dress_habits, Member.call_hours, Member.parking, Member.address,
)  # fmt: skip


def _text(asked: Asked) -> Fits:
    [words] = asked.condition.texts
    columns = _ANYWHERE if asked.operator == "anywhere" else (_TEXTS[asked.operator],)
    found = [column.icontains(words, autoescape=True) for column in columns]
    if asked.operator in {"anywhere", "notes"}:
        noted = select(Note.member_id).where(Note.text.icontains(words, autoescape=True))
        found.append(Member.id.in_(noted))
    return or_(*found)


FITS: Final[Mapping[str, Fitting]] = {
    "gender": _choice(Member.gender),
    "language": _choice(Member.language),
    "tag": _tag,
    "advisor": _advisor,
    "level": _choice(Member.level),
    "status": _choice(Member.status),
    "source": _choice(Member.source),
    "referred_by": _referred_by,
    "family": _family,
    "on_file": _on_file,
    "contact": _contact,
    "do_not_contact": _left_alone,
    "text": _text,
    "import": _import,
}
