"""Runs before the packaged program: what its loader set for itself is taken back for the programs that it starts.

A browser must not find Conwerz's libraries before its own.
"""

import os

if (before := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
