//! Whole programs of mechanics and control.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

#[dual]
#[derive_grad]
fn gravity(positions: &[[f64; 3]], masses: &[f64]) -> Vec<[f64; 3]> {
    let mut acceleration = vec![[0.0; 3]; positions.len()];
    for i in 0..positions.len() {
        for j in 0..positions.len() {
            if i == j {
                continue;
            }
            let mut d = [0.0; 3];
            let mut r2 = 1e-4;
            for k in 0..3 {
                d[k] = positions[j][k] - positions[i][k];
                r2 += d[k] * d[k];
            }
            let inverse = masses[j] / (r2 * r2.sqrt());
            for k in 0..3 {
                acceleration[i][k] += d[k] * inverse;
            }
        }
    }
    acceleration
}

/// Leapfrog: how far the first body ends from the origin.
#[zoo(no_second, calls(gravity), at(
    [[1.0, 0.0, 0.1], [-1.0, 0.2, 0.0], [0.0, 1.5, -0.3]],
    [[0.0, 0.4, 0.0], [0.1, -0.4, 0.2], [-0.3, 0.0, 0.1]],
    [1.0, 1.5, 0.7],
    0.05
))]
#[derive_grad]
fn n_body(positions: Vec<[f64; 3]>, velocities: Vec<[f64; 3]>, masses: &[f64], dt: f64) -> f64 {
    let mut x = positions;
    let mut v = velocities;
    let mut a = gravity(&x, masses);
    for _ in 0..10 {
        for (v, a) in v.iter_mut().zip(&a) {
            for k in 0..3 {
                v[k] += 0.5 * dt * a[k];
            }
        }
        for (x, v) in x.iter_mut().zip(&v) {
            for k in 0..3 {
                x[k] += dt * v[k];
            }
        }
        a = gravity(&x, masses);
        for (v, a) in v.iter_mut().zip(&a) {
            for k in 0..3 {
                v[k] += 0.5 * dt * a[k];
            }
        }
    }
    (x[0][0] * x[0][0] + x[0][1] * x[0][1] + x[0][2] * x[0][2]).sqrt()
}

/// A chain of masses and springs, by symplectic Euler, in place.
#[zoo(at([0.0, 0.3, -0.2, 0.1, 0.0], [0.0, 0.0, 1.0, 0.0, 0.0], 2.5, 0.1, 0.02, 15))]
#[derive_grad(wrt(x0, v0, stiffness, damping))]
fn spring_chain(x0: &[f64], v0: &[f64], stiffness: f64, damping: f64, dt: f64, steps: usize) -> f64 {
    let n = x0.len();
    let mut x = x0.to_vec();
    let mut v = v0.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            let force = stiffness * (x[i - 1] - 2.0 * x[i] + x[i + 1]) - damping * v[i];
            v[i] += force * dt;
        }
        for i in 1..n - 1 {
            x[i] += v[i] * dt;
        }
    }
    let mut energy = 0.0;
    for i in 0..n {
        energy += 0.5 * v[i] * v[i];
        if i + 1 < n {
            energy += 0.5 * stiffness * (x[i + 1] - x[i]).powi(2);
        }
    }
    energy
}

/// A PID controller on a first-order plant with a saturated actuator.
#[zoo(at(2.0, 0.5, 0.1, 1.0), at(8.0, 3.0, 0.0, 0.5))]
#[derive_grad]
fn pid(kp: f64, ki: f64, kd: f64, target: f64) -> f64 {
    let dt = 0.05;
    let mut state = 0.0;
    let mut integral = 0.0;
    let mut previous = target;
    let mut cost = 0.0;
    for step in 0..60 {
        let error = target - state;
        integral += error * dt;
        let derivative = if step == 0 { 0.0 } else { (error - previous) / dt };
        previous = error;
        let mut u = kp * error + ki * integral + kd * derivative;
        if u > 3.0 {
            u = 3.0;
            integral -= error * dt; // anti-windup
        } else if u < -3.0 {
            u = -3.0;
        }
        state += dt * (u - state);
        cost += dt * (error * error + 0.01 * u * u);
    }
    cost
}

/// A projectile with drag: where it lands, the last step cut at the ground.
#[zoo(at(20.0, 0.8, 0.01), at(35.0, 1.1, 0.002))]
#[derive_grad]
fn landing(speed: f64, angle: f64, drag: f64) -> f64 {
    let (mut x, mut y) = (0.0, 0.0);
    let (mut vx, mut vy) = (speed * angle.cos(), speed * angle.sin());
    let dt = 0.01;
    loop {
        let v = vx.hypot(vy);
        vx -= dt * drag * v * vx;
        vy -= dt * (9.81 + drag * v * vy);
        let (nx, ny) = (x + dt * vx, y + dt * vy);
        if ny < 0.0 {
            let share = y / (y - ny);
            return x + share * (nx - x);
        }
        (x, y) = (nx, ny);
    }
}

/// Heat in a rod, two buffers that swap.
#[zoo(at([0.0, 1.0, 0.5, -0.3, 0.0], 0.2, 6), at([0.0, 1.0, 0.5, -0.3, 0.0], 0.4, 3))]
#[derive_grad]
fn heat(start: &[f64], diffusivity: f64, steps: usize) -> f64 {
    let mut now = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..now.len() - 1 {
            next[i] = now[i] + diffusivity * (now[i - 1] - 2.0 * now[i] + now[i + 1]);
        }
        std::mem::swap(&mut now, &mut next);
    }
    let mut sum = 0.0;
    for (i, t) in now.iter().enumerate() {
        sum += t * t * (i + 1) as f64;
    }
    sum
}

/// A double pendulum by the midpoint rule, state in a tuple.
#[zoo(at(0.5, 1.0, 1.2))]
#[derive_grad]
fn double_pendulum(first: f64, second: f64, length: f64) -> f64 {
    let mut state = (first, second, 0.0, 0.0);
    let dt = 0.02;
    for _ in 0..20 {
        let (a, b, p, q) = state;
        let delta = a - b;
        let denominator = 2.0 - (2.0 * delta).cos() + 1.0;
        let da = (-9.81 * 3.0 * a.sin()
            - 9.81 * (a - 2.0 * b).sin()
            - 2.0 * delta.sin() * (q * q * length + p * p * length * delta.cos()))
            / (length * denominator);
        let db =
            2.0 * delta.sin() * (p * p * length * 2.0 + 9.81 * 2.0 * a.cos() + q * q * length * delta.cos())
                / (length * denominator);
        state = (a + dt * p, b + dt * q, p + dt * da, q + dt * db);
    }
    state.0 * state.1 - state.2
}
