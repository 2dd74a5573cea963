"""The numbers of the published cells, from their formulas alone: python3 cells.py > cells.csv

A row is: cell, variable, step, elements by rows.
"""

import numpy as np

np.seterr(all="raise")
XS = [np.array(x) for x in ([0.5, -1], [1, 0.3], [-0.7, 0.8], [0.2, -0.4])]


def gate(w, u, b):
    return np.array(w), np.array(u), np.array(b)


CANDIDATE = gate([[0.5, -0.3], [0.2, 0.4]], [[0.8, -0.5], [-0.2, 0.6]], [0.1, -0.2])
FORGET = gate([[-0.4, 0.7], [0.3, 0.1]], [[0.6, 0.3], [-0.1, 0.5]], [1, 0.5])
INPUT = gate([[0.2, 0.6], [-0.5, 0.3]], [[-0.3, 0.9], [0.4, 0.7]], [0.3, 0])
OUTPUT = gate([[0.9, -0.1], [0.4, -0.6]], [[0.5, 0.2], [-0.8, 0.1]], [-0.1, 0.2])
CONTENT = gate([[0.3, 0.8], [-0.2, 0.5]], [[0.7, -0.6], [0.2, 0.4]], [0.2, -0.3])
KEY, VALUE, QUERY = (
    np.array(m)
    for m in ([[0.7, -0.2], [0.1, 0.6]], [[0.3, 0.8], [-0.5, 0.4]], [[0.9, 0.2], [-0.3, 0.5]])
)


def affine(weights, h, x):
    w, u, b = weights
    return w @ h + u @ x + b


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def elman():
    h = np.zeros(2)
    for x in XS:
        h = np.tanh(affine(CANDIDATE, h, x))
        yield {"h": h}


def lstm(peep=((0, 0), (0, 0), (0, 0))):
    to_input, to_forget, to_output = map(np.array, peep)
    h, c = np.zeros(2), np.zeros(2)
    for x in XS:
        i = sigmoid(affine(INPUT, h, x) + to_input * c)
        f = sigmoid(affine(FORGET, h, x) + to_forget * c)
        c = f * c + i * np.tanh(affine(CONTENT, h, x))
        h = sigmoid(affine(OUTPUT, h, x) + to_output * c) * np.tanh(c)
        yield {"h": h, "c": c}


def lstm_peepholes():
    return lstm(((0.4, -0.3), (0.2, 0.6), (-0.5, 0.1)))


def gru(after=False):
    h = np.zeros(2)
    w, u, b = CANDIDATE
    for x in XS:
        z, r = sigmoid(affine(CONTENT, h, x)), sigmoid(affine(INPUT, h, x))
        past = r * (w @ h + np.array([0.4, 0.1])) if after else w @ (r * h)
        h = z * h + (1 - z) * np.tanh(past + u @ x + b)
        yield {"h": h}


def gru_after():
    return gru(True)


def mgu():
    h = np.zeros(2)
    for x in XS:
        f = sigmoid(affine(FORGET, h, x))
        h = h + f * (np.tanh(affine(CANDIDATE, f * h, x)) - h)
        yield {"h": h}


def ugrnn():
    h = np.zeros(2)
    for x in XS:
        c = np.tanh(affine(CANDIDATE, h, x))
        h = c + sigmoid(affine(CONTENT, h, x)) * (h - c)
        yield {"h": h}


def indrnn():
    h = np.zeros(2)
    for x in XS:
        h = np.maximum(0, CANDIDATE[1] @ x + CANDIDATE[2] + np.diag([0.9, -0.6]) @ h)
        yield {"h": h}


def sru():
    c = np.zeros(2)
    for x in XS:
        f = sigmoid(FORGET[1] @ x + FORGET[2] + np.array([0.4, -0.3]) * c)
        r = sigmoid(INPUT[1] @ x + INPUT[2] + np.array([0.2, 0.6]) * c)
        c = f * c + (1 - f) * (CANDIDATE[1] @ x)
        yield {"c": c, "h": r * c + (1 - r) * x}


def qrnn():
    c, before = np.zeros(2), np.zeros(2)
    for x in XS:
        z, f, o = (w @ before + u @ x for w, u, _ in (CONTENT, FORGET, OUTPUT))
        f = sigmoid(f)
        c, before = f * c + (1 - f) * np.tanh(z), x
        yield {"c": c, "h": sigmoid(o) * c}


def cornn():
    y, z = np.zeros(2), np.zeros(2)
    for x in XS:
        force = np.tanh(affine(CANDIDATE, y, x) + CONTENT[0] @ z)
        z = z + 0.1 * (force - 1.5 * y - 0.8 * z)
        y = y + 0.1 * z
        yield {"y": y, "z": z}


