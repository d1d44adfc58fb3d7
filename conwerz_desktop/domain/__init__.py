"""Vocabulary and rules of a shop's inbox. Standard library only; nothing here does input or output."""
