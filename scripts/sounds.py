"""Writes one short sound for each channel as 16-bit PCM: the notes differ, the voice is one."""

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22_050
LENGTH = 0.42  # seconds
VOICE = ((1.0, 1.0), (2.0, 0.28), (3.01, 0.10), (4.2, 0.05))  # overtone, share: near a struck bowl

# When a note begins (seconds), and its frequency (hertz)
SOUNDS: dict[str, tuple[tuple[float, float], ...]] = {
    "messenger": ((0.0, 659.3), (0.09, 880.0)),
    "instagram": ((0.0, 784.0), (0.08, 987.8), (0.16, 1174.7)),
    "whatsapp": ((0.0, 587.3), (0.10, 587.3)),
    "lead": ((0.0, 523.3), (0.10, 659.3), (0.20, 1046.5)),
    "comments": ((0.0, 880.0), (0.10, 698.5)),
}


def sample(notes: tuple[tuple[float, float], ...], at: float) -> float:
    total = 0.0
    for begins, frequency in notes:
        since = at - begins
        if since >= 0:
            attack, decay = min(1.0, since / 0.006), math.exp(-since * 13)
            total += (
                attack
                * decay
                * sum(share * math.sin(2 * math.pi * frequency * overtone * since) for overtone, share in VOICE)
            )
    return total * 0.25 * min(1.0, (LENGTH - at) / 0.03)


def write(path: Path, notes: tuple[tuple[float, float], ...]) -> None:
    frames = b"".join(
        struct.pack("<h", round(32_767 * sample(notes, number / RATE))) for number in range(int(RATE * LENGTH))
    )
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(frames)


if __name__ == "__main__":
    for name, notes in SOUNDS.items():
        write(Path(sys.argv[1]) / f"{name}.wav", notes)
