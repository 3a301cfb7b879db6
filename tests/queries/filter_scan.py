"""The same answer by the plain way: every card is read, every condition is asked of it in Python."""

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import categories, colours, mourning, names, relations, sizes
from app.domain.birthday import Birthday
from app.domain.member_filter import Condition, MemberFilter
from app.models import Account, LedgerEntry, Member, Note, Tag
from app.queries import member_card, standing_on
from app.queries.celebration import Celebration
from app.queries.member_card import MemberCard


def ids(session: ReadSession, wanted: MemberFilter, today: date) -> set[int]:
    """Return who is let through."""
    found = set()
    marks = standing_on.marks(session, today)
    for member_id in session.scalars(select(Member.id)):
        card = member_card.load(session, member_id, today, marks=marks)
        met = [_one(session, card, each, today) for each in wanted.conditions]
        if not met or (any(met) if wanted.any_of else all(met)):
            found.add(member_id)
    return found


def _one(session: ReadSession, card: MemberCard, condition: Condition, today: date) -> bool:
    return _ASKED[condition.field](session, card, condition, today) is not condition.negated


def _birthday(_s: ReadSession, card: MemberCard, condition: Condition, today: date) -> bool:
    month = card.identity.born.month if card.identity.born else None
    asked_month = condition.operator == "month" and month in condition.numbers
    return asked_month or _celebrated([card.identity.birthday], condition, today)


def _relative_birthday(_s: ReadSession, card: MemberCard, condition: Condition, today: date) -> bool:
    return _celebrated([kin.birthday for kin in card.family], condition, today)


def _celebrated(all_: Iterable[Celebration | None], condition: Condition, today: date) -> bool:
    kept = [one for one in all_ if one is not None]
    if condition.operator == "month":
        return any(one.next_on.month in condition.numbers for one in kept)
    if condition.operator == "within":
        return any((one.next_on - today).days <= min(condition.numbers[0], 399) for one in kept)
    first = today.replace(day=1)
    if condition.operator == "next_month":
        first += timedelta(days=monthrange(first.year, first.month)[1])
    last = first.replace(day=monthrange(first.year, first.month)[1])
    return any(list(one.birthday.between(first, last)) for one in kept)


def _age(_s: ReadSession, card: MemberCard, condition: Condition, today: date) -> bool:
    born: Birthday | None = card.identity.birthday.birthday if card.identity.birthday else None
    return born is not None and _in(condition, born.age_on(today))


def _in(condition: Condition, number: int | None) -> bool:
    low, high = condition.values
    if number is None:
        return False
    return (low is None or number >= int(low)) and (high is None or number <= int(high))


def _day(condition: Condition, day: date | None, today: date) -> bool:
    if condition.operator == "never":
        return day is None
    if day is None:
        return False
    if condition.operator == "not_for":
        return (today - day).days >= condition.numbers[0]
    if condition.operator == "within":
        return 0 <= (today - day).days <= condition.numbers[0]
    return day < condition.day if condition.operator == "before" else day >= condition.day


def _taste(_s: ReadSession, card: MemberCard, condition: Condition, _today: date) -> bool:
    asked = set(condition.texts) if condition.field != "price_band" else set()
    sources: set[str] = set()
    if condition.field == "price_band":
        return _price(card, condition)
    if condition.field == "size":
        if condition.operator in {"says", "wears"}:
            sources |= {
                sizes.normal(one.value)
                for one in card.stated
                if one.kind == "size" and _of(condition, one.category)
            }
        if condition.operator in {"buys", "wears"}:
            sources |= {one.value for one in card.derived.sizes if _of(condition, one.category)}
        wanted = {"36", "37", "38"} if "36-38" in asked else set()
        return bool(sources & (wanted | {sizes.normal(each) for each in asked}))
    kind = {"colour": "colour", "style": "style"}[condition.field]
    if condition.operator == "avoids":
        kind = "avoids"
    if condition.operator != "buys":
        sources |= {colours.key(one.value) for one in card.stated if one.kind == kind}
    if condition.operator in {"likes", "buys"}:
        derived = card.derived.colours if condition.field == "colour" else card.derived.styles
        sources |= {colours.key(one.value) for one in derived}
    return bool(sources & {colours.key(each) for each in asked})


def _of(condition: Condition, category: str) -> bool:
    """Whether a size of `category` is asked for; shoes and what children wear only by their name."""
    if condition.category:
        return category in {"", condition.category}
    return categories.key(category) not in {"shoe", "child"}


def _price(card: MemberCard, condition: Condition) -> bool:
    low, high = condition.values
    if condition.category:
        bands = [band for band in card.derived.price_bands if band.category == condition.category]
    else:
        bands = [card.derived.price_band] if card.derived.price_band else []
    if bands:
        own: tuple[int, int] = (bands[0].low, bands[0].high)
    else:
        said = {
            one.kind: int(one.value)
            for one in card.stated
            if one.kind.startswith("price") and one.category == condition.category
        }
        if not said:
            return False
        own = (said.get("price_low", 0), said.get("price_high", 10**12))
    return own[1] >= int(low or 0) and own[0] <= (10**12 if high is None else int(high))


