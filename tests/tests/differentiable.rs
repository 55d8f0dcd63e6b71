//! `#[derive(Differentiable)]`: structs and enums as one sequence of scalars, and
//! what generated code does to them.
#![allow(missing_docs)]

use std::collections::BTreeMap;
use std::marker::PhantomData;

use derive_grad::__private::{accumulate, check_shape, duplicate, set_zero, subtract, zero_like};
use derive_grad::{Differentiable, Parameters};

/// Deliberately without `Clone`, `Debug` and `PartialEq`.
#[derive(Differentiable)]
struct Layer<const IN: usize, const OUT: usize> {
    weights: [[f64; IN]; OUT],
    bias: [f64; OUT],
}

#[derive(Differentiable)]
struct Pair(f64, f32);

#[derive(Differentiable)]
struct Nothing;

#[derive(Clone, Debug, PartialEq)]
struct Config {
    rate: f64,
}

#[derive(Differentiable)]
struct Model {
    layer: Layer<2, 1>,
    pairs: Vec<Pair>,
    scale: Option<f64>,
    boxed: Box<(f64, [f32; 2], usize, String)>,
    slice: Box<[f64]>,
    steps: usize,
    name: String,
    table: BTreeMap<String, f64>,
    activation: fn(f64) -> f64,
    unit: (),
    nothing: Nothing,
    #[grad(skip)]
    config: Config,
    r#type: f64,
}

fn model() -> Model {
    Model {
        layer: Layer { weights: [[1.0, 2.0]], bias: [3.0] },
        pairs: vec![Pair(4.0, 5.0), Pair(6.0, 7.0)],
        scale: Some(8.0),
        boxed: Box::new((9.0, [10.0, 11.0], 7, "text".to_owned())),
        slice: Box::new([12.0]),
        steps: 3,
        name: "model".to_owned(),
        table: BTreeMap::from([("a".to_owned(), 1.0)]),
        activation: f64::sin,
        unit: (),
        nothing: Nothing,
        config: Config { rate: 0.5 },
        r#type: 13.0,
    }
}

fn all() -> Vec<f64> {
    (1..=13).map(f64::from).collect()
}

/// What holds no derivative is as it was.
#[track_caller]
fn assert_rest(model: &Model) {
    assert_eq!((model.steps, model.name.as_str(), model.boxed.2), (3, "model", 7));
    assert_eq!(
        (model.table.len(), &model.config, model.boxed.3.as_str()),
        (1, &Config { rate: 0.5 }, "text")
    );
    assert_eq!((model.activation)(0.5), 0.5f64.sin());
}

#[test]
fn scalars_in_the_order_of_fields() {
    let model = model();
    assert_eq!(model.scalar_count(), 13);
    assert_eq!(model.flatten(), all());
    let mut seen = Vec::new();
    model.for_each(|scalar| seen.push(scalar));
    assert_eq!(seen, all());
}

#[test]
fn zeros_keep_what_has_no_derivative() {
    let mut model = model();
    for zeros in [zero_like(&model), model.zeros_like()] {
        assert_eq!(zeros.flatten(), [0.0; 13]);
        assert_rest(&zeros);
    }
    set_zero(&mut model);
    assert_eq!(model.flatten(), [0.0; 13]);
    assert_rest(&model);
}

#[test]
fn flat_and_back() {
    let mut model = model();
    let reversed: Vec<f64> = all().into_iter().rev().collect();
    let other = model.unflatten(&reversed);
    assert_eq!(other.flatten(), reversed);
    assert_rest(&other);
    assert_eq!(other.pairs[1].1, 7.0);
    model.assign(&reversed);
    assert_eq!(model.flatten(), reversed);
}

#[test]
#[should_panic(expected = "the value has 13 scalars, but the slice has length 2")]
fn too_few_scalars() {
    let _ = model().unflatten(&[1.0, 2.0]);
}

#[test]
#[should_panic(expected = "the value has 2 scalars, but the slice has length 3")]
fn too_many_scalars() {
    Pair(1.0, 2.0).assign(&[1.0, 2.0, 3.0]);
}

