//! Types of what was lowered: of a value when it is made ([`of_value`]), and for
//! the whole function, from what its variables are used for ([`infer`]).

use super::fallback;
use crate::compiler::ir::visit;
use crate::compiler::ir::{
    BinOp, FloatTy, Function, LoadMode, LoopKind, Operand, Place, Step, Stmt, Ty, User, Value, VarId, VarKind,
};
use crate::compiler::rules::ArgKind;

/// What is known of two things that have one type.
pub fn join(a: &Ty, b: &Ty) -> Ty {
    match (a, b) {
        (Ty::Unknown, t)
        | (t, Ty::Unknown)
        | (Ty::Float(FloatTy::Any), t @ Ty::Float(_))
        | (t @ Ty::Float(_), Ty::Float(FloatTy::Any))
        | (Ty::Int(None), t @ Ty::Int(_))
        | (t @ Ty::Int(_), Ty::Int(None)) => t.clone(),
        (Ty::Ref(m, t), Ty::Ref(_, u)) => Ty::Ref(*m, Box::new(join(t, u))),
        (Ty::Ref(_, t), u) | (u, Ty::Ref(_, t)) => join(t, u),
        (Ty::Array(t, n), Ty::Array(u, _)) => Ty::Array(Box::new(join(t, u)), n.clone()),
        (Ty::Vec(t), Ty::Vec(u)) => Ty::Vec(Box::new(join(t, u))),
        (Ty::Seq(t), Ty::Seq(u)) => Ty::Seq(Box::new(join(t, u))),
        (Ty::Seq(t), u) | (u, Ty::Seq(t)) if u.element().is_some() => join(u, &elements_of(u, t)),
        (Ty::Slice(t), Ty::Slice(u)) => Ty::Slice(Box::new(join(t, u))),
        (Ty::Tuple(a), Ty::Tuple(b)) if a.len() == b.len() => {
            Ty::Tuple(a.iter().zip(b).map(|(a, b)| join(a, b)).collect())
        }
        (Ty::User(a), Ty::User(b)) => {
            let mut both = a.clone();
            both.tokens = both.tokens.or_else(|| b.tokens.clone());
            Ty::User(b.fields.iter().fold(both, |both, (name, t)| {
                let joined = join(&both.field(name), t);
                both.with(name, joined)
            }))
        }
        _ => a.clone(),
    }
}

/// A container like another one, of other elements.
fn elements_of(like: &Ty, element: &Ty) -> Ty {
    let element = Box::new(element.clone());
    match like {
        Ty::Array(_, n) => Ty::Array(element, n.clone()),
        Ty::Vec(_) => Ty::Vec(element),
        Ty::Slice(_) => Ty::Slice(element),
        _ => Ty::Seq(element),
    }
}

