"""The chart of who is slipping away: what is at risk with each (rule V8)."""

from app.domain.insight.slipping import Slipping
from app.i18n import translate
from app.words import stakes, value
from app.words.chart.series import MOST_BARS, Bar, Bars, Series


def chart(found: Slipping, currency: str) -> Series | None:
    """Return a bar of the value at risk for each of those with most of it."""
    if not found.members:
        return None
    hint = translate("InsightChart", "{name}: silent for {days} days; {stake}")
    return Bars(
        bars=tuple(
            Bar(
                one.name,
                one.stake.at_risk,
                value.about(one.stake.at_risk, currency),
                hint.format(name=one.name, days=one.silence, stake=stakes.short(one.stake, currency)),
            )
            for one in found.members[:MOST_BARS]
        ),
        words=translate("InsightChart", "Value at risk in a year, those with most of it"),
    )
