"""Who has filled in the practice shop's forms."""

from collections.abc import Iterable

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice import lead_happenings
from conwerz_desktop.practice.people.scripts import duration
from conwerz_desktop.practice.world.state import World


@record
class LeadScript:
    ago: int
    name: str
    need: str
    phone: str = ""
    email: str = ""
    pieces: tuple[str, ...] = ()
    page: int = 0


LEADS = (
    LeadScript(
        duration("12m"), "Grace Okafor", "40 bowls and plates for a new café",
        "+44 7700 900123", "grace@cafe.example", ("Bowls", "Plates"),
    ),
    LeadScript(duration("7m"), "Diego Marín", "Sábado por la mañana, 2 personas", "+34 600 123 987", page=1),
    LeadScript(duration("2m"), "อรุณี แก้วมณี", "ถ้วยกาแฟ 60 ใบ ส่งเชียงใหม่", "+66 81 234 5678"),
    LeadScript(duration("5h"), "ليلى منصور", "Dinner set for 12, engraved", "+971 50 000 0000"),
    LeadScript(duration("2d 3h"), "Ben Hartley", "Team day for 9, any Friday", email="ben@hartley.example", page=1),
    LeadScript(duration("1d 2h"), "Aiko Tanaka", "Matcha bowls, 6 pieces", email="aiko@tanaka.example"),
    LeadScript(duration("3d"), "प्रिया शर्मा", "30 plates a month for two shops in Pune", "+91 98123 45678"),
    LeadScript(duration("4d"), "Sofie Jansen", "Wedding gift list, around 20 guests", email="sofie@jansen.example"),
    LeadScript(duration("6d"), "Marcus Bell", "Two places, 5 December", email="marcus@bell.example", page=1),
)  # fmt: skip


def move_in(world: World, scripts: Iterable[LeadScript]) -> None:
    """Silently: the sweep finds them."""
    for number, script in enumerate(scripts):
        form = world.leads.forms[world.shop.pages[script.page].form_id]
        filled = {
            "full_name": (script.name,), "phone_number": (script.phone,), "email": (script.email,),
            "what_do_you_need": (script.need,), "which_pieces": script.pieces,
        }  # fmt: skip
        values = {key: found for key, found in filled.items() if any(found)}
        lead_happenings.submitted(world, form, values, world.began_at - script.ago, key=f"story {number}")
