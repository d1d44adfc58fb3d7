"""Bella Ceramics as Meta knows it: the app, its owner, the Pages, the Instagram accounts and the WhatsApp number."""

from dataclasses import replace

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world.dice import Dice

TASKS = ("ADVERTISE", "ANALYZE", "CREATE_CONTENT", "MESSAGING", "MODERATE", "MANAGE")


@record
class Page:
    id: str
    name: str
    category: str
    instagram_id: str
    instagram_username: str
    form_id: str
    tasks: tuple[str, ...] = TASKS
    is_of_business: bool = False  # reached through the business portfolio only

    @property
    def messenger(self) -> Asset:
        return Asset(Channel.MESSENGER, self.id)

    @property
    def instagram(self) -> Asset:
        return Asset(Channel.INSTAGRAM, self.instagram_id)


@record
class Shop:
    app_id: str
    app_secret: str
    verify_token: str
    user_id: str
    colleague_id: str
    system_user_id: str
    business_id: str
    waba_id: str
    phone_number_id: str
    pages: tuple[Page, ...]
    further_pages: tuple[Page, ...] = ()  # nobody writes to these; they are there to be chosen, or not
    app_name: str = "Conwerz practice"
    user_name: str = "Bella Romero"
    colleague_name: str = "Marco Romero"
    business_name: str = "Bella Ceramics SL"
    phone_number: str = "+34 600 123 456"

    @property
    def all_pages(self) -> tuple[Page, ...]:
        return self.pages + self.further_pages

    @property
    def whatsapp(self) -> Asset:
        return Asset(Channel.WHATSAPP, self.phone_number_id)

    @property
    def phone_digits(self) -> str:
        return "".join(filter(str.isdigit, self.phone_number))

    def page(self, any_id: str) -> Page | None:
        """The Page of this id, or the one behind this Instagram account."""
        return next((page for page in self.all_pages if any_id in (page.id, page.instagram_id)), None)

    def asset(self, channel: Channel, page: int = 0) -> Asset:
        match channel:
            case Channel.MESSENGER:
                return self.pages[page].messenger
            case Channel.INSTAGRAM:
                return self.pages[page].instagram
            case Channel.WHATSAPP:
                return self.whatsapp


def bella_ceramics(dice: Dice) -> Shop:
    return Shop(
        app_id=dice.digits(15, "app"),
        app_secret=dice.stream("app secret").randbytes(16).hex(),
        verify_token=dice.letters(24, "verify token"),
        user_id=dice.digits(17, "user"),
        colleague_id=dice.digits(17, "colleague"),
        system_user_id=dice.digits(15, "system user"),
        business_id=dice.digits(15, "business"),
        waba_id=dice.digits(15, "waba"),
        phone_number_id=dice.digits(16, "phone number"),
        pages=(
            _page(dice, "Bella Ceramics", "Home goods store", "bellaceramics"),
            _page(dice, "Bella Workshop", "Arts and crafts", "bellaworkshop"),
        ),
        further_pages=(
            replace(_page(dice, "Café Romero", "Café", "caferomero"), tasks=("ADVERTISE", "ANALYZE")),
            replace(_page(dice, "Bella Outlet", "Home goods store", "bellaoutlet"), is_of_business=True),
        ),
    )


def branch(dice: Dice, number: int) -> Page:
    return _page(dice, f"Branch {number}", "Home goods store", f"branch{number}")


def _page(dice: Dice, name: str, category: str, username: str) -> Page:
    return Page(
        id=dice.digits(15, "page", name),
        name=name,
        category=category,
        instagram_id="178414" + dice.digits(11, "instagram", name),
        instagram_username=username,
        form_id=dice.digits(16, "form", name),
    )
