"""The settings, typed. The sentence under each key is what config.yaml says of it; a test keeps them equal."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from corpus.config.lexicon_settings import LexiconSettings


def _says(sentence: str) -> msgspec.Meta:
    return msgspec.Meta(description=sentence)


class Colours(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Colours of the marks in the source text: names or #rrggbb, as Textual and Rich know them."""

    figure: Annotated[str, _says("Figures: the numbers with their units.")] = "yellow"
    region: Annotated[str, _says("Provinces, prefectures, counties, townships and villages.")] = "cyan"
    programme: Annotated[str, _says("Programmes, projects, parks, facilities and campaigns.")] = "magenta"
    time: Annotated[str, _says("Dates and periods.")] = "green"


class CopySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What goes to the clipboard."""

    format: Annotated[
        Literal["sentence", "value", "tsv", "reference"],
        _says("What yy copies: sentence (with reference and id), value, tsv or reference."),
    ] = "sentence"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that config.yaml can say; without a file, these defaults."""

    sources: Annotated[
        tuple[str, ...],
        _says("Folders and files that duikou opens when none is named; empty means the seed corpus."),
    ] = ()
    store: Annotated[
        str | None,
        _says("File of the index; null means one per corpus in your data directory."),
    ] = None
    language: Annotated[
        Literal["zh", "en"],
        _says("Language of the interface: zh (Chinese) or en (English)."),
    ] = "zh"
    theme: Annotated[str, _says("Colour theme of the browser, by its Textual name.")] = "textual-dark"
    colours: Annotated[Colours, _says("Colours of what is lit in the source text, by kind.")] = Colours()
    keys: Annotated[
        dict[str, tuple[str, ...]],
        _says("Other keys for an action, by its id, as in: next_programme: [ctrl+n]; they replace its own."),
    ] = {}
    copy: Annotated[CopySettings, _says("What goes to the clipboard.")] = CopySettings()
    lexicon: Annotated[LexiconSettings, _says("Words beyond the tables that come with the program.")] = (
        LexiconSettings()
    )
