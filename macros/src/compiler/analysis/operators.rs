//! Operators on types of the user's: takes a function in which they stand as arithmetic,
//! gives it with calls in their place, which are differentiated as other calls are.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::compiler::ir::rewrite;
use crate::compiler::ir::{
    Arg, BinOp, Block, Call, Callee, FloatTy, Form, Function, LoadMode, Operand, Place, Sign, Stmt, Ty, User,
    Value, Var, VarId, VarKind, VarSet, VarTable,
};

/// Replaces operators by calls.
pub fn calls(function: &mut Function, krate: &TokenStream) {
    if function.lent.is_empty() && (&function.vars).into_iter().all(|var| is_of_numbers(&var.ty)) {
        return;
    }
    let mut body = std::mem::take(&mut function.body);
    let marked = std::mem::take(&mut function.lent);
    let mut operators = Operators { function, krate, marked, lent: VarTable::new(), taken: VarSet::new() };
    operators.block(&mut body);
    let copies = operators.copies();
    if !copies.is_empty() {
        replace(&mut body, &copies);
    }
    function.body = body;
}

/// Puts values for what was read of them.
fn replace(body: &mut Block, copies: &VarTable<VarId>) {
    body.stmts = rewrite::filter_map(std::mem::take(&mut body.stmts), &mut |stmt| match stmt {
        Stmt::Let(var, _) if copies.get(&var).is_some() => None,
        stmt => Some(stmt),
    });
    rewrite::each_var(&mut body.stmts, &mut |var| {
        if let Some(value) = copies.get(var) {
            *var = *value;
        }
    });
}

struct Operators<'a> {
    function: &'a mut Function,
    krate: &'a TokenStream,
    /// What lowering has found to be lent.
    marked: VarSet,
    /// What the user lends to operators: the place that was read for that; none of what is a
    /// reference itself.
    lent: VarTable<Option<Place>>,
    /// What was read, and is lent instead.
    taken: VarSet,
}

impl Operators<'_> {
    fn block(&mut self, block: &mut Block) {
        for mut stmt in std::mem::take(&mut block.stmts) {
            rewrite::blocks(&mut stmt).into_iter().for_each(|b| self.block(b));
            self.note_lent(&stmt);
            if let Stmt::Call(call) = &mut stmt
                && let Call { callee: Callee::Assign(_, types, _), args, .. } = &mut **call
                && let [Arg::RefMut(place), arg] = args.as_mut_slice()
                && let Arg::Value(value) = arg
            {
                let right = self.side(value);
                *types = vec![self.function.place_ty(place), right.1];
                *arg = right.0;
            }
            let Some(mut call) = self.call(&stmt) else {
                block.stmts.push(stmt);
                continue;
            };
            // What a call defines is a value.
            let vars = &mut self.function.vars;
            let memory = call.dest.filter(|v| vars[*v].mutable);
            let value = memory.map(|v| {
                let Var { name, ty, .. } = vars[v].clone();
                vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp })
            });
            call.dest = value.or(call.dest);
            block.stmts.push(Stmt::Call(Box::new(call)));
            if let (Some(memory), Some(value)) = (memory, value) {
                block.stmts.push(Stmt::Let(memory, Value::Use(Operand::Var(value))));
            }
        }
        let taken = &self.taken;
        block.stmts.retain(|stmt| !matches!(stmt, Stmt::Let(var, _) if taken.contains(var)));
    }

    fn note_lent(&mut self, stmt: &Stmt) {
        let (var, place) = match stmt {
            Stmt::Let(var, Value::Load(place, LoadMode::Use)) => (var, Some(place.clone())),
            Stmt::Let(var, Value::Opaque(_)) => (var, None),
            _ => return,
        };
        if self.marked.contains(var) {
            self.lent.insert(*var, place);
        }
    }

    /// What was read of values to be lent to operators that are those of numbers after all.
    fn copies(&self) -> VarTable<VarId> {
        let mut copies = VarTable::new();
        let viewed: VarSet = (&self.function.vars).into_iter().filter_map(viewed).collect();
        let free = |var: &VarId| !self.taken.contains(var) && !viewed.contains(var);
        for var in self.function.vars.handles().filter(free) {
            let Some(Some(place)) = self.lent.get(&var) else { continue };
            if self.function.vars[var].ty.is_scalar() && place.steps.is_empty() && self.is_value(place.root) {
                copies.insert(var, place.root);
            }
        }
        copies
    }

    fn is_value(&self, var: VarId) -> bool {
        let Var { ty, mutable, kind, .. } = &self.function.vars[var];
        ty.is_scalar() && !mutable && !matches!(kind, VarKind::View(..))
    }

    /// One side, with its type.
    fn side(&mut self, operand: &Operand) -> (Arg, Ty) {
        let ty = known(self.function, operand);
        let Operand::Var(var) = operand else { return (Arg::Value(operand.clone()), ty) };
        match self.lent.get(var).cloned() {
            Some(Some(place)) => {
                self.taken.insert(*var);
                (Arg::Ref(place), Ty::Ref(false, Box::new(ty)))
            }
            Some(None) => (Arg::Value(operand.clone()), Ty::Ref(false, Box::new(ty))),
            None => (Arg::Value(operand.clone()), ty),
        }
    }

    fn call(&mut self, stmt: &Stmt) -> Option<Call> {
        match stmt {
            Stmt::Let(var, Value::Binary(op, a, b)) => {
                let name = binary(*op)?;
                is_user(self.function, &[a, b], Some(*var)).then(|| self.operator(name, *var, &[a, b]))
            }
            Stmt::Let(var, Value::Neg(a)) => {
                is_user(self.function, &[a], Some(*var)).then(|| self.operator("Neg", *var, &[a]))
            }
            Stmt::Update(place, sign, value) => {
                let function = &*self.function;
                let user = matches!(function.place_ty(place), Ty::User(_));
                (user || is_user(function, &[value], None)).then(|| self.assign(place, *sign, value))
            }
            _ => None,
        }
    }

    /// `let var = a op b`; the result's type is the operands' for sums of one type, else
    /// what the operator says.
    fn operator(&mut self, name: &str, var: VarId, operands: &[&Operand]) -> Call {
        let span = self.function.vars[var].name.span();
        let (args, types) = operands.iter().map(|o| self.side(o)).unzip();
        let callee =
            Callee::Operator(Ident::new(name, Span::mixed_site().located_at(span)), types, Form::Plain);
        let ty = &self.function.vars[var].ty;
        if !ty.is_float() {
            self.function.vars[var].ty = result(&callee, self.krate, ty);
        }
        call(callee, args, Some(var), span)
    }

    fn assign(&mut self, place: &Place, sign: Sign, value: &Operand) -> Call {
        let name = if sign == Sign::Plus { "AddAssign" } else { "SubAssign" };
        let span = self.function.vars[place.root].name.span();
        let (right, ty) = self.side(value);
        let types = vec![self.function.place_ty(place), ty];
        let callee =
            Callee::Assign(Ident::new(name, Span::mixed_site().located_at(span)), types, Form::Plain);
        call(callee, vec![Arg::RefMut(place.clone()), right], None, span)
    }
}

