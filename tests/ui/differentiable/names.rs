//! Fields whose types are called as types without derivative are.

use derive_grad::Differentiable;

#[derive(Clone, Differentiable)]
struct Range {
    low: f64,
    high: f64,
}

type Path = Vec<[f64; 2]>;

type Ordering = (f64, usize);

// This one is not called as any type without derivative is, and takes part.
type Span = Range;

#[derive(Clone, Differentiable)]
struct Tagged<T> {
    x: f64,
    #[grad(skip)]
    tag: T,
}

#[derive(Clone, Differentiable)]
struct Model {
    range: Range,
    path: Path,
    order: Ordering,
    tagged: Tagged<u8>,
    all: Vec<Tagged<u8>>,
    pair: (Range, u8),
    several: [(Span, bool); 2],
    scale: f64,
}

// These are what they are called.
#[derive(Clone, Differentiable)]
struct Fine<'a, T: Clone> {
    indices: Vec<usize>,
    pairs: Vec<(usize, Option<String>)>,
    bounds: Span,
    span: std::ops::Range<usize>,
    name: String,
    seen: std::collections::HashMap<String, f64>,
    order: Option<std::cmp::Ordering>,
    mark: std::marker::PhantomData<T>,
    #[grad(skip)]
    range: Range,
    text: std::borrow::Cow<'a, str>,
    scale: f64,
}

fn main() {}
