//! Methods and functions.

use syn::{Expr, ExprCall, ExprMethodCall};

use super::{Read, Reader};
use crate::compiler::ir::eval::{Cell, Num, UNREAD, ints, rules, value};
use crate::compiler::ir::{BinOp, CmpOp, Ty};

impl<N: Num> Reader<'_, '_, N> {
    /// A method call.
    pub(super) fn method(&mut self, e: &ExprMethodCall) -> Read<N> {
        if let Some(items) = self.adapted(e) {
            return items.map(Cell::Seq);
        }
        if let Some(end) = self.ended(e) {
            return end;
        }
        let name = e.method.to_string();
        match name.as_str() {
            "push" | "swap" | "fill" | "pop" | "clear" | "truncate" => return self.mutator(e, &name),
            "count" | "nth" | "sum" | "last" | "first" | "get" => return self.of_items(e, &name),
            _ => {}
        }
        let type_name = self.int_type(&e.receiver);
        let receiver = self.expr(&e.receiver)?;
        let args = e.args.iter().map(|a| self.expr(a)).collect::<Result<Vec<_>, _>>()?;
        match &receiver {
            Cell::Float(x) => float(&name, *x, &args),
            Cell::Int(i) => int(&name, *i, &args, type_name),
            Cell::Named(..) if name == "clone" => Ok(receiver),
            Cell::Named(..) => self.of_library(&name, &e.receiver, receiver, args),
            Cell::Bool(_) | Cell::Seq(_) | Cell::Tuple(_) | Cell::Closure(_) => {
                aggregate(&name, &receiver, &args)
            }
        }
    }

    /// A method of a struct, which may change it.
    fn of_library(&mut self, name: &str, place: &Expr, receiver: Cell<N>, args: Vec<Cell<N>>) -> Read<N> {
        let all = [vec![receiver], args].concat();
        let (result, receiver) = self.run_library(name, all)?;
        if let Some(receiver) = receiver {
            let at = self.at(place)?;
            self.write(&at, receiver)?;
        }
        Ok(result)
    }

    /// Runs a function of the program, and gives what a `&mut` first argument holds then.
    pub(super) fn run_library(
        &mut self,
        name: &str,
        args: Vec<Cell<N>>,
    ) -> Result<(Cell<N>, Option<Cell<N>>), String> {
        let machine = self.machine.as_mut().ok_or("a constant calls nothing")?;
        let function = machine.program.functions.get(name);
        let function = function.ok_or_else(|| format!("{UNREAD}`{name}` of a struct"))?;
        let first = function.params.first().map(|param| &function.vars[param.var].ty);
        let changed = matches!(first, Some(Ty::Ref(true, _)));
        let outcome = machine.program.run_with(function, args, machine.fuel)?;
        Ok((outcome.result, outcome.params.into_iter().next().filter(|_| changed)))
    }

