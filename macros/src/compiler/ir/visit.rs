//! What statements read, write and define: the one place that knows the shape
//! of every construct, for the analyses that only ask that.

use super::{
    Arg, Block, Call, Function, LoadMode, LoopKind, Opaque, Operand, Place, Step, Stmt, Value, VarId,
    VarKind, VarSet,
};

/// One access of a statement.
#[derive(Clone, Copy, Debug)]
pub enum Access<'a> {
    /// Uses a value, also as an index.
    Operand(&'a Operand),
    /// Reads a place.
    Read(&'a Place),
    /// Overwrites a place without reading it.
    Write(&'a Place),
    /// Changes a place depending on what it holds.
    Change(&'a Place),
    /// User code that is not looked into.
    Opaque(&'a Opaque),
    /// Brings a variable into scope.
    Define(VarId),
}

type Visit<'v> = dyn FnMut(Access<'_>) + 'v;

/// Visits what a statement does by itself, without its blocks, in order.
pub fn stmt(stmt: &Stmt, visit: &mut Visit) {
    match stmt {
        Stmt::Let(var, v) => {
            value(v, visit);
            visit(Access::Define(*var));
        }
        Stmt::Declare(var) | Stmt::View(var) => visit(Access::Define(*var)),
        Stmt::Store(at, v) => {
            visit(Access::Operand(v));
            place(at, visit, Access::Write(at));
        }
        Stmt::Update(at, _, v) => {
            visit(Access::Operand(v));
            place(at, visit, Access::Change(at));
        }
        Stmt::Swap(a, b) => {
            place(a, visit, Access::Change(a));
            place(b, visit, Access::Change(b));
        }
        Stmt::Push(at, v) => {
            visit(Access::Operand(v));
            place(at, visit, Access::Change(at));
        }
        Stmt::If(branch) => visit(Access::Operand(&branch.cond)),
        Stmt::Match(m) => {
            visit(Access::Opaque(&m.scrutinee));
            m.arms.iter().filter_map(|arm| arm.guard.as_ref()).for_each(|g| visit(Access::Opaque(g)));
        }
        Stmt::Loop(l) => loop_kind(&l.kind, visit),
        Stmt::Call(call) => visit_call(call, visit),
        Stmt::Inert(inert) => {
            visit(Access::Opaque(&inert.code));
            inert.defines.iter().for_each(|v| visit(Access::Define(*v)));
        }
        Stmt::Save(stack, v) | Stmt::Reserve(stack, v) => {
            visit(Access::Operand(v));
            visit(Access::Change(&Place::var(*stack)));
        }
        Stmt::Frame(frame) => {
            visit(Access::Operand(&frame.len));
            visit(Access::Change(&Place::var(frame.store)));
            frame.parts.iter().for_each(|part| visit(Access::Define(*part)));
        }
        Stmt::SaveAll(stack, at) => {
            place(at, visit, Access::Read(at));
            visit(Access::Change(&Place::var(*stack)));
        }
        Stmt::RestoreAll(stack, at) => {
            visit(Access::Change(&Place::var(*stack)));
            place(at, visit, Access::Write(at));
        }
        Stmt::Zero(at) => place(at, visit, Access::Write(at)),
        Stmt::Zeros(at, n) => {
            visit(Access::Operand(n));
            place(at, visit, Access::Write(at));
        }
        Stmt::CallForward(call, residual) => {
            visit_call(call, visit);
            visit(Access::Define(*residual));
        }
        Stmt::CallReverse(reverse) => call_reverse(reverse, visit),
        Stmt::Switch(on, _) => visit(Access::Operand(on)),
    }
}

fn loop_kind(kind: &LoopKind, visit: &mut Visit) {
    match kind {
        LoopKind::Counted { from, to, .. } => {
            visit(Access::Operand(from));
            visit(Access::Operand(to));
        }
        LoopKind::While(..) | LoopKind::Forever => {}
        LoopKind::Items { iter, .. } => visit(Access::Opaque(iter)),
    }
}

fn visit_call(call: &Call, visit: &mut Visit) {
    call.args.iter().for_each(|a| arg(a, visit, true));
    if let Some(place) = &call.ended {
        visit(Access::Change(place));
    }
    call.dest.iter().for_each(|v| visit(Access::Define(*v)));
}

fn arg(arg: &Arg, visit: &mut Visit, forward: bool) {
    match arg {
        Arg::Value(v) if forward => visit(Access::Operand(v)),
        Arg::Ref(p) => place(p, visit, Access::Read(p)),
        Arg::RefMut(p) if forward => place(p, visit, Access::Change(p)),
        Arg::Inert(code) if forward || !code.reads.is_empty() => visit(Access::Opaque(code)),
        Arg::Callable(callable) if forward => visit(Access::Opaque(&callable.code)),
        Arg::Value(_) | Arg::RefMut(_) | Arg::Inert(_) | Arg::Callable(_) => {}
    }
}

/// The variables that statements and the blocks in them bring into scope, in order.
pub fn each_definition(stmts: &[Stmt], found: &mut dyn FnMut(VarId)) {
    each_stmt_of(stmts, &mut |stmt| {
        match stmt {
            Stmt::Let(var, _) | Stmt::Declare(var) | Stmt::View(var) => found(*var),
            Stmt::Call(_) | Stmt::Inert(_) | Stmt::Frame(_) | Stmt::CallForward(..) => {
                self::stmt(stmt, &mut |access| {
                    if let Access::Define(var) = access {
                        found(var);
                    }
                });
            }
            _ => {}
        }
        if has_blocks(stmt) {
            binds(stmt).into_iter().for_each(&mut *found);
        }
    });
}

/// All variables that statements mention, those that their views are made of among them.
pub fn mentioned(function: &Function, stmts: &[Stmt]) -> VarSet {
    let mut found = VarSet::new();
    let mut note = |access: Access<'_>| match access {
        Access::Operand(Operand::Var(var)) => {
            found.insert(*var);
        }
        Access::Define(var) => {
            found.insert(var);
        }
        Access::Read(p) | Access::Write(p) | Access::Change(p) => {
            found.insert(p.root);
        }
        Access::Opaque(code) => found.extend(code.reads.iter().chain(&code.writes)),
        Access::Operand(Operand::Const(_)) => {}
    };
    each_stmt_of(stmts, &mut |stmt| {
        accesses(stmt, &mut note);
        if let Stmt::View(var) = stmt
            && let VarKind::View(of, _) = &function.vars[*var].kind
        {
            place(of, &mut note, Access::Read(of));
        }
    });
    found
}

/// The variables that calls get by reference: those keep their names.
pub fn lent(stmts: &[Stmt]) -> VarSet {
    let mut found = VarSet::new();
    each_stmt_of(stmts, &mut |stmt| {
        let args = match stmt {
            Stmt::Call(call) | Stmt::CallForward(call, _) => &call.args,
            Stmt::CallReverse(reverse) => &reverse.call.args,
            _ => return,
        };
        found.extend(args.iter().filter_map(|arg| match arg {
            Arg::Ref(place) | Arg::RefMut(place) => Some(place.root),
            Arg::Value(_) | Arg::Inert(_) | Arg::Callable(_) => None,
        }));
    });
    found
}

/// The variables in which places start that are not read as a whole, by value: these keep
/// their names.
pub fn roots(stmts: &[Stmt]) -> VarSet {
    let mut found = lent(stmts);
    each_stmt_of(stmts, &mut |stmt| {
        let whole = match stmt {
            Stmt::Let(_, Value::Load(place, LoadMode::Use)) if place.steps.is_empty() => Some(place.root),
            _ => None,
        };
        self::stmt(stmt, &mut |access| {
            if let Access::Read(p) | Access::Write(p) | Access::Change(p) = access
                && whole != Some(p.root)
            {
                found.insert(p.root);
            }
        });
    });
    found
}

fn call_reverse(reverse: &super::CallReverse, visit: &mut Visit) {
    reverse.call.args.iter().for_each(|a| arg(a, visit, false));
    visit(Access::Operand(&Operand::Var(reverse.residual)));
    reverse.seed.iter().for_each(|s| visit(Access::Operand(s)));
    reverse.slots.iter().flatten().for_each(|p| place(p, visit, Access::Change(p)));
}

fn place<'a>(at: &'a Place, visit: &mut Visit, access: Access<'a>) {
    if !at.steps.is_empty() {
        steps(&at.steps, visit);
    }
    visit(access);
}

fn steps(steps: &[Step], visit: &mut Visit) {
    for step in steps {
        match step {
            Step::Index(i) => visit(Access::Operand(i)),
            Step::Field(_) | Step::Named(_) | Step::Payload(..) | Step::Chunks(_) => {}
            Step::Range(a, b) => a.iter().chain(b).for_each(|o| visit(Access::Operand(o))),
        }
    }
}

/// Visits what a value is made from.
pub fn value(value: &Value, visit: &mut Visit) {
    match value {
        Value::Load(p, _)
        | Value::Len(p)
        | Value::Matches(p, _)
        | Value::ZeroLike(p)
        | Value::WideLike(p, _) => place(p, visit, Access::Read(p)),
        Value::Pop(p) => place(p, visit, Access::Change(p)),
        Value::Restore(stack) => visit(Access::Change(&Place::var(*stack))),
        Value::Opaque(code) | Value::Lent(code) => visit(Access::Opaque(code)),
        // As below, without asking once more what it is.
        Value::Binary(_, a, b) | Value::Compare(_, a, b) => {
            visit(Access::Operand(a));
            visit(Access::Operand(b));
        }
        _ => each_operand(value, &mut |o| visit(Access::Operand(o))),
    }
}

/// The operands of a value that is not read from a place, in order.
pub fn operands(value: &Value) -> Vec<&Operand> {
    let mut all = Vec::with_capacity(2);
    each_operand(value, &mut |o| all.push(o));
    all
}

/// Visits the operands of a value that is not read from a place, in order.
pub fn each_operand<'v>(value: &'v Value, visit: &mut dyn FnMut(&'v Operand)) {
    match value {
        Value::Use(a)
        | Value::Neg(a)
        | Value::Cast(a, _)
        | Value::IsFloat(a)
        | Value::Not(a)
        | Value::Repeat(a, _) => visit(a),
        Value::Binary(_, a, b)
        | Value::Compare(_, a, b)
        | Value::And(a, b)
        | Value::Or(a, b)
        | Value::VecRepeat(a, b) => {
            visit(a);
            visit(b);
        }
        Value::Select(c, a, b) => [c, a, b].into_iter().for_each(visit),
        Value::Rule(_, all) | Value::Array(all) | Value::Tuple(all) | Value::Vec(all) => {
            all.iter().for_each(visit);
        }
        Value::Struct(_, all) => all.iter().for_each(|(_, a)| visit(a)),
        Value::VecNew(n) | Value::Stack(n) => n.iter().for_each(visit),
        Value::Load(..)
        | Value::Len(_)
        | Value::Matches(..)
        | Value::Opaque(_)
        | Value::Lent(_)
        | Value::Restore(_)
        | Value::Pop(_)
        | Value::ZeroLike(_)
        | Value::WideLike(..)
        | Value::Overwrites(..)
        | Value::Zero(_) => {}
    }
}

/// Visits the blocks inside a statement, in the order in which they run.
pub fn each_block<'b>(stmt: &'b Stmt, f: &mut dyn FnMut(&'b Block)) {
    match stmt {
        Stmt::If(branch) => {
            f(&branch.then);
            f(&branch.other);
        }
        Stmt::Match(m) => m.arms.iter().for_each(|arm| f(&arm.body)),
        Stmt::Loop(l) => {
            if let LoopKind::While(cond, _) = &l.kind {
                f(cond);
            }
            f(&l.body);
        }
        Stmt::Switch(_, cases) => cases.iter().for_each(f),
        _ => {}
    }
}

/// Whether there are blocks inside a statement.
#[inline(always)]
pub fn has_blocks(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::If(_) | Stmt::Match(_) | Stmt::Loop(_) | Stmt::Switch(..))
}

