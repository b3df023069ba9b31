"""练习: which sections, which kinds, how many and in which order."""
