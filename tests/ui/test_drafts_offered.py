"""At the next start what was being written is offered where it was, one after another; also after a kill."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.ui.context import Context
from app.ui.dialogs.edit_member import EditMember
from app.ui.dialogs.member import NewMember
from app.ui.dialogs.note import NoteForm
from app.ui.dialogs.purchase import PurchaseForm
from app.ui.dialogs.relative import RelativeForm
from app.ui.draft_offer import DraftOffer
from app.ui.form import Form
from app.ui.main_window import MainWindow
from tests import make
from tests.ui.drafting import begin, click, form, kept, line

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("place", "written", "kind"),
    [
        ("edit:1", {"occupation": "architect"}, EditMember),
        ("note:1", {"noteText": "coat"}, NoteForm),
        ("relative:1", {"name": "小米"}, RelativeForm),
        ("purchase:1", None, PurchaseForm),
        ("member:new", {"name": "王"}, NewMember),
    ],
)
def test_at_the_next_start_each_form_is_offered(
    bare_window: MainWindow,
    shop: Shop,
    qtbot: QtBot,
    place: str,
    written: dict[str, object] | None,
    kind: type[Form],
) -> None:
    if written is None:
        written = {"lines": [], "entry": "co", "day": "2026-11-09", "off": "", "payment": "", "staff": None}
    begin(shop, place, **written)
    enter(bare_window, shop)
    offers = [one for one in bare_window.findChildren(DraftOffer) if one.isVisible()]
    assert len(offers) == 1
    assert "Owner was writing" in offers[0].accessibleName()
    click(offers[0], "draftGoOn")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in bare_window.findChildren(kind)))
    dialog = form(bare_window, kind)
    state = dialog.state()
    assert {name: state[name] for name in written} == written
    assert not offers[0].isVisible()
    assert [one for one in dialog.findChildren(DraftOffer) if one.isVisible()] == []
    dialog.done(0)


def test_at_the_next_start_one_after_another_is_thrown_away(
    bare_window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    begin(shop, "member:new", name="王")
    begin(shop, "note:2", noteText="coat")
    begin(shop, "note:99", noteText="of one who is not there")
    enter(bare_window, shop)
    for words in ("Note of 张晓红", "New member"):
        (offer,) = [one for one in bare_window.findChildren(DraftOffer) if one.isVisible()]
        assert words in offer.accessibleName()
        click(offer, "draftThrowAway")
    qtbot.waitUntil(lambda: kept(shop) == [])


def shown(window: MainWindow) -> list[str]:
    """Return what is offered over the page."""
    return [
        one.accessibleName()
        for one in window.findChildren(DraftOffer)
        if one.isVisible() and one.window() is window
    ]


def test_the_offer_over_the_page_goes_when_its_form_was_gone_on_with_elsewhere(
    bare_window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    begin(shop, "member:new", name="王雨")
    begin(shop, "note:2", noteText="coat")
    enter(bare_window, shop)
    (words,) = shown(bare_window)
    assert "Note of" in words
    bare_window.open_member(2)
    QTest.keyClick(bare_window, Qt.Key.Key_M, CONTROL)
    click(form(bare_window, NoteForm), "draftGoOn")
    click(form(bare_window, NoteForm), "formDone")
    qtbot.waitUntil(lambda: [one.place for one in kept(shop)] == ["member:new"])
    qtbot.waitUntil(lambda: ["New member" in one for one in shown(bare_window)] == [True])
    bare_window.activateWindow()
    bare_window.box.setFocus()
    qtbot.waitUntil(bare_window.box.hasFocus)
    QTest.keyClick(bare_window.box, Qt.Key.Key_N, CONTROL)
    dialog = form(bare_window, NewMember)
    click(dialog, "draftGoOn")
    assert line(dialog, "name").text() == "王雨"
    click(dialog, "formDone")
    qtbot.waitUntil(lambda: kept(shop) == [])
    qtbot.waitUntil(lambda: shown(bare_window) == [])


def enter(window: MainWindow, shop: Shop) -> None:
    from app.queries import settings

    with shop.reading() as session:
        own = settings.load(session)
    window.enter(Context(shop, window.jobs, settings=own, today=lambda: make.TODAY, parent=window))


_WRITER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from app import bootstrap, opening
from app.queries import drafts
from app.ui.dialogs.member import NewMember
from app.ui.front import Front
from app.ui.preferences import Preferences

path = Path(sys.argv[1])
app = QApplication([])
start = bootstrap.Start(app, path, Front(path), Preferences.of_user(), named=True, language="en")

def write():
    context = start.window.context
    if context is None:
        return
    forms = start.window.findChildren(NewMember)
    if not forms:
        start.window.go("members")
        start.window.page("members").resume("member:new")
        return
    field = forms[0].findChild(QLineEdit, "name")
    if not field.text():
        QTest.keyClicks(field, "Mia Nov")
    with context.reading() as session:
        if [one.written["name"] for one in drafts.everything(session)] == ["Mia Nov"]:
            print("written", flush=True)
            clock.stop()

clock = QTimer()
clock.timeout.connect(write)
clock.start(20)
start.show()
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_program_has_kept_what_was_being_written(
    bare_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The whole program is killed with a form open; the next start offers what stood in it."""
    folder = tmp_path / "killed"
    folder.mkdir()
    make.shop(folder).close()
    path = folder / "shop.vitrine"
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "TMPDIR": str(folder),
    }
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "written\n"
        writer.send_signal(signal.SIGKILL)
    shop = Shop(path)
    try:
        enter(bare_window, shop)
        (offer,) = [one for one in bare_window.findChildren(DraftOffer) if one.isVisible()]
        assert "Owner was writing: New member" in offer.accessibleName()
        click(offer, "draftGoOn")
        qtbot.waitUntil(lambda: any(one.isVisible() for one in bare_window.findChildren(NewMember)))
        dialog = form(bare_window, NewMember)
        assert line(dialog, "name").text() == "Mia Nov"
        click(dialog, "formDone")
        qtbot.waitUntil(lambda: kept(shop) == [])
        assert cast("NewMember", dialog).member_id is not None
        bare_window.jobs.close()
    finally:
        shop.close()
