"""A plugin of pytest that traces the tests of the layers with a floor, and nothing else.

Tracing takes nearly as long as the tests themselves. So what a layer's own tests reach is measured, and
windows, papers, files and kills run at their own speed: a line that only one of those happened to pass
counts as missed. `python -m tests` asks for it; who measures something else leaves it out.
"""

import importlib
import pkgutil
from pathlib import Path

import pytest
from coverage import Coverage

from tests.checks.coverage_floors import FLOORS, TRACED

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = pytest.StashKey[Coverage]()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Import what is measured while it is traced: else a first import in another test would go unseen."""
    measuring = Coverage.current()
    if measuring is None:
        return
    session.config.stash[KEPT] = measuring
    for layer in FLOORS:
        name = layer.replace("/", ".")
        for module in pkgutil.walk_packages([str(ROOT / layer)], f"{name}."):
            importlib.import_module(module.name)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> None:
    """Trace from here on, or not."""
    measuring = item.config.stash.get(KEPT, None)
    if measuring is None:
        return
    if item.path.relative_to(ROOT).as_posix().startswith(TRACED):
        if Coverage.current() is None:
            measuring.start()
    else:
        measuring.stop()
