"""Conwerz: every customer who writes through Meta, in one window that stays on this computer."""
