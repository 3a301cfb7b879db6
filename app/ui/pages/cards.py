"""Greeting cards: who gets one, the design and the words, and the page as it will print."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout

from app.queries.recipients import Recipient
from app.reports.greeting import Greeting
from app.reports.look import PLAIN
from app.ui import greeting_found, greeting_work, notices, print_addresses, printing, text, theme
from app.ui.context import Context
from app.ui.dialogs.print_stopped import Hers
from app.ui.greeting_photos import GreetingPhotos
from app.ui.greeting_posting import GreetingPosting
from app.ui.greeting_texts import GreetingTexts
from app.ui.page import Command, Page
from app.ui.print_run import PrintRun
from app.ui.proof import Proof
from app.ui.toast import KEPT_CLEAR
from app.ui.widgets.greeting_designs import GreetingDesigns
from app.ui.widgets.greeting_paper import GreetingPaper
from app.ui.widgets.greeting_photo import GreetingPhoto
from app.ui.widgets.greeting_setting import GreetingSetting
from app.ui.widgets.greeting_who import GreetingWho
from app.ui.widgets.greeting_words import GreetingWords
from app.ui.widgets.more_menu import MoreMenu
from app.ui.widgets.paper_preview import PaperPreview
from app.ui.widgets.scrolled import Scrolled
from app.words import card_doubts, card_occasions

_UP: Final = 4
"""Cards on a sheet that is cut."""


class CardsPage(Page):
    """From left to right: whom, which design and words, and the page itself."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("cards")
        self._texts = GreetingTexts()
        self._look = PLAIN
        self.who = GreetingWho(context, self)
        self.proof = Proof(context.jobs, self)
        self._posting = GreetingPosting(context, self.proof.scratch, self._count)
        self.designs = GreetingDesigns(context.jobs, self.proof.scratch, self)
        self._photos = GreetingPhotos(context.shop)
        self.photo = GreetingPhoto(self._photos, context.jobs, self)
        self.paper = GreetingPaper(context.settings.region, self)
        self.setting = GreetingSetting(self)
        self.words = GreetingWords(self)
        self.preview = PaperPreview(context.jobs, self)
        self.preview.setObjectName("cardPreview")
        self._warning = text.label(part="warn", wrap=True, parent=self)
        self._state = text.label(part="muted", parent=self)
        self._state.setProperty(KEPT_CLEAR, True)
        self.posted, self.save, self.print = (QPushButton(self) for _ in range(3))
        for name, button in (
            ("cardsPosted", self.posted),
            ("cardsSave", self.save),
            ("cardsPrint", self.print),
        ):
            button.setObjectName(name)
        self.print.setProperty("kind", "primary")
        self.addresses = MoreMenu(self, "cardsAddresses", lambda: self.tr("Addresses"))
        print_addresses.offer(
            self.addresses, context, lambda: [one.member_id for one in self.who.people.cards()], self
        )
        self._words_caption = text.label(part="strong", parent=self)
        self._lay_out()
        self.retranslate()
        self._connect()

    def title(self) -> str:
        """Return the title in the window's language."""
        return self.tr("Cards")

    def show_member(self, member_id: int) -> None:
        """Write a card to one member, for what she is to hear of next."""
        self.who.turn_to((member_id,))
        self.who.pick(member_id)

    def show_members(self, member_ids: tuple[int, ...], about: str = "") -> None:
        """Write a card to each of these: for what a contact with the script `about` is for, or what comes."""
        self.who.turn_to(member_ids, about)
        self.who.pick_all(member_ids)

    def refresh(self) -> None:
        """Ask who gets a card."""
        asked, shop, settings = self.who.asked(), self.context.shop, self.context.settings
        today = self.context.today()
        self.who.people.say_heard(today, discreet=self.context.discreet)
        self._look = greeting_work.look(self.context)
        self.context.jobs.ask(lambda: greeting_found.found(shop, settings, asked, today), self._show)

    def hasHeightForWidth(self) -> bool:
        """Take the height that there is: what is long scrolls inside the page."""
        return False

    def retranslate(self) -> None:
        """Say captions and buttons in the window's language."""
        self._words_caption.setText(self.tr("Words of this card"))
        self.preview.setAccessibleName(self.tr("The card as it will print"))
        self.save.setText(self.tr("Save as PDF…"))
        self.save.setToolTip(self.tr("Save the ticked cards in one file"))
        self.print.setToolTip(self.tr("Print the ticked cards (Ctrl+P)"))
        self.addresses.setToolTip(self.tr("The addresses of the ticked cards, in the order of the post"))
        self.posted.setToolTip(self.tr("Close the tasks of the cards that were just made"))
        self._count()

    def act(self, command: Command) -> bool:
        """Print on Ctrl+P."""
        if command is Command.PRINT and self.print.isEnabled():
            self.print.click()
            return True
        return False

    # What is shown ------------------------------------------------------------------------------

    def _show(self, found: greeting_found.Found) -> None:
        self.who.show_found(found)
        if not found.people.cards:
            self.proof.drop()
            self.preview.show_nothing(self.who.nobody())
            self._warning.hide()

    def _turn(self, one: Recipient | None) -> None:
        """Show another person's card."""
        if one is None:
            self.words.show_greeting(None, changed=False)
            return
        greeting = self._greeting(one)
        self.setting.show_for(greeting)
        self.words.show_greeting(greeting, changed=self._texts.is_changed(one))
        self.designs.show_for(greeting, self.paper.key, self._look)
        self.photo.show_for(one)
        self._proof()

    def _proof(self) -> None:
        """Have the page made as it is now; one card is there before the next letter is typed."""
        one = self.who.people.chosen()
        if one is None:
            return
        self.photo.setVisible(self.designs.takes_a_photo)
        made = self._cards(self.who.people.beside(one, _UP if self.paper.is_sheet else 1))
        self.proof.want(partial(greeting_work.saved, made))

    def _proved(self, file: Path, printed: Any) -> None:
        if self.who.people.chosen() is None:
            return
        self.preview.show_pdf(file)
        lines = list(card_doubts.lines(printed.cut, printed.missing, printed.coarse))
        self._warning.setText("\n".join(lines))
        self._warning.setVisible(bool(lines))

    def _count(self) -> None:
        cards = len(self.who.people.cards())
        self.print.setText(self.tr("Print %n card(s)…", "", cards))
        for button in (self.print, self.save, self.addresses):
            button.setEnabled(cards > 0)
        made = self._posting.cards
        self.posted.setText(self.tr("%n posted", "", made))
        self.posted.setVisible(made > 0)
        self._state.setText(self.tr("Are they on their way to the post?") if made else "")

    # The words ----------------------------------------------------------------------------------

    def _greeting(self, one: Recipient) -> Greeting:
        return self._texts.greeting(one, self.context.settings, columns=self.setting.in_columns)

    def _cards(self, people: list[Recipient]) -> greeting_work.Made:
        """Return the cards of these as they are now."""
        photos = self._photos.now() if self.designs.takes_a_photo else None
        greetings = [self._greeting(one) for one in people]
        return greeting_work.Made(people, greetings, self.designs.chosen, self.paper.key, self._look, photos)

    def _keep(self, greeting: Greeting) -> None:
        one = self.who.people.chosen()
        if one is not None:
            self._texts.write(one, greeting, self.context.settings)
            self._proof()

    def _other_words(self) -> None:
        one = self.who.people.chosen()
        if one is not None:
            self._texts.turn(one)
            self._turn(one)

    def _usual_words(self) -> None:
        one = self.who.people.chosen()
        if one is not None:
            self._texts.reset(one)
            self._turn(one)

    def _share(self, greeting: Greeting) -> None:
        self._texts.share(greeting)
        languages = [one.language for one in self.who.people.cards()]
        same = languages.count(greeting.language)
        said = self.tr("%n card(s) have these words now.", "", same)
        if others := len(languages) - same:
            kept = self.tr("%n in another language keep(s) the words of its own.", "", others)
            said = self.tr("{shared} {kept}").format(shared=said, kept=kept)
        self.context.notify(said)
        self._proof()

    # On paper -----------------------------------------------------------------------------------

    def _ticked(self) -> greeting_work.Made:
        return self._cards(self.who.people.cards())

    def _save(self) -> None:
        name = card_occasions.name(self.who.occasion.chosen) + ".pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.save.text(), name, "PDF (*.pdf)")
        if not chosen:
            return
        made = self._ticked()
        self.context.jobs.start(
            greeting_work.saved(made, Path(chosen)),
            title=self.tr("Saving %n card(s)", "", len(made.people)),
            done=lambda printed: self._made(made, self.tr("Saved: {path}").format(path=printed.path)),
        )

    def _print(self) -> None:
        page = self.preview.shown
        if page is not None:
            made = self._ticked()
            sides = greeting_work.sides(made.greetings, made.paper)
            pages = len({number for each in sides for number in each.pages})
            printing.choose_printer(page.size, pages, partial(self._send, made, sides), self.window())

    def _send(self, made: greeting_work.Made, sides: Sequence[Hers], printer: QPrinter) -> None:
        def over(pages: frozenset[int]) -> None:
            printed = made.only([hers.pages <= pages for hers in sides])
            if printed.people:
                self._made(printed, self.tr("%n card(s) are printed.", "", len(printed.people)))

        title = self.tr("Printing %n card(s)", "", len(made.people))
        write = partial(greeting_work.saved, made)
        PrintRun(self.context, write, printer, over, self.window(), title=title, people=sides).start()

    def _made(self, made: greeting_work.Made, said: str) -> None:
        self._posting.offer(made)
        self.context.notify(said)

    # Layout -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.who.wishes_changed.connect(self.invalidate)
        self.who.people.turned.connect(self._turn)
        self.who.people.ticked.connect(self._count)
        self.designs.turned.connect(lambda _key: self._proof())
        for choice in (self.paper, self.setting):
            choice.activated.connect(lambda _index: self._turn(self.who.people.chosen()))
        self.photo.changed.connect(self._proof)
        self.photo.refused.connect(lambda refusal: notices.refuse(refusal, self.window()))
        self.words.written.connect(self._keep)
        self.words.others_wanted.connect(self._other_words)
        self.words.usual_wanted.connect(self._usual_words)
        self.words.shared.connect(self._share)
        self.proof.made.connect(self._proved)
        self.proof.failed.connect(self.context.jobs.failed)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.posted.clicked.connect(self._posting.note)

    def _lay_out(self) -> None:
        gap = theme.GRID
        scrolled = Scrolled(self)
        middle = scrolled.column
        middle.addWidget(self.designs, 8)
        middle.addWidget(self.photo)
        middle.addWidget(self.paper)
        middle.addLayout(self.setting.beside(self._words_caption))
        middle.addWidget(self.words, 6)
        right = QVBoxLayout()
        right.setSpacing(gap)
        right.addWidget(self.preview, 1)
        right.addWidget(self._warning)
        self._warning.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * gap)
        row.addWidget(self.who, 5)
        row.addWidget(text.hairline(upright=True, parent=self))
        row.addWidget(scrolled, 6)
        row.addWidget(text.hairline(upright=True, parent=self))
        row.addLayout(right, 9)
        foot = QHBoxLayout()
        foot.setSpacing(gap)
        foot.addStretch()
        foot.addWidget(self._state)
        for button in (self.addresses, self.posted, self.save, self.print):
            foot.addWidget(button)
        self.body.addLayout(row, 1)
        self.body.addWidget(text.hairline(parent=self))
        self.body.addLayout(foot)
