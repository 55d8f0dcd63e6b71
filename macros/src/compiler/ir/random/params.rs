//! Parameters and arguments.

use fastrand::Rng;

use super::scope::{Form, Kind, Seq, Var};
use crate::compiler::ir::eval::{Cell, Num};

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Declared `mut`.
    pub mutable: bool,
    /// Its type.
    pub ty: String,
}

/// An argument as an owned value.
#[derive(Clone, Debug)]
pub enum Input {
    /// `f64`, also behind a reference.
    Float(f64),
    /// `usize`
    Int(usize),
    /// An array, slice or `Vec`.
    List(Vec<Input>),
    /// A tuple.
    Tuple(Vec<Input>),
}

impl Input {
    /// As Rust is written.
    pub fn text(&self) -> String {
        let list = |all: &[Input]| all.iter().map(Input::text).collect::<Vec<_>>().join(", ");
        match self {
            Input::Float(x) => format!("{x:?}"),
            Input::Int(i) => i.to_string(),
            Input::List(all) => format!("[{}]", list(all)),
            Input::Tuple(all) => format!("({})", list(all)),
        }
    }

    /// For the interpreter.
    pub fn cell<N: Num>(&self, float: &mut impl FnMut(f64) -> N) -> Cell<N> {
        match self {
            Input::Float(x) => Cell::Float(float(*x)),
            Input::Int(i) => Cell::Int(i128::try_from(*i).expect("small integers")),
            Input::List(all) => Cell::Seq(all.iter().map(|input| input.cell(float)).collect()),
            Input::Tuple(all) => Cell::Tuple(all.iter().map(|input| input.cell(float)).collect()),
        }
    }
}

/// The types that parameters have; the first ones are most frequent.
const TYPES: [&str; 19] = [
    "f64",
    "f64",
    "f64",
    "&[f64]",
    "&[f64]",
    "usize",
    "&[f64; 3]",
    "[f64; 3]",
    "Vec<f64>",
    "&Vec<f64>",
    "&f64",
    "&[usize]",
    "&[[f64; 2]]",
    "&[Vec<f64>]",
    "(f64, f64)",
    "&mut f64",
    "&mut [f64]",
    "&mut [f64; 3]",
    "[[f64; 2]; 2]",
];

/// One to `most` parameters, of which at least one has a derivative.
pub(super) fn choose(rng: &mut Rng, most: usize) -> Vec<Param> {
    loop {
        let params: Vec<Param> = (0..rng.usize(1..=most)).map(|k| param(rng, k)).collect();
        if params.iter().any(Param::is_active) {
            return params;
        }
    }
}

fn param(rng: &mut Rng, k: usize) -> Param {
    let ty = TYPES[rng.usize(0..TYPES.len())].to_owned();
    let mutable = !ty.starts_with('&') && !ty.starts_with('(') && rng.usize(0..4) == 0;
    Param { name: ["x", "y", "z", "w", "u", "v"][k % 6].into(), mutable, ty }
}

impl Param {
    /// `mut x: f64`
    pub fn declaration(&self) -> String {
        format!("{}{}: {}", if self.mutable { "mut " } else { "" }, self.name, self.ty)
    }

    /// Whether it has a derivative.
    pub fn is_active(&self) -> bool {
        self.ty.contains("f64")
    }

    /// Whether its final content is an output.
    pub fn is_exclusive(&self) -> bool {
        self.ty.starts_with("&mut")
    }

    /// What the program may do with it.
    pub(super) fn var(&self) -> Var {
        let mutable = self.mutable;
        let seq = |form, mutable, owned| Kind::Seq(Seq { least: 3, form, mutable, owned });
        let kind = match self.ty.as_str() {
            "f64" if mutable => Kind::MutFloat,
            "f64" => Kind::Float,
            "&f64" => Kind::Ref { mutable: false },
            "&mut f64" => Kind::Ref { mutable: true },
            "usize" if mutable => Kind::Counter,
            "usize" => Kind::Int { below: Some(5), of: None },
            "&[usize]" => Kind::Ints { mutable: false },
            "(f64, f64)" => Kind::Tuple,
            "[f64; 3]" => seq(Form::Array, mutable, mutable),
            "&[f64; 3]" => seq(Form::Array, false, false),
            "&mut [f64; 3]" => seq(Form::Array, true, false),
            "Vec<f64>" => seq(Form::Vec, mutable, mutable),
            "&mut [f64]" => seq(Form::Slice, true, false),
            "&[[f64; 2]]" | "&[Vec<f64>]" => Kind::Rows { cols: 2, mutable: false },
            "[[f64; 2]; 2]" => Kind::Rows { cols: 2, mutable },
            _ => seq(Form::Slice, false, false),
        };
        Var { name: self.name.clone(), kind }
    }

    /// A random argument.
    pub(super) fn input(&self, rng: &mut Rng) -> Input {
        let float = |rng: &mut Rng| Input::Float((rng.f64() * 400.0 - 200.0).round() / 100.0 + 0.001);
        let floats = |rng: &mut Rng, n: usize| Input::List((0..n).map(|_| float(rng)).collect());
        match self.ty.as_str() {
            "f64" | "&f64" | "&mut f64" => float(rng),
            "usize" => Input::Int(rng.usize(0..5)),
            "&[usize]" => Input::List((0..3).map(|_| Input::Int(rng.usize(0..7))).collect()),
            "(f64, f64)" => Input::Tuple(vec![float(rng), float(rng)]),
            "[f64; 3]" | "&[f64; 3]" | "&mut [f64; 3]" => floats(rng, 3),
            "[[f64; 2]; 2]" => Input::List(vec![floats(rng, 2), floats(rng, 2)]),
            "&[[f64; 2]]" | "&[Vec<f64>]" => {
                let rows = rng.usize(2..4);
                Input::List((0..rows).map(|_| floats(rng, 2)).collect())
            }
            _ => {
                let n = rng.usize(3..6);
                floats(rng, n)
            }
        }
    }
}