/// Whether nothing of the user's types is in something.
fn is_of_numbers(ty: &Ty) -> bool {
    match ty {
        Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Ref(_, t) => is_of_numbers(t),
        ty => ty.is_scalar(),
    }
}

/// What a view is a reference to.
fn viewed(var: &Var) -> Option<VarId> {
    match &var.kind {
        VarKind::View(place, _) => Some(place.root),
        _ => None,
    }
}

fn call(callee: Callee, args: Vec<Arg>, dest: Option<VarId>, span: Span) -> Call {
    let spans = vec![(span, span); args.len()];
    Call { callee, args, dest, spans, exclusive: false, named: Vec::new(), ended: None, tangents: None }
}

fn is_user(function: &Function, operands: &[&Operand], result: Option<VarId>) -> bool {
    let types = operands.iter().map(|o| function.operand_ty(o).peel().clone());
    types.chain(result.map(|v| function.vars[v].ty.clone())).any(|t| matches!(t, Ty::User(_)))
}

fn binary(op: BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::Add => "Add",
        BinOp::Sub => "Sub",
        BinOp::Mul => "Mul",
        BinOp::Div => "Div",
        BinOp::Rem => "Rem",
        BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor | BinOp::Shl | BinOp::Shr => return None,
    })
}

fn known(function: &Function, operand: &Operand) -> Ty {
    match function.operand_ty(operand).peel() {
        Ty::Float(FloatTy::Any) => Ty::Float(function.ambient_float()),
        other => other.clone(),
    }
}

/// The type of what an operator gives, with the fields that are known of it.
fn result(callee: &Callee, krate: &TokenStream, old: &Ty) -> Ty {
    let Callee::Operator(name, types, _) = callee else { return old.clone() };
    let text = |t: &Ty| match t.peel() {
        Ty::User(user) if user.is_open() => None,
        Ty::User(User { tokens: Some(tokens), .. }) => Some(tokens.clone()),
        Ty::Float(FloatTy::F64) => Some(quote!(::core::primitive::f64)),
        Ty::Float(FloatTy::F32) => Some(quote!(::core::primitive::f32)),
        Ty::Float(FloatTy::Param(name)) => Some(quote!(#name)),
        _ => None,
    };
    let sum = matches!(name.to_string().as_str(), "Add" | "Sub" | "Neg");
    let same = types.iter().all(|t| text(t).map(|t| t.to_string()) == text(&types[0]).map(|t| t.to_string()));
    let fields = match old {
        Ty::User(user) => user.fields.clone(),
        _ => Vec::new(),
    };
    let texts: Option<Vec<TokenStream>> = types.iter().map(text).collect();
    let tokens = match texts {
        Some(texts) if sum && same => Some(texts[0].clone()),
        Some(mut texts) => {
            if texts.len() == 1 {
                texts.push(quote!(()));
            }
            let name = Ident::new(&name.to_string(), Span::mixed_site());
            let ways = callee.ways(krate);
            Some(
                quote!(<#krate::__private::operators::#name as #krate::__private::Operator<#(#texts,)* #(#ways),*>>::Output),
            )
        }
        None => None,
    };
    Ty::User(User { tokens, fields, fixed: false })
}
