//! Whole programs of geometry, vision and graphics.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

#[dual]
#[derive_grad]
fn multiply(a: [f64; 4], b: [f64; 4]) -> [f64; 4] {
    let [w, x, y, z] = a;
    [
        w * b[0] - x * b[1] - y * b[2] - z * b[3],
        w * b[1] + x * b[0] + y * b[3] - z * b[2],
        w * b[2] - x * b[3] + y * b[0] + z * b[1],
        w * b[3] + x * b[2] - y * b[1] + z * b[0],
    ]
}

#[dual]
#[derive_grad]
fn normalize(q: [f64; 4]) -> [f64; 4] {
    let norm = (q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]).sqrt();
    [q[0] / norm, q[1] / norm, q[2] / norm, q[3] / norm]
}

#[dual(calls(multiply))]
#[derive_grad]
fn rotate(q: [f64; 4], v: [f64; 3]) -> [f64; 3] {
    let conjugate = [q[0], -q[1], -q[2], -q[3]];
    let turned = multiply(multiply(q, [0.0, v[0], v[1], v[2]]), conjugate);
    [turned[1], turned[2], turned[3]]
}

/// Half the squared distance between rotated points and their targets.
#[zoo(no_second, calls(rotate, normalize), at(
    [0.9, 0.1, -0.3, 0.2],
    [[1.0, 0.0, 0.0], [0.0, 2.0, 0.5]],
    [[0.8, 0.3, 0.1], [-0.2, 1.9, 0.6]]
))]
#[derive_grad]
fn alignment(q: [f64; 4], points: &[[f64; 3]], targets: &[[f64; 3]]) -> f64 {
    let unit = normalize(q);
    let mut sum = 0.0;
    for (p, t) in points.iter().zip(targets.iter()) {
        let r = rotate(unit, *p);
        for k in 0..3 {
            sum += 0.5 * (r[k] - t[k]).powi(2);
        }
    }
    sum
}

/// Rotation about an axis by Rodrigues' formula; the axis' length is the angle.
#[dual]
#[derive_grad]
fn rodrigues(axis: &[f64; 3], p: &[f64; 3]) -> [f64; 3] {
    let theta2 = axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2];
    let cross = |a: &[f64; 3], b: &[f64; 3]| (a[0] * b[0], a[1] * b[1]);
    let _ = cross;
    if theta2 == 0.0 {
        return [
            p[0] + axis[1] * p[2] - axis[2] * p[1],
            p[1] + axis[2] * p[0] - axis[0] * p[2],
            p[2] + axis[0] * p[1] - axis[1] * p[0],
        ];
    }
    let theta = theta2.sqrt();
    let (sin, cos) = theta.sin_cos();
    let w = [axis[0] / theta, axis[1] / theta, axis[2] / theta];
    let tmp = (w[0] * p[0] + w[1] * p[1] + w[2] * p[2]) * (1.0 - cos);
    let c = [w[1] * p[2] - w[2] * p[1], w[2] * p[0] - w[0] * p[2], w[0] * p[1] - w[1] * p[0]];
    let mut out = [0.0; 3];
    for i in 0..3 {
        out[i] = p[i] * cos + c[i] * sin + w[i] * tmp;
    }
    out
}

/// Bundle adjustment: the reprojection error of a camera with radial distortion.
#[zoo(no_second, calls(rodrigues), at(
    [0.1, -0.2, 0.05, 0.3, -0.1, 2.0, 500.0, 0.01, -0.002, 3.0, -2.0],
    [0.5, 0.3, 4.0],
    [60.0, 25.0]
), at(
    [0.0, 0.0, 0.0, 0.3, -0.1, 2.0, 500.0, 0.01, -0.002, 3.0, -2.0],
    [0.5, 0.3, 4.0],
    [60.0, 25.0]
))]
#[derive_grad]
fn reprojection(camera: &[f64; 11], point: &[f64; 3], feature: [f64; 2]) -> [f64; 2] {
    let axis = [camera[0], camera[1], camera[2]];
    let center = &camera[3..6];
    let mut moved = [0.0; 3];
    for k in 0..3 {
        moved[k] = point[k] - center[k];
    }
    let seen = rodrigues(&axis, &moved);
    let (x, y) = (seen[0] / seen[2], seen[1] / seen[2]);
    let r2 = x * x + y * y;
    let distortion = 1.0 + camera[7] * r2 + camera[8] * r2 * r2;
    let focal = camera[6];
    [x * distortion * focal + camera[9] - feature[0], y * distortion * focal + camera[10] - feature[1]]
}

