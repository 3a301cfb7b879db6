"""The chart of who is slipping away: what is at risk with each (rule V8)."""

from app.domain import money
from app.domain.insight.slipping import Slipping
from app.i18n import translate
from app.words.chart.series import MOST_BARS, Bar, Bars, Series
from app.words.insight.slipping import about


def chart(found: Slipping, currency: str) -> Series | None:
    """Return a bar of the value at risk for each of those with most of it."""
    if not found.members:
        return None
    hint = translate("InsightChart", "{name}: silent for {days} days, worth up to {ceiling} to win back")
    return Bars(
        bars=tuple(
            Bar(
                one.name,
                one.at_risk,
                money.format(about(one.at_risk), currency),
                hint.format(
                    name=one.name, days=one.silence, ceiling=money.format(about(one.ceiling), currency)
                ),
            )
            for one in found.members[:MOST_BARS]
        ),
        words=translate("InsightChart", "Value at risk in a year, those with most of it"),
    )
