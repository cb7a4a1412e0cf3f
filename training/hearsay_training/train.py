"""Trains the encoder: `python -m hearsay_training.train --data DIR --weights FILE.onnx --tokenizer FILE.json --out DIR`.

The loss is the weighted sum of all heads' log-likelihoods. The learning rate rises, stays, and falls over the last `--decay` steps;
beside the weights their running mean is kept, which is what is exported. With `--resume` a run goes on from its last checkpoint, so
that a run that was cut off loses nothing; with `--begin-from` a new run takes the weights of an earlier one, whose heads may be fewer:
new heads then learn alone at first, so that their first, wild gradients do not spoil the encoder. With `--teacher` a run begins from
the mean of earlier runs, and that network tells the statements of the names corpora, where nobody marked them: it sees the words that
the learner must do without (self-training with noise, Xie et al. 2020).
"""
from __future__ import annotations

import argparse
import copy
import json
import pathlib
import random
import time
from collections.abc import Iterator

import torch
from torch.nn import functional as F

from . import corpora
from .network import ASK, CUE, LABELS, MENTION, NAME, NESTED, RELATION, SPEECH, UNARY, Size, from_onnx, mean_of
from .tokens import Vocabulary
from .windows import Examples, batch

PAIRS, ALONE = 0.25, 0.3  # weights of the pairs and of a word's own score, which the sums over all words would else let prevail
GRAMMAR, HEADS, MENTIONS, SAME = 0.1, 0.1, 0.2, 0.3
HELD_OUT = 10  # every tenth article of a names corpus is kept for development
TESTED = 3  # every third article of GUM is kept for testing coreference, and what stands among the fully annotated articles is left out
TAUGHT = 0.5  # of what the teacher says, against what people marked
MEAN = 0.998  # share that the running mean of the weights keeps each step


def training_articles(data: pathlib.Path, parses: pathlib.Path, vocabulary: Vocabulary):
    statements = corpora.polnear(data / "polnear" / "train", vocabulary)
    names = []
    for name in ("enworldwide", "uner-dev", "wikigold"):
        rows = corpora.names(data / f"names-{name}.gold.jsonl", vocabulary)
        names += [a for i, a in enumerate(rows) if i % HELD_OUT != 0]
    parsed = corpora.parsed(parses, data / "polnear" / "train" / "text", vocabulary)
    annotated = {json.loads(line)["id"].rpartition("-")[2] for line in (data / "gold.articles.jsonl").read_text(encoding="utf8").splitlines()}
    files = [f for i, f in enumerate(sorted((data / "coref-gum").glob("*.conllu"))) if i % TESTED != 0]
    mentions = [corpora.gum(f, vocabulary) for f in files if f.stem.rpartition("_")[2] not in annotated]
    return statements, names, parsed, mentions


def endless(make):
    while True:
        yield from make()


def mixed(sources: list[tuple[Iterator, float]], rng: random.Random):
    """Batches of windows of like length, eight drawn at a time; so many windows of each source a batch on average."""
    size = round(sum(n for _, n in sources))
    while True:
        rows = [next(windows) for windows, n in sources for _ in range(round(8 * n))]
        rows.sort(key=lambda e: sum(len(w.pieces) for w in e.words))
        cuts = [rows[i:i + size] for i in range(0, len(rows), size)]
        rng.shuffle(cuts)
        yield from cuts


def taught(teacher, b, tags, query, key):
    """Losses against the teacher's soft answers: cues, what words may be to some cue, and source and content of the cues that it finds."""
    rows = b["taught"].any(-1).nonzero().squeeze(-1)
    if not len(rows):
        return {}
    with torch.no_grad():
        said, asked, answers, _ = teacher(b["plain_ids"][rows], b["shape_ids"][rows], b["attention_mask"][rows])
    words, tags, query, key = b["taught"][rows], tags[rows], query[rows], key[rows]
    soft = lambda scores, want: -(F.softmax(want, -1) * F.log_softmax(scores, -1)).sum()
    out = {name: share * soft(tags[..., part][words], said[..., part][words]) for name, part, share in (("cue", CUE, 1), ("nested", NESTED, 1), ("unary", UNARY, ALONE))}
    begins = (said[..., CUE].argmax(-1) == 1) | (said[..., NESTED].argmax(-1) == 1)
    r, i = (begins & words).nonzero().T
    if len(r):
        pairs = lambda tags, query, key: tags[r][..., UNARY] + torch.einsum("cld,ctd->ctl", query[r, i].view(-1, LABELS, ASK), key[r])
        out["pairs"] = PAIRS * soft(pairs(tags, query, key)[words[r]], pairs(said, asked, answers)[words[r]])
    return {name: TAUGHT * loss for name, loss in out.items()}


