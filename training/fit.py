"""Fits the encoder: python fit.py BASE.onnx WORK [options]; BASE is a plain BERT, or, with --fitted, what export.py wrote.

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

import fitted
from model import ACTS, D, KINDS, LAYERS, STANCES, Encoder, Heads, LogPartition, Scores, best_segments, relative_positions
from windows import Windows

LENGTHS = (64, 128, 160)
WARM, AVERAGE = 0.08, 0.995
PARTS, WEIGHTS = ("span", "link", "coding", "type"), (1.0, 1.0, 2.0, 1.0)


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


def gather(x, heads):
    """[B, T, H], [B, W] -> [B, W, H]"""
    return x.gather(1, heads[..., None].expand(-1, -1, x.shape[2]))


def masked(scores, known, bit):
    """Rules out every span that reaches over a word at which the layer is not annotated."""
    unknown = F.pad(((known & bit) == 0).cumsum(1), (1, 0))
    allowed = unknown[:, None, 1:] == unknown[:, :-1, None]
    return scores.masked_fill(~allowed[..., None], -1e9)


def span_loss(scores, known, spans):
    """Negative log-likelihood of the annotated segmentations of all layers, summed over the batch."""
    loss = 0
    for first, end, bit in LAYERS:
        rows = ((known & bit) > 0).any(1).nonzero()[:, 0]
        if len(rows) == 0:
            continue
        layer = masked(scores.segments(rows, slice(first, end)), known[rows], bit)
        z = LogPartition.apply(torch.logsumexp(layer, -1))
        kind, start, stop, _ = spans[rows].unbind(-1)
        at, which = ((kind >= first) & (kind < end)).nonzero(as_tuple=True)
        gold = layer[at, start[at, which], stop[at, which], kind[at, which] - first]
        loss = loss + z.sum() - gold[gold > -1e8].sum()
    return loss


def link_scores(words, none, spans, breaks, positions):
    """words, none: Scores of the words [B, W] and of [CLS] [B]; spans [B, S, 4], breaks [B, W], positions
    [4, POSITIONS] -> scores of each span for none and each span [B, S, 1 + S]

    Roles: 0 a cue asking, 1 a source answering, 2 a content asking, 3 a cue answering.
    """
    b, s, _ = spans.shape
    at = spans[..., 1:3].clamp(min=0)[..., None, None].expand(-1, -1, -1, 4, D)
    rep = words.links[:, None, :, :4].expand(-1, s, -1, -1, -1).gather(2, at).sum(2)
    none = 2 * none.links
    kind = spans[..., 0]
    cue, nested = (kind % 3 == 1)[..., None], (kind >= 3)[..., None]
    ask = torch.where(cue, rep[:, :, 0], rep[:, :, 2])
    to_source = torch.cat([none[:, None, 1], rep[:, :, 1]], 1)
    to_cue = torch.cat([none[:, None, 3], rep[:, :, 3]], 1)
    scores = torch.where(cue, ask @ to_source.transpose(1, 2), ask @ to_cue.transpose(1, 2)) / D ** 0.5
    where = relative_positions(spans, breaks)
    outer = torch.where(cue, positions[0][where], positions[1][where])
    inner = torch.where(cue, positions[2][where], positions[3][where])
    scores = scores + F.pad(torch.where(nested, inner, outer), (1, 0))
    wanted = torch.where(asks(kind), kind - 1, 9)
    allowed = torch.cat([torch.ones(b, s, 1, dtype=torch.bool), wanted[..., None] == kind[:, None]], 2)
    return scores.masked_fill(~allowed, -1e9)


def asks(kind):
    """Cues ask for a source, contents for a cue."""
    return (kind == 1) | (kind == 2) | (kind == 4) | (kind == 5)


def link_loss(scores, spans):
    """Cross entropy of each cue's source and each content's cue, summed over the batch."""
    asking = asks(spans[..., 0])
    return F.cross_entropy(scores[asking], spans[..., 3][asking] + 1, reduction="sum")


def coverage(spans, words):
    """Which words each span covers: [N, S, 4] -> [N, S, W]"""
    at = torch.arange(words)
    return (spans[..., 1:2] <= at) & (at <= spans[..., 2:3]) & (spans[..., :1] >= 0)


def coding_scores(net, words, none, spans, codings):
    """codings [N, 8] -> act, stance and negation [N, ACTS + STANCES + 1], target [N, 1 + W]: none, each word"""
    n, cue, content = codings[:, 0], codings[:, 1], codings[:, 2]
    own = spans[n]
    number = torch.arange(spans.shape[1])[None]
    covered = coverage(own, words.cue.shape[1])
    has = (cue >= 0)[:, None]
    cue_words = (covered & ((number == cue[:, None]) & has)[..., None]).any(1)
    of_cue = (own[..., 3] == cue[:, None]) & (own[..., 0] % 3 == 2) & has
    said = (covered & (of_cue | ((number == content[:, None]) & ~has))[..., None]).any(1)
    mean = cue_words.float() / cue_words.sum(1, keepdim=True).clamp(min=1)
    gate = words.gate[n].masked_fill(~said, -1e4).softmax(1) * said.any(1, keepdim=True)
    vector = torch.relu((mean[:, None] @ words.cue[n] + gate[:, None] @ words.content[n])[:, 0])
    asking = torch.where(has, mean, said.float() / said.sum(1, keepdim=True).clamp(min=1))
    ask = (asking[:, None] @ words.links[n, :, 4])[:, 0]
    answers = torch.cat([none.links[n, None, 5], words.links[n, :, 5]], 1)
    return net.heads.codings(vector), (answers @ ask[..., None])[..., 0] / D ** 0.5


def coding_loss(scores, target, heads, codings):
    """Cross entropy of act, stance, negation and target, summed over the batch."""
    act, stance, negated = scores.split([ACTS, STANCES, 1], -1)
    loss = F.cross_entropy(act, codings[:, 3], reduction="sum") + F.cross_entropy(stance, codings[:, 4], reduction="sum")
    loss = loss + F.binary_cross_entropy_with_logits(negated[:, 0], codings[:, 5].float(), reduction="sum")
    at = torch.arange(target.shape[1] - 1)
    exists = torch.cat([torch.ones(len(heads), 1, dtype=torch.bool), heads > 0], 1)[codings[:, 0]]
    wanted = torch.cat([codings[:, 6:7] == -1, (codings[:, 6:7] <= at) & (at <= codings[:, 7:8])], 1)
    log = target.masked_fill(~exists, -1e9).log_softmax(1)
    told = codings[:, 6] != -2
    return loss - torch.logsumexp(log.masked_fill(~wanted, -1e9), 1)[told].sum()


def pair_scores(net, words, heads, pairs):
    """pairs [N, 6] -> PLOVER types [N, TYPES]"""
    n, at = pairs[:, 0], torch.arange(heads.shape[1])

    def mean(x, first, last):
        inside = ((first[:, None] <= at) & (at <= last[:, None])).float()
        return ((inside / inside.sum(1, keepdim=True).clamp(min=1))[:, None] @ x[n])[:, 0]

    ask = mean(words.source, pairs[:, 1], pairs[:, 2]) + mean(words.target, pairs[:, 3], pairs[:, 4])
    weight = (words.key[n] @ ask[..., None])[..., 0] / D ** 0.5
    weight = weight.masked_fill(heads[n] == 0, -1e4).softmax(1)
    return net.heads.types(torch.relu(ask + (weight[:, None] @ words.value[n])[:, 0]))


def run(net, encode, batch, p):
    """Scores of the words and of [CLS]."""
    drops = net.encoder.drops(batch.inputs.shape[1], p)
    x = encode(batch.inputs[0], batch.inputs[1], batch.inputs[2], batch.bias, drops)
    return Scores(net.heads(F.dropout(gather(x, batch.heads), p))), Scores(net.heads(x[:, 0]))


def links(net, words, none, batch):
    breaks = batch.inputs[2].gather(1, batch.heads) // 4
    return link_scores(words, none, batch.spans, breaks, net.heads.positions)


def losses_of(net, words, none, batch):
    """Spans, links, codings, types."""
    zero = torch.zeros(())
    out = [span_loss(words, batch.known, batch.spans), link_loss(links(net, words, none, batch), batch.spans), zero, zero]
    if len(batch.codings):
        out[2] = coding_loss(*coding_scores(net, words, none, batch.spans, batch.codings), batch.heads, batch.codings)
    if len(batch.pairs):
        out[3] = F.cross_entropy(pair_scores(net, words, batch.heads, batch.pairs), batch.pairs[:, 5], reduction="sum")
    return [x if torch.is_tensor(x) else zero for x in out]


@torch.no_grad()
def evaluate(net, data, limit=10 ** 9):
    """Exact F1 of spans of each kind, accuracy of links between annotated spans and of codings, on windows cut where
    no statement is."""
    net.eval()
    hit, said, true = [0] * KINDS, [0] * KINDS, [0] * KINDS
    right = {name: [0, 0] for name in ("source", "cue", "act", "stance", "negated", "target", "type")}

    def count(name, ok):
        right[name][0] += int(ok.sum())
        right[name][1] += len(ok)

    for length, members, rows in data.batches(8192, LENGTHS, 0)[:limit]:
        batch = data.batch(length, members, rows)
        words, none = run(net, net.encoder, batch, 0)
        spans, known = batch.spans, batch.known
        kind = spans[..., 0]
        link = links(net, words, none, batch).argmax(-1) - 1
        for name, kinds in (("source", (1, 4)), ("cue", (2, 5))):
            asking = (kind == kinds[0]) | (kind == kinds[1])
            count(name, (link == spans[..., 3])[asking])
        for first, end, bit in LAYERS:
            rows = ((known & bit) > 0).any(1).nonzero()[:, 0]
            if not len(rows):
                continue
            layer = masked(words.segments(rows, slice(first, end)), known[rows], bit)
            for n, scores in zip(rows.tolist(), layer):
                gold = {tuple(s[:3]) for s in spans[n].tolist() if first <= s[0] < end}
                found = {(first + k, a, b) for k, a, b in best_segments(scores, int((known[n] > 0).sum()))}
                for k in range(first, end):
                    hit[k] += sum(x[0] == k for x in gold & found)
                    said[k] += sum(x[0] == k for x in found)
                    true[k] += sum(x[0] == k for x in gold)
        if len(batch.codings):
            codings = batch.codings
            scores, target = coding_scores(net, words, none, spans, codings)
            count("act", scores[:, :ACTS].argmax(1) == codings[:, 3])
            count("stance", scores[:, ACTS:-1].argmax(1) == codings[:, 4])
            count("negated", (scores[:, -1] > 0) == (codings[:, 5] > 0))
            exists = torch.cat([torch.ones(len(known), 1), batch.heads], 1)[codings[:, 0]] > 0
            best = target.masked_fill(~exists, -1e9).argmax(1) - 1
            count("target", (codings[:, 6] <= best) & (best <= codings[:, 7]))
        if len(batch.pairs):
            count("type", pair_scores(net, words, batch.heads, batch.pairs).argmax(1) == batch.pairs[:, 5])
    net.train()
    f = [round(200 * h / max(1, s + t), 1) for h, s, t in zip(hit, said, true)]
    return f, {name: round(100 * a / b, 1) for name, (a, b) in right.items() if b}


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
    args.add_argument("--watch", action="store_true")
    args = args.parse_args()
    torch.manual_seed(7)
    torch.set_num_threads(2)
    if args.fitted:
        net = load(args.base, args.layers)
    else:
        net = Net(args.layers or 12)
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
    dev, coded = (Windows(os.path.join(args.work, name + ".bin")) for name in ("dev", "coded-dev"))
    order, data = [], {}
    for epoch in range(math.ceil(args.epochs)):
        name = passes[epoch % len(passes)]
        data[name] = data.get(name) or Windows(os.path.join(args.work, name))
        order += [(name, *b) for b in data[name].batches(args.pieces, LENGTHS, epoch)]
    order = order[: int(len(order) * args.epochs / math.ceil(args.epochs))]
    path = os.path.join(args.work, args.name + ".pt")
    average = copy.deepcopy(net)
    step, spent, saved, losses = 0, 0.0, time.time(), [0.0] * 6 + [time.time()]
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
        parts = losses_of(net, *run(net, encode, batch, args.dropout), batch)
        words = int((batch.heads > 0).sum())
        (sum(w * part for w, part in zip(WEIGHTS, parts)) * 20 / words).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        with torch.no_grad():
            torch._foreach_lerp_(list(average.parameters()), list(net.parameters()), 1 - AVERAGE)
        step += 1
        spent += time.time() - began
        losses = [x + float(y) for x, y in zip(losses, [*parts, words, length * rows, 0])]
        if step % 50 == 0:
            print(json.dumps({"step": step, "progress": round(progress, 3), "epoch": round(step * math.ceil(args.epochs) / len(order), 2),
                              **{n: round(1000 * x / losses[4], 2) for n, x in zip(PARTS, losses)},
                              "pieces/s": round(losses[5] / (time.time() - losses[6]))}), flush=True)
            losses = [0.0] * 6 + [time.time()]
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
