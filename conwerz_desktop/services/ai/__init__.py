"""Drafting with a model: what it is told, what of its words is taken, and when it may answer by itself."""
