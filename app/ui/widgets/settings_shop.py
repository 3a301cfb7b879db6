"""The shop: its name, address and look as they stand on paper, its currency, region and language."""

from PySide6.QtWidgets import QWidget

from app import i18n
from app.domain.errors import Refusal
from app.domain.festivals import Region
from app.ui.context import Context
from app.ui.welcome import CURRENCIES
from app.ui.widgets.colour_field import ColourField
from app.ui.widgets.logo_field import LogoField
from app.ui.widgets.settings_kept import KeptSection
from app.words import currencies


class ShopSection(KeptSection):
    """What the letterhead says, and what home is."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.line(lambda: self.tr("Name of the shop"), "name", "settingName", 80)
        self.line(lambda: self.tr("Address"), "address", "settingAddress")
        self.line(lambda: self.tr("Phone"), "phone", "settingPhone", 40)
        self.line(lambda: self.tr("Seal"), "seal", "settingSeal", 4)
        self.under(lambda: self.tr("One to four characters; left empty, the first of the name"))
        self.accent = ColourField(self)
        self.accent.changed.connect(self.look)
        self.keep("accent", self.accent.value, self.accent.show_value)
        self.put(lambda: self.tr("Colour"), self.accent, "settingAccent")
        self.under(lambda: self.tr("Of the letterhead on cards; left empty, each design has its own"))
        self.logo = LogoField(context.jobs, self)
        self.logo.chosen.connect(lambda image: self._try(lambda: self._keep_logo(image)))
        self.logo.refused.connect(self._refuse)
        self.put(lambda: self.tr("Logo"), self.logo, "settingLogo")
        self.language = self.choice(
            lambda: self.tr("Language of papers and messages"), "language", "settingLanguage", i18n.LANGUAGES
        )
        for row, code in enumerate(i18n.LANGUAGES):
            self.language.setItemText(row, i18n.NAMES[code])
        self.region = self.choice(lambda: self.tr("Region"), "region", "settingRegion", tuple(Region))
        self.under(lambda: self.tr("Whose festivals and whose way of writing phone numbers are home"))
        self.currency = self.choice(lambda: self.tr("Currency"), "currency", "settingCurrency", CURRENCIES)
        self._bound = self.under(lambda: self.tr("It stays as it is: purchases are on file in it"))
        self.finish("settingsShopSave")
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("The shop")

    def lead(self) -> str:
        """Return what these are for."""
        return self.tr("This stands on cards, letters and reports.")

    def refresh(self) -> None:
        """Show what is on file; with purchases in it the currency is bound."""
        from app.queries import logo, settings

        with self.context.reading() as session:
            bound = settings.currency_is_bound(session)
            self.logo.show_logo(logo.load(session))
        self.currency.setEnabled(not bound)
        self._bound.setVisible(bound)
        super().refresh()

    def retranslate(self) -> None:
        """Say regions, captions and buttons in the window's language."""
        super().retranslate()
        self.logo.retranslate()
        self.accent.choose.setText(self.tr("Choose a colour…"))
        words = {Region.CN: self.tr("China"), Region.JP: self.tr("Japan")}
        for row, region in enumerate(Region):
            self.region.setItemText(row, words[region])
        for row, code in enumerate(CURRENCIES):
            self.currency.setItemText(row, currencies.name(code))

    def _keep_logo(self, image: bytes) -> None:
        from app.services import logo

        said = self.tr("The logo is kept.") if image else self.tr("The logo is taken away.")
        with self.context.changing(said) as session:
            if image:
                logo.keep(session, image)
            else:
                logo.remove(session)

    def _refuse(self, refusal: Refusal) -> None:
        def refused() -> None:
            raise refusal

        self._try(refused)
