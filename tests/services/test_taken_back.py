"""Every change can be taken back: after it each table is, byte for byte, what it was before."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import app.services
from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import card_occasions, errors
from app.domain.birthday import Birthday, Calendar
from app.domain.festivals import Region
from app.domain.member_filter import MemberFilter
from app.models import Base, Photo
from app.queries.terms import GiftRow, PlanRow
from app.services import (
    balance,
    card_life,
    catalogue,
    consents,
    contacts,
    drill,
    events,
    feedback,
    greeting_cards,
    handover,
    lapsing,
    levels,
    lists,
    member_lists,
    members,
    merging,
    notes,
    own_scripts,
    parting,
    photos,
    planning,
    points,
    preferences,
    purchases,
    rain,
    relatives,
    self_check,
    settings,
    staff,
    tags,
    terms,
    undo,
    win_backs,
)
from app.services.greeting_cards import SentCard
from app.services.purchases import NewLine
from app.services.recording import OPERATIONS
from tests import make, ready
from tests.make import TODAY

_RECORD = {"change", "changed_row", "account", "ledger_entry", "lot_draw"}
"""Tables that only grow: they keep the change and its undoing."""
_HELD = """SELECT account.holder_id, account.kind, lot.expires_on, lot.percent,
    sum(lot.delta - coalesce((SELECT sum(amount) FROM lot_draw WHERE lot_id = lot.id), 0)) AS left
