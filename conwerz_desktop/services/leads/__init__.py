"""Leads: fetched twice over, matched to people, cared for, taken out and in."""
