//! `ADBench`'s ba: bundle adjustment. Of each observation two residuals, with a row of the
//! Jacobian each: many small reverse sweeps.

use std::rc::Rc;

use derive_grad::derive_grad;

use super::ba_hand::ba_hand;
use super::{Numbers, Reference};
use crate::case::Inputs;
use crate::scalars::Scalars;
use crate::{Bars, Case, seed};

pub use camera::*;

/// The camera: its functions are differentiated together.
#[derive_grad]
mod camera {
    /// Rotation vector, centre, focal length, principal point, radial distortion.
    pub type Camera = [f64; 11];
    /// A place in space.
    pub type Point = [f64; 3];

    /// By how much the camera sees the point elsewhere than in `feature`.
    #[derive_grad(wrt(camera, point, weight))]
    #[must_use]
    pub fn reprojection(camera: &Camera, point: &Point, weight: f64, feature: &[f64; 2]) -> [f64; 2] {
        let [r0, r1, r2, c0, c1, c2, focal, u, v, k1, k2] = *camera;
        let [x, y, z] = rotated([r0, r1, r2], [point[0] - c0, point[1] - c1, point[2] - c2]);
        let (x, y) = (x / z, y / z);
        let square = x * x + y * y;
        let scale = focal * (1.0 + k1 * square + k2 * square * square);
        [weight * (scale * x + u - feature[0]), weight * (scale * y + v - feature[1])]
    }

    /// `p` after a rotation by the length of `r`, around it.
    fn rotated(r: [f64; 3], p: [f64; 3]) -> [f64; 3] {
        let square = dot(&r, &r);
        if square == 0.0 {
            let shift = cross(&r, &p);
            return [p[0] + shift[0], p[1] + shift[1], p[2] + shift[2]];
        }
        let theta = square.sqrt();
        let (sin, cos) = theta.sin_cos();
        let axis = r.map(|r| r / theta);
        let across = cross(&axis, &p);
        let along = dot(&axis, &p) * (1.0 - cos);
        [0, 1, 2].map(|i| p[i] * cos + across[i] * sin + axis[i] * along)
    }

    fn dot(a: &Point, b: &Point) -> f64 {
        a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
    }

    fn cross(a: &Point, b: &Point) -> Point {
        [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
    }

    /// [`reprojection`] as Enzyme's program has it: results through out-parameters, four functions
    /// deep.
    #[derive_grad(wrt(camera, point, weight, error))]
    #[allow(clippy::needless_range_loop)] // as there
    pub fn reprojection_out(
        camera: &Camera,
        point: &Point,
        weight: &f64,
        feature: &[f64; 2],
        error: &mut [f64; 2],
    ) {
        let mut projected = [0.0; 2];
        project(camera, point, &mut projected);
        for i in 0..2 {
            error[i] = *weight * (projected[i] - feature[i]);
        }
    }

    #[allow(clippy::needless_range_loop)] // as there
    fn project(camera: &Camera, point: &Point, projected: &mut [f64; 2]) {
        let mut centered = [0.0; 3];
        for i in 0..3 {
            centered[i] = point[i] - camera[3 + i];
        }
        let mut seen = [0.0; 3];
        rotate(&camera[0..3], &centered, &mut seen);
        projected[0] = seen[0] / seen[2];
        projected[1] = seen[1] / seen[2];
        distort(&camera[9..], projected);
        for i in 0..2 {
            projected[i] = projected[i] * camera[6] + camera[7 + i];
        }
    }

    fn rotate(r: &[f64], p: &Point, out: &mut Point) {
        let square = sum_of_squares(r);
        let mut across = [0.0; 3];
        if square == 0.0 {
            cross_into(r, p, &mut across);
            for i in 0..3 {
                out[i] = p[i] + across[i];
            }
        } else {
            let theta = square.sqrt();
            let (cos, sin) = (theta.cos(), theta.sin());
            let inverse = 1.0 / theta;
            let mut axis = [0.0; 3];
            for i in 0..3 {
                axis[i] = r[i] * inverse;
            }
            cross_into(&axis, p, &mut across);
            let along = (axis[0] * p[0] + axis[1] * p[1] + axis[2] * p[2]) * (1.0 - cos);
            for i in 0..3 {
                out[i] = p[i] * cos + across[i] * sin + axis[i] * along;
            }
        }
    }

    fn sum_of_squares(x: &[f64]) -> f64 {
        x.iter().map(|x| x * x).sum()
    }

    fn cross_into(a: &[f64], b: &Point, out: &mut Point) {
        out[0] = a[1] * b[2] - a[2] * b[1];
        out[1] = a[2] * b[0] - a[0] * b[2];
        out[2] = a[0] * b[1] - a[1] * b[0];
    }

    fn distort(parameters: &[f64], projected: &mut [f64; 2]) {
        let square = sum_of_squares(&projected[..]);
        let scale = 1.0 + parameters[0] * square + parameters[1] * square * square;
        projected[0] *= scale;
        projected[1] *= scale;
    }
}

/// A matrix by its rows, of which only some entries are kept.
pub struct Sparse {
    /// Where each row begins.
    pub rows: Vec<u32>,
    /// The column of each entry.
    pub columns: Vec<u32>,
    /// The entries.
    pub values: Vec<f64>,
}

impl Scalars for Sparse {
    fn flatten(&self, flat: &mut Vec<f64>) {
        self.values.flatten(flat);
    }
}

/// What is adjusted, and to what.
#[derive(Clone)]
pub struct Scene {
    pub(super) cameras: Vec<Camera>,
    pub(super) points: Vec<Point>,
    pub(super) weights: Vec<f64>,
    /// Of each observation the camera, the point, and where the one saw the other.
    pub(super) seen: Vec<(usize, usize, [f64; 2])>,
}

impl Scene {
    fn parse(text: &'static str, sizes: Option<[usize; 3]>) -> Self {
        let numbers = &mut Numbers::of(text);
        let own = [(); 3].map(|()| numbers.integer());
        let [n, m, p] = sizes.unwrap_or(own);
        let camera = [(); 11].map(|()| numbers.float());
        let point = [(); 3].map(|()| numbers.float());
        let weight = numbers.float();
        let feature = [(); 2].map(|()| numbers.float());
        Self {
            cameras: vec![camera; n],
            points: vec![point; m],
            weights: vec![weight; p],
            seen: (0..p).map(|i| (i % n, i % m, feature)).collect(),
        }
    }