FROM account JOIN ledger_entry lot ON lot.account_id = account.id
WHERE lot.delta > 0 AND lot.kind <> 'reverse' GROUP BY 1, 2, 3, 4 HAVING left > 0 ORDER BY 1, 2, 3, 4"""
"""What everybody can spend, which is as before though the ledger has grown."""

MEMBER, RELATIVE, LINE, CONTACT, STATED, STAFF, MERGE, LIST = 1, 1, 1, 1, 1, 1, 1, 1
COLLEAGUE = 2
COMPLAINT, IDEA, SETTLED = 1, 2, 3
EVENT, INVITATION, OVER = 2, 1, 3
SECOND, APPLIED, READY, WARNED, SUSPENDED, CANCELLED, PROSPECT = 2, 4, 5, 6, 7, 8, 9
"""A second card of hers; another is merged into it already."""
DRESS = NewLine(item="dress", price=250_000, category="dress", size="M", colour="navy")

CHANGES: dict[str, tuple[str, Callable[[WriteSession], Any]]] = {
    "enrol": (
        "member.enrol",
        lambda session: members.enrol(session, "李丽", phones=["13800138000"], card="V9", drink="柚子茶"),
    ),
    "amend": (
        "member.amend",
        lambda session: members.amend(
            session,
            MEMBER,
            name="王燕",
            card=None,
            phones=["13900139000", "021-5566 7788"],
            birthday=Birthday(Calendar.LUNAR, 8, 15),
            do_not_contact=True,
            wedding_day=date(2010, 5, 1),
        ),
    ),
    "relative": ("relative.add", lambda session: relatives.add(session, MEMBER, "女儿", name="小雨")),
    "relative amended": (
        "relative.amend",
        lambda session: relatives.amend(
            session, RELATIVE, birthday=Birthday(Calendar.SOLAR, 2, 29), sizes="110"
        ),
    ),
    "relative removed": ("relative.remove", lambda session: relatives.remove(session, RELATIVE)),
    "merged": ("member.merge", lambda session: merging.merge(session, MEMBER, SECOND, TODAY)),
    "not the same": (
        "member.merge",
        lambda session: merging.not_the_same(session, MEMBER, SECOND, TODAY),
    ),
    "parted": ("member.part", lambda session: parting.part(session, MERGE)),
    "handed over": (
        "member.hand_over",
        lambda session: handover.hand_over(session, STAFF, {MEMBER: COLLEAGUE}),
    ),
    "stated": ("preference.state", lambda session: preferences.state(session, MEMBER, "size", "M")),
    "said again": (
        "preference.state",
        lambda session: preferences.state(session, MEMBER, "colour", "藏青", said_on=TODAY),
    ),
    "struck out": ("preference.state", lambda session: preferences.withdraw(session, STATED)),
    "consent": (
        "consent.record",
        lambda session: consents.record(session, MEMBER, "phone", allowed=False, since=TODAY),
    ),
    "purchase": (
        "purchase.record",
        lambda session: purchases.record(
            session,
            MEMBER,
            [DRESS, NewLine("dress", -128_000, -1, returns_line_id=LINE)],
            TODAY,
            discount=1_000,
        ),
    ),
    "ticket removed": ("purchase.remove", lambda session: purchases.remove(session, 2)),
    "card removed": ("member.remove", lambda session: members.remove(session, MEMBER)),
    "points given": ("points.earn", lambda session: points.earn(session, MEMBER, 50, TODAY)),
    "redeemed": ("points.redeem", lambda session: points.redeem(session, MEMBER, 350, TODAY)),
    "gift": ("points.redeem", lambda session: points.give(session, MEMBER, 1, TODAY)),
    "points right": ("points.adjust", lambda session: points.adjust(session, MEMBER, -7, TODAY, "slip")),
    "points lapsed": ("points.lapse", lambda session: lapsing.lapse_all(session, date(2030, 1, 1))),
    "topped up": ("balance.topup", lambda session: balance.topup(session, MEMBER, 500_000, TODAY)),
    "paid": ("balance.pay", lambda session: balance.pay(session, MEMBER, 900, TODAY)),
    "paid out": ("balance.refund", lambda session: balance.refund(session, MEMBER, 900, TODAY, "moved")),
    "balance right": ("balance.adjust", lambda session: balance.adjust(session, MEMBER, 5, TODAY, "slip")),
    "plans": (
        "terms.change",
        lambda session: terms.set_plans(session, [PlanRow(None, "gold", 100_000, 500, 5)]),
    ),
    "gifts": ("terms.change", lambda session: terms.set_gifts(session, [GiftRow(0, "scarf", 300, 2_000)])),
    "note": ("note.write", lambda session: notes.write(session, MEMBER, "her coat is here", TODAY)),
    "mourning": (
        "member.amend",
        lambda session: members.amend(session, MEMBER, mourning_from=TODAY, taboos="lilies", parking="B2"),
    ),
    "tagged": ("member.tag", lambda session: tags.put(session, [MEMBER, SECOND], "salon")),
    "tag taken off": ("member.tag", lambda session: tags.take_off(session, [MEMBER], "regular")),
    "advisor of all": (
        "member.amend",
        lambda session: member_lists.give_advisor(session, [MEMBER, SECOND], COLLEAGUE),
    ),
    "arranged for all": (
        "contact.log",
        lambda session: member_lists.arrange(session, [MEMBER, SECOND], "phone", TODAY, "coat"),
    ),
    "list kept": ("list.save", lambda session: lists.keep(session, "twenty", MemberFilter())),
    "list renamed": ("list.save", lambda session: lists.change(session, LIST, name="dearest")),
    "list struck": ("list.save", lambda session: lists.remove(session, LIST)),
    "drilled": (
        "drill.answer",
        lambda session: drill.answer(session, MEMBER, "size", "M", "L", TODAY, category="dress"),
    ),
    "photo": ("member.amend", lambda session: photos.keep(session, MEMBER, b"\x89PNG\r\nnew")),
    "photo removed": ("member.amend", lambda session: photos.remove(session, MEMBER)),
    "closed": (
        "contact.close",
        lambda session: contacts.close(
            session, CONTACT, "left_word", TODAY, said="call on Friday", next_on=TODAY + timedelta(days=3)
        ),
    ),
    "left alone": (
        "contact.close",
        lambda session: contacts.close(session, CONTACT, "do_not_contact", TODAY),
    ),
    "posted": (
        "contact.post",
        lambda session: greeting_cards.posted(
            session, [SentCard(MEMBER, card_occasions.of("thanks", Region.CN), "card:thanks:1", TODAY)], TODAY
        ),
    ),
    "logged": (
        "contact.log",
        lambda session: contacts.log(session, MEMBER, "visit", "reached", TODAY, next_on=date(2026, 12, 1)),
    ),
    "arranged": (
        "contact.log",
        lambda session: contacts.arrange(session, MEMBER, "phone", TODAY, note="coat"),
    ),
    "snoozed": (
        "contact.snooze",
        lambda session: contacts.snooze(session, CONTACT, TODAY + timedelta(days=2)),
    ),
    "assigned": ("contact.assign", lambda session: contacts.assign(session, CONTACT, COLLEAGUE)),
    "complained": (
        "feedback.take",
        lambda session: feedback.take(session, MEMBER, "complaint", "too long", TODAY, contact_id=CONTACT),
    ),
    "event": ("event.plan", lambda session: events.plan(session, "tea", TODAY, places=30)),
    "event changed": (
        "event.amend",
        lambda session: events.amend(session, EVENT, TODAY, day=TODAY + timedelta(days=30)),
    ),
    "event off": ("event.cancel", lambda session: events.cancel(session, EVENT, TODAY)),
    "invited": ("event.invite", lambda session: events.invite(session, 1, [MEMBER, SECOND], TODAY)),
    "off the list": ("event.invite", lambda session: events.strike(session, INVITATION)),
    "declined": ("event.reply", lambda session: events.reply(session, INVITATION, "no", TODAY)),
    "came": ("event.attend", lambda session: events.walk_in(session, OVER, SECOND)),
    "said otherwise": ("feedback.amend", lambda session: feedback.amend(session, COMPLAINT, said="short")),
    "settled": ("feedback.settle", lambda session: feedback.settle(session, COMPLAINT, "shortened", TODAY)),
    "idea used": ("feedback.use", lambda session: feedback.use(session, IDEA, TODAY)),
    "asked after": ("feedback.ask", lambda session: feedback.ask(session, SETTLED, 5)),
    "noted by mistake": ("feedback.strike", lambda session: feedback.strike(session, SETTLED, "of another")),
    "open again": ("feedback.reopen", lambda session: feedback.reopen(session, SETTLED)),
    "self-check": ("selfcheck.keep", lambda session: self_check.keep(session, [10] * 19, date(2026, 9, 1))),
    "it rained": ("rain.note", lambda session: rain.note(session, date(2026, 9, 1), rained=True)),
    "own words": (
        "script.change",
        lambda session: own_scripts.keep(session, "C1.day", "message", "en", "Dear {name}"),
    ),
    "article": ("catalogue.change", lambda session: catalogue.remember(session, "coat", sku="C-201")),
    "article amended": ("catalogue.change", lambda session: catalogue.amend(session, 1, price=5, sku=None)),
    "article removed": ("catalogue.change", lambda session: catalogue.remove(session, 1)),
    "code learnt": ("catalogue.change", lambda session: catalogue.learn(session, 1, "6901234500024", "L")),
    "code forgotten": ("catalogue.change", lambda session: catalogue.forget(session, 1)),
    "card applied for": ("card.apply", lambda session: card_life.apply(session, PROSPECT, TODAY, grown=True)),
    "card ready": ("card.ready", lambda session: card_life.ready(session, APPLIED, TODAY)),
    "card handed over": ("card.collect", lambda session: card_life.collect(session, READY, TODAY)),
    "card at once": (
        "card.issue",
        lambda session: card_life.issue(session, APPLIED, TODAY, "wedding", grown=True),
    ),
    "card renewed": ("card.renew", lambda session: card_life.renew(session, MEMBER, TODAY)),
    "card lost": ("card.replace", lambda session: card_life.replace(session, MEMBER, TODAY, "lost")),
    "card given back": ("card.give_back", lambda session: card_life.give_back(session, MEMBER, TODAY)),
    "warned": (
        "card.warn",
        lambda session: card_life.warn(session, MEMBER, TODAY, "resold", TODAY + timedelta(days=9)),
    ),
    "warning lifted": ("card.lift_warning", lambda session: card_life.lift_warning(session, WARNED, TODAY)),
    "suspended": ("card.suspend", lambda session: card_life.suspend(session, WARNED, TODAY, "resold")),
    "resumed": ("card.resume", lambda session: card_life.resume(session, SUSPENDED, TODAY)),
    "card cancelled": ("card.cancel", lambda session: card_life.cancel(session, WARNED, TODAY, "resold")),
    "appealed": ("card.appeal", lambda session: card_life.appeal(session, WARNED, TODAY, "it was not her")),
    "answered": (
        "card.answer",
        lambda session: card_life.answer(session, SUSPENDED, TODAY, "true", granted=True),
    ),
    "may apply": ("card.lift_ban", lambda session: card_life.lift_ban(session, CANCELLED, TODAY, "kindly")),
    "level": ("level.set", lambda session: levels.set_level(session, MEMBER, "senior_vip", TODAY)),
    "win-back": (
        "winback.begin",
        lambda session: win_backs.begin(session, MEMBER, TODAY, offer="tea", reason="unknown"),
    ),
    "win-back closed": ("winback.close", lambda session: win_backs.close(session, 1, "declined", TODAY)),
    "settings": ("settings.change", lambda session: settings.change(session, silence=120, name="燕")),
    "staff": ("staff.change", lambda session: staff.add(session, "小美")),
    "role": ("staff.change", lambda session: staff.give_role(session, STAFF, "manager")),
    "retired": ("staff.change", lambda session: staff.retire(session, STAFF)),
}


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Fill a file with one of everything."""
    shop = make.shop(tmp_path_factory.mktemp("everything"))
    with shop.changing() as session:
        make.staff(session)
        make.staff(session, "小兰")
        make.member(
            session, card="VIP-0231", valid_until=TODAY, phones=("13800138812",), address="上海",
            advisor_id=STAFF, birth_calendar="solar", birth_month=11, birth_day=20,
        )  # fmt: skip
        make.member(
            session, "张小红", card="A-7", phones=("13900139913",), drink="tea", referred_by_id=MEMBER
        )
        third = make.member(session, "张小红", card="A-8", phones=("13900139914",))
        make.relative(session, MEMBER, birth_calendar="solar", birth_month=11, birth_day=25)
        make.purchase(session, MEMBER, date(2026, 9, 1))
        make.purchase(
            session, MEMBER, date(2026, 9, 9), {"for_whom": "relative", "relative_id": RELATIVE, "price": 1}
        )
        make.contact(session, MEMBER, TODAY, staff_id=STAFF, window_to=TODAY + timedelta(days=3))
        make.event(session, day=TODAY + timedelta(days=20))
        make.invitation(session, MEMBER, make.event(session, day=TODAY + timedelta(days=21)))
        make.event(session)
        make.feedback(session, MEMBER)
        make.feedback(session, MEMBER, "idea")
        make.feedback(session, MEMBER, done="shortened", closed_on=TODAY, solved=1)
        preferences.state(session, MEMBER, "colour", "navy", said_on=date(2025, 1, 1))
        preferences.state(session, MEMBER, "size", "110", relative_id=RELATIVE)
        catalogue.learn(session, catalogue.remember(session, "coat", sku="C-200"), "6901234500024", "M")
        lists.keep(session, "all", MemberFilter())
        tags.put(session, [MEMBER], "regular")
        session.add(Photo(member_id=MEMBER, image=b"GIF89a"))
        terms.set_gifts(session, [GiftRow(0, "tea", 200, 3_000)])
        make.lot(session, MEMBER, amount=300, expires_on=date(2026, 12, 31))
        make.lot(session, MEMBER, amount=100)
        make.lot(session, MEMBER, "money", 1_000)
        planning.plan(session, TODAY)
        _lives(session)
    with shop.changing() as session:
        merging.merge(session, SECOND, third, TODAY)
    return ready.closed(shop)


