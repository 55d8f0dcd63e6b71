//! Takes bounds checks out of innermost loops.
//!
//! Where a loop `for i in from..to` indexes memory with `i`, or with `i` plus
//! something that is the same in all iterations, the memory is sliced to a common
//! length before the loop, so that the compiler sees that no index can be too
//! large. What would have panicked still does, with the same message:
//!
//! ```text
//! for i in 0..to { s += x[i] * y[i]; }
//!
//! let n = min(to, x.len(), y.len());
//! let (x_part, y_part) = (&x[..n], &y[..n]);
//! for i in 0..n { s += x_part[i] * y_part[i]; }
//! if n < to { x[n]; y[n]; }
//! ```
//!
//! Memory that the loop writes is sliced only if all its accesses are through one
//! such part. Frames are as long as they must be.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span};

use crate::compiler::analysis::lengths::{Length, Lengths};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    BinOp, Block, CmpOp, Const, Function, If, Loop, LoopKind, Operand, Place, Step, Stmt, Ty, Value, Var,
    VarId, VarKind, VarSet, rewrite,
};

/// Rewrites the innermost loops in statements. Adjoints of parameters, which have their
/// shape, are given with these.
pub fn run(function: &mut Function, stmts: &mut Vec<Stmt>, shapes: &[(VarId, VarId)]) {
    let lengths = Lengths::of_stmts(function, stmts, shapes);
    nested(function, stmts, &lengths);
}

fn nested(function: &mut Function, stmts: &mut Vec<Stmt>, lengths: &Lengths) {
    rewrite::replace_nested(stmts, &mut |stmt| {
        if let Stmt::Loop(l) = &*stmt
            && let Some(stmts) = innermost(function, l, lengths).or_else(|| beside(function, l, lengths))
        {
            return Some(stmts);
        }
        rewrite::each_block(stmt, &mut |stmts| nested(function, stmts, lengths));
        None
    });
}

/// A part of memory that a loop indexes with its counter: everything but the
/// counter is the same in all iterations.
#[derive(Clone, Debug)]
struct Part {
    root: VarId,
    prefix: Vec<Step>,
    /// What is added to the counter.
    offset: Option<Operand>,
    written: bool,
    /// The length of the whole.
    length: Option<Length>,
    /// That it is as long as the loop, or as another part.
    known: bool,
}

impl Part {
    /// The whole, of which the loop indexes a part.
    fn whole(&self) -> Place {
        Place { root: self.root, steps: self.prefix.clone() }
    }

    /// Whether the loop is certainly as long as the whole, or shorter.
    fn is_known(&self, function: &Function, to: &Operand, lengths: &Lengths) -> bool {
        let Some(length) = &self.length else { return false };
        self.offset.is_none() && lengths.least_of(function, to).is_some_and(|all| all.contains(length))
    }

    /// Whether a part is there for all indices for which another one is.
    fn follows(&self, other: &Part) -> bool {
        let offset = match (&self.offset, &other.offset) {
            (Some(a), Some(b)) => a.same(b),
            (None, _) => true,
            (Some(_), None) => false,
        };
        offset && self.length.is_some() && self.length == other.length
    }

    /// Whether a part has to be cut: not of a slice up to its own length, whose checks
    /// the compiler takes out by itself.
    fn is_cut(&self, function: &Function, to: &Operand, lengths: &Lengths) -> bool {
        let ty = &function.vars[self.root].ty;
        let slice = matches!(ty, Ty::Ref(_, inner) if matches!(**inner, Ty::Slice(_)));
        let own = self.length == Some(Length::Of(self.root));
        !(slice && own && lengths.value(function, to) == self.length)
    }
}

