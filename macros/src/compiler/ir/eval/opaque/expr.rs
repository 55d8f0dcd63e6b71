//! Expressions.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Expr, ExprBinary, ExprRange, Lit, RangeLimits, UnOp};

use super::{At, Flow, Part, Read, Reader, element};
use crate::compiler::ir::eval::place::last_of;
use crate::compiler::ir::eval::{Cell, Num, UNREAD, ints, value};
use crate::compiler::ir::{BinOp, CmpOp, FloatTy, Ty};
use crate::compiler::texts::Plain as _;

impl<N: Num> Reader<'_, '_, N> {
    /// The value of an expression.
    pub(super) fn expr(&mut self, expr: &Expr) -> Read<N> {
        match expr {
            Expr::Lit(e) => literal(&e.lit),
            Expr::Path(e) => self.path(&e.path),
            Expr::Paren(e) => self.expr(&e.expr),
            Expr::Group(e) => self.expr(&e.expr),
            Expr::Reference(e) if e.mutability.is_some() => Err(format!("{UNREAD}a `&mut`")),
            Expr::Reference(e) => self.expr(&e.expr),
            Expr::Unary(e) => {
                let cell = self.expr(&e.expr)?;
                match e.op {
                    UnOp::Neg(_) if matches!(cell, Cell::Named(..)) => {
                        self.run_library("Neg", vec![cell]).map(|(result, _)| result)
                    }
                    UnOp::Neg(_) => value::negate(cell, || self.int_type(&e.expr)),
                    UnOp::Not(_) => value::not(cell, || self.int_type(&e.expr)),
                    _ => Ok(cell),
                }
            }
            Expr::Binary(e) => self.binary(e),
            Expr::Assign(e) => {
                let cell = self.expr(&e.right)?;
                let at = self.at(&e.left)?;
                self.write(&at, cell)?;
                Ok(Cell::Tuple(Vec::new()))
            }
            Expr::Cast(e) => value::cast(self.expr(&e.expr)?, &primitive(&e.ty)),
            Expr::Index(e) => self.index(&e.expr, &e.index),
            Expr::Field(e) => self.expr(&e.base)?.field(&e.member.plain()).cloned(),
            Expr::MethodCall(e) => self.method(e),
            Expr::Closure(e) => Ok(self.capture(e)),
            Expr::Range(e) if e.end.is_some() => self.range(e),
            Expr::Call(e) => self.call(e),
            Expr::If(e) => self.choice(e),
            Expr::Match(e) => {
                let on = self.expr(&e.expr)?;
                let outer = self.locals.len();
                let body = self.arm(e, &on)?;
                let cell = self.expr(body);
                self.locals.truncate(outer);
                cell
            }
            Expr::Block(e) => self.block(&e.block.stmts),
            Expr::Array(e) => self.all(e.elems.iter()).map(Cell::Seq),
            Expr::Tuple(e) => self.all(e.elems.iter()).map(Cell::Tuple),
            Expr::Struct(e) => self.literal_of(e),
            Expr::Repeat(e) => {
                let cell = self.expr(&e.expr)?;
                Ok(Cell::Seq(vec![cell; self.expr(&e.len)?.index()?]))
            }
            Expr::Macro(e) if e.mac.path.is_ident("vec") => {
                let tokens = &e.mac.tokens;
                let list = syn::parse2(quote::quote!([#tokens])).map_err(|e| e.to_string())?;
                self.expr(&list)
            }
            Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) | Expr::Macro(_) => {
                match self.stmt(&syn::Stmt::Expr(expr.clone(), None))? {
                    Flow::Next => Ok(Cell::Tuple(Vec::new())),
                    flow => Err(format!("{UNREAD}an exit {flow:?} in an expression")),
                }
            }
            other => Err(format!("{UNREAD}`{}`", other.to_token_stream())),
        }
    }

    fn all<'a>(&mut self, elems: impl Iterator<Item = &'a Expr>) -> Result<Vec<Cell<N>>, String> {
        elems.map(|e| self.expr(e)).collect()
    }

    /// `Path { name: a, ..base }`
    fn literal_of(&mut self, e: &syn::ExprStruct) -> Read<N> {
        let mut fields = match &e.rest {
            Some(base) => match self.expr(base)? {
                Cell::Named(_, fields) => fields,
                other => return Err(format!("{other:?} is no struct")),
            },
            None => BTreeMap::new(),
        };
        for field in &e.fields {
            let cell = self.expr(&field.expr)?;
            fields.insert(field.member.plain(), cell);
        }
        Ok(Cell::Named(last_of(&e.path), fields))
    }

    fn choice(&mut self, e: &syn::ExprIf) -> Read<N> {
        let outer = self.locals.len();
        let cell = match (self.condition(&e.cond)?, &e.else_branch) {
            (true, _) => self.block(&e.then_branch.stmts),
            (false, Some((_, other))) => self.expr(other),
            (false, None) => Ok(Cell::Tuple(Vec::new())),
        };
        self.locals.truncate(outer);
        cell
    }

    /// A block with a tail.
    fn block(&mut self, stmts: &[syn::Stmt]) -> Read<N> {
        let outer = self.locals.len();
        let cell = match self.tail(stmts)? {
            (Flow::Next, cell) => Ok(cell),
            (flow, _) => Err(format!("{UNREAD}an exit {flow:?} in an expression")),
        };
        self.locals.truncate(outer);
        cell
    }

    /// How statements end, and what the last one gives.
    pub(super) fn tail(&mut self, stmts: &[syn::Stmt]) -> Result<(Flow, Cell<N>), String> {
        for (at, stmt) in stmts.iter().enumerate() {
            if let syn::Stmt::Expr(expr, None) = stmt
                && at + 1 == stmts.len()
            {
                return Ok((Flow::Next, self.expr(expr)?));
            }
            let flow = self.stmt(stmt)?;
            if flow != Flow::Next {
                return Ok((flow, Cell::Tuple(Vec::new())));
            }
        }
        Ok((Flow::Next, Cell::Tuple(Vec::new())))
    }

    fn path(&mut self, path: &syn::Path) -> Read<N> {
        if let Some(name) = path.get_ident().map(ToString::to_string)
            && let Some(at) = self.variable(&name)
        {
            return self.read(&at);
        }
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        let last = names.last().map_or("", String::as_str);
        match (names.first().map(String::as_str), last) {
            (_, "None") => Ok(Cell::Seq(Vec::new())),
            (_, "Less") => Ok(Cell::Int(-1)),
            (_, "Equal") => Ok(Cell::Int(0)),
            (_, "Greater") => Ok(Cell::Int(1)),
            (Some(int @ ("usize" | "i32" | "i64" | "u64" | "u32")), "MAX") => Ok(Cell::Int(range(int).1)),
            (Some(int @ ("usize" | "i32" | "i64" | "u64" | "u32")), "MIN") => Ok(Cell::Int(range(int).0)),
            // A variant without fields.
            (Some(first), _) if names.len() == 2 && first.starts_with(char::is_uppercase) => {
                Ok(Cell::Named(last.to_owned(), BTreeMap::new()))
            }
            _ => float_constant(last)
                .map(|x| Cell::Float(N::constant(x)))
                .ok_or_else(|| format!("{UNREAD}`{}`", names.join("::"))),
        }
    }

    /// Where an expression is.
    pub(super) fn at(&mut self, expr: &Expr) -> Result<At, String> {
        match expr {
            Expr::Path(e) => {
                let name = e.path.get_ident().ok_or("a path")?.to_string();
                self.variable(&name).ok_or_else(|| format!("no variable `{name}`"))
            }
            Expr::Paren(e) => self.at(&e.expr),
            Expr::Reference(e) => self.at(&e.expr),
            Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => self.at(&e.expr),
            Expr::Index(e) => {
                let i = self.expr(&e.index)?.index()?;
                Ok(self.at(&e.expr)?.step(Part::Element(i)))
            }
            Expr::Field(e) => Ok(self.at(&e.base)?.step(Part::Field(e.member.clone()))),
            other => Err(format!("{UNREAD}`{}` as a place", other.to_token_stream())),
        }
    }

    fn index(&mut self, of: &Expr, index: &Expr) -> Read<N> {
        let cell = self.expr(of)?;
        if let Expr::Range(range) = index {
            let all = cell.parts()?;
            let (from, to) = self.bounds(range, all.len())?;
            return all.get(from..to).map(|part| Cell::Seq(part.to_vec())).ok_or_else(|| "a part".into());
        }
        let index = self.expr(index)?;
        if let Some((from, to)) = span(&index) {
            let (from, to) = (usize::try_from(from), usize::try_from(to));
            let part = from.ok().zip(to.ok()).and_then(|(from, to)| cell.parts().ok()?.get(from..to));
            return part.map(|part| Cell::Seq(part.to_vec())).ok_or_else(|| "a part".into());
        }
        element(&cell, index.index()?).cloned()
    }

    /// A range in a variable: the struct that it is, from its start to before its end.
    fn range(&mut self, e: &ExprRange) -> Read<N> {
        let start = e.start.as_ref().map_or(Ok(Cell::Int(0)), |e| self.expr(e))?;
        let mut end = e.end.as_ref().map_or(Ok(Cell::Int(0)), |e| self.expr(e))?;
        if let (RangeLimits::Closed(_), Cell::Int(end)) = (e.limits, &mut end) {
            *end += 1;
        }
        let ends = [("start".to_owned(), start), ("end".to_owned(), end)];
        Ok(Cell::Named("Range".into(), ends.into_iter().collect()))
    }

    fn bounds(&mut self, range: &ExprRange, len: usize) -> Result<(usize, usize), String> {
        let from = range.start.as_ref().map_or(Ok(0), |e| self.expr(e)?.index())?;
        let to = range.end.as_ref().map_or(Ok(len), |e| self.expr(e)?.index())?;
        let closed = range.end.is_some() && matches!(range.limits, RangeLimits::Closed(_));
        Ok((from, to + usize::from(closed)))
    }

    fn binary(&mut self, e: &ExprBinary) -> Read<N> {
        use syn::BinOp as B;
        if let B::And(_) | B::Or(_) = e.op {
            let left = self.expr(&e.left)?.bool()?;
            let decided = matches!(e.op, B::Or(_)) == left;
            return if decided { Ok(Cell::Bool(left)) } else { self.expr(&e.right) };
        }
        let b = self.expr(&e.right)?;
        if let Some(op) = compound(&e.op) {
            let at = self.at(&e.left)?;
            let left = self.read(&at)?;
            if let Cell::Named(..) = left {
                let (_, changed) = self.run_library(&format!("{op:?}Assign"), vec![left, b])?;
                self.write(&at, changed.ok_or("an operator changes its left side")?)?;
                return Ok(Cell::Tuple(Vec::new()));
            }
            let cell = value::binary(op, &left, &b, || self.int_type(&e.left))?;
            self.write(&at, cell)?;
            return Ok(Cell::Tuple(Vec::new()));
        }
        let a = self.expr(&e.left)?;
        if let Some(op) = comparison(&e.op) {
            return value::compare(op, &a, &b).map(Cell::Bool);
        }
        let op = arithmetic(&e.op).ok_or("an operator")?;
        if let Cell::Named(..) = a {
            return self.run_library(&format!("{op:?}"), vec![a, b]).map(|(result, _)| result);
        }
        value::binary(op, &a, &b, || self.int_type(&e.left).or_else(|| self.int_type(&e.right)))
    }

    /// The integer type that an expression shows.
    pub(super) fn int_type(&self, expr: &Expr) -> Option<&'static str> {
        match expr {
            Expr::Paren(e) => self.int_type(&e.expr),
            Expr::Reference(e) => self.int_type(&e.expr),
            Expr::Unary(e) => self.int_type(&e.expr),
            Expr::Binary(e) => self.int_type(&e.left).or_else(|| self.int_type(&e.right)),
            Expr::Cast(e) => Some(ints::known(e.ty.to_token_stream().to_string().as_str())),
            Expr::Lit(e) => match &e.lit {
                Lit::Int(i) if !i.suffix().is_empty() => Some(ints::known(i.suffix())),
                _ => None,
            },
            Expr::MethodCall(e) if e.method == "len" || e.method == "count" => Some("usize"),
            Expr::MethodCall(e) => self.int_type(&e.receiver),
            Expr::Path(e) => self.type_of(&e.path.get_ident()?.to_string()),
            _ => None,
        }
    }
}

