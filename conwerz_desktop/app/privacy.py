"""What the pages about privacy do: choose how long messages are kept, verify the audit log, forget a person."""

from typing import TYPE_CHECKING

from conwerz_desktop.app.shop import Shop
from conwerz_desktop.viewmodels.forgetting import ForgettingActs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future

    from conwerz_desktop.domain.audit import Verdict
    from conwerz_desktop.store.receipts import Receipt
    from conwerz_desktop.viewmodels.audit_log import AuditActs
    from conwerz_desktop.viewmodels.retention import RetentionActs


def retention_acts(shop: Shop) -> "RetentionActs":
    from conwerz_desktop.app import data_classes  # noqa: PLC0415 - with the page
    from conwerz_desktop.viewmodels.retention import RetentionActs  # noqa: PLC0415

    def choose(days: int) -> "Future[None]":
        from conwerz_desktop.services import retention  # noqa: PLC0415 - only when it is asked for

        return shop.store.write(lambda writing: retention.choose(writing, days))

    return RetentionActs(classes=data_classes.classes, choose=choose)


def audit_acts(shop: Shop) -> "AuditActs":
    from conwerz_desktop.app import data_classes  # noqa: PLC0415 - with the page
    from conwerz_desktop.viewmodels.audit_log import AuditActs  # noqa: PLC0415

    def verify() -> "Future[Verdict]":
        from conwerz_desktop.services import auditing  # noqa: PLC0415 - cryptography costs start time

        return auditing.begin_to_verify(shop.store, shop.keychain, data_classes.classes())

    return AuditActs(verify=verify)


def forgetting_acts(shop: Shop) -> ForgettingActs:
    def count(conversation: int) -> "Future[Mapping[str, int]]":
        from conwerz_desktop.services import erasing  # noqa: PLC0415 - only when it is asked for

        return erasing.begin_to_count(shop.store, conversation)

    def forget(conversation: int) -> "Future[Receipt]":
        from conwerz_desktop.services import erasing  # noqa: PLC0415 - only when it is asked for
        from conwerz_desktop.services.backups import Backups  # noqa: PLC0415

        unreadable = Backups(shop.store, shop.clock).make_unreadable
        return erasing.begin_to_forget(shop.store, [unreadable], conversation)

    return ForgettingActs(count=count, forget=forget)
