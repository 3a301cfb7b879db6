"""The colours of the window, by day and by night: warm paper, ink, hairlines and one accent."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Palette(NamedTuple):
    """Every colour that the window may use, as `#rrggbb`; text on its ground has a contrast of 4.5.

    (A named tuple: the first paint does without the import of dataclasses.)
    """

    paper: str
    """The page."""
    rail: str
    """The rail and the footer of a dialog."""
    raised: str
    """What one writes in, and what lies over the page."""
    ink: str
    muted: str
    """Second voice: captions, hints, what was derived."""
    hairline: str
    accent: str
    on_accent: str
    accent_hover: str
    tint: str
    """The ground of what is chosen."""
    good: str
    warn: str
    danger: str

    def qt(self) -> QPalette:
        """Return the same colours for what Qt draws by itself and for our own painting."""
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, colour in (
            (roles.Window, self.paper),
            (roles.WindowText, self.ink),
            (roles.Base, self.raised),
            (roles.AlternateBase, self.rail),
            (roles.Text, self.ink),
            (roles.PlaceholderText, self.muted),
            (roles.Button, self.raised),
            (roles.ButtonText, self.ink),
            (roles.Mid, self.hairline),
            (roles.Highlight, self.tint),
            (roles.HighlightedText, self.ink),
            (roles.Accent, self.accent),
            (roles.Link, self.accent),
            (roles.ToolTipBase, self.raised),
            (roles.ToolTipText, self.ink),
        ):
            palette.setColor(role, QColor(colour))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.muted))
        return palette


LIGHT = Palette(
    paper="#fbf8f4",
    rail="#f4efe8",
    raised="#ffffff",
    ink="#2b2623",
    muted="#6e655d",
    hairline="#e6dfd5",
    accent="#8a3648",
    on_accent="#ffffff",
    accent_hover="#9d4557",
    tint="#f4e6e5",
    good="#3b6a4d",
    warn="#845510",
    danger="#a3312b",
)

DARK = Palette(
    paper="#211d1a",
    rail="#1a1715",
    raised="#2b2623",
    ink="#f0e9e1",
    muted="#ada297",
    hairline="#3d3632",
    accent="#e6a0aa",
    on_accent="#2b1418",
    accent_hover="#efb4bc",
    tint="#432d31",
    good="#93c4a4",
    warn="#dcb572",
    danger="#ea9389",
)
