//! `GradBench`'s kmeans: the sum of squared distances to the nearest centroids. Its Hessian is
//! diagonal, so Newton's direction is the gradient over the Hessian times ones.
#![allow(clippy::needless_range_loop)] // one form of each objective is indexed

use std::rc::Rc;

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Of `points` in `d` dimensions, one after the other, as are the centroids.
#[derive_grad(hvp, wrt(centroids))]
#[must_use]
pub fn kmeans(points: &[f64], centroids: &[f64], d: usize) -> f64 {
    let mut cost = 0.0;
    for point in points.chunks_exact(d) {
        let mut nearest = f64::INFINITY;
        for centroid in centroids.chunks_exact(d) {
            let distance: f64 = point.iter().zip(centroid).map(|(p, c)| (p - c) * (p - c)).sum();
            if distance < nearest {
                nearest = distance;
            }
        }
        cost += nearest;
    }
    cost
}

/// [`kmeans`] as one chain.
#[derive_grad(hvp, wrt(centroids))]
#[must_use]
pub fn kmeans_chains(points: &[f64], centroids: &[f64], d: usize) -> f64 {
    let distance = |p: &[f64], c: &[f64]| p.iter().zip(c).map(|(p, c)| (p - c).powi(2)).sum::<f64>();
    let nearest = |p: &[f64]| centroids.chunks_exact(d).map(|c| distance(p, c)).fold(f64::INFINITY, f64::min);
    points.chunks_exact(d).map(nearest).sum()
}

/// [`kmeans`] with indices.
#[derive_grad(hvp, wrt(centroids))]
#[must_use]
pub fn kmeans_indexed(points: &[f64], centroids: &[f64], d: usize) -> f64 {
    let n = points.len() / d;
    let k = centroids.len() / d;
    let mut cost = 0.0;
    for i in 0..n {
        let mut nearest = f64::INFINITY;
        for j in 0..k {
            let mut distance = 0.0;
            for l in 0..d {
                let difference = points[i * d + l] - centroids[j * d + l];
                distance += difference * difference;
            }
            nearest = nearest.min(distance);
        }
        cost += nearest;
    }
    cost
}

/// [`kmeans`] and its gradient.
#[must_use]
pub fn kmeans_hand(points: &[f64], centroids: &[f64], d: usize) -> (f64, Vec<f64>) {
    let mut cost = 0.0;
    let mut gradient = vec![0.0; centroids.len()];
    for point in points.chunks_exact(d) {
        let (distance, nearest) = nearest(point, centroids);
        cost += distance;
        let d_nearest = &mut gradient[nearest * d..][..d];
        for ((d, p), c) in d_nearest.iter_mut().zip(point).zip(&centroids[nearest * d..][..d]) {
            *d += 2.0 * (c - p);
        }
    }
    (cost, gradient)
}

/// [`kmeans`], and its gradient over the diagonal of its Hessian: each centroid's distance from the
/// mean of its points.
#[must_use]
pub fn direction_hand(points: &[f64], centroids: &[f64], d: usize) -> (f64, Vec<f64>) {
    let mut cost = 0.0;
    let mut sums = vec![0.0; centroids.len()];
    let mut counts = vec![0.0; centroids.len() / d];
    for point in points.chunks_exact(d) {
        let (distance, nearest) = nearest(point, centroids);
        cost += distance;
        counts[nearest] += 1.0;
        for (sum, p) in sums[nearest * d..][..d].iter_mut().zip(point) {
            *sum += p;
        }
    }
    for ((sums, centroid), count) in sums.chunks_exact_mut(d).zip(centroids.chunks_exact(d)).zip(&counts) {
        for (sum, c) in sums.iter_mut().zip(centroid) {
            *sum = c - *sum / count;
        }
    }
    (cost, sums)
}

fn nearest(point: &[f64], centroids: &[f64]) -> (f64, usize) {
    let mut nearest = (f64::INFINITY, 0);
    for (j, centroid) in centroids.chunks_exact(point.len()).enumerate() {
        let distance = point.iter().zip(centroid).fold(0.0, |sum, (p, c)| sum + (p - c) * (p - c));
        if distance < nearest.0 {
            nearest = (distance, j);
        }
    }
    nearest
}

#[derive(Clone)]
struct Cloud {
    points: Vec<f64>,
    centroids: Vec<f64>,
    d: usize,
}

impl Cloud {
    /// The centroids are the last points.
    fn random(n: usize, k: usize, d: usize) -> Self {
        let rng = &mut Rng::with_seed(21);
        let points: Vec<f64> = (0..n * d).map(|_| rng.f64()).collect();
        let centroids = points[(n - k) * d..].to_vec();
        Self { points, centroids, d }
    }
}

impl Inputs for Cloud {
    fn active(&mut self) -> Vec<&mut f64> {
        self.centroids.iter_mut().collect()
    }
}

macro_rules! direction {
    ($case:ident, $inputs:expr, $gradient:ident, $hvp:ident) => {{
        let inputs = &Rc::new($inputs);
        let case = $case(inputs).hand(inputs, |i| direction_hand(&i.points, &i.centroids, i.d)).unchecked();
        #[cfg(feature = "generated")]
        let case = case.generated(inputs, |i| {
            let (cost, mut gradient) = $gradient(&i.points, &i.centroids, i.d);
            let diagonal = $hvp(&i.points, &i.centroids, i.d, &vec![1.0; i.centroids.len()]);
            gradient.iter_mut().zip(diagonal).for_each(|(g, h)| *g /= h);
            (cost, gradient)
        });
        case
    }};
}

/// `n` points and `k` centroids in `d` dimensions.
#[must_use]
pub fn cases(n: usize, k: usize, d: usize) -> Vec<Case> {
    let about = |name, bars| (name, format!("n = {n}, k = {k}, d = {d}"), bars);
    let zip = |i: &Rc<Cloud>| {
        let about = about("kmeans direction, zip", Bars::both(1.15, 2.2));
        Case::new(about, i, |i| kmeans(&i.points, &i.centroids, i.d))
    };
    let indexed = |i: &Rc<Cloud>| {
        let about = about("kmeans direction, indexed", Bars::both(1.15, 2.2));
        Case::new(about, i, |i| kmeans_indexed(&i.points, &i.centroids, i.d))
    };
    vec![
        case!(
            about("kmeans, zip", Bars::hand(1.15)),
            Cloud::random(n, k, d),
            |i| (&i.points, &i.centroids, i.d),
            kmeans,
            hand kmeans_hand,
            generated kmeans_value_and_grad,
        ),
        case!(
            about("kmeans, indexed", Bars::hand(1.15)),
            Cloud::random(n, k, d),
            |i| (&i.points, &i.centroids, i.d),
            kmeans_indexed,
            hand kmeans_hand,
            generated kmeans_indexed_value_and_grad,
        ),
        case!(
            about("kmeans, chains", Bars::hand(1.15)),
            Cloud::random(n, k, d),
            |i| (&i.points, &i.centroids, i.d),
            kmeans_chains,
            hand kmeans_hand,
            generated kmeans_chains_value_and_grad,
        ),
        direction!(zip, Cloud::random(n, k, d), kmeans_value_and_grad, kmeans_hvp),
        direction!(indexed, Cloud::random(n, k, d), kmeans_indexed_value_and_grad, kmeans_indexed_hvp),
    ]
}
