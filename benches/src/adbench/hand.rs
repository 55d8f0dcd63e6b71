//! `ADBench`'s ht: how far the vertices of a posed hand are from measured points. Few parameters and
//! many residuals: the Jacobian is taken column by column, in forward mode.
#![allow(clippy::needless_range_loop)] // one form of each objective is indexed

use derive_grad::derive_grad;

use super::hand_model::{Matrix, Model, PARAMETERS};

pub use posed::simple;
pub(super) use posed::{product, shifted};

/// The hand, whose functions are taken through together.
#[derive_grad]
mod posed {
    use super::super::hand_model::{BONES, Model, PARAMETERS};

    /// How far the vertices `targets` are from `points`.
    #[derive_grad(jacobian, wrt(theta))]
    #[must_use]
    pub fn simple(
        theta: &[f64; PARAMETERS],
        model: &Model,
        targets: &[usize],
        points: &[[f64; 3]],
    ) -> Vec<f64> {
        let positions = positions(theta, model);
        let mut errors = Vec::with_capacity(3 * points.len());
        for (point, &target) in points.iter().zip(targets) {
            for (p, q) in point.iter().zip(&positions[target]) {
                errors.push(p - q);
            }
        }
        errors
    }

    /// Where all vertices are.
    #[derive_grad(wrt(theta))]
    fn positions(theta: &[f64; PARAMETERS], model: &Model) -> Vec<[f64; 3]> {
        let transforms = transforms(theta, model);
        let mut positions = vec![[0.0; 3]; model.vertices.len()];
        for (transform, weights) in transforms.iter().zip(&model.weights) {
            for ((position, vertex), &weight) in positions.iter_mut().zip(&model.vertices).zip(weights) {
                for (p, m) in position.iter_mut().zip(transform) {
                    *p += weight * (m[0] * vertex[0] + m[1] * vertex[1] + m[2] * vertex[2] + m[3]);
                }
            }
        }
        let rotation = rotation(&[theta[0], theta[1], theta[2]]);
        for position in &mut positions {
            let [x, y, z] = *position;
            for ((p, m), shift) in position.iter_mut().zip(&rotation).zip(&theta[3..6]) {
                *p = m[0] * x + m[1] * y + m[2] * z + shift;
            }
        }
        positions
    }

    /// How far points of triangles are from `points`: `us` are weights of the first two corners.
    #[derive_grad(jacobian, wrt(shift, theta))]
    #[must_use]
    pub fn shifted(
        theta: &[f64; PARAMETERS],
        shift: &[f64; 2],
        us: &[[f64; 2]],
        model: &Model,
        targets: &[usize],
        points: &[[f64; 3]],
    ) -> Vec<f64> {
        let positions = positions_indexed(theta, model);
        let n = points.len();
        let mut errors = vec![0.0; 3 * n];
        for i in 0..n {
            let [a, b, c] = model.triangles[targets[i]];
            let (u, v) = (us[i][0] + shift[0], us[i][1] + shift[1]);
            for k in 0..3 {
                let on = u * positions[a][k] + v * positions[b][k] + (1.0 - u - v) * positions[c][k];
                errors[3 * i + k] = points[i][k] - on;
            }
        }
        errors
    }

    /// [`positions`] with indices.
    #[derive_grad(wrt(theta))]
    fn positions_indexed(theta: &[f64; PARAMETERS], model: &Model) -> Vec<[f64; 3]> {
        let transforms = transforms(theta, model);
        let n = model.vertices.len();
        let mut positions = vec![[0.0; 3]; n];
        for j in 0..BONES {
            let m = &transforms[j];
            for i in 0..n {
                let weight = model.weights[j][i];
                let [x, y, z] = model.vertices[i];
                for k in 0..3 {
                    positions[i][k] += weight * (m[k][0] * x + m[k][1] * y + m[k][2] * z + m[k][3]);
                }
            }
        }
        let rotation = rotation(&[theta[0], theta[1], theta[2]]);
        for i in 0..n {
            let [x, y, z] = positions[i];
            for k in 0..3 {
                positions[i][k] = rotation[k][0] * x + rotation[k][1] * y + rotation[k][2] * z + theta[3 + k];
            }
        }
        positions
    }

    /// Of each bone, what it does to the vertices of the hand at rest.
    #[derive_grad(wrt(theta))]
    fn transforms(theta: &[f64; PARAMETERS], model: &Model) -> Vec<[[f64; 4]; 3]> {
        let angles = angles(theta);
        let mut absolute: Vec<[[f64; 4]; 3]> = Vec::with_capacity(BONES);
        let mut transforms = Vec::with_capacity(BONES);
        for j in 0..BONES {
            let bone = &model.bones[j];
            let relative = product(&bone.relative, &euler(&angles[j]));
            let own = match bone.parent {
                Some(parent) => product(&absolute[parent], &relative),
                None => relative,
            };
            transforms.push(product(&own, &bone.inverse));
            absolute.push(own);
        }
        transforms
    }

