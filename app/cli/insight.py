"""`vitrine insight TOPIC`: the figures behind the charts. One topic a file, `insight_….py`."""

import importlib
from typing import Final

import click

TOPICS: Final = {
    "migration": "insight_migration",
    "tiers": "insight_tiers",
}
"""Topic → its module here, which has a command of the topic's name."""


class Topics(click.Group):
    """The topics, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002, D102
        return sorted(TOPICS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002, D102
        module = TOPICS.get(cmd_name)
        if module is None:
            return None
        found = getattr(importlib.import_module(f"app.cli.{module}"), cmd_name)
        return found if isinstance(found, click.Command) else None


@click.group(cls=Topics)
def insight() -> None:
    """Show the figures behind the charts."""
