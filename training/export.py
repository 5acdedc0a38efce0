"""Writes the fitted model as ONNX: python export.py WORK/fit.pt [MORE/fit.pt ...] OUT.onnx [--weights int8|fp32] [--last]

The weights of several checkpoints of one descent are averaged (model soups, Wortsman et al. 2022).

The graph is built here operator by operator rather than traced, so that it holds ONNX Runtime's fused operators and
nothing else. With int8, weights are quantised per output channel and activations as they come; the embedding table
is quantised per word.
"""
import argparse

import onnx
import torch
from onnx import TensorProto, helper

MS = "com.microsoft"
TYPES = {torch.float32: TensorProto.FLOAT, torch.int8: TensorProto.INT8, torch.int64: TensorProto.INT64,
         torch.uint8: TensorProto.UINT8}


class Graph:
    def __init__(self, weights):
        self.weights, self.nodes, self.tensors = weights, [], []

    def constant(self, name, tensor):
        raw = bytes(tensor.contiguous().flatten().view(torch.uint8).tolist())
        self.tensors.append(helper.make_tensor(name, TYPES[tensor.dtype], tensor.shape, raw, raw=True))
        return name

    def node(self, op, inputs, name, domain="", **attributes):
        self.nodes.append(helper.make_node(op, inputs, [name], name, domain=domain, **attributes))
        return name

    def linear(self, x, state, key, name, bias=True):
        """x [B, T, in] -> [B, T, out]; the weight is stored transposed, [in, out]"""
        weight = state[key + ".weight"].t().contiguous()
        if self.weights == "fp32":
            y = self.node("MatMul", [x, self.constant(name + ".weight", weight)], name + ".product")
            return self.node("Add", [y, self.constant(name + ".bias", state[key + ".bias"])], name) if bias else y
        scale = weight.abs().amax(0) / 127
        whole = (weight / scale).round().clamp(-127, 127).to(torch.int8)
        inputs = [x, self.constant(name + ".weight", whole), self.constant(name + ".scale", scale),
                  self.constant(name + ".zero", torch.zeros_like(scale, dtype=torch.int8))]
        if bias:
            inputs.append(self.constant(name + ".bias", state[key + ".bias"]))
        return self.node("DynamicQuantizeMatMul", inputs, name, MS)

    def embedding(self, ids, weight, name):
        if self.weights == "fp32":
            return self.node("Gather", [self.constant(name + ".weight", weight), ids], name)
        scale = weight.abs().amax(1, keepdim=True) / 127
        whole = (weight / scale).round().clamp(-127, 127).to(torch.int8)
        rows = self.node("Gather", [self.constant(name + ".weight", whole), ids], name + ".rows")
        scales = self.node("Gather", [self.constant(name + ".scale", scale), ids], name + ".scales")
        return self.node("Mul", [self.node("Cast", [rows], name + ".cast", to=TensorProto.FLOAT), scales], name)

    def norm(self, state, key, name):
        return [self.constant(name + ".gamma", state[key + ".weight"]), self.constant(name + ".beta", state[key + ".bias"])]


def last_layer(state, name):
    """A last layer that the reader applies itself: [in + 1, out], the bias as the last row."""
    return torch.cat([state[f"heads.{name}.weight"].t(), state[f"heads.{name}.bias"][None]])


def build(state, layers, weights):
    g = Graph(weights)
    words = g.embedding("ids", state["encoder.words.weight"], "words")
    shape = g.node("Shape", ["ids"], "shape")
    length = g.node("Gather", [shape, g.constant("one", torch.tensor([1]))], "length", axis=0)
    rows = g.node("Slice", [g.constant("positions.weight", state["encoder.positions.weight"]),
                            g.constant("zero", torch.tensor([0])), length, "zero"], "position.rows")
    tables = [g.node("Gather", [g.constant(n + ".weight", state[f"encoder.{n}.weight"]), n], n + ".rows")
              for n in ("shapes", "places")]
    x = g.node("Add", [words, rows], "sum0")
    for n, table in enumerate(tables):
        x = g.node("Add", [x, table], f"sum{n + 1}")
    x = g.node("LayerNormalization", [x, *g.norm(state, "encoder.norm", "norm")], "embedded", epsilon=1e-12, axis=-1)
    for n in range(layers):
        key, at = f"encoder.layers.{n}", f"layer{n}"
        qkv = g.linear(x, state, key + ".qkv", at + ".qkv")
        parts = [f"{at}.{p}" for p in "qkv"]
        g.nodes.append(helper.make_node("Split", [qkv], parts, at + ".split", axis=-1))
        a = g.node("MultiHeadAttention", parts, at + ".attention", MS, num_heads=12)
        a = g.linear(a, state, key + ".out", at + ".out")
        x = g.node("SkipLayerNormalization", [x, a, *g.norm(state, key + ".norm1", at + ".norm1")], at + ".middle", MS,
                   epsilon=1e-12)
        up = g.linear(x, state, key + ".up", at + ".up", bias=False)
        up = g.node("FastGelu", [up, g.constant(at + ".up.bias", state[key + ".up.bias"])], at + ".gelu", MS)
        down = g.linear(up, state, key + ".down", at + ".down")
        x = g.node("SkipLayerNormalization", [x, down, *g.norm(state, key + ".norm2", at + ".norm2")], at, MS,
                   epsilon=1e-12)
    hidden = g.linear(x, state, "heads.hidden", "heads.hidden", bias=False)
    hidden = g.node("FastGelu", [hidden, g.constant("heads.hidden.bias", state["heads.hidden.bias"])], "heads.gelu", MS)
    g.node("Identity", [g.linear(hidden, state, "heads.out", "heads.out")], "scores")
    integers = [helper.make_tensor_value_info(n, TensorProto.INT32, ["B", "T"]) for n in ("ids", "shapes", "places")]
    scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["B", "T", len(state["heads.out.bias"])])
    outside = {"positions": state["heads.positions"], **{n: last_layer(state, n) for n in ("codings", "types")}}
    for name, values in outside.items():
        g.node("Identity", [g.constant("heads." + name, values)], name)
    constants = [helper.make_tensor_value_info(n, TensorProto.FLOAT, v.shape) for n, v in outside.items()]
    graph = helper.make_graph(g.nodes, "parley-encoder", integers, [scores, *constants], g.tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)],
                              producer_name="parley")
    model.ir_version = 8
    return model


def main():
    args = argparse.ArgumentParser()
    args.add_argument("checkpoints", nargs="+")
    args.add_argument("out")
    args.add_argument("--weights", choices=("int8", "fp32"), default="int8")
    args.add_argument("--last", action="store_true", help="the last weights instead of the running average")
    args = args.parse_args()
    checkpoints = [torch.load(path, map_location="cpu") for path in args.checkpoints]
    states = [checkpoint["net" if args.last else "average"] for checkpoint in checkpoints]
    state = {name: sum(one[name] for one in states) / len(states) for name in states[0]}
    onnx.save(build(state, checkpoints[0]["layers"], args.weights), args.out)


if __name__ == "__main__":
    main()
