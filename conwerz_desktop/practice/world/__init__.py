"""The state of the practice world and the rules it obeys; nothing here knows about HTTP."""
