//! The Jacobian of [`ba`](super::ba) by hand.

use super::ba::{Camera, Point, Scene, Sparse};

/// Both rows of an observation share all that does not depend on the row.
#[must_use]
pub fn ba_hand(scene: &Scene) -> (Vec<f64>, Sparse) {
    let mut jacobian = scene.jacobian();
    let mut residuals = Vec::with_capacity(3 * scene.seen.len());
    for ((camera, point, feature), &weight) in scene.seen.iter().zip(&scene.weights) {
        let (error, rows) = observation(&scene.cameras[*camera], &scene.points[*point], weight, feature);
        residuals.extend_from_slice(&error);
        jacobian.values.extend_from_slice(rows.as_flattened());
    }
    residuals.extend(scene.weights.iter().map(|w| 1.0 - w * w));
    jacobian.values.extend(scene.weights.iter().map(|w| -2.0 * w));
    (residuals, jacobian)
}

/// The residuals of one observation, and their derivatives by camera, point and weight.
fn observation(
    camera: &Camera,
    point: &Point,
    weight: f64,
    feature: &[f64; 2],
) -> ([f64; 2], [[f64; 15]; 2]) {
    let [r0, r1, r2, c0, c1, c2, focal, u, v, k1, k2] = *camera;
    let (r, p) = ([r0, r1, r2], [point[0] - c0, point[1] - c1, point[2] - c2]);
    let rotation = Rotation::of(r, p);
    let inverse = 1.0 / rotation.rotated[2];
    let at = [rotation.rotated[0] * inverse, rotation.rotated[1] * inverse];
    let square = at[0] * at[0] + at[1] * at[1];
    let distortion = 1.0 + k1 * square + k2 * square * square;
    let slope = 2.0 * (k1 + 2.0 * k2 * square);
    let off = [focal * distortion * at[0] + u - feature[0], focal * distortion * at[1] + v - feature[1]];
    let scale = weight * focal;
    let row = |a: usize| {
        let bend = scale * slope * at[a];
        let mut d_at = [bend * at[0], bend * at[1]];
        d_at[a] += scale * distortion;
        let d_rotated =
            [d_at[0] * inverse, d_at[1] * inverse, -(d_at[0] * at[0] + d_at[1] * at[1]) * inverse];
        let (d_r, d_p) = rotation.back(d_rotated);
        let (d_u, d_v) = if a == 0 { (weight, 0.0) } else { (0.0, weight) };
        let (d_focal, d_k1) = (weight * distortion * at[a], scale * at[a] * square);
        [
            d_r[0],
            d_r[1],
            d_r[2],
            -d_p[0],
            -d_p[1],
            -d_p[2],
            d_focal,
            d_u,
            d_v,
            d_k1,
            d_k1 * square,
            d_p[0],
            d_p[1],
            d_p[2],
            off[a],
        ]
    };
    (off.map(|off| weight * off), [row(0), row(1)])
}

/// A rotated point, and what its derivatives need.
struct Rotation {
    p: Point,
    /// Length of the rotation vector, and its inverse; zero if there is no rotation.
    inverse: f64,
    axis: Point,
    sin: f64,
    cos: f64,
    across: Point,
    along: f64,
    rotated: Point,
}

impl Rotation {
    fn of(r: Point, p: Point) -> Self {
        let square = dot(r, r);
        let theta = square.sqrt();
        let inverse = if square == 0.0 { 0.0 } else { 1.0 / theta };
        let (sin, cos) = theta.sin_cos();
        let axis = r.map(|r| r * inverse);
        let across = cross(axis, p);
        let along = dot(axis, p);
        let lift = along * (1.0 - cos);
        let rotated = [0, 1, 2].map(|i| p[i] * cos + across[i] * sin + axis[i] * lift);
        Self { p, inverse, axis, sin, cos, across, along, rotated }
    }

    /// The derivatives by rotation vector and point.
    fn back(&self, d: Point) -> (Point, Point) {
        let Self { p, inverse, axis, sin, cos, across, along, .. } = *self;
        if inverse == 0.0 {
            return (cross(p, d), d);
        }
        let d_along = dot(axis, d);
        let aside = cross(d, axis);
        let lift = d_along * (1.0 - cos);
        let d_p = [0, 1, 2].map(|i| d[i] * cos + aside[i] * sin + axis[i] * lift);
        let turned = dot(across, d) * cos + d_along * along * sin - dot(p, d) * sin;
        let around = cross(p, d);
        let d_axis = [0, 1, 2].map(|i| sin * around[i] + (1.0 - cos) * (along * d[i] + d_along * p[i]));
        let radial = turned - dot(axis, d_axis) * inverse;
        ([0, 1, 2].map(|i| d_axis[i] * inverse + axis[i] * radial), d_p)
    }
}

fn dot(a: Point, b: Point) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn cross(a: Point, b: Point) -> Point {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}
