"""The practice shop: a server that stands for Meta and refuses what Meta refuses. The only fake in the product."""
