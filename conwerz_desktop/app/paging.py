"""What the pages of an open shop can do. Each is imported when its page is made or used, behind the first frame."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from conwerz_desktop.app import answering, triaging
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import browser, choosing, files
from conwerz_desktop.domain.offers import Plan
from conwerz_desktop.viewmodels.desk_pages import PageActs

if TYPE_CHECKING:
    from conwerz_desktop.app.backing_up import BackingUp
    from conwerz_desktop.app.exporting import Exporting
    from conwerz_desktop.app.program import Program
    from conwerz_desktop.domain.automation import Reason
    from conwerz_desktop.domain.channels import Channel
    from conwerz_desktop.domain.greetings import Greeting
    from conwerz_desktop.domain.manners import Manners
    from conwerz_desktop.domain.opening_hours import Hours
    from conwerz_desktop.domain.shop_facts import FactTopic
    from conwerz_desktop.viewmodels.ai_settings import AiActs
    from conwerz_desktop.viewmodels.audit_log import AuditActs
    from conwerz_desktop.viewmodels.comments import CommentActs
    from conwerz_desktop.viewmodels.computers import ComputerActs
    from conwerz_desktop.viewmodels.disconnecting import DisconnectActs
    from conwerz_desktop.viewmodels.export import ExportActs
    from conwerz_desktop.viewmodels.insights.dashboard import InsightsActs
    from conwerz_desktop.viewmodels.integrations import ConnectionActs
    from conwerz_desktop.viewmodels.leads import LeadsActs
    from conwerz_desktop.viewmodels.numbers import NumberActs
    from conwerz_desktop.viewmodels.permissions import PermissionActs
    from conwerz_desktop.viewmodels.retention import RetentionActs
    from conwerz_desktop.viewmodels.rule_book import RuleActs


class Paging:
    """Of one open shop."""

    def __init__(self, program: "Program", shop: Shop, plan: Plan) -> None:
        self._program = program
        self._shop = shop
        self._plan = plan

    def acts(self, backing_up: "BackingUp") -> PageActs:
        return PageActs(
            connections=self._connections,
            computers=self._computers,
            disconnect=self._disconnect,
            permissions=self._permissions,
            backup=partial(backing_up.acts, self._shop),
            export=self._export,
            numbers=self._numbers,
            comments=self._comments,
            retention=self._retention,
            audit=self._audit,
            leads=self._leads,
            insights=self._insights,
            person=partial(triaging.people, self._shop.store),
            templates=partial(answering.templates, self._shop),
            keep_hours=self._keep_hours,
            put_greeting=self._put_greeting,
            files=answering.file_acts(),
            canned=partial(answering.canned, self._shop.store),
            rules=self._rules,
            ai=self._ai,
            write_fact=self._write_fact,
            choose_manners=self._choose_manners,
            change_delivery_key=self._shop.change_delivery_key,
        )

    def _keep_hours(self, place: str, kept: "Hours") -> object:
        from conwerz_desktop.services import hours  # noqa: PLC0415

        return hours.keep(self._shop.store, place, kept)

    def _put_greeting(self, place: str, form: "Reason", put: "Greeting") -> object:
        from conwerz_desktop.services.automation import greeting  # noqa: PLC0415

        return greeting.put(self._shop.store, place, form, put)

    def _write_fact(self, topic: "FactTopic", text: str) -> object:
        from conwerz_desktop.services import suggesting  # noqa: PLC0415

        return suggesting.write_fact(self._shop.store, topic, text)

    def _choose_manners(self, channel: "Channel", chosen: "Manners") -> object:
        from conwerz_desktop.services import manners  # noqa: PLC0415

        return manners.choose(self._shop.store, channel, chosen)

    def _connections(self) -> "ConnectionActs":
        from conwerz_desktop.viewmodels.integrations import ConnectionActs  # noqa: PLC0415

        start = self._program.joining.start
        return ConnectionActs(
            check=self._shop.check,
            test=self._shop.test,
            subscribe=self._shop.subscribe,
            reconnect=lambda _: start(),
            connect=start,
            open_link=browser.open_address,
        )

    def _computers(self) -> "ComputerActs":
        from conwerz_desktop.viewmodels.computers import ComputerActs  # noqa: PLC0415

        shop = self._shop
        return ComputerActs(
            read=shop.computers,
            remove=lambda device, stolen: shop.remove_computer(device, stolen=stolen),
            sign_in=self._program.joining.start,
            stay=shop.enrol_anew,
        )

    def _disconnect(self) -> "DisconnectActs":
        from conwerz_desktop.app import leaving  # noqa: PLC0415

        return leaving.disconnect_acts(self._shop)

    def _permissions(self) -> "PermissionActs":
        from conwerz_desktop.app import data_classes  # noqa: PLC0415
        from conwerz_desktop.viewmodels.permissions import PermissionActs  # noqa: PLC0415

        return PermissionActs(
            table=data_classes.permission_table,
            copy=browser.copy,
            switch_off=lambda what: self._shop.switch_off(what, data_classes.permission_table(), self._plan),
            ask_for=self._program.joining.start,
        )

    def _numbers(self) -> "NumberActs":
        from conwerz_desktop.app import number_acts  # noqa: PLC0415

        return number_acts.number_acts(self._shop)

    def _comments(self) -> "CommentActs":
        from conwerz_desktop.app.commenting import post_acts  # noqa: PLC0415
        from conwerz_desktop.viewmodels.comments import CommentActs  # noqa: PLC0415

        return CommentActs(post_acts(self._shop.moderation, browser.open_address), self._shop.post)

    def _leads(self) -> "LeadsActs":
        from conwerz_desktop.app.leading import Leading  # noqa: PLC0415
        from conwerz_desktop.viewmodels.leads import LeadsActs  # noqa: PLC0415

        shop = self._shop
        leading = Leading(
            shop.store, shop.care, shop.clock, files.keep, choosing.choose_files, self._program.bridge.call
        )
        return LeadsActs(leading.acts(), shop.lead_access, leading.export, leading.bring_in, shop.care.name_stages)

    def _ai(self) -> "AiActs":
        from conwerz_desktop.app import steering  # noqa: PLC0415

        return steering.settings_acts(self._shop)

    def _rules(self) -> "RuleActs":
        from conwerz_desktop.services.automation.ruling import Rules  # noqa: PLC0415
        from conwerz_desktop.viewmodels.rule_book import RuleActs  # noqa: PLC0415

        rules = Rules(self._shop.store)
        return RuleActs(rules.put, rules.switch, rules.delete)

    def _insights(self) -> "InsightsActs":
        from conwerz_desktop.app import counting  # noqa: PLC0415

        return counting.acts(self._shop)

    def _retention(self) -> "RetentionActs":
        from conwerz_desktop.app import privacy  # noqa: PLC0415

        return privacy.retention_acts(self._shop)

    def _audit(self) -> "AuditActs":
        from conwerz_desktop.app import privacy  # noqa: PLC0415

        return privacy.audit_acts(self._shop)

    def _export(self) -> "ExportActs":
        return self._exporting.acts(self._shop)

    @cached_property
    def _exporting(self) -> "Exporting":
        from conwerz_desktop.app.exporting import Exporting  # noqa: PLC0415

        program = self._program
        return Exporting(lambda *said: program.bridge.call(lambda: program.shell.tell(*said)))