    /// Of each bone, about x, y and z: a finger's first joint has two, the others one.
    fn angles(theta: &[f64; PARAMETERS]) -> [[f64; 3]; BONES] {
        let mut angles = [[0.0; 3]; BONES];
        for finger in 0..5 {
            let joint = 6 + 4 * finger;
            let bone = 2 + 4 * finger;
            angles[bone] = [theta[joint], 0.0, theta[joint + 1]];
            angles[bone + 1][0] = theta[joint + 2];
            angles[bone + 2][0] = theta[joint + 3];
        }
        angles
    }

    /// A rotation about x, then y, then z.
    fn euler(angles: &[f64; 3]) -> [[f64; 4]; 3] {
        let (sin_x, cos_x) = angles[0].sin_cos();
        let (sin_y, cos_y) = angles[1].sin_cos();
        let (sin_z, cos_z) = angles[2].sin_cos();
        [
            [
                cos_y * cos_z,
                sin_x * sin_y * cos_z - cos_x * sin_z,
                sin_x * sin_z + cos_x * sin_y * cos_z,
                0.0,
            ],
            [
                cos_y * sin_z,
                cos_x * cos_z + sin_x * sin_y * sin_z,
                cos_x * sin_y * sin_z - sin_x * cos_z,
                0.0,
            ],
            [-sin_y, sin_x * cos_y, cos_x * cos_y, 0.0],
        ]
    }

    /// Of two affine maps.
    pub(crate) fn product(a: &[[f64; 4]; 3], b: &[[f64; 4]; 3]) -> [[f64; 4]; 3] {
        let mut product = [[0.0; 4]; 3];
        for i in 0..3 {
            for k in 0..4 {
                product[i][k] = a[i][0] * b[0][k] + a[i][1] * b[1][k] + a[i][2] * b[2][k];
            }
            product[i][3] += a[i][3];
        }
        product
    }

    /// By the length of `r`, around it.
    fn rotation(r: &[f64; 3]) -> [[f64; 3]; 3] {
        let angle = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
        if angle < 1e-4 {
            return [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
        }
        let (x, y, z) = (r[0] / angle, r[1] / angle, r[2] / angle);
        let (sin, cos) = angle.sin_cos();
        let rest = 1.0 - cos;
        [
            [x * x * rest + cos, x * y * rest - z * sin, x * z * rest + y * sin],
            [y * x * rest + z * sin, y * y * rest + cos, y * z * rest - x * sin],
            [z * x * rest - y * sin, z * y * rest + x * sin, z * z * rest + cos],
        ]
    }
}

/// `shifted` as it is.
#[must_use]
pub fn complicated(
    theta: &[f64; PARAMETERS],
    us: &[[f64; 2]],
    model: &Model,
    targets: &[usize],
    points: &[[f64; 3]],
) -> Vec<f64> {
    shifted(theta, &[0.0; 2], us, model, targets, points)
}

/// [`simple`] and its Jacobian, column by column.
#[must_use]
pub fn simple_jacobian(
    theta: &[f64; PARAMETERS],
    model: &Model,
    targets: &[usize],
    points: &[[f64; 3]],
) -> (Vec<f64>, Vec<f64>) {
    let rows = posed::simple_jacobian(theta, model, targets, points);
    let columns = (0..PARAMETERS).flat_map(|k| rows.iter().map(move |row| row[k]));
    (simple(theta, model, targets, points), columns.collect())
}

/// [`complicated`] and its Jacobian, column by column: two for each point's own weights, which are
/// as if all of these were shifted, as each acts on one point alone.
#[must_use]
pub fn complicated_jacobian(
    theta: &[f64; PARAMETERS],
    us: &[[f64; 2]],
    model: &Model,
    targets: &[usize],
    points: &[[f64; 3]],
) -> (Vec<f64>, Vec<f64>) {
    let rows = posed::shifted_jacobian(theta, &[0.0; 2], us, model, targets, points);
    let own = (0..2).flat_map(|k| rows.iter().map(move |row| row.0[k]));
    let columns = own.chain((0..PARAMETERS).flat_map(|k| rows.iter().map(move |row| row.1[k])));
    (complicated(theta, us, model, targets, points), columns.collect())
}

/// An affine map without effect.
pub(super) const IDENTITY: Matrix = [[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]];