/// The blocks inside a statement, in the order in which they run.
pub fn blocks(stmt: &Stmt) -> Vec<&Block> {
    match stmt {
        Stmt::If(branch) => vec![&branch.then, &branch.other],
        Stmt::Match(m) => m.arms.iter().map(|arm| &arm.body).collect(),
        Stmt::Loop(l) => match &l.kind {
            LoopKind::While(cond, _) => vec![cond, &l.body],
            LoopKind::Counted { .. } | LoopKind::Forever | LoopKind::Items { .. } => vec![&l.body],
        },
        Stmt::Switch(_, cases) => cases.iter().collect(),
        _ => Vec::new(),
    }
}

/// The variables that a statement binds for its blocks: the index of a loop, the
/// bindings of arms.
pub fn binds(stmt: &Stmt) -> Vec<VarId> {
    match stmt {
        Stmt::Match(m) => m.arms.iter().flat_map(|arm| arm.binds.iter().copied()).collect(),
        Stmt::Loop(l) => match &l.kind {
            LoopKind::Counted { index, .. } => vec![*index],
            LoopKind::Items { binds, .. } => binds.clone(),
            LoopKind::While(..) | LoopKind::Forever => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Visits all statements of a block and of the blocks inside.
pub fn each_stmt<'b>(block: &'b Block, f: &mut dyn FnMut(&'b Stmt)) {
    each_stmt_of(&block.stmts, f);
}

/// Visits all statements of some and of the blocks inside.
pub fn each_stmt_of<'b>(stmts: &'b [Stmt], f: &mut dyn FnMut(&'b Stmt)) {
    let mut at = 0;
    while at < stmts.len() {
        let s = &stmts[at];
        f(s);
        if has_blocks(s) {
            each_block(s, &mut |b| each_stmt(b, f));
        }
        at += 1;
    }
}

/// Visits all accesses of a block and of the blocks inside (a `while`'s
/// condition and `binds` included).
pub fn each_access(block: &Block, visit: &mut Visit) {
    each_access_of(&block.stmts, visit);
}

/// Visits all accesses of statements and of the blocks inside.
pub fn each_access_of(stmts: &[Stmt], visit: &mut Visit) {
    each_stmt_of(stmts, &mut |s| accesses(s, visit));
}

/// Of a statement with blocks also what they bind, and the condition of a `while`.
fn accesses(s: &Stmt, visit: &mut Visit) {
    stmt(s, visit);
    if has_blocks(s) {
        binds(s).into_iter().for_each(|v| visit(Access::Define(v)));
        if let Stmt::Loop(l) = s
            && let LoopKind::While(_, cond) = &l.kind
        {
            visit(Access::Operand(cond));
        }
    }
}