#[test]
fn sums() {
    let (mut a, b) = (model(), model().unflatten(&[0.5; 13]));
    accumulate(&mut a, &b);
    assert_eq!(a.flatten(), all().iter().map(|x| x + 0.5).collect::<Vec<_>>());
    subtract(&mut a, &b);
    assert_eq!(a.flatten(), all());
    a.axpy(2.0, &b);
    assert_eq!(a.flatten(), all().iter().map(|x| x + 1.0).collect::<Vec<_>>());
    a.scale(0.5);
    assert_eq!(a.r#type, 7.0);
    assert_eq!(model().dot(&b), 45.5);
    assert_eq!(b.norm(), (13.0f64 * 0.25).sqrt());
    assert_rest(&a);
}

#[test]
fn copies_without_clone() {
    let copy = duplicate(&model());
    assert_eq!(copy.flatten(), all());
    assert_rest(&copy);
}

/// Adam, as an optimiser would be written once for all models.
fn adam<M: Differentiable>(model: &mut M, gradient: impl Fn(&M) -> M, steps: i32) {
    let (mut first, mut second) = (model.zeros_like(), model.zeros_like());
    for step in 1..=steps {
        let g = gradient(model);
        first.for_each_with(&g, |m, g| *m = 0.9 * *m + 0.1 * g);
        second.for_each_with(&g, |v, g| *v = 0.999 * *v + 0.001 * g * g);
        let (c1, c2) = (1.0 - 0.9f64.powi(step), 1.0 - 0.999f64.powi(step));
        let mut change = model.zeros_like();
        change.axpy(1.0 / c1, &first);
        change.for_each_with(&second, |m, v| *m /= (v / c2).sqrt() + 1e-8);
        model.axpy(-0.1, &change);
    }
}

#[test]
fn an_optimiser_for_any_model() {
    let mut layer = Layer { weights: [[1.0, -2.0]], bias: [0.5] };
    let target = Layer { weights: [[0.0, 1.0]], bias: [-1.0] };
    let gradient = |layer: &Layer<2, 1>| {
        let mut g = layer.zeros_like();
        g.axpy(2.0, layer);
        g.axpy(-2.0, &target);
        g
    };
    adam(&mut layer, gradient, 2000);
    layer.axpy(-1.0, &target);
    assert!(layer.norm() < 1e-6, "{}", layer.norm());
}

#[derive(Differentiable)]
enum Figure {
    Circle { radius: f64, id: u32 },
    Box(f64, f64, #[grad(skip)] Config),
    Nothing,
}

#[test]
fn enums() {
    let circle = Figure::Circle { radius: 2.0, id: 7 };
    let zero = zero_like(&circle);
    assert!(matches!(zero, Figure::Circle { radius: 0.0, id: 7 }));
    let mut figure = Figure::Box(1.0, 2.0, Config { rate: 0.5 });
    figure.axpy(2.0, &duplicate(&figure));
    assert_eq!(figure.flatten(), [3.0, 6.0]);
    assert!(matches!(&figure, Figure::Box(.., config) if config.rate == 0.5));
    let zero = zero_like(&figure);
    accumulate(&mut figure, &zero);
    set_zero(&mut figure);
    assert_eq!(figure.flatten(), [0.0, 0.0]);
    let mut nothing = zero_like(&Figure::Nothing);
    accumulate(&mut nothing, &Figure::Nothing);
    assert_eq!(nothing.scalar_count(), 0);
    check_shape(&figure, "figure", &zero_like(&figure), "d_figure");
}

#[test]
#[should_panic(
    expected = "two values of `Figure` of different variants have no sum: they must have one shape"
)]
fn variants_that_differ_have_no_sum() {
    accumulate(&mut Figure::Nothing, &Figure::Circle { radius: 1.0, id: 1 });
}

#[test]
#[should_panic(expected = "`d_figure` and `figure` are different variants of `Figure`")]
fn variants_that_differ_have_no_derivative() {
    check_shape(&Figure::Nothing, "figure", &Figure::Circle { radius: 1.0, id: 1 }, "d_figure");
}

#[test]
#[should_panic(expected = "two values of `Option` of different variants")]
fn something_and_nothing() {
    let mut other = model();
    other.scale = None;
    other.axpy(1.0, &model());
}

#[test]
#[should_panic(
    expected = "`d_model.pairs` has length 1, but `model.pairs` has length 2: they must have one shape"
)]
fn lengths_that_differ_are_named() {
    let mut gradient = model();
    gradient.pairs.pop();
    check_shape(&model(), "model", &gradient, "d_model");
}

#[derive(Differentiable)]
struct Nested {
    rows: Vec<(f64, Vec<f64>)>,
}

#[test]
#[should_panic(expected = "`d_net.rows[1].1` has length 0, but `net.rows[1].1` has length 1")]
fn the_part_that_differs_is_named() {
    let net = |last: Vec<f64>| Nested { rows: vec![(1.0, vec![]), (2.0, last)] };
    check_shape(&net(vec![1.0]), "net", &net(vec![]), "d_net");
}

#[test]
#[should_panic(expected = "one value has length 2, the other has length 3: they must have one shape")]
fn lengths_that_differ_have_no_sum() {
    vec![1.0, 2.0].axpy(1.0, &vec![1.0, 2.0, 3.0]);
}

/// Generic in types, constants and lifetimes, with defaults, bounds and recursion.
#[derive(Differentiable)]
struct Chain<'a, T: Copy = f64, K = u8, const N: usize = 2>
where
    K: Ord,
{
    items: [T; N],
    more: Vec<Option<T>>,
    name: &'a str,
    keys: BTreeMap<K, usize>,
    tag: PhantomData<fn() -> K>,
    #[grad(skip)]
    key: K,
    next: Option<Box<Chain<'a, T, K, N>>>,
}