def _tag(session: ReadSession, card: MemberCard, condition: Condition, _today: date) -> bool:
    own = {
        names.fold(each)
        for each in session.scalars(select(Tag.name).where(Tag.member_id == card.identity.id))
    }
    return bool(own & {names.fold(each) for each in condition.texts}) if condition.values else bool(own)


def _family(_s: ReadSession, card: MemberCard, condition: Condition, _today: date) -> bool:
    own = {relations.key(kin.relation) for kin in card.family}
    return bool(own & {relations.key(each) for each in condition.texts}) if condition.values else bool(own)


def _contact(_s: ReadSession, card: MemberCard, condition: Condition, _today: date) -> bool:
    who = card.identity
    said = {one.channel: one.allowed for one in card.consent}
    reach = {
        "phone": bool(who.phones),
        "message": bool(who.phones or who.wechat or who.line),
        "email": bool(who.email),
        "post": bool(who.address),
    }
    if condition.operator == "may":
        may = any(reach[each] and said.get(each, True) for each in condition.texts)
        return may and not who.do_not_contact and who.status not in {"suspended", "cancelled"}
    return any(said.get(each) is (condition.operator == "allows") for each in condition.texts)


def _on_file(session: ReadSession, card: MemberCard, condition: Condition, _today: date) -> bool:
    who = card.identity
    umbrella = session.get_one(Member, who.id).umbrella_lent_on
    has = {
        "phone": who.phones, "wechat": who.wechat, "line": who.line, "email": who.email,
        "address": who.address, "birthday": who.birthday, "card": who.card, "photo": who.has_photo,
        "umbrella": umbrella,
    }  # fmt: skip
    return any(has[each] for each in condition.texts)


def _text(session: ReadSession, card: MemberCard, condition: Condition, _today: date) -> bool:
    row = session.get_one(Member, card.identity.id)
    texts = ["notes", "talk_about", "taboos", "hobbies", "occupation", "drink"]
    if condition.operator == "anywhere":
        texts += ["dress_habits", "call_hours", "parking", "address"]
    else:
        texts = [condition.operator]
    said = [str(getattr(row, each)) for each in texts]
    if condition.operator in {"anywhere", "notes"}:
        said += session.scalars(select(Note.text).where(Note.member_id == row.id))
    return any(condition.texts[0].lower() in each.lower() for each in said)


def _mourning(session: ReadSession, card: MemberCard, _condition: Condition, today: date) -> bool:
    began = session.get_one(Member, card.identity.id).mourning_from
    return mourning.holds(began, today)


def _lots(kind: str) -> Callable[[ReadSession, MemberCard, Condition, date], bool]:
    def asked(session: ReadSession, card: MemberCard, condition: Condition, today: date) -> bool:
        lots = session.scalars(
            select(LedgerEntry)
            .join(Account, Account.id == LedgerEntry.account_id)
            .where(Account.holder_id == card.identity.id, Account.kind == kind)
        )
        counted = [
            lot.delta
            for lot in lots
            if lot.day <= today and (lot.expires_on is None or lot.expires_on >= today)
        ]
        return _in(condition, sum(counted))

    return asked


def _import(session: ReadSession, card: MemberCard, condition: Condition, _today: date) -> bool:
    return session.get_one(Member, card.identity.id).import_id in condition.numbers


_ASKED: dict[str, Callable[[ReadSession, MemberCard, Condition, date], bool]] = {
    "birthday": _birthday,
    "relative_birthday": _relative_birthday,
    "age": _age,
    "gender": lambda _s, card, asked, _t: card.identity.gender in asked.texts,
    "language": lambda _s, card, asked, _t: (card.identity.language or "") in asked.texts,
    "tier": lambda _s, card, asked, _t: card.standing.tier in asked.texts,
    "layer": lambda _s, card, asked, _t: card.standing.layer in asked.texts,
    "spent_365": lambda _s, card, asked, _t: _in(asked, card.figures.spent_365),
    "spent": lambda _s, card, asked, _t: _in(asked, card.figures.spent),
    "visits": lambda _s, card, asked, _t: _in(asked, card.figures.visits),
    "last_visit": lambda _s, card, asked, today: _day(asked, card.figures.last_visit, today),
    "joined_on": lambda _s, card, asked, today: _day(asked, card.identity.joined_on, today),
    "size": _taste,
    "colour": _taste,
    "style": _taste,
    "price_band": _taste,
    "tag": _tag,
    "advisor": lambda _s, card, asked, _t: (
        card.identity.advisor_id in asked.values if asked.values else card.identity.advisor_id is None
    ),
    "level": lambda _s, card, asked, _t: card.identity.level in asked.texts,
    "status": lambda _s, card, asked, _t: card.identity.status in asked.texts,
    "source": lambda _s, card, asked, _t: card.identity.source in asked.texts,
    "referred_by": lambda _s, card, asked, _t: (
        card.identity.referred_by_id in asked.values
        if asked.values
        else card.identity.referred_by_id is not None
    ),
    "family": _family,
    "on_file": _on_file,
    "contact": _contact,
    "do_not_contact": lambda _s, card, _asked, _t: card.identity.do_not_contact,
    "mourning": _mourning,
    "text": _text,
    "points": _lots("points"),
    "balance": _lots("money"),
    "import": _import,
}
