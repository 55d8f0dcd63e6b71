#!/usr/bin/env python3
"""Writes values.tsv: reference values of every rule of macros/src/compiler/rules/table.rs;
and functions.tsv: those of the functions in runtime/src/functions/.

    pip install mpmath && python3 gen.py > values.tsv && python3 gen.py functions > functions.tsv

A line is `name <tab> arguments <tab> value <tab> partials`, lists separated by spaces. The
partials are difference quotients in arithmetic of 1500 digits, of which at least 50 are right:
they share no formula with the table, so that they can find a mistake in it. The arguments are
exact `f64`s and reach from the smallest to the largest numbers and to the edges of the domain.
"""

import sys

from mpmath import mp, mpf

mp.dps = 1500
DIGITS = 25  # printed: more than an f64 has


def trunc(x):
    return mp.floor(x) if x >= 0 else mp.ceil(x)


def round_away(x):
    return mp.sign(x) * mp.floor(abs(x) + mpf(1) / 2)


def div_euclid(a, b):
    return mp.floor(a / b) if b > 0 else mp.ceil(a / b)


def copysign(x, s):
    return abs(x) if s > 0 else -abs(x)


REAL = [1e-300, -1e-300, 1e-8, -0.001, 0.1, -0.5, 1.0, 1.4, -1.5, 2.0, -3.0, 10.0, -25.0]
LARGE = [1e3, -1e5, 1e22, 1e155, -1e300]
ANGLES = REAL + [0.0, 0.7853981633974483, 1.5707963267948966, -3.141592653589793, 100.0, 1e5, 1e22]
EXPONENTS = REAL + [0.0, -1e-20, 1e-16, 5.0, -40.0, 300.0, -300.0, 700.0, -700.0]
POSITIVE = [1e-300, 1e-100, 1e-8, 0.001, 0.1, 0.5, 0.9999999999999999, 1.0, 1.0000000000000002,
            2.0, 3.0, 10.0, 1e8, 1e300]
UNIT = [0.0, 1e-300, -1e-8, 0.1, -0.25, 0.5, -0.75, 0.9, -0.99, 0.999999, -0.9999999999,
        0.9999999999999999, -0.9999999999999999]
FROM_ONE = [1.0000000000000002, 1.0000001, 1.001, 1.1, 1.5, 2.0, 3.0, 10.0, 1e3, 1e8, 1e20,
            1e155, 1e300]
NONZERO = [1e-300, -1e-300, 1e-100, 1e-8, -0.001, 0.125, -0.5, 1.0, -2.0, 8.0, 1e8, -1e100, 1e300]
ROUNDED = [1e-300, 0.25, -0.25, 0.75, 0.9999999999999999, -1.25, 1.75, 2.25, -2.75, 1000.3,
           -12345.6, 1e9 + 0.3, 1e12 + 0.3]
PAIRS = [(3.0, 4.0), (-1.0, 0.5), (1.0, 2.0), (-2.0, 3.0), (1e-8, 1.0), (1.0, 1e-8), (1e3, -7.0),
         (1e-200, 1e-200), (-3e-200, 1e-201), (1e200, 1e200), (2e200, -1e199), (1e-300, 1.0),
         (0.0, 2.0), (5.0, 0.0), (1e150, 1e-150), (1e307, 1e307)]
DIVIDED = [(5.5, 2.0), (-5.5, 2.0), (5.5, -2.0), (-5.5, -2.0), (1.0, 0.1), (-1.0, 0.1), (0.6, 0.2),
           (1.0, 3.0), (-1.0, 3.0), (1e-300, 2.0), (1e15, 0.7), (-1e10, 0.3), (123.456, 1e-3),
           (1.0, 1e300)]
BASES = [(8.0, 2.0), (0.25, 3.0), (5.0, 0.5), (1e-300, 10.0), (1e300, 10.0), (2.0, 1.0000001),
         (3.0, 0.9999999), (1.0000000000000002, 2.0), (0.9999999999999999, 7.0), (2.0, 1e-300),
         (2.0, 1e300), (100.0, 1e-8), (1e-5, 1e5)]
POWERS = [(2.0, 3.0), (0.5, -1.5), (3.0, 0.5), (2.0, 0.0), (1.5, 1.0), (1e-300, 0.5), (1e-150, 1.5),
          (1e100, 2.5), (1e300, -0.5), (10.0, 1e-12), (1.0000000000000002, 1e6), (0.9999, 1e4),
          (7.0, -20.0), (1e-8, 2.0), (1.0, 5.0), (1e-300, 0.1), (1e-200, 1.6), (1e-20, 2.0)]
