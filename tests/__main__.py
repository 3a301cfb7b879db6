"""Every check of the project in one command: form, types, layers, translations, tests.

    python -m tests                          all of them
    python -m tests --quick                  without coverage and the tests marked slow
    python -m tests tests/domain -k lunar    pytest alone, with these words

Each check runs even when one before it failed. All tests are two runs of pytest: first, traced, those of the
layers whose coverage has a floor, then all others. The last line that is printed is the sum of both in
pytest's own words.
"""

# Its work is to print.
# ruff: noqa: T201

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from tests.checks import closing, coverage_floors

PROJECT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
MOST_AT_ONCE = 4  # processes of pytest

CHECKS = {
    "types": [PYTHON, "-m", "mypy", "--no-error-summary"],  # the longest first
    "format": [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."],
    "lint": [PYTHON, "-m", "ruff", "check", "--quiet", "."],
    "layers": [str(Path(PYTHON).with_name("lint-imports")), "--no-logo"],
    "translations": [PYTHON, "-m", "tests.checks.translations"],
}
QUICK = {"tests": ["-m", "not slow"]}


class Run(NamedTuple):
    """What came of one run of pytest."""

    name: str
    good: bool
    told: str
    """Its closing line, without ornament."""


def main(words: list[str]) -> int:
    """Run what the words ask for; 0 when everything holds."""
    os.chdir(PROJECT)
    quick = words == ["--quick"]
    if words and not quick:
        return subprocess.run([PYTHON, "-m", "pytest", *words], check=False).returncode
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as beside:
        report = Path(folder, "coverage.json")
        # One core has nothing to do while the types are checked: what waits for nobody runs beside the tests.
        good = beside.map(holds, CHECKS, CHECKS.values())
        runs = [tested(name, its, Path(folder)) for name, its in (QUICK if quick else whole(report)).items()]
        failed = [name for name, held in zip(CHECKS, good, strict=True) if not held]
        failed += [run.name for run in runs if not run.good]
        for run in runs:
            tell(f"{run.name}: {run.told}", run.good)
        if not quick and not floors_hold(report):
            failed.append("coverage")
    print(f"failed: {', '.join(failed)}" if failed else "every check holds")
    print(closing.line([run.told for run in runs]), flush=True)
    return 1 if failed else 0


def whole(report: Path) -> dict[str, list[str]]:
    """Return pytest's words for each of the two runs that are all tests together.

    Tracing makes a test slower by up to a half. So the layers with a floor are reached by the tests that are
    theirs, and by no accident of a page, or of a walk at random, that happens to pass through them.
    """
    traced = [f"--cov={layer}" for layer in coverage_floors.FLOORS]
    own = [*coverage_floors.TESTS, "--part=traced", *traced, "--cov-report=", f"--cov-report=json:{report}"]
    return {"tests with a floor": own, "all other tests": ["--part=other"]}


def holds(name: str, command: list[str]) -> bool:
    """Run one check; its output is shown only where it fails."""
    started = time.monotonic()
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    tell(name, done.returncode == 0, time.monotonic() - started, done.stdout if done.returncode else "")
    return done.returncode == 0


def tested(name: str, words: list[str], scratch: Path) -> Run:
    """Run pytest and pass on what it prints, but for its last line, which is kept."""
    workers = min(MOST_AT_ONCE, os.cpu_count() or 1)
    spread = ["-n", str(workers), "--dist", "worksteal"] if workers > 1 else []
    held: list[str] = []
    # The programs that tests start read the bytecode of the first: without it each compiles all anew.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(
        [PYTHON, "-m", "pytest", *spread, *words],
        env={**kept, "COVERAGE_FILE": str(scratch / "coverage")},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    ) as pytest:
        for line in pytest.stdout or ():
            if line.strip():
                print("".join(held), end="", flush=True)
                held.clear()
            held.append(line)
    return Run(name, pytest.returncode == 0, "".join(held[:1]).strip(" =\n"))


def floors_hold(report: Path) -> bool:
    """Tell the branch coverage of each layer with a floor; False where one is missed or was not measured."""
    layers = coverage_floors.layers(report) if report.exists() else []
    for layer in layers:
        tell(layer.told(), layer.holds)
    return bool(layers) and all(layer.holds for layer in layers)


def tell(what: str, good: bool, seconds: float | None = None, said: str = "") -> None:
    """Print the outcome of one check on a line, and below it what it said, in one piece."""
    took = "" if seconds is None else f"  {seconds:.1f} s"
    sys.stdout.write(f"{'ok' if good else 'FAILED':<8}{what}{took}\n{said}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