impl At {
    fn step(self, part: Part) -> At {
        match self {
            At::Local(k, steps) => At::Local(k, [steps, vec![part]].concat()),
            At::Var(var, steps) => At::Var(var, [steps, vec![part]].concat()),
        }
    }
}

/// Where a range begins and ends.
pub(super) fn span<N: Num>(cell: &Cell<N>) -> Option<(i128, i128)> {
    let is_range = matches!(cell, Cell::Named(name, _) if name == "Range");
    let end = |name| cell.field(name).and_then(Cell::int).ok();
    if is_range { end("start").zip(end("end")) } else { None }
}

fn literal<N: Num>(lit: &Lit) -> Read<N> {
    match lit {
        Lit::Bool(b) => Ok(Cell::Bool(b.value)),
        Lit::Int(i) if i.suffix().starts_with('f') => number(i.base10_digits()),
        Lit::Int(i) => i.base10_parse().map(Cell::Int).map_err(|e| e.to_string()),
        Lit::Float(f) => number(f.base10_digits()),
        _ => Err("a literal that is not a number".into()),
    }
}

fn number<N: Num>(digits: &str) -> Read<N> {
    digits.parse().map(|x| Cell::Float(N::constant(x))).map_err(|_| format!("the number {digits}"))
}

fn range(int: &str) -> (i128, i128) {
    ints::range(int)
}

