//! Changes statements in place: the mutable counterpart of [`super::visit`].

use super::{Arg, Block, Call, LoopKind, Opaque, Operand, Place, Step, Stmt, Value, VarId, visit};

type OnVar<'v> = dyn FnMut(&mut VarId) + 'v;

/// Visits every mention of a variable, in the blocks inside too.
pub fn each_var(stmts: &mut [Stmt], f: &mut OnVar) {
    stmts.iter_mut().for_each(|s| stmt(s, f));
}

fn block(b: &mut Block, f: &mut OnVar) {
    each_var(&mut b.stmts, f);
}

fn stmt(s: &mut Stmt, f: &mut OnVar) {
    match s {
        Stmt::Let(var, v) => {
            value(v, f);
            f(var);
        }
        Stmt::Declare(var) | Stmt::View(var) => f(var),
        Stmt::Store(p, v) | Stmt::Update(p, _, v) | Stmt::Push(p, v) | Stmt::Zeros(p, v) => {
            operand(v, f);
            place(p, f);
        }
        Stmt::Swap(a, b) => {
            place(a, f);
            place(b, f);
        }
        Stmt::If(branch) => {
            operand(&mut branch.cond, f);
            block(&mut branch.then, f);
            block(&mut branch.other, f);
        }
        Stmt::Match(m) => {
            opaque(&mut m.scrutinee, f);
            for arm in &mut m.arms {
                arm.binds.iter_mut().for_each(&mut *f);
                arm.guard.iter_mut().for_each(|g| opaque(g, f));
                block(&mut arm.body, f);
            }
        }
        Stmt::Loop(l) => {
            loop_kind(&mut l.kind, f);
            block(&mut l.body, f);
            l.exit.iter_mut().for_each(&mut *f);
        }
        Stmt::Call(c) => call(c, f),
        Stmt::Inert(inert) => {
            opaque(&mut inert.code, f);
            inert.defines.iter_mut().for_each(&mut *f);
        }
        Stmt::Save(stack, v) | Stmt::Reserve(stack, v) => {
            operand(v, f);
            f(stack);
        }
        Stmt::Frame(frame) => {
            operand(&mut frame.len, f);
            f(&mut frame.store);
            frame.parts.iter_mut().for_each(f);
        }
        Stmt::SaveAll(stack, p) | Stmt::RestoreAll(stack, p) => {
            f(stack);
            place(p, f);
        }
        Stmt::Zero(p) => place(p, f),
        Stmt::CallForward(c, residual) => {
            call(c, f);
            f(residual);
        }
        Stmt::CallReverse(reverse) => {
            call(&mut reverse.call, f);
            f(&mut reverse.residual);
            reverse.seed.iter_mut().for_each(|o| operand(o, f));
            reverse.slots.iter_mut().flatten().for_each(|p| place(p, f));
        }
        Stmt::Switch(on, cases) => {
            operand(on, f);
            cases.iter_mut().for_each(|b| block(b, f));
        }
    }
}

fn loop_kind(kind: &mut LoopKind, f: &mut OnVar) {
    match kind {
        LoopKind::Counted { index, from, to, .. } => {
            f(index);
            operand(from, f);
            operand(to, f);
        }
        LoopKind::While(cond, on) => {
            block(cond, f);
            operand(on, f);
        }
        LoopKind::Forever => {}
        LoopKind::Items { binds, iter, .. } => {
            binds.iter_mut().for_each(&mut *f);
            opaque(iter, f);
        }
    }
}

fn call(c: &mut Call, f: &mut OnVar) {
    for arg in &mut c.args {
        match arg {
            Arg::Value(v) => operand(v, f),
            Arg::Ref(p) | Arg::RefMut(p) => place(p, f),
            Arg::Inert(code) => opaque(code, f),
            Arg::Callable(callable) => opaque(&mut callable.code, f),
        }
    }
    c.ended.iter_mut().for_each(|p| place(p, f));
    c.dest.iter_mut().for_each(&mut *f);
}

