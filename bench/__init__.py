"""Measures Conwerz beside its peers (design section 8), and makes the shops that benchmark, screens and tests share."""