/// The type of a value, as far as its operands tell.
pub fn of_value(function: &Function, value: &Value) -> Ty {
    let of = |o: &Operand| function.operand_ty(o).peel().clone();
    match value {
        Value::Use(a) | Value::Neg(a) | Value::Not(a) | Value::Binary(BinOp::Shl | BinOp::Shr, a, _) => of(a),
        Value::Load(place, mode) => match (function.place_ty(place), mode) {
            (t, LoadMode::ToVec) => Ty::Vec(Box::new(t.element().cloned().unwrap_or_default())),
            (t, LoadMode::Use | LoadMode::Clone) => t,
        },
        Value::Binary(_, a, b) => match (of(a), of(b)) {
            // Of a generic type the result may have other arguments.
            (Ty::User(user), _) | (_, Ty::User(user)) if user.is_open() => Ty::User(User::default()),
            (user @ Ty::User(_), _) | (_, user @ Ty::User(_)) => user,
            (a, b) => join(&a, &b),
        },
        Value::Select(_, a, b) => join(&of(a), &of(b)),
        Value::Rule(rule, args) => {
            let floats = args.iter().zip(rule.args).filter(|(_, arg)| arg.kind == ArgKind::Float);
            floats.fold(Ty::Float(FloatTy::Any), |ty, (a, _)| match of(a) {
                t @ Ty::Float(_) => join(&ty, &t),
                _ => ty,
            })
        }
        Value::Cast(_, ty) | Value::Zero(ty) => ty.clone(),
        Value::Compare(..) | Value::Matches(..) | Value::And(..) | Value::Or(..) | Value::IsFloat(_) => {
            Ty::Bool
        }
        Value::Len(_) => Ty::usize(),
        Value::Array(all) => {
            let n = proc_macro2::Literal::usize_unsuffixed(all.len());
            Ty::Array(Box::new(all.iter().fold(Ty::Unknown, |t, o| join(&t, &of(o)))), quote::quote!(#n))
        }
        Value::Repeat(a, n) => Ty::Array(Box::new(of(a)), n.clone()),
        Value::Tuple(all) => Ty::Tuple(all.iter().map(of).collect()),
        Value::Struct(path, all) => {
            // Not what is in an `Option` is written there.
            let tokens = (!super::variant::is_some(path)).then(|| struct_tokens(path));
            let user = User { tokens, fields: Vec::new(), fixed: false };
            Ty::User(all.iter().fold(user, |user, (step, o)| match step.field() {
                Some(name) => user.with(&name, of(o)),
                None => user,
            }))
        }
        Value::Vec(all) => Ty::Vec(Box::new(all.iter().fold(Ty::Unknown, |t, o| join(&t, &of(o))))),
        Value::VecRepeat(a, _) => Ty::Vec(Box::new(of(a))),
        Value::VecNew(_) => Ty::Vec(Box::default()),
        Value::Overwrites(..) => Ty::Bool,
        Value::Opaque(_) => Ty::Unknown,
        Value::Lent(_) => Ty::Ref(false, Box::default()),
        Value::Stack(_) => Ty::Stack(Box::default()),
        Value::Restore(stack) => match &function.vars[*stack].ty {
            Ty::Stack(t) => (**t).clone(),
            _ => Ty::Unknown,
        },
        Value::Pop(place) => function.place_ty(place).element().cloned().unwrap_or_default(),
        Value::ZeroLike(place) => function.place_ty(place),
        Value::WideLike(..) => Ty::Unknown,
    }
}

/// The type that a literal's path names: the enum of a variant.
pub fn struct_tokens(path: &syn::Path) -> proc_macro2::TokenStream {
    let upper = |s: &syn::PathSegment| s.ident.to_string().starts_with(char::is_uppercase);
    let mut path = path.clone();
    if path.segments.len() > 1 && upper(&path.segments[path.segments.len() - 2]) {
        // A variant.
        path.segments.pop();
        path.segments.pop_punct();
    }
    quote::ToTokens::to_token_stream(&path)
}

/// Completes the types of all variables.
pub fn infer(function: &mut Function) {
    let body = std::mem::take(&mut function.body);
    let mut infer = Infer { function, changed: true };
    // Each round carries what is known one use further; loops need a few.
    for _ in 0..12 {
        if !std::mem::take(&mut infer.changed) {
            break;
        }
        visit::each_stmt(&body, &mut |s| infer.stmt(s));
        if let Some(result) = infer.function.result {
            let ty = infer.function.result_ty.clone();
            infer.refine(result, &ty);
        }
    }
    visit::each_stmt(&body, &mut |s| incomplete(function, s));
    function.body = body;
    fallback::integers(function);
    zeros(function);
}

/// Notes the type of what a place holds; tells whether that was new.
pub fn learn(function: &mut Function, place: &Place, ty: &Ty) -> bool {
    let mut infer = Infer { function, changed: false };
    infer.refine_place(place, ty);
    infer.changed
}

/// A call's result of which something stays unknown is left to rustc as a whole.
fn incomplete(function: &mut Function, stmt: &Stmt) {
    if let Stmt::Call(call) = stmt
        && let Some(dest) = call.dest
        && matches!(&function.vars[dest].ty, Ty::Tuple(all) if all.iter().any(is_unknown))
    {
        function.vars[dest].ty = Ty::Unknown;
    }
}

fn is_unknown(ty: &Ty) -> bool {
    match ty {
        Ty::Unknown => true,
        Ty::Array(t, _) | Ty::Vec(t) | Ty::Slice(t) | Ty::Seq(t) | Ty::Ref(_, t) => is_unknown(t),
        Ty::Tuple(all) => all.iter().any(is_unknown),
        Ty::Float(_)
        | Ty::Int(_)
        | Ty::Bool
        | Ty::Unit
        | Ty::Stack(_)
        | Ty::Frames(_)
        | Ty::Residual(_)
        | Ty::User(_)
        | Ty::Other(_) => false,
    }
}

struct Infer<'f> {
    function: &'f mut Function,
    changed: bool,
}

impl Infer<'_> {
    fn of(&self, operand: &Operand) -> Ty {
        self.function.operand_ty(operand).peel().clone()
    }

    fn refine(&mut self, var: VarId, ty: &Ty) {
        if matches!(ty, Ty::Unknown | Ty::Unit) {
            return;
        }
        if let VarKind::View(place, _) = self.function.vars[var].kind.clone() {
            self.refine_place(&place, ty);
            let of = self.function.place_ty(&place);
            if let Ty::Ref(m, old) = self.function.vars[var].ty.clone() {
                let new = join(&old, &of);
                self.set(var, Ty::Ref(m, Box::new(new)));
            }
            return;
        }
        let old = self.function.vars[var].ty.clone();
        let new = match &old {
            Ty::Ref(m, inner) => Ty::Ref(*m, Box::new(join(inner, ty))),
            old => join(old, ty.peel()),
        };
        self.set(var, new);
    }

    fn set(&mut self, var: VarId, new: Ty) {
        let old = &self.function.vars[var].ty;
        if !same(old, &new) {
            self.function.vars[var].ty = new;
            self.changed = true;
        }
    }

    fn refine_operand(&mut self, operand: &Operand, ty: &Ty) {
        if let Operand::Var(var) = operand {
            self.refine(*var, ty);
        }
    }

    /// What a place holds is of a type: so is the element of what it is in.
    fn refine_place(&mut self, place: &Place, ty: &Ty) {
        if matches!(ty, Ty::Unknown) {
            return;
        }
        let root = match &self.function.vars[place.root].kind {
            VarKind::View(of, _) => self.function.place_ty(of),
            _ => self.function.vars[place.root].ty.peel().clone(),
        };
        let new = inside(&root, &place.steps, ty);
        self.refine(place.root, &new);
    }

    fn stmt(&mut self, stmt: &Stmt) {
        visit::stmt(stmt, &mut |access| {
            if let visit::Access::Read(p) | visit::Access::Write(p) | visit::Access::Change(p) = access {
                self.indices(p);
            }
        });
        match stmt {
            Stmt::Let(var, value) => self.definition(*var, value),
            Stmt::View(var) => {
                if let VarKind::View(place, _) = self.function.vars[*var].kind.clone() {
                    self.indices(&place);
                    let ty = self.function.place_ty(&place);
                    self.refine(*var, &ty);
                }
            }
            Stmt::Store(place, value) | Stmt::Update(place, _, value) => {
                let ty = join(&self.function.place_ty(place), &self.of(value));
                self.refine_place(place, &ty);
                self.refine_operand(value, &ty);
            }
            Stmt::Push(place, value) => {
                let ty = self.of(value);
                let element = self.function.place_ty(place).element().cloned().unwrap_or_default();
                let ty = join(&element, &ty);
                self.refine_place(place, &Ty::Vec(Box::new(ty.clone())));
                self.refine_operand(value, &ty);
            }
            Stmt::Swap(a, b) => {
                let ty = join(&self.function.place_ty(a), &self.function.place_ty(b));
                self.refine_place(a, &ty);
                self.refine_place(b, &ty);
            }
            Stmt::Loop(l) => {
                if let LoopKind::Counted { index, from, to, .. } = &l.kind {
                    let ty = join(&self.function.vars[*index].ty, &join(&self.of(from), &self.of(to)));
                    self.refine(*index, &ty);
                    self.refine_operand(from, &ty);
                    self.refine_operand(to, &ty);
                }
            }
            Stmt::If(branch) => self.refine_operand(&branch.cond, &Ty::Bool),
            _ => {}
        }
    }

    fn indices(&mut self, place: &Place) {
        for operand in place.operands() {
            self.refine_operand(operand, &Ty::usize());
        }
    }

    fn definition(&mut self, var: VarId, value: &Value) {
        let ty = of_value(self.function, value);
        self.refine(var, &ty);
        let ty = self.function.vars[var].ty.peel().clone();
        match value {
            Value::Neg(_) if matches!(ty, Ty::User(_)) => {}
            Value::Use(a) | Value::Neg(a) | Value::Binary(BinOp::Shl | BinOp::Shr, a, _) => {
                self.refine_operand(a, &ty);
            }
            // The operands of a user's operator may be of different types.
            Value::Binary(_, a, b)
                if [ty.clone(), self.of(a), self.of(b)].iter().any(|t| matches!(t, Ty::User(_))) => {}
            Value::Load(place, LoadMode::Use | LoadMode::Clone) => self.refine_place(place, &ty),
            Value::Binary(_, a, b) | Value::Select(_, a, b) => self.equal(&[a, b], &ty),
            Value::Compare(_, a, b) => {
                let ty = join(&self.of(a), &self.of(b));
                self.equal(&[a, b], &ty);
            }
            Value::Rule(rule, args) => {
                for (a, arg) in args.iter().zip(rule.args) {
                    let ty = if arg.kind == ArgKind::Float {
                        ty.clone()
                    } else {
                        crate::compiler::lower::ty::scalar("i32").unwrap_or_default()
                    };
                    self.refine_operand(a, &ty);
                }
            }
            Value::Array(all) | Value::Vec(all) => {
                if let Some(element) = ty.element().cloned() {
                    let all: Vec<&Operand> = all.iter().collect();
                    self.equal(&all, &element);
                }
            }
            Value::Repeat(a, _) => {
                if let Some(element) = ty.element().cloned() {
                    self.refine_operand(a, &element);
                }
            }
            Value::VecRepeat(a, n) => {
                if let Some(element) = ty.element().cloned() {
                    self.refine_operand(a, &element);
                }
                self.refine_operand(n, &Ty::usize());
            }
            Value::VecNew(Some(n)) => self.refine_operand(n, &Ty::usize()),
            Value::Struct(_, all) => {
                if let Ty::User(user) = ty {
                    for (step, a) in all {
                        let name = step.field().unwrap_or_default();
                        self.refine_operand(a, &user.field(&name));
                    }
                }
            }
            Value::Tuple(all) => {
                if let Ty::Tuple(types) = ty {
                    all.iter().zip(&types).for_each(|(a, t)| self.refine_operand(a, t));
                }
            }
            _ => {}
        }
    }

    /// Operands of one type, which is known only for scalars.
    fn equal(&mut self, operands: &[&Operand], ty: &Ty) {
        for operand in operands {
            self.refine_operand(operand, ty);
        }
    }
}

