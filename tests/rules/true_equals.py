"""Sentences that a language says exactly as English does, on purpose. What else equals its source was forgotten."""


def _split(listed: str) -> frozenset[str]:
    return frozenset(part.strip() for part in listed.replace("\n", "|").split("|") if part.strip())


EVERYWHERE = _split(
    """
    Conwerz | Messenger | WhatsApp | Meta | Lead Ads | order_ready | qwen3:4b
    http://127.0.0.1:11434/v1 | Alt | Backspace | Ctrl | Del | End | Enter | Esc | Home | Ins | Menu
    Page down | Page up | Shift | Space | Super | Tab
    """
)
IN = {
    "ar": _split(""),
    "de": _split(
        """
        %1 s | 10 s | 5 s | Code | EU | Emoji | Entertainment | Export | Hotel | Insights | Label | Label %1
        Labels | Lead | Leads | Marketing | Name | Passphrase | Pause | Person | Region | Restaurant
        Ring | Spam | Sticker | Test · %1 | Text | Updates | Version %1 | Video | Webhooks | Website
        """
    ),
    "es": _split(
        """
        %1 h | %1 h %2 min | %1 min | %1 s | 10 s | 5 s | General | Hotel | Lead | Leads | Marketing | No
        Spam | Sticker | Tokens | Webhooks | leads | min | stickers | %n bytes
        """
    ),
    "fr": _split(
        """
        %1 h | %1 h %2 min | %1 min | %1 s | 10 s | 5 s | Code | Contact | Conversation | Conversations
        Description | Document | Finance | Latitude | Longitude | Marketing | Message | Messages | Note
        Notes | Notifications | Pause | Photo | Public | Restaurant | Spam | Suggestions | Test · %1
        Triangle | Version %1 | Violet | Webhooks | min | photos | %n conversations | %n messages | %n points
        """
    ),
    "hi": _split("AI | EU"),
    "id": _split("AI | Email | Emoji | File | Hotel | Label | Label %1 | Login | Model | Spam | Video"),
    "pt": _split(
        """
        %1 h | %1 h %2 min | %1 min | %1 s | %n bytes | 10 s | 5 s | Backup | Backups | Emoji | Hotel | Insights
        Latitude | Lead | Leads | Login | Longitude | Marketing | Spam | Tokens | Webhooks | leads | links
        min
        """
    ),
    "th": _split("16:30, fri 10:00, 2h | AI | EU"),
}
