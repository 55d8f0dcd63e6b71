//! The Jacobians of [`hand`](super::hand) by hand: an angle of a finger moves no more than three
//! bones, and what moves the whole hand has a closed form. As in `ADBench`'s own, all vertices are
//! moved, as the objective does it, also those that no point belongs to.

use super::hand::{IDENTITY, product};
use super::hand_model::{BONES, Matrix, Model, PARAMETERS};

type Point = [f64; 3];

/// [`simple`](super::hand::simple) and its Jacobian, column by column.
#[must_use]
pub fn simple_hand(
    theta: &[f64; PARAMETERS],
    model: &Model,
    targets: &[usize],
    points: &[Point],
) -> (Vec<f64>, Vec<f64>) {
    let pose = Pose::of(theta, model);
    let errors = points.iter().zip(targets).flat_map(|(point, &target)| {
        let position = pose.rotation.moved(pose.skinned[target]);
        [0, 1, 2].map(|k| point[k] - position[k])
    });
    let mut jacobian = Vec::with_capacity(PARAMETERS * 3 * points.len());
    pose.columns(&mut jacobian, targets.len(), |skinned, i| skinned[targets[i]]);
    (errors.collect(), jacobian)
}

/// [`complicated`](super::hand::complicated) and its Jacobian, column by column.
#[must_use]
pub fn complicated_hand(
    theta: &[f64; PARAMETERS],
    us: &[[f64; 2]],
    model: &Model,
    targets: &[usize],
    points: &[Point],
) -> (Vec<f64>, Vec<f64>) {
    let pose = Pose::of(theta, model);
    let on = |skinned: &[Point], i: usize| -> Point {
        let ([a, b, c], [u, v]) = (model.triangles[targets[i]], us[i]);
        let (a, b, c) = (skinned[a], skinned[b], skinned[c]);
        [0, 1, 2].map(|k| u * a[k] + v * b[k] + (1.0 - u - v) * c[k])
    };
    let mut errors = Vec::with_capacity(3 * points.len());
    let mut jacobian = Vec::with_capacity((2 + PARAMETERS) * 3 * points.len());
    for (i, point) in points.iter().enumerate() {
        let position = pose.rotation.moved(on(&pose.skinned, i));
        errors.extend([0, 1, 2].map(|k| point[k] - position[k]));
    }
    for corner in 0..2 {
        for &target in targets {
            let triangle = model.triangles[target];
            let (own, last) = (pose.skinned[triangle[corner]], pose.skinned[triangle[2]]);
            jacobian.extend(pose.rotation.turned([0, 1, 2].map(|k| last[k] - own[k])));
        }
    }
    pose.columns(&mut jacobian, points.len(), on);
    (errors, jacobian)
}

/// A posed hand.
struct Pose<'a> {
    theta: &'a [f64; PARAMETERS],
    model: &'a Model,
    relative: Vec<Matrix>,
    absolute: Vec<Matrix>,
    /// The vertices before the whole hand is moved.
    skinned: Vec<Point>,
    rotation: Rotation,
}

impl<'a> Pose<'a> {
    fn of(theta: &'a [f64; PARAMETERS], model: &'a Model) -> Self {
        let mut relative = Vec::with_capacity(BONES);
        let mut absolute: Vec<Matrix> = Vec::with_capacity(BONES);
        let mut skinned = vec![[0.0; 3]; model.vertices.len()];
        for (j, bone) in model.bones.iter().enumerate() {
            let turn = match joint(j) {
                Some((k, Some(l))) => turn(theta[k].sin_cos(), theta[l].sin_cos()),
                Some((k, None)) => turn(theta[k].sin_cos(), (0.0, 1.0)),
                None => IDENTITY,
            };
            let own = product(&bone.relative, &turn);
            relative.push(own);
            absolute.push(bone.parent.map_or(own, |parent| product(&absolute[parent], &own)));
            skin(&product(&absolute[j], &bone.inverse), model, j, &mut skinned);
        }
        let rotation = Rotation::of([theta[0], theta[1], theta[2]], [theta[3], theta[4], theta[5]]);
        Self { theta, model, relative, absolute, skinned, rotation }
    }

    /// Adds the columns of all parameters; `at` takes the `i`th of `n` points out of a list of vertices.
    fn columns(&self, jacobian: &mut Vec<f64>, n: usize, at: impl Fn(&[Point], usize) -> Point) {
        for k in 0..3 {
            jacobian.extend((0..n).flat_map(|i| self.rotation.slope(k, at(&self.skinned, i))));
        }
        for k in 0..3 {
            jacobian.extend((0..n).flat_map(|_| [0, 1, 2].map(|l| if l == k { -1.0 } else { 0.0 })));
        }
        let mut moved = vec![[0.0; 3]; self.skinned.len()];
        for k in 6..PARAMETERS {
            moved.fill([0.0; 3]);
            self.move_finger(k, &mut moved);
            jacobian.extend((0..n).flat_map(|i| self.rotation.turned(at(&moved, i)).map(|d| -d)));
        }
    }

