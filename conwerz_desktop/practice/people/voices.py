"""A customer's voice message, as far as practice goes: a hum with the rhythm of speech, written as WAV."""

import io
import math
import struct
import wave
from functools import cache

NAME = "voice message"
MIME_TYPE = "audio/wav"
SECONDS = 7
RATE = 8_000


@cache
def speak() -> bytes:
    """Syllables of different lengths and heights, with a breath in the middle."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(b"".join(struct.pack("<h", _sample(at / RATE)) for at in range(SECONDS * RATE)))
    return file.getvalue()


def _sample(at: float) -> int:
    syllable = abs(math.sin(at * 9.1 + math.sin(at * 2.3) * 2)) ** 1.5
    breath = 0.06 if 3.1 < at < 3.7 else 1.0
    phrase = 0.45 + 0.55 * abs(math.sin(at * 0.9 + 0.4))
    pitch = 150 + 30 * math.sin(at * 1.7) + 12 * math.sin(at * 6.1)
    voice = sum(math.sin(2 * math.pi * pitch * tone * at) / tone for tone in (1, 2, 3, 5))
    return int(6_500 * syllable * breath * phrase * voice)
