//! Whole programs with states: automata, queues, machines, relaxation.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    shortest_path(between(8, 0.3..1.4));
    queue(between(4, 0.3..1.4));
    automaton(between(5, 0.3..1.4));
    log_sum_exp(between(7, 0.3..1.4));
    epidemic(between(4, 0.3..1.4));
    stack_machine(between(3, 0.3..1.4));
    opcodes(between(2, 0.3..1.4));
    monte_carlo(between(4, 0.3..1.4));
}

/// Relaxation of edges until nothing changes.
mod shortest_path {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let edges: &[(usize, usize, usize)] =
            &[(0, 1, 0), (0, 2, 1), (1, 3, 2), (2, 3, 3), (1, 2, 4), (3, 4, 5), (2, 4, 6)];
        let mut dist = [f64::INFINITY; 5];
        dist[0] = 0.0;
        let mut pred = [usize::MAX; 5];
        loop {
            let mut changed = false;
            for &(a, b, w) in edges {
                let d = dist[a] + x[w];
                if d < dist[b] {
                    dist[b] = d;
                    pred[b] = a;
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
        let mut hops = 0;
        let mut n = 4;
        while n != 0 {
            n = pred[n];
            hops += 1;
        }
        dist[4] * dist[3] + hops as f64 * x[7]
    }
}

/// Customers who wait for the first free server.
mod queue {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut free = [0.0_f64; 2];
        let mut t = 0.0;
        let mut wait = 0.0;
        for k in 0..6 {
            t += x[k % 2] * 0.5;
            let (i, _) = free.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).unwrap();
            let start = t.max(free[i]);
            wait += start - t;
            free[i] = start + x[2 + k % 2] * (1.0 + 0.1 * k as f64);
        }
        wait + free[0] * free[1]
    }
}

/// An enum of states with payloads.
mod automaton {
    use derive_grad::derive_grad;

    #[derive(Clone, Copy, PartialEq, Debug)]
    enum St {
        Idle,
        Up { left: u8 },
        Down(usize),
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut st = St::Idle;
        let mut v = x[0];
        let mut peak = 0.0_f64;
        for t in 0..12 {
            st = match st {
                St::Idle if v < 1.0 => {
                    v += x[1];
                    St::Up { left: 2 }
                }
                St::Idle => St::Down(t),
                St::Up { left: 0 } => {
                    peak = peak.max(v);
                    St::Down(t)
                }
                St::Up { left } => {
                    v *= 1.0 + x[2] * 0.3;
                    St::Up { left: left - 1 }
                }
                St::Down(since) if t - since > 2 => St::Idle,
                St::Down(since) => {
                    v -= x[3] * v * (t - since) as f64 * 0.3;
                    St::Down(since)
                }
            };
        }
        if matches!(st, St::Down(n) if n > 3) { v * peak } else { v + peak * x[4] }
    }
}

/// By recursion over halves, with slice patterns.
mod log_sum_exp {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn lse(x: &[f64]) -> f64 {
        match x {
            [] => f64::NEG_INFINITY,
            [v] => *v,
            _ => {
                let (l, r) = x.split_at(x.len() / 2);
                let (a, b) = (lse(l), lse(r));
                let m = a.max(b);
                m + ((a - m).exp() + (b - m).exp()).ln()
            }
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        lse(x) * lse(&x[1..3])
    }
}

/// Compartments with interventions.
mod epidemic {
    use derive_grad::derive_grad;

    #[derive_grad(wrt(beta, gamma, i0))]
    fn sir(beta: f64, gamma: f64, i0: f64, interventions: &[(usize, f64)]) -> Vec<f64> {
        let (mut s, mut i) = (1.0 - i0, i0);
        let mut out: Vec<f64> = Vec::with_capacity(20);
        let mut b = beta;
        for day in 0..20 {
            if let Some((_, factor)) = interventions.iter().find(|(d, _)| *d == day) {
                b *= factor;
            }
            let (new_inf, new_rec) = (b * s * i, gamma * i);
            s -= new_inf;
            i += new_inf - new_rec;
            out.push(i);
        }
        out
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let curve: Vec<f64> = sir(x[0], x[1] * 0.3, x[2] * 0.01, &[(5, 0.4), (9, 1.5)]);
        let obs = [0.01, 0.02, 0.03];
        curve.iter().step_by(7).zip(obs).map(|(c, o)| (c.ln() - f64::ln(o)).powi(2)).sum::<f64>() * x[3]
    }
}

/// A program in text, run on a stack.
mod stack_machine {
    use derive_grad::derive_grad;

    #[derive_grad(wrt(x))]
    fn prog(x: &[f64], src: &str) -> f64 {
        let mut stack: Vec<f64> = Vec::new();
        for tok in src.split_whitespace() {
            match tok {
                "+" | "*" => {
                    let b = stack.pop().expect("empty");
                    let a = stack.pop().expect("empty");
                    stack.push(if tok == "+" { a + b } else { a * b });
                }
                "sin" => {
                    let a = stack.pop().unwrap();
                    stack.push(a.sin());
                }
                t if t.starts_with('x') => {
                    let i: usize = t[1..].parse().unwrap();
                    stack.push(x[i]);
                }
                t => stack.push(t.parse::<f64>().unwrap()),
            }
        }
        stack.pop().unwrap()
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        prog(x, "x0 x1 * sin 2.5 x2 * + x0 *")
    }
}

/// The same over an enum.
mod opcodes {
    use derive_grad::derive_grad;

    #[derive(Clone, Copy)]
    enum Op {
        Add(usize),
        Mul(usize),
        Sin,
        Store { slot: usize },
    }
    #[derive_grad(wrt(x))]
    fn exec(x: &[f64], ops: &[Op]) -> f64 {
        let mut acc = x[0];
        let mut mem = [0.0; 3];
        for op in ops {
            match *op {
                Op::Add(i) if i >= x.len() => acc += mem[i - x.len()],
                Op::Add(i) => acc += x[i],
                Op::Mul(i) => acc *= x[i],
                Op::Sin => acc = acc.sin(),
                Op::Store { slot } => mem[slot] = acc * acc,
            }
        }
        acc
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let ops: Vec<Op> =
            vec![Op::Mul(1), Op::Store { slot: 1 }, Op::Add(0), Op::Sin, Op::Add(3), Op::Mul(0)];
        exec(x, &ops)
    }
}

/// Random numbers whose state is no parameter, drawn once each.
mod monte_carlo {
    use derive_grad::derive_grad;
    use derive_grad_tests::note;

    pub struct Rng(u64);

    impl Rng {
        fn next(&mut self) -> f64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            note((self.0 >> 60) as i64);
            (self.0 >> 11) as f64 / (1u64 << 53) as f64
        }

        fn below(&mut self, n: usize) -> usize {
            (self.next() * n as f64) as usize
        }
    }

    #[derive_grad(wrt(theta))]
    fn estimate(theta: &[f64], seed: u64, n: usize) -> f64 {
        let mut rng: Rng = Rng(seed);
        let mut s = 0.0;
        for _ in 0..n {
            let z = rng.next() * 2.0 - 1.0;
            let k = rng.below(theta.len());
            let y = theta[k] * z + theta[0];
            if rng.next() < 0.5 {
                s += y.powi(2)
            } else {
                s -= y * theta[1]
            }
            if k == 2 {
                continue;
            }
            s *= 0.9;
        }
        s / n as f64
    }

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        estimate(x, 42, 10) + estimate(&x[1..], 7, 3) * x[0]
    }
}
