//! Takes a fused loop apart: what its forward sweep does, and what its reverse sweep does.
//!
//! A variable is of the reverse sweep ("its own") where it is made of the seed or of an
//! adjoint. What a statement does for these is the reverse half's, everything else the
//! forward half's; a loop that does both is in both, each time with its share. That is
//! right as the reverse half reads nothing that the forward half changes from there on,
//! and the forward half nothing of the reverse sweep's: both are looked at here.

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, Function, If, Loop, LoopKind, Operand, Place, Stmt, Var, VarId, VarKind, VarSet, rewrite,
};

use super::{defined, each_var, mentioned};

/// The halves of statements with fused loops. `own` is completed with what is made of it;
/// values from `made` on were made when the function was tidied. `None` where one half needs
/// what only the other has.
pub fn apart(
    function: &Function,
    stmts: &[Stmt],
    (own, made): (&mut VarSet, usize),
) -> Option<(Vec<Stmt>, Vec<Stmt>)> {
    let mut taint = Taint { function, own, grown: true };
    while std::mem::take(&mut taint.grown) {
        taint.block(stmts, false);
    }
    let split = Split { function, own };
    let is_made = |stmt: &Stmt| matches!(stmt, Stmt::Let(var, _) if var.index() >= made);
    let shares: Vec<Share> = stmts.iter().map(|stmt| split.share(stmt, &VarSet::new())).collect();
    let ahead = |(stmt, share): (&Stmt, &Share)| !matches!(share, Share::Reverse) && !is_made(stmt);
    let end = stmts.iter().zip(&shares).rposition(ahead).map_or(0, |last| last + 1);
    let (mut forward, mut reverse) = (Vec::new(), Vec::new());
    for (stmt, share) in stmts[..end].iter().zip(&shares) {
        match share {
            Share::Forward => forward.push(stmt.clone()),
            Share::Reverse => reverse.push(stmt.clone()),
            Share::Both => {
                let inside = defined(std::slice::from_ref(stmt));
                let (f, r) = split.both(stmt, &inside)?;
                forward.push(f);
                reverse.push(r);
            }
        }
    }
    let live = mentioned(function, &stmts[end..], &VarSet::new());
    unread(function, &mut reverse, &live);
    Needed { function, live }.block(&mut reverse);
    if !split.is_free(&forward) || !split.reads_lasting(&forward, &reverse) {
        return None;
    }
    reverse.extend_from_slice(&stmts[end..]);
    Some((forward, reverse))
}

/// Finds what is made of the reverse sweep's own.
struct Taint<'f, 'o> {
    function: &'f Function,
    own: &'o mut VarSet,
    /// Whether something was added.
    grown: bool,
}

impl Taint<'_, '_> {
    fn block(&mut self, stmts: &[Stmt], all: bool) {
        for stmt in stmts {
            let all = all || self.reads_own(stmt);
            if all {
                self.take(stmt);
            }
            visit::each_block(stmt, &mut |block| self.block(&block.stmts, all));
        }
    }

    fn reads_own(&self, stmt: &Stmt) -> bool {
        let mut found = false;
        visit::stmt(stmt, &mut |access| match access {
            Access::Operand(Operand::Var(var)) => found |= self.own.contains(var),
            Access::Read(place) | Access::Change(place) => {
                found |= self.own.contains(&self.function.root(place));
            }
            Access::Operand(Operand::Const(_)) | Access::Write(_) | Access::Opaque(_) | Access::Define(_) => {
            }
        });
        if let Stmt::View(view) = stmt
            && let VarKind::View(place, _) = &self.function.vars[*view].kind
        {
            found |= self.own.contains(&self.function.root(place));
            found |= place.operands().any(|o| matches!(o, Operand::Var(v) if self.own.contains(v)));
        }
        found
    }

