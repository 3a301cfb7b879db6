"""A share as it is said aloud: three fifths, 六成, 六割; nearer than words can say it, in percent."""

from typing import Final

from app.i18n import translate

_NEAR: Final = 0.025
"""So far from a fraction a share may be and still be called about so much."""


def about(share: float) -> str:
    """Return a share of 0 to 1 in words, "about" before it; in percent where no word is near enough."""
    words = {
        1 / 10: translate("Fractions", "a tenth"),
        1 / 5: translate("Fractions", "a fifth"),
        1 / 4: translate("Fractions", "a quarter"),
        3 / 10: translate("Fractions", "three tenths"),
        1 / 3: translate("Fractions", "a third"),
        2 / 5: translate("Fractions", "two fifths"),
        1 / 2: translate("Fractions", "half"),
        3 / 5: translate("Fractions", "three fifths"),
        2 / 3: translate("Fractions", "two thirds"),
        7 / 10: translate("Fractions", "seven tenths"),
        3 / 4: translate("Fractions", "three quarters"),
        4 / 5: translate("Fractions", "four fifths"),
        9 / 10: translate("Fractions", "nine tenths"),
    }
    nearest = min(words, key=lambda fraction: abs(fraction - share))
    if abs(nearest - share) > _NEAR:
        return f"{100 * share:.0f} %"
    return translate("Fractions", "about {fraction}").format(fraction=words[nearest])