fn innermost(function: &mut Function, l: &Loop, lengths: &Lengths) -> Option<Vec<Stmt>> {
    let LoopKind::Counted { index, from, to, inclusive: false, reversed } = &l.kind else { return None };
    let quiet = l.body.stmts.iter().all(is_quiet);
    let short = matches!(to, Operand::Const(c) if c.number.is_some_and(|n| n <= 16.0));
    if l.exit.is_some() || !quiet || short {
        return None;
    }
    let scan = Scan::new(function, *index, &l.body);
    let mut parts = scan.parts(&l.body);
    for part in &mut parts {
        part.length = lengths.of_place(function, &part.whole());
        part.known = part.is_known(function, to, lengths);
    }
    // Where the loop ends earlier, the compiler need not see that it does.
    if parts.iter().all(|part| part.known) {
        parts.retain(|part| part.is_cut(function, to, lengths));
    }
    parts.sort_by_key(|part| part.offset.is_none());
    for k in 1..parts.len() {
        let (before, part) = parts.split_at_mut(k);
        part[0].known |= before.iter().any(|earlier| part[0].follows(earlier));
    }
    if parts.is_empty() {
        return None;
    }
    let invariants = scan.hoisted;
    let mut rewrite = Rewrite { function, out: Vec::new() };
    let body = rewrite.without_hoisted(&l.body, &invariants, from, to);
    let end = rewrite.slice(parts, *index, from, to, *reversed, body);
    Some(end)
}

// Of `for (i, x) in (0..n).zip(others) { let i1: usize = i; d_w[i1] += x; }`, where `d_w` is as long
// as `n` says, emits
//
//     let d_w_part = &mut d_w[..n];
//     for (i, x) in (0..n).zip(others) { let i1: usize = i; d_w_part[i1] += x; }
/// A loop over something together with the indices of a list (`lower::desugar::beside`): it may
/// end earlier, so only what is certainly as long is cut.
fn beside(function: &mut Function, l: &Loop, lengths: &Lengths) -> Option<Vec<Stmt>> {
    let (index, to) = indices_beside(function, l)?;
    let mut parts = Scan::new(function, index, &l.body).parts(&l.body);
    for part in &mut parts {
        part.length = lengths.of_place(function, &part.whole());
    }
    parts.retain(|part| part.is_known(function, &to, lengths) && part.is_cut(function, &to, lengths));
    if parts.is_empty() {
        return None;
    }
    let mut rewrite = Rewrite { function, out: Vec::new() };
    let mut body = l.body.stmts.clone();
    let affine = affine_values(&body, index);
    for part in &parts {
        let view = rewrite.view(part, None, &to);
        rewrite.replace(&mut body, part, view, index, &affine);
    }
    let l = Loop { kind: l.kind.clone(), body: Block { stmts: body }, exit: l.exit };
    rewrite.out.push(Stmt::Loop(Box::new(l)));
    Some(rewrite.out)
}

/// The index of such a loop, and what it is below.
fn indices_beside(function: &Function, l: &Loop) -> Option<(VarId, Operand)> {
    let LoopKind::Items { pattern, iter, .. } = &l.kind else { return None };
    let Ok(syn::Expr::MethodCall(zip)) = syn::parse2(iter.tokens.clone()) else { return None };
    let [other] = zip.args.iter().collect::<Vec<_>>()[..] else { return None };
    if zip.method != "zip" {
        return None;
    }
    let (position, end) = match (end_of_range(&zip.receiver), end_of_range(other)) {
        (Some(end), _) => (0, end),
        (None, Some(end)) => (1, end),
        (None, None) => return None,
    };
    let parse = |input: syn::parse::ParseStream<'_>| syn::Pat::parse_multi(input);
    let Ok(syn::Pat::Tuple(both)) = syn::parse::Parser::parse2(parse, pattern.clone()) else { return None };
    let syn::Pat::Ident(counter) = both.elems.iter().nth(position)? else { return None };
    let first = l.body.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Inert(inert) => Some(inert),
        _ => None,
    })?;
    let Ok(syn::Stmt::Local(copy)) = syn::parse2(first.code.tokens.clone()) else { return None };
    let is_copy = matches!(copy.init.map(|init| *init.expr), Some(syn::Expr::Path(p)) if p.path.is_ident(&counter.ident));
    let is_steady = matches!(&copy.pat, syn::Pat::Type(t) if matches!(&*t.pat, syn::Pat::Ident(p) if p.mutability.is_none()));
    let (true, true, [index]) = (is_copy, is_steady, &first.defines[..]) else { return None };
    let end = iter.reads.iter().find(|var| function.vars[**var].name == *end)?;
    Some((*index, Operand::Var(*end)))
}