    fn take(&mut self, stmt: &Stmt) {
        visit::stmt(stmt, &mut |access| {
            let var = match access {
                Access::Define(var) => var,
                Access::Write(place) | Access::Change(place) => self.function.root(place),
                Access::Operand(_) | Access::Read(_) | Access::Opaque(_) => return,
            };
            self.grown |= self.own.insert(var);
        });
    }
}

/// Whose a statement is.
enum Share {
    Forward,
    Reverse,
    Both,
}

struct Split<'f> {
    function: &'f Function,
    own: &'f VarSet,
}

impl Split<'_> {
    /// Whose a statement is, in a block where some variables are local.
    fn share(&self, stmt: &Stmt, local: &VarSet) -> Share {
        let (mut forward, mut reverse) = (false, false);
        let mut look = |access: Access<'_>| {
            let mut note = |var: VarId| {
                if self.own.contains(&var) {
                    reverse = true;
                } else {
                    forward |= !local.contains(&var);
                }
            };
            match access {
                Access::Write(place) | Access::Change(place) => note(self.function.root(place)),
                Access::Opaque(code) => code.writes.iter().for_each(|var| note(*var)),
                Access::Define(var) => reverse |= self.own.contains(&var),
                Access::Operand(_) | Access::Read(_) => {}
            }
        };
        visit::stmt(stmt, &mut look);
        visit::each_block(stmt, &mut |block| visit::each_access(block, &mut look));
        match (forward, reverse) {
            (true, true) => Share::Both,
            (false, true) => Share::Reverse,
            (_, false) => Share::Forward,
        }
    }

    /// What each half has of a statement that is of both.
    fn both(&self, stmt: &Stmt, inside: &VarSet) -> Option<(Stmt, Stmt)> {
        match stmt {
            Stmt::Loop(l) if l.exit.is_none() && matches!(l.kind, LoopKind::Counted { .. }) => {
                let (forward, reverse) = self.block(&l.body, inside)?;
                let with = |body| Stmt::Loop(Box::new(Loop { kind: l.kind.clone(), body, exit: None }));
                Some((with(forward), with(reverse)))
            }
            Stmt::If(branch) => {
                let (then, then_reverse) = self.block(&branch.then, inside)?;
                let (other, other_reverse) = self.block(&branch.other, inside)?;
                let with = |then, other| Stmt::If(If { cond: branch.cond.clone(), then, other });
                Some((with(then, other), with(then_reverse, other_reverse)))
            }
            _ => None,
        }
    }

    /// The reverse half of a block has its local values and memory, too.
    fn block(&self, block: &Block, inside: &VarSet) -> Option<(Block, Block)> {
        let (mut forward, mut reverse) = (Block::default(), Block::default());
        for stmt in &block.stmts {
            match self.share(stmt, inside) {
                Share::Reverse => reverse.stmts.push(stmt.clone()),
                Share::Forward if !self.changes_outside(stmt, inside) => {
                    forward.stmts.push(stmt.clone());
                    reverse.stmts.push(stmt.clone());
                }
                Share::Forward if matches!(stmt, Stmt::Store(..) | Stmt::Update(..)) => {
                    forward.stmts.push(stmt.clone());
                }
                Share::Forward | Share::Both => {
                    let (f, r) = self.both(stmt, inside)?;
                    forward.stmts.push(f);
                    reverse.stmts.push(r);
                }
            }
        }
        Some((forward, reverse))
    }

    fn changes_outside(&self, stmt: &Stmt, inside: &VarSet) -> bool {
        let mut found = false;
        let mut look = |access: Access<'_>| match access {
            Access::Write(place) | Access::Change(place) => {
                found |= !inside.contains(&self.function.root(place));
            }
            Access::Opaque(_) => found = true,
            Access::Define(_) | Access::Operand(_) | Access::Read(_) => {}
        };
        visit::stmt(stmt, &mut look);
        visit::each_block(stmt, &mut |block| visit::each_access(block, &mut look));
        found
    }

    /// Whether the forward half has nothing of the reverse sweep's.
    fn is_free(&self, forward: &[Stmt]) -> bool {
        let mentioned = mentioned(self.function, forward, &VarSet::new());
        mentioned.iter().all(|var| !self.own.contains(&var))
    }

    /// Whether the reverse half reads no memory that the forward half changes after the
    /// reverse sweep has begun.
    fn reads_lasting(&self, forward: &[Stmt], reverse: &[Stmt]) -> bool {
        let local = defined(reverse);
        let mut changed = VarSet::new();
        visit::each_access_of(forward, &mut |access| {
            if let Access::Write(place) | Access::Change(place) = access {
                changed.insert(self.function.root(place));
            }
        });
        let mut lasting = true;
        visit::each_access_of(reverse, &mut |access| {
            each_var(access, &mut |var| {
                let root = self.function.root(&Place::var(var));
                lasting &= local.contains(&var) || !changed.contains(&root);
            });
        });
        lasting
    }
}