fn float_constant(name: &str) -> Option<f64> {
    use std::f64::consts;
    Some(match name {
        "PI" => consts::PI,
        "TAU" => consts::TAU,
        "E" => consts::E,
        "LN_2" => consts::LN_2,
        "LN_10" => consts::LN_10,
        "SQRT_2" => consts::SQRT_2,
        "FRAC_PI_2" => consts::FRAC_PI_2,
        "FRAC_PI_4" => consts::FRAC_PI_4,
        "FRAC_1_SQRT_2" => consts::FRAC_1_SQRT_2,
        "FRAC_2_SQRT_PI" => consts::FRAC_2_SQRT_PI,
        "INFINITY" => f64::INFINITY,
        "NEG_INFINITY" => f64::NEG_INFINITY,
        "NAN" => f64::NAN,
        "EPSILON" => f64::EPSILON,
        "MAX" => f64::MAX,
        "MIN" => f64::MIN,
        "MIN_POSITIVE" => f64::MIN_POSITIVE,
        _ => return None,
    })
}

fn primitive(ty: &syn::Type) -> Ty {
    let name = ty.to_token_stream().to_string();
    match name.as_str() {
        "f64" => Ty::F64,
        "f32" => Ty::Float(FloatTy::F32),
        _ => match syn::parse_str(&name) {
            Ok(ident) => Ty::Int(Some(ident)),
            Err(_) => Ty::Unknown,
        },
    }
}