@pytest.fixture
def kept(tmp_path: Path, everything: bytes) -> Iterator[Shop]:
    """Open a shop with one of everything."""
    shop = ready.copied(tmp_path / "shop.vitrine", everything)
    yield shop
    shop.close()


def _lives(session: WriteSession) -> None:
    """Put members on file whose cards are elsewhere in their lives; one of them is to be won back."""
    long_ago = TODAY - timedelta(days=60)
    for name in ("applied", "ready", "warned", "suspended", "cancelled"):
        one = make.member(session, name, phones=("13900139915",), status="prospect")
        card_life.apply(session, one, long_ago, grown=True)
        if name == "applied":
            continue
        card_life.ready(session, one, long_ago)
        if name == "ready":
            continue
        card_life.collect(session, one, long_ago)
        card_life.warn(session, one, long_ago, "resold", long_ago + timedelta(days=9))
        if name == "suspended":
            card_life.suspend(session, one, TODAY, "resold")
            card_life.appeal(session, one, TODAY, "it was not her")
        elif name == "cancelled":
            card_life.cancel(session, one, TODAY, "resold")
    make.member(session, "prospect", status="prospect")
    win_backs.begin(session, SECOND, TODAY, offer="tea", reason="unknown")


def tables(shop: Shop) -> dict[str, list[Any]]:
    with shop.reading() as session:
        link = session.connection()
        held = {"held": [tuple(row) for row in link.exec_driver_sql(_HELD)]}
        return held | {
            name: sorted(link.exec_driver_sql(f"SELECT * FROM {name}").all(), key=repr)
            for name in Base.metadata.tables
            if name not in _RECORD
        }


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_taken_back_whole(kept: Shop, name: str) -> None:
    operation, change = CHANGES[name]
    before = tables(kept)
    with kept.changing() as session:
        change(session)
        made = session.info["change_id"]
    assert tables(kept) != before
    with kept.changing() as session:
        assert undo.take_back(session, made) == operation
    assert tables(kept) == before


