"""The sample shop: the same for one seed, with habits in it, and shown where there is no screen."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select

from app import opening
from app.cli import group
from app.demo import building
from app.domain import card_rights, errors
from app.domain.shop import ShopSettings
from app.domain.status import Status
from app.models import (
    Account,
    BenefitClaim,
    Contact,
    Item,
    ItemCode,
    LedgerEntry,
    LevelChange,
    Member,
    Note,
    PurchaseLine,
    Relative,
    Tag,
)
from app.progress import finish
from app.queries import (
    balances,
    card_life,
    card_tasks,
    find,
    former,
    member_card,
    owed,
    settings,
)
from app.services import members
from tests.reports import reading
from tests.services import ledger_shop

TODAY = date(2026, 11, 22)


def dump(path: Path) -> list[str]:
    """Return everything that is in the file, which nobody has open."""
    with contextlib.closing(sqlite3.connect(path)) as link:
        return list(link.iterdump())


def build(path: Path, seed: int = 1, language: str = "zh_CN", count: int = 60) -> Path:
    """Build a small sample shop and close it."""
    finish(building.build(path, count, seed, TODAY, language)).shop.close()
    return path


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[building.SampleShop]:
    """Build the sample of 200 members that several tests look at, and none changes."""
    made = finish(building.build(tmp_path_factory.mktemp("crowd") / "a.vitrine", 200, 1, TODAY, "zh_CN"))
    yield made
    made.shop.close()


def test_one_seed_is_one_shop(tmp_path: Path) -> None:
    first, again = build(tmp_path / "a.vitrine"), build(tmp_path / "b.vitrine")
    assert dump(first) == dump(again)
    assert dump(first) != dump(build(tmp_path / "c.vitrine", seed=2))


def test_it_has_habits_leavers_families_and_lunar_birthdays(crowd: building.SampleShop) -> None:
    with crowd.shop.reading() as session:
        assert settings.load(session).sample
        tongues = session.scalars(select(Member.language).distinct()).all()
        assert set(tongues) == {"zh_CN", "ja", "en"}
        assert session.scalar(select(func.count()).where(Member.birth_calendar == "lunar"))
        assert session.scalar(select(func.count()).select_from(Relative))
        assert session.scalar(select(func.count()).where(PurchaseLine.returns_line_id.is_not(None)))
        assert session.scalar(select(func.count()).where(Contact.outcome.is_(None)))
        silent = select(func.max(PurchaseLine.day)).group_by(PurchaseLine.member_id)
        days = session.scalars(silent).all()
        assert sum((TODAY - day).days > 365 for day in days if day) > 10
        cards = [member_card.load(session, key, TODAY) for key in range(1, 61)]
        assert sum(bool(card.derived.sizes and card.derived.price_band) for card in cards) > 30
        named = select(Relative.relation, Relative.name)
        children = {
            tuple(row) for row in session.execute(named.where(Relative.relation.in_(["daughter", "son"])))
        }
        assert {("son", "Leo"), ("son", "Finn")} & children
        assert not children & {("son", "Ivy"), ("son", "Ada"), ("daughter", "Finn"), ("daughter", "Leo")}


def test_its_levels_have_a_past_and_what_they_bring_was_taken(tmp_path: Path) -> None:
    sample = finish(building.build(tmp_path / "a.vitrine", 80, 1, TODAY, "ja"))
    with sample.shop.reading() as session:
        steps = session.scalars(select(LevelChange).order_by(LevelChange.id)).all()
        assert {step.why for step in steps} == {"spend", "renewal"}
        assert min(step.day for step in steps).year < TODAY.year
        for step in steps:
            assert step.day <= TODAY
        last = {step.member_id: step.after for step in steps}
        for who in session.scalars(select(Member)):
            assert who.level == last.get(who.id, "member")
        months = {claim.day.isoformat()[:7] for claim in session.scalars(select(BenefitClaim))}
        assert len(months) > 6
        assert session.scalar(select(func.count()).where(Contact.rule == "C12", Contact.outcome.is_not(None)))
    sample.shop.close()


def test_points_are_earned_lapse_buy_and_a_plan_lasts(crowd: building.SampleShop) -> None:
    with crowd.shop.reading() as session:
        kinds = set(session.scalars(select(LedgerEntry.kind).distinct()))
        assert kinds == {"open", "earn", "gift", "redeem", "topup", "bonus", "pay"}
        assert ledger_shop.replayed(session).faults == []
        held = [balances.of_member(session, key, TODAY) for key in range(1, 200)]
        found = owed.load(session, settings.load(session), TODAY)
    assert any(one.percent for one in held)
    lapsing = [one.points.next_lapse for one in held if one.points.next_lapse]
    assert any((lapse.on - TODAY).days < 60 and lapse.on != date(2026, 12, 31) for lapse in lapsing)
    assert found.points == sum(one.points.total for one in held)
    assert found.money == sum(one.money.total for one in held)


def test_its_cards_are_lived_in_and_its_catalogue_can_be_scanned(crowd: building.SampleShop) -> None:
    with crowd.shop.reading() as session:
        for table in (Note, Tag, Account, LedgerEntry, Item):
            assert session.scalar(select(func.count()).select_from(table)), table
        assert session.scalar(select(func.count()).where(Member.taboos != ""))
        codes = session.scalars(select(ItemCode.code)).all()
        names = session.scalars(select(Member.name_key)).all()
    assert len(set(codes)) == len(codes) > 100
    for code in codes:
        assert sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(code)) % 10 == 0
    assert len(names) == crowd.members == 200
    assert len(set(names)) < 200


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_what_it_hands_out_comes_back_unchanged(tmp_path: Path, language: str) -> None:
    path, file = build(tmp_path / "a.vitrine", language=language), str(tmp_path / "all.xlsx")
    for words in (["export", "all", "--out", file], ["import", file]):
        done = CliRunner().invoke(group, ["--db", str(path), "--today", "2026-11-22", "--json", *words])
        assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert (told["added"], told["updated"], told["rejected"]) == (0, 0, 0)


def test_a_shop_that_is_no_sample_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "real.vitrine"
    opening.create_shop(path, ShopSettings(name="燕衣社")).close()
    before = path.read_bytes()
    with pytest.raises(errors.ShopExists):
        build(path)
    assert path.read_bytes() == before


def test_a_sample_that_was_worked_in_is_kept_as_a_backup(tmp_path: Path) -> None:
    path = build(tmp_path / "a.vitrine")
    again = finish(building.build(path, 20, 1, TODAY, "en"))
    again.shop.close()
    assert again.kept is None
    with contextlib.closing(opening.open_shop(path)) as shop, shop.changing() as session:
        hers = members.enrol(session, "Real Person")
    anew = finish(building.build(path, 20, 1, TODAY, "en"))
    anew.shop.close()
    assert anew.kept is not None
    with contextlib.closing(opening.open_shop(anew.kept)) as kept, kept.reading() as session:
        assert session.get_one(Member, hers).name == "Real Person"


def test_a_foreign_file_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("dear diary")
    with pytest.raises(errors.ShopExists):
        build(path)
    assert path.read_text() == "dear diary"


def test_a_closed_build_leaves_nothing(tmp_path: Path) -> None:
    job = building.build(tmp_path / "a.vitrine", 60, 1, TODAY, "en")
    next(job)
    job.close()
    assert not [path for path in tmp_path.iterdir() if not path.name.endswith(".lock")]


def test_a_sample_is_made_anew(tmp_path: Path) -> None:
    path = build(tmp_path / "a.vitrine", count=20)
    assert dump(build(path, count=20)) == dump(build(tmp_path / "b.vitrine", count=20))


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_the_demo_without_a_screen_shows_everything(tmp_path: Path, language: str, qapp: object) -> None:
    assert qapp is not None  # the pictures use the application of the tests
    out = tmp_path / "demo"
    words = ["--db", str(tmp_path / "s.vitrine"), "--today", "2026-11-22", "--lang", language, "--json"]
    done = CliRunner().invoke(group, [*words, "demo", "--members", "40", "--out", str(out)])
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["members"] == 40
    written = {Path(path).name for path in told["written"]}
    assert written == {path.name for path in out.iterdir()}
    assert {"today.png", "member-card.png", "calendar.png", "year.pdf", "letter.pdf"} <= written
    ends = {"zh_CN": "敬颂", "ja": "お祈り申し上げます", "en": "warmestthanks"}[language]
    assert ends in "".join(map(reading.squeezed, reading.texts(out / "letter.pdf")))
    assert all(path.stat().st_size > 2_000 for path in out.iterdir())


def test_the_selfcheck_finds_everything_working(tmp_path: Path, qapp: object) -> None:
    assert qapp is not None
    words = ["--today", "2026-11-22", "--lang", "en", "--json", "selfcheck", "--out", str(tmp_path)]
    done = CliRunner().invoke(group, words)
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["ok"]
    assert all(page["ok"] for page in told["pages"].values())
    assert "Noto Sans SC" in told["fonts"]


def test_its_cards_are_in_every_state_of_their_lives(crowd: building.SampleShop) -> None:
    finder = find.load(crowd.shop.path)
    with crowd.shop.reading() as session:
        kept = {row.id: row for row in session.scalars(select(Member))}
        steps = {id_: [one.taken for one in card_life.load(session, id_, TODAY).steps] for id_ in kept}
        found = {id_: card_life.load(session, id_, TODAY).life for id_, taken in steps.items() if taken}
        tasks = {one.kind for one in card_tasks.load(session, TODAY)}
        replaced = next(id_ for id_, taken in steps.items() if "replace" in [one.step for one in taken])
        lost = former.of_member(session, replaced).cards[0]
        assert former.stopped(session, replaced, lost)
    assert tasks == {"ready", "applied", "appealed", "warned"}
    assert {life.status for life in found.values()} == set(Status) - {Status.PROSPECT}
    assert any(life.status is Status.SUSPENDED and life.appeal for life in found.values())
    ends = [life.valid_until for life in found.values() if life.status is Status.ACTIVE]
    assert any(day is not None and 0 <= (day - TODAY).days <= 30 for day in ends)
    for id_, life in found.items():
        row = kept[id_]
        assert card_rights.on(Status(row.status), row.valid_until, TODAY) is life.status, "the days fit"
        for one, following in pairwise(steps[id_]):
            assert (one.after, one.day <= following.day) == (following.before, True)
    assert [one.id for one in finder.find(lost)] == [replaced]
    finder.close()
