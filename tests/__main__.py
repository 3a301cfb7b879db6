"""Every check of the project in one command: form, types, layers, translations, tests.

    python -m tests                          all of them
    python -m tests --quick                  without coverage and the tests marked slow
    python -m tests tests/domain -k lunar    pytest alone, with these words

Each check runs even when one before it failed. pytest's own closing line is the last that is printed.
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

from tests.checks import coverage_floors

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


def main(words: list[str]) -> int:
    """Run what the words ask for; 0 when everything holds."""
    os.chdir(PROJECT)
    quick = words == ["--quick"]
    if words and not quick:
        return subprocess.run([PYTHON, "-m", "pytest", *words], check=False).returncode
    with ThreadPoolExecutor(min(len(CHECKS), os.cpu_count() or 1)) as at_once:
        good = at_once.map(holds, CHECKS, CHECKS.values())
        failed = [name for name, held in zip(CHECKS, good, strict=True) if not held]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "coverage.json")
        coverage = ["--cov-report=", f"--cov-report=json:{report}"]
        coverage += [f"--cov={layer}" for layer in coverage_floors.FLOORS]
        code, closing_line = tested(["-m", "not slow"] if quick else coverage, Path(folder))
        if code:
            failed.append("tests")
        if not quick and not floors_hold(report):
            failed.append("coverage")
    print(f"failed: {', '.join(failed)}" if failed else "every check holds")
    print(closing_line, flush=True)
    return 1 if failed else 0


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


def tested(words: list[str], scratch: Path) -> tuple[int, str]:
    """Run pytest and pass on what it prints, but for its last line, which is returned with its exit code."""
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
                print(*held, sep="", end="", flush=True)
                held.clear()
            held.append(line)
    return pytest.returncode, "".join(held[:1]).rstrip()


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