/// The name of `n` in `0..n`.
fn end_of_range(e: &syn::Expr) -> Option<&syn::Ident> {
    match e {
        syn::Expr::Paren(e) => end_of_range(&e.expr),
        syn::Expr::Group(e) => end_of_range(&e.expr),
        syn::Expr::Range(syn::ExprRange {
            end: Some(end), limits: syn::RangeLimits::HalfOpen(_), ..
        }) => match &**end {
            syn::Expr::Path(p) => p.path.get_ident(),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a statement has no effect beyond memory, and no loop inside.
fn is_quiet(stmt: &Stmt) -> bool {
    let own = match stmt {
        Stmt::Let(_, Value::Opaque(_) | Value::Pop(_)) => false,
        Stmt::Let(..)
        | Stmt::Declare(_)
        | Stmt::View(_)
        | Stmt::Store(..)
        | Stmt::Update(..)
        | Stmt::If(_)
        | Stmt::Save(..)
        | Stmt::Reserve(..)
        | Stmt::Zero(_) => true,
        Stmt::Swap(..)
        | Stmt::Push(..)
        | Stmt::Zeros(..)
        | Stmt::Frame(_)
        | Stmt::SaveAll(..)
        | Stmt::RestoreAll(..)
        | Stmt::Match(_)
        | Stmt::Loop(_)
        | Stmt::Call(_)
        | Stmt::Inert(_)
        | Stmt::CallForward(..)
        | Stmt::CallReverse(_)
        | Stmt::Switch(..) => false,
    };
    own && visit::blocks(stmt).into_iter().all(|b| b.stmts.iter().all(is_quiet))
}

struct Scan<'f> {
    function: &'f Function,
    index: VarId,
    inside: VarSet,
    /// Integer values of the body that are the same in all iterations.
    hoisted: Vec<(VarId, Value)>,
    /// Values that are the counter plus something invariant.
    affine: BTreeMap<VarId, Operand>,
}

impl<'f> Scan<'f> {
    fn new(function: &'f Function, index: VarId, body: &Block) -> Self {
        let mut inside = VarSet::from([index]);
        visit::each_access(body, &mut |access| {
            if let Access::Define(v) = access {
                inside.insert(v);
            }
        });
        let mut scan = Scan { function, index, inside, hoisted: Vec::new(), affine: BTreeMap::new() };
        body.stmts.iter().for_each(|s| scan.look_at(s));
        scan
    }

    fn look_at(&mut self, stmt: &Stmt) {
        let Stmt::Let(var, Value::Binary(op, a, b)) = stmt else { return };
        if !matches!(self.function.vars[*var].ty, Ty::Int(_)) || self.function.vars[*var].mutable {
            return;
        }
        if *op == BinOp::Add && self.is_index(a) && self.invariant(b) {
            self.affine.insert(*var, b.clone());
        } else if *op == BinOp::Add && self.is_index(b) && self.invariant(a) {
            self.affine.insert(*var, a.clone());
        } else if matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul) && self.invariant(a) && self.invariant(b)
        {
            let made = matches!(self.function.vars[*var].kind, VarKind::Temp | VarKind::Generated);
            if made {
                self.hoisted.push((*var, Value::Binary(*op, a.clone(), b.clone())));
                self.inside.remove(var);
            }
        }
    }

    fn is_index(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(v) if *v == self.index)
    }

    fn invariant(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Const(_) => true,
            Operand::Var(v) => !self.inside.contains(v) && !self.function.vars[*v].mutable,
        }
    }

    /// The parts that may be sliced.
    fn parts(&self, body: &Block) -> Vec<Part> {
        let mut always = Vec::new();
        for s in &body.stmts {
            visit::stmt(s, &mut |access| self.note(access, &mut always));
            self.note_view(s, &mut always);
        }
        let mut all = Vec::new();
        visit::each_access(body, &mut |access| self.note(access, &mut all));
        visit::each_stmt(body, &mut |s| self.note_view(s, &mut all));
        let mut parts: Vec<Part> = Vec::new();
        for (root, part, _) in &always {
            let Some(part) = part else { continue };
            if parts.iter().any(|p| same(p, part)) {
                continue;
            }
            let group: Vec<_> = all.iter().filter(|(r, ..)| r == root).collect();
            let written = group.iter().any(|(_, _, w)| *w);
            let alone = group.iter().all(|(_, p, _)| p.as_ref().is_some_and(|p| same(p, part)));
            if !written || alone {
                parts.push(Part { written, ..part.clone() });
            }
        }
        parts
    }

    fn note_view(&self, stmt: &Stmt, out: &mut Vec<(VarId, Option<Part>, bool)>) {
        if let Stmt::View(v) = stmt
            && let VarKind::View(place, mutable) = &self.function.vars[*v].kind
        {
            out.push((self.function.root(place), self.part(place), *mutable));
        }
    }

    /// One access: the owner, the part if it is one, whether it writes.
    fn note(&self, access: Access<'_>, out: &mut Vec<(VarId, Option<Part>, bool)>) {
        let (place, write) = match access {
            Access::Read(p) => (p, false),
            Access::Write(p) | Access::Change(p) => (p, true),
            Access::Operand(_) | Access::Define(_) => return,
            Access::Opaque(code) => {
                let reads = code.reads.iter().map(|v| (*v, false));
                let all = reads.chain(code.writes.iter().map(|v| (*v, true)));
                out.extend(all.map(|(v, w)| (self.function.root(&Place::var(v)), None, w)));
                return;
            }
        };
        if place.steps.is_empty() && self.inside.contains(&place.root) {
            return;
        }
        out.push((self.function.root(place), self.part(place), write));
    }

    fn part(&self, place: &Place) -> Option<Part> {
        if self.inside.contains(&place.root) || self.function.is_frame(place.root) {
            return None;
        }
        let position = place.steps.iter().position(|s| match s {
            Step::Index(Operand::Var(v)) => *v == self.index || self.affine.contains_key(v),
            _ => false,
        })?;
        let prefix = place.steps[..position].to_vec();
        let whole = Place { root: place.root, steps: prefix.clone() };
        if !whole.operands().all(|o| self.invariant(o))
            || matches!(self.function.place_ty(&whole).peel(), Ty::Array(..) | Ty::User(_))
        {
            return None;
        }
        let offset = match &place.steps[position] {
            Step::Index(Operand::Var(v)) if *v != self.index => self.affine.get(v).cloned(),
            _ => None,
        };
        Some(Part { root: place.root, prefix, offset, written: false, length: None, known: false })
    }
}

