"""Run pip, keep all of its output in a log, and tell the person only the gist."""

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

WIDTH = 72
TAIL = 12  # lines of a failure that nothing else explains
NOTHING_FETCHED = ("No matching distribution found", "Could not install packages due to an OSError")
NO_NETWORK = (
    "NameResolutionError",
    "Temporary failure in name resolution",
    "getaddrinfo failed",
    "NewConnectionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "Network is unreachable",
    "ProxyError",
)


@dataclass
class Run:
    """One run of pip: its lines, its exit code, and whether it began to change the environment."""

    log: Path
    lines: list[str] = field(default_factory=list)
    exit_code: int = 0
    began: bool = False

    def failure(self) -> str:
        """Say why it failed."""
        if self._says(NOTHING_FETCHED) and self._says(NO_NETWORK):
            return (
                "the packages it needs could not be fetched, because no package index was reached. "
                "Nothing is lost: connect this computer to the network, then start again."
            )
        errors = [line for line in self.lines if line.startswith("ERROR:")] or self.lines[-TAIL:]
        told = "".join(f"    {line}\n" for line in errors)
        return f"the packages it needs could not be installed:\n{told}All that pip said is in {self.log}"

    def _says(self, words: tuple[str, ...]) -> bool:
        return any(word in line for line in self.lines for word in words)


def follow(command: list[str], *, folder: str, log: Path, environment: dict[str, str]) -> Run:
    """Run pip to its end in a folder, with one line on a terminal that tells what it is about."""
    run = Run(log)
    shown = sys.stderr.isatty()
    with (
        log.open("w", encoding="utf-8", errors="replace") as file,
        subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as pip,
    ):
        for line in map(str.rstrip, pip.stdout or ()):
            file.write(line + "\n")
            run.lines.append(line)
            run.began = run.began or line.startswith("Installing collected packages")
            if shown and (now := gist(line)):
                sys.stderr.write(f"\r    {now[:WIDTH]:<{WIDTH}}")
                sys.stderr.flush()
    if shown:
        sys.stderr.write("\r" + " " * (WIDTH + 4) + "\r")
    run.exit_code = pip.returncode
    return run


def gist(line: str) -> str:
    """Return what one line of pip's means to a person; "" for one that means nothing."""
    kind, _, rest = line.strip().partition(" ")
    if kind == "Collecting":
        return f"looking for {rest.split(' (')[0]}"
    if kind == "Downloading":
        return f"downloading {rest}"
    if line.startswith("Installing collected packages"):
        return f"installing {line.count(',') + 1} packages"
    return "the network does not answer; trying again" if "Retrying (Retry(" in line else ""
