"""What gates and the check of a question say, as templates: %1 and %2 stand for words of the question."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

REASONS = (
    QT_TRANSLATE_NOOP("questions", "the evidence is not the raw text at its place"),
    QT_TRANSLATE_NOOP("questions", "the source also completes it with “%1”"),
    QT_TRANSLATE_NOOP("questions", "the figure has a bound"),
    QT_TRANSLATE_NOOP("questions", "the stem holds the key “%1”"),
    QT_TRANSLATE_NOOP("questions", "fewer than %1 characters are left in the stem"),
    QT_TRANSLATE_NOOP("questions", "the stem has more than %1 characters"),
    QT_TRANSLATE_NOOP("questions", "the stem begins with a loose particle"),
    QT_TRANSLATE_NOOP("questions", "quotation marks or brackets are not balanced"),
    QT_TRANSLATE_NOOP("questions", "the wording holds “%1”"),
    QT_TRANSLATE_NOOP("questions", "the evidence has a gap of its own"),
    QT_TRANSLATE_NOOP("questions", "a word of the evidence is redacted"),
    QT_TRANSLATE_NOOP("questions", "the stem does not say whose case it is"),
    QT_TRANSLATE_NOOP("questions", "the stem demands what the source only states"),
    QT_TRANSLATE_NOOP("questions", "the key is much longer than every distractor"),
    QT_TRANSLATE_NOOP("questions", "the key is much shorter than every distractor"),
    QT_TRANSLATE_NOOP("questions", "only the key has digits"),
    QT_TRANSLATE_NOOP("questions", "only the key has %1"),
    QT_TRANSLATE_NOOP("questions", "only the key shares “%1” with the stem"),
    QT_TRANSLATE_NOOP("questions", "the fact is asked with the other verdict"),
    QT_TRANSLATE_NOOP("questions", "there are more statements of this verdict than of the other"),
    QT_TRANSLATE_NOOP("questions", "the key would be the longest option too often"),
    QT_TRANSLATE_NOOP("questions", "no distractors go together"),
    QT_TRANSLATE_NOOP("questions", "%1 of %2 distractors (none known)"),
    QT_TRANSLATE_NOOP("questions", "%1 of %2 distractors (%3)"),
    QT_TRANSLATE_NOOP("questions", "“%1” has nothing to refer to"),
    QT_TRANSLATE_NOOP("questions", "“%1” does not stand in the evidence"),
    QT_TRANSLATE_NOOP("questions", "the evidence stands in a sentence that is %1"),
    QT_TRANSLATE_NOOP("questions", "the same words of the source are asked with the same key"),
    QT_TRANSLATE_NOOP("questions", "the formulation is a weaker match, good enough to be shown and blanked only"),
    QT_TRANSLATE_NOOP("questions", "questions of this kind (%1) are right too seldom, or too few have been read"),
)
"""Reasons of the gates, word for word; the first that fits is taken."""

FAULTS = (
    QT_TRANSLATE_NOOP("questions", "the stem is empty"),
    QT_TRANSLATE_NOOP("questions", "there is no answer"),
    QT_TRANSLATE_NOOP("questions", "an answer is empty"),
    QT_TRANSLATE_NOOP("questions", "an option is empty"),
    QT_TRANSLATE_NOOP("questions", "the option “%1” stands there %2 times"),
    QT_TRANSLATE_NOOP("questions", "a single choice has one right option, not %1"),
    QT_TRANSLATE_NOOP("questions", "a multiple choice has at least two right options"),
    QT_TRANSLATE_NOOP("questions", "a true/false question is answered by %1 or %2 alone"),
    QT_TRANSLATE_NOOP("questions", "the stem has %1 blanks (marked ＿＿＿＿) for %2 answers"),
    QT_TRANSLATE_NOOP("questions", "the wording holds a control character"),
)
"""Faults of a question that an organizer can make in the form, word for word."""
