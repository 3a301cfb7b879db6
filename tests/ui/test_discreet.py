"""Discreet mode: the customer can see the screen, and finds nothing on it that is not for her eyes."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.domain.member_filter import MemberFilter
from app.models import Note, Preference, SavedList, Tag
from app.queries import member_card
from app.queries.member_card import MemberCard
from app.services import contacts, drafts, members
from app.ui import card_menu, pictures
from app.ui.context import Context
from app.ui.dialogs import contact, import_steps
from app.ui.dialogs.hand_over import HandOver
from app.ui.dialogs.member import NewMember
from app.ui.dialogs.relative import RelativeForm
from app.ui.dialogs.statement import Statement
from app.ui.form import opened
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.members import MembersPage
from app.ui.places import PLACES, Place
from app.ui.widgets.fact import Fact
from app.ui.widgets.member_search import MemberSearch
from tests import make

Opens = Callable[[MainWindow, int], object]

SECRETS = (
    "Senior VIP",
    "SECRET NOTE",
    "SECRET TALK",
    "SECRET TABOO",
    "SECRET WORD",
    "mourning",
    "4,321",
    "4 321",
    "SECRET KIN",
    "SECRET SAID",
    "SECRET TAG",
    "SECRET LIST",
    "SECRET DRAFT",
    "432100",
    "iron",
    "lead",
)
"""What no widget may show, say or hint at."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
)


@pytest.fixture
def dear(shop: Shop) -> int:
    """Put one on file of whom much is written that is not for her."""
    with shop.changing() as session:
        member_id = make.member(
            session,
            "陈丽",
            card="VIP-0100",
            level="senior_vip",
            notes="SECRET NOTE",
            talk_about="SECRET TALK",
            taboos="SECRET TABOO",
            mourning_from=make.TODAY,
        )
        session.add(Note(member_id=member_id, text="SECRET WORD", written_on=make.TODAY))
        make.relative(session, member_id, "daughter", name="小米", sizes="110cm", notes="SECRET KIN")
        session.add(Tag(member_id=member_id, name="SECRET TAG"))
        session.add(SavedList(name="SECRET LIST", conditions=MemberFilter().as_text()))
        session.add(Preference(member_id=member_id, kind="price_low", value="432100", said_on=make.TODAY))
        contacts.log(session, member_id, "phone", "reached", make.TODAY, said="SECRET SAID")
        make.member(session, "陈丽", card="VIP-0101", notes="SECRET NOTE", phones=["13900000101"])
        for weeks in range(4):
            make.purchase(
                session,
                member_id,
                make.TODAY - timedelta(days=9 + weeks),
                {"item": "dress", "price": 432_100},
            )
        make.contact(
            session, member_id, rule="C6", reason='{"bought_on": "2026-11-01", "amount_minor": 432100}'
        )
    return member_id


