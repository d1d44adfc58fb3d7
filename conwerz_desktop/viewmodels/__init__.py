"""What a screen shows: frozen inputs, a pure function, frozen properties. The one place where sentences are translated.

Names that cross into QML keep Python's spelling (decision 0050).
"""