/// Whether as much is known of one type as of the other.
fn same(a: &Ty, b: &Ty) -> bool {
    match (a, b) {
        (Ty::Float(a), Ty::Float(b)) => a == b,
        (Ty::Int(a), Ty::Int(b)) => a == b,
        (Ty::Array(a, _), Ty::Array(b, _))
        | (Ty::Slice(a), Ty::Slice(b))
        | (Ty::Vec(a), Ty::Vec(b))
        | (Ty::Seq(a), Ty::Seq(b))
        | (Ty::Ref(_, a), Ty::Ref(_, b))
        | (Ty::Stack(a), Ty::Stack(b))
        | (Ty::Frames(a), Ty::Frames(b)) => same(a, b),
        (Ty::User(a), Ty::User(b)) => {
            a.tokens.is_some() == b.tokens.is_some()
                && a.fields.len() == b.fields.len()
                && a.fields.iter().all(|(name, t)| same(t, &b.field(name)))
        }
        (Ty::Tuple(a), Ty::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        _ => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

/// The type of a root whose part after some steps has a type.
fn inside(root: &Ty, steps: &[Step], ty: &Ty) -> Ty {
    let Some((first, rest)) = steps.split_first() else { return join(root, ty) };
    match (first, root.peel()) {
        (Step::Index(_), Ty::Array(t, n)) => Ty::Array(Box::new(inside(t, rest, ty)), n.clone()),
        (Step::Index(_), Ty::Vec(t)) => Ty::Vec(Box::new(inside(t, rest, ty))),
        (Step::Index(_), Ty::Slice(t)) => Ty::Slice(Box::new(inside(t, rest, ty))),
        (Step::Index(_), Ty::Seq(t)) => Ty::Seq(Box::new(inside(t, rest, ty))),
        (Step::Index(_), Ty::Unknown) => Ty::Seq(Box::new(inside(&Ty::Unknown, rest, ty))),
        (Step::Field(k), Ty::Tuple(all)) => {
            let mut all = all.clone();
            if let Some(t) = all.get_mut(*k) {
                *t = inside(t, rest, ty);
            }
            Ty::Tuple(all)
        }
        (Step::Field(_) | Step::Named(_) | Step::Payload(..), Ty::User(user)) => {
            let name = first.field().unwrap_or_default();
            let field = inside(&user.field(&name), rest, ty);
            Ty::User(user.clone().with(&name, field))
        }
        (Step::Named(_) | Step::Payload(..), Ty::Unknown) => {
            let field = inside(&Ty::Unknown, rest, ty);
            Ty::User(User::default().with(&first.field().unwrap_or_default(), field))
        }
        (Step::Chunks(n), whole) => {
            let element = whole.element().cloned().unwrap_or_default();
            let chunks = Ty::Slice(Box::new(Ty::Array(Box::new(element), n.clone())));
            match (whole, inside(&chunks, rest, ty).element().and_then(Ty::element)) {
                (Ty::Array(_, n), Some(t)) => Ty::Array(Box::new(t.clone()), n.clone()),
                (Ty::Vec(_), Some(t)) => Ty::Vec(Box::new(t.clone())),
                (Ty::Slice(_), Some(t)) => Ty::Slice(Box::new(t.clone())),
                _ => root.clone(),
            }
        }
        (Step::Range(..), whole) => {
            let element = whole.element().cloned().unwrap_or_default();
            let part = inside(&Ty::Slice(Box::new(element)), rest, ty);
            match (whole, part.element()) {
                (Ty::Array(_, n), Some(t)) => Ty::Array(Box::new(t.clone()), n.clone()),
                (Ty::Vec(_), Some(t)) => Ty::Vec(Box::new(t.clone())),
                (Ty::Slice(_), Some(t)) => Ty::Slice(Box::new(t.clone())),
                _ => root.clone(),
            }
        }
        _ => root.clone(),
    }
}

/// Gives the zeros that hold a place for a value the type of their variable.
fn zeros(function: &mut Function) {
    let mut body = std::mem::take(&mut function.body);
    zero_block(function, &mut body.stmts);
    function.body = body;
}

fn zero_block(function: &Function, stmts: &mut [Stmt]) {
    for stmt in stmts {
        match stmt {
            Stmt::Let(var, Value::Zero(ty)) => *ty = function.vars[*var].ty.clone(),
            Stmt::If(branch) => {
                zero_block(function, &mut branch.then.stmts);
                zero_block(function, &mut branch.other.stmts);
            }
            Stmt::Match(m) => m.arms.iter_mut().for_each(|arm| zero_block(function, &mut arm.body.stmts)),
            Stmt::Loop(l) => {
                if let LoopKind::While(cond, _) = &mut l.kind {
                    zero_block(function, &mut cond.stmts);
                }
                zero_block(function, &mut l.body.stmts);
            }
            _ => {}
        }
    }
}
