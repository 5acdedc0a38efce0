"""What a fit minimises: how far the heads' scores of a batch are from what is annotated."""
import torch
from torch.nn import functional as F

from model import ACTS, D, LAYERS, STANCES, LogPartition, Scores, relative_positions


def gather(x, heads):
    """[B, T, H], [B, W] -> [B, W, H]"""
    return x.gather(1, heads[..., None].expand(-1, -1, x.shape[2]))


def masked(scores, known, bit):
    """Rules out every span that reaches over a word at which the layer is not annotated."""
    unknown = F.pad(((known & bit) == 0).cumsum(1), (1, 0))
    allowed = unknown[:, None, 1:] == unknown[:, :-1, None]
    return scores.masked_fill(~allowed[..., None], -1e9)


def span_loss(scores, known, spans, opinion=None, trust=0.0):
    """Negative log-likelihood of the annotated segmentations of all layers, summed over the batch; of the outermost layer
    mixed with the cross entropy to a teacher's opinion (row, kind, first, last, probability), trusted so much."""
    loss = 0
    for n, (first, end, bit) in enumerate(LAYERS):
        rows = ((known & bit) > 0).any(1).nonzero()[:, 0]
        if len(rows) == 0:
            continue
        layer = masked(scores.segments(rows, slice(first, end)), known[rows], bit)
        z = LogPartition.apply(torch.logsumexp(layer, -1))
        kind, start, stop, _ = spans[rows].unbind(-1)
        at, which = ((kind >= first) & (kind < end)).nonzero(as_tuple=True)
        gold = layer[at, start[at, which], stop[at, which], kind[at, which] - first]
        expected = gold[gold > -1e8].sum()
        if opinion is not None and n == 0:
            row, *where, probability = opinion
            place = torch.full((len(known),), -1).index_copy(0, rows, torch.arange(len(rows)))[row]
            told = layer[place, where[1], where[2], where[0]]
            use = (place >= 0) & (told > -1e8)
            expected = (1 - trust) * expected + trust * (probability * told)[use].sum()
        loss = loss + z.sum() - expected
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


def half(encode):
    """The same with its products in bfloat16: half as fast again on CPUs that have it."""
    def forward(*inputs):
        with torch.autocast("cpu", torch.bfloat16):
            return encode(*inputs).float()
    return forward


def run(net, encode, batch, p):
    """Last hidden states of the words, scores of the words and of [CLS]."""
    drops = net.encoder.drops(batch.inputs.shape[1], p)
    x = encode(batch.inputs[0], batch.inputs[1], batch.inputs[2], batch.bias, drops)
    hidden = gather(x, batch.heads)
    return hidden, Scores(net.heads(F.dropout(hidden, p))), Scores(net.heads(x[:, 0]))


def links(net, words, none, batch):
    breaks = batch.inputs[2].gather(1, batch.heads) // 4
    return link_scores(words, none, batch.spans, breaks, net.heads.positions)


def losses_of(net, words, none, batch, opinion=None, trust=0.0):
    """Spans, links, codings, types."""
    zero = torch.zeros(())
    out = [span_loss(words, batch.known, batch.spans, opinion, trust), link_loss(links(net, words, none, batch), batch.spans), zero, zero]
    if len(batch.codings):
        out[2] = coding_loss(*coding_scores(net, words, none, batch.spans, batch.codings), batch.heads, batch.codings)
    if len(batch.pairs):
        out[3] = F.cross_entropy(pair_scores(net, words, batch.heads, batch.pairs), batch.pairs[:, 5], reduction="sum")
    return [x if torch.is_tensor(x) else zero for x in out]