    /// How the vertices move where the parameter `k`, an angle of a finger, changes.
    fn move_finger(&self, k: usize, moved: &mut [Point]) {
        let (finger, angle) = ((k - 6) / 4, (k - 6) % 4);
        let (first, last) = (4 * finger + 2 + angle.saturating_sub(1), 4 * finger + 4);
        let bones = &self.model.bones;
        let d_turn = self.d_turn(first, angle == 1);
        let mut d_own = product_of_slope(&bones[first].relative, &d_turn);
        if let Some(parent) = bones[first].parent {
            d_own = product_of_slope(&self.absolute[parent], &d_own);
        }
        skin(&product(&d_own, &bones[first].inverse), self.model, first, moved);
        for (j, bone) in bones.iter().enumerate().take(last + 1).skip(first + 1) {
            d_own = product(&d_own, &self.relative[j]);
            skin(&product(&d_own, &bone.inverse), self.model, j, moved);
        }
    }

    /// The slope of a bone's rotation by its angle about z, or about x.
    fn d_turn(&self, bone: usize, about_z: bool) -> Matrix {
        let (x, z) = joint(bone).unwrap_or((0, None));
        let (sin_x, cos_x) = self.theta[x].sin_cos();
        let (sin_z, cos_z) = z.map_or((0.0, 1.0), |z| self.theta[z].sin_cos());
        if about_z {
            let [a, b, c] = turn((sin_x, cos_x), (cos_z, -sin_z));
            [a, b, [0.0; 4].map(|zero| zero * c[0])]
        } else {
            let [a, b, c] = turn((cos_x, -sin_x), (sin_z, cos_z));
            [[0.0, a[1], a[2], 0.0], [0.0, b[1], b[2], 0.0], c]
        }
    }
}

/// The parameters that are angles of a bone, about x and about z.
fn joint(bone: usize) -> Option<(usize, Option<usize>)> {
    let finger = bone.checked_sub(2)? / 4;
    match (finger, (bone - 2) % 4) {
        (0..5, 0) => Some((6 + 4 * finger, Some(7 + 4 * finger))),
        (0..5, 1) => Some((8 + 4 * finger, None)),
        (0..5, 2) => Some((9 + 4 * finger, None)),
        _ => None,
    }
}

/// A rotation about x, then z, by sines and cosines.
fn turn((sin_x, cos_x): (f64, f64), (sin_z, cos_z): (f64, f64)) -> Matrix {
    [
        [cos_z, -cos_x * sin_z, sin_x * sin_z, 0.0],
        [sin_z, cos_x * cos_z, -sin_x * cos_z, 0.0],
        [0.0, sin_x, cos_x, 0.0],
    ]
}

/// The slope of a product whose second factor has that slope: no translation of the first.
fn product_of_slope(a: &Matrix, d_b: &Matrix) -> Matrix {
    a.map(|a| [0, 1, 2, 3].map(|k| a[0] * d_b[0][k] + a[1] * d_b[1][k] + a[2] * d_b[2][k]))
}

/// Adds what the map of bone `j` does to each vertex.
fn skin(map: &Matrix, model: &Model, j: usize, skinned: &mut [Point]) {
    for ((q, vertex), weight) in skinned.iter_mut().zip(&model.vertices).zip(&model.weights[j]) {
        for (q, m) in q.iter_mut().zip(map) {
            *q += weight * (m[0] * vertex[0] + m[1] * vertex[1] + m[2] * vertex[2] + m[3]);
        }
    }
}

/// How the whole hand is moved.
struct Rotation {
    matrix: [Point; 3],
    slopes: [[Point; 3]; 3],
    shift: Point,
}

impl Rotation {
    fn of(r: Point, shift: Point) -> Self {
        let angle = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
        if angle < 1e-4 {
            let matrix = [0, 1, 2].map(|k| [0, 1, 2].map(|l| if k == l { 1.0 } else { 0.0 }));
            return Self { matrix, slopes: [[[0.0; 3]; 3]; 3], shift };
        }
        let (sin, cos) = angle.sin_cos();
        let u = r.map(|r| r / angle);
        let crossed = |u: Point| [[0.0, -u[2], u[1]], [u[2], 0.0, -u[0]], [-u[1], u[0], 0.0]];
        let cross = crossed(u);
        let matrix = |k: usize, l: usize| {
            (1.0 - cos) * u[k] * u[l] + sin * cross[k][l] + if k == l { cos } else { 0.0 }
        };
        let slope = |by: usize| {
            let d_u = [0, 1, 2].map(|k| (if k == by { 1.0 } else { 0.0 } - u[k] * u[by]) / angle);
            let (d_sin, d_cos) = (cos * u[by], -sin * u[by]);
            let d_cross = crossed(d_u);
            let entry = |k: usize, l: usize| {
                (1.0 - cos) * (d_u[k] * u[l] + u[k] * d_u[l]) - d_cos * u[k] * u[l]
                    + d_sin * cross[k][l]
                    + sin * d_cross[k][l]
                    + if k == l { d_cos } else { 0.0 }
            };
            [0, 1, 2].map(|k| [0, 1, 2].map(|l| entry(k, l)))
        };
        Self {
            matrix: [0, 1, 2].map(|k| [0, 1, 2].map(|l| matrix(k, l))),
            slopes: [0, 1, 2].map(slope),
            shift,
        }
    }

    fn turned(&self, p: Point) -> Point {
        self.matrix.map(|m| m[0] * p[0] + m[1] * p[1] + m[2] * p[2])
    }

    fn moved(&self, p: Point) -> Point {
        let turned = self.turned(p);
        [0, 1, 2].map(|k| turned[k] + self.shift[k])
    }

    /// How far the error at `p` changes with the rotation vector's component `by`.
    fn slope(&self, by: usize, p: Point) -> Point {
        self.slopes[by].map(|m| -(m[0] * p[0] + m[1] * p[1] + m[2] * p[2]))
    }
}
