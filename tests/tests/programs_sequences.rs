//! Whole programs over sequences: warping, hidden states, alignment.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    soft_dtw(between(9, 0.3..1.4));
    warping(between(9, 0.3..1.4));
    ctc(between(12, 0.3..1.4));
    viterbi(between(13, 0.3..1.4));
    hidden_markov(between(12, 0.3..1.4));
    random_field(between(13, 0.3..1.4));
    alignment(between(7, 0.3..1.4));
}

/// Time warping with a soft minimum.
mod soft_dtw {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn softmin3(a: f64, b: f64, c: f64, gamma: f64) -> f64 {
        let m = a.min(b).min(c);
        m - gamma * ((-(a - m) / gamma).exp() + (-(b - m) / gamma).exp() + (-(c - m) / gamma).exp()).ln()
    }
    #[derive_grad(wrt(x, y))]
    fn soft_dtw(x: &[f64], y: &[f64], gamma: f64) -> f64 {
        let (n, m) = (x.len(), y.len());
        let mut r = vec![vec![1e10; m + 1]; n + 1];
        r[0][0] = 0.0;
        for i in 1..=n {
            for j in 1..=m {
                let d = (x[i - 1] - y[j - 1]).powi(2);
                r[i][j] = d + softmin3(r[i - 1][j], r[i][j - 1], r[i - 1][j - 1], gamma);
            }
        }
        r[n][m]
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        soft_dtw(&x[..5], &x[5..], 0.3)
    }
}

/// The hard one with two rolling rows.
mod warping {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let (a, b) = x.split_at(4);
        let inf = f64::INFINITY;
        let mut prev = vec![inf; b.len() + 1];
        let mut cur = vec![inf; b.len() + 1];
        prev[0] = 0.0;
        for &ai in a {
            cur[0] = inf;
            for (j, &bj) in b.iter().enumerate() {
                let best = prev[j].min(prev[j + 1]).min(cur[j]);
                cur[j + 1] = (ai - bj).abs() + best;
            }
            std::mem::swap(&mut prev, &mut cur);
        }
        prev[b.len()]
    }
}

/// Connectionist temporal classification.
mod ctc {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn logaddexp(a: f64, b: f64) -> f64 {
        if a == f64::NEG_INFINITY {
            return b;
        }
        if b == f64::NEG_INFINITY {
            return a;
        }
        let (hi, lo) = if a > b { (a, b) } else { (b, a) };
        hi + (lo - hi).exp().ln_1p()
    }
    #[derive_grad(wrt(logits))]
    fn ctc(logits: &[[f64; 3]], labels: &[usize]) -> f64 {
        const BLANK: usize = 0;
        let ext: Vec<usize> = labels.iter().flat_map(|&l| [BLANK, l]).chain(std::iter::once(BLANK)).collect();
        let s = ext.len();
        let lp: Vec<Vec<f64>> = logits
            .iter()
            .map(|row| {
                let m = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                let z = row.iter().map(|v| (v - m).exp()).sum::<f64>().ln() + m;
                row.iter().map(|v| v - z).collect()
            })
            .collect();
        let mut alpha = vec![f64::NEG_INFINITY; s];
        alpha[0] = lp[0][BLANK];
        if s > 1 {
            alpha[1] = lp[0][ext[1]];
        }
        for t in 1..lp.len() {
            let mut next = vec![f64::NEG_INFINITY; s];
            for i in 0..s {
                let mut a = alpha[i];
                if i > 0 {
                    a = logaddexp(a, alpha[i - 1]);
                }
                if i > 1 && ext[i] != BLANK && ext[i] != ext[i - 2] {
                    a = logaddexp(a, alpha[i - 2]);
                }
                next[i] = a + lp[t][ext[i]];
            }
            alpha = next;
        }
        -logaddexp(alpha[s - 1], alpha[s - 2])
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let rows: Vec<[f64; 3]> = x.chunks_exact(3).map(|c| [c[0], c[1], c[2]]).collect();
        ctc(&rows, &[1, 2])
    }
}