INT_POWERS = [(2.0, 3), (-0.5, -2), (1.5, 7), (-3.0, 0), (0.0, 0), (0.0, 1), (0.0, 2), (1e100, 3),
              (1e-100, 3), (-1e150, 2), (1e-60, -4), (1.1, 20), (0.9, -20), (-7.0, 1), (1e-8, 5)]
TRIPLES = [(2.0, -3.0, 0.5), (0.0, 1.5, 2.0), (1e-8, 1e8, -0.5), (1e100, 1e100, 1.0),
           (1e-200, 1e-100, 0.0), (-1.5, -2.5, 1e10), (1.0, 1.0, -0.999), (3.0, 7.0, 1e-300),
           (1e300, 1e-300, 5.0), (0.1, 0.2, 0.3), (-0.1, 10.0, 0.5), (123.0, 456.0, 789.0)]
CLAMPED = [(0.5, 0.0, 1.0), (-2.0, 0.0, 1.0), (3.0, 0.0, 1.0), (1e-300, 0.0, 1.0),
           (-1e-300, 0.0, 1.0), (0.9999999999999999, 0.0, 1.0), (1.0000000000000002, 0.0, 1.0),
           (1e300, -1e200, 1e200), (-1e300, -1e200, 1e200), (5.0, -1e200, 1e200), (2.0, 1.5, 1.75),
           (1.6, 1.5, 1.75)]

RULES = {
    "sin": (mp.sin, ANGLES),
    "cos": (mp.cos, ANGLES),
    "tan": (mp.tan, ANGLES),
    "asin": (mp.asin, UNIT),
    "acos": (mp.acos, UNIT),
    "atan": (mp.atan, [0.0] + REAL + [1e3, -1e5, 1e22, 1e150]),
    "atan2": (mp.atan2, PAIRS),
    "sinh": (mp.sinh, EXPONENTS),
    "cosh": (mp.cosh, EXPONENTS),
    "tanh": (mp.tanh, [x for x in EXPONENTS if abs(x) <= 300] + [1.47, 1.48, -9.0, 20.0]),
    "asinh": (mp.asinh, [0.0] + REAL + LARGE),
    "acosh": (mp.acosh, FROM_ONE),
    "atanh": (mp.atanh, UNIT[:-1]),  # at the last one Rust's own value is wrong in its second digit
    "exp": (mp.exp, EXPONENTS),
    "exp2": (lambda x: mpf(2) ** x, EXPONENTS),
    "exp_m1": (mp.expm1, EXPONENTS),
    "ln": (mp.log, POSITIVE),
    "log2": (lambda x: mp.log(x, 2), POSITIVE),
    "log10": (mp.log10, POSITIVE),
    "ln_1p": (mp.log1p, [x for x in REAL if x > -1] + [-0.999, -0.9999999999999999, 1e100, 1e300]),
    "log": (mp.log, BASES),
    "sqrt": (mp.sqrt, POSITIVE),
    "cbrt": (lambda x: mp.sign(x) * mp.cbrt(abs(x)), NONZERO),
    "powi": (lambda x, n: x ** int(n), INT_POWERS),
    "powf": (lambda x, p: x ** p, POWERS),
    "hypot": (mp.hypot, PAIRS),
    "mul_add": (lambda a, b, c: a * b + c, TRIPLES),
    "rem": (lambda a, b: a - b * trunc(a / b), DIVIDED),
    "rem_euclid": (lambda a, b: a - b * div_euclid(a, b), DIVIDED),
    "div_euclid": (div_euclid, [p for p in DIVIDED if abs(p[0]) != p[1] * 10]),  # Rust: 1 / 0.1 is 10
    "recip": (lambda x: 1 / x, [x for x in NONZERO if 1e-150 < abs(x) < 1e150] + [3.0, -7.0, 1e-50]),
    "midpoint": (lambda a, b: (a + b) / 2, PAIRS),
    "to_degrees": (mp.degrees, REAL + [1e300]),
    "to_radians": (mp.radians, REAL + [1e300]),
    "abs": (abs, NONZERO),
    "signum": (mp.sign, NONZERO),
    "copysign": (copysign, [(a, b) for a, b in PAIRS if a * b != 0]),
    "max": (max, PAIRS[:7] + PAIRS[8:9] + PAIRS[10:15]),
    "min": (min, PAIRS[:7] + PAIRS[8:9] + PAIRS[10:15]),
    "clamp": (lambda x, lo, hi: min(max(x, lo), hi), CLAMPED),
    "floor": (mp.floor, ROUNDED),
    "ceil": (mp.ceil, ROUNDED),
    "trunc": (trunc, ROUNDED),
    "round": (round_away, ROUNDED),
    "round_ties_even": (round_away, ROUNDED),
    "fract": (lambda x: x - trunc(x), ROUNDED),
}




