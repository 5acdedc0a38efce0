"""Fits the encoder: python fit.py BASE.onnx WORK [options]; BASE is a plain BERT, or, with --fitted, what export.py wrote.

With --teacher, a larger encoder's opinion of the windows is learned from as well as what is annotated. Ends after so many
epochs or minutes, whichever comes first, with the learning rates at zero. Checkpoints every five minutes and resumes by
itself. The weights kept for export are a running average.
"""
import argparse
import copy
import json
import math
import os
import time

import torch

import fitted
from evaluate import evaluate
from losses import half, losses_of, run
from model import Encoder, Heads
from teacher import Opinions
from windows import LENGTHS, Windows

WARM, AVERAGE = 0.08, 0.995
PARTS, WEIGHTS = ("span", "link", "coding", "type"), (1.0, 1.0, 2.0, 4.0)


class Net(torch.nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.encoder = Encoder(layers)
        self.heads = Heads()


def load(path, layers):
    """Takes over an encoder that export.py wrote, with so many of its layers, or all; or the average of a checkpoint."""
    if path.endswith(".pt"):
        state = torch.load(path)
        net = Net(state["layers"])
        net.load_state_dict(state["average"])
        return net
    state, has = fitted.load(path)
    net = Net(layers or has)
    net.load_state_dict(fitted.widen(fitted.drop_layers(state, has, layers or has)))
    return net


def main():
    args = argparse.ArgumentParser()
    args.add_argument("base")
    args.add_argument("work")
    args.add_argument("--fitted", action="store_true")
    args.add_argument("--layers", type=int, help="12, or as many as the fitted encoder has")
    args.add_argument("--epochs", type=float, default=5)
    args.add_argument("--minutes", type=float, default=10 ** 6)
    args.add_argument("--pieces", type=int, default=2560)
    args.add_argument("--rate", type=float, default=1e-4)
    args.add_argument("--head-rate", type=float, default=1e-3)
    args.add_argument("--dropout", type=float, default=0.1)
    args.add_argument("--name", default="fit")
    args.add_argument("--compile", action="store_true")
    args.add_argument("--teacher", help="an encoder that export.py wrote")
    args.add_argument("--asked", type=int, default=2, help="files of windows that the teacher is asked about, used in turn")
    args.add_argument("--trust", type=float, default=0.6, help="share of the teacher in the outermost spans")
    args.add_argument("--hidden", type=float, default=0.0, help="weight of the teacher's hidden states, falling to nothing")
    args.add_argument("--threads", type=int, default=2)
    args.add_argument("--watch", action="store_true")
    args = args.parse_args()
    torch.manual_seed(7)
    torch.set_num_threads(args.threads)
    if args.fitted:
        net = load(args.base, args.layers)
    else:
        net = Net(args.layers or 12)
        net.encoder.load_base(args.base)
    encode = half(torch.compile(net.encoder, dynamic=False) if args.compile else net.encoder)
    positions = net.heads.positions
    plain = [p for n, p in net.named_parameters() if p.ndim < 2]
    groups = [
        {"params": [p for p in net.encoder.parameters() if p.ndim >= 2], "lr": args.rate, "weight_decay": 0.01},
        {"params": [p for p in net.heads.parameters() if p.ndim >= 2 and p is not positions], "lr": args.head_rate,
         "weight_decay": 0.01},
        {"params": plain, "lr": args.rate, "weight_decay": 0.0},
        {"params": [positions], "lr": 10 * args.head_rate, "weight_decay": 0.0},
    ]
    peak = [g["lr"] for g in groups]
    optimizer = torch.optim.AdamW(groups, fused=True)
    passes = sorted(f for f in os.listdir(args.work) if f.startswith("train-") and f.endswith(".bin"))
    dev, coded = (Windows(os.path.join(args.work, name + ".bin")) for name in ("dev", "coded-dev"))
    teacher, opinions = args.teacher and load(args.teacher, None), {}
    passes = passes[: args.asked] if teacher else passes
    order, data = [], {}
    for epoch in range(math.ceil(args.epochs)):
        name = passes[epoch % len(passes)]
        if name not in data:
            data[name] = Windows(os.path.join(args.work, name))
            if teacher:
                opinions[name] = Opinions(teacher, data[name], os.path.join(args.work, name[:-4] + ".teacher"))
        order += [(name, *b) for b in data[name].batches(args.pieces, LENGTHS, epoch)]
    order = order[: int(len(order) * args.epochs / math.ceil(args.epochs))]
    path = os.path.join(args.work, args.name + ".pt")
    average = copy.deepcopy(net)
    step, spent, saved, losses = 0, 0.0, time.time(), [0.0] * 7 + [time.time()]
    if os.path.exists(path):
        state = torch.load(path)
        net.load_state_dict(state["net"])
        average.load_state_dict(state["average"])
        optimizer.load_state_dict(state["optimizer"])
        step, spent = state["step"], state["spent"]
        print("resumed at step", step, flush=True)
    net.train()
    progress = 0.0
    while progress < 1:
        began = time.time()
        name, length, members, rows = order[step]
        progress = max((step + 1) / len(order), spent / 60 / args.minutes)
        for group, rate in zip(optimizer.param_groups, peak):
            group["lr"] = rate * max(0.0, min(1, progress / WARM, (1 - progress) / (1 - WARM)))
        batch = data[name].batch(length, members, rows)
        hidden, *scores = run(net, encode, batch, args.dropout)
        asked = opinions.get(name)
        parts = losses_of(net, *scores, batch, asked and asked.spans(members), args.trust)
        words = int((batch.heads > 0).sum())
        loss = sum(w * part for w, part in zip(WEIGHTS, parts)) * 20 / words
        distance = torch.zeros(())
        if asked and progress < 0.7:
            wanted, real = asked.hidden(members, hidden.shape[1]), batch.heads[: len(members)] > 0
            distance = (hidden[: len(members)] - wanted)[real].square().mean() / wanted[real].var()
            loss = loss + args.hidden * (1 - progress / 0.7) * distance
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        with torch.no_grad():
            torch._foreach_lerp_(list(average.parameters()), list(net.parameters()), 1 - AVERAGE)
        step += 1
        spent += time.time() - began
        losses = [x + float(y) for x, y in zip(losses, [*parts, words, length * rows, distance, 0])]
        if step % 50 == 0:
            print(json.dumps({"step": step, "progress": round(progress, 3), "epoch": round(step * math.ceil(args.epochs) / len(order), 2),
                              **{n: round(1000 * x / losses[4], 2) for n, x in zip(PARTS, losses)},
                              "hidden": round(losses[6] / 50, 3), "pieces/s": round(losses[5] / (time.time() - losses[7]))}),
                  flush=True)
            losses = [0.0] * 7 + [time.time()]
        if time.time() - saved > 300 or progress >= 1:
            torch.save({"net": net.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(),
                        "step": step, "spent": spent, "layers": len(net.encoder.layers)}, path + ".new")
            os.replace(path + ".new", path)
            if progress >= 1 or args.watch:
                print("dev", step, *evaluate(net, dev, 10 ** 9 if progress >= 1 else 4), *evaluate(net, coded), flush=True)
            saved = time.time()
    print("average", *evaluate(average, dev), *evaluate(average, coded), flush=True)


if __name__ == "__main__":
    main()