fn opaque(code: &mut Opaque, f: &mut OnVar) {
    code.reads.iter_mut().chain(&mut code.writes).for_each(f);
}

fn operand(o: &mut Operand, f: &mut OnVar) {
    if let Operand::Var(var) = o {
        f(var);
    }
}

fn place(p: &mut Place, f: &mut OnVar) {
    f(&mut p.root);
    for step in &mut p.steps {
        match step {
            Step::Index(i) => operand(i, f),
            Step::Field(_) | Step::Named(_) | Step::Payload(..) | Step::Chunks(_) => {}
            Step::Range(a, b) => a.iter_mut().chain(b).for_each(|o| operand(o, f)),
        }
    }
}

/// Visits every mention of a variable in a value.
pub fn value(v: &mut Value, f: &mut OnVar) {
    match v {
        Value::Use(a)
        | Value::Neg(a)
        | Value::Cast(a, _)
        | Value::IsFloat(a)
        | Value::Not(a)
        | Value::Repeat(a, _) => operand(a, f),
        Value::Binary(_, a, b)
        | Value::Compare(_, a, b)
        | Value::And(a, b)
        | Value::Or(a, b)
        | Value::VecRepeat(a, b) => {
            operand(a, f);
            operand(b, f);
        }
        Value::Select(c, a, b) => [c, a, b].into_iter().for_each(|o| operand(o, f)),
        Value::Rule(_, all) | Value::Array(all) | Value::Tuple(all) | Value::Vec(all) => {
            all.iter_mut().for_each(|o| operand(o, f));
        }
        Value::Struct(_, all) => all.iter_mut().for_each(|(_, o)| operand(o, f)),
        Value::VecNew(n) | Value::Stack(n) => n.iter_mut().for_each(|o| operand(o, f)),
        Value::Load(p, _)
        | Value::Len(p)
        | Value::Matches(p, _)
        | Value::ZeroLike(p)
        | Value::WideLike(p, _)
        | Value::Pop(p) => place(p, f),
        Value::Restore(stack) => f(stack),
        Value::Opaque(code) | Value::Lent(code) => opaque(code, f),
        Value::Zero(_) | Value::Overwrites(..) => {}
    }
}

/// Visits the operands of a statement itself, in steps too, but not in its blocks
/// (a `while`'s operand excepted).
pub fn own_operands(s: &mut Stmt, f: &mut dyn FnMut(&mut Operand)) {
    match s {
        Stmt::Let(_, v) => operands(v, f),
        Stmt::Declare(_) | Stmt::View(_) | Stmt::Match(_) | Stmt::Inert(_) => {}
        Stmt::Store(p, v) | Stmt::Update(p, _, v) | Stmt::Push(p, v) | Stmt::Zeros(p, v) => {
            f(v);
            place_operands(p, f);
        }
        Stmt::Swap(a, b) => {
            place_operands(a, f);
            place_operands(b, f);
        }
        Stmt::If(branch) => f(&mut branch.cond),
        Stmt::Loop(l) => match &mut l.kind {
            LoopKind::Counted { from, to, .. } => {
                f(from);
                f(to);
            }
            LoopKind::While(_, on) => f(on),
            LoopKind::Forever | LoopKind::Items { .. } => {}
        },
        Stmt::Call(c) | Stmt::CallForward(c, _) => call_operands(c, f),
        Stmt::Save(_, v) | Stmt::Reserve(_, v) => f(v),
        Stmt::Frame(frame) => f(&mut frame.len),
        Stmt::Zero(p) | Stmt::SaveAll(_, p) | Stmt::RestoreAll(_, p) => place_operands(p, f),
        Stmt::CallReverse(reverse) => {
            call_operands(&mut reverse.call, f);
            reverse.seed.iter_mut().for_each(&mut *f);
            reverse.slots.iter_mut().flatten().for_each(|p| place_operands(p, f));
        }
        Stmt::Switch(on, _) => f(on),
    }
}

