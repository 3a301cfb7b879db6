"""Choose one condition of a list: of what, how, and which values."""

from datetime import date
from functools import cached_property
from typing import Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from app import i18n
from app.domain import colours, errors, kept_lines, money, operands, relations
from app.domain.member_filter import FIELDS, KEYS, OF_A_CATEGORY, Condition
from app.domain.operands import Operand, Value
from app.queries import condition_choices
from app.queries.condition_choices import Goods
from app.ui import theme
from app.ui.context import Context
from app.ui.form import Form
from app.words import conditions, dates, people

_KEY: Final = int(Qt.ItemDataRole.UserRole)
_ROWS: Final = 6
"""Lines of a list of answers that are seen at once."""


class ConditionForm(Form):
    """Three choices from top to bottom; what was chosen is in `condition` when it was kept."""

    def __init__(
        self, context: Context, condition: Condition | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("conditionForm")
        self.condition = condition
        self._context, self._currency = context, context.settings.currency
        with context.reading() as session:
            self._choices = condition_choices.load(session)
        self.call(self.tr("Condition"), self.tr("Use it"))
        fields = [(name, conditions.field_name(name)) for name in FIELDS]
        self.field = self.choice(
            self.tr("Of what"), "conditionField", list(fields), condition and condition.field
        )
        self.operator = self.choice(self.tr("How"), "conditionOperator", [], None)
        self._list = QListWidget(self)
        self.put(self.tr("Which"), self._list, "conditionKeys", wide=True)
        self._text = QComboBox(self)
        self._text.setEditable(True)
        self.put(self.tr("Which"), self._text, "conditionText")
        self._days = QSpinBox(self)
        self._days.setRange(0, operands.MOST_DAYS)
        self._days.setValue(30)
        self.put(self.tr("Days"), self._days, "conditionDays")
        self._day = QDateEdit(self)
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setDate(_qt(context.today()))
        self.put(self.tr("Day"), self._day, "conditionDay")
        self._low = self.line(self.tr("From"), "conditionLow")
        self._high = self.line(self.tr("To"), "conditionHigh")
        self._category = self.choice(
            self.tr("Category"),
            "conditionCategory",
            [("", self.tr("of any kind"))],
            "",
        )
        self._except = QCheckBox(self.tr("All others: those of whom this is not true"), self)
        self._except.setChecked(condition is not None and condition.negated)
        self.put("", self._except, "conditionExcept", wide=True)
        self._except.setAccessibleName(self._except.text())
        self.field.currentIndexChanged.connect(lambda _index: self._turn_field())
        self.operator.currentIndexChanged.connect(lambda _index: self._turn_operator())
        self._turn_field(condition.operator if condition else "")
        if condition is not None:
            self._fill(condition)

    def keep(self) -> None:
        """Make the condition of what was chosen. Raises BadValue."""
        field, operator = str(self.field.currentData()), str(self.operator.currentData())
        category = str(self._category.currentData() or "") if field in OF_A_CATEGORY else ""
        try:
            self.condition = Condition(field, operator, self._values(), category, self._except.isChecked())
        except errors.NotAFilter as error:
            raise errors.BadValue("condition", conditions.field_name(field), "empty") from error

    # Values -------------------------------------------------------------------------------------

    def _operand(self) -> Operand:
        operators = FIELDS[str(self.field.currentData())]
        return operators[str(self.operator.currentData() or next(iter(operators)))]

    def _values(self) -> tuple[Value, ...]:
        operand = self._operand()
        if operand is Operand.NOTHING:
            return ()
        if operand is Operand.DAYS:
            return (self._days.value(),)
        if operand is Operand.DAY:
            day = self._day.date()
            return (date(day.year(), day.month(), day.day()).isoformat(),)
        if operand in {Operand.NUMBERS, Operand.MONEY}:
            return self._amount(self._low), self._amount(self._high)
        return self._ticked() if self._from_list() else self._written(operand)

    def _ticked(self) -> tuple[Value, ...]:
        rows = (self._list.item(row) for row in range(self._list.count()))
        return tuple(row.data(_KEY) for row in rows if row.checkState() is Qt.CheckState.Checked)

    def _written(self, operand: Operand) -> tuple[Value, ...]:
        said = self._text.currentText().strip()
        if operand is Operand.WORDS:
            return (said,) if said else ()
        texts = kept_lines.tags(said)
        return tuple(colours.key(text) if self.field.currentData() == "colour" else text for text in texts)

    def _amount(self, written: QLineEdit) -> int | None:
        said = written.text().strip()
        if not said:
            return None
        if self._operand() is Operand.MONEY:
            return money.parse(said, self._currency)
        if not (said.isascii() and said.isdecimal() and len(said) < 10):  # noqa: PLR2004  (figures of a count)
            raise errors.BadValue("amount", said, "not_a_number")
        return int(said)

    def _from_list(self) -> bool:
        field, operand = self.field.currentData(), self._operand()
        return operand in {Operand.KEYS, Operand.IDS, Operand.MONTHS} or (
            operand is Operand.TEXTS and field in {"tag", "level", "family"}
        )

    def _answers(self) -> list[tuple[Value, str]]:
        """Return what can be ticked: by what is kept and what it is called."""
        field = str(self.field.currentData())
        if self._operand() is Operand.MONTHS:
            return [(month, dates.short_month(month)) for month in range(1, 13)]
        ids = {
            "advisor": self._choices.advisors,
            "referred_by": self._choices.referrers,
            "import": self._choices.imports,
        }
        if field in ids:
            return [(id_, name) for id_, name in ids[field]]
        said = [relations.key(each) for each in self._choices.relations]
        texts = {
            "tag": self._choices.tags,
            "level": tuple(dict.fromkeys((*people.levels(), *self._choices.levels))),
            "family": tuple(dict.fromkeys(("daughter", "son", "child", "husband", *said))),
        }
        keys = texts.get(field, KEYS.get(field, ()))
        return [(str(key), conditions.key_name(field, key)) for key in keys]

    @cached_property
    def _goods(self) -> Goods:
        """What the shop sells, asked for with the first field that wants it: it takes a while."""
        with self._context.reading() as session:
            return condition_choices.goods(session)

    # What is seen -------------------------------------------------------------------------------

    def _turn_field(self, operator: str = "") -> None:
        field = str(self.field.currentData())
        self.operator.blockSignals(True)
        self.operator.clear()
        for name in FIELDS[field]:
            self.operator.addItem(conditions.operator_name(field, name), name)
        self.operator.setCurrentIndex(max(self.operator.findData(operator), 0))
        self.operator.blockSignals(False)
        self._turn_operator()

    def _turn_operator(self) -> None:
        operand, field = self._operand(), str(self.field.currentData())
        if field in OF_A_CATEGORY and self._category.count() == 1:
            for name in self._goods.categories:
                self._category.addItem(name, name)
        ticks, span = self._from_list(), operand in {Operand.NUMBERS, Operand.MONEY}
        self.want(self.operator, wanted=len(FIELDS[field]) > 1)
        self.want(self._list, wanted=ticks)
        self.want(self._text, wanted=operand in {Operand.TEXTS, Operand.WORDS} and not ticks)
        self.want(self._days, wanted=operand is Operand.DAYS)
        self.want(self._day, wanted=operand is Operand.DAY)
        self.want(self._low, wanted=span)
        self.want(self._high, wanted=span)
        self.want(self._category, wanted=field in OF_A_CATEGORY and self._category.count() > 1)
        if ticks:
            self._offer_ticks()
        elif operand is Operand.TEXTS:
            self._offer_texts(field)
        else:
            self._text.clear()
        self.adjustSize()

    def _offer_ticks(self) -> None:
        self._list.clear()
        for key, words in self._answers():
            item = QListWidgetItem(words, self._list)
            item.setData(_KEY, key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
        line = theme.current().px(theme.BODY) + 2 * theme.GRID
        self._list.setFixedHeight(min(max(self._list.count(), 2), _ROWS) * line)
        if self._list.count():
            self._list.setCurrentRow(0)

    def _offer_texts(self, field: str) -> None:
        offered = {
            "colour": [colour.name(i18n.current()) for colour in colours.COLOURS.values()],
            "size": ["XS", "S", "M", "L", "XL", "34", "36", "38", "40", "36–38"],
            "style": list(self._goods.styles) if field == "style" else [],
        }[field]
        self._text.clear()
        self._text.addItems(offered)
        self._text.setEditText("")

    def _fill(self, condition: Condition) -> None:
        operand = condition.operand
        self._category.setCurrentIndex(max(self._category.findData(condition.category), 0))
        if operand is Operand.DAYS:
            self._days.setValue(condition.numbers[0])
        elif operand is Operand.DAY:
            self._day.setDate(_qt(condition.day))
        elif operand in {Operand.NUMBERS, Operand.MONEY}:
            for end, written in zip(condition.span, (self._low, self._high), strict=True):
                plain = money.plain(end or 0, self._currency) if operand is Operand.MONEY else str(end)
                written.setText("" if end is None else plain)
        elif self._from_list():
            for row in range(self._list.count()):
                if self._list.item(row).data(_KEY) in condition.values:
                    self._list.item(row).setCheckState(Qt.CheckState.Checked)
        elif operand is not Operand.NOTHING:
            texts = condition.texts
            if condition.field == "colour":
                texts = tuple(colours.name(text, i18n.current()) for text in texts)
            self._text.setEditText(", ".join(texts))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
