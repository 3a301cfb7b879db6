"""How a discount is said: "10 % off"; in a Chinese shop what is still paid, 9折, as 10% is read as 1折."""

from app import i18n
from app.i18n import translate

_ALL = 100


def off(percent: int) -> str:
    """Return a discount of `percent` as the shop says it."""
    if i18n.current() == "zh_CN":
        return _paid(percent)
    return translate("PercentOff", "{percent} % off").format(percent=percent)


def written(percent: int) -> str:
    """Return a discount of `percent` as staff write it on a ticket, which `domain.till` reads."""
    return _paid(percent) if i18n.current() == "zh_CN" else f"-{percent}%"


def _paid(percent: int) -> str:
    """Return the part that is paid, in tenths: 10 → 9折, 25 → 75折, 95 → 0.5折."""
    paid = _ALL - percent
    if paid % 10 == 0:
        return f"{paid // 10}折"
    return f"{paid}折" if paid > 10 else f"{paid / 10}折"  # noqa: PLR2004  (95折 is said of two digits)