/// Removes generated memory that nobody reads.
pub fn unread(function: &Function, stmts: &mut Vec<Stmt>, used: &VarSet) {
    let mut read = used.clone();
    read.unite(&function.view_roots());
    visit::each_access_of(stmts, &mut |access| match access {
        Access::Write(_) | Access::Define(_) => {}
        Access::Operand(_) | Access::Read(_) | Access::Change(_) | Access::Opaque(_) => {
            each_var(access, &mut |var| {
                read.insert(var);
            });
        }
    });
    let gone = |var: VarId| {
        let Var { mutable, kind, .. } = &function.vars[var];
        *mutable && matches!(kind, VarKind::Generated) && !read.contains(&var)
    };
    remove(stmts, &gone);
}

fn remove(stmts: &mut Vec<Stmt>, gone: &dyn Fn(VarId) -> bool) {
    stmts.retain_mut(|stmt| {
        rewrite::each_block(stmt, &mut |stmts| remove(stmts, gone));
        match stmt {
            Stmt::Let(var, value) => !gone(*var) || value.changes(),
            Stmt::Store(place, _) | Stmt::Zero(place) => !gone(place.root),
            _ => true,
        }
    });
}

/// Removes values that a reverse half does not need. All of them have been computed
/// before, so that none can panic for the first time.
struct Needed<'f> {
    function: &'f Function,
    live: VarSet,
}

impl Needed<'_> {
    fn block(&mut self, stmts: &mut Vec<Stmt>) {
        let mut kept = Vec::with_capacity(stmts.len());
        while let Some(mut stmt) = stmts.pop() {
            if self.is_needed(&mut stmt) {
                self.note(&stmt);
                kept.push(stmt);
            }
        }
        kept.reverse();
        *stmts = kept;
    }

    fn is_needed(&mut self, stmt: &mut Stmt) -> bool {
        match stmt {
            Stmt::Let(var, value) => self.live.contains(var) || value.changes() || self.is_memory(*var),
            Stmt::View(var) => self.live.contains(var),
            Stmt::If(branch) => {
                self.block(&mut branch.then.stmts);
                self.block(&mut branch.other.stmts);
                !branch.then.stmts.is_empty() || !branch.other.stmts.is_empty()
            }
            Stmt::Loop(l) => {
                self.block(&mut l.body.stmts);
                true
            }
            _ => true,
        }
    }

    fn is_memory(&self, var: VarId) -> bool {
        self.function.vars[var].mutable
    }

    fn note(&mut self, stmt: &Stmt) {
        if let Stmt::View(_) = stmt {
            let seen = mentioned(self.function, std::slice::from_ref(stmt), &VarSet::new());
            self.live.unite(&seen);
        }
        visit::stmt(stmt, &mut |access| {
            if !matches!(access, Access::Define(_)) {
                each_var(access, &mut |var| {
                    self.live.insert(var);
                });
            }
        });
    }
}