/// The brightness of a pixel: a ray, a sphere, a light; the background where it misses.
#[zoo(
    at([0.1, -0.2, 3.0], 1.0, [1.0, 1.0, -1.0], (0.05, 0.02)),
    at([0.1, -0.2, 3.0], 1.0, [1.0, 1.0, -1.0], (2.0, 0.02))
)]
#[derive_grad]
fn pixel(center: [f64; 3], radius: f64, light: [f64; 3], screen: (f64, f64)) -> f64 {
    let (u, v) = screen;
    let length = (u * u + v * v + 1.0).sqrt();
    let dir = [u / length, v / length, 1.0 / length];
    let b = dir[0] * center[0] + dir[1] * center[1] + dir[2] * center[2];
    let c = center[0] * center[0] + center[1] * center[1] + center[2] * center[2] - radius * radius;
    let disc = b * b - c;
    if disc < 0.0 {
        return 0.2 * dir[1].abs();
    }
    let t = b - disc.sqrt();
    let mut normal = [0.0; 3];
    for k in 0..3 {
        normal[k] = (t * dir[k] - center[k]) / radius;
    }
    let norm = (light[0].powi(2) + light[1].powi(2) + light[2].powi(2)).sqrt();
    let mut diffuse = 0.0;
    for (n, l) in normal.iter().zip(&light) {
        diffuse += n * l / norm;
    }
    0.1 + 0.9 * diffuse.max(0.0)
}

/// The smooth escape count of a point.
#[zoo(at((0.4, 0.4)), at((-0.75, 0.3)), at((0.1, 0.1)))]
#[derive_grad]
fn escape(c: (f64, f64)) -> f64 {
    let mut z = (0.0_f64, 0.0_f64);
    let mut count = 0;
    while count < 50 {
        let (re, im) = z;
        if re * re + im * im > 256.0 {
            let size = 0.5 * (re * re + im * im).ln();
            return count as f64 + 1.0 - size.ln() / 2.0_f64.ln();
        }
        z = (re * re - im * im + c.0, 2.0 * re * im + c.1);
        count += 1;
    }
    z.0 + z.1
}

/// The area of a polygon by the shoelace formula, and its perimeter.
#[zoo(at([(0.0, 0.0), (2.0, 0.3), (1.5, 1.8), (-0.4, 1.1)]))]
#[derive_grad]
fn compactness(corners: &[(f64, f64)]) -> f64 {
    let n = corners.len();
    let mut area = 0.0;
    let mut perimeter = 0.0;
    for i in 0..n {
        let (x0, y0) = corners[i];
        let (x1, y1) = corners[(i + 1) % n];
        area += 0.5 * (x0 * y1 - x1 * y0);
        perimeter += (x1 - x0).hypot(y1 - y0);
    }
    area.abs() / (perimeter * perimeter)
}

/// A Bezier curve by de Casteljau, its length by chords.
#[zoo(at([[0.0, 0.0], [1.0, 2.0], [3.0, -1.0], [4.0, 1.0]], 8))]
#[derive_grad]
fn curve_length(control: &[[f64; 2]; 4], chords: usize) -> f64 {
    let mut length = 0.0;
    let mut last = control[0];
    for i in 1..=chords {
        let t = i as f64 / chords as f64;
        let mut points = *control;
        for level in (1..4).rev() {
            for k in 0..level {
                for axis in 0..2 {
                    points[k][axis] = (1.0 - t) * points[k][axis] + t * points[k + 1][axis];
                }
            }
        }
        length += ((points[0][0] - last[0]).powi(2) + (points[0][1] - last[1]).powi(2)).sqrt();
        last = points[0];
    }
    length
}