def log_sum_exp(*x):
    return mp.log(mp.fsum(mp.exp(v) for v in x))


def softmax(*x):
    *x, k = x
    return mp.exp(x[int(k)] - log_sum_exp(*x))


def log_softmax(*x):
    *x, k = x
    return x[int(k)] - log_sum_exp(*x)


def norm(*x):
    return mp.sqrt(mp.fsum(v * v for v in x))


def variance(*x):
    center = mp.fsum(x) / len(x)
    return mp.fsum((v - center) ** 2 for v in x) / len(x)


def huber(r, delta):
    return r * r / 2 if abs(r) <= delta else delta * (abs(r) - delta / 2)


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def gelu_tanh(x):
    return x / 2 * (1 + mp.tanh(mp.sqrt(2 / mp.pi) * (x + mpf("0.044715") * x**3)))


SIGNED = [0.3, -0.7, 1.0, -1.0, 2.5, -4.0, 9.0, -12.0, 30.0, -36.0, 100.0, -200.0, 700.0, -700.0,
          1e-8, -1e-8, 1e-300, -1e-300, 0.0]
FAR = [1000.0, -1000.0, 1e100, -1e100, 1e300, -1e300]
KINKED = [x for x in SIGNED if x != 0]
ERRORS = [0.0, 1e-300, -1e-8, 0.1, -0.3, 0.5, -0.84, 0.9, 1.0, -1.25, 2.0, -2.9, 3.5, -5.0, 5.9, 6.5, -10.0, 20.0,
          26.0]
GAMMAS = [1e-300, 1e-8, 0.01, 0.5, 1.0, 1.3, 1.6, 2.0, 2.5, 3.0, 7.0, 12.5, 33.3, 100.0, 150.5, 170.9, -0.5,
          -1.3, -2.75, -10.1, -50.5]
LN_GAMMAS = [1e-300, 1e-8, 0.01, 0.5, 0.9, 1.2, 1.6, 1.9, 2.2, 3.0, 7.0, 12.5, 100.0, 1e4, 1e10, 1e100, -0.5,
             -1.3, -4.2, -10.1]
DIGAMMAS = [1e-300, 1e-8, 0.01, 0.5, 1.0, 1.3, 1.6, 2.0, 7.0, 15.99, 16.0, 50.0, 1e4, 1e10, 1e100, -0.25, -1.3,
            -4.2, -10.1, -100.7]
ORDERS = [(n, x) for n in (0, 1, 2, 3, 5, 8) for x in (0.01, 0.5, 1.0, 2.3, 15.0, 40.0, 1e4, -0.3, -3.7, -8.2)]
BETAS = [(1e-3, 2.0), (0.5, 0.5), (1.0, 3.0), (2.5, 1.5), (7.0, 9.0), (15.9, 16.1), (20.0, 30.0), (100.0, 60.0),
         (300.0, 0.5), (1e5, 1e-3), (1e-3, 1e5), (1e8, 2.0), (3.0, 1e12), (40.0, 1e6), (400.0, 500.0),
         (1e-200, 1.0), (1e-8, 1e-8)]
BESSELS = [0.0, 1e-8, 0.1, -0.5, 1.0, 2.0, -3.0, 4.4, 6.0, 7.9, 8.1, -12.0, 25.0, 99.0, 1000.0]
LISTS = [(0.3,), (1.0, 2.0), (0.0, -3.0, 2.0), (1000.0, 999.0, 998.5), (-1000.0, -1001.0), (1e3, -1e3, 0.5),
         (100.0, 0.0, -5.0), (0.0, 40.0), (2.0, 2.0, 2.0, 2.0), (-0.5, 0.25, 1e-8, -3.0, 0.7, 2.2), (700.0, -700.0),
         (1e300, 1e300)]
PICKED = [(*x, k) for x in LISTS[:-2] for k in range(len(x))]
VECTORS = [(3.0, 4.0), (1.0, -2.0, 0.5), (1e-200, 2e-200), (1e200, -1e200, 3e199), (-7.0,), (0.0, 0.0, 2.0),
           (1e-8, 1.0), (1e-300, 3.0, 1e-300), (1e-305, 0.0), (0.1, 0.2, 0.3, 0.4, 0.5), (1e150, 1e149)]

