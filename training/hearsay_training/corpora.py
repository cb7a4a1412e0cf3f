"""The corpora as words with labels: PolNeAR (Newell et al. 2018) for statements, several corpora for names, GUM (Zeldes 2017) for
grammar and coreference, and PolNeAR's texts as CoreNLP parses them for more grammar."""
from __future__ import annotations

import json
import pathlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .tokens import Vocabulary, Word

NAME_KINDS = ("person", "organization", "place", "group")


@dataclass
class Statement:
    """Word positions of one statement's parts."""

    source: list[int]
    cue: list[int]
    content: list[int]

    def words(self) -> list[int]:
        return self.source + self.cue + self.content


@dataclass
class Grammar:
    """Labels word by word; None where nothing is known."""

    tags: list[str | None]  # part of speech, Penn Treebank
    relations: list[str | None]  # to the head, Universal Dependencies; PART joins the words that are one token there
    heads: list[int | None]  # position of the head, -1 for the root
    mentions: list[str | None]  # kind of what the word, as head of its phrase, mentions; "" if nothing
    entities: list[set[str]]  # what is mentioned, by its id in the article


@dataclass
class Article:
    name: str
    text: str
    words: list[Word]
    statements: list[Statement] | None = None
    names: list[tuple[int, int, str]] | None = None  # word positions [first, last] and kind
    grammar: Grammar | None = None


def covered(words: list[Word], spans: list[tuple[int, int]]) -> list[int]:
    return [i for i, w in enumerate(words) if w.text and any(w.start < e and s < w.end for s, e in spans)]


def read_brat(ann: pathlib.Path) -> list[dict[str, list[tuple[int, int]]]]:
    spans, out = {}, []
    for line in ann.read_text(encoding="utf8").split("\n"):
        if m := re.match(r"(T\d+)\t(\S+) ([\d ;]+)\t", line):
            spans[m[1]] = [tuple(map(int, x.split())) for x in m[3].split(";")]
        elif re.match(r"E\d+\t", line):
            roles = {"source": [], "cue": [], "content": []}
            for pair in line.split("\t")[1].split():
                kind, key = pair.split(":")
                kind = kind.rstrip("0123456789").lower()
                if kind in roles and key in spans:
                    roles[kind] += spans[key]
            if any(roles.values()):
                out.append(roles)
    return out


def polnear(folder: pathlib.Path, vocabulary: Vocabulary) -> list[Article]:
    """One article each, by its first annotator."""
    out, done = [], set()
    for ann in sorted((folder / "attributions").glob("*.ann")):
        name = re.sub(r"_[0-9a-f]{4}$", "", ann.stem)
        if name in done:
            continue
        done.add(name)
        text = (folder / "text" / f"{name}.txt").read_text(encoding="utf8")
        words = vocabulary.cut(text)
        statements = [Statement(*(covered(words, s[k]) for k in ("source", "cue", "content"))) for s in read_brat(ann)]
        out.append(Article(name, text, words, statements))
    return out


def names(file: pathlib.Path, vocabulary: Vocabulary) -> list[Article]:
    out = []
    for line in file.read_text(encoding="utf8").splitlines():
        row = json.loads(line)
        words = vocabulary.cut(row["text"])
        found = []
        for n in row["names"]:
            at = covered(words, [(n["start"], n["end"])])
            if at:
                found.append((at[0], at[-1], n["type"]))
        taken = {i for a, b, _ in found for i in range(a, b + 1)}
        found += [(a, b, "group") for a, b in groups(words) if not taken & set(range(a, b + 1))]
        out.append(Article(row["id"], row["text"], words, None, sorted(found)))
    return out


# Peoples, faiths and parties named in the plural: the corpora leave them out, so capitalised plurals with these endings are
# taken for groups where no corpus name covers them. Facts of English word formation, no list from any corpus.
GROUP_ENDING = re.compile(
    r"(?:[a-z]{2,}(?:ians|eans|ans|ese|ish|crats|lims)|"
    r"Jews|Hindus|Sikhs|Kurds|Arabs|Turks|Serbs|Croats|Swedes|Danes|Finns|Poles|Czechs|Slovaks|Greeks|Thais|Uighurs|Uyghurs|Tories|Greens|"
    r"Shiites|Shias|Sunnis|Yazidis|Druze|Houthis|Tamils|Roma|Tutsis|Hutus|Filipinos|Latinos|Maoris|Sudanis|Yemenis|Saudis|Omanis|Kuwaitis|Qataris|"
    r"Nepalis|Pakistanis|Bangladeshis|Iraqis|Israelis|Afghans|Brits|Scots|Welsh|French|Dutch|Irish|British|Chinese|Japanese)$")
