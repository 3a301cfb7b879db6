"""What a greeting card says, and to whom: the facts a card is printed from."""

from dataclasses import dataclass

from app.domain.shop import ShopSettings
from app.reports.legible import legible, one_line


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The shop as its papers show it."""

    name: str
    address: str = ""
    phone: str = ""
    seal: str = ""
    """One to four characters for the seal; "" takes them from the name."""

    @classmethod
    def of(cls, settings: ShopSettings) -> "Letterhead":
        """Return the shop as its owner has set it."""
        return cls(settings.name, settings.address, settings.phone, settings.seal)


@dataclass(frozen=True, slots=True)
class Greeting:
    """One card. Its words are in `language`; the design and the paper are chosen apart from it."""

    to_name: str
    honorific: str
    """As her language says it: 女士, 様, Ms; may be "" ."""
    language: str
    """"zh_CN", "ja" or "en"."""
    occasion: str
    """"birthday", "thanks", "festival:spring" …"""
    title: str
    """The large words of the picture side; at a space one in columns may go on in a second."""
    wish: tuple[str, ...]
    """The greeting itself, a paragraph each."""
    signed_by: str
    """The advisor who signs; "" leaves room for her hand (a line, or the bare column)."""
    day: str
    """The day of the card as it is to be read (`wishes.worded_day`), or ""."""
    shop: Letterhead
    photo: bytes = b""
    """A picture (JPEG or PNG) for a design that has a place for one."""
    chinese_in_columns: bool = False
    """Whether its words, if they are Chinese, stand in columns as on old letters."""

    @property
    def in_columns(self) -> bool:
        """Whether the words stand in columns, read from the right: Japanese ones always do."""
        return self.language == "ja" or (self.language == "zh_CN" and self.chinese_in_columns)

    @property
    def artwork(self) -> tuple[object, ...]:
        """What decides the picture side but for a photo: cards of one design share it."""
        return self.language, self.in_columns, self.shop, self.title, self.occasion

    @property
    def picture_side(self) -> tuple[object, ...]:
        """What decides the whole picture side."""
        return *self.artwork, self.photo

    def salutation(self) -> str:
        """Return the line that addresses her."""
        name, honorific = one_line(self.to_name), one_line(self.honorific)
        if self.language == "ja":
            return f"{name}\u3000{honorific}".rstrip()
        if self.language == "en":
            return f"Dear {honorific} {name},".replace("  ", " ")
        return f"{name}{honorific}："

    def paragraphs(self) -> tuple[str, ...]:
        """Return the wish as it can be set, without empty paragraphs."""
        parts = (part.strip() for text in self.wish for part in legible(text).split("\n"))
        return tuple(part for part in parts if part)