fn same(a: &Part, b: &Part) -> bool {
    let offset = match (&a.offset, &b.offset) {
        (Some(a), Some(b)) => a.same(b),
        (None, None) => true,
        _ => false,
    };
    a.root == b.root
        && offset
        && a.prefix.len() == b.prefix.len()
        && a.prefix.iter().zip(&b.prefix).all(|(a, b)| a.same(b))
}

struct Rewrite<'f> {
    function: &'f mut Function,
    out: Vec<Stmt>,
}

impl Rewrite<'_> {
    fn fresh(&mut self, name: &str, ty: Ty, kind: VarKind) -> VarId {
        let name = Ident::new(name, Span::mixed_site());
        self.function.vars.add(Var { name, ty, mutable: false, kind })
    }

    fn bind(&mut self, name: &str, ty: Ty, value: Value) -> Operand {
        let var = self.fresh(name, ty, VarKind::Generated);
        self.out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    /// Moves invariant integers before the loop; they may overflow, so they are
    /// computed only if there is an iteration.
    fn without_hoisted(
        &mut self,
        body: &Block,
        hoisted: &[(VarId, Value)],
        from: &Operand,
        to: &Operand,
    ) -> Vec<Stmt> {
        if hoisted.is_empty() {
            return body.stmts.clone();
        }
        let some = self.bind("some", Ty::Bool, Value::Compare(CmpOp::Lt, from.clone(), to.clone()));
        let (mut then, mut other) = (Vec::new(), Vec::new());
        for (var, value) in hoisted {
            self.out.push(Stmt::Declare(*var));
            let ty = self.function.vars[*var].ty.clone();
            let name = self.function.vars[*var].name.to_string().replace("r#", "");
            let computed = self.fresh(&name, ty.clone(), VarKind::Generated);
            then.push(Stmt::Let(computed, value.clone()));
            then.push(Stmt::Store(Place::var(*var), Operand::Var(computed)));
            other.push(Stmt::Store(Place::var(*var), zero(ty)));
        }
        self.out.push(Stmt::If(If {
            cond: some,
            then: Block { stmts: then },
            other: Block { stmts: other },
        }));
        let is_hoisted = |s: &&Stmt| !matches!(s, Stmt::Let(v, _) if hoisted.iter().any(|(h, _)| h == v));
        body.stmts.iter().filter(is_hoisted).cloned().collect()
    }

    /// The loop over the common length, and the panic beyond it.
    fn slice(
        mut self,
        parts: Vec<Part>,
        index: VarId,
        from: &Operand,
        to: &Operand,
        reversed: bool,
        mut body: Vec<Stmt>,
    ) -> Vec<Stmt> {
        let mut end = to.clone();
        let mut starts: Vec<Option<Operand>> = Vec::new();
        for part in &parts {
            if part.known {
                let same = |earlier: &&Part| earlier.offset.is_some() && part.follows(earlier);
                let twin = part.offset.as_ref().and_then(|_| parts.iter().position(|p| same(&p)));
                starts.push(twin.and_then(|twin| starts[twin].clone()));
                continue;
            }
            let len = self.bind("len", Ty::usize(), Value::Len(part.whole()));
            let (start, len) = match &part.offset {
                None => (None, len),
                Some(offset) => {
                    let start = self.least(offset.clone(), len.clone());
                    let rest = self.bind("len", Ty::usize(), Value::Binary(BinOp::Sub, len, start.clone()));
                    (Some(start), rest)
                }
            };
            starts.push(start);
            end = self.least(end, len);
        }
        let affine = affine_values(&body, index);
        let unknown: Vec<&Part> = parts.iter().filter(|part| !part.known).collect();
        if reversed && !unknown.is_empty() {
            let check = self.check_reversed(&unknown, to, &end);
            self.out.push(check);
        }
        for (part, start) in parts.iter().zip(starts) {
            let view = self.view(part, start, &end);
            self.replace(&mut body, part, view, index, &affine);
        }
        let check = (!reversed && !unknown.is_empty()).then(|| self.check(&unknown, from, to, &end));
        let kind = LoopKind::Counted { index, from: from.clone(), to: end, inclusive: false, reversed };
        self.out.push(Stmt::Loop(Box::new(Loop { kind, body: Block { stmts: body }, exit: None })));
        self.out.extend(check);
        self.out
    }

    fn least(&mut self, a: Operand, b: Operand) -> Operand {
        let less = self.bind("less", Ty::Bool, Value::Compare(CmpOp::Lt, a.clone(), b.clone()));
        self.bind("n", Ty::usize(), Value::Select(less, a, b))
    }

    fn view(&mut self, part: &Part, start: Option<Operand>, end: &Operand) -> VarId {
        let mut steps = part.prefix.clone();
        if start.is_some() {
            steps.push(Step::Range(start, None));
        }
        steps.push(Step::Range(None, Some(end.clone())));
        let place = Place { root: part.root, steps };
        let name =
            format!("{}_part", self.function.vars[part.root].name.to_string().trim_start_matches("r#"));
        let view = self.fresh(&name, Ty::Unknown, VarKind::View(place, part.written));
        self.out.push(Stmt::View(view));
        view
    }

    /// Panics as the first iteration that is left out would have.
    fn check(&mut self, parts: &[&Part], from: &Operand, to: &Operand, end: &Operand) -> Stmt {
        let first = if matches!(from, Operand::Const(c) if c.number == Some(0.0)) {
            end.clone()
        } else {
            let less = self.bind("less", Ty::Bool, Value::Compare(CmpOp::Lt, end.clone(), from.clone()));
            self.bind("first", Ty::usize(), Value::Select(less, from.clone(), end.clone()))
        };
        let short = self.bind("short", Ty::Bool, Value::Compare(CmpOp::Lt, first.clone(), to.clone()));
        let mut then = Vec::new();
        self.touch(&mut then, parts, &first);
        Stmt::If(If { cond: short, then: Block { stmts: then }, other: Block::default() })
    }

    /// The same for a loop that starts at the end.
    fn check_reversed(&mut self, parts: &[&Part], to: &Operand, end: &Operand) -> Stmt {
        let short = self.bind("short", Ty::Bool, Value::Compare(CmpOp::Lt, end.clone(), to.clone()));
        let last = self.fresh("last", Ty::usize(), VarKind::Generated);
        let mut then = vec![Stmt::Let(last, Value::Binary(BinOp::Sub, to.clone(), one()))];
        self.touch(&mut then, parts, &Operand::Var(last));
        Stmt::If(If { cond: short, then: Block { stmts: then }, other: Block::default() })
    }

    /// Accesses an element of each part.
    fn touch(&mut self, out: &mut Vec<Stmt>, parts: &[&Part], element: &Operand) {
        for part in parts {
            let mut steps = part.prefix.clone();
            let at = match &part.offset {
                None => element.clone(),
                Some(offset) => {
                    let at = self.fresh("at", Ty::usize(), VarKind::Generated);
                    out.push(Stmt::Let(at, Value::Binary(BinOp::Add, offset.clone(), element.clone())));
                    Operand::Var(at)
                }
            };
            steps.push(Step::Index(at));
            let beyond = Place { root: part.root, steps };
            let view = self.fresh("_beyond", Ty::Unknown, VarKind::View(beyond, false));
            out.push(Stmt::View(view));
        }
    }
}

