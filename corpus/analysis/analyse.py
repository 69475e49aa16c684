"""One document, all finders, in the order in which each needs what the ones before it found."""

from __future__ import annotations

from msgspec.structs import replace

from corpus.analysis import figures, organisations, pairings, programmes, regions, times
from corpus.analysis.facts import Scene, join
from corpus.analysis.facts.identity import article_key
from corpus.analysis.facts.sides import Sides
from corpus.analysis.outline import Outline
from corpus.analysis.page import Page
from corpus.analysis.shelf import Shelf
from corpus.analysis.words import segmenter
from corpus.lexicon import Lexicon
from corpus.model import Article, Document, OrganisationMention, ProgrammeMention, RegionMention


def analyse(document: Document, lexicon: Lexicon) -> Article:
    """Everything that is understood of `document`. Pure: the same document and lexicon give the same article."""
    page = Page.of(document)
    reference = times.reference(page)
    when = times.find(page, reference)
    where, title = regions.both(page, lexicon.gazetteer, reference.date)
    outline = Outline.of(page.folded, where, lexicon.names)
    bodies = organisations.find(page, outline)
    named = programmes.find(page, outline, bodies)
    where = _marked(where, bodies, named)
    pairs = pairings.find(page, where, lexicon.gazetteer, [m.region for m in title])
    folded = programmes.fold(page, named, where, bodies, pairs)
    names = [*(o.span for o in bodies), *(p.span for p in named)]
    counted = figures.find(page, lexicon, [t.span for t in when], [*names, *(r.span for r in where)])
    home = pairings.home_of(page, lexicon.gazetteer)
    sides = Sides(lexicon.gazetteer, title, pairs, page, where, home)
    scene = Scene.of(
        page,
        lexicon,
        segmenter(lexicon),
        reference,
        sides,
        counted.figures,
        when,
        where,
        bodies,
        named,
        folded,
    )
    key = article_key(document)
    warnings = (*document.warnings, *((reference.contradiction,) if reference.contradiction else ()))
    return Article(
        key=key,
        document=document,
        reference_date=reference.date,
        sentences=page.sentences,
        facts=join(scene, key),
        times=when,
        regions=where,
        organisations=bodies,
        programme_mentions=named,
        programmes=folded,
        pairings=pairs,
        unclaimed=counted.unclaimed,
        warnings=warnings,
    )


def _marked(
    where: tuple[RegionMention, ...],
    bodies: tuple[OrganisationMention, ...],
    named: tuple[ProgrammeMention, ...],
) -> tuple[RegionMention, ...]:
    """Regions that stand inside the name of an organisation or programme say so."""
    names = (
        (Shelf.of(bodies, lambda o: o.span), "organisation"),
        (Shelf.of(named, lambda p: p.span), "programme"),
    )
    marked = []
    for m in where:
        label = next((label for shelf, label in names if shelf.covering(m.span) is not None), None)
        marked.append(replace(m, inside=label) if label else m)
    return tuple(marked)
