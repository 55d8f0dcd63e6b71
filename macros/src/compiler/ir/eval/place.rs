//! Places: paths into what variables hold.

use super::{Cell, Done, Machine, Num};
use crate::compiler::ir::{Operand, Place, Step, VarId, VarKind};
use crate::compiler::texts::Plain as _;

/// A step with its numbers.
enum Walk {
    /// An element.
    Part(usize),
    /// A field.
    Field(String),
    /// Elements from one index to before another.
    Window(usize, usize),
    /// The whole, in arrays of that length.
    Chunks(usize),
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

    fn after(&self, walk: &Walk) -> Result<Here<'c, N>, String> {
        Ok(match (walk, self) {
            (Walk::Field(name), Here::One(cell)) => Here::One(cell.field(name)?),
            (Walk::Field(_), Here::Window(_)) => return Err("a slice has no fields".into()),
            (Walk::Part(i), _) => {
                let parts = self.parts()?;
                Here::One(parts.get(*i).ok_or_else(|| format!("index {i} of {}", parts.len()))?)
            }
            (Walk::Window(from, to), _) => {
                let parts = self.parts()?;
                Here::Window(parts.get(*from..*to).ok_or_else(|| format!("{from}..{to} of {}", parts.len()))?)
            }
            (Walk::Chunks(n), _) => {
                let parts = self.parts()?;
                Here::Window(&parts[..parts.len() / n * n])
            }
        })
    }

    /// Whether this is of that variant, which a place may only be read as if it is.
    fn holds(&self, path: &syn::Path) -> Done {
        let variant = last_of(path);
        match self {
            Here::One(Cell::Named(name, _)) if *name == variant => Ok(()),
            Here::One(Cell::Seq(all)) if variant == "Some" && !all.is_empty() => Ok(()),
            _ => Err(format!("read as `{variant}` what is none")),
        }
    }
}

impl<N: Num> Machine<'_, N> {
    /// What a place holds.
    pub(super) fn load(&self, place: &Place) -> Result<Cell<N>, String> {
        let (here, walks) = self.walk(place)?;
        Ok(match (here, walks.last()) {
            (Here::Window(cells), Some(Walk::Chunks(n))) => {
                Cell::Seq(cells.chunks_exact(*n).map(|chunk| Cell::Seq(chunk.to_vec())).collect())
            }
            (Here::Window(cells), _) => Cell::Seq(cells.to_vec()),
            (Here::One(cell), _) => cell.clone(),
        })
    }

    /// `place = cell`
    pub(super) fn store(&mut self, place: &Place, cell: Cell<N>) -> Done {
        if let Some(root) = self.whole(place) {
            self.define(root, cell);
            return Ok(());
        }
        self.change(place, |at| {
            *at = cell;
            Ok(())
        })
    }

    /// The variable that a place is all of.
    fn whole(&self, place: &Place) -> Option<VarId> {
        match &self.function.vars[place.root].kind {
            _ if !place.steps.is_empty() => None,
            VarKind::View(of, _) => self.whole(of),
            _ => Some(place.root),
        }
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
        let (mut here, mut walks) = match &self.function.vars[place.root].kind {
            VarKind::View(of, _) => self.walk(of)?,
            _ => self.start(place.root)?,
        };
        for step in &place.steps {
            let walk = self.step(step, &here)?;
            let chunks = match walks.last() {
                Some(Walk::Chunks(n)) => Some(*n),
                _ => None,
            };
            let Some(n) = chunks else {
                here = here.after(&walk)?;
                walks.push(walk);
                continue;
            };
            // Of arrays that lie one behind the other, one is a part of the list, and so are some.
            walks.pop();
            let (window, part) = match walk {
                Walk::Part(i) => (Walk::Window(i * n, i * n + n), None),
                Walk::Window(from, to) => (Walk::Window(from * n, to * n), Some(Walk::Chunks(n))),
                Walk::Field(_) | Walk::Chunks(_) => return Err("chunks of chunks".into()),
            };
            here = here.after(&window)?;
            walks.push(window);
            walks.extend(part);
        }
        Ok((here, walks))
    }

    fn start(&self, root: VarId) -> Result<(Here<'_, N>, Vec<Walk>), String> {
        Ok(match self.frames.get(&root) {
            Some((store, start, len)) => {
                let slice = &self.cell(*store)?.parts()?[*start..start + len];
                (Here::Window(slice), vec![Walk::Window(*start, start + len)])
            }
            None => (Here::One(self.cell(root)?), Vec::new()),
        })
    }

    fn step(&self, step: &Step, here: &Here<'_, N>) -> Result<Walk, String> {
        match step {
            Step::Index(i) => Ok(Walk::Part(self.operand(i)?.index()?)),
            Step::Field(k) => Ok(Walk::Field(k.to_string())),
            Step::Payload(path, member) => here.holds(path).map(|()| Walk::Field(member.plain())),
            Step::Named(name) => Ok(Walk::Field(name.plain())),
            Step::Chunks(n) => {
                let n = n.to_string().parse().map_err(|_| format!("the length of chunks is {n}"))?;
                Ok(Walk::Chunks(n))
            }
            Step::Range(from, to) => {
                let len = here.parts()?.len();
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
        [Walk::Chunks(n), rest @ ..] => {
            let mut window =
                Cell::Seq(cell.parts()?.chunks_exact(*n).map(|c| Cell::Seq(c.to_vec())).collect());
            apply(&mut window, rest, f)?;
            let changed = window.parts()?.iter().map(|chunk| chunk.parts().cloned());
            let changed = changed.collect::<Result<Vec<_>, _>>()?.concat();
            cell.parts_mut()?[..changed.len()].clone_from_slice(&changed);
            Ok(())
        }
        [Walk::Field(name), rest @ ..] => apply(cell.field_mut(name)?, rest, f),
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

/// The last name of a path: a struct's or a variant's.
pub(super) fn last_of(path: &syn::Path) -> String {
    path.segments.last().map(|segment| segment.ident.plain()).unwrap_or_default()
}