#[derive(Differentiable)]
enum Tree<T> {
    Leaf(T),
    Node(Box<Self>, Box<Tree<T>>),
}

trait Kind {
    type Parameters;
}

struct Linear;

impl Kind for Linear {
    type Parameters = (f64, f64);
}

#[derive(Differentiable)]
struct Of<K: Kind> {
    parameters: K::Parameters,
    list: Vec<K::Parameters>,
}

#[test]
fn generics() {
    let chain = |next| Chain {
        items: [1.0f32, 2.0],
        more: vec![Some(3.0), None],
        name: "chain",
        keys: BTreeMap::from([('a', 1)]),
        tag: PhantomData,
        key: 'b',
        next,
    };
    let chain = chain(Some(Box::new(chain(None))));
    assert_eq!(chain.flatten(), [1.0, 2.0, 3.0, 1.0, 2.0, 3.0]);
    let zero = zero_like(&chain);
    assert_eq!((zero.norm(), zero.name, zero.key, zero.keys.len()), (0.0, "chain", 'b', 1));
    let leaf = |x| Box::new(Tree::Leaf(x));
    let mut tree = Tree::Node(leaf([1.0, 2.0]), Box::new(Tree::Node(leaf([3.0, 4.0]), leaf([5.0, 6.0]))));
    tree.axpy(1.0, &duplicate(&tree));
    assert_eq!(tree.flatten(), [2.0, 4.0, 6.0, 8.0, 10.0, 12.0]);
    let of = Of::<Linear> { parameters: (1.0, 2.0), list: vec![(3.0, 4.0)] };
    assert_eq!(of.flatten(), [1.0, 2.0, 3.0, 4.0]);
}

#[derive(Differentiable)]
enum Never {}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
enum Activation {
    Relu,
    Tanh,
}

#[test]
fn without_scalars() {
    assert_eq!(Activation::Tanh.scalar_count() + Nothing.scalar_count(), 0);
    assert_eq!(zero_like(&Activation::Relu), Activation::Relu);
    assert_eq!(None::<Never>.scalar_count(), 0);
}

#[test]
fn methods_of_arrays_stay_theirs() {
    let nested = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    assert_eq!(nested.len(), 2);
    assert_eq!(nested.scalar_count(), 6);
    assert_eq!(Some(Some(1.0)).flatten(), Some(1.0));
}

macro_rules! made {
    ($name:ident { $($field:ident: $ty:ty),* }) => {
        #[derive(Differentiable)]
        struct $name {
            $($field: $ty,)*
            self_other: f64,
        }
    };
}

made!(Made { w: Vec<f64>, f: f64, names: [f64; 2] });

#[test]
fn made_by_a_macro() {
    let made = Made { w: vec![1.0], f: 2.0, names: [3.0, 4.0], self_other: 5.0 };
    assert_eq!(made.flatten(), [1.0, 2.0, 3.0, 4.0, 5.0]);
    check_shape(&made, "made", &made, "d_made");
}

#[no_implicit_prelude]
#[allow(dead_code)]
mod without_prelude {
    mod core {}
    mod derive_grad {}
    pub struct Vec;
    pub struct Option;
    pub trait Clone {}
    pub trait Shape {}
    #[allow(non_camel_case_types)]
    pub struct f64;

    #[derive(::derive_grad::Differentiable)]
    pub struct Model<F> {
        pub w: ::std::vec::Vec<F>,
        pub b: ::std::option::Option<::std::primitive::f64>,
        #[grad(skip)]
        pub other: u8,
        pub names: ::std::string::String,
        pub primal: F,
    }

    #[derive(::derive_grad::Differentiable)]
    pub enum Either<A, B> {
        Left(A),
        Right { other: B },
    }
}

#[test]
fn nothing_is_needed_from_the_prelude() {
    let model =
        without_prelude::Model { w: vec![1.0], b: Some(2.0), other: 1, names: String::new(), primal: 3.0 };
    assert_eq!(model.flatten(), [1.0, 2.0, 3.0]);
    let mut either = without_prelude::Either::<f64, f64>::Right { other: 1.0 };
    either.scale(2.0);
    assert_eq!(either.flatten(), [2.0]);
    assert_eq!(without_prelude::Either::<f64, f64>::Left(4.0).norm(), 4.0);
}

mod renamed {
    pub use derive_grad as calculus;
}

#[derive(Differentiable)]
#[grad(crate = crate::renamed::calculus)]
struct Renamed {
    x: f64,
}

#[test]
fn renamed_package() {
    assert_eq!(Renamed { x: 1.0 }.flatten(), [1.0]);
}
