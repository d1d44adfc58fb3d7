"""The dashboard: what is asked for, what is read, and what is shown of it."""
