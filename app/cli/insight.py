"""`vitrine insight TOPIC`: the figures behind the charts. One topic a file, `insight_….py`."""

import importlib
from typing import Final

import click

from app.cli import manual

TOPICS: Final = {
    "migration": "insight_migration",
    "slipping": "insight_slipping",
    "tiers": "insight_tiers",
    "value": "insight_value",
}
"""Topic → its module here, which has a command of the topic's name."""
FIGURES: Final = (
    "pareto", "pyramid", "moves", "field", "cohorts", "cost", "effort", "sources", "preferences",
    "candidates", "contacts", "staff", "care_month",
)  # fmt: skip
"""Topics that `insight_figures` tells: those of `app.queries.insight.topics`."""


class Topics(manual.Listed):
    """The topics, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002, D102
        return sorted((*TOPICS, *FIGURES))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002, D102
        if cmd_name in FIGURES:
            from app.cli import insight_figures

            return insight_figures.command(cmd_name)
        module = TOPICS.get(cmd_name)
        if module is None:
            return None
        found = getattr(importlib.import_module(f"app.cli.{module}"), cmd_name)
        return found if isinstance(found, click.Command) else None


@click.group(cls=Topics)
def insight() -> None:
    """Show the figures behind the charts."""
