"""Vitrine: the members of a clothing boutique, known and cared for."""

import os

# The matrices here are small, and the threads of BLAS wait for each other by spinning: on a busy counter PC
# a fit of 20 ms took 130. It is read when numpy is first imported, wherever that is.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


__version__ = "0.1.0"
