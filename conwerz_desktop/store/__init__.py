"""The encrypted database: plain SQL, one module a subject. No Qt, no network.

Readers select from the `living_…` views, which leave out everything past its retention.
"""
