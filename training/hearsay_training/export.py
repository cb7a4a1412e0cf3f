"""Exports a trained network: `python -m hearsay_training.export --checkpoint last.pt --tokenizer FILE.json --out DIR`.

Writes `encoder.onnx` (int8 weights per channel, activations quantized as the network runs), `vocab.txt` and `model.json`. The
weights keep seven bits where `--reduce-range` is set: processors without VNNI add two products of eight bits into sixteen,
which can overflow.
"""
from __future__ import annotations

import argparse
import json
import pathlib
import tempfile

import torch

from .corpora import NAME_KINDS
from .network import ASK, LABELS, MENTIONS, PARTS_OF_SPEECH, RELATIONS, Network, Size, mean_of
from .tokens import Vocabulary
from .windows import LENGTH


def to_onnx(net: Network, file: pathlib.Path) -> None:
    net.eval()
    x = torch.ones(2, 16, dtype=torch.long)
    names = ["input_ids", "shape_ids", "attention_mask"], ["tags", "query", "key", "links"]
    axes = {n: {0: "windows", 1: "pieces"} for n in names[0] + names[1]}
    torch.onnx.export(net, (x, x, x), str(file), input_names=names[0], output_names=names[1], dynamic_axes=axes, opset_version=17, dynamo=False)


def quantize(source: pathlib.Path, target: pathlib.Path, reduce_range: bool) -> None:
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.transformers import optimizer
    from onnxruntime.transformers.fusion_options import FusionOptions

    options = FusionOptions("bert")
    options.enable_skip_layer_norm = options.enable_bias_skip_layer_norm = False  # has no fast code on CPUs: a tenth slower

    with tempfile.TemporaryDirectory() as d:
        fused = pathlib.Path(d) / "fused.onnx"
        optimizer.optimize_model(str(source), model_type="bert", num_heads=12, hidden_size=384, opt_level=0, optimization_options=options).save_model_to_file(str(fused))
        quantize_dynamic(fused, target, per_channel=True, reduce_range=reduce_range, weight_type=QuantType.QInt8,
                         op_types_to_quantize=["MatMul", "Gather", "Attention"], extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT})


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--checkpoint", type=pathlib.Path, nargs="+", help="of several, which must go back to one run, the mean of the weights is taken")
    p.add_argument("--layers", type=int, default=8)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", type=pathlib.Path, required=True)
    p.add_argument("--reduce-range", action=argparse.BooleanOptionalAction, default=True)
    p.add_argument("--keep-float", action="store_true", help="leave the unquantized encoder beside it")
    o = p.parse_args()
    torch.manual_seed(1)
    net = Network(Size(o.layers))
    if o.checkpoint:
        net.load_state_dict(mean_of(o.checkpoint))
    o.out.mkdir(parents=True, exist_ok=True)
    full = o.out / "encoder-float.onnx"
    to_onnx(net, full)
    quantize(full, o.out / "encoder.onnx", o.reduce_range)
    if not o.keep_float:
        full.unlink()
    (o.out / "vocab.txt").write_text("\n".join(Vocabulary.read(o.tokenizer).words) + "\n", encoding="utf8")
    settings = {"max_length": LENGTH, "ask": ASK, "labels": ["outside", "begin-source", "inside-source", "begin-content", "inside-content"],
                "names": list(NAME_KINDS), "parts_of_speech": PARTS_OF_SPEECH, "relations": RELATIONS, "mentions": MENTIONS, "temperature": 1.0, "part_cost": 8.0, "part_cost_across_cue": 2.0, "language": "en",
                "confidence_slope": 1.0, "confidence_offset": 0.0, "least_confidence": 0.4, "least_nested_confidence": 0.3}
    assert len(settings["labels"]) == LABELS
    (o.out / "model.json").write_text(json.dumps(settings, indent=2) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