TWO_WORDS = {"Puerto", "South", "North", "West", "East", "Native", "Latin", "Sri", "Costa", "African", "Asian", "Saudi", "Burkina"}
NOT_GROUPS = {"British", "French", "Dutch", "Irish", "Chinese", "Japanese", "Welsh", "English", "Spanish", "Turkish", "Polish", "Vietnamese"}


def groups(words: list[Word]) -> list[tuple[int, int]]:
    """Capitalised plurals; the adjectives among them only where they stand for the people: "the French" before no noun."""
    out = []
    for i, w in enumerate(words):
        if w.shape != 2 or not GROUP_ENDING.search(w.text) or len(w.text) < 4 or w.text in ("Politicians", "Historians", "Musicians", "Technicians", "Physicians", "Means", "Plans", "Fans", "Loans", "Clans", "Bans", "Oceans", "Veterans", "Orphans"):
            continue
        if w.text in NOT_GROUPS or w.text.endswith(("ese", "ish")):
            before = words[i - 1].text.lower() if i else ""
            after = words[i + 1] if i + 1 < len(words) else None
            if before != "the" or after is None or after.shape in (1, 2, 3, 4, 5) and after.text.lower() not in ("have", "are", "were", "had", "will", "and", "who", "to", "would", "in", "on"):
                continue
        out.append((i - 1 if i and words[i - 1].text in TWO_WORDS else i, i))
    return out


PART = "part"
SUBTYPES = {"nsubj:pass", "aux:pass", "nmod:poss", "acl:relcl", "compound:prt", "obl:unmarked", "nmod:unmarked"}
MENTION_KINDS = {"person": "person", "organization": "organization", "place": "place", "event": "event", "time": "time"}


def relation(name: str) -> str:
    """A relation of Universal Dependencies without the subtypes that the two sources do not share."""
    base, _, kind = name.partition(":")
    if kind in ("tmod", "npmod"):
        name = base + ":unmarked"
    return name if name in SUBTYPES else base


@dataclass
class Token:
    start: int
    end: int
    tag: str
    relation: str
    head: int  # position among all tokens, -1 for the root
    mention: str | None = None
    entities: set[str] = field(default_factory=set)


def grammar(words: list[Word], tokens: list[Token]) -> Grammar:
    """The tokens' labels on our words: a word takes the token that covers most of it, and the later words of one token hang on the first."""
    n = len(words)
    out = Grammar([None] * n, [None] * n, [None] * n, [None] * n, [set() for _ in words])
    of_word: list[int | None] = [None] * n
    first: dict[int, int] = {}
    k = 0
    for i, w in enumerate(words):
        if not w.text:
            continue
        while k < len(tokens) and tokens[k].end <= w.start:
            k += 1
        best, most = None, 0
        j = k
        while j < len(tokens) and tokens[j].start < w.end:
            shared = min(w.end, tokens[j].end) - max(w.start, tokens[j].start)
            if shared > most:
                best, most = j, shared
            j += 1
        of_word[i] = best
        if best is not None:
            first.setdefault(best, i)
    for i, t in enumerate(of_word):
        if t is None:
            continue
        token = tokens[t]
        out.tags[i] = token.tag
        if first[t] != i:
            out.relations[i], out.heads[i], out.mentions[i] = PART, first[t], "" if token.mention is not None else None
        elif token.head == -1 or token.head in first:
            out.relations[i] = token.relation
            out.heads[i] = -1 if token.head == -1 else first[token.head]
            out.mentions[i], out.entities[i] = token.mention, token.entities
    return out