FUNCTIONS = {
    "relu": (lambda x: max(x, mpf(0)), KINKED + FAR),
    "leaky_relu": (lambda x, a: x if x > 0 else a * x, [(x, 0.01) for x in KINKED] + [(-2.0, 0.3), (-1e300, 0.1)]),
    "elu": (lambda x, a: x if x > 0 else a * mp.expm1(x), [(x, a) for x in KINKED + FAR for a in (1.0, 0.7)]),
    "gelu": (lambda x: x / 2 * mp.erfc(-x / mp.sqrt(2)), SIGNED[:10] + SIGNED[14:] + [-37.0, 38.0, -41.0, 45.0]),
    "gelu_tanh": (gelu_tanh, SIGNED[:8] + SIGNED[14:] + [-20.0, 21.0, 26.0, -26.0]),
    "silu": (lambda x: x * sigmoid(x), SIGNED + FAR),
    "softplus": (lambda x: mp.log1p(mp.exp(x)), SIGNED + FAR),
    "sigmoid": (sigmoid, SIGNED + FAR),
    "log_sigmoid": (lambda x: -mp.log1p(mp.exp(-x)), SIGNED + FAR),
    "huber": (huber, [(x, 1.5) for x in SIGNED[:10]] + [(0.5, 0.25), (-1e200, 1e-3)]),
    "hinge": (lambda s, t: max(mpf(0), 1 - t * s), [(x, t) for x in (0.3, -0.7, 2.5, 1e10, -1e10) for t in (1.0, -1.0)]),
    "cross_entropy": (lambda *x: -log_softmax(*x), PICKED),
    "log_sum_exp": (log_sum_exp, LISTS),
    "softmax": (softmax, PICKED),
    "log_softmax": (log_softmax, PICKED),
    "erf": (mp.erf, ERRORS),
    "erfc": (mp.erfc, ERRORS),
    "gamma": (mp.gamma, GAMMAS),
    "ln_gamma": (lambda x: mp.log(abs(mp.gamma(x))) if x < 0 else mp.loggamma(x), LN_GAMMAS),
    "digamma": (mp.digamma, DIGAMMAS),
    "trigamma": (lambda x: mp.polygamma(1, x), [x for x in DIGAMMAS if abs(x) > 1e-100]),
    "polygamma": (lambda n, x: mp.polygamma(int(n), x), ORDERS),
    "beta": (mp.beta, [(a, b) for a, b in BETAS if a + b < 900]),
    "ln_beta": (lambda a, b: mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b), BETAS),
    "j0": (lambda x: mp.besselj(0, x), BESSELS),
    "j1": (lambda x: mp.besselj(1, x), BESSELS),
    "jn": (lambda n, x: mp.besselj(int(n), x), [(n, x) for n in (0, 1, 2, 5, -3) for x in BESSELS[2:12]]),
    "norm": (norm, VECTORS),
    "norm1": (lambda *x: mp.fsum(abs(v) for v in x), [x for x in VECTORS if 0 not in x]),
    "mean": (lambda *x: mp.fsum(x) / len(x), VECTORS),
    "variance": (variance, [x for x in VECTORS + LISTS[:6] if 1e-100 < max(abs(v) for v in x) < 1e100]),
}


def partial(f, at, i, tiny):
    """The derivative by argument i, from a step that is small even beside the smallest number."""
    step = abs(at[i]) * mpf(10) ** -tiny if at[i] else mpf(10) ** -(4 * tiny)
    moved = lambda by: f(*at[:i], at[i] + by, *at[i + 1 :])
    return (moved(step) - moved(-step)) / (2 * step)


def text(x):
    return mp.nstr(x, DIGITS) if abs(x) > mpf(10) ** -330 else "0.0"


def main(functions, tiny):
    for name, (f, points) in functions.items():
        for point in points:
            point = point if isinstance(point, tuple) else (point,)
            at = [mpf(x) for x in point]
            floats = [i for i in range(len(at)) if not isinstance(point[i], int)]
            partials = [text(partial(f, at, i, tiny)) for i in floats]
            fields = [name, " ".join(map(repr, point)), text(f(*at)), " ".join(partials)]
            print("\t".join(fields))


if __name__ == "__main__":
    if sys.argv[1:] == ["functions"]:
        mp.dps = 1000
        main(FUNCTIONS, 100)
    else:
        main(RULES, 100)
