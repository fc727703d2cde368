"""Which editor is for which type of value."""

from __future__ import annotations

from gui.record.editors.choice import ChoiceEditor, LanguageEditor
from gui.record.editors.date import DateEditor
from gui.record.editors.editor import ValueEditor
from gui.record.editors.number import NumberEditor
from gui.record.editors.words import EntityEditor, LongTextEditor, QuoteEditor, TextEditor, UrlEditor
from store.fields import FieldType

EDITORS: dict[FieldType, type[ValueEditor]] = {
    FieldType.TEXT: TextEditor,
    FieldType.LONG_TEXT: LongTextEditor,
    FieldType.DATE: DateEditor,
    FieldType.NUMBER: NumberEditor,
    FieldType.CHOICE: ChoiceEditor,
    FieldType.ENTITY: EntityEditor,
    FieldType.QUOTE: QuoteEditor,
    FieldType.LANGUAGE: LanguageEditor,
    FieldType.URL: UrlEditor,
}
