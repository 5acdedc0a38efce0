"""What a larger encoder says of the windows that a smaller one is fitted on: its last hidden state at each word, and the
probability of each outermost span (knowledge distillation, Hinton et al. 2015; the probabilities are the marginals of its
semi-Markov CRF). Computed once for a file of windows and kept beside it.
"""
import os

import torch

from losses import half, masked, run
from model import LAYERS, LogPartition

LENGTHS = (64, 96, 128, 160)
LEAST = 0.01  # probabilities below are left out
FIRST, END, BIT = LAYERS[0]


class Opinions:
    """For each window its words' hidden states [W, H] as half floats, its spans (kind, first word, last word) [N, 3]
    and their probabilities [N]."""

    def __init__(self, net, data, path):
        if not os.path.exists(path):
            torch.save(ask(net, data), path + ".new")
            os.replace(path + ".new", path)
        self.windows = torch.load(path)

    def hidden(self, members, words):
        """[len(members), words, H]; zeros behind a window's last word"""
        out = torch.zeros(len(members), words, self.windows[members[0]][0].shape[1])
        for row, n in enumerate(members):
            hidden = self.windows[n][0]
            out[row, : len(hidden)] = hidden
        return out

    def spans(self, members):
        """Row, kind, first word, last word, probability; [N] each"""
        rows = torch.cat([torch.full((len(self.windows[n][1]),), row) for row, n in enumerate(members)])
        spans = torch.cat([self.windows[n][1] for n in members]).long()
        return rows, spans[:, 0], spans[:, 1], spans[:, 2], torch.cat([self.windows[n][2] for n in members])


@torch.no_grad()
def ask(net, data):
    net.eval()
    out = [None] * len(data.sizes)
    for length, members, rows in data.batches(8192, LENGTHS, 0):
        batch = data.batch(length, members, rows)
        hidden, words, _ = run(net, half(net.encoder), batch, 0)
        every = torch.arange(len(members))
        layer = masked(words.segments(every, slice(FIRST, END)), torch.full_like(batch.known[every], BIT), BIT)
        with torch.enable_grad():
            layer.requires_grad_()
            LogPartition.apply(torch.logsumexp(layer, -1)).sum().backward()
        for row, n in enumerate(members):
            count = int((batch.heads[row] > 0).sum())
            probability = layer.grad[row, :count, :count]
            first, last, kind = (probability > LEAST).nonzero(as_tuple=True)
            spans = torch.stack([kind + FIRST, first, last], 1).to(torch.int16)
            out[n] = hidden[row, :count].to(torch.float16), spans, probability[first, last, kind]
    return out
