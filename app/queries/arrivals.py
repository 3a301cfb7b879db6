"""Who will be glad of what has come in (rule P3): everybody it fits, best first, and nobody else."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from sqlalchemy import bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain import arrivals, categories, channels, colours
from app.domain.arrivals import RULE, WAYS, Arrival, Suited
from app.domain.channels import Channel
from app.domain.liked import FEWEST
from app.domain.outreach_facts import MemberFacts, policy_of
from app.domain.shop import ShopSettings
from app.domain.sizes import FREE
from app.domain.status import GREETED
from app.models import Contact, Member, Phone, Staff
from app.progress import Job, Progress
from app.queries import among, outreach_facts, tastes, wished
from app.queries.prepared import Prepared, maybe_day
from app.queries.tastes import Known

T = TypeVar("T")

WEEK: Final = 7
"""C18: days in which she hears from the shop twice at the most."""
OFTEN: Final = 2
_HEARD: Final = or_(*(Contact.outcome == outcome for outcome in ("reached", "left_word", "posted")))
"""After such an outcome she has heard from the shop."""


@dataclass(frozen=True, slots=True)
class Glad:
    """A member whom something of the delivery suits, and how she hears of it. Texts may be ""."""

    suited: Suited
    name: str
    gender: str
    language: str
    """The one in which she is written to."""
    channel: Channel
    """The best one that she admits."""
    admits: frozenset[Channel]
    """All that she can be reached by and admits."""
    phone: str
    """Her first number, as `domain.phones` has it (+86…)."""
    wechat: str
    line: str
    advisor_id: int | None
    advisor: str
    taboos: str
    last_visit: date | None
    last_heard: date | None
    """When she last heard from the shop."""
    heard_lately: int
    """How often in the last seven days, today included (C18)."""
    told_on: date | None
    """When she was last told of an arrival."""

    @property
    def member_id(self) -> int:
        """Her id."""
        return self.suited.member_id

    @property
    def often(self) -> bool:
        """Whether she has heard from the shop as often as she should in a week."""
        return self.heard_lately >= OFTEN


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a delivery is for, on one day."""

    day: date
    people: tuple[Glad, ...]
    """Best first."""
    silent: int
    """How many it would suit who asked not to hear from the shop."""


_MORE = Prepared(
    select(
        Member.id, Member.wechat, Member.line, Member.taboos, Staff.id, Staff.name,
        select(Phone.digits).where(Phone.member_id == Member.id)
        .order_by(Phone.position, Phone.id).limit(1).scalar_subquery(),
        select(func.max(Contact.closed_on))
        .where(Contact.member_id == Member.id, _HEARD,
               Contact.closed_on <= bindparam("today")).scalar_subquery(),
        select(func.count())
        .where(Contact.member_id == Member.id, _HEARD,
               Contact.closed_on.between(bindparam("since"), bindparam("today"))).scalar_subquery(),
        select(func.max(Contact.closed_on))
        .where(Contact.member_id == Member.id, Contact.outcome.is_not(None), Contact.rule == RULE)
        .scalar_subquery(),
    )
    .outerjoin(Staff, (Staff.id == Member.advisor_id) & (Staff.active == 1))
    .where(among.given(Member.id))
)  # fmt: skip


def find(
    session: ReadSession, settings: ShopSettings, delivery: Sequence[Arrival], today: date
) -> Job[Found]:
    """Look through all members and return whom `delivery` is for, yielding how far it is."""
    policy = policy_of(settings)
    wanted = _Wanted([arrival for arrival in delivery if not arrival.lacking])
    total = tastes.batches(session)
    found: list[Suited] = []
    for done, batch in enumerate(tastes.everybody(session, today, policy)):
        yield Progress(done, total)
        for known in batch:
            if wanted.may_suit(known):
                one = arrivals.suited(known.member_id, known.tastes(today), wanted.delivery)
                found += [one] if one is not None else []
    people, silent = _admitted(session, settings, found, today)
    return Found(today, tuple(sorted(people, key=_rank)), silent)