@pytest.mark.parametrize("name", ["enrol", "relative", "purchase"])
def test_what_was_planned_in_the_meantime_goes_as_well(kept: Shop, name: str) -> None:
    before = tables(kept)
    with kept.changing() as session:
        if name == "enrol":
            members.enrol(session, "李丽", phones=["13800138000"], birthday=Birthday(Calendar.SOLAR, 11, 20))
        elif name == "relative":
            relatives.add(session, MEMBER, "son", birthday=Birthday(Calendar.SOLAR, 11, 30))
        else:
            CHANGES[name][1](session)
    with kept.changing() as session:
        planning.plan(session, TODAY)
    with kept.changing() as session:
        undo.take_back(session, undo.last_change(session))
    after = tables(kept)
    # What rests on all that she bought is put right when the plan is made next.
    others = {row for row in before["contact"] if row not in after["contact"]}
    assert all("C5:" in repr(row) or "C10:" in repr(row) for row in others)
    assert {key: rows for key, rows in after.items() if key != "contact"} == {
        key: rows for key, rows in before.items() if key != "contact"
    }


def test_what_later_changes_rest_on_is_not_taken_back(kept: Shop) -> None:
    with kept.changing() as session:
        one = members.enrol(session, "李丽")
        first = session.info["change_id"]
    with kept.changing() as session:
        purchases.record(session, one, [DRESS], TODAY)
    with kept.changing() as session, pytest.raises(errors.ChangedSince):
        undo.take_back(session, first)
    with kept.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with kept.changing() as session:
        undo.take_back(session, first)


def test_every_operation_of_a_counter_is_tried_here() -> None:
    tried = {operation for operation, _ in CHANGES.values()}
    # A draft is no change; that something was handed out stays on record; what the day does it does again.
    elsewhere = {
        "change.undo",
        "file.import",
        "file.export",
        "draft.keep",
        "contact.plan",  # past the record: what is planned is planned again
        "contact.place",  # and so is the day on which it is placed
        "card.expire",
        "card.clear_points",
        "benefit.claim",  # taken back in test_benefits, by one of a level that brings something
        "member.erase",  # what is erased never comes back
        "clock.confirm",  # past the record: no undo unsays what day it is
        "standing.keep",  # reckoned from the tickets, and again
    }
    for module in pkgutil.iter_modules(app.services.__path__):
        importlib.import_module(f"app.services.{module.name}")  # each names its operations
    assert OPERATIONS - elsewhere == tried
