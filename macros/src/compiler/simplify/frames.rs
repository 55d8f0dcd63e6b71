//! Frames: what the reverse sweep never reads is not kept.
//!
//! Takes the statements of both sweeps after they have been tidied, and removes
//! the slices that nobody reads, with the stores to them.

use std::collections::BTreeMap;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Frame, Stmt, Value, VarId, VarSet, rewrite};

/// Removes unread slices from the halves of a function, which may be one. Tells whether
/// there were any.
pub fn run(halves: &mut [&mut Vec<Stmt>]) -> bool {
    let unread = unread(halves);
    if unread.dead.is_empty() {
        return false;
    }
    for half in halves {
        let stmts = std::mem::take(*half);
        **half = rewrite::filter_map(stmts, &mut |stmt| unread.without(stmt));
    }
    true
}

/// What nobody reads.
#[derive(Default)]
struct Unread {
    /// Slices of either sweep.
    dead: VarSet,
    /// Storage of which no slice is left.
    empty: VarSet,
}

impl Unread {
    /// A statement without unread slices, if there is something left of it.
    fn without(&self, stmt: Stmt) -> Option<Stmt> {
        match stmt {
            Stmt::Store(place, _) if self.dead.contains(&place.root) => None,
            Stmt::Reserve(store, _) | Stmt::Let(store, Value::Stack(_)) if self.empty.contains(&store) => {
                None
            }
            Stmt::Frame(mut frame) => {
                frame.parts.retain(|part| !self.dead.contains(part));
                (!frame.parts.is_empty()).then_some(Stmt::Frame(frame))
            }
            other => Some(other),
        }
    }
}

fn unread(halves: &[&mut Vec<Stmt>]) -> Unread {
    let mut frames: BTreeMap<VarId, [Vec<VarId>; 2]> = BTreeMap::new();
    for half in halves {
        visit::each_stmt_of(half, &mut |stmt| {
            if let Stmt::Frame(Frame { store, parts, again, .. }) = stmt {
                frames.entry(*store).or_default()[usize::from(*again)].clone_from(parts);
            }
        });
    }
    let mut unread = Unread::default();
    if frames.is_empty() {
        return unread;
    }
    let mut read = VarSet::new();
    for half in halves {
        visit::each_access_of(half, &mut |access| {
            if let Access::Read(place) = access {
                read.insert(place.root);
            }
        });
    }
    for (store, [there, back]) in frames {
        let pairs = there.iter().zip(&back).filter(|(_, back)| !read.contains(back));
        let dead: Vec<VarId> = pairs.flat_map(|(there, back)| [*there, *back]).collect();
        if dead.len() == 2 * there.len() {
            unread.empty.insert(store);
        }
        unread.dead.extend(dead);
    }
    unread
}
