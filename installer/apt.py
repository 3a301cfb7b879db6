"""What Debian's own packages have to provide, installed where the person may, else told as one line."""

import importlib
import importlib.util
import os
import shutil
import subprocess
import sys

import libraries
import note
from telling import Unavailable, say
from wanted import Wanted

NO_NETWORK = ("Temporary failure resolving", "Could not resolve", "Could not connect")


def provide(want: Wanted, *, venv: bool) -> None:
    """Have the libraries that Qt links, and what Python needs to make an environment if `venv`."""
    packages = lacking(want, venv=venv)
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        raise Unavailable(
            "some of the system's own parts are missing. On Debian their packages are called:\n"
            f"    {' '.join(packages)}"
        )
    ask = (
        "some of the system's own parts are missing. Install them, then start again:\n"
        f"    sudo {' '.join(install)}"
    )
    rights = rights_to_install()
    if rights is None:
        raise Unavailable(ask)
    say(f"installing {' '.join(packages)}")
    said = run(rights, install)
    if lacking(want, venv=venv):  # apt has no lists of packages yet, or old ones
        said = run(rights, ["apt-get", "update"]) + run(rights, install)
    if lacking(want, venv=venv):
        unreached = any(word in said for word in NO_NETWORK)
        why = "Debian's package servers were not reached: is there a network?" if unreached else said.strip()
        raise Unavailable(f"{ask}\nIt was tried, without success. {why}")


def lacking(want: Wanted, *, venv: bool) -> list[str]:
    """Return the packages of what is missing."""
    packages = libraries.missing(sorted(want.libraries))
    importlib.invalidate_caches()
    if venv and sys.platform == "linux" and importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{note.this_python()}-venv")
    return packages


def rights_to_install() -> list[str] | None:
    """Return what has to stand before apt-get here ([] for root); None where nothing helps."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if (
        shutil.which("sudo")
        and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    ):
        return sudo
    return None


def run(rights: list[str], command: list[str]) -> str:
    """Run apt-get and return what it said against it."""
    done = subprocess.run(
        [*rights, *command, "-q", "-o", "DPkg::Lock::Timeout=120"],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    return done.stderr
