//! What variables hold.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::number::Num;
use super::opaque::Captured;

/// A value of any type. References are what they refer to: places tell aliases
/// apart.
#[derive(Clone, Debug)]
pub enum Cell<N> {
    /// A floating-point number.
    Float(N),
    /// An integer of any width.
    Int(i128),
    /// A truth value.
    Bool(bool),
    /// An array, slice, `Vec` or stack.
    Seq(Vec<Cell<N>>),
    /// A tuple; `()` is the empty one.
    Tuple(Vec<Cell<N>>),
    /// A struct or a variant of an enum, by its name, with its fields by theirs. An
    /// `Option` is a `Seq` of what is in it.
    Named(String, BTreeMap<String, Cell<N>>),
    /// A closure.
    Closure(Rc<Captured<N>>),
}

impl<N: Num> Cell<N> {
    /// The float that this is.
    pub fn float(&self) -> Result<N, String> {
        match self {
            Cell::Float(x) => Ok(*x),
            other => Err(format!("expected a float, found {other:?}")),
        }
    }

    /// The integer that this is.
    pub fn int(&self) -> Result<i128, String> {
        match self {
            Cell::Int(i) => Ok(*i),
            other => Err(format!("expected an integer, found {other:?}")),
        }
    }

    /// The index that this is.
    pub fn index(&self) -> Result<usize, String> {
        let i = self.int()?;
        usize::try_from(i).map_err(|_| format!("{i} is not an index"))
    }

    /// The truth value that this is.
    pub fn bool(&self) -> Result<bool, String> {
        match self {
            Cell::Bool(b) => Ok(*b),
            other => Err(format!("expected a `bool`, found {other:?}")),
        }
    }

    /// The elements or fields.
    pub fn parts(&self) -> Result<&Vec<Cell<N>>, String> {
        match self {
            Cell::Seq(all) | Cell::Tuple(all) => Ok(all),
            other => Err(format!("expected an aggregate, found {other:?}")),
        }
    }

    /// The elements or fields, to change them.
    pub fn parts_mut(&mut self) -> Result<&mut Vec<Cell<N>>, String> {
        match self {
            Cell::Seq(all) | Cell::Tuple(all) => Ok(all),
            other => Err(format!("expected an aggregate, found {other:?}")),
        }
    }

    /// A field of a tuple or a struct.
    pub fn field(&self, name: &str) -> Result<&Cell<N>, String> {
        match self {
            Cell::Named(_, fields) => fields.get(name),
            other => other.parts()?.get(position(name)?),
        }
        .ok_or_else(|| format!("no field `{name}` in {self:?}"))
    }

    /// A field, to change it.
    pub fn field_mut(&mut self, name: &str) -> Result<&mut Cell<N>, String> {
        match self {
            Cell::Named(_, fields) => fields.get_mut(name),
            other => other.parts_mut()?.get_mut(position(name)?),
        }
        .ok_or_else(|| format!("no field `{name}`"))
    }

    /// The floats inside, in order.
    pub fn floats(&self) -> Vec<N> {
        let mut floats = Vec::new();
        self.each_float(&mut |x| floats.push(x));
        floats
    }

    fn each_float(&self, f: &mut impl FnMut(N)) {
        match self {
            Cell::Float(x) => f(*x),
            Cell::Int(_) | Cell::Bool(_) | Cell::Closure(_) => {}
            Cell::Seq(all) | Cell::Tuple(all) => all.iter().for_each(|c| c.each_float(f)),
            Cell::Named(_, fields) => fields.values().for_each(|c| c.each_float(f)),
        }
    }

    /// The same shape with other floats, of another kind too.
    pub fn map<M>(&self, f: &mut impl FnMut(N) -> M) -> Cell<M> {
        match self {
            Cell::Float(x) => Cell::Float(f(*x)),
            Cell::Int(i) => Cell::Int(*i),
            Cell::Bool(b) => Cell::Bool(*b),
            Cell::Seq(all) => Cell::Seq(all.iter().map(|c| c.map(f)).collect()),
            Cell::Tuple(all) => Cell::Tuple(all.iter().map(|c| c.map(f)).collect()),
            Cell::Named(name, fields) => {
                Cell::Named(name.clone(), fields.iter().map(|(k, c)| (k.clone(), c.map(f))).collect())
            }
            Cell::Closure(closure) => Cell::Closure(Rc::new(closure.map(f))),
        }
    }

    /// Zeros in this shape.
    pub fn zeros(&self) -> Cell<N> {
        match self {
            Cell::Float(_) => Cell::Float(N::constant(0.0)),
            Cell::Int(_) => Cell::Int(0),
            Cell::Bool(_) => Cell::Bool(false),
            Cell::Seq(all) => Cell::Seq(all.iter().map(Cell::zeros).collect()),
            Cell::Tuple(all) => Cell::Tuple(all.iter().map(Cell::zeros).collect()),
            Cell::Named(name, fields) => {
                Cell::Named(name.clone(), fields.iter().map(|(k, c)| (k.clone(), c.zeros())).collect())
            }
            Cell::Closure(_) => self.clone(),
        }
    }

    /// `self += other` or `self -= other`, element by element in aggregates.
    /// Adjoints may have integers in them, which are left alone.
    pub fn add(&mut self, sign: f64, other: &Cell<N>) -> Result<(), String> {
        match (self, other) {
            (Cell::Float(x), Cell::Float(y)) => {
                *x = N::chain(x.value() + sign * y.value(), &[(*x, 1.0), (*y, sign)]);
                Ok(())
            }
            (Cell::Seq(a), Cell::Seq(b)) | (Cell::Tuple(a), Cell::Tuple(b)) if a.len() == b.len() => {
                a.iter_mut().zip(b).try_for_each(|(a, b)| a.add(sign, b))
            }
            (Cell::Named(a, to), Cell::Named(b, from)) if a == b => {
                to.iter_mut().try_for_each(|(k, cell)| cell.add(sign, from.get(k).ok_or("other fields")?))
            }
            (Cell::Int(_), Cell::Int(_))
            | (Cell::Bool(_), Cell::Bool(_))
            | (Cell::Closure(_), Cell::Closure(_)) => Ok(()),
            (a, b) => Err(format!("shapes differ in an update: {a:?} and {b:?}")),
        }
    }
}

fn position(name: &str) -> Result<usize, String> {
    name.parse().map_err(|_| format!("a field `{name}` of what has none"))
}
