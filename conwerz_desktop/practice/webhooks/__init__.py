"""How practice Meta tells an app what happened: shapes, batching, signing, delivery."""
