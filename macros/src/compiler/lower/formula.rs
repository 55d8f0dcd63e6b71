//! Formulas: expressions over given operands, as in the rule table and in
//! `partials(..)`. Both branches of an `if` are computed, since nothing in a
//! formula can fail.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, UnOp};

use super::context::{hygienic, peel, start};
use super::{expr, types};
use crate::compiler::diagnostics::{Diagnostics, blame};
use crate::compiler::ir::{
    Arg, BinOp, Call, Callee, CmpOp, Const, FloatTy, Function, Operand, Stmt, Ty, Value, Var, VarKind,
};
use crate::compiler::rules::{self, ArgKind, Rule};
use crate::compiler::texts::Plain as _;

/// The partial derivatives of rules, each parsed once.
#[derive(Default)]
pub struct Partials(BTreeMap<&'static str, Rc<Expr>>);

impl Partials {
    /// The partial derivative with respect to one float argument, for where it is the
    /// only one that is active, or not.
    pub fn of(&mut self, rule: &'static Rule, index: usize, alone: bool) -> Rc<Expr> {
        let partial = &rule.partials[index];
        let text = if alone { partial.alone.unwrap_or(partial.text) } else { partial.text };
        let parsed = || Rc::new(syn::parse_str(text).expect("the rule table is parsed by a test"));
        self.0.entry(text).or_insert_with(parsed).clone()
    }
}

/// Lowers a partial derivative of a rule over operands.
pub fn partial(
    function: &mut Function,
    out: &mut Vec<Stmt>,
    code: &Expr,
    rule: &'static Rule,
    args: &[Operand],
    result: &Operand,
    float: FloatTy,
) -> Operand {
    let names = |name: &str| {
        let position = rule.args.iter().position(|arg| arg.name == name);
        if rule.result == name { Some(result.clone()) } else { position.map(|k| args[k].clone()) }
    };
    let mut diagnostics = Diagnostics::default();
    let mut formula =
        Formula { function, out, names: &names, float, table: true, diagnostics: &mut diagnostics };
    formula.operand(code)
}

/// Lowers a formula of the user's over named operands.
pub fn expression<S: std::hash::BuildHasher>(
    function: &mut Function,
    out: &mut Vec<Stmt>,
    code: &Expr,
    names: &HashMap<String, Operand, S>,
    diagnostics: &mut Diagnostics,
) -> Operand {
    let known = names.values().find_map(|o| match function.operand_ty(o).peel() {
        Ty::Float(float) if *float != FloatTy::Any => Some(float.clone()),
        _ => None,
    });
    let float = known.unwrap_or(FloatTy::Any);
    let names = |name: &str| names.get(name).cloned();
    Formula { function, out, names: &names, float, table: false, diagnostics }.operand(code)
}

struct Formula<'f> {
    function: &'f mut Function,
    out: &'f mut Vec<Stmt>,
    /// What the names stand for.
    names: &'f dyn Fn(&str) -> Option<Operand>,
    float: FloatTy,
    /// Whether this is a line of the rule table, where constants go by short names
    /// and `f64` stands for all floats.
    table: bool,
    diagnostics: &'f mut Diagnostics,
}

