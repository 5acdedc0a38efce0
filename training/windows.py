"""Reads the windows that the Java side prepared: little-endian 32-bit integers, one window after another.

A window: T, W, S; ids, shapes, places [T each]; heads [W]; then S times kind, first word, last word, link (the index
among the window's spans of a cue's source or a content's cue; -1 for none).
"""
import random
import sys
from array import array

import torch


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
            t, w, s = data[at:at + 3]
            at += 3 + 3 * t + w + 4 * s
        self.sizes = [int(self.data[a]) for a in self.starts]

    def window(self, n):
        at = self.starts[n]
        t, w, s = self.data[at:at + 3].tolist()
        row = self.data[at + 3: at + 3 + 3 * t + w + 4 * s].long()
        return row[: 3 * t].view(3, t), row[3 * t: 3 * t + w], row[3 * t + w:].view(s, 4)

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
        """Tensors of one batch; rows left over stay padding so that shapes never change."""
        inputs = torch.zeros(3, rows, length, dtype=torch.long)
        seen = torch.zeros(rows, length, dtype=torch.bool)
        seen[:, 0] = True
        windows = [self.window(n) for n in members]
        words = max(len(heads) for _, heads, _ in windows)
        spans = max(1, max(len(s) for _, _, s in windows))
        heads_ = torch.zeros(rows, words, dtype=torch.long)
        counts = torch.zeros(rows, dtype=torch.long)
        spans_ = torch.full((rows, spans, 4), -1, dtype=torch.long)
        for n, (pieces, heads, s) in enumerate(windows):
            inputs[:, n, : pieces.shape[1]] = pieces
            seen[n, : pieces.shape[1]] = True
            heads_[n, : len(heads)] = heads
            counts[n] = len(heads)
            spans_[n, : len(s)] = s
        bias = torch.zeros(rows, 1, 1, length).masked_fill(~seen[:, None, None], float("-inf"))
        return inputs, bias, heads_, counts, spans_
