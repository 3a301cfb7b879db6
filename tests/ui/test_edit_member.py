"""Everything on her card in one form: it fits the low screen, keeps what was changed, and takes a photo."""

import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Consent, Contact, LevelChange, Member
from app.queries import member_card, photo
from app.services import photos
from app.ui import chosen_picture
from app.ui.dialogs.edit_member import EditMember
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.widgets.photo_field import PhotoField
from tests import make
from tests.ui import papers


def edit(window: MainWindow) -> EditMember:
    window.open_member(1)
    next(one for one in window.findChildren(QPushButton, "memberEdit") if one.isVisible()).click()
    (dialog,) = [one for one in window.findChildren(EditMember) if one.isVisible()]
    return dialog


def line(root: QWidget, name: str) -> QLineEdit:
    found = root.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def write(root: QWidget, name: str, words: str) -> None:
    field = line(root, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def picture(folder: Path, width: int = 2_000, height: int = 1_000) -> Path:
    file = folder / f"her {width}.png"
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x884466)
    assert image.save(str(file))
    return file


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_it_fits_the_low_screen(window: MainWindow, look: Theme, code: str) -> None:
    i18n.install(code)
    look.apply()
    dialog = edit(window)
    QTest.qWait(0)
    assert dialog.width() <= 1366
    assert dialog.height() <= 768 - 40  # its own title, and the bar of the system
    scrolled = dialog.fields_in()
    area = scrolled.parentWidget()
    assert area is not None
    assert scrolled.height() <= area.height()
    dialog.done(0)