fn call_operands(c: &mut Call, f: &mut dyn FnMut(&mut Operand)) {
    for arg in &mut c.args {
        match arg {
            Arg::Value(v) => f(v),
            Arg::Ref(p) | Arg::RefMut(p) => place_operands(p, f),
            Arg::Inert(_) | Arg::Callable(_) => {}
        }
    }
}

fn place_operands(p: &mut Place, f: &mut dyn FnMut(&mut Operand)) {
    for step in &mut p.steps {
        match step {
            Step::Index(i) => f(i),
            Step::Field(_) | Step::Named(_) | Step::Payload(..) | Step::Chunks(_) => {}
            Step::Range(a, b) => a.iter_mut().chain(b).for_each(&mut *f),
        }
    }
}

/// Visits the operands of a value, in steps too.
pub fn operands(v: &mut Value, f: &mut dyn FnMut(&mut Operand)) {
    match v {
        Value::Use(a)
        | Value::Neg(a)
        | Value::Cast(a, _)
        | Value::IsFloat(a)
        | Value::Not(a)
        | Value::Repeat(a, _) => f(a),
        Value::Binary(_, a, b)
        | Value::Compare(_, a, b)
        | Value::And(a, b)
        | Value::Or(a, b)
        | Value::VecRepeat(a, b) => {
            f(a);
            f(b);
        }
        Value::Select(c, a, b) => [c, a, b].into_iter().for_each(f),
        Value::Rule(_, all) | Value::Array(all) | Value::Tuple(all) | Value::Vec(all) => {
            all.iter_mut().for_each(f)
        }
        Value::Struct(_, all) => all.iter_mut().for_each(|(_, o)| f(o)),
        Value::VecNew(n) | Value::Stack(n) => n.iter_mut().for_each(f),
        Value::Load(p, _)
        | Value::Len(p)
        | Value::Matches(p, _)
        | Value::ZeroLike(p)
        | Value::WideLike(p, _)
        | Value::Pop(p) => place_operands(p, f),
        Value::Restore(_) | Value::Opaque(_) | Value::Lent(_) | Value::Zero(_) | Value::Overwrites(..) => {}
    }
}

/// Replaces each statement, of the blocks inside too, by what `f` makes of it,
/// inner ones first.
pub fn filter_map(stmts: Vec<Stmt>, f: &mut dyn FnMut(Stmt) -> Option<Stmt>) -> Vec<Stmt> {
    let mut out = Vec::new();
    for mut s in stmts {
        for inner in blocks(&mut s) {
            inner.stmts = filter_map(std::mem::take(&mut inner.stmts), f);
        }
        out.extend(f(s));
    }
    out
}

/// Puts other statements for those with blocks inside for which `f` gives some; all others
/// stay where they are.
pub fn replace_nested(stmts: &mut Vec<Stmt>, f: &mut dyn FnMut(&mut Stmt) -> Option<Vec<Stmt>>) {
    let mut found = Vec::new();
    let (all, mut at) = (stmts.as_mut_slice(), 0);
    while at < all.len() {
        if visit::has_blocks(&all[at])
            && let Some(others) = f(&mut all[at])
        {
            found.push((at, others));
        }
        at += 1;
    }
    if found.is_empty() {
        return;
    }
    let mut before = std::mem::replace(stmts, Vec::with_capacity(stmts.len())).into_iter();
    let mut at = 0;
    for (k, others) in found {
        stmts.extend(before.by_ref().take(k - at));
        before.next();
        stmts.extend(others);
        at = k + 1;
    }
    stmts.extend(before);
}

/// Does something with the statements of each block inside a statement, in the order in
/// which the blocks run.
#[inline(always)]
pub fn each_block(s: &mut Stmt, f: &mut dyn FnMut(&mut Vec<Stmt>)) {
    if visit::has_blocks(s) {
        blocks_of(s, &mut |inside| f(&mut inside.stmts));
    }
}

