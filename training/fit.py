"""Fits the encoder: python fit.py BASE.onnx WORK [options]

Ends after so many epochs or minutes, whichever comes first, with the learning rates at zero. Checkpoints every five
minutes and resumes by itself. The weights kept for export are a running average.
"""
import argparse
import copy
import json
import math
import os
import time

import torch
from torch.nn import functional as F

from model import D, Encoder, Heads, LogPartition, best_segments, relative_positions, segment_scores, split
from windows import Windows

LENGTHS = (64, 128, 320)
WARM, AVERAGE = 0.08, 0.995


class Net(torch.nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.encoder = Encoder(layers)
        self.heads = Heads()


def gather(x, heads):
    """[B, T, H], [B, W] -> [B, W, H]"""
    return x.gather(1, heads[..., None].expand(-1, -1, x.shape[2]))


def span_loss(out, counts, spans):
    """Negative log-likelihood of the annotated segmentation, summed over the batch."""
    inside, begin, end, opens, closes, _ = split(out)
    scores = segment_scores(inside, begin, end, opens, closes)
    w = scores.shape[1]
    beyond = torch.arange(w)[None] >= counts[:, None]
    scores = scores.masked_fill(beyond[:, None, :, None], -1e9)
    z = LogPartition.apply(torch.logsumexp(scores, -1), counts)
    rows, which = (spans[..., 0] >= 0).nonzero(as_tuple=True)
    kind, first, last, _ = spans[rows, which].unbind(-1)
    return z.sum() - scores[rows, first, last, kind].sum()


def link_scores(out, none, spans, breaks, positions):
    """out [B, W, OUTPUTS], none [B, OUTPUTS], spans [B, S, 4], breaks [B, W], positions [2, POSITIONS]
    -> scores of each span for none and each span [B, S, 1 + S]

    Roles: 0 a cue asking, 1 a source answering, 2 a content asking, 3 a cue answering.
    """
    b, s, _ = spans.shape
    words, none = split(out)[5], 2 * split(none)[5]
    at = spans[..., 1:3].clamp(min=0)[..., None, None].expand(-1, -1, -1, 4, D)
    rep = words[:, None].expand(-1, s, -1, -1, -1).gather(2, at).sum(2)
    kind = spans[..., 0]
    cue = (kind == 1)[..., None]
    ask = torch.where(cue, rep[:, :, 0], rep[:, :, 2])
    to_source = torch.cat([none[:, None, 1], rep[:, :, 1]], 1)
    to_cue = torch.cat([none[:, None, 3], rep[:, :, 3]], 1)
    scores = torch.where(cue, ask @ to_source.transpose(1, 2), ask @ to_cue.transpose(1, 2)) / D ** 0.5
    where = relative_positions(spans, breaks)
    scores = scores + F.pad(torch.where(cue, positions[0][where], positions[1][where]), (1, 0))
    wanted = torch.where(kind == 1, 0, torch.where(kind == 2, 1, 9))
    allowed = torch.cat([torch.ones(b, s, 1, dtype=torch.bool), wanted[..., None] == kind[:, None]], 2)
    return scores.masked_fill(~allowed, -1e9)


def link_loss(scores, spans):
    """Cross entropy of each cue's source and each content's cue, summed over the batch."""
    asking = (spans[..., 0] == 1) | (spans[..., 0] == 2)
    return F.cross_entropy(scores[asking], spans[..., 3][asking] + 1, reduction="sum")


def run(net, encode, batch, p):
    """Scores of the words [B, W, OUTPUTS] and of the links between annotated spans [B, S, 1 + S]."""
    inputs, bias, heads, _, spans = batch
    drops = net.encoder.drops(inputs.shape[1], p)
    x = encode(inputs[0], inputs[1], inputs[2], bias, drops)
    out = net.heads(F.dropout(gather(x, heads), p))
    breaks = inputs[2].gather(1, heads) // 4
    return out, link_scores(out, net.heads(x[:, 0]), spans, breaks, net.heads.positions)


@torch.no_grad()
def evaluate(net, data, limit=10 ** 9):
    """Exact F1 of spans and accuracy of links between annotated spans, on windows cut where no statement is."""
    net.eval()
    hit, said, true = [0] * 3, [0] * 3, [0] * 3
    linked = [[0, 0], [0, 0]]
    for length, members, rows in data.batches(8192, LENGTHS, 0)[:limit]:
        batch = data.batch(length, members, rows)
        out, links = run(net, net.encoder, batch, 0)
        spans, counts = batch[4], batch[3]
        scores = segment_scores(*split(out)[:5])
        links = links.argmax(-1) - 1
        for n in range(len(members)):
            gold = {tuple(s[:3]) for s in spans[n].tolist() if s[0] >= 0}
            found = set(best_segments(scores[n], int(counts[n])))
            for k in range(3):
                hit[k] += sum(x[0] == k for x in gold & found)
                said[k] += sum(x[0] == k for x in found)
                true[k] += sum(x[0] == k for x in gold)
            for s, link in zip(spans[n].tolist(), links[n].tolist()):
                if s[0] in (1, 2):
                    linked[s[0] - 1][0] += s[3] == link
                    linked[s[0] - 1][1] += 1
    net.train()
    f = [round(200 * h / max(1, s + t), 1) for h, s, t in zip(hit, said, true)]
    return f, [round(100 * a / max(1, b), 1) for a, b in linked]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("base")
    args.add_argument("work")
    args.add_argument("--layers", type=int, default=12)
    args.add_argument("--epochs", type=float, default=5)
    args.add_argument("--minutes", type=float, default=10 ** 6)
    args.add_argument("--pieces", type=int, default=2560)
    args.add_argument("--rate", type=float, default=1e-4)
    args.add_argument("--head-rate", type=float, default=1e-3)
    args.add_argument("--dropout", type=float, default=0.1)
    args.add_argument("--link-weight", type=float, default=1.0)
    args.add_argument("--name", default="fit")
    args.add_argument("--compile", action="store_true")
    args.add_argument("--watch", action="store_true")
    args = args.parse_args()
    torch.manual_seed(7)
    torch.set_num_threads(2)
    net = Net(args.layers)
    net.encoder.load_base(args.base)
    encode = torch.compile(net.encoder, dynamic=False) if args.compile else net.encoder
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
    dev = Windows(os.path.join(args.work, "dev.bin"))
    order, data = [], {}
    for epoch in range(math.ceil(args.epochs)):
        name = passes[epoch % len(passes)]
        data[name] = data.get(name) or Windows(os.path.join(args.work, name))
        order += [(name, *b) for b in data[name].batches(args.pieces, LENGTHS, epoch)]
    order = order[: int(len(order) * args.epochs / math.ceil(args.epochs))]
    path = os.path.join(args.work, args.name + ".pt")
    average = copy.deepcopy(net)
    step, spent, saved, losses = 0, 0.0, time.time(), [0.0, 0.0, 0, 0, time.time()]
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
        out, links = run(net, encode, batch, args.dropout)
        a = span_loss(out, batch[3], batch[4])
        b = link_loss(links, batch[4])
        words = int(batch[3].sum())
        ((a + args.link_weight * b) * 20 / words).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        with torch.no_grad():
            torch._foreach_lerp_(list(average.parameters()), list(net.parameters()), 1 - AVERAGE)
        step += 1
        spent += time.time() - began
        losses = [losses[0] + a.item(), losses[1] + b.item(), losses[2] + words, losses[3] + length * rows, losses[4]]
        if step % 50 == 0:
            print(json.dumps({"step": step, "progress": round(progress, 3), "epoch": round(step * math.ceil(args.epochs) / len(order), 2),
                              "span": round(1000 * losses[0] / losses[2], 2), "link": round(1000 * losses[1] / losses[2], 2),
                              "pieces/s": round(losses[3] / (time.time() - losses[4]))}), flush=True)
            losses = [0.0, 0.0, 0, 0, time.time()]
        if time.time() - saved > 300 or progress >= 1:
            torch.save({"net": net.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(),
                        "step": step, "spent": spent, "layers": args.layers}, path + ".new")
            os.replace(path + ".new", path)
            if progress >= 1 or args.watch:
                print("dev", step, *evaluate(net, dev, 10 ** 9 if progress >= 1 else 3), flush=True)
            saved = time.time()
    print("average", *evaluate(average, dev), flush=True)


if __name__ == "__main__":
    main()