/// The best path, and back along it.
mod viterbi {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let trans = &x[..4];
        let emit = &x[4..];
        let mut score = [emit[0], emit[1]];
        let mut back: Vec<[usize; 2]> = vec![];
        for t in 1..4 {
            let mut next = [0.0; 2];
            let mut bp = [0; 2];
            for j in 0..2 {
                let (mut best, mut arg) = (f64::NEG_INFINITY, 0);
                for i in 0..2 {
                    let s = score[i] + trans[i * 2 + j];
                    if s > best {
                        best = s;
                        arg = i;
                    }
                }
                next[j] = best + emit[t * 2 + j];
                bp[j] = arg;
            }
            score = next;
            back.push(bp);
        }
        let mut last = if score[0] >= score[1] { 0 } else { 1 };
        let mut total = score[last] * score[last];
        for bp in back.iter().rev() {
            last = bp[last];
            total += emit[last] * 0.5;
        }
        total
    }
}

/// The forward algorithm in chains.
mod hidden_markov {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn log_sum(xs: &[f64]) -> f64 {
        let m = xs.iter().cloned().fold(f64::MIN, f64::max);
        m + xs.iter().map(|x| (x - m).exp()).sum::<f64>().ln()
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let k = 3;
        let trans: Vec<Vec<f64>> = x[..9]
            .chunks(k)
            .map(|row| {
                let z = log_sum(row);
                row.iter().map(|r| r - z).collect()
            })
            .collect();
        let means = &x[9..];
        let obs = [0.3, 1.2, 0.8, 0.1];
        let emit = |s: usize, o: f64| -0.5 * (o - means[s]) * (o - means[s]);
        let mut alpha: Vec<f64> = (0..k).map(|s| emit(s, obs[0]) - (k as f64).ln()).collect();
        for &o in &obs[1..] {
            alpha = (0..k)
                .map(|j| {
                    let terms: Vec<f64> = (0..k).map(|i| alpha[i] + trans[i][j]).collect();
                    log_sum(&terms) + emit(j, o)
                })
                .collect();
        }
        -log_sum(&alpha)
    }
}

/// A conditional random field over tags.
mod random_field {
    use derive_grad::derive_grad;

    pub struct Sentence<'a> {
        tags: &'a [usize],
    }
    #[derive_grad(wrt(t, e))]
    fn crf<const K: usize>(t: &[[f64; K]; K], e: &[[f64; K]], s: &Sentence<'_>) -> f64 {
        let mut gold = e[0][s.tags[0]];
        for (i, w) in s.tags.windows(2).enumerate() {
            gold += t[w[0]][w[1]] + e[i + 1][w[1]];
        }
        let mut alpha = e[0];
        for row in &e[1..] {
            let mut next = [0.0; K];
            for (j, n) in next.iter_mut().enumerate() {
                let mut m = f64::NEG_INFINITY;
                for i in 0..K {
                    m = m.max(alpha[i] + t[i][j]);
                }
                let mut z = 0.0;
                for i in 0..K {
                    z += (alpha[i] + t[i][j] - m).exp();
                }
                *n = m + z.ln() + row[j];
            }
            alpha = next;
        }
        let z: f64 = alpha.iter().map(|a| a.exp()).sum();
        z.ln() - gold
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let t = [[x[0], x[1]], [x[2], x[3]]];
        let mut e = Vec::new();
        let mut i = 4;
        while i + 2 <= x.len() {
            e.push([x[i], x[i + 1]]);
            i += 2;
        }
        crf(&t, &e, &Sentence { tags: &[0, 1, 1, 0] }) * x[12]
    }
}

/// Two strings aligned softly.
mod alignment {
    use derive_grad::derive_grad;

    #[derive_grad(wrt(s))]
    fn align(s: &[f64], a: &str, b: &str) -> f64 {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let w = b.len() + 1;
        let mut t = vec![0.0; (a.len() + 1) * w];
        for i in 1..=a.len() {
            for j in 1..=b.len() {
                let m = if a[i - 1] == b[j - 1] { s[0] } else { -s[1] };
                let c = [t[(i - 1) * w + j - 1] + m, t[(i - 1) * w + j] - s[2], t[i * w + j - 1] - s[2]];
                let mx = c.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
                t[i * w + j] = mx + s[3] * c.iter().map(|v| ((v - mx) / s[3]).exp()).sum::<f64>().ln();
            }
        }
        t[a.len() * w + b.len()]
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        align(x, "GATTACA", "GCATGC") + x[4]
    }
}
