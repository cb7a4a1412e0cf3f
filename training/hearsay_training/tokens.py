"""Words and word pieces of a text, as the Java reader cuts them.

BERT's basic tokenization (Devlin et al. 2019): control characters dropped, lower case, NFD without combining marks, every
punctuation character and every CJK character a word of its own; then greedy WordPiece. Beside each word stands its shape,
read from the characters as printed, because the vocabulary is lower case. Between two paragraphs stands one mark.
"""
from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, replace

PAD, MARK, UNKNOWN, CLS, SEP, MASK = 0, 1, 100, 101, 102, 103
SHAPES = 8


@dataclass(frozen=True, slots=True)
class Word:
    """One basic token: characters [start, end) of its text, its pieces, its shape; a paragraph mark has no characters."""

    text: str
    start: int
    end: int
    pieces: tuple[int, ...]
    shape: int

    @property
    def is_mark(self) -> bool:
        return self.pieces == (MARK,)

    def lowered(self) -> "Word":
        """The same word as it stands inside a sentence."""
        return replace(self, shape=1) if self.shape == 2 else self


def is_punctuation(c: str) -> bool:
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith("P")


def is_cjk(c: str) -> bool:
    o = ord(c)
    return any(a <= o <= b for a, b in ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
                                        (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)))


def is_dropped(c: str) -> bool:
    return c == "\ufffd" or c == "\0" or (c not in "\t\n\r" and unicodedata.category(c).startswith("C"))


def is_space(c: str) -> bool:
    return c in " \t\n\r" or c.isspace() or unicodedata.category(c) == "Zs"


def word_shape(word: str, after_space: bool) -> int:
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 5
    if not letters:
        return 7 if after_space else 6
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if upper[0] and not any(upper[1:]):
        return 2
    return 3 if all(upper) else 4


class Vocabulary:
    """The WordPiece vocabulary; remembers the pieces of words already seen."""

    def __init__(self, words: list[str]):
        self.words = words
        self.index = {w: i for i, w in enumerate(words)}
        self.seen: dict[str, tuple[int, ...]] = {}

    @staticmethod
    def read(tokenizer_json: str) -> "Vocabulary":
        with open(tokenizer_json, encoding="utf8") as f:
            vocab = json.load(f)["model"]["vocab"]
        return Vocabulary([w for w, _ in sorted(vocab.items(), key=lambda x: x[1])])

    def pieces(self, word: str) -> tuple[int, ...]:
        if word not in self.seen:
            self.seen[word] = self._pieces(word)
        return self.seen[word]

    def _pieces(self, word: str) -> tuple[int, ...]:
        if len(word) > 100:
            return (UNKNOWN,)
        out, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at:
                piece = self.index.get(("##" if at else "") + word[at:end])
                if piece is not None:
                    break
                end -= 1
            else:
                return (UNKNOWN,)
            out.append(piece)
            at = end
        return tuple(out)

    def cut(self, text: str) -> list[Word]:
        """All words of a text, with a mark wherever white space between two words holds a line feed."""
        out: list[Word] = []
        at, n, feed, space = 0, len(text), False, True
        while at < n:
            c = text[at]
            if is_space(c):
                feed |= c == "\n"
                space = True
                at += 1
            elif is_dropped(c):
                at += 1
            else:
                end = at + 1
                if not is_punctuation(c) and not is_cjk(c):
                    while end < n and not is_space(text[end]) and not is_punctuation(text[end]) and not is_cjk(text[end]):
                        end += 1
                raw = "".join(x for x in text[at:end] if not is_dropped(x))
                plain = "".join(x for x in unicodedata.normalize("NFD", raw.lower()) if unicodedata.category(x) != "Mn")
                if plain:
                    if feed and out:
                        out.append(Word("", at, at, (MARK,), 0))
                    out.append(Word(raw, at, end, self.pieces(plain), word_shape(raw, space)))
                    feed = space = False
                at = end
        return out
