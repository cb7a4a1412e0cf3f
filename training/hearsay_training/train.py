"""Trains the encoder: `python -m hearsay_training.train --data DIR --weights FILE.onnx --tokenizer FILE.json --out DIR`.

The loss is the joint log-likelihood of all heads. The learning rate rises, stays, and falls over the last `--decay` steps; with
`--resume` a run goes on from its last checkpoint, so that a run that was cut off, or should go on longer, loses nothing.
"""
from __future__ import annotations

import argparse
import pathlib
import random
import time

import torch
from torch.nn import functional as F

from . import corpora
from .network import CUE, LABELS, ASK, NAME, NESTED, UNARY, Size, from_onnx
from .tokens import Vocabulary
from .windows import Examples, batch

PAIRS, ALONE = 0.25, 0.3  # weights of the pairs and of a word's own score, which the sums over all words would else let prevail
HELD_OUT = 10  # every tenth article of a names corpus is kept for development


def training_articles(data: pathlib.Path, vocabulary: Vocabulary):
    statements = corpora.polnear(data / "polnear" / "train", vocabulary)
    names = []
    for name in ("enworldwide", "uner-dev", "wikigold"):
        rows = corpora.names(data / f"names-{name}.gold.jsonl", vocabulary)
        names += [a for i, a in enumerate(rows) if i % HELD_OUT != 0]
    return statements, names


def endless(make):
    while True:
        yield from make()


def mixed(statements, names, of_statements: int, of_names: int, rng: random.Random):
    """Batches of windows of like length, eight drawn at a time."""
    size = of_statements + of_names
    while True:
        rows = [next(statements) for _ in range(8 * of_statements)] + [next(names) for _ in range(8 * of_names)]
        rows.sort(key=lambda e: sum(len(w.pieces) for w in e.words))
        cuts = [rows[i:i + size] for i in range(0, len(rows), size)]
        rng.shuffle(cuts)
        yield from cuts


def losses(net, b):
    tags, query, key = net(b["input_ids"], b["shape_ids"], b["attention_mask"])
    total = lambda part, want: F.cross_entropy(tags[..., part].flatten(0, 1), want.flatten(), ignore_index=-100, reduction="sum")
    out = {"cue": total(CUE, b["cue"]), "nested": total(NESTED, b["nested"]), "name": total(NAME, b["name"]), "unary": ALONE * total(UNARY, b["unary"])}
    if len(b["pairs_at"]):
        r, i = b["pairs_at"].T
        scores = tags[r][..., UNARY] + torch.einsum("cld,ctd->ctl", query[r, i].view(-1, LABELS, ASK), key[r])
        out["pairs"] = PAIRS * F.cross_entropy(scores.flatten(0, 1), b["pairs_want"].flatten(), ignore_index=-100, reduction="sum")
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=pathlib.Path, required=True)
    p.add_argument("--weights", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", type=pathlib.Path, required=True)
    p.add_argument("--layers", type=int, default=8)
    p.add_argument("--steps", type=int, default=2800)
    p.add_argument("--until", type=int, help="stop after this step, to go on with --resume")
    p.add_argument("--decay", type=int, default=1200)
    p.add_argument("--warmup", type=int, default=50)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--statements-per-batch", type=int, default=6)
    p.add_argument("--names-per-batch", type=int, default=1)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--resume", type=pathlib.Path)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    o = p.parse_args()
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    vocabulary = Vocabulary.read(o.tokenizer)
    statements, names = training_articles(o.data, vocabulary)
    examples = Examples(vocabulary, statements, names, o.seed)
    print(f"{len(statements)} articles with statements, {len(names)} with names, {len(examples.wrapper.frames)} frames", flush=True)
    net = from_onnx(o.weights, Size(o.layers)).to(o.device)
    heads = [q for m in (net.tags, net.view, net.query, net.key, net.shapes) for q in m.parameters()]
    body = [q for layer in net.layers[net.frozen:] for q in layer.parameters()]
    optimizer = torch.optim.AdamW([{"params": body, "lr": o.rate, "base": o.rate}, {"params": heads, "lr": o.head_rate, "base": o.head_rate}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    step = 0
    if o.resume:
        state = torch.load(o.resume, weights_only=False)
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
        examples.rng = random.Random(o.seed * 1_000_003 + step)
        torch.manual_seed(o.seed * 1_000_003 + step)
    batches = mixed(endless(examples.epoch_statements), endless(examples.epoch_names), o.statements_per_batch, o.names_per_batch, examples.rng)
    o.out.mkdir(parents=True, exist_ok=True)
    net.train()
    sums, began = {}, time.time()
    last = min(o.steps, o.until or o.steps)
    while step < last:
        factor = min(1.0, (step + 1) / o.warmup, (o.steps - step) / max(1, o.decay))
        for g in optimizer.param_groups:
            g["lr"] = g["base"] * factor
        rows = next(batches)
        b = {k: v.to(o.device) for k, v in batch(rows).items()}
        parts = losses(net, b)
        loss = sum(parts.values()) / (10 * len(rows))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        for k, v in parts.items():
            sums[k] = sums.get(k, 0.0) + float(v.detach()) / len(rows)
        if step % 20 == 0:
            print(step, f"{time.time() - began:.0f}s", {k: round(v / 20, 2) for k, v in sums.items()}, flush=True)
            sums = {}
        if step % 150 == 0 or step == last:
            torch.save({"net": net.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "layers": o.layers}, o.out / "last.pt.part")
            (o.out / "last.pt.part").rename(o.out / "last.pt")


if __name__ == "__main__":
    main()
