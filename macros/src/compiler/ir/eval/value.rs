//! Values: the right-hand sides of definitions.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::place::last_of;
use super::{Cell, Machine, Num, ints, rules};
use crate::compiler::ir::{BinOp, CmpOp, Const, FloatTy, Operand, Step, Ty, Value, Var, VarId, VarKind};
use crate::compiler::rules::{ArgKind, Rule};
use crate::compiler::texts::Plain as _;

impl<N: Num> Machine<'_, N> {
    /// Evaluates what defines a variable.
    pub(super) fn value(&mut self, var: VarId, value: &Value) -> Result<Cell<N>, String> {
        let function = self.function;
        let ty = &function.vars[var].ty;
        let cell = match value {
            Value::Use(a) => self.operand(a)?,
            Value::Load(place, _) => self.load(place)?,
            Value::Neg(a) => negate(self.operand(a)?, || self.int_type(&[a], ty))?,
            Value::Binary(op, a, b) => {
                let name = if let BinOp::Shl | BinOp::Shr = op { &[a][..] } else { &[a, b][..] };
                binary(*op, &self.operand(a)?, &self.operand(b)?, || self.int_type(name, ty))?
            }
            Value::Rule(rule, args) => self.rule(rule, args)?,
            Value::Cast(a, to) => cast(self.operand(a)?, to)?,
            Value::IsFloat(a) => Cell::Bool(matches!(self.operand(a)?, Cell::Float(_))),
            Value::Compare(CmpOp::Ne, adjoint, _) if is_guard(&function.vars[var]) => {
                Cell::Bool(!self.operand(adjoint)?.float()?.is_nothing())
            }
            Value::Compare(op, a, b) => Cell::Bool(compare(*op, &self.operand(a)?, &self.operand(b)?)?),
            Value::And(a, b) => Cell::Bool(self.operand(a)?.bool()? & self.operand(b)?.bool()?),
            Value::Or(a, b) => Cell::Bool(self.operand(a)?.bool()? | self.operand(b)?.bool()?),
            Value::Not(a) => not(self.operand(a)?, || self.int_type(&[a], ty))?,
            Value::Select(c, a, b) => self.operand(if self.operand(c)?.bool()? { a } else { b })?,
            Value::Matches(place, pattern) => {
                let cell = self.load(place)?;
                Cell::Bool(self.matches(pattern, &cell, &[])?)
            }
            Value::Len(place) => Cell::Int(length(&self.load(place)?)?),
            Value::Array(all) | Value::Vec(all) => Cell::Seq(self.operands(all)?),
            Value::Repeat(a, n) => repeat(self.operand(a)?, number_of(n)?),
            Value::Tuple(all) => Cell::Tuple(self.operands(all)?),
            Value::Struct(path, fields) => self.named(path, fields)?,
            Value::VecRepeat(a, n) => repeat(self.operand(a)?, self.operand(n)?.index()?),
            Value::VecNew(_) | Value::Stack(_) => Cell::Seq(Vec::new()),
            Value::Opaque(code) | Value::Lent(code) => self.opaque(code)?,
            Value::Restore(stack) => self.pop(&crate::compiler::ir::Place::var(*stack))?,
            Value::Pop(place) => self.pop(place)?,
            Value::ZeroLike(place) => self.load(place)?.zeros(),
            Value::WideLike(place, n) => wide(&self.load(place)?.zeros(), number_of(n)?),
            Value::Zero(of) => self.zero(of)?,
            // Nothing is known of what is called.
            Value::Overwrites(..) => Cell::Bool(false),
        };
        Ok(rounded(cell, ty))
    }

    fn operands(&self, all: &[Operand]) -> Result<Vec<Cell<N>>, String> {
        all.iter().map(|o| self.operand(o)).collect()
    }

    /// `Path { name: a, .. }`, or `Some(a)`.
    fn named(&self, path: &syn::Path, fields: &[(Step, Operand)]) -> Result<Cell<N>, String> {
        let name = last_of(path);
        let mut cells = BTreeMap::new();
        for (step, operand) in fields {
            let field = match step {
                Step::Payload(_, member) => member.plain(),
                step => step.field().ok_or("a field")?,
            };
            cells.insert(field, self.operand(operand)?);
        }
        Ok(if name == "Some" { Cell::Seq(cells.into_values().collect()) } else { Cell::Named(name, cells) })
    }

    /// The first integer type that is known.
    fn int_type(&self, operands: &[&Operand], ty: &Ty) -> Option<&'static str> {
        operands.iter().find_map(|o| ints::name(self.type_of(o))).or_else(|| ints::name(ty))
    }

    /// What is known of the type of an operand.
    pub(super) fn type_of<'o>(&'o self, operand: &'o Operand) -> &'o Ty {
        match operand {
            Operand::Var(var) => &self.function.vars[*var].ty,
            Operand::Const(c) => &c.ty,
        }
    }

    fn rule(&self, rule: &Rule, args: &[Operand]) -> Result<Cell<N>, String> {
        let mut floats = Vec::new();
        let mut exponent = 0;
        for (arg, formal) in args.iter().zip(rule.args) {
            let cell = self.operand(arg)?;
            match formal.kind {
                ArgKind::Float => floats.push(cell.float()?),
                ArgKind::Int => exponent = i32::try_from(cell.int()?).map_err(|_| "an exponent is an i32")?,
            }
        }
        Ok(Cell::Float(rules::apply(rule.name, &floats, exponent)?))
    }

    /// The zero of a type whose shape is known.
    pub(super) fn zero(&self, ty: &Ty) -> Result<Cell<N>, String> {
        Ok(match ty.peel() {
            Ty::Float(_) => Cell::Float(N::constant(0.0)),
            Ty::Int(_) => Cell::Int(0),
            Ty::Bool => Cell::Bool(false),
            Ty::Array(t, n) => repeat(self.zero(t)?, number_of(n)?),
            Ty::Tuple(ts) => Cell::Tuple(ts.iter().map(|t| self.zero(t)).collect::<Result<_, _>>()?),
            Ty::Vec(_) | Ty::Stack(_) | Ty::Frames(_) => Cell::Seq(Vec::new()),
            other @ (Ty::User(_)
            | Ty::Slice(_)
            | Ty::Seq(_)
            | Ty::Ref(..)
            | Ty::Unit
            | Ty::Residual(_)
            | Ty::Other(_)
            | Ty::Unknown) => self.zero_of_struct(other).ok_or_else(|| {
                format!("{}no zero of {}", super::UNREAD, crate::compiler::ir::print::ty(other))
            })?,
        })
    }

    fn zero_of_struct(&self, ty: &Ty) -> Option<Cell<N>> {
        let Ty::User(user) = ty else { return None };
        let zero = self.program.zeros.get(&user.tokens.as_ref()?.to_string())?;
        Some(zero.map(&mut N::constant))
    }

    pub(super) fn pop(&mut self, place: &crate::compiler::ir::Place) -> Result<Cell<N>, String> {
        let mut last = None;
        self.change(place, |all| {
            last = all.parts_mut()?.pop();
            Ok(())
        })?;
        last.ok_or_else(|| "nothing to take back".into())
    }
}

