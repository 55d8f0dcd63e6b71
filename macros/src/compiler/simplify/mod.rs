//! Tidies generated code: the same computation with fewer words.
//!
//! [`sums`] turns adjoints that are summed in one block into one `let` per value,
//! [`algebra`] knows constants,
//! [`cse`] shares what is computed twice, [`dce`] removes what nobody uses, [`frames`] what both sweeps together do not, [`order`] runs loops
//! forward whose order does not matter, [`registers`] sums in locals, [`reslice`] takes bounds checks out of inner loops. None
//! of them changes a value, and none removes what may panic in user code.

mod algebra;
mod cse;
mod dce;
pub mod frames;
mod order;
mod registers;
pub mod reslice;
mod sums;
pub mod terms;

use crate::compiler::ir::{Function, Stmt};

/// Simplifies the statements of a function.
pub fn run(function: &mut Function, stmts: Vec<Stmt>, results: &[crate::compiler::ir::VarId]) -> Vec<Stmt> {
    let stmts = sums::run(function, stmts);
    let stmts = algebra::run(function, stmts);
    let stmts = cse::run(function, stmts);
    let stmts = dce::run(function, stmts, results);
    let stmts = order::run(function, stmts);
    registers::run(function, stmts)
}

/// Removes what nobody uses.
pub fn dead(function: &Function, stmts: Vec<Stmt>, results: &[crate::compiler::ir::VarId]) -> Vec<Stmt> {
    dce::run(function, stmts, results)
}
