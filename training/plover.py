"""Cross-validates the PLOVER types of marked pairs: python plover.py BASE.onnx WORK [options]

BASE is an encoder that export.py wrote and that has seen no pairs; WORK holds pairs.bin. Each fold fits the encoder and
its head for types on the other folds, and types its own. Prints accuracy and macro-F1 over all folds.
"""
import argparse
import os
import random
import time

import torch
from torch.nn import functional as F

import fit
from losses import half, pair_scores, run
from windows import Windows

LENGTHS = (24, 32, 40, 48, 64, 96, 128, 160)


def figures(gold, said):
    """Accuracy, and F1 averaged over the types that occur."""
    f = []
    for t in set(gold):
        hit = sum(g == s == t for g, s in zip(gold, said))
        f.append(2 * hit / (gold.count(t) + said.count(t)))
    return sum(g == s for g, s in zip(gold, said)) / len(gold), sum(f) / len(f)


def subset(data, members):
    """The windows of these numbers."""
    part = object.__new__(Windows)
    part.data, part.starts = data.data, [data.starts[n] for n in members]
    part.sizes = [data.sizes[n] for n in members]
    return part


def types(net, data):
    """Gold and predicted types."""
    gold, said = [], []
    net.eval()
    with torch.no_grad():
        for length, members, rows in data.batches(2048, LENGTHS, 0):
            batch = data.batch(length, members, rows)
            _, words, _ = run(net, half(net.encoder), batch, 0)
            said += pair_scores(net, words, batch.heads, batch.pairs).argmax(1).tolist()
            gold += batch.pairs[:, 5].tolist()
    return gold, said


def fold(args, data, members):
    torch.manual_seed(7)
    net = fit.load(args.base, None)
    train = subset(data, members)
    encoder, heads = list(net.encoder.parameters()), list(net.heads.parameters())
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate}, {"params": heads, "lr": args.head_rate}],
                                  weight_decay=0.01, fused=True)
    order = [b for epoch in range(args.epochs) for b in train.batches(args.pieces, LENGTHS, epoch)]
    for step, (length, chosen, rows) in enumerate(order):
        progress = (step + 1) / len(order)
        for group, rate in zip(optimizer.param_groups, (args.rate, args.head_rate)):
            group["lr"] = rate * max(0.0, min(1, progress / 0.1, (1 - progress) / 0.9))
        batch = train.batch(length, chosen, rows)
        _, words, _ = run(net, half(net.encoder), batch, args.dropout)
        scores = pair_scores(net, words, batch.heads, batch.pairs)
        F.cross_entropy(scores, batch.pairs[:, 5], label_smoothing=0.1).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
    return net


def main():
    args = argparse.ArgumentParser()
    args.add_argument("base")
    args.add_argument("work")
    args.add_argument("--folds", type=int, default=5)
    args.add_argument("--only", type=int, default=10 ** 6, help="stop after so many folds")
    args.add_argument("--epochs", type=int, default=8)
    args.add_argument("--pieces", type=int, default=640)
    args.add_argument("--rate", type=float, default=1e-4)
    args.add_argument("--head-rate", type=float, default=1e-3)
    args.add_argument("--dropout", type=float, default=0.1)
    args.add_argument("--threads", type=int, default=2)
    args = args.parse_args()
    torch.set_num_threads(args.threads)
    data = Windows(os.path.join(args.work, "pairs.bin"))
    numbers = list(range(len(data.starts)))
    random.Random(1).shuffle(numbers)
    gold, said = [], []
    for k in range(min(args.folds, args.only)):
        began = time.time()
        net = fold(args, data, [n for i, n in enumerate(numbers) if i % args.folds != k])
        g, s = types(net, subset(data, [n for i, n in enumerate(numbers) if i % args.folds == k]))
        gold, said = gold + g, said + s
        print(f"fold {k}", *(round(x, 3) for x in figures(g, s)), f"{time.time() - began:.0f} s", flush=True)
    print("accuracy %.3f\nmacro.F %.3f" % figures(gold, said))


if __name__ == "__main__":
    main()