/// Whether a variable says that there is an adjoint (`if d_y != 0.0 { .. }`): what is guarded so is
/// no branch of the program's, but the same as adding zero where there is none.
fn is_guard(var: &Var) -> bool {
    matches!(var.kind, VarKind::Generated) && matches!(var.ty, Ty::Bool) && var.name == "some"
}

/// The value of a literal or of a constant of the standard library.
pub(super) fn constant<N: Num>(c: &Const) -> Result<Cell<N>, String> {
    if let (Ty::Float(float), Some(number)) = (&c.ty, c.number) {
        return Ok(round(Cell::Float(N::constant(number)), float));
    }
    match &**c.text() {
        "true" => Ok(Cell::Bool(true)),
        "false" => Ok(Cell::Bool(false)),
        text => text.parse().map(Cell::Int).or_else(|_| super::opaque::constant(c.tokens.clone())),
    }
}

/// The length that an array type has.
fn number_of(tokens: &TokenStream) -> Result<usize, String> {
    let parsed = tokens.to_string().parse();
    parsed.or_else(|_| super::opaque::constant::<f64>(tokens.to_token_stream())?.index())
}

fn repeat<N: Num>(cell: Cell<N>, n: usize) -> Cell<N> {
    Cell::Seq(vec![cell; n])
}

fn length<N: Num>(cell: &Cell<N>) -> Result<i128, String> {
    i128::try_from(cell.parts()?.len()).map_err(|e| e.to_string())
}

/// A float in the precision of its type.
pub(super) fn rounded<N: Num>(cell: Cell<N>, ty: &Ty) -> Cell<N> {
    match ty.peel() {
        Ty::Float(float) => round(cell, float),
        _ => cell,
    }
}

fn round<N: Num>(cell: Cell<N>, float: &FloatTy) -> Cell<N> {
    match (cell, float) {
        #[allow(clippy::cast_possible_truncation)] // that is the point
        (Cell::Float(x), FloatTy::F32) => Cell::Float(N::chain(f64::from(x.value() as f32), &[(x, 1.0)])),
        (cell, _) => cell,
    }
}

/// `-a`
pub(super) fn negate<N: Num>(
    cell: Cell<N>,
    name: impl Fn() -> Option<&'static str>,
) -> Result<Cell<N>, String> {
    match cell {
        Cell::Float(x) => Ok(Cell::Float(N::chain(-x.value(), &[(x, -1.0)]))),
        other => Ok(Cell::Int(ints::checked(-other.int()?, name())?)),
    }
}

