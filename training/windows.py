"""Reads the windows that the Java side prepared: little-endian 32-bit integers, one window after another.

A window: T, W; S, A, P; ids, shapes, places [T each]; heads, known [W each]; S spans: kind, first word, last word, link
(the index among the window's spans of a cue's source or a content's cue; -1 for none); A codings: cue, first content
(indices of spans; -1 for none), act, stance, negated, first and last word of the target (-1 for none, -2 for one
outside the window); P typed pairs: first and last word of the source, of the target (-1 for
an unnamed one), type.

`known` says with bits which layers are annotated at a word: 1 outermost attributions, 2 those inside them, 4 conditions.
"""
import random
import sys
from array import array
from collections import namedtuple

import torch

LENGTHS = (64, 128, 160)  # windows are padded to the next of these
Batch = namedtuple("Batch", "inputs bias heads known spans codings pairs")


class Windows:
    def __init__(self, path):
        data = array("i")
        with open(path, "rb") as file:
            data.frombytes(file.read())
        if sys.byteorder == "big":
            data.byteswap()
        self.data, self.starts, at = torch.tensor(data, dtype=torch.int32), [], 0
        while at < len(data):
            self.starts.append(at)
            t, w, s, a, p = data[at:at + 5]
            at += 5 + 3 * t + 2 * w + 4 * s + 7 * a + 5 * p
        self.sizes = [int(self.data[a]) for a in self.starts]

    def window(self, n):
        at = self.starts[n]
        t, w, s, a, p = self.data[at:at + 5].tolist()
        parts = (3 * t, w, w, 4 * s, 7 * a, 5 * p)
        row = self.data[at + 5: at + 5 + sum(parts)].long().split(parts)
        return row[0].view(3, t), row[1], row[2], row[3].view(s, 4), row[4].view(a, 7), row[5].view(p, 5)

    def batches(self, pieces, lengths, seed):
        """Shuffled (length, window numbers, rows) of about so many pieces each, padded to the next of the lengths."""
        shuffled = random.Random(seed)
        buckets = {length: [] for length in lengths}
        for n, size in enumerate(self.sizes):
            buckets[min(x for x in lengths if x >= size)].append(n)
        out = []
        for length, members in buckets.items():
            shuffled.shuffle(members)
            count = max(1, pieces // length)
            out += [(length, members[i:i + count], count) for i in range(0, len(members), count)]
        shuffled.shuffle(out)
        return out

    def batch(self, length, members, rows):
        """Tensors of one batch; rows left over stay padding so that shapes never change. Codings and pairs carry
        the number of their window in front."""
        inputs = torch.zeros(3, rows, length, dtype=torch.long)
        seen = torch.zeros(rows, length, dtype=torch.bool)
        seen[:, 0] = True
        windows = [self.window(n) for n in members]
        words = max(len(w[1]) for w in windows)
        spans = max(1, max(len(w[3]) for w in windows))
        heads = torch.zeros(rows, words, dtype=torch.long)
        known = torch.zeros(rows, words, dtype=torch.long)
        spans_ = torch.full((rows, spans, 4), -1, dtype=torch.long)
        codings, pairs = [], []
        for n, (pieces, h, k, s, a, p) in enumerate(windows):
            inputs[:, n, : pieces.shape[1]] = pieces
            seen[n, : pieces.shape[1]] = True
            heads[n, : len(h)] = h
            known[n, : len(k)] = k
            spans_[n, : len(s)] = s
            codings += [[n, *row] for row in a.tolist()]
            pairs += [[n, *row] for row in p.tolist()]
        bias = torch.zeros(rows, 1, 1, length).masked_fill(~seen[:, None, None], float("-inf"))
        return Batch(inputs, bias, heads, known, spans_, torch.tensor(codings).view(-1, 8),
                     torch.tensor(pairs).view(-1, 6))
