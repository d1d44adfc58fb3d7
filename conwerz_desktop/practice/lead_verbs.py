"""The verbs about leads."""

from typing import Any

from conwerz_desktop.practice import lead_happenings
from conwerz_desktop.practice.platform import Platform

Json = dict[str, Any]


class LeadVerbs:
    """Part of `Verbs`."""

    _platform: Platform

    def lead_comes(  # noqa: PLR0913 - a form has many fields
        self,
        name: str,
        phone: str = "",
        email: str = "",
        need: str = "",
        *,
        pieces: list[str] | None = None,
        ticked: bool | None = None,
        silent: bool = False,
        ago: int = 0,
        page: int = 0,
    ) -> Json:
        """Somebody fills in the Page's form. `silent`: no webhook tells of it."""
        world = self._platform.world
        form = world.leads.forms[world.shop.pages[page].form_id]
        filled = {
            "full_name": (name,), "phone_number": (phone,), "email": (email,), "what_do_you_need": (need,),
            "which_pieces": tuple(pieces or ()),
        }  # fmt: skip
        values = {key: found for key, found in filled.items() if any(found)}
        ticks = {} if ticked is None else {"newsletter": ticked}
        lead = lead_happenings.submitted(world, form, values, world.clock.now() - ago, ticks=ticks)
        heard = 0 if silent else lead_happenings.tell(self._platform, form, lead)
        return {"subscribed": heard, "lead_id": lead.id, "form_id": form.id}

    def bar_leads(self, *, on: bool = True, page: int = 0) -> Json:
        """Leads Access Manager lets nobody of this app read the Page's leads."""
        barred = self._platform.world.leads.barred
        (barred.add if on else barred.discard)(self._platform.world.shop.pages[page].id)
        return {"barred": sorted(barred)}
