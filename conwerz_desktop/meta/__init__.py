"""How Conwerz speaks with Meta: what its webhooks say, what it is asked, what it refuses. No store, no screen."""
