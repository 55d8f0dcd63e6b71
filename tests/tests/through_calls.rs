//! Calls of functions of the same module that are written out where they stand: Jacobians and
//! Hessians in several directions at once through them, against one run for each direction; and
//! gradients, against those with calls.

#![allow(clippy::needless_range_loop)] // some functions are indexed
#![allow(clippy::suboptimal_flops, clippy::let_and_return)] // as users write

use derive_grad::derive_grad;

fn wave(n: usize) -> Vec<f64> {
    (0..n).map(|i| 1.1 + (0.7 * i as f64).sin()).collect()
}

/// Derivatives are rounded otherwise where calls are written out.
fn same(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() <= 1e-13 * (1.0 + expected.abs()), "{found} is not {expected}");
    }
}

/// The same module again and again: with several directions at once, and with one run for each.
macro_rules! twice {
    ($(#[$attr:meta])* mod $name:ident { $($items:tt)* }) => {
        $(#[$attr])*
        mod $name {
            #[derive_grad::derive_grad]
            pub mod several { $($items)* }
            #[derive_grad::derive_grad(__off(directions))]
            pub mod one { $($items)* }
            /// Calls are written out for the directions alone.
            #[derive_grad::derive_grad(__off(inline))]
            pub mod called { $($items)* }
        }
    };
}

// A chain of joints: few parameters, many results, matrices that functions return.
twice! {
    mod arm {
        type Matrix = [[f64; 3]; 2];

        #[derive_grad(order = 2)]
        fn product(a: &Matrix, b: &Matrix) -> Matrix {
            let mut product = [[0.0; 3]; 2];
            for i in 0..2 {
                for k in 0..3 {
                    product[i][k] = a[i][0] * b[0][k] + a[i][1] * b[1][k];
                }
                product[i][2] += a[i][2];
            }
            product
        }

        #[derive_grad(order = 2)]
        fn joint(angle: f64, length: f64) -> Matrix {
            let (sin, cos) = angle.sin_cos();
            [[cos, -sin, length * cos], [sin, cos, length * sin]]
        }

        #[derive_grad(order = 2, wrt(angles))]
        fn poses(angles: &[f64; 7], lengths: &[f64]) -> Vec<Matrix> {
            let mut poses: Vec<Matrix> = Vec::with_capacity(7);
            for j in 0..7 {
                let joint = joint(angles[j], lengths[j]);
                let pose = match poses.last() {
                    Some(before) => product(before, &joint),
                    None => joint,
                };
                poses.push(pose);
            }
            poses
        }

        #[derive_grad(jacobian, wrt(angles))]
        pub fn ends(angles: &[f64; 7], lengths: &[f64]) -> Vec<[f64; 2]> {
            let poses = poses(angles, lengths);
            poses.iter().map(|pose| [pose[0][2], pose[1][2]]).collect()
        }

        #[derive_grad(hessian, wrt(angles))]
        pub fn miss(angles: &[f64; 7], lengths: &[f64], target: [f64; 2]) -> f64 {
            let poses = poses(angles, lengths);
            let last = &poses[poses.len() - 1];
            (last[0][2] - target[0]).powi(2) + (last[1][2] - target[1]).powi(2)
        }
    }
}

#[test]
fn chains_of_matrices() {
    let (angles, lengths) = (std::array::from_fn(|k| 0.3 - 0.1 * k as f64), wave(7));
    let (several, one) =
        (arm::several::ends_jacobian(&angles, &lengths), arm::one::ends_jacobian(&angles, &lengths));
    same(several.as_flattened().as_flattened(), one.as_flattened().as_flattened());
    let called = arm::called::ends_jacobian(&angles, &lengths);
    same(called.as_flattened().as_flattened(), one.as_flattened().as_flattened());
    assert_eq!(several.len(), 7);
    // The last end moves with each angle.
    assert!(several[6].iter().flatten().all(|slope| *slope != 0.0));
    let (several, one) = (
        arm::several::miss_hessian(&angles, &lengths, [0.5, -0.5]),
        arm::one::miss_hessian(&angles, &lengths, [0.5, -0.5]),
    );
    same(several.as_flattened(), one.as_flattened());
    same(arm::called::miss_hessian(&angles, &lengths, [0.5, -0.5]).as_flattened(), one.as_flattened());
}

// Names that mean something else inside of what is called.
twice! {
    mod names {
        const SCALE: f64 = 1.5;
        static SHIFT: f64 = 0.25;

        fn scale(x: f64) -> f64 {
            SCALE * x.exp()
        }

        fn shift(scale: f64, x: f64) -> f64 {
            let shift = SHIFT * scale;
            let y = x * shift;
            y + scale
        }

        fn unused(x: f64) -> f64 {
            x
        }

        #[derive_grad(jacobian)]
        pub fn f(x: f64, y: f64, z: f64, w: f64) -> [f64; 4] {
            let unused = x * y;
            let inner = shift(z, scale(w));
            let scale = shift(scale(x), scale(y)) * inner;
            let shift = scale * unused;
            [scale, shift, inner, scale.sin()]
        }

        /// What it is given has the name of a function.
        #[derive_grad(jacobian)]
        pub fn g(x: f64, y: f64, z: f64, scale: f64) -> [f64; 2] {
            [shift(scale, x) * y, shift(z, y * scale)]
        }
    }
}

#[test]
fn names_mean_the_same() {
    let found = names::several::f_jacobian(0.3, 0.7, -0.4, 1.1);
    let flat = |rows: [(f64, f64, f64, f64); 4]| rows.map(|(a, b, c, d)| [a, b, c, d]).concat();
    same(&flat(found), &flat(names::one::f_jacobian(0.3, 0.7, -0.4, 1.1)));
    same(&flat(names::called::f_jacobian(0.3, 0.7, -0.4, 1.1)), &flat(found));
    // By differences too: both could be wrong alike.
    let f = names::several::f;
    let h = 1e-6;
    let (up, down) = (f(0.3, 0.7, -0.4, 1.1 + h), f(0.3, 0.7, -0.4, 1.1 - h));
    for k in 0..4 {
        let expected = (up[k] - down[k]) / (2.0 * h);
        assert!((found[k].3 - expected).abs() <= 1e-8 * expected.abs(), "{} is not {expected}", found[k].3);
    }
    assert_eq!(names::several::g_jacobian(0.3, 0.7, -0.4, 1.1), names::one::g_jacobian(0.3, 0.7, -0.4, 1.1));
}

// What leaves early, changes what it is lent, gives references parts, calls itself.
twice! {
    mod forms {
        #[derive_grad(order = 2)]
        fn normalize(v: &mut [f64]) {
            let mut norm = 0.0;
            for x in v.iter() {
                norm += x * x;
            }
            if norm == 0.0 {
                return;
            }
            let norm = norm.sqrt();
            for x in v.iter_mut() {
                *x /= norm;
            }
        }

        #[derive_grad(hvp)]
        fn first_above(v: &[f64], bound: f64) -> f64 {
            for (i, x) in v.iter().enumerate() {
                if *x > bound {
                    return x * (i as f64 + 1.0);
                }
            }
            bound * bound
        }

        fn power(x: f64, n: usize) -> f64 {
            if n == 0 { 1.0 } else { x * power(x, n - 1) }
        }

        #[derive_grad(jacobian)]
        pub fn f(x: &[f64; 6], bound: f64) -> [f64; 4] {
            let mut v = x.to_vec();
            normalize(&mut v[1..]);
            let (a, b) = (first_above(&v, bound), first_above(x, 10.0 * bound));
            [a, b, v[0] * v[5], v.iter().map(|x| x.sin()).sum()]
        }

        /// What calls itself is run for each direction.
        #[derive_grad(jacobian)]
        pub fn g(x: &[f64; 5], n: usize) -> [f64; 5] {
            [0, 1, 2, 3, 4].map(|k| power(x[k], n) * x[(k + 1) % 5])
        }

        #[derive_grad(hessian)]
        pub fn h(x: &[f64]) -> f64 {
            let mut v = x.to_vec();
            normalize(&mut v);
            first_above(&v, 0.3) * v[1]
        }
    }
}

#[test]
fn forms_of_functions() {
    let x = [0.4, 1.2, -0.7, 0.1, 0.9, 2.0];
    for bound in [0.2, 0.5, 3.0] {
        assert_eq!(forms::several::f_jacobian(&x, bound), forms::one::f_jacobian(&x, bound));
        assert_eq!(forms::called::f_jacobian(&x, bound), forms::one::f_jacobian(&x, bound));
    }
    let x = [0.4, 1.2, -0.7, 0.1, 0.9];
    assert_eq!(forms::several::g_jacobian(&x, 3), forms::one::g_jacobian(&x, 3));
    let (several, one) = (forms::several::h_hessian(&wave(6)), forms::one::h_hessian(&wave(6)));
    same(&several.concat(), &one.concat());
    same(&forms::called::h_hessian(&wave(6)).concat(), &one.concat());
}

// Functions of which an option says how they are differentiated are called.
#[derive_grad]
mod options {
    #[derive_grad(partials(3.0 * x), jvp, hvp)]
    fn wrong_on_purpose(x: f64) -> f64 {
        x * x
    }

    #[derive_grad(jacobian, jvp)]
    pub fn f(x: &[f64; 5]) -> [f64; 5] {
        [0, 1, 2, 3, 4].map(|k| wrong_on_purpose(x[k]))
    }
}

#[test]
fn derivatives_by_hand_are_used() {
    let jacobian = options::f_jacobian(&[1.0, 2.0, 3.0, 4.0, 5.0]);
    assert_eq!(jacobian[3], [0.0, 0.0, 0.0, 12.0, 0.0]);
    assert_eq!(options::f_jvp(&[1.0; 5], &[1.0; 5]).1, [3.0; 5]);
}

/// The same module twice: with calls written out, and with calls.
macro_rules! inlined_or_not {
    (mod $name:ident { $($items:tt)* }) => {
        mod $name {
            #[derive_grad::derive_grad]
            pub mod inlined { $($items)* }
            #[derive_grad::derive_grad(__off(inline))]
            pub mod called { $($items)* }
        }
    };
}

inlined_or_not! {
    mod cells {
        fn sigmoid(x: f64) -> f64 {
            1.0 / (1.0 + (-x).exp())
        }

        // It keeps what it computes.
        fn update(weights: &[f64], input: &[f64], state: &mut [f64]) {
            for i in 0..state.len() {
                let gate = sigmoid(input[i] * weights[2 * i]);
                state[i] = state[i] * gate + sigmoid(state[i]) * weights[2 * i + 1];
            }
        }

        // It keeps nothing.
        fn total(state: &[f64]) -> f64 {
            let mut total = 0.0;
            for x in state {
                total += x * x;
            }
            total
        }

        fn clipped(x: f64, most: f64) -> Option<f64> {
            if x > most { None } else { Some(x * sigmoid(x)) }
        }

        pub fn loss(weights: &[f64], inputs: &[Vec<f64>], steps: usize) -> f64 {
            let mut state = vec![0.1; weights.len() / 2];
            let mut loss = 0.0;
            for t in 0..steps {
                update(weights, &inputs[t % inputs.len()], &mut state);
                let update = total(&state);
                loss += match clipped(update, 1.5) {
                    Some(total) => total,
                    None => sigmoid(update),
                };
            }
            loss
        }

        #[derive_grad(wrt(x))]
        fn shifted(x: f64, by: f64) -> f64 {
            (x + by).sin()
        }

        pub fn with_data(x: f64, n: usize) -> f64 {
            shifted(x * x, n as f64) * x
        }
    }
}

#[test]
fn gradients_through_calls() {
    let (weights, inputs) = (wave(8), vec![wave(4), vec![-0.3, 0.2, 0.9, 1.4]]);
    let (value, (d_weights, d_inputs)) = cells::inlined::loss_value_and_grad(&weights, &inputs, 5);
    assert_eq!(value, cells::inlined::loss(&weights, &inputs, 5));
    let (_, (by_calls, inputs_by_calls)) = cells::called::loss_value_and_grad(&weights, &inputs, 5);
    same(&d_weights, &by_calls);
    same(&d_inputs.concat(), &inputs_by_calls.concat());
    let (value, slope) = cells::inlined::with_data_value_and_grad(0.7, 2);
    let (by_calls, slope_by_calls) = cells::called::with_data_value_and_grad(0.7, 2);
    assert_eq!(value, by_calls);
    same(&[slope], &[slope_by_calls]);
    derive_grad::check::assert_gradient!(cells::inlined::loss(&weights, &inputs, 5));
}