def lem():
    y, z = np.zeros(2), np.zeros(2)
    for x in XS:
        f, g = 0.5 * sigmoid(affine(FORGET, y, x)), 0.5 * sigmoid(affine(INPUT, y, x))
        z = z + f * (np.tanh(affine(CONTENT, y, x)) - z)
        y = y + g * (np.tanh(affine(OUTPUT, z, x)) - y)
        yield {"y": y, "z": z}


def attention(weigh, total):
    """As attention over what came before, with no state."""
    for t, now in enumerate(XS):
        weights = np.array([weigh(KEY @ x, QUERY @ now, t - j) for j, x in enumerate(XS[: t + 1])])
        values = np.array([VALUE @ x for x in XS[: t + 1]])
        yield {"y": weights @ values / (weights.sum() if total else 1)}


def linear_attention():
    return attention(lambda k, q, ago: np.exp(k) @ np.exp(q), True)


def retnet():
    return attention(lambda k, q, ago: k @ q * 0.9**ago, False)


def deltanet():
    s = np.zeros((2, 2))
    for x in XS:
        k = KEY @ x / np.linalg.norm(KEY @ x)
        beta = sigmoid(np.array([0.6, -0.4]) @ x)
        s = s @ (np.eye(2) - beta * np.outer(k, k)) + beta * np.outer(VALUE @ x, k)
        yield {"S": s, "y": s @ (QUERY @ x)}


def rwkv():
    decay, bonus = np.array([0.5, 0.2]), np.array([0.3, -0.1])
    for t, now in enumerate(XS):
        shares = [np.exp(KEY @ x - (t - 1 - j) * decay) for j, x in enumerate(XS[:t])]
        shares.append(np.exp(KEY @ now + bonus))
        values = [VALUE @ x for x in XS[: t + 1]]
        mean = sum(s * v for s, v in zip(shares, values)) / sum(shares)
        yield {"y": sigmoid(QUERY @ now) * mean}


def mamba():
    h = np.zeros(2)
    b, c = np.array([[0.5, -0.3], [0.2, 0.7]]), np.array([[0.8, 0.4], [-0.6, 0.1]])
    for x in XS:
        delta = np.log1p(np.exp(np.array([1.5, -0.5]) @ x - 1))
        h = np.exp(delta * np.array([-1, -2])) * h + delta * x[0] * (b @ x)
        yield {"h": h, "y": (c @ x) @ h + 0.3 * x[0]}


def slstm():
    """Without the stabiliser, which cancels."""
    h, c, n = np.zeros(2), np.zeros(2), np.zeros(2)
    for x in XS:
        i, f = np.exp(affine(INPUT, h, x)), np.exp(affine(FORGET, h, x))
        c = f * c + i * np.tanh(affine(CONTENT, h, x))
        n = f * n + i
        h = sigmoid(affine(OUTPUT, h, x)) * c / n
        yield {"h": h}


def mlstm():
    """Without the stabiliser but for what the least divisor, 1, becomes."""
    s, n, m = np.zeros((2, 2)), np.zeros(2), 0.0
    for x in XS:
        i, f = np.array([1.2, -0.7]) @ x, np.array([0.5, 0.9]) @ x
        k, q = KEY @ x, QUERY @ x
        s = np.exp(f) * s + np.exp(i) * np.outer(VALUE @ x, k)
        n = np.exp(f) * n + np.exp(i) * k
        m = max(f + m, i)
        yield {"y": s @ q / max(abs(n @ q), np.exp(m))}


def ntm():
    memory, w = np.array([[1, 0], [0.6, 0.8], [0, 1]]), np.array([1.0, 0, 0])
    for x in XS:
        likeness = [row @ x / np.linalg.norm(row) / np.linalg.norm(x) for row in memory]
        found = np.exp(3 * np.array(likeness))
        w = 0.7 * found / found.sum() + 0.3 * w
        w = (0.8 * w + 0.2 * np.roll(w, 1)) ** 2
        w = w / w.sum()
        yield {"w": w, "r": w @ memory}


CELLS = [
    elman, lstm, lstm_peepholes, gru, gru_after, mgu, ugrnn, indrnn, sru, qrnn,
    cornn, lem, linear_attention, retnet, deltanet, rwkv, mamba, slstm, mlstm, ntm,
]
for cell in CELLS:
    for step, values in enumerate(cell(), 1):
        for name, value in values.items():
            elements = " ".join(repr(float(e)) for e in np.ravel(value))
            print(cell.__name__.replace("_", "-"), name, step, elements, sep=",")
