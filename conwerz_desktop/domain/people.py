"""What Meta tells about the person who wrote."""

from conwerz_desktop.domain.records import record


@record
class Profile:
    """Every field is optional, the phone too: a WhatsApp customer may have only a business-scoped id.

    `other_ids` are further ids under which the same asset may know this person.
    """

    name: str | None = None
    username: str | None = None
    phone: str | None = None  # digits with country code, as Meta gives them
    other_ids: tuple[str, ...] = ()
    own_name: str | None = None  # the owner's, never Meta's


NOBODY = Profile()
