"""What gates and the check of a question say, as templates: %1 and %2 stand for words of the question."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

GATES = {
    "G1": QT_TRANSLATE_NOOP("generate", "It cannot be proved word for word from the source"),
    "G2": QT_TRANSLATE_NOOP("generate", "The source allows another answer"),
    "G3": QT_TRANSLATE_NOOP("generate", "A wrong option would be right by the source"),
    "G4": QT_TRANSLATE_NOOP("generate", "No wrong option has the form of the right one"),
    "G5": QT_TRANSLATE_NOOP("generate", "Right and wrong lie too near to each other"),
    "G6": QT_TRANSLATE_NOOP("generate", "The question gives its answer away"),
    "G7": QT_TRANSLATE_NOOP("generate", "It cannot be understood by itself"),
    "G8": QT_TRANSLATE_NOOP("generate", "Its wording is not clean"),
    "G9": QT_TRANSLATE_NOOP("generate", "It says of the source what the source does not say"),
    "G10": QT_TRANSLATE_NOOP("generate", "The same is asked already"),
    "G11": QT_TRANSLATE_NOOP("generate", "There would be too many of its sort"),
    "G12": QT_TRANSLATE_NOOP("generate", "Questions of this sort are not reliable enough"),
    "options": QT_TRANSLATE_NOOP("generate", "There are too few wrong options"),
}
"""What each gate is about, for reasons that are not listed below."""

REASONS = (
    QT_TRANSLATE_NOOP("generate", "the evidence is not the raw text at its place"),
    QT_TRANSLATE_NOOP("generate", "the source also completes it with “%1”"),
    QT_TRANSLATE_NOOP("generate", "the figure has a bound"),
    QT_TRANSLATE_NOOP("generate", "the stem holds the key “%1”"),
    QT_TRANSLATE_NOOP("generate", "fewer than %1 characters are left in the stem"),
    QT_TRANSLATE_NOOP("generate", "the stem has more than %1 characters"),
    QT_TRANSLATE_NOOP("generate", "the stem begins with a loose particle"),
    QT_TRANSLATE_NOOP("generate", "quotation marks or brackets are not balanced"),
    QT_TRANSLATE_NOOP("generate", "the wording holds “%1”"),
    QT_TRANSLATE_NOOP("generate", "the evidence has a gap of its own"),
    QT_TRANSLATE_NOOP("generate", "a word of the evidence is redacted"),
    QT_TRANSLATE_NOOP("generate", "the stem does not say whose case it is"),
    QT_TRANSLATE_NOOP("generate", "the stem demands what the source only states"),
    QT_TRANSLATE_NOOP("generate", "the key is much longer than every distractor"),
    QT_TRANSLATE_NOOP("generate", "the key is much shorter than every distractor"),
    QT_TRANSLATE_NOOP("generate", "only the key has digits"),
    QT_TRANSLATE_NOOP("generate", "only the key has %1"),
    QT_TRANSLATE_NOOP("generate", "only the key shares “%1” with the stem"),
    QT_TRANSLATE_NOOP("generate", "the fact is asked with the other verdict"),
    QT_TRANSLATE_NOOP("generate", "there are more statements of this verdict than of the other"),
    QT_TRANSLATE_NOOP("generate", "the key would be the longest option too often"),
    QT_TRANSLATE_NOOP("generate", "no distractors go together"),
    QT_TRANSLATE_NOOP("generate", "%1 of %2 distractors (none known)"),
    QT_TRANSLATE_NOOP("generate", "%1 of %2 distractors (%3)"),
    QT_TRANSLATE_NOOP("generate", "“%1” has nothing to refer to"),
    QT_TRANSLATE_NOOP("generate", "“%1” does not stand in the evidence"),
    QT_TRANSLATE_NOOP("generate", "the evidence stands in a sentence that is %1"),
    QT_TRANSLATE_NOOP("generate", "the same words of the source are asked with the same key"),
    QT_TRANSLATE_NOOP("generate", "the formulation is a weaker match, good enough to be shown and blanked only"),
    QT_TRANSLATE_NOOP("generate", "questions of this kind (%1) are right too seldom, or too few have been read"),
)
"""Reasons of the gates, word for word; the first that fits is taken."""

FAULTS = (
    QT_TRANSLATE_NOOP("generate", "the stem is empty"),
    QT_TRANSLATE_NOOP("generate", "there is no answer"),
    QT_TRANSLATE_NOOP("generate", "an answer is empty"),
    QT_TRANSLATE_NOOP("generate", "an option is empty"),
    QT_TRANSLATE_NOOP("generate", "the option “%1” stands there %2 times"),
    QT_TRANSLATE_NOOP("generate", "a single choice has one right option, not %1"),
    QT_TRANSLATE_NOOP("generate", "a multiple choice has at least two right options"),
    QT_TRANSLATE_NOOP("generate", "a true/false question is answered by %1 or %2 alone"),
    QT_TRANSLATE_NOOP("generate", "the stem has %1 blanks (marked ＿＿＿＿) for %2 answers"),
    QT_TRANSLATE_NOOP("generate", "the wording holds a control character"),
)
"""Faults of a question that an organizer can make in the form, word for word."""