def told(root: QWidget) -> str:
    """Return everything that is to be seen, heard or hovered in the widgets that are shown."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        found += [
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.whatsThis(),
        ]
        found.append(widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            found += [widget.itemText(place) for place in range(widget.count())]
        if isinstance(widget, QLineEdit):
            found += [widget.text(), widget.placeholderText()]
        if isinstance(widget, QAbstractItemView):
            found += cells(widget)
    return "\n".join(found)


def cells(view: QAbstractItemView) -> list[str]:
    """Return what each cell of a list says in any way; a column that is hidden says it too."""
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    places = [
        model.index(row, column, QModelIndex())
        for row in range(model.rowCount())
        for column in range(columns)
    ]
    return [str(place.data(role) or "") for place in places for role in ROLES]


def context_of(window: MainWindow) -> Context:
    """Return the context of a window that has entered its shop."""
    assert window.context is not None
    return window.context


def secrets(root: QWidget) -> list[str]:
    """Return the secrets that are told."""
    words = told(root)
    return [secret for secret in SECRETS if secret in words]


def test_one_key_hides_and_shows_and_the_bar_says_so(window: MainWindow) -> None:
    sign = window.findChild(QPushButton, "discreetButton")
    assert sign is not None
    assert sign.accessibleName() == "Discreet is off"
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert context_of(window).discreet
    assert sign.accessibleName() == "Discreet is on"
    assert sign.text() == "Discreet ✓"
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert not context_of(window).discreet
    assert sign.text() == "Discreet"


def test_her_card_shows_her_nothing_that_is_said_of_her(window: MainWindow, dear: int, qtbot: QtBot) -> None:
    window.open_member(dear)
    hers = {"Senior VIP", "SECRET TALK", "SECRET TABOO", "SECRET WORD", "4,321"}
    qtbot.waitUntil(lambda: hers <= set(secrets(window)))
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not secrets(window))
    assert "陈丽" in told(window)
    assert "dress" in told(window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "SECRET TALK" in secrets(window))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_no_page_tells(window: MainWindow, dear: int, place: Place) -> None:
    assert dear
    context_of(window).set_discreet(True)
    window.go(place.key)
    pictures.settle(window)
    assert secrets(window) == []


def test_the_search_leaves_her_level_out(window: MainWindow, dear: int) -> None:
    assert dear
    QTest.keyClicks(window.box, "chenli")
    assert "Senior VIP" in secrets(window)
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClicks(window.box, "chenli")
    assert secrets(window) == []
    assert "陈丽" in told(window)


def test_more_opens_a_menu_of_what_is_seldom_done(window: MainWindow, dear: int) -> None:
    window.open_member(dear)
    more = window.findChild(QPushButton, "memberMore")
    assert more is not None
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = window.findChild(QMenu, "memberMoreMenu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "yearLetter").trigger()
    menu.hide()
    assert window.pages.currentWidget() is window.page("reports")


def test_the_papers_are_not_shown_to_her(window: MainWindow, dear: int) -> None:
    assert dear
    context_of(window).set_discreet(True)
    window.go("reports")
    pictures.settle(window)
    save = window.findChild(QPushButton, "reportSave")
    assert save is not None
    assert not save.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F9)
    pictures.settle(window)
    assert save.isEnabled()


def _card(window: MainWindow, dear: int) -> MemberCard:
    with context_of(window).reading() as session:
        return member_card.load(session, dear, make.TODAY)


def _open(window: MainWindow, dear: int) -> QWidget:
    """Open her card."""
    window.open_member(dear)
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert page is not None
    return page


def _trigger(window: MainWindow, name: str) -> None:
    """Choose an entry of a menu."""
    action = window.findChild(QAction, name)
    assert action is not None, name
    action.trigger()


def _more(window: MainWindow, dear: int, name: str) -> None:
    window.open_member(dear)
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    menu = card_menu.build(context_of(window), _card(window, dear), page)
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    menu.hide()


def _click(window: MainWindow, name: str) -> None:
    button = next(one for one in window.findChildren(QPushButton, name) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _on_card(name: str) -> Opens:
    def opens(window: MainWindow, dear: int) -> None:
        window.open_member(dear)
        pictures.settle(window)
        _click(window, name)

    return opens


def _timeline(window: MainWindow, dear: int) -> None:
    """Open each entry of her timeline."""
    window.open_member(dear)
    pictures.settle(window)
    table = window.findChild(QAbstractItemView, "memberTimeline")
    assert table is not None
    assert table.model().rowCount() >= 5
    for row in range(table.model().rowCount()):
        table.setCurrentIndex(table.model().index(row, 0))
        QTest.keyClick(table, Qt.Key.Key_Return)


def _evidence(window: MainWindow, dear: int) -> None:
    """Hover and open each fact on her card that rests on lines."""
    window.open_member(dear)
    pictures.settle(window)
    facts = [one for one in window.findChildren(Fact) if one.isVisible()]
    assert facts
    for fact in facts:
        QTest.keyClick(fact, Qt.Key.Key_Return)


def _contact(window: MainWindow, dear: int) -> None:
    with context_of(window).shop.changing() as session:
        drafts.keep(session, f"contact:{dear}:", {"said": "SECRET DRAFT"})
    contact.log_contact(context_of(window), dear, _open(window, dear))


def _relative(window: MainWindow, dear: int) -> None:
    kin = _card(window, dear).family[0]
    opened(RelativeForm(context_of(window), dear, kin, window))


def _back(window: MainWindow, dear: int) -> None:
    """Ask what comes back: what she paid for it stands in the list."""
    _on_card("memberPurchase")(window, dear)
    form = QApplication.activeModalWidget()
    assert form is not None
    QTest.keyClick(form, Qt.Key.Key_F7)


def _other(window: MainWindow, dear: int) -> None:
    """Find a member in the box of a page."""
    assert dear
    context_of(window).go("reports", dear)
    pictures.settle(window)
    box = next(one for one in window.findChildren(MemberSearch) if one.isVisible())
    QTest.keyClicks(box, "chenli")


def _act(name: str) -> Opens:
    def opens(window: MainWindow, dear: int) -> None:
        assert dear
        window.go("members")
        pictures.settle(window)
        _trigger(window, name)

    return opens


def _hand_over(window: MainWindow, dear: int) -> None:
    with context_of(window).changing() as session:
        members.amend(session, dear, advisor_id=1)
    opened(HandOver(context_of(window), 1, "小燕", window))


def _condition(window: MainWindow, dear: int) -> None:
    assert dear
    window.go("members")
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert isinstance(page, MembersPage)
    page.filtering.add()


def _import(window: MainWindow, dear: int) -> None:
    assert dear
    file = context_of(window).shop.path.with_name("people.csv")
    file.write_text("name,notes\n李丽,SECRET NOTE\n", encoding="utf-8")
    import_steps.open_file(context_of(window), file, window)


def _new(window: MainWindow, dear: int) -> None:
    assert dear
    window.go("members")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = next(one for one in window.findChildren(NewMember) if one.isVisible())
    name = form.findChild(QLineEdit, "name")
    assert name is not None
    QTest.keyClicks(name, "x")
    name.setText("陈丽")


DIALOGS: dict[str, Opens] = {
    "contact": lambda window, dear: contact.log_contact(context_of(window), dear, _open(window, dear)),
    "contact begun before": _contact,
    "purchase": _on_card("memberPurchase"),
    "return": _back,
    "edit": _on_card("memberEdit"),
    "statement": lambda window, dear: opened(
        Statement(context_of(window), _card(window, dear), "size", window)
    ),
    "relative": _relative,
    "timeline": _timeline,
    "evidence": _evidence,
    "remove": lambda window, dear: _more(window, dear, "removeMember"),
    "merge": lambda window, dear: _more(window, dear, "mergeCards"),
    "doubles": _act("possibleDoubles"),
    "drill": _act("openDrill"),
    "tag": _act("actTag"),
    "untag": _act("actUntag"),
    "contacts": _act("actContacts"),
    "advisor": _act("actAdvisor"),
    "export": _act("actExport"),
    "export all": _act("exportMembers"),
    "condition": _condition,
    "hand over": _hand_over,
    "import": _import,
    "new": _new,
    "search on a page": _other,
}
ASKS = {"contact begun before", "merge", "doubles", "drill", "tag", "untag", "condition", "import"}
"""Those that stay closed until discreet mode is turned off."""


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_tells(window: MainWindow, dear: int, name: str) -> None:
    context = context_of(window)
    context.set_discreet(True)
    before = set(window.findChildren(QWidget))
    DIALOGS[name](window, dear)
    pictures.settle(window)
    shown = {one for one in window.findChildren(QWidget) if one.isVisible()} - before
    assert [(one.objectName(), secrets(one)) for one in (window, *shown) if secrets(one)] == []
    asks = "not for the customer's eyes" in window.toast.accessibleName()
    assert asks is (name in ASKS)
    assert shown or asks
    if asks:
        assert QApplication.activeModalWidget() is None
        _click(window, "toastAct")
        assert not context.discreet
