"""The encoder and its heads.

A BERT encoder (Devlin et al. 2019) with a letter-shape embedding. One run gives for every word piece: tag scores (outer and nested
cues, names, and what a word may be to some cue) and the vectors with which a cue asks every word whether it belongs to its
source or content (a biaffine scorer, after Dozat and Manning 2017, conditioned on the cue as semantic role labellers do).
For grammar it gives part of speech and relation to the head, and vectors whose product says which word the head is; for
coreference the kind of what a word mentions, and vectors whose product says which earlier mention is the same (one word
stands for each mention, after Dobrovolskii 2021).
"""
from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F

from .tokens import SHAPES

PARTS_OF_SPEECH = ("CC CD DT EX FW IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB PUNCT").split()
RELATIONS = ("acl acl:relcl advcl advmod amod appos aux aux:pass case cc ccomp compound compound:prt conj cop csubj dep det discourse expl fixed flat iobj mark "
             "nmod nmod:poss nmod:unmarked nsubj nsubj:pass nummod obj obl obl:unmarked orphan parataxis part punct root vocative xcomp").split()
MENTIONS = ["none", "person", "organization", "place", "event", "time", "other"]


def slices(*widths: int) -> list[slice]:
    ends = [sum(widths[: i + 1]) for i in range(len(widths))]
    return [slice(e - w, e) for w, e in zip(widths, ends)]


CUE, NESTED, NAME, UNARY, SPEECH, RELATION, MENTION = slices(3, 3, 9, 5, len(PARTS_OF_SPEECH), len(RELATIONS), len(MENTIONS))
TAGS, LABELS, ASK = MENTION.stop, 5, 64


@dataclass
class Size:
    layers: int
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 30522
    positions: int = 512
    frozen: int = 3  # the lowest layers, left as pretrained; the letter shapes join above them


class Layer(nn.Module):
    def __init__(self, size: Size, dropout: float):
        super().__init__()
        self.heads = size.heads
        self.qkv = nn.Linear(size.width, 3 * size.width)
        self.out = nn.Linear(size.width, size.width)
        self.norm_attention = nn.LayerNorm(size.width, eps=1e-12)
        self.up = nn.Linear(size.width, size.inner)
        self.down = nn.Linear(size.inner, size.width)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, h: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        b, t, w = h.shape
        q, k, v = self.qkv(h).view(b, t, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        if torch.onnx.is_in_onnx_export():
            a = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(w // self.heads) + mask, -1) @ v
        else:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        h = self.norm_attention(h + self.dropout(self.out(a.transpose(1, 2).reshape(b, t, w))))
        return self.norm(h + self.dropout(self.down(F.gelu(self.up(h)))))


class Network(nn.Module):
    def __init__(self, size: Size, dropout: float = 0.1):
        super().__init__()
        self.frozen = size.frozen
        self.words = nn.Embedding(size.vocabulary, size.width)
        self.places = nn.Embedding(size.positions, size.width)
        self.kinds = nn.Embedding(2, size.width)
        self.shapes = nn.Embedding(SHAPES, size.width)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.tags = nn.Linear(size.width, TAGS)
        self.view = nn.Linear(size.width, size.width)
        self.query = nn.Linear(size.width, LABELS * ASK)
        self.key = nn.Linear(size.width, ASK)
        self.link_view = nn.Linear(size.width, size.width)
        self.links = nn.Linear(size.width, 4 * ASK)
        nn.init.normal_(self.shapes.weight, std=0.02)

    def forward(self, input_ids: torch.Tensor, shape_ids: torch.Tensor, attention_mask: torch.Tensor):
        """[B,T] int64 each → tags [B,T,TAGS], query [B,T,5*64], key [B,T,64], links [B,T,4*64]: as a dependent, as a
        head, as a mention, as an earlier mention; the first piece stands for the root and for no earlier mention."""
        mask = ((1.0 - attention_mask.to(self.words.weight.dtype)) * -1e4)[:, None, None, :]
        with torch.set_grad_enabled(torch.is_grad_enabled() and self.frozen == 0):
            at = torch.arange(input_ids.shape[1], device=input_ids.device)
            h = self.norm(self.words(input_ids) + self.places(at)[None] + self.kinds.weight[0])
            for layer in self.layers[: self.frozen]:
                h = layer(h, mask)
        h = self.dropout(h + self.shapes(shape_ids))
        for layer in self.layers[self.frozen :]:
            h = layer(h, mask)
        view = F.gelu(self.view(h))
        links = self.links(F.gelu(self.link_view(h))) / ASK**0.25  # so that products are scaled by the root
        return self.tags(h), self.query(view) / math.sqrt(ASK), self.key(view), links


def mean_of(checkpoints: list[str]) -> dict[str, torch.Tensor]:
    """Mean of the weights of runs that go back to one."""
    states = [torch.load(c, map_location="cpu", weights_only=False)["mean"] for c in checkpoints]
    return {name: sum(s[name] for s in states) / len(states) for name in states[0]}


def from_onnx(file: str, size: Size, dropout: float = 0.1) -> Network:
    """Reads the initializers of a BERT in ONNX (as exported from Hugging Face's module) into a fresh network."""
    import numpy
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(file).graph
    given = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    named = {k.removeprefix("bert.").removeprefix("model."): v for k, v in given.items()}
    products = {}  # the weight of a MatMul is nameless; the Add behind it names the bias, and so the place
    by_input = {}
    for node in graph.node:
        for i in node.input:
            by_input.setdefault(i, []).append(node)
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in given:
            for add in by_input.get(node.output[0], []):
                bias = next((i for i in add.input if i in given and i.endswith("bias")), None)
                if add.op_type == "Add" and bias:
                    products[bias.removeprefix("bert.").removeprefix("model.").removesuffix(".bias")] = given[node.input[1]].T

    def tensor(a):
        return torch.tensor(numpy.array(a, dtype=numpy.float32))

    def linear(module: nn.Linear, *places: str):
        weight = torch.cat([tensor(products[p]) if p in products else tensor(named[p + ".weight"]) for p in places])
        bias = torch.cat([tensor(named[p + ".bias"]) for p in places])
        module.weight.data.copy_(weight)
        module.bias.data.copy_(bias)

    def norm(module: nn.LayerNorm, place: str):
        module.weight.data.copy_(tensor(named[place + ".weight"]))
        module.bias.data.copy_(tensor(named[place + ".bias"]))

    net = Network(size, dropout)
    net.words.weight.data.copy_(tensor(named["embeddings.word_embeddings.weight"]))
    net.places.weight.data.copy_(tensor(named["embeddings.position_embeddings.weight"]))
    net.kinds.weight.data.copy_(tensor(named["embeddings.token_type_embeddings.weight"]))
    norm(net.norm, "embeddings.LayerNorm")
    for i, layer in enumerate(net.layers):
        p = f"encoder.layer.{i}."
        linear(layer.qkv, *(p + f"attention.self.{x}" for x in ("query", "key", "value")))
        linear(layer.out, p + "attention.output.dense")
        norm(layer.norm_attention, p + "attention.output.LayerNorm")
        linear(layer.up, p + "intermediate.dense")
        linear(layer.down, p + "output.dense")
        norm(layer.norm, p + "output.LayerNorm")
    return net
