"""Everyone who writes to the practice shop."""

from conwerz_desktop.practice.people.cast_instagram import INSTAGRAM
from conwerz_desktop.practice.people.cast_messenger import MESSENGER
from conwerz_desktop.practice.people.cast_whatsapp import WHATSAPP

CAST = (*WHATSAPP, *MESSENGER, *INSTAGRAM)