def flatten_person(tokens: list[Token], first: int, last: int) -> None:
    """A person's name as GUM has it: the first word governs, the others are flat and titles modify it. CoreNLP's governor is the last word."""
    name, governor = range(first, last + 1), tokens[last]
    if any(tokens[i].head != last or tokens[i].relation != "compound" for i in range(first, last)):
        return
    for i, t in enumerate(tokens):
        if t.head == last and i not in name:
            t.head = first
            if i < first and t.relation == "compound":
                t.relation = "nmod"
    tokens[first].head, tokens[first].relation = governor.head, governor.relation
    for i in range(first + 1, last + 1):
        tokens[i].head, tokens[i].relation = first, "flat"


def parsed(folder: pathlib.Path, texts: pathlib.Path, vocabulary: Vocabulary) -> list[Article]:
    """Texts beside which CoreNLP's JSON lies."""
    out = []
    for file in sorted(folder.glob("*.json")):
        text = (texts / file.name.removesuffix(".json")).read_text(encoding="utf8")
        tokens: list[Token] = []
        starts, people = set(), []
        for s in json.loads(file.read_text(encoding="utf8"))["sentences"]:
            base, arcs = len(tokens), {d["dependent"]: d for d in s["basicDependencies"]}
            starts.add(base)
            for t in s["tokens"]:
                arc = arcs.get(t["index"], {"dep": "root", "governor": 0})
                head = -1 if arc["governor"] == 0 else base + arc["governor"] - 1
                tokens.append(Token(t["characterOffsetBegin"], t["characterOffsetEnd"], t["pos"], relation(arc["dep"].lower()), head))
                people.append(t["ner"] == "PERSON" and t["pos"].startswith("NNP"))
        for first, last in runs(people, starts):
            flatten_person(tokens, first, last)
        words = vocabulary.cut(text)
        out.append(Article(file.stem, text, words, grammar=grammar(words, tokens)))
    return out


def runs(true: list[bool], borders: set[int]) -> Iterator[tuple[int, int]]:
    """Runs [first, last] of at least two that cross no border."""
    first = 0
    for i in range(1, len(true) + 1):
        if i == len(true) or not true[i] or not true[i - 1] or i in borders:
            if true[first] and i - first > 1:
                yield first, i - 1
            first = i


def gum(file: pathlib.Path, vocabulary: Vocabulary) -> Article:
    """One article of GUM with its trees and mentions. A mention's head is the word of it whose head stands outside."""
    text, tokens, open_mentions, mentions = "", [], [], []
    for block in file.read_text(encoding="utf8").strip().split("\n\n"):
        lines = block.split("\n")
        if any(x.startswith("# newpar") for x in lines) and text:
            text = text.rstrip() + "\n\n"
        base, cover = len(tokens), 0
        for line in lines:
            if line.startswith("#"):
                continue
            number, form, _, _, tag, _, head, rel, _, misc = line.split("\t")
            if "." in number:
                continue
            if "-" in number:
                cover = int(number.split("-")[1])
                start = len(text)
                text += form + ("" if "SpaceAfter=No" in misc else " ")
                rest = form
                continue
            if int(number) <= cover:
                size = len(form) if rest.startswith(form) else min(len(form), len(rest))
                a, b = start, start + size
                start, rest = b, rest[size:]
            else:
                a, b = len(text), len(text) + len(form)
                text += form + ("" if "SpaceAfter=No" in misc else " ")
            tokens.append(Token(a, b, tag, relation(rel), -1 if head == "0" else base + int(head) - 1, ""))
            found = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
            for opened, closed, shut in re.findall(r"\(([^()]+)(\))?|([^()]+)\)", found[1] if found else ""):
                if opened:
                    entity, kind = opened.split("-")[:2]
                    open_mentions.append((entity, kind, len(tokens) - 1))
                    if closed:
                        mentions.append((*open_mentions.pop(), len(tokens)))
                else:
                    at = next(k for k in range(len(open_mentions) - 1, -1, -1) if open_mentions[k][0] == shut)
                    mentions.append((*open_mentions.pop(at), len(tokens)))
    for entity, kind, a, b in mentions:
        head = next((i for i in range(a, b) if not a <= tokens[i].head < b), a)
        tokens[head].mention = MENTION_KINDS.get(kind, "other")
        tokens[head].entities = tokens[head].entities | {entity}
    words = vocabulary.cut(text)
    return Article(file.stem, text, words, grammar=grammar(words, tokens))
