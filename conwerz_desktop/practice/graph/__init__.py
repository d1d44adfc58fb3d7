"""The Graph API over the practice world: one small module a subject, all of them tables of (method, node, edge)."""
