//! Tidies generated code: the same computation with fewer words and less work.
//!
//! [`sums`] turns adjoints that are summed in one block into one `let` per value,
//! [`algebra`] knows constants, [`cse`] shares what is computed twice, [`dce`]
//! removes what nobody uses, [`frames`] what both sweeps together do not, [`order`] runs loops forward whose order does not
//! matter, [`registers`] sums in locals, [`terms`] factors sums of products,
//! [`sink`] computes what one side of a choice needs on that side only,
//! [`windows`] indexes the whole instead of its parts, [`stencil`] carries neighbours' adjoints in locals, [`reslice`] takes bounds checks out of inner loops, and [`lanes`], at the very end, adds up sums in several parts. None of them changes a value
//! (but that `terms` and `lanes` round adjoints otherwise), and none removes what may panic in
//! user code.

mod algebra;
mod cse;
mod dce;
pub mod frames;
pub mod lanes;
mod order;
mod registers;
pub mod reslice;
mod sink;
mod stencil;
mod sums;
mod terms;
#[cfg(test)]
mod tests;
mod windows;

use crate::compiler::ir::{Function, Stmt, VarId};
use crate::compiler::switches::Switches;

/// What the statements of a sweep stand in.
pub struct Around<'a> {
    /// Which passes run.
    pub switches: Switches,
    /// What is used by what comes after.
    pub results: &'a [VarId],
    /// The seed and the adjoints that come from before.
    pub given: &'a [VarId],
    /// The adjoints of parameters, which have their shape.
    pub shapes: &'a [(VarId, VarId)],
}

/// Adds up sums in several parts, where that is asked for: of adjoints alone where loops run
/// again, which must come out as they did before.
pub fn in_lanes(function: &mut Function, stmts: &mut Vec<Stmt>, switches: Switches) {
    if switches.reassociate && switches.lanes > 1 {
        lanes::run(function, stmts, (switches.lanes, switches.checkpoint.is_none()));
    }
}

/// Removes what nobody uses once more.
pub fn dead(function: &Function, stmts: Vec<Stmt>, results: &[VarId]) -> Vec<Stmt> {
    dce::run(function, stmts, results)
}

/// Simplifies values alone: what stays is source code still.
pub fn values(function: &Function, mut stmts: Vec<Stmt>, results: &[VarId]) -> Vec<Stmt> {
    algebra::run(function, &mut stmts);
    cse::run(function, &mut stmts);
    dce::run(function, stmts, results)
}

/// Simplifies the statements of a function.
pub fn run(function: &mut Function, mut stmts: Vec<Stmt>, around: &Around<'_>) -> Vec<Stmt> {
    let Around { switches, results, given, shapes } = around;
    if switches.reslice {
        windows::run(function, &mut stmts);
    }
    if switches.simplify {
        stmts = sums::run(function, stmts);
        algebra::run(function, &mut stmts);
        cse::run(function, &mut stmts);
        stmts = dce::run(function, stmts, results);
        order::run(function, &mut stmts);
        registers::run(function, &mut stmts);
    }
    if switches.terms {
        stmts = terms::run(function, stmts, results, given);
        stmts = sink::run(function, stmts, results);
    }
    if switches.stencil {
        stencil::run(function, &mut stmts);
    }
    if switches.reslice {
        reslice::run(function, &mut stmts, shapes);
    }
    if switches.terms || switches.stencil || switches.reslice {
        dce::run(function, stmts, results)
    } else {
        stmts
    }
}
