//! Parameters and arguments.

use fastrand::Rng;

use super::scope::{Form, Kind, Of, Record, Seq, Var};
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
    /// A `Vec` in a struct.
    Vec(Vec<Input>),
    /// A tuple.
    Tuple(Vec<Input>),
    /// A struct or a variant, by its path, with its fields.
    Named(&'static str, Vec<(&'static str, Input)>),
    /// An `Option`.
    Maybe(Option<Box<Input>>),
}

impl Input {
    /// As Rust is written.
    pub fn text(&self) -> String {
        let list = |all: &[Input]| all.iter().map(Input::text).collect::<Vec<_>>().join(", ");
        match self {
            Input::Float(x) => format!("{x:?}"),
            Input::Int(i) => i.to_string(),
            Input::List(all) => format!("[{}]", list(all)),
            Input::Vec(all) => format!("vec![{}]", list(all)),
            Input::Tuple(all) => format!("({})", list(all)),
            Input::Named(path, fields) => {
                let fields: Vec<String> = fields.iter().map(|(k, x)| format!("{k}: {}", x.text())).collect();
                format!("{path} {{ {} }}", fields.join(", "))
            }
            Input::Maybe(Some(input)) => format!("Some({})", input.text()),
            Input::Maybe(None) => "None".into(),
        }
    }

    /// For the interpreter.
    pub fn cell<N: Num>(&self, float: &mut impl FnMut(f64) -> N) -> Cell<N> {
        match self {
            Input::Float(x) => Cell::Float(float(*x)),
            Input::Int(i) => Cell::Int(i128::try_from(*i).expect("small integers")),
            Input::List(all) | Input::Vec(all) => {
                Cell::Seq(all.iter().map(|input| input.cell(float)).collect())
            }
            Input::Tuple(all) => Cell::Tuple(all.iter().map(|input| input.cell(float)).collect()),
            Input::Named(path, fields) => {
                let name = path.rsplit("::").next().unwrap_or(path).to_owned();
                Cell::Named(name, fields.iter().map(|(k, x)| ((*k).to_owned(), x.cell(float))).collect())
            }
            Input::Maybe(input) => Cell::Seq(input.iter().map(|input| input.cell(float)).collect()),
        }
    }
}

/// The types that parameters have; the first ones are most frequent.
const TYPES: [&str; 36] = [
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
    "Pair",
    "Pair",
    "&Pair",
    "&mut Pair",
    "Two",
    "&Two",
    "Model",
    "&Model",
    "&mut Model",
    "Data",
    "&Data",
    "&mut Data",
    "Shape",
    "&Shape",
    "&mut Shape",
    "&[Pair]",
    "Option<f64>",
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
        self.ty.contains("f64") || self.ty.contains(char::is_uppercase)
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
            "&[Pair]" => Kind::Pairs { mutable: false, grows: false },
            "Option<f64>" => Kind::Maybe { mutable },
            ty if ty.ends_with("Shape") => {
                Kind::Shape { mutable: mutable || ty.starts_with("&mut"), by_ref: ty.starts_with('&') }
            }
            ty if record_of(ty).is_some() => Kind::Record(Record {
                of: record_of(ty).unwrap_or(Of::Pair),
                mutable: mutable || ty.starts_with("&mut"),
                by_ref: ty.starts_with('&'),
                known: true,
            }),
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
        match self.ty.as_str() {
            "f64" | "&f64" | "&mut f64" => float(rng),
            "usize" => Input::Int(rng.usize(0..5)),
            "&[usize]" => Input::List((0..3).map(|_| Input::Int(rng.usize(0..7))).collect()),
            "(f64, f64)" => Input::Tuple(vec![float(rng), float(rng)]),
            "&[Pair]" => Input::List(vec![pair(rng), pair(rng), pair(rng)]),
            "Option<f64>" => Input::Maybe((rng.usize(0..3) > 0).then(|| Box::new(float(rng)))),
            ty if ty.ends_with("Shape") => shape(rng),
            ty if record_of(ty).is_some() => record(record_of(ty).unwrap_or(Of::Pair), rng),
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

fn float(rng: &mut Rng) -> Input {
    Input::Float((rng.f64() * 400.0 - 200.0).round() / 100.0 + 0.001)
}

fn floats(rng: &mut Rng, n: usize) -> Input {
    Input::List((0..n).map(|_| float(rng)).collect())
}

fn vec(rng: &mut Rng) -> Input {
    // Through a `&mut` nothing may be assigned that has another shape.
    Input::Vec((0..3).map(|_| float(rng)).collect())
}

/// The struct of this type, which may be a reference.
fn record_of(ty: &str) -> Option<Of> {
    let name = ty.trim_start_matches("&mut ").trim_start_matches('&');
    [Of::Pair, Of::Two, Of::Model, Of::Data].into_iter().find(|of| of.name() == name)
}

fn pair(rng: &mut Rng) -> Input {
    record(Of::Pair, rng)
}

fn record(of: Of, rng: &mut Rng) -> Input {
    // In the order of their names, as the interpreter has them.
    let fields = match of {
        Of::Pair => vec![("a", float(rng)), ("b", float(rng))],
        Of::Two => vec![("0", float(rng)), ("1", float(rng))],
        Of::Model => vec![
            ("at", pair(rng)),
            ("k", Input::Int(rng.usize(0..3))),
            ("rate", float(rng)),
            ("w", floats(rng, 3)),
        ],
        Of::Data => vec![
            ("items", vec(rng)),
            ("pairs", Input::Vec(vec![pair(rng), pair(rng)])),
            ("scale", float(rng)),
        ],
    };
    Input::Named(of.name(), fields)
}

fn shape(rng: &mut Rng) -> Input {
    match rng.usize(0..5) {
        0 => Input::Named("Shape::Point", Vec::new()),
        1 => Input::Named("Shape::Circle", vec![("r", float(rng))]),
        2 => Input::Named("Shape::Rect", vec![("0", float(rng)), ("1", float(rng))]),
        3 => Input::Named("Shape::Poly", vec![("0", vec(rng))]),
        _ => Input::Named("Shape::At", vec![("0", pair(rng))]),
    }
}
