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
//!
//! A loop that starts at a number and also looks at what is before its counter counts from zero
//! instead, so that all of its indices are its counter plus something:
//!
//! ```text
//! for i in 1..to { y[i] = y[i] * x[i - 1]; }
//!
//! let n = min(max(to, 1) - 1, y[1..].len(), x.len());
//! let (y_part, x_part) = (&mut y[1..][..n], &x[..n]);
//! for j in 0..n { y_part[j] = y_part[j] * x_part[j]; }
//! ```

mod affine;
mod beside;

use proc_macro2::{Ident, Literal, Span};

use crate::compiler::analysis::lengths::{Length, Lengths};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    BinOp, Block, CmpOp, Const, Function, If, Loop, LoopKind, Operand, Place, Step, Stmt, Ty, Value, Var,
    VarId, VarKind, VarSet, rewrite,
};
use affine::{Affine, Plus};
use beside::beside;

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

    /// Whether a loop that ends at `to`, and counts from that much before it, certainly stays
    /// within the whole.
    fn is_known(&self, function: &Function, (to, shift): (&Operand, f64), lengths: &Lengths) -> bool {
        let Some(length) = &self.length else { return false };
        let within = match &self.offset {
            None => true,
            Some(Operand::Const(c)) => c.number.is_some_and(|offset| offset <= shift),
            Some(Operand::Var(_)) => false,
        };
        within && lengths.least_of(function, to).is_some_and(|all| all.contains(length))
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
    let shifted = Shifted::of(function, *index, from, &l.body);
    let (shift, body) =
        (shifted.as_ref().map_or(0.0, |s| s.by), shifted.as_ref().map_or(&l.body, |s| &s.body));
    let index = shifted.as_ref().map_or(*index, |s| s.index);
    let scan = Scan::new(function, index, body);
    let mut parts = scan.parts(body);
    for part in &mut parts {
        part.length = lengths.of_place(function, &part.whole());
        part.known = part.is_known(function, (to, shift), lengths);
    }
    // Where the loop ends earlier, the compiler need not see that it does.
    if shifted.is_none() && parts.iter().all(|part| part.known) {
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
    let body = rewrite.without_hoisted(body, &invariants, from, to);
    let (from, to) = match &shifted {
        Some(shifted) => (zero(Ty::usize()), rewrite.before(to, &shifted.from)),
        None => (from.clone(), to.clone()),
    };
    let end = rewrite.slice(parts, index, &from, &to, *reversed, body);
    Some(end)
}

/// The body of a loop that counts from zero instead of a number.
struct Shifted {
    /// The number.
    from: Operand,
    by: f64,
    /// The counter.
    index: VarId,
    body: Block,
}

impl Shifted {
    /// Where that is of use: something before the counter is looked at.
    fn of(function: &mut Function, index: VarId, from: &Operand, body: &Block) -> Option<Shifted> {
        let by = number(from).filter(|by| (1.0..=MOST_BEFORE).contains(by))?;
        let counts = |name: &Option<Ident>| name.as_ref().is_none_or(|name| name == "usize");
        if !matches!(&function.vars[index].ty, Ty::Int(name) if counts(name)) {
            return None;
        }
        let (mut before, mut others) = (false, false);
        for stmt in &body.stmts {
            let Stmt::Let(_, Value::Binary(op, a, b)) = stmt else { continue };
            match (op, is_var(a, index), is_var(b, index), number(b)) {
                (BinOp::Sub, true, _, Some(n)) => before |= n <= by,
                (BinOp::Add, true, _, None) | (BinOp::Add, false, true, _) => others = true,
                _ => {}
            }
        }
        if !before || others {
            return None;
        }
        let name = function.vars[index].name.clone();
        let counter = Var { name, ty: Ty::usize(), mutable: false, kind: VarKind::Temp };
        let counter = function.vars.add(counter);
        let own = Value::Binary(BinOp::Add, Operand::Var(counter), from.clone());
        let stmts = std::iter::once(Stmt::Let(index, own)).chain(body.stmts.iter().cloned()).collect();
        Some(Shifted { from: from.clone(), by, index: counter, body: Block { stmts } })
    }
}

/// How far before the counter a loop may look.
const MOST_BEFORE: f64 = 8.0;

fn number(operand: &Operand) -> Option<f64> {
    match operand {
        Operand::Const(c) => c.number,
        Operand::Var(_) => None,
    }
}

fn is_var(operand: &Operand, var: VarId) -> bool {
    matches!(operand, Operand::Var(v) if *v == var)
}

/// Whether statements, or the views in them, use a variable.
fn is_used(function: &Function, stmts: &[Stmt], var: VarId) -> bool {
    let in_place = |place: &Place| place.root == var || place.operands().any(|o| is_var(o, var));
    let mut used = false;
    visit::each_access_of(stmts, &mut |access| {
        used |= match access {
            Access::Operand(o) => is_var(o, var),
            Access::Read(p) | Access::Write(p) | Access::Change(p) => in_place(p),
            Access::Opaque(code) => code.reads.contains(&var) || code.writes.contains(&var),
            Access::Define(_) => false,
        };
    });
    visit::each_stmt_of(stmts, &mut |stmt| {
        if let Stmt::View(view) = stmt
            && let VarKind::View(place, _) = &function.vars[*view].kind
        {
            used |= in_place(place);
        }
    });
    used
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
    affine: Affine,
}

impl<'f> Scan<'f> {
    fn new(function: &'f Function, index: VarId, body: &Block) -> Self {
        let mut inside = VarSet::from([index]);
        visit::each_access(body, &mut |access| {
            if let Access::Define(v) = access {
                inside.insert(v);
            }
        });
        let mut scan = Scan { function, index, inside, hoisted: Vec::new(), affine: Affine::default() };
        body.stmts.iter().for_each(|s| scan.look_at(s));
        scan
    }

    fn look_at(&mut self, stmt: &Stmt) {
        let Stmt::Let(var, Value::Binary(op, a, b)) = stmt else { return };
        if !matches!(self.function.vars[*var].ty, Ty::Int(_)) || self.function.vars[*var].mutable {
            return;
        }
        if self.affine.note(*var, (*op, a, b), self.index, &|o| invariant(self.function, &self.inside, o)) {
            return;
        }
        if matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul) && self.invariant(a) && self.invariant(b) {
            let made = matches!(self.function.vars[*var].kind, VarKind::Temp | VarKind::Generated);
            if made {
                self.hoisted.push((*var, Value::Binary(*op, a.clone(), b.clone())));
                self.inside.remove(var);
            }
        }
    }

    fn invariant(&self, operand: &Operand) -> bool {
        invariant(self.function, &self.inside, operand)
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
            Step::Index(Operand::Var(v)) => self.affine.of(*v, self.index).is_some(),
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
            Step::Index(Operand::Var(v)) => self.affine.of(*v, self.index).and_then(|plus| plus.0),
            _ => None,
        };
        Some(Part { root: place.root, prefix, offset, written: false, length: None, known: false })
    }
}

