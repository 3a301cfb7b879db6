"""An export is whole or not there, on record, for those who may, and never over a shop."""

from pathlib import Path

import pytest

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.exchange import exporting, reading
from app.exchange.exporting import FORMS, Request, What
from app.progress import finish
from app.queries import exports
from app.services import members, undo
from tests import make
from tests.exchange.conftest import Out
from tests.exchange.full_shop import full
from tests.make import TODAY


def test_an_export_is_on_record_and_cannot_be_taken_back(shop: Shop, out: Out) -> None:
    with shop.changing() as session:
        worker = make.staff(session, role="manager")
    with shop.changing() as session:
        make.member(session)
        last = undo.last_change(session)
    request = Request(What.MEMBERS, TODAY)
    path = out("a.csv").path.with_name("b.vcf")
    finish(exporting.export_file(shop, path, request, Actor(worker, Role.MANAGER)))
    with shop.reading() as session:
        made = exports.load(session)
        assert [(one.what, one.form, one.rows, one.staff) for one in made] == [
            ("members", "vcf", 1, "小燕"),
            ("members", "csv", 1, ""),
        ]
        assert exports.load(session, 1) == made[:1]
    with shop.changing() as session:
        assert undo.last_change(session) == last


@pytest.mark.parametrize("role", [Role.CLERK, Role.VIEWER])
def test_who_may_not_take_data_out_gets_no_file(shop: Shop, tmp_path: Path, role: Role) -> None:
    job = exporting.export_file(shop, tmp_path / "m.csv", Request(What.MEMBERS, TODAY), Actor(None, role))
    with pytest.raises(errors.NotAllowed):
        finish(job)
    assert not list(tmp_path.glob("*m.csv*"))


@pytest.mark.parametrize("ending", ["csv", "xlsx", "vcf", "ics", "json"])
def test_given_up_half_way_nothing_is_left(shop: Shop, tmp_path: Path, ending: str) -> None:
    with shop.changing() as session:
        full(session)
    before = tmp_path / f"m.{ending}"
    before.write_text("as it was")
    job = exporting.export_file(shop, before, Request(What.MEMBERS, TODAY))
    next(job)
    next(job)
    job.close()
    assert before.read_text() == "as it was"
    assert not list(tmp_path.glob(".m.*"))
    with shop.reading() as session:
        assert exports.load(session) == []


def test_never_over_a_shop_or_a_backup(shop: Shop, tmp_path: Path, out: Out) -> None:
    copy = tmp_path / "copy.csv"
    copy.write_bytes(shop.path.read_bytes())
    link = tmp_path / "link.csv"
    link.symlink_to(shop.path)
    for path in (copy, link):
        with pytest.raises(errors.ShopExists):
            out(path.name)
    with pytest.raises(errors.NoSuchForm) as refused:
        out("m.doc")
    assert refused.value.endings == FORMS[What.MEMBERS]
    with pytest.raises(errors.NoSuchForm):
        out("p.vcf", What.PURCHASES)
    with pytest.raises(errors.StorageFailed):
        out("nowhere/m.csv")


def test_nothing_of_who_is_no_longer_on_file(shop: Shop, out: Out) -> None:
    with shop.changing() as session:
        members.enrol(session, "王燕")
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
        make.member(session, "李静")
    assert "王燕" not in out("all.json", What.ALL).path.read_text("utf-8")


def test_a_file_of_ours_is_read_by_what_is_in_it(shop: Shop, out: Out) -> None:
    with shop.changing() as session:
        full(session)
    for ending in ("csv", "xlsx", "vcf"):
        assert reading.read(out(f"m.{ending}").path).tables