/// Puts other statements for those of each block inside a statement, in the order
/// in which the blocks run.
#[inline(always)]
pub fn map_blocks(s: &mut Stmt, f: &mut dyn FnMut(Vec<Stmt>) -> Vec<Stmt>) {
    if visit::has_blocks(s) {
        blocks_of(s, &mut |inside| inside.stmts = f(std::mem::take(&mut inside.stmts)));
    }
}

/// The blocks inside a statement, in the order in which they run.
pub fn blocks(s: &mut Stmt) -> Vec<&mut Block> {
    let mut all = Vec::new();
    blocks_of(s, &mut |inside| all.push(inside));
    all
}

fn blocks_of<'s>(s: &'s mut Stmt, f: &mut dyn FnMut(&'s mut Block)) {
    match s {
        Stmt::If(branch) => {
            f(&mut branch.then);
            f(&mut branch.other);
        }
        Stmt::Match(m) => m.arms.iter_mut().for_each(|arm| f(&mut arm.body)),
        Stmt::Loop(l) => {
            if let LoopKind::While(cond, _) = &mut l.kind {
                f(cond);
            }
            f(&mut l.body);
        }
        Stmt::Switch(_, cases) => cases.iter_mut().for_each(f),
        Stmt::Let(..)
        | Stmt::Declare(_)
        | Stmt::View(_)
        | Stmt::Store(..)
        | Stmt::Update(..)
        | Stmt::Swap(..)
        | Stmt::Push(..)
        | Stmt::Call(_)
        | Stmt::Inert(_)
        | Stmt::Save(..)
        | Stmt::SaveAll(..)
        | Stmt::RestoreAll(..)
        | Stmt::Frame(_)
        | Stmt::Reserve(..)
        | Stmt::Zero(_)
        | Stmt::Zeros(..)
        | Stmt::CallForward(..)
        | Stmt::CallReverse(_) => {}
    }
}

/// Visits every place, in the blocks inside too.
pub fn each_place(stmts: &mut [Stmt], f: &mut dyn FnMut(&mut Place)) {
    for s in stmts {
        match s {
            Stmt::Let(
                _,
                Value::Load(p, _)
                | Value::Len(p)
                | Value::Matches(p, _)
                | Value::ZeroLike(p)
                | Value::WideLike(p, _)
                | Value::Pop(p),
            ) => f(p),
            Stmt::Let(..)
            | Stmt::Declare(_)
            | Stmt::View(_)
            | Stmt::Inert(_)
            | Stmt::Save(..)
            | Stmt::Frame(_)
            | Stmt::Reserve(..) => {}
            Stmt::Store(p, _)
            | Stmt::Update(p, ..)
            | Stmt::Push(p, _)
            | Stmt::Zero(p)
            | Stmt::SaveAll(_, p)
            | Stmt::RestoreAll(_, p)
            | Stmt::Zeros(p, _) => f(p),
            Stmt::Swap(a, b) => {
                f(a);
                f(b);
            }
            Stmt::If(branch) => {
                each_place(&mut branch.then.stmts, f);
                each_place(&mut branch.other.stmts, f);
            }
            Stmt::Match(m) => m.arms.iter_mut().for_each(|arm| each_place(&mut arm.body.stmts, f)),
            Stmt::Loop(l) => {
                if let LoopKind::While(cond, _) = &mut l.kind {
                    each_place(&mut cond.stmts, f);
                }
                each_place(&mut l.body.stmts, f);
            }
            Stmt::Call(c) | Stmt::CallForward(c, _) => call_places(c, f),
            Stmt::CallReverse(reverse) => {
                call_places(&mut reverse.call, f);
                reverse.slots.iter_mut().flatten().for_each(&mut *f);
            }
            Stmt::Switch(_, cases) => cases.iter_mut().for_each(|b| each_place(&mut b.stmts, f)),
        }
    }
}

fn call_places(c: &mut Call, f: &mut dyn FnMut(&mut Place)) {
    for arg in &mut c.args {
        if let Arg::Ref(p) | Arg::RefMut(p) = arg {
            f(p);
        }
    }
    c.ended.iter_mut().for_each(f);
}
