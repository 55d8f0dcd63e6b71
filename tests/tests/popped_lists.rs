//! `pop` and its kin in loops that keep few states, in what calls are lent, in fields, and in the
//! modes beside the gradient.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{assert_slopes, at_all_points};

const POINTS: [[f64; 4]; 2] = [[0.4, 0.8, 1.3, 0.2], [0.3, -0.7, 0.6, 1.1]];

#[derive_grad(checkpoint)]
fn many_states(x: &[f64], n: usize) -> f64 {
    let mut q = x.to_vec();
    let mut s = 0.1;
    for i in 0..n {
        if i % 3 == 2 && q.len() > 1 {
            let t = q.pop().unwrap();
            s += t * s;
        } else {
            q.push(s * x[i % x.len()]);
        }
        s = (s + q[q.len() - 1]).sin();
    }
    s
}

#[derive_grad(checkpoint = 2)]
fn two_states(x: &[f64], n: usize) -> f64 {
    let mut q = x.to_vec();
    let mut s = 0.1;
    for _ in 0..n {
        if q.len() > 1 {
            q.pop();
        }
        s = (s * q[q.len() - 1]).cos() + q.iter().map(|a| a * a).sum::<f64>() * s;
        q[0] *= 0.9;
    }
    s
}

#[derive_grad]
fn take(v: &mut Vec<f64>, x: f64) -> f64 {
    let mut s = x;
    while let Some(t) = v.pop() {
        if v.len() < 2 {
            v.push(t * x);
            break;
        }
        s += t * t * s;
    }
    s
}

#[derive_grad]
fn lent_twice(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let a = take(&mut v, x[0]);
    v.push(a);
    v.push(a * x[1]);
    v.push(x[2]);
    let b = take(&mut v, a);
    b + v.iter().map(|t| t.sin()).sum::<f64>() * a
}

#[derive_grad]
mod queues {

    use derive_grad::Differentiable;

    #[derive(Clone, Differentiable)]
    pub struct Q {
        pub items: Vec<f64>,
        pub total: f64,
    }
    impl Q {
        fn pull(&mut self) -> f64 {
            let t = self.items.pop().unwrap_or(0.5);
            self.total += t * t;
            t
        }
    }
    fn drain(q: &mut Q, n: usize) -> f64 {
        let mut s = 0.0;
        for _ in 0..n {
            if let Some(t) = q.items.pop() {
                s += t * q.total;
                q.total = s.sin();
            }
        }
        s
    }
    fn pushpop(v: &mut Vec<f64>, x: f64) -> f64 {
        v.push(x);
        if v.len() > 3 { v.swap_remove(0) } else { v.pop().unwrap() * x }
    }
    pub fn f(z: &[f64; 4]) -> f64 {
        let mut q = Q { items: z.to_vec(), total: z[0] };
        let a = drain(&mut q, 2);
        q.items.push(a);
        let b = q.pull();
        let c = q.pull();
        let mut l = vec![z[0], z[1], z[2]];
        let mut s = 0.0;
        for k in 0..4 {
            s += pushpop(&mut l, a + k as f64);
        }
        let r = l.remove(0);
        s + r * l[0] + b * c * q.total + q.items.iter().sum::<f64>()
    }
}

#[derive_grad(jacobian, jvp)]
fn sums_of_what_is_left(x: &[f64; 5]) -> [f64; 6] {
    let mut q = x.to_vec();
    let mut out = [0.0; 6];
    let mut k = 0;
    while let Some(t) = q.pop() {
        out[k] = t * t.sin() + q.iter().sum::<f64>() * t;
        k += 1;
        if k == 3 {
            q.pop();
            q[0] *= t;
        }
    }
    out[5] = out[0] * out[1];
    out
}

#[derive_grad(hessian)]
fn curved(x: &[f64]) -> f64 {
    let mut q = x.to_vec();
    let mut s = 0.3;
    while let Some(t) = q.pop() {
        s += t * t.sin() * s;
        if q.len() > 1 {
            q[0] *= t;
            q.pop();
        }
    }
    s
}

at_all_points!(calls: lent_twice, lent_twice_value_and_grad);

#[test]
fn fields() {
    for x in &POINTS {
        let (value, gradient) = queues::f_value_and_grad(x);
        assert_eq!(value.to_bits(), queues::f(x).to_bits());
        assert_slopes(&gradient, |x| queues::f(x.try_into().unwrap()), x);
    }
}

#[test]
fn checkpoints() {
    for x in &POINTS {
        for n in [0, 1, 4, 10] {
            assert_slopes(&many_states_grad(x, n), |x| many_states(x, n), x);
            assert_slopes(&two_states_grad(x, n.min(7)), |x| two_states(x, n.min(7)), x);
        }
    }
}

#[test]
fn other_modes() {
    let x = [0.4, 0.8, 1.3, 0.2, 0.7];
    let jacobian = sums_of_what_is_left_jacobian(&x);
    let hessian = curved_hessian(&x);
    for k in 0..5 {
        assert_slopes(&jacobian[k], |x| sums_of_what_is_left(x.try_into().unwrap())[k], &x);
        assert_slopes(&hessian[k], |x| curved_grad(x)[k], &x);
    }
}