def losses(net, b, teacher=None):
    tags, query, key, links = net(b["input_ids"], b["shape_ids"], b["attention_mask"])
    total = lambda part, want: F.cross_entropy(tags[..., part].flatten(0, 1), want.flatten(), ignore_index=-100, reduction="sum")
    out = {"cue": total(CUE, b["cue"]), "nested": total(NESTED, b["nested"]), "name": total(NAME, b["name"]), "unary": ALONE * total(UNARY, b["unary"])}
    out |= {"speech": GRAMMAR * total(SPEECH, b["speech"]), "relation": GRAMMAR * total(RELATION, b["relation"]), "mention": MENTIONS * total(MENTION, b["mention"])}
    depends, governs, mentioned, before = links.split(ASK, -1)
    rows = (b["head"] != -100).any(-1).nonzero().squeeze(-1)
    if len(rows):
        arcs = depends[rows] @ governs[rows].transpose(1, 2)
        arcs = arcs.masked_fill((b["attention_mask"][rows] == 0)[:, None], -1e4)
        out["head"] = HEADS * F.cross_entropy(arcs.flatten(0, 1), b["head"][rows].flatten(), ignore_index=-100, reduction="sum")
    if len(b["mentions_at"]):
        r, i = b["mentions_at"].T
        scores = torch.einsum("md,mtd->mt", mentioned[r, i], before[r])
        total_of = lambda which: torch.logsumexp(scores.masked_fill(~which, -1e4), -1)
        out["same"] = SAME * (total_of(b["earlier"]) - total_of(b["same"])).sum()
    if len(b["pairs_at"]):
        r, i = b["pairs_at"].T
        scores = tags[r][..., UNARY] + torch.einsum("cld,ctd->ctl", query[r, i].view(-1, LABELS, ASK), key[r])
        out["pairs"] = PAIRS * F.cross_entropy(scores.flatten(0, 1), b["pairs_want"].flatten(), ignore_index=-100, reduction="sum")
    if teacher:
        for name, loss in taught(teacher, b, tags, query, key).items():
            out[name] = out.get(name, 0) + loss
    return out


def take(net, given: dict[str, torch.Tensor]) -> None:
    """Weights of an earlier network; of a head that was smaller its first rows."""
    own = net.state_dict()
    for name, weight in given.items():
        own[name][tuple(slice(0, n) for n in weight.shape)] = weight
    net.load_state_dict(own)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=pathlib.Path, required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--parses", type=pathlib.Path, required=True, help="folder of CoreNLP's JSON for PolNeAR's texts")
    p.add_argument("--out", type=pathlib.Path, required=True)
    p.add_argument("--layers", type=int, default=8)
    p.add_argument("--steps", type=int, default=2800)
    p.add_argument("--until", type=int, help="stop after this step, to go on with --resume")
    p.add_argument("--decay", type=int, default=1200)
    p.add_argument("--warmup", type=int, default=50)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--heads-first", type=int, default=0, help="steps in which the heads learn alone")
    p.add_argument("--per-batch", type=float, nargs=4, default=[4, 2, 1.5, 0.5], help="windows of statements, names, parses, mentions; their sum is whole")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--resume", type=pathlib.Path)
    p.add_argument("--begin-from", type=pathlib.Path)
    p.add_argument("--teacher", type=pathlib.Path, nargs="+", help="checkpoints whose mean begins the run and tells what is unmarked")
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    o = p.parse_args()
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    vocabulary = Vocabulary.read(o.tokenizer)
    statements, names, parsed, mentions = training_articles(o.data, o.parses, vocabulary)
    examples = Examples(vocabulary, statements, names, parsed, mentions, o.seed)
    print(f"articles with statements {len(statements)}, names {len(names)}, parses {len(parsed)}, mentions {len(mentions)}; frames {len(examples.wrapper.frames)}", flush=True)
    net = from_onnx(o.weights, Size(o.layers)).to(o.device)
    heads = [q for m in (net.tags, net.view, net.query, net.key, net.link_view, net.links, net.shapes) for q in m.parameters()]
    body = [q for layer in net.layers[net.frozen:] for q in layer.parameters()]
    optimizer = torch.optim.AdamW([{"params": body, "lr": o.rate, "base": o.rate}, {"params": heads, "lr": o.head_rate, "base": o.head_rate}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    step = 0
    if o.begin_from:
        take(net, torch.load(o.begin_from, weights_only=False)["net"])
    teacher = None
    if o.teacher:
        net.load_state_dict(mean_of(o.teacher))
        teacher = copy.deepcopy(net).eval().requires_grad_(False)
    mean = copy.deepcopy(net)
    if o.resume:
        state = torch.load(o.resume, weights_only=False)
        net.load_state_dict(state["net"])
        mean.load_state_dict(state["mean"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
        examples.rng = random.Random(o.seed * 1_000_003 + step)
        torch.manual_seed(o.seed * 1_000_003 + step)
    epochs = [examples.epoch_statements, examples.epoch_names, lambda: examples.epoch_grammar(parsed), lambda: examples.epoch_grammar(mentions)]
    batches = mixed([(endless(e), n) for e, n in zip(epochs, o.per_batch)], examples.rng)
    o.out.mkdir(parents=True, exist_ok=True)
    net.train()
    sums, began = {}, time.time()
    last = min(o.steps, o.until or o.steps)
    while step < last:
        factor = min(1.0, (step + 1) / o.warmup, (o.steps - step) / max(1, o.decay))
        for g in optimizer.param_groups:
            g["lr"] = g["base"] * factor
        if step < o.heads_first + o.warmup:
            optimizer.param_groups[0]["lr"] *= max(0, step - o.heads_first) / o.warmup
        rows = next(batches)
        b = {k: v.to(o.device) for k, v in batch(rows).items()}
        parts = losses(net, b, teacher)
        loss = sum(parts.values()) / (10 * len(rows))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(list(mean.parameters()), list(net.parameters()), max(1 - MEAN, 1 / (1 + step)))
        for k, v in parts.items():
            sums[k] = sums.get(k, 0.0) + float(v.detach()) / len(rows)
        if step % 20 == 0:
            print(step, f"{time.time() - began:.0f}s", {k: round(v / 20, 2) for k, v in sums.items()}, flush=True)
            sums = {}
        if step % 100 == 0 or step == last:
            torch.save({"net": net.state_dict(), "mean": mean.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "layers": o.layers}, o.out / "last.pt.part")
            (o.out / "last.pt.part").rename(o.out / "last.pt")


if __name__ == "__main__":
    main()
