"""What each level asks and brings, as a table to write in: a row for each term, a column for each level."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from app import i18n
from app.domain import discounts, level_names
from app.domain.benefits import Benefit, Kind, Per
from app.domain.levels import Level
from app.services.levels import Terms
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.number import Number
from app.words import people

_ALWAYS = -1
"""Stands for: as often as she likes."""
_CAPTIONS, _CAPTION, _CELL, _WIDEST = 108, 176, 96, 120
"""Widths in pixels at 100 %: of the words before a row at least and at most, and so of a cell."""
_YEARLY = (0, 1, 2, 4, 6, 12, _ALWAYS)
_NAMES: Final = {f"name_{code}": code for code in i18n.LANGUAGES}
"""Rows for a name in one language → that language."""
_ASKED = ("from_spend", "from_points", "from_referrals")
_MOST = {
    "from_spend": 99_999_999, "from_points": 9_999_999, "from_referrals": 99, "discount": discounts.MOST,
    "points_rate": 1_000, "birthday_offer": 90, "monthly_gift": 9, "early_access": 60,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Field:
    """One cell of the table."""

    read: Callable[[], Any]
    show: Callable[[Any], None]


class LevelTerms(Retranslated, QWidget):
    """`terms` is what is written; `changed` says that it may be another."""

    changed = Signal()

    def __init__(self, minor: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minor = minor
        """Minor units in one whole unit of the currency."""
        self._shown: tuple[Terms, ...] = ()
        self._cells: dict[tuple[str, str], _Field] = {}
        self._boxes: list[QComboBox] = []
        self._said: list[tuple[Callable[[str], None], Callable[[], str]]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)

    def show_terms(self, terms: Sequence[Terms]) -> None:
        """Show these terms; the table is laid out anew where the levels are others."""
        if [one.level.code for one in terms] != [one.level.code for one in self._shown]:
            self._clear()
            self._lay_out(terms)
        self._shown = tuple(terms)
        for one in terms:
            for (code, name), field in self._cells.items():
                if code == one.level.code:
                    field.show(self._value(one, name))
        self.retranslate()

    def add(self) -> None:
        """Add a level; saved, it takes its place by what it asks.

        It asks and brings nothing until that is written.
        """
        if not any(one.level.code == "" for one in self._shown):
            rank = max(one.level.rank for one in self._shown) + 1
            self.show_terms([*self.terms(), Terms(Level("", rank), ())])
            self.changed.emit()

    def remove(self, code: str) -> None:
        """Take a level out of the table."""
        self.show_terms([one for one in self.terms() if one.level.code != code])
        self.changed.emit()

    def _clear(self) -> None:
        self._cells, self._boxes, self._said = {}, [], []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _heading(self, code: str) -> str:
        return people.level(code) if code else self.tr("New level")

    def _removing(self, code: str) -> str:
        return self.tr("Remove the level {level}").format(level=self._heading(code))

    def terms(self) -> tuple[Terms, ...]:
        """Return what is written."""
        return tuple(self._written(one) for one in self._shown)

    def retranslate(self) -> None:
        """Say rows and columns in the window's language."""
        for say, words in self._said:
            say(words())
        for box in self._boxes:
            for place, times in enumerate(_YEARLY):
                box.setItemText(place, self._often(times))

    def _row(self, name: str) -> str:
        words = {
            "name": self.tr("Its own name"),
            **{
                row: self.tr("… in {language}").format(language=i18n.NAMES[code])
                for row, code in _NAMES.items()
            },
            "from_spend": self.tr("From so much in 365 days"),
            "from_points": self.tr("or so many points"),
            "from_referrals": self.tr("or so many friends brought"),
            "discount": self.tr("Discount, %"),
            "points_rate": self.tr("Points, % of the plain rate"),
            "birthday_offer": self.tr("Off in the birthday month, %"),
            "monthly_gift": self.tr("Gifts a month"),
            "gift_text": self.tr("Which gift"),
            "early_access": self.tr("New arrivals earlier, days"),
            "care": self.tr("Free care, times a year"),
            "rest_area": self.tr("Rest area"),
            "partner": self.tr("Offers of partner shops"),
        }
        return words[name]

    def _often(self, times: int) -> str:
        if times == _ALWAYS:
            return self.tr("no limit")
        return str(times) if times else self.tr("none")

    def _lay_out(self, terms: Sequence[Terms]) -> None:
        names = ("name", *_NAMES, *_ASKED, "discount", "points_rate", "birthday_offer", "monthly_gift",
                 "gift_text", "early_access", "care", "rest_area", "partner")  # fmt: skip
        for column, one in enumerate(terms, 1):
            heading = text.label(part="strong", parent=self)
            self._said.append((heading.setText, partial(self._heading, one.level.code)))
            self._grid.addWidget(heading, 0, column)
        for row, name in enumerate(names, 1):
            label = text.label(part="muted", wrap=True, parent=self)
            label.setMaximumWidth(theme.current().px(_CAPTION))
            self._said.append((label.setText, partial(self._row, name)))
            self._grid.addWidget(label, row, 0)
            for column, one in enumerate(terms, 1):
                if one.level.rank or name not in _ASKED:
                    self._grid.addWidget(self._cell(one.level.code, name), row, column)
        for column, one in enumerate(terms, 1):
            if one.level.rank:
                out = self._button(partial(self.remove, one.level.code), f"{one.level.code}_remove")
                self._said.append((out.setText, lambda: self.tr("Remove")))
                self._said.append((out.setAccessibleName, partial(self._removing, one.level.code)))
                self._grid.addWidget(out, len(names) + 1, column, Qt.AlignmentFlag.AlignLeft)
        more = self._button(self.add, "addLevel")
        more.setEnabled(all(one.level.code for one in terms))
        self._said.append((more.setText, lambda: self.tr("Add a level")))
        self._grid.addWidget(more, len(names) + 1, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnMinimumWidth(0, theme.current().px(_CAPTIONS))
        self._grid.setColumnStretch(len(terms) + 1, 1)

    def _button(self, act: Callable[[], None], name: str) -> QPushButton:
        made = QPushButton(self)
        made.setObjectName(name)
        made.clicked.connect(lambda _on: act())
        return made

    def _cell(self, code: str, name: str) -> QWidget:
        made: QWidget
        if name in {"name", "gift_text", *_NAMES}:
            line = QLineEdit(self)
            line.setMaxLength(60)
            line.textEdited.connect(lambda _text: self.changed.emit())
            made, field = line, _Field(lambda: line.text().strip(), line.setText)
        elif name == "care":
            box = QComboBox(self)
            for times in _YEARLY:
                box.addItem("", times)
            self._boxes.append(box)
            box.activated.connect(lambda _index: self.changed.emit())
            made, field = box, _Field(box.currentData, lambda value: box.setCurrentIndex(box.findData(value)))
        elif name in {"rest_area", "partner"}:
            tick = QCheckBox(self)
            tick.clicked.connect(lambda _on: self.changed.emit())
            made, field = tick, _Field(tick.isChecked, tick.setChecked)
        else:
            number = Number(0, _MOST[name], self)
            number.setSpecialValueText("–" if name in _ASKED else "")
            number.valueChanged.connect(lambda _value: self.changed.emit())
            made, field = number, _Field(number.value, number.setValue)
        # Four levels stand beside each other on the smallest screen.
        made.setMinimumWidth(theme.current().px(_CELL))
        made.setMaximumWidth(theme.current().px(_WIDEST))
        made.setObjectName(f"{code}_{name}")
        self._said.append(
            (made.setAccessibleName, lambda: f"{self._heading(code)}: {self._row(name)}")
        )  # fmt: skip
        self._cells[code, name] = field
        return made

    def _value(self, one: Terms, name: str) -> Any:
        """Return what a cell shows of the terms on file; 0 is: not so."""
        if name in {"name", *_NAMES}:
            names = level_names.read(one.level.name)
            return names.of.get(_NAMES[name], "") if name in _NAMES else names.own
        if name in _ASKED:
            value = getattr(one.level, name) or 0
            return value // self._minor if name == "from_spend" else value
        kind = Kind.MONTHLY_GIFT if name == "gift_text" else Kind(name)
        hers = next((each for each in one.benefits if each.kind is kind), None)
        if name in {"rest_area", "partner"}:
            return hers is not None
        if name == "gift_text":
            return hers.text if hers else ""
        if name in {"monthly_gift", "care"}:
            return (_ALWAYS if hers.times is None else hers.times) if hers else 0
        return hers.amount if hers else 0

    def _written(self, one: Terms) -> Terms:
        code = one.level.code

        def read(name: str) -> Any:
            field = self._cells.get((code, name))
            return None if field is None else field.read()

        level = replace(
            one.level,
            name=level_names.written(read("name"), {lang: read(row) for row, lang in _NAMES.items()}),
            from_spend=(read("from_spend") or 0) * self._minor or None,
            from_points=read("from_points") or None,
            from_referrals=read("from_referrals") or None,
        )
        found = [Benefit(kind, read(kind.value)) for kind in (Kind.DISCOUNT, Kind.POINTS_RATE)]
        found.append(Benefit(Kind.BIRTHDAY_OFFER, read("birthday_offer"), times=1, per=Per.YEAR))
        found.append(Benefit(Kind.EARLY_ACCESS, read("early_access")))
        brought = [each for each in found if each.amount]
        if gifts := read("monthly_gift"):
            brought.append(Benefit(Kind.MONTHLY_GIFT, 0, read("gift_text"), gifts, Per.MONTH))
        if care := read("care"):
            always = care == _ALWAYS
            brought.append(
                Benefit(Kind.CARE, 0, "", None if always else care, Per.EVER if always else Per.YEAR)
            )
        brought += [Benefit(kind) for kind in (Kind.REST_AREA, Kind.PARTNER) if read(kind.value)]
        return Terms(level, tuple(brought))