/// Whether an operand is the same in all iterations of a loop that defines these variables.
fn invariant(function: &Function, inside: &VarSet, operand: &Operand) -> bool {
    match operand {
        Operand::Const(_) => true,
        Operand::Var(v) => !inside.contains(v) && !function.vars[*v].mutable,
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
                let fixed = part.offset.clone().filter(|offset| number(offset).is_some());
                let start = twin.and_then(|twin| starts.get(twin).cloned().flatten());
                // Of no iteration at all, there may be less.
                starts.push(start.or_else(|| fixed.map(|offset| self.start(part, offset).0)));
                continue;
            }
            let (start, len) = match &part.offset {
                None => (None, self.length(part)),
                Some(offset) => {
                    let (start, len) = self.start(part, offset.clone());
                    let rest = self.bind("len", Ty::usize(), Value::Binary(BinOp::Sub, len, start.clone()));
                    (Some(start), rest)
                }
            };
            starts.push(start);
            end = self.least(end, len);
        }
        let affine = Affine::values(&body, index);
        let unknown: Vec<&Part> = parts.iter().filter(|part| !part.known).collect();
        if reversed && !unknown.is_empty() {
            let check = self.check_reversed(&unknown, to, &end);
            self.out.push(check);
        }
        for (part, start) in parts.iter().zip(starts) {
            let view = self.view(part, start, &end);
            self.replace(&mut body, part, view, index, &affine);
        }
        affine.without_unused(self.function, &mut body);
        let check = (!reversed && !unknown.is_empty()).then(|| self.check(&unknown, from, to, &end));
        let kind = LoopKind::Counted { index, from: from.clone(), to: end, inclusive: false, reversed };
        self.out.push(Stmt::Loop(Box::new(Loop { kind, body: Block { stmts: body }, exit: None })));
        self.out.extend(check);
        self.out
    }

    fn length(&mut self, part: &Part) -> Operand {
        self.bind("len", Ty::usize(), Value::Len(part.whole()))
    }

    /// Where a part starts, and how long the whole is.
    fn start(&mut self, part: &Part, offset: Operand) -> (Operand, Operand) {
        let len = self.length(part);
        (self.least(offset, len.clone()), len)
    }

    /// How far a number is from another, if it is more.
    fn before(&mut self, to: &Operand, from: &Operand) -> Operand {
        let less = self.bind("less", Ty::Bool, Value::Compare(CmpOp::Lt, to.clone(), from.clone()));
        let end = self.bind("end", Ty::usize(), Value::Select(less, from.clone(), to.clone()));
        self.bind("n", Ty::usize(), Value::Binary(BinOp::Sub, end, from.clone()))
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

impl Rewrite<'_> {
    /// Puts the view for the part in all accesses, and in the views inside.
    fn replace(&mut self, body: &mut [Stmt], part: &Part, view: VarId, index: VarId, affine: &Affine) {
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
fn put(place: &mut Place, part: &Part, view: VarId, index: VarId, affine: &Affine) {
    let at = part.prefix.len();
    let Some(Step::Index(Operand::Var(v))) = place.steps.get(at) else { return };
    let Some(Plus(offset)) = affine.of(*v, index) else { return };
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
    whole(1.0)
}

/// A whole number.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // it is small, and none below zero
fn whole(number: f64) -> Operand {
    Operand::Const(Const::literal(Literal::usize_unsuffixed(number as usize), Ty::usize(), Some(number)))
}
