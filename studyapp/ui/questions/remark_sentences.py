"""What formats say of rows and files, by the codes of their remarks, marked for translation word for word.

A test compares this table with the library's own and asks for the Chinese of each.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

REMARKS = {
    "no_options": QT_TRANSLATE_NOOP(
        "remarks", "the file gives the answer but no options; kept as a question to be answered freely"
    ),
    "own_answer": QT_TRANSLATE_NOOP(
        "remarks", "the file does not say what is right, only what somebody answered; look at the answer"
    ),
    "letters_guessed": QT_TRANSLATE_NOOP(
        "remarks", "letters of options are missing in the file; they were given in the order of the lines"
    ),
    "answer_below": QT_TRANSLATE_NOOP(
        "remarks", "the lines below the question were taken for its answer; look whether they are"
    ),
    "kind_by_key": QT_TRANSLATE_NOOP(
        "remarks", "the file calls it a single choice, but its key names %1 options; asked as a multiple choice"
    ),
    "no_blank": QT_TRANSLATE_NOOP(
        "remarks", "a fill-in without a blank in its words; kept as a question to be answered freely"
    ),
    "blanks_differ": QT_TRANSLATE_NOOP("remarks", "%1 blanks but %2 answers; kept as a question to be answered freely"),
    "kind_guessed": QT_TRANSLATE_NOOP("remarks", "the file does not say of what kind the question is; taken for %1"),
    "kind_changed": QT_TRANSLATE_NOOP("remarks", "the file calls it %1, but what it holds can only be asked as %2"),
    "kind_unknown": QT_TRANSLATE_NOOP("remarks", "“%1” is not a kind of question that is known"),
    "answer_guessed": QT_TRANSLATE_NOOP("remarks", "the answer “%1” was taken for %2"),
    "blank_added": QT_TRANSLATE_NOOP("remarks", "the stem shows no blank; one was put at its end"),
    "blanks_undivided": QT_TRANSLATE_NOOP(
        "remarks", "the answer cannot be divided among the %1 blanks; kept as a question to be answered freely"
    ),
    "option_repeated": QT_TRANSLATE_NOOP("remarks", "the option “%1” stands there more than once; it was kept once"),
    "date_cell": QT_TRANSLATE_NOOP("remarks", "the table holds an option as a date; check its wording"),
    "id_repeated": QT_TRANSLATE_NOOP("remarks", "row %1 has the same code; this question got a new one"),
    "picture": QT_TRANSLATE_NOOP("remarks", "a picture that belongs to the question was left out"),
    "formula": QT_TRANSLATE_NOOP("remarks", "a formula that belongs to the question was left out"),
    "media": QT_TRANSLATE_NOOP("remarks", "a sound or film that belongs to the question was left out"),
    "one_right": QT_TRANSLATE_NOOP(
        "remarks", "the file lets several options be chosen, but only one of them is right; asked as a single choice"
    ),
    "several_right": QT_TRANSLATE_NOOP(
        "remarks", "the file counts each of %1 options as right; asked as a multiple choice"
    ),
    "partial_credit": QT_TRANSLATE_NOOP(
        "remarks", "answers that are worth only a part of the marks do not count as right: %1"
    ),
    "tolerance": QT_TRANSLATE_NOOP(
        "remarks", "the file accepts numbers near the answer (%1); only the answer itself counts as right"
    ),
    "answer_from_feedback": QT_TRANSLATE_NOOP(
        "remarks", "the file gives no model answer; what it tells afterwards was taken for one"
    ),
    "wildcard": QT_TRANSLATE_NOOP(
        "remarks", "the file accepts “%1” with anything where the star is; only the words themselves count as right"
    ),
    "attachment": QT_TRANSLATE_NOOP("remarks", "files that belong to the question were left out: %1"),
    "choices_as_blanks": QT_TRANSLATE_NOOP(
        "remarks", "the file offers words to choose from in each blank; they are to be written here: %1"
    ),
    "no_answer": QT_TRANSLATE_NOOP("remarks", "the file gives no answer to this question"),
    "options_unclear": QT_TRANSLATE_NOOP("remarks", "the lines of the options do not add up to one for each letter"),
    "too_long": QT_TRANSLATE_NOOP("remarks", "its words are more than %1 characters; it is no single question"),
    "broken_record": QT_TRANSLATE_NOOP("remarks", "a sign is missing in this record, so that its parts cannot be told"),
    "key_beyond": QT_TRANSLATE_NOOP("remarks", "the key names %1, but the options are %2"),
    "unsupported": QT_TRANSLATE_NOOP("remarks", "questions of the type “%1” cannot be asked in this program"),
    "template": QT_TRANSLATE_NOOP(
        "remarks", "a template that makes other numbers each time cannot be asked in this program"
    ),
    "partial_order": QT_TRANSLATE_NOOP("remarks", "an order of only some of the items cannot be asked in this program"),
    "uneven_matching": QT_TRANSLATE_NOOP(
        "remarks", "a matching in which an item has no partner or several cannot be asked in this program"
    ),
    "no_body": QT_TRANSLATE_NOOP("remarks", "this item has no text"),
    "several_parts": QT_TRANSLATE_NOOP(
        "remarks", "several things are asked in one question (%1); make a question of each"
    ),
    "not_a_question": QT_TRANSLATE_NOOP("remarks", "this is a text to be read, not a question"),
    "damaged_xml": QT_TRANSLATE_NOOP("remarks", "this file is not well-formed XML (line %1): %2"),
    "damaged_here": QT_TRANSLATE_NOOP("remarks", "the file is damaged here (line %1: %2), so something may be missing"),
    "damaged_part": QT_TRANSLATE_NOOP("remarks", "this file of the package cannot be read"),
    "gift_unclosed": QT_TRANSLATE_NOOP("remarks", "the answers begin with { but never end with }"),
    "gift_answers": QT_TRANSLATE_NOOP("remarks", "the answers between { and } are of no form that GIFT has"),
    "aiken_option": QT_TRANSLATE_NOOP("remarks", "an option stands here without a question before it"),
    "aiken_answer": QT_TRANSLATE_NOOP("remarks", "an answer stands here without a question before it"),
    "aiken_letter": QT_TRANSLATE_NOOP("remarks", "the answer “%1” is not the letter of an option"),
    "aiken_unfinished": QT_TRANSLATE_NOOP("remarks", "the question has no line ANSWER: before the next one begins"),
    "answer_no_option": QT_TRANSLATE_NOOP("remarks", "the answer “%1” is none of the options"),
    "damaged_line": QT_TRANSLATE_NOOP("remarks", "this line cannot be read: %1"),
    "invalid_grade": QT_TRANSLATE_NOOP("remarks", "the file gives an option the invalid grade %1"),
    "no_stem": QT_TRANSLATE_NOOP("remarks", "this row has no question text"),
    "answer_unknown": QT_TRANSLATE_NOOP("remarks", "the answer “%1” is none of the options"),
    "partners_differ": QT_TRANSLATE_NOOP("remarks", "the answer has no partner for each of the %1 items on the left"),
    "csv_broken": QT_TRANSLATE_NOOP("remarks", "this line cannot be read: %1"),
    "empty_part": QT_TRANSLATE_NOOP("remarks", "it holds nothing"),
    "no_rows": QT_TRANSLATE_NOOP("remarks", "it has headings but no rows below them"),
    "no_columns": QT_TRANSLATE_NOOP("remarks", "no columns of questions and answers were recognised in it"),
    "placeholders": QT_TRANSLATE_NOOP("remarks", "it names questions by their numbers only, without their text"),
    "copy_of": QT_TRANSLATE_NOOP("remarks", "it repeats “%1”"),
    "left_out": QT_TRANSLATE_NOOP("remarks", "it was left out by choice"),
    "too_wide": QT_TRANSLATE_NOOP(
        "remarks", "it spans %1 rows and %2 columns; delete what stands far outside the table"
    ),
    "loses_source": QT_TRANSLATE_NOOP("remarks", "its place in the outline is not written"),
    "loses_status": QT_TRANSLATE_NOOP("remarks", "that it is to be reviewed or retired is not written"),
    "loses_section": QT_TRANSLATE_NOOP("remarks", "its section is not written"),
    "loses_tags": QT_TRANSLATE_NOOP("remarks", "its tags are not written"),
    "loses_explanation": QT_TRANSLATE_NOOP("remarks", "its explanation is not written"),
    "loses_accepted": QT_TRANSLATE_NOOP("remarks", "the further accepted wordings are not written"),
    "loses_kind": QT_TRANSLATE_NOOP(
        "remarks", "it is written as a question to be answered freely, its answer as the model answer"
    ),
    "aiken_letters": QT_TRANSLATE_NOOP(
        "remarks", "it is written with several letters behind ANSWER:, which Moodle refuses"
    ),
    "merges_explanation": QT_TRANSLATE_NOOP("remarks", "its explanation is written behind the model answer"),
    "loses_characters": QT_TRANSLATE_NOOP("remarks", "characters that no XML file can hold are not written"),
    "loses_wording": QT_TRANSLATE_NOOP(
        "remarks", "its wording would be read back as something else: signs in it look like numbers or labels"
    ),
    "loses_lines": QT_TRANSLATE_NOOP("remarks", "the line ends in its texts are not written"),
    "only_choices": QT_TRANSLATE_NOOP(
        "remarks", "it is not written, for this format holds nothing but choices and true/false"
    ),
    "stem_like_option": QT_TRANSLATE_NOOP(
        "remarks", "it cannot be read again, for its stem begins like an option or an answer"
    ),
    "loses_space": QT_TRANSLATE_NOOP("remarks", "spaces at the ends of its texts and empty lines are not written"),
    "long_cell": QT_TRANSLATE_NOOP(
        "remarks", "a text is longer than the 32,767 signs that a cell holds; it would be cut off"
    ),
    "set_aside": QT_TRANSLATE_NOOP("remarks", "set aside by whoever imported the file"),
    "note_rows": QT_TRANSLATE_NOOP(
        "remarks", "%1 rows that are no questions were passed over; the first is row %2: %3"
    ),
    "no_questions": QT_TRANSLATE_NOOP("remarks", "no question was found: %1"),
    "no_gift": QT_TRANSLATE_NOOP("remarks", "no question was found: no text is followed by answers in braces"),
    "only_categories": QT_TRANSLATE_NOOP(
        "remarks", "no question was found: the file holds categories or nothing at all"
    ),
    "no_items": QT_TRANSLATE_NOOP("remarks", "no question was found: no file in the package holds an item"),
    "asks_nothing": QT_TRANSLATE_NOOP("remarks", "no question was found: contents of the type %1 hold none"),
    "no_notes": QT_TRANSLATE_NOOP("remarks", "no question was found: the collection has no notes"),
    "missing_part": QT_TRANSLATE_NOOP("remarks", "files that the package names are not in it: %1"),
    "breaks_off": QT_TRANSLATE_NOOP("remarks", "the file is damaged behind what was read: %1"),
    "recovered": QT_TRANSLATE_NOOP(
        "remarks", "the file is not well-formed XML (line %1: %2); what could be read was read"
    ),
    "richer_part": QT_TRANSLATE_NOOP(
        "remarks", "the same quiz stands in the package once more, with more of its types"
    ),
    "bank_elsewhere": QT_TRANSLATE_NOOP("remarks", "questions are drawn from banks that are not in the file: %1"),
    "passages": QT_TRANSLATE_NOOP("remarks", "passages of text that are no questions were left out: %1"),
    "declared_total": QT_TRANSLATE_NOOP("remarks", "“%1” says that there are %2 questions, but %3 were found"),
    "already_there": QT_TRANSLATE_NOOP("remarks", "the set has this question already"),
    "later_there": QT_TRANSLATE_NOOP("remarks", "the set has a later version of this question"),
    "twice_in_file": QT_TRANSLATE_NOOP("remarks", "the file has this question already"),
    "nearly_the_same": QT_TRANSLATE_NOOP("remarks", "it is nearly the same as “%1”"),
}
"""By code; the sentence of a code that is missing here is shown in English."""