    /// What ends an iteration.
    fn of_items(&mut self, e: &ExprMethodCall, name: &str) -> Read<N> {
        let all = self.items(&e.receiver)?;
        let optional = |item: Option<&Cell<N>>| Cell::Seq(item.into_iter().cloned().collect());
        Ok(match name {
            "count" => Cell::Int(i128::try_from(all.len()).map_err(|e| e.to_string())?),
            "nth" | "get" => {
                let k = self.expr(e.args.first().ok_or("an argument")?)?.index()?;
                optional(all.get(k))
            }
            "first" => optional(all.first()),
            "last" => optional(all.last()),
            _ => {
                let mut terms = all.into_iter();
                let of_floats =
                    e.turbofish.as_ref().is_some_and(|t| quote::quote!(#t).to_string().contains("f64"));
                let zero = if of_floats { Cell::Float(N::constant(0.0)) } else { Cell::Int(0) };
                let first = terms.next().unwrap_or(zero);
                terms.try_fold(first, |sum, term| value::binary(BinOp::Add, &sum, &term, || None))?
            }
        })
    }

    /// What changes its receiver.
    fn mutator(&mut self, e: &ExprMethodCall, name: &str) -> Read<N> {
        let args = e.args.iter().map(|a| self.expr(a)).collect::<Result<Vec<_>, _>>()?;
        let at = self.at(&e.receiver)?;
        let mut cell = self.read(&at)?;
        let all = cell.parts_mut()?;
        let mut given = Cell::Tuple(Vec::new());
        match (name, args.as_slice()) {
            ("push", [item]) => all.push(item.clone()),
            ("swap", [a, b]) => {
                let (a, b) = (a.index()?, b.index()?);
                if a >= all.len() || b >= all.len() {
                    return Err("swap out of range".into());
                }
                all.swap(a, b);
            }
            ("fill", [item]) => all.fill(item.clone()),
            ("pop", []) => given = Cell::Seq(all.pop().into_iter().collect()),
            ("clear", []) => all.clear(),
            ("truncate", [n]) => all.truncate(n.index()?),
            _ => return Err(format!("{UNREAD}`{name}` with these arguments")),
        }
        self.write(&at, cell)?;
        Ok(given)
    }

    /// A call by path.
    pub(super) fn call(&mut self, e: &ExprCall) -> Read<N> {
        let args = e.args.iter().map(|a| self.expr(a)).collect::<Result<Vec<_>, _>>()?;
        self.apply(&e.func, args)
    }

    /// A call of a function, or of a closure in a variable.
    pub(super) fn called(&mut self, path: &syn::Path, args: Vec<Cell<N>>) -> Read<N> {
        let segments: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        if let [name] = segments.as_slice()
            && let Some(at) = self.variable(name)
            && let Cell::Closure(closure) = self.read(&at)?
        {
            return self.run_captured(&closure, args);
        }
        let parts: Vec<&str> = segments.iter().map(String::as_str).collect();
        match (parts.as_slice(), args.as_slice()) {
            // Says only that a type is the standard library's.
            ([.., "discrete"], [cell]) => Ok(cell.clone()),
            (["Vec", "new" | "with_capacity"], _) => Ok(Cell::Seq(Vec::new())),
            ([.., "Some"], [item]) => Ok(Cell::Seq(vec![item.clone()])),
            (["usize" | "i32" | "i64" | "u64" | "u32", "from"], [a]) => match a {
                Cell::Bool(b) => Ok(Cell::Int(i128::from(*b))),
                other => Ok(other.clone()),
            },
            (["f64", "from"], [a]) => value::cast(a.clone(), &crate::compiler::ir::Ty::F64),
            ([.., "min" | "max"], [Cell::Int(a), Cell::Int(b)]) => {
                Ok(Cell::Int(if parts.last() == Some(&"min") { *a.min(b) } else { *a.max(b) }))
            }
            ([.., name], args) if name.starts_with(char::is_uppercase) => {
                let fields = (0..).map(|k: usize| k.to_string()).zip(args.iter().cloned());
                Ok(Cell::Named((*name).to_owned(), fields.collect()))
            }
            ([.., name], [Cell::Float(x), rest @ ..]) => float(name, *x, rest),
            ([.., name], [Cell::Int(i), rest @ ..]) => int(name, *i, rest, parts.first().copied()),
            _ => Err(format!("{UNREAD}a call of `{}`", segments.join("::"))),
        }
    }
}

fn float<N: Num>(name: &str, x: N, args: &[Cell<N>]) -> Read<N> {
    let v = x.value();
    match name {
        "is_nan" => return Ok(Cell::Bool(v.is_nan())),
        "is_finite" => return Ok(Cell::Bool(v.is_finite())),
        "is_infinite" => return Ok(Cell::Bool(v.is_infinite())),
        "is_sign_negative" => return Ok(Cell::Bool(v.is_sign_negative())),
        "is_sign_positive" => return Ok(Cell::Bool(v.is_sign_positive())),
        "clone" | "to_owned" => return Ok(Cell::Float(x)),
        // An `Ordering` as its number.
        "total_cmp" => {
            let other = args.first().ok_or("an argument")?.float()?;
            return Ok(Cell::Int(v.total_cmp(&other.value()) as i128));
        }
        "sin_cos" => {
            let part = |name| rules::apply(name, &[x], 0).map(Cell::Float);
            return Ok(Cell::Tuple(vec![part("sin")?, part("cos")?]));
        }
        _ => {}
    }
    let mut floats = vec![x];
    let mut exponent = 0;
    for arg in args {
        match arg {
            Cell::Int(i) => exponent = i32::try_from(*i).map_err(|e| e.to_string())?,
            other => floats.push(other.float()?),
        }
    }
    rules::apply(name, &floats, exponent).map(Cell::Float)
}

fn int<N: Num>(name: &str, i: i128, args: &[Cell<N>], ty: Option<&str>) -> Read<N> {
    let arg = |k: usize| args.get(k).ok_or("an argument")?.int();
    let checked = |value| ints::checked(value, ty);
    Ok(Cell::Int(match name {
        "clone" => i,
        "min" => i.min(arg(0)?),
        "max" => i.max(arg(0)?),
        "clamp" => i.clamp(arg(0)?, arg(1)?),
        "abs" => i.abs(),
        "abs_diff" => (i - arg(0)?).abs(),
        "pow" => {
            checked(i.checked_pow(u32::try_from(arg(0)?).map_err(|e| e.to_string())?).ok_or("overflow")?)?
        }
        "saturating_sub" => (i - arg(0)?).max(ints::range(ty.unwrap_or("usize")).0),
        "saturating_add" => i + arg(0)?,
        "wrapping_add" => ints::wrapped(i + arg(0)?, ty.unwrap_or("usize")),
        "wrapping_mul" => ints::wrapped(i * arg(0)?, ty.unwrap_or("usize")),
        "rem_euclid" => i.checked_rem_euclid(arg(0)?).ok_or("remainder by zero")?,
        "div_ceil" => {
            let by = arg(0)?;
            (i + by - 1).checked_div(by).ok_or("division by zero")?
        }
        "checked_sub" => {
            let difference = checked(i - arg(0)?);
            return Ok(Cell::Seq(difference.into_iter().map(Cell::Int).collect()));
        }
        "is_multiple_of" => return Ok(Cell::Bool(i % arg(0)? == 0)),
        _ => return Err(format!("{UNREAD}`{name}` of an integer")),
    }))
}

fn aggregate<N: Num>(name: &str, cell: &Cell<N>, args: &[Cell<N>]) -> Read<N> {
    let optional = || cell.parts().map(|all| all.first().cloned());
    Ok(match (name, args) {
        ("len", []) => Cell::Int(i128::try_from(cell.parts()?.len()).map_err(|e| e.to_string())?),
        ("is_empty" | "is_none", []) => Cell::Bool(cell.parts()?.is_empty()),
        ("is_some", []) => Cell::Bool(!cell.parts()?.is_empty()),
        ("clone" | "to_vec" | "to_owned" | "as_slice" | "collect", _) => cell.clone(),
        ("unwrap" | "expect", _) => optional()?.ok_or("unwrap of `None`")?,
        ("unwrap_or", [other]) => optional()?.unwrap_or_else(|| other.clone()),
        ("unwrap_or_default", []) => {
            optional()?.ok_or_else(|| format!("{UNREAD}the default of a type that is not known"))?
        }
        ("contains", [item]) => {
            let same = |other: &Cell<N>| value::compare(CmpOp::Eq, other, item).unwrap_or(false);
            Cell::Bool(cell.parts()?.iter().any(same))
        }
        _ => return Err(format!("{UNREAD}`{name}` of an aggregate")),
    })
}