/// `!a`
pub(super) fn not<N: Num>(cell: Cell<N>, name: impl Fn() -> Option<&'static str>) -> Result<Cell<N>, String> {
    if let Cell::Bool(b) = cell {
        return Ok(Cell::Bool(!b));
    }
    let name = name().ok_or("`!` of an integer of unknown width")?;
    Ok(Cell::Int(ints::wrapped(!cell.int()?, name)))
}

/// An operator on two numbers of one type.
pub(super) fn binary<N: Num>(
    op: BinOp,
    a: &Cell<N>,
    b: &Cell<N>,
    name: impl Fn() -> Option<&'static str>,
) -> Result<Cell<N>, String> {
    match (a, b) {
        (Cell::Float(a), Cell::Float(b)) => float_binary(op, *a, *b).map(Cell::Float),
        (Cell::Bool(a), Cell::Bool(b)) => match op {
            BinOp::BitAnd => Ok(Cell::Bool(a & b)),
            BinOp::BitOr => Ok(Cell::Bool(a | b)),
            BinOp::BitXor => Ok(Cell::Bool(a ^ b)),
            _ => Err(format!("{op:?} on `bool`")),
        },
        _ => ints::binary(op, a.int()?, b.int()?, name()).map(Cell::Int),
    }
}

fn float_binary<N: Num>(op: BinOp, a: N, b: N) -> Result<N, String> {
    let (x, y) = (a.value(), b.value());
    Ok(match op {
        BinOp::Add => N::chain(x + y, &[(a, 1.0), (b, 1.0)]),
        BinOp::Sub => N::chain(x - y, &[(a, 1.0), (b, -1.0)]),
        BinOp::Mul => N::chain(x * y, &[(a, y), (b, x)]),
        BinOp::Div => N::chain(x / y, &[(a, 1.0 / y), (b, -x / (y * y))]),
        BinOp::Rem => rules::apply("rem", &[a, b], 0)?,
        BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor | BinOp::Shl | BinOp::Shr => {
            return Err(format!("{op:?} on floats"));
        }
    })
}

/// `a op b`
pub(super) fn compare<N: Num>(op: CmpOp, a: &Cell<N>, b: &Cell<N>) -> Result<bool, String> {
    let order = match (a, b) {
        (Cell::Float(a), Cell::Float(b)) => a.value().partial_cmp(&b.value()),
        (Cell::Bool(a), Cell::Bool(b)) => a.partial_cmp(b),
        _ => a.int()?.partial_cmp(&b.int()?),
    };
    Ok(match op {
        CmpOp::Lt => order.is_some_and(std::cmp::Ordering::is_lt),
        CmpOp::Le => order.is_some_and(std::cmp::Ordering::is_le),
        CmpOp::Gt => order.is_some_and(std::cmp::Ordering::is_gt),
        CmpOp::Ge => order.is_some_and(std::cmp::Ordering::is_ge),
        CmpOp::Eq => order.is_some_and(std::cmp::Ordering::is_eq),
        CmpOp::Ne => !order.is_some_and(std::cmp::Ordering::is_eq),
    })
}

/// `a as T`
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)] // as `as` does
pub(super) fn cast<N: Num>(cell: Cell<N>, to: &Ty) -> Result<Cell<N>, String> {
    match (cell, to.peel()) {
        (Cell::Float(x), Ty::Float(float)) => Ok(round(Cell::Float(x), float)),
        (Cell::Int(i), Ty::Float(float)) => Ok(round(Cell::Float(N::constant(i as f64)), float)),
        (Cell::Float(x), to @ Ty::Int(_)) => {
            let (least, greatest) = ints::range(ints::name(to).unwrap_or("?"));
            Ok(Cell::Int((x.value() as i128).clamp(least, greatest)))
        }
        (Cell::Int(i), to @ Ty::Int(_)) => {
            Ok(Cell::Int(ints::name(to).map_or(i, |name| ints::wrapped(i, name))))
        }
        (Cell::Bool(b), Ty::Int(_)) => Ok(Cell::Int(i128::from(b))),
        (cell, Ty::Unknown) => Err(format!("{}{cell:?} as a type that is not known", super::UNREAD)),
        (cell, to) => Err(format!("{cell:?} as {}", crate::compiler::ir::print::ty(to))),
    }
}

/// A value with so many copies of each float.
fn wide<N: Num>(cell: &Cell<N>, count: usize) -> Cell<N> {
    match cell {
        Cell::Float(_) => Cell::Seq(vec![cell.clone(); count]),
        Cell::Seq(all) => Cell::Seq(all.iter().map(|cell| wide(cell, count)).collect()),
        Cell::Tuple(all) => Cell::Tuple(all.iter().map(|cell| wide(cell, count)).collect()),
        other => other.clone(),
    }
}
