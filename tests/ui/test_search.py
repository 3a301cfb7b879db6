import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.search_results import FOUND
from app.ui.theme import Scheme, Theme


def results(window: MainWindow) -> QListView:
    found = window.findChild(QListView, "searchResults")
    assert isinstance(found, QListView)
    return found


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def names(window: MainWindow) -> list[str]:
    model = results(window).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_search_has_the_focus_at_the_start(window: MainWindow) -> None:
    assert QApplication.focusWidget() is window.box
    assert window.box.objectName() == "searchBox"
    assert window.box.accessibleName() == "Find a member"


def test_initials_find_her_as_one_types(window: MainWindow) -> None:
    QTest.keyClicks(window.box, "zxh")
    assert names(window) == ["张晓红", "张晓红"]
    assert results(window).isVisible()


def test_arrows_choose_and_enter_opens(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.box, "zxh")
    second = results(window).model().index(1, 0).data(FOUND).id
    QTest.keyClick(window.box, Qt.Key.Key_Down)
    QTest.keyClick(window.box, Qt.Key.Key_Down)  # stays at the last
    with qtbot.waitSignal(window.search.opened) as opened:
        QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert opened.args == [second]
    assert window.box.text() == ""
    assert not window.search.popup.isVisible()
    assert QApplication.focusWidget() is window.box


def test_a_page_key_walks_to_the_first(window: MainWindow) -> None:
    QTest.keyClicks(window.box, "zxh")
    QTest.keyClick(window.box, Qt.Key.Key_PageDown)
    assert results(window).currentIndex().row() == 1
    QTest.keyClick(window.box, Qt.Key.Key_PageUp)
    assert results(window).currentIndex().row() == 0


def test_a_click_opens(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.box, "8812")
    view = results(window)
    with qtbot.waitSignal(window.search.opened):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 20))


def test_escape_clears_and_puts_the_list_away(window: MainWindow) -> None:
    QTest.keyClicks(window.box, "zxh")
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    assert window.box.text() == ""
    assert not window.search.popup.isVisible()


def test_a_card_scanned_on_any_page_opens(window: MainWindow, qtbot: QtBot) -> None:
    button = window.findChild(QPushButton, "navReports")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    with qtbot.waitSignal(window.search.opened) as opened:
        for key in "VIP-0042":
            QTest.keyClicks(focus(), key)
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert opened.args == [3]


def test_a_scan_replaces_what_was_left_in_the_box(window: MainWindow) -> None:
    QTest.keyClicks(window.box, "zxh")
    window.setFocus()
    assert not window.search.popup.isVisible()
    QTest.keyClicks(window, "V")
    assert window.box.text() == "V"


def test_letters_typed_over_a_list_go_to_the_search(window: MainWindow) -> None:
    view = QListView(window)
    view.show()
    view.setFocus()
    QTest.keyClicks(view, "z")
    assert window.box.text() == "z"
    assert QApplication.focusWidget() is window.box


def test_escape_leads_back_to_the_search(window: MainWindow) -> None:
    button = window.findChild(QPushButton, "navToday")
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.box


def test_an_input_method_finds_her_while_it_composes(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.sendEvent(window.box, QInputMethodEvent("z'x'h", []))
    qtbot.waitUntil(lambda: names(window) == ["张晓红", "张晓红"])
    commit = QInputMethodEvent()
    commit.setCommitString("李静")
    QApplication.sendEvent(window.box, commit)
    qtbot.waitUntil(lambda: names(window) == ["李静"])


def test_nobody_found_says_so(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.box, "qqqq")
    assert window.search.popup.isVisible()
    assert names(window) == []
    with qtbot.waitSignal(window.search.missed) as missed:
        QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert missed.args == ["qqqq"]
    assert window.toast.isVisible()


def test_enter_on_an_empty_box_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.search.missed), qtbot.assertNotEmitted(window.search.opened):
        QTest.keyClick(window.box, Qt.Key.Key_Return)


def test_a_card_scanned_before_the_members_are_loaded_opens_when_they_are(
    bare_window: MainWindow, qtbot: QtBot
) -> None:
    class Late:
        def find(self, text: str, limit: int = 50) -> list[object]:
            assert (text, limit) == ("VIP-0042", 50)
            return [type("Row", (), {"id": 3, "name": "李静"})()]

    QTest.keyClicks(bare_window.box, "VIP-0042")
    assert bare_window.search.popup.isVisible()
    QTest.keyClick(bare_window.box, Qt.Key.Key_Return)
    with qtbot.waitSignal(bare_window.search.opened) as opened:
        bare_window.listen(Late())  # type: ignore[arg-type]  # a row of which only the id is read
    assert opened.args == [3]


def test_the_model_keeps_qts_rules(window: MainWindow) -> None:
    model = results(window).model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    QTest.keyClicks(window.box, "zxh")
    QTest.keyClicks(window.box, "q")
    QTest.keyClick(window.box, Qt.Key.Key_Backspace)
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("张晓红, ")
    assert tester.model() is model


def test_every_row_is_painted_with_what_tells_namesakes_apart(window: MainWindow) -> None:
    QTest.keyClicks(window.box, "zxh")
    told = {
        results(window).model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)
    }
    assert len(told) == 2
    assert any("8812" in words for words in told)
    assert any("1234" in words for words in told)
    assert not results(window).grab().isNull()


def test_the_list_follows_the_box_when_the_window_grows(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.box, "zxh")
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: window.search.popup.width() == window.box.width())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_list_paints_all_of_itself(window: MainWindow, look: Theme, scheme: Scheme) -> None:
    look.wear(scheme)
    QTest.keyClicks(window.box, "zxh")
    picture = window.grab().toImage()
    popup = window.search.popup.geometry()
    ratio = picture.devicePixelRatio()
    for row in (popup.top() + 2, popup.bottom() - 2):
        seen = picture.pixelColor(round(popup.center().x() * ratio), round(row * ratio))
        assert seen.name() == look.colours.raised