def test_what_was_changed_is_kept_and_the_rest_left_alone(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        make.contact(session, 1, date(2026, 12, 25), rule="C3", reason='{"festival": "christmas"}')
    dialog = edit(window)
    write(dialog, "taboos", "lilies")
    write(dialog, "parking", "B2")
    write(dialog, "mourning_from", "11-03")
    write(dialog, "wedding_day", "2010-05-01")
    post = dialog.findChild(QComboBox, "consent_post")
    assert post is not None
    post.setCurrentIndex(post.findData(False))
    next(one for one in dialog.findChildren(QPushButton, "formDone")).click()
    with shop.reading() as session:
        row = session.get_one(Member, 1)
        assert (row.taboos, row.parking, row.level) == ("lilies", "B2", "vip")
        assert (row.mourning_from, row.wedding_day) == (date(2026, 11, 3), date(2010, 5, 1))
        assert session.execute(select(Consent.channel, Consent.allowed)).all() == [("post", 0)]
        assert session.scalars(select(Contact.id).where(Contact.rule == "C3")).all() == []
    why = window.findChild(QLabel, "memberMourning")
    assert why is not None
    qtbot.waitUntil(lambda: why.isVisible() and "held back until 2 Nov 2027" in why.text())


def test_who_has_spoken_says_something_else_but_not_nothing(window: MainWindow, shop: Shop) -> None:
    with shop.changing() as session:
        make.consent(session, 1, "post")
    dialog = edit(window)
    post, phone = (dialog.findChild(QComboBox, f"consent_{name}") for name in ("post", "phone"))
    assert post is not None
    assert phone is not None
    assert [post.itemText(row) for row in range(post.count())] == ["allowed", "refused"]
    assert [phone.itemText(row) for row in range(phone.count())] == ["not asked", "allowed", "refused"]
    assert post.currentText() == "allowed"
    dialog.done(0)


def test_a_photo_is_made_small_shown_and_taken_away(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read beside the window; meanwhile the form is not saved, or the photo would be left out."""
    threads, small = [], chosen_picture.small

    def watched(data: bytes, longest: int, *, opaque: bool) -> QImage:
        threads.append(threading.current_thread())
        return small(data, longest, opaque=opaque)

    monkeypatch.setattr(chosen_picture, "small", watched)
    dialog = edit(window)
    field = dialog.findChild(PhotoField)
    assert field is not None
    done = next(one for one in dialog.findChildren(QPushButton, "formDone"))
    field.take(picture(tmp_path))
    assert not done.isEnabled()
    qtbot.waitUntil(done.isEnabled)
    assert threading.main_thread() not in threads
    done.click()
    with shop.reading() as session:
        kept = photo.load(session, 1)
    assert kept is not None
    assert len(kept) <= photos.LARGEST
    image = QImage.fromData(QByteArray(kept))
    assert (image.width(), image.height()) == (640, 320)
    dialog = edit(window)
    field = dialog.findChild(PhotoField)
    assert field is not None
    assert field.image == kept
    next(one for one in dialog.findChildren(QPushButton, "photoRemove")).click()
    next(one for one in dialog.findChildren(QPushButton, "formDone")).click()
    with shop.reading() as session:
        assert photo.load(session, 1) is None


def test_a_small_photo_stays_as_large_as_it_is(tmp_path: Path) -> None:
    kept = chosen_picture.shrunk(picture(tmp_path, 100, 200).read_bytes(), 640)
    image = QImage.fromData(QByteArray(kept))
    assert (image.width(), image.height()) == (100, 200)


def test_what_is_no_photo_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = edit(window)
    field = dialog.findChild(PhotoField)
    assert field is not None
    said = dialog.findChild(QLabel, "formRefusal")
    assert said is not None
    with qtbot.waitSignal(field.refused):
        field.take(tmp_path / "gone.png")
    assert "gone.png" in said.text()
    (tmp_path / "none.png").write_bytes(b"hello")
    with qtbot.waitSignal(field.refused):
        field.take(tmp_path / "none.png")
    assert "not a picture" in said.text()
    assert next(one for one in dialog.findChildren(QPushButton, "formDone")).isEnabled()
    field.take(picture(tmp_path))
    dialog.done(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    papers.settled(window, qtbot)  # it came for a form that is gone: nobody hears of it


def test_the_photo_that_was_chosen_last_counts(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = edit(window)
    field = dialog.findChild(PhotoField)
    assert field is not None
    field.take(picture(tmp_path))
    field.take(picture(tmp_path, 30, 40))
    qtbot.waitUntil(lambda: window.jobs.still)
    assert field.image is not None
    assert QImage.fromData(QByteArray(field.image)).width() == 30
    field.take(picture(tmp_path))
    next(one for one in dialog.findChildren(QPushButton, "photoRemove")).click()
    qtbot.waitUntil(lambda: window.jobs.still)
    assert not field.image
    dialog.done(0)


def test_what_is_not_for_her_is_neither_shown_nor_touched(window: MainWindow, shop: Shop) -> None:
    with shop.changing() as session:
        row = session.get_one(Member, 1)
        row.notes, row.taboos, row.mourning_from = "SECRET", "lilies", date(2026, 11, 3)
    assert window.context is not None
    window.context.set_discreet(True)
    dialog = edit(window)
    assert dialog.findChild(QPlainTextEdit) is None
    for name in ("level", "taboos", "talk_about", "mourning_from"):
        assert dialog.findChild(QWidget, name) is None
    write(dialog, "drink", "yuzu")
    next(one for one in dialog.findChildren(QPushButton, "formDone")).click()
    with shop.reading() as session:
        card = member_card.load(session, 1, make.TODAY)
    who = card.identity
    assert (who.drink, who.notes, who.taboos, who.level) == ("yuzu", "SECRET", "lilies", "vip")
    assert who.mourning_from == date(2026, 11, 3)


@pytest.mark.parametrize("status", ["active", "suspended", "cancelled"])
def test_only_what_editing_may_set_is_offered(window: MainWindow, shop: Shop, status: str) -> None:
    with shop.changing() as session:
        session.get_one(Member, 1).status = status
    dialog = edit(window)
    box = dialog.findChild(QComboBox, "status")
    assert box is not None
    offered = [box.itemData(at) for at in range(box.count())]
    if status == "active":
        assert offered == ["prospect", "applied", "ready", "active", "expired"]
    else:
        assert offered == [status]
    assert box.isEnabled() is (status == "active")
    assert "Card…" in box.toolTip()
    assert box.currentData() == status
    dialog.done_button.click()
    with shop.reading() as session:
        assert session.get_one(Member, 1).status == status


def test_a_level_is_given_by_a_step_and_one_that_the_shop_does_not_have_stays(
    window: MainWindow, shop: Shop
) -> None:
    with shop.changing() as session:
        session.get_one(Member, 1).level = "金卡"
    for chosen, step in (("", []), ("senior_vip", [("金卡", "senior_vip", "hand")])):
        dialog = edit(window)
        box = dialog.findChild(QComboBox, "level")
        assert box is not None
        assert box.currentData() == "金卡"
        assert [box.itemData(at) for at in range(box.count())] == ["member", "vip", "senior_vip", "金卡"]
        if chosen:
            box.setCurrentIndex(box.findData(chosen))
        write(dialog, "drink", f"tea {chosen}")
        dialog.done_button.click()
        with shop.reading() as session:
            assert session.get_one(Member, 1).level == (chosen or "金卡")
            found = session.scalars(select(LevelChange))
            assert [(one.before, one.after, one.why) for one in found] == step


def test_the_last_day_of_her_card_is_moved_by_a_renewal_alone(window: MainWindow, shop: Shop) -> None:
    with shop.changing() as session:
        session.get_one(Member, 1).valid_until = date(2027, 3, 1)
    dialog = edit(window)
    assert dialog.findChild(QLineEdit, "valid_until") is None
    write(dialog, "occupation", "doctor")
    dialog.done_button.click()
    with shop.reading() as session:
        row = session.get_one(Member, 1)
        assert (row.occupation, row.valid_until) == ("doctor", date(2027, 3, 1))
