"""The corpora as words with labels: PolNeAR (Newell et al. 2018) for statements, several corpora for names."""
from __future__ import annotations

import json
import pathlib
import re
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
class Article:
    name: str
    text: str
    words: list[Word]
    statements: list[Statement] | None = None
    names: list[tuple[int, int, str]] | None = None  # word positions [first, last] and kind
    skipped: list[tuple[int, int]] = field(default_factory=list)  # stretches that are no news text


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
