//! Places: paths into what variables hold.

use super::{Cell, Done, Machine, Num};
use crate::compiler::ir::{Operand, Place, Step};

/// A step with its numbers.
enum Walk {
    /// An element or a field.
    Part(usize),
    /// Elements from one index to before another.
    Window(usize, usize),
}

/// What a place holds, where it is.
enum Here<'c, N> {
    One(&'c Cell<N>),
    Window(&'c [Cell<N>]),
}

impl<'c, N: Num> Here<'c, N> {
    fn parts(&self) -> Result<&'c [Cell<N>], String> {
        match self {
            Here::One(cell) => Ok(cell.parts()?),
            Here::Window(cells) => Ok(cells),
        }
    }
}

impl<N: Num> Machine<'_, N> {
    /// What a place holds.
    pub(super) fn load(&self, place: &Place) -> Result<Cell<N>, String> {
        Ok(match self.walk(place)?.0 {
            Here::One(cell) => cell.clone(),
            Here::Window(cells) => Cell::Seq(cells.to_vec()),
        })
    }

    /// `place = cell`
    pub(super) fn store(&mut self, place: &Place, cell: Cell<N>) -> Done {
        let place = self.function.resolve(place);
        if place.steps.is_empty() {
            self.define(place.root, cell);
            return Ok(());
        }
        self.change(&place, |at| {
            *at = cell;
            Ok(())
        })
    }

    /// Changes what a place holds.
    pub(super) fn change(&mut self, place: &Place, f: impl FnOnce(&mut Cell<N>) -> Done) -> Done {
        let (_, walks) = self.walk(place)?;
        let root = self.function.root(place);
        let root = self.frames.get(&root).map_or(root, |(store, ..)| *store);
        let cell = self.cells[root.index()].as_mut().ok_or("changed before it holds anything")?;
        apply(cell, &walks, f)
    }

    /// The content and the checked way to it.
    fn walk(&self, place: &Place) -> Result<(Here<'_, N>, Vec<Walk>), String> {
        let place = self.function.resolve(place);
        let mut walks = Vec::new();
        let mut here = match self.frames.get(&place.root) {
            Some((store, start, len)) => {
                walks.push(Walk::Window(*start, start + len));
                Here::Window(&self.cell(*store)?.parts()?[*start..start + len])
            }
            None => Here::One(self.cell(place.root)?),
        };
        for step in &place.steps {
            let parts = here.parts()?;
            let walk = self.step(step, parts.len())?;
            here = match walk {
                Walk::Part(i) => {
                    Here::One(parts.get(i).ok_or_else(|| format!("index {i} of {}", parts.len()))?)
                }
                Walk::Window(from, to) => Here::Window(&parts[from..to]),
            };
            walks.push(walk);
        }
        Ok((here, walks))
    }

    fn step(&self, step: &Step, len: usize) -> Result<Walk, String> {
        match step {
            Step::Index(i) => Ok(Walk::Part(self.operand(i)?.index()?)),
            Step::Field(k) => Ok(Walk::Part(*k)),
            Step::Payload(..) => Err("the interpreter has no variants".to_owned()),
            Step::Named(name) => Err(format!("the interpreter has no structs: `.{name}`")),
            Step::Range(from, to) => {
                let from = self.bound(from.as_ref(), 0)?;
                let to = self.bound(to.as_ref(), len)?;
                let inside = from <= to && to <= len;
                if inside { Ok(Walk::Window(from, to)) } else { Err(format!("[{from}..{to}] of {len}")) }
            }
        }
    }

    fn bound(&self, bound: Option<&Operand>, absent: usize) -> Result<usize, String> {
        bound.map_or(Ok(absent), |bound| self.operand(bound)?.index())
    }
}

/// Changes the end of a way; a window is taken out and put back.
fn apply<N: Num>(cell: &mut Cell<N>, walks: &[Walk], f: impl FnOnce(&mut Cell<N>) -> Done) -> Done {
    match walks {
        [] => f(cell),
        [Walk::Part(i), rest @ ..] => {
            let parts = cell.parts_mut()?;
            let len = parts.len();
            apply(parts.get_mut(*i).ok_or_else(|| format!("index {i} of {len}"))?, rest, f)
        }
        [Walk::Window(from, to), rest @ ..] => {
            let parts = cell.parts_mut()?;
            let mut window = Cell::Seq(parts[*from..*to].to_vec());
            apply(&mut window, rest, f)?;
            let changed = window.parts()?;
            if changed.len() != to - from {
                return Err("a part of an aggregate keeps its length".into());
            }
            parts[*from..*to].clone_from_slice(changed);
            Ok(())
        }
    }
}
