"""Reads articles with a trained encoder and writes bare records, for development figures before the Java reader has the model:
`python -m hearsay_training.read --model encoder.onnx --tokenizer FILE.json --out RECORDS.jsonl ARTICLES.jsonl`.
"""
from __future__ import annotations

import argparse
import json

import numpy

from .corpora import NAME_KINDS
from .network import ASK, LABELS
from .tokens import Vocabulary
from .windows import cut, ids_of

OVERLAP = 56


def viterbi(scores: numpy.ndarray, kinds: int) -> list[int]:
    """Best tags [T] of scores [T, 1+2*kinds] (outside, begin, inside of each kind); inside only after its own begin or inside."""
    t, n = scores.shape
    allowed = numpy.zeros((n, n))
    for k in range(kinds):
        inside = 2 + 2 * k
        allowed[:, inside] = -1e9
        allowed[inside - 1, inside] = allowed[inside, inside] = 0
    best = scores[0].copy()
    best[2::2] = -1e9
    back = numpy.zeros((t, n), dtype=int)
    for i in range(1, t):
        step = best[:, None] + allowed
        back[i] = step.argmax(0)
        best = step.max(0) + scores[i]
    out = [int(best.argmax())]
    for i in range(t - 1, 0, -1):
        out.append(int(back[i, out[-1]]))
    return out[::-1]


def runs(tags: list[int], kind: int) -> list[tuple[int, int]]:
    begin, inside = 1 + 2 * kind, 2 + 2 * kind
    out = []
    for i, x in enumerate(tags):
        if x == begin:
            out.append((i, i))
        elif x == inside and out:
            out[-1] = (out[-1][0], i)
    return out


class Decoder:
    def __init__(self, run, vocabulary: Vocabulary):
        self.run, self.vocabulary = run, vocabulary

    def read(self, text: str):
        """(statements, names): a statement is (source, cue, content, nested), each part a list of word runs."""
        words = self.vocabulary.cut(text)
        n = len(words)
        tags = numpy.zeros((n, 20), dtype=numpy.float32)
        depth = numpy.full(n, -1)
        owner = numpy.zeros(n, dtype=int)
        kept = []
        for w, (a, b) in enumerate(cut(words, OVERLAP)):
            ids, shapes, first = ids_of(words[a:b])
            x = numpy.array([ids])
            t, q, k = self.run({"input_ids": x, "shape_ids": numpy.array([shapes]), "attention_mask": numpy.ones_like(x)})
            t, q, k = t[0, first], q[0, first], k[0, first]
            kept.append((a, b, t, q, k))
            for i in range(a, b):
                d = min(i - a if a else 10**6, b - 1 - i if b < n else 10**6)
                if d > depth[i]:
                    depth[i], owner[i], tags[i] = d, w, t[i - a]
        if n == 0:
            return [], [], words
        statements = []
        for nested, part in ((False, slice(0, 3)), (True, slice(3, 6))):
            for first, last in runs(viterbi(tags[:, part], 1), 0):
                a, b, t, q, k = kept[owner[first]]
                scores = t[:, 15:20] + k @ q[first - a].reshape(LABELS, ASK).T
                scores[max(0, first - a):min(b, last + 1) - a, 1:] = -1e9
                labels = viterbi(scores, 2)
                place = lambda r: [(x + a, y + a) for x, y in r]
                source = place(runs(labels, 0))
                if len(source) > 1:
                    source = [max(source, key=lambda r: scores[r[0] - a:r[1] - a + 1, 1:3].max(1).sum())]
                statements.append((source, [(first, last)], place(runs(labels, 1)), nested))
        names = [(a, b, kind) for k, kind in enumerate(NAME_KINDS) for a, b in runs(viterbi(tags[:, 6:15], 4), k)]
        return statements, names, words


def main():
    import onnxruntime

    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("articles")
    o = p.parse_args()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(o.model, options)
    decoder = Decoder(lambda x: session.run(["tags", "query", "key"], x), Vocabulary.read(o.tokenizer))
    with open(o.articles, encoding="utf8") as rows, open(o.out, "w", encoding="utf8") as out:
        for line in rows:
            article = json.loads(line)
            statements, names, words = decoder.read(article["text"])
            spans = lambda rs: [{"start": words[a].start, "end": words[b].end} for a, b in rs]
            content = lambda s: set(i for a, b in s[2] for i in range(a, b + 1))
            flat = [s for s in statements if not s[3]]
            record = []
            for s in statements:
                inside = s[3] and any(s[1][0][0] in content(o_) for o_ in flat)
                if not s[3] or inside:
                    record.append({"source": spans(s[0]), "cue": spans(s[1]), "content": spans(s[2]), "parent": "s" if inside else None,
                                   "type": "indirect", "speakers": [], "source_type": "named", "addressees": [], "channel": None, "said_on": None, "said_at": None, "chain": [], "denied": False})
            actors, places = [], []
            for k, (a, b, kind) in enumerate(names):
                span = {"start": words[a].start, "end": words[b].end}
                if kind == "place":
                    places.append({"id": f"p{k}", "span": span | {"text": ""}})
                else:
                    actors.append({"id": f"a{k}", "name": "", "type": kind, "mentions": [span | {"form": "name"}]})
            out.write(json.dumps({"article": {"id": article["id"], "text": article["text"]}, "statements": record, "actors": actors, "places": places, "times": [], "events": [], "labels": []}) + "\n")


if __name__ == "__main__":
    main()
