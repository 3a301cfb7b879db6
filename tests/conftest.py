"""What every test stands on: no screen, nobody's own shop, the shared data where it is."""

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.checks import coverage_floors

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PROJECT = Path(__file__).resolve().parent.parent

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, max_examples=60, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer one of the two parts that are all tests together."""
    parser.addoption(
        "--part", choices=("traced", "other"), help="the tests whose coverage counts, or the others"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Name the one mark of ours: what `python -m tests --quick` leaves out."""
    config.addinivalue_line("markers", "slow: takes seconds; left out by `python -m tests --quick`")


@pytest.hookimpl(trylast=True)  # when Hypothesis has marked its own
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the part that is asked for, and begin with what takes seconds: nobody waits for it at the end."""
    part = config.getoption("part")
    if part is not None:
        items[:] = [item for item in items if coverage_floors.counts(item) is (part == "traced")]
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real input that lies beside some checkouts and is part of none."""
    folder = PROJECT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the shared data is not here")
    return folder


@pytest.fixture(scope="session", autouse=True)
def _nobodys_own_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep every test away from the shop, the settings and the day of the person who runs it."""
    with pytest.MonkeyPatch.context() as surroundings:
        for name in [name for name in os.environ if name.startswith("VITRINE_")]:
            surroundings.delenv(name)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA"):
            surroundings.setenv(name, str(tmp_path_factory.mktemp("nobody")))
        yield


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    """Let the shops of one process share what SQLAlchemy has compiled."""
    from app.database import shop
    from tests import ready

    with pytest.MonkeyPatch.context() as engines:
        engines.setattr(shop, "create_engine", ready.engine)
        yield
