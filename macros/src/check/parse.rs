//! The arguments: a call, and what may follow it.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Error, Expr, Ident, Lit, Path, Result, Token, parenthesized, parse_quote};

/// `f(w, &x), wrt(w), unit, reassociate, tolerance = 1e-4, crate = path`
pub struct Check {
    pub callee: Callee,
    pub args: Vec<Arg>,
    /// Positions in `args`, in the order in which they were named.
    pub wrt: Vec<usize>,
    /// Whether the function returns nothing.
    pub unit: bool,
    /// Whether the function has that option.
    pub reassociate: bool,
    pub tolerance: Option<Expr>,
    pub krate: Path,
}

/// What is called.
pub enum Callee {
    Function(Path),
    /// The first argument is the receiver.
    Method(Ident, Option<syn::AngleBracketedGenericArguments>),
}

/// An argument.
pub struct Arg {
    pub pass: Pass,
    /// What is passed, without `&` or `&mut`.
    pub expr: Expr,
    /// The variable, or a description.
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pass {
    Value,
    Ref,
    Mut,
}

impl Parse for Check {
    fn parse(input: ParseStream) -> Result<Self> {
        let (callee, args) = call(input.parse()?)?;
        let own = usize::from(matches!(callee, Callee::Method(..)));
        let mut check = Self {
            callee,
            wrt: (own..args.len()).filter(|k| !args[*k].is_discrete()).collect(),
            args,
            unit: false,
            reassociate: false,
            tolerance: None,
            krate: parse_quote!(::derive_grad),
        };
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            check.option(input)?;
        }
        if !input.is_empty() {
            return Err(input.error("expected `,`, or the end"));
        }
        Ok(check)
    }
}

impl Check {
    fn option(&mut self, input: ParseStream) -> Result<()> {
        if input.parse::<Option<Token![crate]>>()?.is_some() {
            input.parse::<Token![=]>()?;
            self.krate = input.parse()?;
            return Ok(());
        }
        let word: Ident = input.parse()?;
        if word == "wrt" {
            let names;
            parenthesized!(names in input);
            let names = names.parse_terminated(<Ident as syn::ext::IdentExt>::parse_any, Token![,])?;
            self.wrt = self.positions(&names)?;
        } else if word == "unit" {
            self.unit = true;
        } else if word == "reassociate" {
            self.reassociate = true;
        } else if word == "tolerance" {
            input.parse::<Token![=]>()?;
            self.tolerance = Some(input.parse()?);
        } else {
            return Err(Error::new(
                word.span(),
                "expected `wrt(..)`, `tolerance = ..`, `unit`, `reassociate` or `crate = ..`",
            ));
        }
        Ok(())
    }

    /// The arguments of these names.
    fn positions(&self, names: &Punctuated<Ident, Token![,]>) -> Result<Vec<usize>> {
        let position = |name: &Ident| {
            let at = self.args.iter().position(|arg| *name == arg.name);
            at.ok_or_else(|| Error::new(name.span(), self.unknown(name)))
        };
        names.iter().map(position).collect()
    }

    fn unknown(&self, name: &Ident) -> String {
        let variables = self.args.iter().filter(|arg| syn::parse_str::<Ident>(&arg.name).is_ok());
        let variables: Vec<String> = variables.map(|arg| format!("`{}`", arg.name)).collect();
        match variables.as_slice() {
            [] => format!("no argument is the variable `{name}`: give the arguments names with `let`"),
            all => format!("no argument is the variable `{name}`; those that are: {}", all.join(", ")),
        }
    }
}

fn call(expr: Expr) -> Result<(Callee, Vec<Arg>)> {
    match expr {
        Expr::Call(call) => {
            let Expr::Path(path) = *call.func else {
                return Err(Error::new(call.func.span(), "expected the path of an annotated function"));
            };
            if let Some(qself) = path.qself {
                return Err(Error::new(qself.lt_token.span, "import the function, or name it by its path"));
            }
            let args = call.args.into_iter().enumerate().map(|(k, arg)| Arg::of(k, arg)).collect();
            Ok((Callee::Function(path.path), args))
        }
        Expr::MethodCall(call) => {
            let receiver = Arg { pass: Pass::Ref, ..Arg::of(0, *call.receiver) };
            let others = call.args.into_iter().enumerate().map(|(k, arg)| Arg::of(k, arg));
            let args = std::iter::once(receiver).chain(others).collect();
            Ok((Callee::Method(call.method, call.turbofish), args))
        }
        other => Err(Error::new(other.span(), "expected a call: `f(x, &y)` or `model.f(&x)`")),
    }
}

impl Arg {
    /// Whether this is visibly without derivative.
    fn is_discrete(&self) -> bool {
        match &self.expr {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Float(_) => false,
                Lit::Int(int) => !matches!(int.suffix(), "f32" | "f64"),
                _ => true,
            },
            Expr::Closure(_) => true,
            _ => false,
        }
    }

    fn of(k: usize, expr: Expr) -> Self {
        let (pass, expr) = match expr {
            Expr::Reference(reference) if reference.mutability.is_some() => (Pass::Mut, *reference.expr),
            Expr::Reference(reference) => (Pass::Ref, *reference.expr),
            other => (Pass::Value, other),
        };
        let name = match &expr {
            Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
            _ => None,
        };
        Self { pass, expr, name: name.unwrap_or_else(|| format!("argument {}", k + 1)) }
    }
}