fn comparison(op: &syn::BinOp) -> Option<CmpOp> {
    use syn::BinOp as B;
    Some(match op {
        B::Lt(_) => CmpOp::Lt,
        B::Le(_) => CmpOp::Le,
        B::Gt(_) => CmpOp::Gt,
        B::Ge(_) => CmpOp::Ge,
        B::Eq(_) => CmpOp::Eq,
        B::Ne(_) => CmpOp::Ne,
        _ => return None,
    })
}

fn arithmetic(op: &syn::BinOp) -> Option<BinOp> {
    use syn::BinOp as B;
    Some(match op {
        B::Add(_) => BinOp::Add,
        B::Sub(_) => BinOp::Sub,
        B::Mul(_) => BinOp::Mul,
        B::Div(_) => BinOp::Div,
        B::Rem(_) => BinOp::Rem,
        B::BitAnd(_) => BinOp::BitAnd,
        B::BitOr(_) => BinOp::BitOr,
        B::BitXor(_) => BinOp::BitXor,
        B::Shl(_) => BinOp::Shl,
        B::Shr(_) => BinOp::Shr,
        _ => return None,
    })
}

fn compound(op: &syn::BinOp) -> Option<BinOp> {
    use syn::BinOp as B;
    Some(match op {
        B::AddAssign(_) => BinOp::Add,
        B::SubAssign(_) => BinOp::Sub,
        B::MulAssign(_) => BinOp::Mul,
        B::DivAssign(_) => BinOp::Div,
        B::RemAssign(_) => BinOp::Rem,
        B::BitAndAssign(_) => BinOp::BitAnd,
        B::BitOrAssign(_) => BinOp::BitOr,
        B::BitXorAssign(_) => BinOp::BitXor,
        B::ShlAssign(_) => BinOp::Shl,
        B::ShrAssign(_) => BinOp::Shr,
        _ => return None,
    })
}
