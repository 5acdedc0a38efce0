"""The encoder and its heads. B windows, T pieces, W words, S spans, N statements, H = 384.

Seven kinds of span in three layers: source, cue and content (0, 1, 2), the same inside other content (3, 4, 5), and
conditions (6). Each word gets, for each kind, a score for lying inside, for beginning and for ending a span, and two
vectors of width R whose product says how well a beginning and an end go together; their sum is the score of a span,
and for each layer a semi-Markov CRF (Sarawagi and Cohen 2004) over all segmentations of a window makes them one
distribution. Links are dot products of width D, plus a score for how the two lie to one another: a cue asks all sources
of its layer, a content all cues, a statement all words for its target, and [CLS] stands for "none".

A statement's act, stance and negation are read off a vector of width D: the mean of what its cue's words say plus the
mean of what its content's words say, weighted by a gate. What one actor does to another is read off what source and
target ask and what the sentence's words answer.
"""
import onnx
import onnx.numpy_helper
import torch
from torch import nn
from torch.nn import functional as F

LAYERS = ((0, 3, 1), (3, 6, 2), (6, 7, 4))  # first kind, kind after the last, bit in `known`
KINDS, R, D = 7, 32, 64
ROLES = 6
ACTS, STANCES, TYPES = 13, 4, 16
SHAPES, PLACES = 8, 12
POSITIONS = 2 * 8 * 4 * 3
FIELDS = (KINDS, KINDS, KINDS, KINDS * R, KINDS * R, ROLES * D, D, D, 1, D, D, D, D)
OUTPUTS = sum(FIELDS)


class Layer(nn.Module):
    def __init__(self, width=384, heads=12, inner=1536):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias, drop1, drop2):
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + self.out(a.transpose(1, 2).reshape(b, t, h)) * drop1)
        return self.norm2(x + self.down(F.gelu(self.up(x), approximate="tanh")) * drop2)


class Encoder(nn.Module):
    """A BERT of width 384 with word shapes and places added at the input."""

    def __init__(self, layers):
        super().__init__()
        self.words = nn.Embedding(30522, 384)
        self.positions = nn.Embedding(512, 384)
        self.shapes = nn.Embedding(SHAPES, 384)
        self.places = nn.Embedding(PLACES, 384)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.places.weight)
        self.norm = nn.LayerNorm(384, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids, shapes, places, bias, drops):
        """ids, shapes, places: [B, T]; bias: [B, 1, 1, T], 0 or -inf; drops: [2 * layers + 1, B, 1, H] -> [B, T, H]"""
        positions = self.positions.weight[: ids.shape[1]]
        x = self.words(ids) + positions + self.shapes(shapes) + self.places(places)
        x = self.norm(x) * drops[0]
        for n, layer in enumerate(self.layers):
            x = layer(x, bias, drops[2 * n + 1], drops[2 * n + 2])
        return x

    def drops(self, batch, p):
        """Dropout masks, one for all positions of a window: cheap on a CPU."""
        shape = (2 * len(self.layers) + 1, batch, 1, 384)
        return torch.empty(shape).bernoulli_(1 - p).div_(1 - p) if p else torch.ones(shape)

    def load_base(self, path):
        """Takes the weights of a plain BERT from an ONNX file whose MatMuls carry transposed, renamed weights."""
        graph = onnx.load(path).graph
        arrays = {t.name: torch.tensor(onnx.numpy_helper.to_array(t).tolist()) for t in graph.initializer
                  if t.data_type == 1}
        dense = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}
        self.words.weight.data = arrays["embeddings.word_embeddings.weight"]
        self.positions.weight.data = (arrays["embeddings.position_embeddings.weight"]
                                      + arrays["embeddings.token_type_embeddings.weight"][0])
        norm(self.norm, arrays, "embeddings.LayerNorm")
        for n, layer in enumerate(self.layers):
            at = f"encoder.layer.{n}."

            def weight(name):
                return arrays[dense[f"/encoder/layer.{n}/{name}/MatMul"]].t().contiguous()

            parts = ("query", "key", "value")
            layer.qkv.weight.data = torch.cat([weight(f"attention/self/{p}") for p in parts])
            layer.qkv.bias.data = torch.cat([arrays[f"{at}attention.self.{p}.bias"] for p in parts])
            for linear, name in ((layer.out, "attention/output/dense"), (layer.up, "intermediate/dense"),
                                 (layer.down, "output/dense")):
                linear.weight.data = weight(name)
                linear.bias.data = arrays[at + name.replace("/", ".") + ".bias"]
            norm(layer.norm1, arrays, at + "attention.output.LayerNorm")
            norm(layer.norm2, arrays, at + "output.LayerNorm")


def norm(module, arrays, name):
    module.weight.data = arrays[name + ".weight"]
    module.bias.data = arrays[name + ".bias"]