/// Values of a body that are the counter plus something.
fn affine_values(body: &[Stmt], index: VarId) -> BTreeMap<VarId, Operand> {
    let mut affine = BTreeMap::new();
    for stmt in body {
        if let Stmt::Let(var, Value::Binary(BinOp::Add, a, b)) = stmt {
            match (a, b) {
                (Operand::Var(v), offset) | (offset, Operand::Var(v)) if *v == index => {
                    affine.insert(*var, offset.clone());
                }
                _ => {}
            }
        }
    }
    affine
}

impl Rewrite<'_> {
    /// Puts the view for the part in all accesses, and in the views inside.
    fn replace(
        &mut self,
        body: &mut [Stmt],
        part: &Part,
        view: VarId,
        index: VarId,
        affine: &BTreeMap<VarId, Operand>,
    ) {
        crate::compiler::ir::rewrite::each_place(body, &mut |place| put(place, part, view, index, affine));
        let mut views = Vec::new();
        visit::each_stmt_of(body, &mut |s| {
            if let Stmt::View(v) = s {
                views.push(*v);
            }
        });
        for v in views {
            if let VarKind::View(place, _) = &mut self.function.vars[v].kind {
                put(place, part, view, index, affine);
            }
        }
    }
}

/// Puts the view for the part in one place.
fn put(place: &mut Place, part: &Part, view: VarId, index: VarId, affine: &BTreeMap<VarId, Operand>) {
    let at = part.prefix.len();
    let Some(Step::Index(Operand::Var(v))) = place.steps.get(at) else { return };
    let offset = if *v == index { None } else { affine.get(v).cloned() };
    if *v != index && offset.is_none() {
        return;
    }
    let prefix = place.steps[..at].to_vec();
    if same(&Part { root: place.root, prefix, offset, written: false, length: None, known: false }, part) {
        let mut steps = vec![Step::Index(Operand::Var(index))];
        steps.extend(place.steps[at + 1..].iter().cloned());
        *place = Place { root: view, steps };
    }
}

fn zero(ty: Ty) -> Operand {
    Operand::Const(Const::literal(Literal::usize_unsuffixed(0), ty, Some(0.0)))
}

fn one() -> Operand {
    Operand::Const(Const::literal(Literal::usize_unsuffixed(1), Ty::usize(), Some(1.0)))
}