impl Formula<'_> {
    fn operand(&mut self, e: &Expr) -> Operand {
        let value = self.value(e);
        self.bind(value, start(e))
    }

    fn bind(&mut self, value: Value, span: Span) -> Operand {
        if let Value::Use(operand) = value {
            return operand;
        }
        let ty = types::of_value(self.function, &value);
        let name = hygienic("t", span);
        let var = self.function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp });
        self.out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    fn value(&mut self, e: &Expr) -> Value {
        let e = peel(e);
        if !self.table && self.is_generic_constant(e) {
            let (tokens, ty) = (e.to_token_stream(), Ty::Float(self.float.clone()));
            return Value::Use(Operand::Const(Const::new(tokens, ty, None)));
        }
        match e {
            Expr::Lit(l) => Value::Use(self.literal(&l.lit)),
            Expr::Path(p) => Value::Use(self.path(&p.path)),
            Expr::Unary(u) => self.unary(u),
            Expr::Binary(b) => self.binary(b),
            Expr::Cast(c) => Value::Cast(self.operand(&c.expr), self.cast_ty(&c.ty)),
            Expr::MethodCall(m) => {
                let args: Vec<&Expr> = std::iter::once(&*m.receiver).chain(&m.args).collect();
                self.rule(&m.method, &args)
            }
            Expr::Call(c) => self.call(c),
            Expr::If(i) => self.select(i),
            Expr::Block(b) => self.block(&b.block, e),
            _ => self.unknown(e),
        }
    }

    /// `T::one()`, `T::from(2.0).unwrap()`
    fn is_generic_constant(&self, e: &Expr) -> bool {
        let FloatTy::Param(name) = &self.float else { return false };
        match e {
            Expr::MethodCall(m) if m.method == "unwrap" => self.is_generic_constant(peel(&m.receiver)),
            Expr::Call(c) => {
                let of = matches!(peel(&c.func), Expr::Path(p) if p.path.segments.len() == 2 && p.path.segments[0].ident == *name);
                of && c.args.iter().all(|a| matches!(peel(a), Expr::Lit(_)))
            }
            _ => false,
        }
    }

    fn unknown(&mut self, e: &Expr) -> Value {
        self.diagnostics.error_spanned(e, blame::SYNTAX);
        Value::Use(self.zero())
    }

    fn zero(&self) -> Operand {
        Operand::Const(Const::float(0.0, Ty::Float(self.float.clone())))
    }

    fn literal(&self, lit: &syn::Lit) -> Operand {
        match expr::literal(lit) {
            Operand::Const(c) if matches!(c.ty, Ty::Float(FloatTy::Any)) => {
                Operand::Const(c.with_ty(Ty::Float(self.float.clone())))
            }
            other => other,
        }
    }

    fn path(&mut self, path: &syn::Path) -> Operand {
        if let Some(operand) = path.get_ident().and_then(|i| (self.names)(&i.plain())) {
            return operand;
        }
        let tokens = if self.table { self.table_constant(path) } else { quote!(#path) };
        Operand::Const(Const::new(tokens, Ty::Float(self.float.clone()), None))
    }

    /// `LN_2` or `f64::INFINITY` of the rule table, by its full path.
    fn table_constant(&self, path: &syn::Path) -> TokenStream {
        let module = if self.float == FloatTy::F32 { quote!(f32) } else { quote!(f64) };
        let constant = match path.segments.last().map(|s| &s.ident) {
            Some(last) if is_mathematical(&last.to_string()) => quote!(::core::#module::consts::#last),
            Some(last) => quote!(::core::primitive::#module::#last),
            None => quote!(#path),
        };
        match &self.float {
            FloatTy::Param(name) => quote!(#name::from(#constant).unwrap()),
            FloatTy::F64 | FloatTy::F32 | FloatTy::Any => constant,
        }
    }

    fn unary(&mut self, u: &syn::ExprUnary) -> Value {
        let inner = self.operand(&u.expr);
        match (u.op, inner) {
            (UnOp::Neg(_), Operand::Const(c)) if c.number.is_some() => {
                let tokens = &c.tokens;
                let number = c.number.map(|n| -n);
                Value::Use(Operand::Const(Const::new(quote!(-#tokens), c.ty.clone(), number)))
            }
            (UnOp::Neg(_), inner) => Value::Neg(inner),
            (UnOp::Not(_), inner) => Value::Not(inner),
            (_, inner) => Value::Use(inner),
        }
    }

    fn binary(&mut self, b: &syn::ExprBinary) -> Value {
        let (left, right) = (self.operand(&b.left), self.operand(&b.right));
        match b.op {
            syn::BinOp::Add(_) => Value::Binary(BinOp::Add, left, right),
            syn::BinOp::Sub(_) => Value::Binary(BinOp::Sub, left, right),
            syn::BinOp::Mul(_) => Value::Binary(BinOp::Mul, left, right),
            syn::BinOp::Div(_) => Value::Binary(BinOp::Div, left, right),
            syn::BinOp::Rem(_) => match (self.function.operand_ty(&left), rules::find("rem", 2)) {
                (Ty::Int(_), _) | (_, None) => Value::Binary(BinOp::Rem, left, right),
                (_, Some(rule)) => Value::Rule(rule, vec![left, right]),
            },
            syn::BinOp::And(_) => Value::And(left, right),
            syn::BinOp::Or(_) => Value::Or(left, right),
            syn::BinOp::Lt(_) => Value::Compare(CmpOp::Lt, left, right),
            syn::BinOp::Le(_) => Value::Compare(CmpOp::Le, left, right),
            syn::BinOp::Gt(_) => Value::Compare(CmpOp::Gt, left, right),
            syn::BinOp::Ge(_) => Value::Compare(CmpOp::Ge, left, right),
            syn::BinOp::Eq(_) => Value::Compare(CmpOp::Eq, left, right),
            syn::BinOp::Ne(_) => Value::Compare(CmpOp::Ne, left, right),
            _ => {
                self.diagnostics.error_spanned(b.op, blame::SYNTAX);
                Value::Use(left)
            }
        }
    }

    /// In the rule table, which is for all floats, `f64` stands for the type at
    /// hand.
    fn cast_ty(&self, ty: &syn::Type) -> Ty {
        match super::ty::Generics::default().lower(ty) {
            Ty::Float(FloatTy::F64) if self.table && self.float != FloatTy::Any => {
                Ty::Float(self.float.clone())
            }
            other => other,
        }
    }

    fn rule(&mut self, name: &syn::Ident, args: &[&Expr]) -> Value {
        let Some(rule) = rules::find(&name.plain(), args.len()) else {
            let known: Vec<&str> = rules::all().iter().map(|r| r.name).collect();
            self.diagnostics.error(name.span(), blame::unknown_method(&name.plain(), &known));
            return Value::Use(self.zero());
        };
        let operands = args.iter().zip(rule.args).map(|(e, arg)| {
            let operand = self.operand(e);
            debug_assert!(matches!(arg.kind, ArgKind::Float | ArgKind::Int));
            operand
        });
        let operands = operands.collect();
        Value::Rule(rule, operands)
    }

    /// `f64::sin(x)`, or a function of the user's.
    fn call(&mut self, c: &syn::ExprCall) -> Value {
        let Expr::Path(p) = peel(&c.func) else { return self.unknown(&Expr::Call(c.clone())) };
        let float = p.path.segments.iter().rev().nth(1).is_some_and(|s| s.ident == "f64" || s.ident == "f32");
        match p.path.segments.last() {
            Some(last) if float => {
                let args: Vec<&Expr> = c.args.iter().collect();
                self.rule(&last.ident, &args)
            }
            _ if self.table || p.qself.is_some() => self.unknown(&Expr::Call(c.clone())),
            _ => self.function(&p.path, c),
        }
    }

    /// A call of a function of scalars that gives a float.
    fn function(&mut self, path: &syn::Path, c: &syn::ExprCall) -> Value {
        let args = c.args.iter().map(|e| Arg::Value(self.operand(e))).collect();
        let spans = c.args.iter().map(|e| (e.span(), e.span())).collect();
        let (name, ty) = (hygienic("t", c.func.span()), Ty::Float(self.float.clone()));
        let dest = self.function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp });
        self.out.push(Stmt::Call(Box::new(Call {
            callee: Callee::Function(path.clone()),
            args,
            dest: Some(dest),
            spans,
            exclusive: false,
            named: Vec::new(),
            ended: None,
            tangents: None,
        })));
        Value::Use(Operand::Var(dest))
    }

    fn select(&mut self, i: &syn::ExprIf) -> Value {
        let code = Expr::If(i.clone());
        let Some((_, other)) = &i.else_branch else { return self.unknown(&code) };
        let cond = self.value(&i.cond);
        match decided(&cond) {
            Some(true) => return self.block(&i.then_branch, &code),
            Some(false) => return self.value(other),
            None => {}
        }
        let cond = self.bind(cond, i.cond.span());
        let then = self.block(&i.then_branch, &code);
        let then = self.bind(then, i.then_branch.span());
        let other = self.operand(other);
        Value::Select(cond, then, other)
    }

    fn block(&mut self, block: &syn::Block, e: &Expr) -> Value {
        match block.stmts.as_slice() {
            [syn::Stmt::Expr(value, None)] => self.value(value),
            _ => self.unknown(e),
        }
    }
}

/// How numbers compare: of `x.powi(2)` only one derivative is computed.
fn decided(cond: &Value) -> Option<bool> {
    let Value::Compare(op, Operand::Const(a), Operand::Const(b)) = cond else { return None };
    let (a, b) = (a.number?, b.number?);
    Some(match op {
        CmpOp::Lt => a < b,
        CmpOp::Le => a <= b,
        CmpOp::Gt => a > b,
        CmpOp::Ge => a >= b,
        CmpOp::Eq => a == b,
        CmpOp::Ne => a != b,
    })
}

/// Whether `core::f64::consts` has a constant of this name.
fn is_mathematical(name: &str) -> bool {
    ["PI", "TAU", "E", "SQRT_2"].contains(&name)
        || ["LN_", "LOG2_", "LOG10_", "FRAC_"].iter().any(|prefix| name.starts_with(prefix))
}
