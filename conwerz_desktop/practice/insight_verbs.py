"""The verbs about Meta's own figures."""

import datetime as dt
from typing import Any

from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.world.insights import day_before

Json = dict[str, Any]


class InsightVerbs:
    """Part of `Verbs`. `name` is Meta's name of a figure, as `reach` or `views`."""

    _platform: Platform

    def meta_drops_figure(self, name: str, *, on: bool = True) -> Json:
        """From now on whoever asks for it is refused, with everything that was asked for beside it."""
        removed = self._platform.world.insights.removed
        (removed.add if on else removed.discard)(name)
        return {"removed": sorted(removed)}

    def meta_has_no_figure(self, name: str, days_ago: list[int], *, on: bool = True) -> Json:
        """Of these days, which is not zero."""
        world = self._platform.world
        today = day_before(world.clock.now() // 1000 + 1)
        days = {(name, today - dt.timedelta(days=ago)) for ago in days_ago}
        world.insights.silent = world.insights.silent | days if on else world.insights.silent - days
        return {"silent": [[each, day.isoformat()] for each, day in sorted(world.insights.silent)]}

    def figures_are_late(self, hours: float) -> Json:
        """So long after its end a day is counted at Meta; up to 48 hours is usual."""
        self._platform.world.insights.late_hours = hours
        return {"late_hours": hours}

    def shop_has_followers(self, count: int) -> Json:
        self._platform.world.insights.followers = count
        return {"followers": count}

    def grant_page_insights(self, *, page: int = 0) -> Json:
        """`read_insights`, which is not in our table, on the login that the Page's token hangs on."""
        world = self._platform.world
        grant = world.tokens.user_grant
        held = grant.scopes.get("read_insights", ())
        grant.scopes["read_insights"] = (*held, world.shop.pages[page].id)
        return {"pages": list(grant.scopes["read_insights"])}
