"""Documents in, questions out: reads outlines, finds key formulations, composes and keeps questions."""
