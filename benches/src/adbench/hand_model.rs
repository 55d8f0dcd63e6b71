//! The hand of [`hand`](super::hand), its data, and its cases.

use std::rc::Rc;

use super::hand::{complicated, complicated_jacobian, simple, simple_jacobian};
use super::hand_hand::{complicated_hand, simple_hand};
use super::{Numbers, Reference};
use crate::case::Inputs;
use crate::{Bars, Case, seed};

/// Bones of the hand.
pub const BONES: usize = 22;
/// Rotation and translation of the whole hand, and four angles of each finger.
pub const PARAMETERS: usize = 26;

/// An affine map: three rows of a matrix, each with a translation.
pub type Matrix = [[f64; 4]; 3];

/// A bone at rest.
#[derive(Clone)]
pub struct Bone {
    pub(super) parent: Option<usize>,
    pub(super) relative: Matrix,
    pub(super) inverse: Matrix,
}

/// A hand at rest.
#[derive(Clone)]
pub struct Model {
    pub(super) bones: Vec<Bone>,
    pub(super) vertices: Vec<[f64; 3]>,
    /// By how much each bone moves each vertex.
    pub(super) weights: Vec<Vec<f64>>,
    pub(super) triangles: Vec<[usize; 3]>,
}

impl Model {
    /// `ADBench`'s small model, its vertices repeated if there are to be more of them.
    fn of(vertices: usize) -> Self {
        let bones =
            include_str!("../../data/adbench/hand/model/bones.txt").lines().map(Bone::parse).collect();
        let text = include_str!("../../data/adbench/hand/model/vertices.txt");
        let triangles = include_str!("../../data/adbench/hand/model/triangles.txt");
        let mut model = Self {
            bones,
            vertices: Vec::new(),
            weights: vec![Vec::new(); BONES],
            triangles: triangles.lines().map(|line| numbers(line, 0)).collect(),
        };
        for line in text.lines().cycle().take(vertices) {
            model.vertices.push(numbers(line, 0));
            model.weights.iter_mut().for_each(|weights| weights.push(0.0));
            let fields: Vec<&str> = line.split(':').skip(9).collect();
            for pair in fields.chunks_exact(2) {
                let bone: usize = pair[0].parse().expect("the number of a bone");
                let weight = pair[1].parse().expect("a weight");
                *model.weights[bone].last_mut().expect("a vertex") = weight;
            }
        }
        model
    }
}

impl Bone {
    fn parse(line: &'static str) -> Self {
        let parent = line.split(':').nth(1).and_then(|parent| parent.parse().ok());
        let matrix = |at| numbers::<f64, 12>(line, at).as_chunks().0.try_into().expect("three rows");
        Self { parent, relative: matrix(2), inverse: matrix(18) }
    }
}

/// Those at the colons from the field with the number `first` on.
fn numbers<T: std::str::FromStr, const N: usize>(line: &str, first: usize) -> [T; N] {
    let mut fields = line.split(':').skip(first);
    [(); N].map(|()| fields.next().and_then(|field| field.parse().ok()).expect("a number"))
}

/// A hand and where points of it were seen.
#[derive(Clone)]
pub struct Tracking {
    theta: [f64; PARAMETERS],
    us: Vec<[f64; 2]>,
    model: Model,
    targets: Vec<usize>,
    points: Vec<[f64; 3]>,
}

impl Tracking {
    fn parse(text: &'static str, vertices: usize, complicated: bool) -> Self {
        let numbers = &mut Numbers::of(text);
        let [n, _] = [(); 2].map(|()| numbers.integer());
        let (targets, points) =
            (0..n).map(|_| (numbers.integer(), [(); 3].map(|()| numbers.float()))).unzip();
        let us = if complicated { n } else { 0 };
        let us = (0..us).map(|_| [(); 2].map(|()| numbers.float())).collect();
        let theta = [(); PARAMETERS].map(|()| numbers.float());
        Self { theta, us, model: Model::of(vertices), targets, points }
    }

    /// The gradient of the weighted sum of errors, from the Jacobian's columns.
    fn gradient(&self, jacobian: &[f64]) -> Vec<f64> {
        let rows = 3 * self.points.len();
        let seed = seed(rows);
        let dot = |column: &[f64]| column.iter().zip(&seed).map(|(d, s)| d * s).sum::<f64>();
        let mut columns = jacobian.chunks_exact(rows);
        let own: Vec<&[f64]> = columns.by_ref().take(if self.us.is_empty() { 0 } else { 2 }).collect();
        let mut gradient: Vec<f64> = columns.map(dot).collect();
        for i in 0..self.us.len() {
            let here = 3 * i..3 * i + 3;
            let own = own.iter().map(|column| {
                column[here.clone()].iter().zip(&seed[here.clone()]).map(|(d, s)| d * s).sum::<f64>()
            });
            gradient.extend(own);
        }
        gradient
    }
}

impl Inputs for Tracking {
    fn active(&mut self) -> Vec<&mut f64> {
        self.theta.iter_mut().chain(self.us.as_flattened_mut()).collect()
    }
}

const SIMPLE: &str = include_str!("../../data/adbench/hand/simple_small_hand1_t26_c100.txt");
const COMPLICATED: &str = include_str!("../../data/adbench/hand/complicated_small_hand1_t26_c100.txt");

/// 100 points, the small hand of 544 vertices.
#[must_use]
pub fn small() -> Vec<Case> {
    let simple =
        Reference::parse(include_str!("../../data/adbench/reference/hand_simple_small_hand1_t26_c100.txt"));
    let complicated = Reference::parse(include_str!(
        "../../data/adbench/reference/hand_complicated_small_hand1_t26_c100.txt"
    ));
    let [simple_case, complicated_case] = cases("small, N = 100", 544);
    vec![simple_case.reference(simple), complicated_case.reference(complicated)]
}

/// 100 points, and a hand of so many vertices: those of the small one, repeated.
#[must_use]
pub fn repeated(vertices: usize) -> Vec<Case> {
    cases(&format!("{vertices} vertices, N = 100"), vertices).into()
}

fn cases(size: &str, vertices: usize) -> [Case; 2] {
    let about = |name| (name, size.to_owned(), Bars::both(1.3, 12.0));
    let tracking = Rc::new(Tracking::parse(SIMPLE, vertices, false));
    let t = &tracking;
    let case =
        Case::new(about("ht simple, Jacobian"), t, |t| simple(&t.theta, &t.model, &t.targets, &t.points))
            .hand(t, |t| simple_hand(&t.theta, &t.model, &t.targets, &t.points));
    #[cfg(feature = "generated")]
    let case = case.generated(t, |t| simple_jacobian(&t.theta, &t.model, &t.targets, &t.points));
    let simple = case.contracted(move |jacobian| tracking.gradient(jacobian));

    let tracking = Rc::new(Tracking::parse(COMPLICATED, vertices, true));
    let t = &tracking;
    let case = Case::new(about("ht complicated, Jacobian"), t, |t| {
        complicated(&t.theta, &t.us, &t.model, &t.targets, &t.points)
    })
    .hand(t, |t| complicated_hand(&t.theta, &t.us, &t.model, &t.targets, &t.points));
    #[cfg(feature = "generated")]
    let case = case.generated(t, |t| complicated_jacobian(&t.theta, &t.us, &t.model, &t.targets, &t.points));
    [simple, case.contracted(move |jacobian| tracking.gradient(jacobian))]
}
