"""Reads the weights of an encoder that `export.py` wrote back from its ONNX file, to fit on from there."""
import numpy
import onnx
import onnx.numpy_helper
import torch

from model import D, FIELDS, R, Heads


def load(path):
    """Returns the state of a `fit.Net` (int8 weights are multiplied out) and the number of its layers."""
    arrays = {t.name: onnx.numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}

    def tensor(name):
        return torch.tensor(arrays[name].astype(numpy.float32).tolist())

    def weight(name):
        if name + ".scale" in arrays:
            return tensor(name + ".weight") * tensor(name + ".scale")
        return tensor(name + ".weight")

    state = {"encoder.words.weight": weight("words"), "heads.positions": tensor("heads.positions")}
    for name in ("positions", "shapes", "places"):
        state[f"encoder.{name}.weight"] = tensor(name + ".weight")
    norms, linears, layers = {"encoder.norm": "norm"}, {"heads.hidden": "heads.hidden", "heads.out": "heads.out"}, 0
    while f"layer{layers}.qkv.weight" in arrays:
        key, at = f"encoder.layers.{layers}", f"layer{layers}"
        norms |= {f"{key}.{n}": f"{at}.{n}" for n in ("norm1", "norm2")}
        linears |= {f"{key}.{n}": f"{at}.{n}" for n in ("qkv", "out", "up", "down")}
        layers += 1
    for name in ("codings", "types"):
        if "heads." + name in arrays:
            table = tensor("heads." + name)
            state[f"heads.{name}.weight"], state[f"heads.{name}.bias"] = table[:-1].t().contiguous(), table[-1]
    for key, name in norms.items():
        state[key + ".weight"], state[key + ".bias"] = tensor(name + ".gamma"), tensor(name + ".beta")
    for key, name in linears.items():
        state[key + ".weight"], state[key + ".bias"] = weight(name).t().contiguous(), tensor(name + ".bias")
    return state, layers


def drop_layers(state, layers, kept):
    """Leaves only so many layers, spread evenly, the first and the last among them."""
    chosen = [round(n * (layers - 1) / (kept - 1)) for n in range(kept)]
    out = {k: v for k, v in state.items() if not k.startswith("encoder.layers.")}
    for to, n in enumerate(chosen):
        at = f"encoder.layers.{n}."
        out |= {f"encoder.layers.{to}." + k[len(at):]: v for k, v in state.items() if k.startswith(at)}
    return out


def widen(state):
    """Gives the heads of an encoder of outermost attributions room for the rest: what lies inside other content begins
    as what does not, everything else as chance has it. One that has all heads stays as it is."""
    if "heads.codings.weight" in state:
        return state
    heads, out = Heads(), dict(state)
    weight, bias = heads.out.weight.data, heads.out.bias.data
    old = [(3,), (3,), (3,), (3, R), (3, R), (4, D)]
    to, at = 0, 0
    for size, shape in zip(FIELDS, old):
        count = shape[0] * (shape[1] if len(shape) > 1 else 1)
        for copy in range(2 if shape[0] == 3 else 1):
            rows = slice(to + copy * count, to + (copy + 1) * count)
            weight[rows] = state["heads.out.weight"][at:at + count]
            bias[rows] = state["heads.out.bias"][at:at + count]
        to, at = to + size, at + count
    out["heads.out.weight"], out["heads.out.bias"] = weight, bias
    out["heads.positions"] = state["heads.positions"].repeat(2, 1)
    for name in ("codings.weight", "codings.bias", "types.weight", "types.bias"):
        out["heads." + name] = heads.state_dict()[name]
    return out
