"""PySide6 6.12.0 on Python 3.11 lost one reference to None on each void call, and aborted at exit."""

import subprocess
import sys

CALLS = 20_000
PROGRAM = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(["test"])
label = QLabel()
before = sys.getrefcount(None)
for number in range({CALLS}):
    label.setText(str(number))
print(sys.getrefcount(None) - before)
"""


def test_void_calls_keep_the_references_to_none() -> None:
    # In a process of its own, because what is tested ends the process.
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert abs(int(ended.stdout)) < CALLS // 100
