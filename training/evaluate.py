"""Scores a net on windows that it was not fitted on."""
import torch

from losses import coding_scores, links, masked, pair_scores, run
from model import ACTS, KINDS, LAYERS, best_segments
from windows import LENGTHS


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
        _, words, none = run(net, net.encoder, batch, 0)
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
