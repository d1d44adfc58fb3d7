"""What the owner can tick when connecting, and which permissions follow from it (product.md section 0)."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from enum import StrEnum

from conwerz_desktop.domain.permissions import Feature, PermissionTable
from conwerz_desktop.domain.records import record


class Offer(StrEnum):
    """One tick of the owner's."""

    MESSENGER = "messenger"
    INSTAGRAM_MESSAGES = "instagram_messages"
    INSTAGRAM_COMMENTS = "instagram_comments"
    INSTAGRAM_INSIGHTS = "instagram_insights"
    WHATSAPP = "whatsapp"
    LEADS = "leads"


PARTS = {
    Offer.MESSENGER: (Feature.PAGES, Feature.MESSENGER, Feature.BACK_FILL, Feature.DASHBOARD),
    Offer.INSTAGRAM_MESSAGES: (Feature.PAGES, Feature.INSTAGRAM_MESSAGES),
    Offer.INSTAGRAM_COMMENTS: (Feature.PAGES, Feature.INSTAGRAM_COMMENTS, Feature.PRIVATE_REPLIES),
    Offer.INSTAGRAM_INSIGHTS: (Feature.PAGES, Feature.INSTAGRAM_INSIGHTS),
    Offer.WHATSAPP: (Feature.WHATSAPP,),
    Offer.LEADS: (Feature.PAGES, Feature.LEADS),
}
"""The features of the permission table that a tick stands for."""

_MAIN = {
    Offer.MESSENGER: Feature.MESSENGER,
    Offer.INSTAGRAM_MESSAGES: Feature.INSTAGRAM_MESSAGES,
    Offer.INSTAGRAM_COMMENTS: Feature.INSTAGRAM_COMMENTS,
    Offer.INSTAGRAM_INSIGHTS: Feature.INSTAGRAM_INSIGHTS,
    Offer.WHATSAPP: Feature.WHATSAPP,
    Offer.LEADS: Feature.LEADS,
}


_PERMISSION = {
    Offer.MESSENGER: "pages_messaging",
    Offer.INSTAGRAM_MESSAGES: "instagram_manage_messages",
    Offer.INSTAGRAM_COMMENTS: "instagram_manage_comments",
    Offer.INSTAGRAM_INSIGHTS: "instagram_manage_insights",
    Offer.WHATSAPP: "whatsapp_business_messaging",
    Offer.LEADS: "leads_retrieval",
}
"""Without this one nothing of the offer works at all."""


class PlanError(Exception):
    """A plan cannot be read, or names what there is not."""


@record
class Plan:
    """What whoever set up this computer switched off: it is not offered, and its permissions are never asked for."""

    off: frozenset[Feature] = frozenset()

    def offers(self) -> tuple[Offer, ...]:
        return tuple(offer for offer in Offer if _MAIN[offer] not in self.off)

    def allows_system_user(self) -> bool:
        return Feature.SYSTEM_USER not in self.off

    def features(self, ticked: Iterable[Offer], *, system_user: bool = False) -> frozenset[Feature]:
        """Everything that these ticks stand for and the plan allows."""
        allowed = [offer for offer in ticked if _MAIN[offer] not in self.off]
        wanted = {feature for offer in allowed for feature in PARTS[offer]}
        return frozenset(wanted | ({Feature.SYSTEM_USER} if system_user and allowed else set())) - self.off


EVERYTHING = Plan()


def scopes(
    table: PermissionTable, ticked: Iterable[Offer], *, system_user: bool = False, plan: Plan = EVERYTHING
) -> tuple[str, ...]:
    """The permissions that a login asks for: no more than the ticks need."""
    return table.scopes(plan.features(ticked, system_user=system_user))


def working(ticked: Iterable[Offer], granted: AbstractSet[str]) -> frozenset[Offer]:
    """What of the ticks was not left out at Facebook."""
    return frozenset(offer for offer in ticked if _PERMISSION[offer] in granted)


def read_plan(toml: str) -> Plan:
    """`off = ["leads", "back_fill"]`. Raises PlanError, whose text is for whoever wrote the file."""
    import tomllib  # noqa: PLC0415 - a start seldom finds such a file

    try:
        named = tomllib.loads(toml).get("off", [])
    except tomllib.TOMLDecodeError as error:
        raise PlanError(f"The plan is not TOML: {error}") from None
    return plan_of(named)


def plan_of(named: object) -> Plan:
    """A list of names of features. Raises PlanError."""
    known = {feature.value: feature for feature in Feature}
    if not isinstance(named, list) or not all(name in known for name in named):
        raise PlanError(f"The plan's `off` is a list of: {', '.join(sorted(known))}")
    return Plan(frozenset(known[name] for name in named))