def _rank(one: Glad) -> tuple[float, int, int]:
    """Order by score; of equals who was in last comes first."""
    last = one.last_visit.toordinal() if one.last_visit else 0
    return -one.suited.score, -last, one.member_id


class _Wanted:
    """A quick look at a member, before her taste is derived: most have nothing to do with a delivery.

    A size, a colour or a style is hers where she said it, or where as many lines show it as
    `domain.preferences` asks for; lines that will not count are counted here too, so nobody is missed.
    """

    def __init__(self, delivery: Iterable[Arrival]) -> None:
        self.delivery = tuple(delivery)
        self._asked = [
            (
                None if _needs_no_size(one) else frozenset((one.kind, size) for size in one.sizes),
                frozenset(one.colours),
                frozenset(categories.folded(tag) for tag in one.styles),
            )
            for one in self.delivery
        ]
        self._tags = frozenset(tag for _, _, tags in self._asked for tag in tags)

    def may_suit(self, known: Known) -> bool:
        """Whether enough is known of her, or of a child of hers, that speaks of one piece that came in."""
        if any(one.kin.child and one.sizes for one in known.family):
            return bool(self.delivery)
        said = {one.kind for one in known.stated}
        worn = _often((line.category, line.size) for line in known.lines)
        tones = _often(colours.key(line.colour) for line in known.lines)
        tags = _often(
            tag
            for line in known.lines
            for tag in self._tags
            if line.styles and tag in categories.folded(line.styles)
        )
        all_sizes, all_colours = "size" in said, not said.isdisjoint(("colour", "style"))
        return any(
            (all_sizes or stock is None or not worn.isdisjoint(stock))
            and (all_colours or not tones.isdisjoint(came) or not tags.isdisjoint(styles))
            for stock, came, styles in self._asked
        )


def _needs_no_size(arrival: Arrival) -> bool:
    return FREE in arrival.sizes or not (arrival.sizes or categories.has_sizes(arrival.kind))


def _often(values: Iterable[T]) -> frozenset[T]:
    """Return what is met often enough to be said of her."""
    return frozenset(value for value, n in Counter(values).items() if n >= FEWEST)


def _admitted(
    session: ReadSession, settings: ShopSettings, found: Sequence[Suited], today: date
) -> tuple[list[Glad], int]:
    """Return who of `found` may be told, and how many asked not to be."""
    unasked = policy_of(settings).unasked
    by_id = {one.member_id: one for one in found}
    ways: dict[int, tuple[MemberFacts, Channel]] = {}
    silent = 0
    for facts in outreach_facts.load(session, settings, today, today, by_id.keys(), places=wished.EVERYBODY):
        if facts.status not in GREETED:
            continue
        way = channels.first_admitted(WAYS, facts.consent, facts.reach, unasked=unasked)
        if way is not None and not facts.do_not_contact:
            ways[facts.member_id] = facts, way
        elif facts.do_not_contact or not all(facts.consent.get(each, True) for each in WAYS):
            silent += 1
    return _told(session, by_id, ways, today, unasked=unasked), silent


def _admits(facts: MemberFacts, *, unasked: bool) -> frozenset[Channel]:
    return frozenset(each for each in facts.reach if facts.consent.get(each, unasked))


def _told(
    session: ReadSession,
    by_id: dict[int, Suited],
    ways: dict[int, tuple[MemberFacts, Channel]],
    today: date,
    *,
    unasked: bool,
) -> list[Glad]:
    rows = _MORE.rows(session, ids=among.text(ways), today=today, since=today - timedelta(days=WEEK - 1))
    people = []
    for id_, wechat, line, taboos, advisor_id, advisor, phone, heard, lately, told in rows:
        facts, way = ways[id_]
        people.append(
            Glad(
                suited=by_id[id_],
                name=facts.name,
                gender=facts.gender,
                language=facts.language,
                channel=way,
                admits=_admits(facts, unasked=unasked),
                phone=phone or "",
                wechat=wechat,
                line=line,
                advisor_id=advisor_id,
                advisor=advisor or "",
                taboos=taboos,
                last_visit=facts.last_visit,
                last_heard=maybe_day(heard),
                heard_lately=lately,
                told_on=maybe_day(told),
            )
        )
    return people