class Heads(nn.Module):
    """One hidden layer, then all scores of a piece side by side in the order that the reader takes them apart."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(384, 384)
        self.out = nn.Linear(384, OUTPUTS)
        self.positions = nn.Parameter(torch.zeros(4, POSITIONS))
        self.codings = nn.Linear(D, ACTS + STANCES + 1)
        self.types = nn.Linear(D, TYPES)

    def forward(self, x):
        """[..., H] -> [..., OUTPUTS]"""
        return self.out(F.gelu(self.hidden(x), approximate="tanh"))


class Scores:
    """The heads' output taken apart: [..., OUTPUTS] -> inside, begin, end [..., KINDS]; opens, closes [..., KINDS, R];
    links [..., ROLES, D]; cue, content [..., D], gate [...]; source, target, key, value [..., D]"""

    def __init__(self, out):
        (self.inside, self.begin, self.end, opens, closes, links, self.cue, self.content, gate, self.source,
         self.target, self.key, self.value) = out.split(FIELDS, -1)
        self.opens, self.closes = opens.unflatten(-1, (KINDS, R)), closes.unflatten(-1, (KINDS, R))
        self.links, self.gate = links.unflatten(-1, (ROLES, D)), gate[..., 0]

    def segments(self, rows, kinds):
        """Scores of all spans of some rows and kinds [b, W, W, k]: first word, last word, kind; ends before beginnings
        get -1e9."""
        inside, begin, end = (x[rows, :, kinds] for x in (self.inside, self.begin, self.end))
        opens, closes = self.opens[rows, :, kinds], self.closes[rows, :, kinds]
        total = torch.cat([torch.zeros_like(inside[:, :1]), inside.cumsum(1)], 1)
        pair = torch.einsum("bikr,bjkr->bijk", opens, closes) / R ** 0.5
        score = pair + (begin - total[:, :-1])[:, :, None] + (end + total[:, 1:])[:, None]
        w = inside.shape[1]
        return score.masked_fill(torch.ones(w, w, dtype=torch.bool).tril(-1)[None, :, :, None], -1e9)


def relative_positions(spans, breaks):
    """How span j lies to span i: before it or behind, words between, sentences and paragraphs between, and how many
    spans of j's kind stand between; as one number below POSITIONS.

    spans [B, S, 4]; breaks [B, W], 0 or 1 (sentence) or 2 (paragraph) for each word -> [B, S, S]
    """
    kind, first, last = spans[..., 0], spans[..., 1].clamp(min=0), spans[..., 2].clamp(min=0)
    before = first[:, None] < first[:, :, None]
    gap = torch.where(before, first[:, :, None] - last[:, None], first[:, None] - last[:, :, None]) - 1
    gap = torch.bucketize(gap.clamp(min=0), torch.tensor([1, 2, 3, 5, 9, 17, 33]), right=True)
    sentence = (breaks > 0).cumsum(1).gather(1, first)
    paragraph = (breaks > 1).cumsum(1).gather(1, first)
    apart = (paragraph[:, None] - paragraph[:, :, None]).abs()
    apart = torch.where(apart > 0, (1 + apart).clamp(max=3), (sentence[:, None] != sentence[:, :, None]).long())
    low, high = torch.minimum(first[:, None], first[:, :, None]), torch.maximum(first[:, None], first[:, :, None])
    between = (first[:, None, None] > low[..., None]) & (first[:, None, None] < high[..., None])
    rank = (between & (kind[:, None, None] == kind[:, None, :, None])).sum(-1).clamp(max=2)
    return ((before.long() * 8 + gap) * 4 + apart) * 3 + rank


class LogPartition(torch.autograd.Function):
    """Log of the sum over all segmentations; its gradient is the spans' marginal probabilities."""

    @staticmethod
    def forward(ctx, scores):
        """scores [B, W, W], summed over kinds -> [B]"""
        b, w, _ = scores.shape
        alpha = torch.full((b, w + 1), -1e9)
        alpha[:, 0] = 0
        for j in range(w):
            spans = torch.logsumexp(alpha[:, : j + 1] + scores[:, : j + 1, j], 1)
            alpha[:, j + 1] = torch.logaddexp(alpha[:, j], spans)
        z = alpha[:, w]
        beta = torch.zeros(b, w + 1)
        for i in range(w - 1, -1, -1):
            spans = torch.logsumexp(scores[:, i, i:] + beta[:, i + 1:], 1)
            beta[:, i] = torch.logaddexp(beta[:, i + 1], spans)
        ctx.save_for_backward((alpha[:, :-1, None] + scores + beta[:, None, 1:] - z[:, None, None]).exp())
        return z

    @staticmethod
    def backward(ctx, grad):
        return ctx.saved_tensors[0] * grad[:, None, None]


def best_segments(scores, length):
    """Viterbi over one window: scores [W, W, 3] -> [(kind, first, last)]"""
    best, kind = scores.max(-1)
    alpha, back = torch.full((length + 1,), -1e9), []
    alpha[0] = 0
    for j in range(length):
        value, i = (alpha[: j + 1] + best[: j + 1, j]).max(0)
        take = value > alpha[j]
        alpha[j + 1] = value if take else alpha[j]
        back.append(int(i) if take else -1)
    out, j = [], length - 1
    while j >= 0:
        i = back[j]
        if i < 0:
            j -= 1
        else:
            out.append((int(kind[i, j]), i, j))
            j = i - 1
    return out[::-1]
