"""The first start: make my shop, look at the sample shop, or bring a shop back from a backup."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import i18n
from app.domain import homes
from app.domain.shop import ShopSettings
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.words import currencies

_COLUMN: Final = 72 * theme.GRID

CURRENCIES = ("CNY", "JPY", "HKD", "TWD", "KRW", "SGD", "USD", "EUR", "GBP")


class Welcome(Retranslated, QWidget):
    """Fills the window while there is no shop; what is chosen is done by whoever listens."""

    wanted = Signal(ShopSettings)
    """Make a shop with these settings."""
    sample_wanted = Signal()
    restore_wanted = Signal(str)
    """Bring the shop back from this file."""
    spoken = Signal(str)
    """Another language was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        wordmark = text.label("Vitrine", parent=self)
        wordmark.setObjectName("wordmark")
        self._title = text.label(part="title", parent=self)
        self._lead = text.label(part="muted", wrap=True, parent=self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(80)
        self.language = QComboBox(self)
        for code in i18n.LANGUAGES:
            self.language.addItem(i18n.NAMES[code], code)
        self.currency = QComboBox(self)
        for code in CURRENCIES:
            self.currency.addItem(code, code)
        self.make = QPushButton(self)
        self.make.setProperty("kind", "primary")
        self.make.setEnabled(False)
        self.sample = QPushButton(self)
        self.restore = QPushButton(self)
        for widget, name in (
            (self.name, "shopName"),
            (self.language, "shopLanguage"),
            (self.currency, "shopCurrency"),
            (self.make, "createShop"),
            (self.sample, "openSample"),
            (self.restore, "restoreShop"),
        ):
            widget.setObjectName(name)
        self._or = text.label(part="muted", parent=self)
        self._labels = {field: text.label(parent=self) for field in (self.name, self.language, self.currency)}
        self._lay_out(wordmark)
        self.speak(i18n.current())
        self.name.textChanged.connect(lambda words: self.make.setEnabled(bool(words.strip())))
        self.name.returnPressed.connect(self.make.click)
        self.language.activated.connect(self._choose_language)
        self.make.clicked.connect(self._create)
        self.sample.clicked.connect(self.sample_wanted)
        self.restore.clicked.connect(self._restore)
        self.setFocusProxy(self.name)
        self.retranslate()

    def speak(self, code: str) -> None:
        """Suggest what goes with a language."""
        self.language.setCurrentIndex(i18n.LANGUAGES.index(code))
        self.currency.setCurrentIndex(CURRENCIES.index(homes.of(code).currency))

    def retranslate(self) -> None:
        """Say the page in the window's language."""
        self._title.setText(self.tr("Welcome to your shop"))
        self._lead.setText(
            self.tr("Everything stays in one file on this computer. You can change all of this later.")
        )
        for field, words in (
            (self.name, self.tr("Name of the shop")),
            (self.language, self.tr("Language")),
            (self.currency, self.tr("Currency")),
        ):
            self._labels[field].setText(words)
            field.setAccessibleName(words)
        self._labels[self.name].setBuddy(self.name)
        for row, code in enumerate(CURRENCIES):
            self.currency.setItemText(row, currencies.name(code))
        self.make.setText(self.tr("Open my shop"))
        self._or.setText(self.tr("or"))
        self.sample.setText(self.tr("Look around in a sample shop"))
        self.restore.setText(self.tr("Restore a backup …"))
        for button in (self.make, self.sample, self.restore):
            button.setAccessibleName(button.text())
        self.make.setToolTip(self.tr("Make a new, empty shop"))
        self.sample.setToolTip(self.tr("A shop with invented members: your own is not touched"))
        self.restore.setToolTip(self.tr("Bring a shop back from a backup file"))

    def _lay_out(self, wordmark: QWidget) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(3 * theme.GRID)
        form.setVerticalSpacing(2 * theme.GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field, words in self._labels.items():
            words.setMinimumHeight(field.sizeHint().height())
            form.addRow(words, field)
        others = QHBoxLayout()
        others.setSpacing(theme.GRID)
        others.addWidget(self.sample)
        others.addWidget(self.restore)
        others.addStretch()
        self._column = QWidget(self)
        theme.current().changed.connect(self._widen)
        layout = QVBoxLayout(self._column)
        layout.setSpacing(theme.GRID)
        layout.addWidget(wordmark)
        layout.addSpacing(3 * theme.GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._lead)
        layout.addSpacing(3 * theme.GRID)
        layout.addLayout(form)
        layout.addSpacing(2 * theme.GRID)
        layout.addWidget(self.make, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(2 * theme.GRID)
        layout.addWidget(text.hairline(parent=self))
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._or)
        layout.addLayout(others)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(self._column, alignment=Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self._widen()

    def _widen(self) -> None:
        self._column.setFixedWidth(theme.current().px(_COLUMN))

    def _choose_language(self, row: int) -> None:
        code = i18n.LANGUAGES[row]
        self.speak(code)
        self.spoken.emit(code)

    def _create(self) -> None:
        language = self.language.currentData()
        self.wanted.emit(
            ShopSettings.of_new_shop(
                name=self.name.text().strip(),
                currency=self.currency.currentData(),
                region=homes.of(language).region,
                language=language,
            )
        )

    def _restore(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Restore a backup"))
        if chosen:
            self.restore_wanted.emit(chosen)