    /// The Jacobian's structure.
    pub(super) fn jacobian(&self) -> Sparse {
        let (n, m, p) = (self.cameras.len(), self.points.len(), self.weights.len());
        let mut rows = Vec::with_capacity(3 * p + 1);
        rows.extend((0..=2 * p).map(|row| 15 * row as u32));
        rows.extend((1..=p).map(|row| (30 * p + row) as u32));
        let mut columns = Vec::with_capacity(31 * p);
        for (i, &(camera, point, _)) in self.seen.iter().enumerate() {
            for _ in 0..2 {
                columns.extend((11 * camera..11 * camera + 11).map(|column| column as u32));
                let first = 11 * n + 3 * point;
                columns.extend((first..first + 3).map(|column| column as u32));
                columns.push((11 * n + 3 * m + i) as u32);
            }
        }
        columns.extend((0..p).map(|i| (11 * n + 3 * m + i) as u32));
        Sparse { rows, columns, values: Vec::with_capacity(31 * p) }
    }

    /// The gradient of the weighted sum of the residuals, from the Jacobian's values.
    fn gradient(&self, values: &[f64]) -> Vec<f64> {
        let Sparse { rows, columns, .. } = self.jacobian();
        let parameters = 11 * self.cameras.len() + 3 * self.points.len() + self.weights.len();
        let mut gradient = vec![0.0; parameters];
        for (row, weight) in rows.windows(2).zip(seed(rows.len() - 1)) {
            for k in row[0] as usize..row[1] as usize {
                gradient[columns[k] as usize] += weight * values[k];
            }
        }
        gradient
    }
}

impl Inputs for Scene {
    fn active(&mut self) -> Vec<&mut f64> {
        let cameras = self.cameras.as_flattened_mut().iter_mut();
        cameras.chain(self.points.as_flattened_mut()).chain(&mut self.weights).collect()
    }
}

/// All residuals: two of each observation, then one of each weight.
#[must_use]
pub fn ba(scene: &Scene) -> Vec<f64> {
    let mut residuals = Vec::with_capacity(3 * scene.seen.len());
    for ((camera, point, feature), &weight) in scene.seen.iter().zip(&scene.weights) {
        residuals.extend(reprojection(&scene.cameras[*camera], &scene.points[*point], weight, feature));
    }
    residuals.extend(scene.weights.iter().map(|w| 1.0 - w * w));
    residuals
}

/// [`ba`] through [`reprojection_out`].
#[must_use]
pub fn ba_out(scene: &Scene) -> Vec<f64> {
    let mut residuals = vec![0.0; 2 * scene.seen.len()];
    let pairs = residuals.as_chunks_mut().0;
    for (((camera, point, feature), weight), error) in scene.seen.iter().zip(&scene.weights).zip(pairs) {
        reprojection_out(&scene.cameras[*camera], &scene.points[*point], weight, feature, error);
    }
    residuals.extend(scene.weights.iter().map(|w| 1.0 - w * w));
    residuals
}

/// What one run gives: both errors, and a row's derivatives for camera, point and weight.
type Row = ([f64; 2], [f64; 11], [f64; 3], f64);

/// The Jacobian of [`ba`], row by row.
#[must_use]
pub fn ba_jacobian(scene: &Scene) -> (Vec<f64>, Sparse) {
    by_rows(scene, |camera, point, weight, feature, seed| {
        let (mut d_camera, mut d_point, mut d_weight) = ([0.0; 11], [0.0; 3], 0.0);
        let error = reprojection_vjp(
            camera,
            point,
            *weight,
            feature,
            &seed,
            &mut d_camera,
            &mut d_point,
            &mut d_weight,
        );
        (error, d_camera, d_point, d_weight)
    })
}

/// The Jacobian of [`ba_out`], row by row.
#[must_use]
pub fn ba_out_jacobian(scene: &Scene) -> (Vec<f64>, Sparse) {
    by_rows(scene, |camera, point, weight, feature, mut d_error| {
        let (mut d_camera, mut d_point, mut d_weight, mut error) = ([0.0; 11], [0.0; 3], 0.0, [0.0; 2]);
        reprojection_out_vjp(
            camera,
            point,
            weight,
            feature,
            &mut error,
            &mut d_camera,
            &mut d_point,
            &mut d_weight,
            &mut d_error,
        );
        (error, d_camera, d_point, d_weight)
    })
}

/// The residuals and their Jacobian, of which `row` gives one row for a seed.
#[inline]
fn by_rows(
    scene: &Scene,
    row: impl Fn(&[f64; 11], &[f64; 3], &f64, &[f64; 2], [f64; 2]) -> Row,
) -> (Vec<f64>, Sparse) {
    let mut jacobian = scene.jacobian();
    let mut residuals = Vec::with_capacity(3 * scene.seen.len());
    for ((camera, point, feature), weight) in scene.seen.iter().zip(&scene.weights) {
        let (camera, point) = (&scene.cameras[*camera], &scene.points[*point]);
        let mut error = [0.0; 2];
        for seed in [[1.0, 0.0], [0.0, 1.0]] {
            let (errors, d_camera, d_point, d_weight) = row(camera, point, weight, feature, seed);
            error = errors;
            jacobian.values.extend(d_camera);
            jacobian.values.extend(d_point);
            jacobian.values.push(d_weight);
        }
        residuals.extend(error);
    }
    residuals.extend(scene.weights.iter().map(|w| 1.0 - w * w));
    jacobian.values.extend(scene.weights.iter().map(|w| -2.0 * w));
    (residuals, jacobian)
}

const TEST: &str = include_str!("../../data/adbench/ba/test.txt");
const BA1: &str = include_str!("../../data/adbench/ba/ba1_n49_m7776_p31843.txt");

/// `ADBench`'s smallest scene: 10 observations.
#[must_use]
pub fn test() -> Vec<Case> {
    let reference = || Reference::parse(include_str!("../../data/adbench/reference/ba_test.txt"));
    let scene = Rc::new(Scene::parse(TEST, None));
    cases("test", &scene).map(|case| case.reference(reference())).into()
}

/// 31,843 observations.
#[must_use]
pub fn ba1() -> Vec<Case> {
    let reference =
        || Reference::parse(include_str!("../../data/adbench/reference/ba_ba1_n49_m7776_p31843.txt"));
    let scene = Rc::new(Scene::parse(BA1, None));
    cases("ba1", &scene).map(|case| case.reference(reference())).into()
}

/// The observation of ba1, so many times, of as many cameras and points.
#[must_use]
pub fn repeated([n, m, p]: [usize; 3]) -> Vec<Case> {
    cases(&format!("p = {p}"), &Rc::new(Scene::parse(BA1, Some([n, m, p])))).into()
}

fn cases(size: &str, scene: &Rc<Scene>) -> [Case; 2] {
    let about = |name| (name, size.to_owned(), Bars::both(1.3, 6.0));
    let case = Case::new(about("ba, Jacobian"), scene, ba).hand(scene, ba_hand);
    let out = Case::new(about("ba, Jacobian, out-parameters"), scene, ba_out).hand(scene, ba_hand);
    #[cfg(feature = "generated")]
    let (case, out) = (case.generated(scene, ba_jacobian), out.generated(scene, ba_out_jacobian));
    [case, out].map(|case| {
        let scene = Rc::clone(scene);
        case.contracted(move |values| scene.gradient(values))
    })
}
