"""Every remark that a format makes of a row or a file, in one table, so that a window can translate them all."""

from __future__ import annotations

import re

from question_bank.formats.batch import Remark

_PLACE = re.compile("%([1-9])")

SENTENCES: dict[str, str] = {
    # what was guessed or left out
    "no_options": "the file gives the answer but no options; kept as a question to be answered freely",
    "own_answer": "the file does not say what is right, only what somebody answered; look at the answer",
    "letters_guessed": "letters of options are missing in the file; they were given in the order of the lines",
    "answer_below": "the lines below the question were taken for its answer; look whether they are",
    "kind_by_key": "the file calls it a single choice, but its key names %1 options; asked as a multiple choice",
    "no_blank": "a fill-in without a blank in its words; kept as a question to be answered freely",
    "blanks_differ": "%1 blanks but %2 answers; kept as a question to be answered freely",
    "kind_guessed": "the file does not say of what kind the question is; taken for %1",
    "kind_changed": "the file calls it %1, but what it holds can only be asked as %2",
    "kind_unknown": "“%1” is not a kind of question that is known",
    "answer_guessed": "the answer “%1” was taken for %2",
    "blank_added": "the stem shows no blank; one was put at its end",
    "blanks_undivided": "the answer cannot be divided among the %1 blanks; kept as a question to be answered freely",
    "option_repeated": "the option “%1” stands there more than once; it was kept once",
    "date_cell": "the table holds an option as a date; check its wording",
    "id_repeated": "row %1 has the same code; this question got a new one",
    "picture": "a picture that belongs to the question was left out",
    "formula": "a formula that belongs to the question was left out",
    "media": "a sound or film that belongs to the question was left out",
    "one_right": "the file lets several options be chosen, but only one of them is right; asked as a single choice",
    "several_right": "the file counts each of %1 options as right; asked as a multiple choice",
    "partial_credit": "answers that are worth only a part of the marks do not count as right: %1",
    "tolerance": "the file accepts numbers near the answer (%1); only the answer itself counts as right",
    "answer_from_feedback": "the file gives no model answer; what it tells afterwards was taken for one",
    "wildcard": "the file accepts “%1” with anything where the star is; only the words themselves count as right",
    "attachment": "files that belong to the question were left out: %1",
    "choices_as_blanks": "the file offers words to choose from in each blank; they are to be written here: %1",
    # why a question is refused
    "no_answer": "the file gives no answer to this question",
    "options_unclear": "the lines of the options do not add up to one for each letter",
    "broken_record": "a sign is missing in this record, so that its parts cannot be told",
    "too_long": "its words are more than %1 characters; it is no single question",
    "key_beyond": "the key names %1, but the options are %2",
    "unsupported": "questions of the type “%1” cannot be asked in this program",
    "template": "a template that makes other numbers each time cannot be asked in this program",
    "partial_order": "an order of only some of the items cannot be asked in this program",
    "uneven_matching": "a matching in which an item has no partner or several cannot be asked in this program",
    "no_body": "this item has no text",
    "several_parts": "several things are asked in one question (%1); make a question of each",
    "not_a_question": "this is a text to be read, not a question",
    "damaged_xml": "this file is not well-formed XML (line %1): %2",
    "damaged_here": "the file is damaged here (line %1: %2), so something may be missing",
    "damaged_part": "this file of the package cannot be read",
    "gift_unclosed": "the answers begin with { but never end with }",
    "gift_answers": "the answers between { and } are of no form that GIFT has",
    "aiken_option": "an option stands here without a question before it",
    "aiken_answer": "an answer stands here without a question before it",
    "aiken_letter": "the answer “%1” is not the letter of an option",
    "aiken_unfinished": "the question has no line ANSWER: before the next one begins",
    "answer_no_option": "the answer “%1” is none of the options",
    "damaged_line": "this line cannot be read: %1",
    "invalid_grade": "the file gives an option the invalid grade %1",
    "no_stem": "this row has no question text",
    "answer_unknown": "the answer “%1” is none of the options",
    "partners_differ": "the answer has no partner for each of the %1 items on the left",
    "csv_broken": "this line cannot be read: %1",
    # why a sheet or another part is left out
    "empty_part": "it holds nothing",
    "no_rows": "it has headings but no rows below them",
    "no_columns": "no columns of questions and answers were recognised in it",
    "placeholders": "it names questions by their numbers only, without their text",
    "copy_of": "it repeats “%1”",
    "left_out": "it was left out by choice",
    "too_wide": "it spans %1 rows and %2 columns; delete what stands far outside the table",
    # what a format cannot carry, said before a question is written in it
    "loses_source": "its place in the outline is not written",
    "loses_status": "that it is to be reviewed or retired is not written",
    "loses_section": "its section is not written",
    "loses_tags": "its tags are not written",
    "loses_explanation": "its explanation is not written",
    "loses_accepted": "the further accepted wordings are not written",
    "loses_kind": "it is written as a question to be answered freely, its answer as the model answer",
    "aiken_letters": "it is written with several letters behind ANSWER:, which Moodle refuses",
    "merges_explanation": "its explanation is written behind the model answer",
    "loses_characters": "characters that no XML file can hold are not written",
    "loses_wording": "its wording would be read back as something else: signs in it look like numbers or labels",
    "loses_lines": "the line ends in its texts are not written",
    "only_choices": "it is not written, for this format holds nothing but choices and true/false",
    "stem_like_option": "it cannot be read again, for its stem begins like an option or an answer",
    "loses_space": "spaces at the ends of its texts and empty lines are not written",
    "long_cell": "a text is longer than the 32,767 signs that a cell holds; it would be cut off",
    "set_aside": "set aside by whoever imported the file",
    # of the whole file
    "note_rows": "%1 rows that are no questions were passed over; the first is row %2: %3",
    "no_questions": "no question was found: %1",
    "no_gift": "no question was found: no text is followed by answers in braces",
    "only_categories": "no question was found: the file holds categories or nothing at all",
    "no_items": "no question was found: no file in the package holds an item",
    "asks_nothing": "no question was found: contents of the type %1 hold none",
    "no_notes": "no question was found: the collection has no notes",
    "missing_part": "files that the package names are not in it: %1",
    "breaks_off": "the file is damaged behind what was read: %1",
    "recovered": "the file is not well-formed XML (line %1: %2); what could be read was read",
    "richer_part": "the same quiz stands in the package once more, with more of its types",
    "bank_elsewhere": "questions are drawn from banks that are not in the file: %1",
    "passages": "passages of text that are no questions were left out: %1",
    "declared_total": "“%1” says that there are %2 questions, but %3 were found",
}
"""The English sentence of each code; %1, %2 … stand for what it is about."""


def remark(code: str, *about: str) -> Remark:
    """Return the remark `code`, its sentence completed by what it is `about`."""
    sentence = _PLACE.sub(lambda place: about[int(place[1]) - 1], SENTENCES[code])
    return Remark(code, sentence, about)
