"""Articles cut into windows that the encoder reads, and training examples made of them."""
from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

import torch

from .corpora import NAME_KINDS, Article, Statement
from .network import MENTIONS, PARTS_OF_SPEECH, RELATIONS
from .tokens import CLS, MASK, PAD, SEP, Word

LENGTH = 256
STOPS, CLOSERS = {".", "!", "?"}, {'"', "”", "’", "'", "»", ")"}
IGNORE = -100
HIDDEN = 0.04  # share of words


def sentence_starts(words: list[Word]) -> list[int]:
    """Positions at which a sentence or paragraph begins; rough, only borders of windows and wrappings hang on it."""
    starts = [0]
    for i in range(1, len(words)):
        if words[i - 1].is_mark:
            starts.append(i)
        elif words[i].shape != 1 and not words[i].is_mark and words[i].text not in CLOSERS:
            k = i - 1
            while k > 0 and words[k].text in CLOSERS and words[k].shape == 6:
                k -= 1
            if words[k].text in STOPS and not (words[k].text == "." and k and len(words[k - 1].text) <= 2 and words[k - 1].shape == 2):
                starts.append(i)
    return starts


def cut(words: list[Word], overlap: int, limit: int = LENGTH - 2, first: int = 0) -> Iterator[tuple[int, int]]:
    """Windows [from, to) of at most `limit` pieces that begin at sentences where that can be, each sharing about `overlap`
    pieces with the one before."""
    starts = sentence_starts(words)
    sizes = [len(w.pieces) for w in words]
    a = first
    while a < len(words):
        b, n = a, 0
        while b < len(words) and n + sizes[b] <= limit:
            n += sizes[b]
            b += 1
        yield a, b
        if b >= len(words):
            return
        back, k = 0, b
        while k > a + 1 and back < overlap:
            k -= 1
            back += sizes[k]
        fit = [s for s in starts if a + (b - a) // 2 < s <= k] if overlap else [s for s in starts if a + (b - a) // 2 < s <= b]
        a = fit[-1] if fit else k


@dataclass
class Example:
    """A window with its labels, word by word; IGNORE where nothing is known."""

    words: list[Word]
    cue: list[int]
    nested: list[int]
    name: list[int]
    unary: list[int]
    pairs: list[tuple[int, list[int]]]  # first word of a cue; 0-4 for each word
    grammar: "GrammarLabels | None" = None
    plain: list[Word] | None = None  # the words before some were hidden, where a teacher tells the statements


@dataclass
class GrammarLabels:
    """Word by word; heads and earlier mentions are words of the window, -1 the root or none, IGNORE where nothing is known."""

    speech: list[int]
    relation: list[int]
    head: list[int]
    mention: list[int]
    earlier: list[tuple[int, list[int], list[int]]]  # a mention, the mentions before it, and those of them that are the same


def bio(labels: list[int], at: list[int], begin: int) -> None:
    for k, i in enumerate(at):
        labels[i] = begin if k == 0 or at[k - 1] != i - 1 else begin + 1


def pair_labels(n: int, s: Statement) -> list[int]:
    out = [0] * n
    bio(out, s.content, 3)
    bio(out, s.source, 1)
    for i in s.cue:
        out[i] = IGNORE
    return out


def example(words: list[Word], outer: list[Statement], inner: list[Statement], unknown: set[int], whole: list[bool] | None = None) -> Example:
    n = len(words)
    cue, nested, unary = [0] * n, [0] * n, [0] * n
    for s in outer:
        bio(cue, s.cue, 1)
        bio(unary, s.content, 3)
        bio(unary, s.source, 1)
    for i in unknown:
        nested[i] = IGNORE
    for s in inner:
        bio(nested, s.cue, 1)
    complete = [s for k, s in enumerate(outer) if s.cue and (whole is None or whole[k])] + [s for s in inner if s.cue]
    return Example(words, cue, nested, [IGNORE] * n, unary, [(s.cue[0], pair_labels(n, s)) for s in complete])


def of_names(article: Article, a: int, b: int) -> Example:
    n = b - a
    labels = [0] * n
    for first, last, kind in article.names or []:
        if first >= a and last < b:
            bio(labels, [i - a for i in range(first, last + 1)], 1 + 2 * NAME_KINDS.index(kind))
        elif last >= a and first < b:
            for i in range(max(first, a), min(last + 1, b)):
                labels[i - a] = IGNORE
    off = [IGNORE] * n
    return Example(article.words[a:b], off, off, labels, off, [])


def of_grammar(article: Article, a: int, b: int) -> Example:
    g, off = article.grammar, [IGNORE] * (b - a)
    number = lambda kinds, x: kinds.index(x) if x in kinds else IGNORE
    speech = [number(PARTS_OF_SPEECH, "PUNCT" if t and not t[0].isalpha() or t in ("HYPH", "NFP") else t) for t in g.tags[a:b]]
    relation = [number(RELATIONS, r) for r in g.relations[a:b]]
    head = [IGNORE if h is None or not (h == -1 or a <= h < b) else -1 if h == -1 else h - a for h in g.heads[a:b]]
    mention = [IGNORE if m is None else MENTIONS.index(m or "none") for m in g.mentions[a:b]]
    earlier = []
    at = [i for i in range(a, b) if g.entities[i]]
    for k, i in enumerate(at):
        same = [j - a for j in at[:k] if g.entities[j] & g.entities[i]]
        new = not any(g.entities[j] & g.entities[i] for j in range(a))
        if same or new:  # the earlier mention may stand before the window: unknown
            earlier.append((i - a, [j - a for j in at[:k]], same))
    return Example(article.words[a:b], off, off, off, off, [], GrammarLabels(speech, relation, head, mention, earlier))


class Wrapper:
    """Makes nested statements, which PolNeAR does not mark: a sentence that holds statements of its own becomes the content of
    another statement taken from somewhere else in the corpus ("X told reporters that" + sentence)."""

    def __init__(self, articles: list[Article]):
        self.frames: list[tuple[list[Word], Statement]] = []
        self.cues: set[str] = set()
        for a in articles:
            starts = sentence_starts(a.words) + [len(a.words)]
            spans = list(zip(starts, starts[1:]))
            for s in a.statements or []:
                if len(s.cue) == 1:
                    self.cues.add(a.words[s.cue[0]].text.lower())
            for lo, hi in spans:
                inside = [s for s in a.statements or [] if any(lo <= i < hi for i in s.words())]
                if len(inside) == 1 and hi - lo < 60:
                    s = inside[0]
                    run = s.content and s.content[-1] - s.content[0] + 1 == len(s.content)
                    if s.cue and s.source and run and len(s.content) >= 5 and all(lo <= i < hi for i in s.words()):
                        shift = lambda x: [i - lo for i in x]
                        self.frames.append((a.words[lo:hi], Statement(shift(s.source), shift(s.cue), shift(s.content))))

    def has_cue(self, words: list[Word]) -> bool:
        return any(w.text.lower() in self.cues for w in words)

    def wrap(self, sentence: list[Word], inner: list[Statement], rng: random.Random) -> tuple[list[Word], Statement, list[Statement]] | None:
        """The sentence inside another's frame: new words, the outer statement, the inner ones moved."""
        frame, s = rng.choice(self.frames)
        a, b = s.content[0], s.content[-1] + 1
        old = frame[a:b]
        body = list(sentence)
        while body and (body[-1].is_mark or body[-1].text in STOPS):
            body.pop()
        quoted = old[0].text in ("“", '"') and old[-1].text in ("”", '"')
        if not body or any(i >= len(body) for x in inner for i in x.words()):
            return None
        if quoted and any(w.text in ("“", "”", '"') for w in body):
            return None
        if not quoted and any(w.text in ("“", "”", '"') for w in old):
            return None
        head: list[Word] = []
        tail: list[Word] = []
        if quoted:
            head, tail = [old[0]], ([old[-2]] if len(old) > 2 and old[-2].text in (",", ".", "?", "!") else []) + [old[-1]]
        elif old[0].text.lower() == "that":
            head = [old[0]]
        if a + len(head) > 0 and not quoted and body[0].text not in ("I",):
            body[0] = body[0].lowered() if body[0].text.lower() in ("the", "a", "an", "in", "on", "at", "but", "he", "she", "it", "they", "we", "his", "her", "their", "there", "this", "that", "as", "when", "if", "for", "after", "while", "some", "many", "most") else body[0]
        new = head + body + tail
        words = frame[:a] + new + frame[b:]
        grow = len(new) - len(old)
        move = lambda at: [i if i < a else i + grow for i in at]
        outer = Statement(move(s.source), move(s.cue), list(range(a, a + len(new))))
        off = a + len(head)
        return words, outer, [Statement(*([i + off for i in p] for p in (x.source, x.cue, x.content))) for x in inner]


STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'"}
SINGLE = {"“": "‘", "”": "’"}
GUILLEMETS = {"“": "«", "”": "»"}


class Examples:
    """Endless training examples of one epoch after another, by one seed."""

    def __init__(self, vocabulary, statements: list[Article], names: list[Article], parsed: list[Article], mentions: list[Article], seed: int, wrapped: float = 0.35):
        self.vocabulary, self.statements, self.names, self.parsed, self.mentions, self.wrapped = vocabulary, statements, names, parsed, mentions, wrapped
        self.rng = random.Random(seed)
        self.wrapper = Wrapper(statements)

    def epoch_statements(self) -> Iterator[Example]:
        cuts = []
        for a in self.statements:
            starts = [s for s in sentence_starts(a.words) if s < 120]
            first = self.rng.choice(starts)
            if first > 40:
                cuts.append((a, 0, first))
            cuts += [(a, lo, hi) for lo, hi in cut(a.words, 0, first=first if first > 40 else 0)]
        self.rng.shuffle(cuts)
        for a, lo, hi in cuts:
            yield self.of_statements(a, lo, hi)

    def epoch_names(self) -> Iterator[Example]:
        cuts = [(a, lo, hi) for a in self.names for lo, hi in cut(a.words, 0)]
        self.rng.shuffle(cuts)
        for a, lo, hi in cuts:
            yield self.restyled(of_names(a, lo, hi), taught=True)

    def epoch_grammar(self, articles: list[Article]) -> Iterator[Example]:
        cuts = []
        for a in articles:
            first = self.rng.choice([s for s in sentence_starts(a.words) if s < 120])
            cuts += [(a, lo, hi) for lo, hi in cut(a.words, 0, first=first)]
        self.rng.shuffle(cuts)
        for a, lo, hi in cuts:
            yield self.restyled(of_grammar(a, lo, hi))

    def of_statements(self, article: Article, lo: int, hi: int) -> Example:
        words = article.words[lo:hi]
        inside, whole = [], []
        for s in article.statements or []:
            if any(lo <= i < hi for i in s.words()):
                shift = lambda at: [i - lo for i in at if lo <= i < hi]
                inside.append(Statement(shift(s.source), shift(s.cue), shift(s.content)))
                whole.append(all(lo <= i < hi for i in s.words()))
        wrapped = self.wrap_one(words, inside, whole) if self.rng.random() < self.wrapped else None
        if wrapped:
            return self.restyled(wrapped)
        return self.restyled(example(words, inside, [], self.unknown(words, inside), whole))

    def unknown(self, words: list[Word], outer: list[Statement]) -> set[int]:
        """Contents in which a word stands that is a cue elsewhere: whether it is one here, nobody marked."""
        return {i for s in outer if self.wrapper.has_cue([words[i] for i in s.content]) for i in s.content}

    def wrap_one(self, words: list[Word], outer: list[Statement], whole: list[bool]) -> Example | None:
        starts = sentence_starts(words) + [len(words)]
        spans = list(zip(starts, starts[1:]))
        self.rng.shuffle(spans)
        plain = self.rng.random() < 0.25
        for lo, hi in spans:
            touching = [k for k, s in enumerate(outer) if any(lo <= i < hi for i in s.words())]
            ok = all(whole[k] and all(lo <= i < hi for i in outer[k].words()) for k in touching)
            if not ok or plain == bool(touching) or hi - lo < 5 or plain and self.wrapper.has_cue(words[lo:hi]):
                continue
            inner = [Statement(*([i - lo for i in p] for p in (s.source, s.cue, s.content))) for s in (outer[k] for k in touching)]
            if any(w.is_mark for w in words[lo:hi - 1]):
                continue
            made = self.wrapper.wrap(words[lo:hi], inner, self.rng)
            if made is None:
                continue
            new, frame, moved = made
            if not new[-1].is_mark and words[hi - 1].is_mark:
                new = new + [words[hi - 1]]
            grow = len(new) - (hi - lo)
            place = lambda s, by: Statement(*([i + by for i in p] for p in (s.source, s.cue, s.content)))
            rest = [(place(s, grow if min(s.words()) >= hi else 0), whole[k]) for k, s in enumerate(outer)
                    if k not in touching and (max(s.words()) < lo or min(s.words()) >= hi)]
            if len(rest) + len(touching) != len(outer):
                continue
            outer_now = [s for s, _ in rest] + [place(frame, lo)]
            inner_now = [place(s, lo) for s in moved]
            full = words[:lo] + new + words[hi:]
            unknown = self.unknown(full, [s for s, _ in rest]) | self.unknown(full, inner_now)
            return self.clipped(example(full, outer_now, inner_now, unknown, [w for _, w in rest] + [True]))
        return None

    @staticmethod
    def clipped(e: Example) -> Example:
        size, n = 0, 0
        while n < len(e.words) and size + len(e.words[n].pieces) <= LENGTH - 2:
            size += len(e.words[n].pieces)
            n += 1
        if n == len(e.words):
            return e
        pairs = [(i, labels[:n]) for i, labels in e.pairs if i < n and not any(x > 0 for x in labels[n:])]
        return Example(e.words[:n], e.cue[:n], e.nested[:n], e.name[:n], e.unary[:n], pairs)

    def restyled(self, e: Example, taught: bool = False) -> Example:
        """Other outlets' quotation marks, texts whose paragraphs ran together, and words that are hidden, so that none is relied on alone."""
        r = self.rng.random()
        style = STRAIGHT if r < 0.2 else SINGLE if r < 0.25 else GUILLEMETS if r < 0.27 else None
        words = e.words
        if style:
            words = [replace(w, text=style[w.text], pieces=self.vocabulary.pieces(style[w.text])) if w.text in style else w for w in words]
        plain = words
        words = [replace(w, pieces=[MASK] * len(w.pieces)) if not w.is_mark and self.rng.random() < HIDDEN else w for w in words]
        if self.rng.random() < 0.1 and e.grammar is None:
            keep = [i for i, w in enumerate(words) if not w.is_mark]
            at = {i: k for k, i in enumerate(keep)}
            pick = lambda labels: [labels[i] for i in keep]
            return Example(pick(words), pick(e.cue), pick(e.nested), pick(e.name), pick(e.unary), [(at[i], pick(x)) for i, x in e.pairs if i in at], plain=pick(plain) if taught else None)
        return Example(words, e.cue, e.nested, e.name, e.unary, e.pairs, e.grammar, plain if taught else None)


def ids_of(words: list[Word]) -> tuple[list[int], list[int], list[int]]:
    """Piece ids with [CLS] and [SEP], shapes, and where each word's first piece stands."""
    ids, shapes, first = [CLS], [0], []
    for w in words:
        first.append(len(ids))
        ids += w.pieces
        shapes += [w.shape] * len(w.pieces)
    return ids + [SEP], shapes + [0], first


def batch(examples: list[Example]) -> dict[str, torch.Tensor]:
    rows = [ids_of(e.words) for e in examples]
    t = max(len(r[0]) for r in rows)
    full = lambda fill: torch.full((len(rows), t), fill, dtype=torch.long)
    out = {"input_ids": full(PAD), "shape_ids": full(0), "attention_mask": full(0)}
    out |= {k: full(IGNORE) for k in ("cue", "nested", "name", "unary", "speech", "relation", "mention", "head")}
    out |= {"plain_ids": full(PAD), "taught": torch.zeros(len(rows), t, dtype=torch.bool)}
    pairs_at, pairs_want, mentions_at, earlier, same = [], [], [], [], []
    for b, (e, (ids, shapes, first)) in enumerate(zip(examples, rows)):
        out["input_ids"][b, :len(ids)] = torch.tensor(ids)
        out["shape_ids"][b, :len(ids)] = torch.tensor(shapes)
        out["attention_mask"][b, :len(ids)] = 1
        where = torch.tensor(first)
        for k in ("cue", "nested", "name", "unary"):
            out[k][b, where] = torch.tensor(getattr(e, k))
        if e.plain:
            out["plain_ids"][b, :len(ids)] = torch.tensor(ids_of(e.plain)[0])
            out["taught"][b, where] = True
        for i, labels in e.pairs:
            want = torch.full((t,), IGNORE)
            want[where] = torch.tensor(labels)
            pairs_at.append((b, first[i]))
            pairs_want.append(want)
        if g := e.grammar:
            place = torch.tensor(first + [0, IGNORE])  # the last two for -1 and IGNORE
            out["head"][b, where] = place[[h if h >= 0 else len(e.words) if h == -1 else len(e.words) + 1 for h in g.head]]
            for k in ("speech", "relation", "mention"):
                out[k][b, where] = torch.tensor(getattr(g, k))
            for i, candidates, right in g.earlier:
                may, is_same = torch.zeros(t, dtype=torch.bool), torch.zeros(t, dtype=torch.bool)
                may[[0] + [first[j] for j in candidates]] = True
                is_same[[first[j] for j in right] or [0]] = True
                mentions_at.append((b, first[i]))
                earlier.append(may)
                same.append(is_same)
    out["mentions_at"] = torch.tensor(mentions_at).view(-1, 2)
    out["earlier"] = torch.stack(earlier) if earlier else torch.zeros(0, t, dtype=torch.bool)
    out["same"] = torch.stack(same) if same else torch.zeros(0, t, dtype=torch.bool)
    out["pairs_at"] = torch.tensor(pairs_at).view(-1, 2)
    out["pairs_want"] = torch.stack(pairs_want) if pairs_want else torch.zeros(0, t, dtype=torch.long)
    return out
