"""The verbs over HTTP: POST {"verb": …} with its arguments beside it; what only looks can be had by GET too."""

import inspect
import json
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_desktop.practice.verbs import Verbs

LOOKS = ("sent", "state", "clock", "customers", "comments", "scenarios")


class Control:
    def __init__(self, verbs: Verbs) -> None:
        names = [name for name, _ in inspect.getmembers(Verbs, inspect.isfunction) if not name.startswith("_")]
        self._verbs: dict[str, Callable[..., Any]] = {name: getattr(verbs, name) for name in names}

    async def do(self, request: Request) -> Response:
        try:
            order = json.loads(await request.body())
        except ValueError:
            order = None
        if not isinstance(order, dict) or order.get("verb") not in self._verbs:
            return JSONResponse({"error": 'expected a JSON object with a "verb"', "verbs": sorted(self._verbs)}, 400)
        return self._done(order.pop("verb"), order)

    async def look(self, request: Request) -> Response:
        name = request.path_params["verb"]
        return self._done(name, {}) if name in LOOKS else JSONResponse({"error": "not found"}, 404)

    def _done(self, name: str, arguments: dict[str, Any]) -> Response:
        try:
            bound = inspect.signature(self._verbs[name]).bind(**arguments)
            return JSONResponse(self._verbs[name](*bound.args, **bound.kwargs))
        except (TypeError, ValueError) as error:
            return JSONResponse({"error": str(error)}, 400)
