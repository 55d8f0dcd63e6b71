//! Exclusive references that generated code outlives: `let now = &mut a; .. let d_a =
//! vec![0.0; a.len()]; .. now[i]`. What they refer to is reached by itself from the moment on
//! that anything else looks at it, as Rust asks for.

use crate::compiler::ir::rewrite;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Arena, Operand, Place, Stmt, Var, VarId, VarKind, VarSet};

/// An exclusive reference.
struct Live {
    view: VarId,
    root: VarId,
    /// Whether it is to all of what it refers to, so that there is no other.
    is_whole: bool,
    /// Whether something else has looked at what it refers to.
    is_over: bool,
}

/// Goes around the references in some statements, and in the blocks inside.
pub fn references(vars: &mut Arena<Var>, stmts: &mut [Stmt]) {
    let mut live: Vec<Live> = Vec::new();
    // What any of them refers to.
    let mut roots = VarSet::new();
    let mut over = VarSet::new();
    for at in 0..stmts.len() {
        if !live.is_empty() {
            look(vars, &stmts[at], &mut live, &roots);
            over.extend(live.iter().filter(|of| of.is_over).map(|of| of.view));
            live.retain(|of| !of.is_over);
        }
        if !over.is_empty() {
            go_around(vars, &mut stmts[at..=at], &over);
        }
        if let Stmt::View(view) = stmts[at]
            && let VarKind::View(of, true) = &vars[view].kind
            && let Some(root) = owner(vars, view)
        {
            roots.insert(root);
            live.push(Live { view, root, is_whole: of.steps.is_empty() && of.root == root, is_over: false });
        }
        rewrite::each_block(&mut stmts[at], &mut |inside| references(vars, inside));
    }
}

/// Notes the references to what a statement looks at by itself; those to all of something
/// also where it makes exclusive references to that.
fn look(vars: &Arena<Var>, stmt: &Stmt, live: &mut [Live], roots: &VarSet) {
    let mut found = |root: VarId, divided: bool| {
        if roots.contains(&root) {
            for of in &mut *live {
                of.is_over |= of.root == root && (!divided || of.is_whole);
            }
        }
    };
    let mut look = |access: Access<'_>| match access {
        Access::Read(p) | Access::Write(p) | Access::Change(p) => found(p.root, false),
        Access::Operand(Operand::Var(v)) => found(*v, false),
        // Code that names a reference also counts as reading what it refers to.
        Access::Opaque(code) => {
            let mentioned = || code.reads.iter().chain(&code.writes);
            let through: Vec<VarId> = mentioned().filter_map(|v| owner(vars, *v)).collect();
            mentioned().filter(|v| !through.contains(v)).for_each(|v| found(*v, false));
        }
        Access::Operand(Operand::Const(_)) => {}
        Access::Define(view) => {
            if let VarKind::View(of, exclusive) = &vars[view].kind {
                found(of.root, *exclusive);
            }
        }
    };
    visit::stmt(stmt, &mut look);
    if visit::has_blocks(stmt) {
        visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
    }
}

/// What a reference refers to.
fn owner(vars: &Arena<Var>, view: VarId) -> Option<VarId> {
    match &vars[view].kind {
        VarKind::View(of, _) => Some(owner(vars, of.root).unwrap_or(of.root)),
        VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => None,
    }
}

/// Reaches what references refer to by itself.
fn go_around(vars: &mut Arena<Var>, stmts: &mut [Stmt], over: &VarSet) {
    rewrite::each_place(stmts, &mut |place| {
        if let Some(new) = around(vars, place, over) {
            *place = new;
        }
    });
    let mut views = Vec::new();
    visit::each_stmt_of(stmts, &mut |stmt| {
        if let Stmt::View(view) = stmt
            && let VarKind::View(of, exclusive) = &vars[*view].kind
            && let Some(new) = around(vars, of, over)
        {
            views.push((*view, VarKind::View(new, *exclusive)));
        }
    });
    for (view, kind) in views {
        vars[view].kind = kind;
    }
}

/// A place that is not reached through references of these.
fn around(vars: &Arena<Var>, place: &Place, over: &VarSet) -> Option<Place> {
    let VarKind::View(of, _) = &vars[place.root].kind else { return None };
    if !over.contains(&place.root) {
        return None;
    }
    let steps = of.steps.iter().chain(&place.steps).cloned().collect();
    let new = Place { root: of.root, steps };
    Some(around(vars, &new, over).unwrap_or(new))
}
