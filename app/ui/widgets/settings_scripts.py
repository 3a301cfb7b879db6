"""Settings › Scripts: what is said on each occasion, by each channel, in each language; read and reworded."""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import i18n
from app.domain import errors, script_slips, scripts
from app.domain.channels import Channel
from app.queries import own_scripts
from app.services import own_scripts as service
from app.ui import text, theme
from app.ui.context import Context
from app.ui.widgets.script_editor import ScriptEditor
from app.ui.widgets.script_places import ScriptPlaces
from app.ui.widgets.settings_section import SettingsSection
from app.words import script_names, script_sample, spoken

_WAYS: Final = (Channel.PHONE, Channel.MESSAGE, Channel.POST, Channel.EMAIL, Channel.VISIT)
_OWN: Final = "✎"


class Place(NamedTuple):
    """One text of the library."""

    script: str
    way: str
    language: str


class ScriptsSection(SettingsSection):
    """Three choices, the text, and how it reads to somebody. What is written stays until it is saved."""

    widest = 120 * theme.GRID

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._own: own_scripts.Everywhere = {}
        self._written: dict[Place, str] = {}
        """What was written and is not saved yet."""
        self._shown: Place | None = None
        self.script, self.way, self.language = QComboBox(self), QComboBox(self), QComboBox(self)
        self.editor = ScriptEditor(self)
        self.editor.setObjectName("scriptEditor")
        self.whom = QComboBox(self)
        self.preview = text.label(wrap=True, parent=self)
        self.preview.setObjectName("scriptPreview")
        self.state = text.label(part="muted", wrap=True, parent=self)
        self.state.setObjectName("scriptState")
        self._fill()
        for choice in (self.script, self.way, self.language):
            choice.activated.connect(lambda _row: self._turn())
        self.whom.activated.connect(lambda _row: self._look())
        self.editor.textChanged.connect(self._look)
        self.save = self.button(lambda: self.tr("Save"), "scriptSave", self._save, primary=True)
        self.back = self.button(lambda: self.tr("The program's words"), "scriptBack", self._give_up)
        self.foot.addStretch()
        theme.current().changed.connect(self._face)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Scripts")

    def lead(self) -> str:
        """Return what the texts are for."""
        return self.tr(
            "What staff read out, send or write on each occasion. "
            "Braces are filled in for each member; greetings carry good wishes and sell nothing."
        )

    def refresh(self) -> None:
        """Read the shop's own words; what somebody is writing is left alone."""
        with self.context.reading() as session:
            self._own = own_scripts.everywhere(session)
        if not self._shown:
            self.language.setCurrentIndex(max(self.language.findData(self.context.settings.language), 0))
        self._turn()

    def retranslate(self) -> None:
        """Say choices and captions in the window's language."""
        super().retranslate()
        for row in range(self.language.count()):
            self.language.setItemText(row, i18n.NAMES[self.language.itemData(row)])
        self._name_choices()
        self._look()

    # What is chosen -----------------------------------------------------------------------------

    def _chosen(self) -> Place:
        return Place(*(str(box.currentData()) for box in (self.script, self.way, self.language)))

    def _turn(self) -> None:
        """Show the text of what is chosen; one that was written before and not saved comes back."""
        place = self._chosen()
        self._offer_ways(place)
        self._shown = self._chosen()
        self._offer_whom()
        self._places.show_places(place.script)
        self.editor.begin(place.language, place.script, self._written.get(self._shown, self._kept()))
        self._name_choices()
        self._look()

    def _program(self) -> str | None:
        """Return what the program has for what is shown, None where it has nothing of its own."""
        place = self._shown or self._chosen()
        return spoken.of_language(place.language).of_way(place.script, place.way)

    def _own_words(self) -> str | None:
        place = self._shown or self._chosen()
        return self._own.get(place.language, {}).get((place.script, place.way))

    def _kept(self) -> str:
        """Return what is said by now: own words, the program's, or those of the nearest channel."""
        place = self._shown or self._chosen()
        own = self._own.get(place.language, {})
        said = spoken.of_language(place.language).with_own(own)
        known = said.of_way(place.script, place.way)
        if known is not None:
            return known
        return "" if place.way.endswith(scripts.SECOND) else said.text(place.script, Channel(place.way))

    # While it is written ------------------------------------------------------------------------

    def _look(self) -> None:
        """See what is to be said of the text as it stands, and how it reads to somebody."""
        place = self._shown
        if place is None:
            return
        words = self.editor.words()
        if words == self._kept().strip():
            self._written.pop(place, None)
        else:
            self._written[place] = words
        gender = str(self.whom.currentData() or "")
        faults = script_slips.slips(place.script, words)
        with i18n.language(place.language):  # one code point is drawn by the face of its language
            self.preview.setFont(theme.current().font())
        self.preview.setText(
            script_sample.read(words, place.script, place.language, gender, self.context.settings.name)
        )
        self.editor.tell(faults, is_message=place.way.startswith(Channel.MESSAGE), sample=self.preview.text())
        self.state.setText(self._state_words())
        self.save.setEnabled(bool(self._written))
        self.back.setEnabled(self._own_words() is not None or place in self._written)

    def _state_words(self) -> str:
        others = len(self._written.keys() - {self._shown})
        said = ""
        if self._shown in self._written:
            said = self.tr("Not saved yet.")
        elif self._own_words() is not None:
            said = self.tr("These are the shop's own words.")
        elif self._program() is not None:
            said = self.tr("These are the program's words.")
        elif self._kept():
            said = self.tr("There are no words of its own for this: what stands here is said by another way.")
        else:
            said = self.tr("There is no second wording yet. Write one, and staff can choose it.")
        if others:
            waiting = self.tr("%n other text(s) are not saved yet.", "", others)
            return f"{said} {waiting}"
        return said

    def _save(self) -> None:
        """Keep all that was written, as one change; a text that cannot be kept is shown with its reason."""
        written, at = dict(self._written), self._shown
        try:
            with self.context.changing(self.tr("Saved.")) as session:
                for at, words in written.items():
                    service.keep(session, at.script, at.way, at.language, words)
        except errors.Refusal:
            if at is not None:
                self._go_to(at)
            raise
        self._written.clear()
        self.refresh()

    def _give_up(self) -> None:
        """Go back to what the program says; Undo brings the shop's own words again."""
        place = self._shown
        if place is None:
            return
        self._written.pop(place, None)
        if self._own_words() is not None:
            with self.context.changing(self.tr("The program's words are back.")) as session:
                service.give_up(session, place.script, place.way, place.language)
        self.refresh()

    def _go_to(self, place: Place) -> None:
        for box, data in zip((self.script, self.way, self.language), place, strict=True):
            box.setCurrentIndex(box.findData(data))
        self._turn()

    # The choices --------------------------------------------------------------------------------

    def _fill(self) -> None:
        for script in spoken.of_language("en").texts:
            self.script.addItem("", script)
        self.script.setMaxVisibleItems(20)
        for language in i18n.LANGUAGES:
            self.language.addItem("", language)
        row = self.grid.rowCount()
        self.grid.addLayout(self._choices(), row, 0, 1, 2)
        self.grid.addWidget(self.state, row + 1, 0, 1, 2)
        self._places = ScriptPlaces(self)
        self._places.chosen.connect(self.editor.put_in)
        self.say(self.editor.setAccessibleName, lambda: self.tr("The text"))
        self.say(self.preview.setAccessibleName, lambda: self.tr("How it reads"))
        self.say(self.whom.setAccessibleName, lambda: self.tr("To whom"))
        self.whom.setObjectName("scriptWhom")
        heading = text.label(part="muted", parent=self)
        self.say(heading.setText, lambda: self.tr("How it reads"))
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self.whom)
        paper = QVBoxLayout()
        paper.addLayout(head)
        paper.addWidget(self.preview)
        paper.addStretch()
        written = QVBoxLayout()
        written.addWidget(self.editor)
        written.addWidget(self._places)
        written.addStretch()
        beside = QHBoxLayout()
        beside.setSpacing(3 * theme.GRID)
        beside.addLayout(written, 3)
        beside.addLayout(paper, 2)
        self.grid.addLayout(beside, row + 2, 0, 1, 2)

    def _choices(self) -> QGridLayout:
        """Return the three choices in a row, each under its caption."""
        choices = QGridLayout()
        choices.setHorizontalSpacing(2 * theme.GRID)
        choices.setVerticalSpacing(theme.GRID // 2)
        captions: tuple[Callable[[], str], ...] = (
            lambda: self.tr("Occasion"),
            lambda: self.tr("How"),
            lambda: self.tr("Language"),
        )
        names = ("scriptOccasion", "scriptChannel", "scriptLanguage")
        for at, box in enumerate((self.script, self.way, self.language)):
            box.setObjectName(names[at])
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            label = text.label(part="muted", parent=self)
            label.setBuddy(box)
            self.say(label.setText, captions[at])
            self.say(box.setAccessibleName, captions[at])
            choices.addWidget(label, 0, at)
            choices.addWidget(box, 1, at)
            choices.setColumnStretch(at, (3, 2, 1)[at])
        return choices

    def _offer_ways(self, place: Place) -> None:
        """Offer every channel, and after each that has words its second wording."""
        own = self._own.get(place.language, {})
        said = spoken.of_language(place.language).with_own(own)
        ways: list[str] = []
        for channel in _WAYS:
            ways.append(channel.value)
            if channel in said.texts[place.script]:
                ways.append(f"{channel.value}{scripts.SECOND}")
        chosen = place.way if place.way in ways else str(said.channels(place.script)[0].value)
        if self._shown is None or self._shown.script != place.script:
            first = said.channels(place.script)
            chosen = place.way if place.way in first else first[0].value
        if [self.way.itemData(row) for row in range(self.way.count())] != ways:
            self.way.clear()
            for way in ways:
                self.way.addItem("", way)
        self.way.setCurrentIndex(self.way.findData(chosen))

    def _offer_whom(self) -> None:
        language, chosen = self._chosen().language, self.whom.currentIndex()
        self.whom.clear()
        for gender, name in script_sample.called(language):
            self.whom.addItem(name, gender)
        self.whom.setCurrentIndex(max(chosen, 0))

    def _name_choices(self) -> None:
        """Name occasions and channels; a mark tells where the shop has words of its own."""
        place = self._chosen()
        own = self._own.get(place.language, {})
        for row in range(self.script.count()):
            script = str(self.script.itemData(row))
            has = any(one == script for one, _ in own)
            self.script.setItemText(row, _marked(script_names.script(script), has=has))
        for row in range(self.way.count()):
            way = str(self.way.itemData(row))
            self.way.setItemText(row, _marked(script_names.way(way), has=(place.script, way) in own))

    def _face(self) -> None:
        self.editor.dress()


def _marked(words: str, *, has: bool) -> str:
    return f"{words}  {_OWN}" if has else words
