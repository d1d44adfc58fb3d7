"""The customers of the practice shop: who they are, what they wrote, and how they go on writing."""
