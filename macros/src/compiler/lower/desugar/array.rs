//! Arrays: `map` and `array::from_fn`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Stmt, Type, parse_quote};

use super::Desugar;
use super::apply::Arg;
use super::expect::pointee;
use super::fresh::{self, block_expr, path, peel, run, state, tail};

/// Up to what length the elements of an array are written one by one.
const UNROLLED: usize = 8;

impl Desugar<'_> {
    /// `array.map(f)`
    pub fn array_map(&mut self, m: &syn::ExprMethodCall, wanted: Option<&Type>) -> Option<Expr> {
        let f = m.args.first().filter(|f| Self::is_callee(f))?;
        let array = matches!(wanted, Some(Type::Array(_)));
        let Some(len) = self.array_length(&m.receiver) else { return self.array_map_in_place(m, f, array) };
        let array = &m.receiver;
        let mut stmts = Vec::new();
        if let Some(n) = small(&len) {
            let names: Vec<_> = (0..n).map(|_| self.steady("element", m.span())).collect();
            stmts.push(parse_quote!(let [#(#names),*] = #array;));
            let values: Vec<Expr> = names.iter().map(|name| self.value_of(f, path(name))).collect();
            stmts.push(tail(parse_quote!([#(#values),*])));
            return Some(block_expr(stmts));
        }
        let array = self.hold(array.as_ref().clone(), None, &mut stmts);
        let index = self.steady("i", m.span());
        let array = fresh::grouped(&array);
        let item: Expr = parse_quote!(#array[#index]);
        let parts = matches!(self.types.of_expr(&m.receiver).map(pointee), Some(Type::Array(t)) if !is_number(&t.elem));
        stmts.extend(self.filled(f, item, &index, &len, parts, m.span()));
        Some(block_expr(stmts))
    }

    /// The same of what is used as a list, and whose length is not known: where types are
    /// generic in a float in place, stated to be an array.
    fn array_map_in_place(&mut self, m: &syn::ExprMethodCall, f: &Expr, array: bool) -> Option<Expr> {
        let known = self.written_ty(&m.receiver).is_some();
        if known || !(array || self.lists.maps_list(m)) || self.chain(&m.receiver).is_some() {
            return None;
        }
        if !self.facts.generics.has_floats() {
            return Some(self.array_map_untold(m, f));
        }
        let (array, krate) = (&m.receiver, self.krate);
        let (out, index) = (self.fresh.name("out", m.span()), self.steady("i", m.span()));
        let (mut body, value) = self.apply(f, vec![Arg::Value(parse_quote!(#out[#index]))]);
        body.push(run(parse_quote!(#out[#index] = #value)));
        let body = fresh::block(body);
        Some(block_expr(vec![
            state(&out, array),
            parse_quote!(let _ = || {
                #krate::__private::array(&#out);
            };),
            run(parse_quote!(for #index in 0..#out.len() #body)),
            tail(path(&out)),
        ]))
    }

    /// The same into an array of another type.
    fn array_map_untold(&mut self, m: &syn::ExprMethodCall, f: &Expr) -> Expr {
        let (span, krate) = (m.span(), self.krate);
        let (out, index) = (self.fresh.name("out", span), self.steady("i", span));
        let mut stmts = Vec::new();
        let array = self.hold(m.receiver.as_ref().clone(), None, &mut stmts);
        let array = fresh::grouped(&array);
        let (mut body, value) = self.apply(f, vec![Arg::Value(parse_quote!(#array[#index]))]);
        body.push(run(parse_quote!(#out[#index] = #value)));
        let body = fresh::block(body);
        stmts.extend([
            state(&out, &parse_quote!(#krate::__private::zeros())),
            parse_quote!(let _ = || {
                #krate::__private::as_long(&#out, &#array);
            };),
            run(parse_quote!(for #index in 0..#out.len() #body)),
            tail(path(&out)),
        ]);
        block_expr(stmts)
    }

    /// `array::from_fn(f)`
    pub fn array_from_fn(&mut self, c: &syn::ExprCall, wanted: Option<&Type>) -> Option<Expr> {
        let f = c.args.first().filter(|f| Self::is_callee(f))?;
        let len = from_fn_length(c).or_else(|| match pointee(wanted?.clone()) {
            Type::Array(t) => Some(t.len),
            _ => None,
        });
        let Some(len) = len else { return self.array_untold(f, c.span()) };
        if let Some(n) = small(&len) {
            let index = |k: usize| -> Expr {
                let k = proc_macro2::Literal::usize_suffixed(k);
                parse_quote!(#k)
            };
            let values: Vec<Expr> = (0..n).map(|k| self.value_of(f, index(k))).collect();
            return Some(parse_quote!([#(#values),*]));
        }
        let index = self.steady("i", c.span());
        let item = path(&index);
        let parts = matches!(wanted.cloned().map(pointee), Some(Type::Array(t)) if !is_number(&t.elem));
        Some(block_expr(self.filled(f, item, &index, &len, parts, c.span())))
    }

    /// The same of an array whose length only rustc knows.
    fn array_untold(&mut self, f: &Expr, span: Span) -> Option<Expr> {
        if self.facts.generics.has_floats() {
            self.fail(span, crate::compiler::diagnostics::blame::FROM_FN);
            return None;
        }
        let (out, index, krate) = (self.fresh.name("out", span), self.steady("i", span), self.krate);
        let (mut body, value) = self.apply(f, vec![Arg::Value(path(&index))]);
        body.push(run(parse_quote!(#out[#index] = #value)));
        let body = fresh::block(body);
        Some(block_expr(vec![
            state(&out, &parse_quote!(#krate::__private::zeros())),
            run(parse_quote!(for #index in 0..#out.len() #body)),
            tail(path(&out)),
        ]))
    }

    /// `slice.try_into().unwrap()`, where an array of a known length is wanted.
    pub fn array_of_slice(&mut self, m: &syn::ExprMethodCall, wanted: Option<&Type>) -> Option<Expr> {
        let Expr::MethodCall(inner) = peel(&m.receiver) else { return None };
        if inner.method != "try_into" || !inner.args.is_empty() {
            return None;
        }
        let slice = &*inner.receiver;
        let (lent, len) = match wanted? {
            Type::Array(t) => (false, &t.len),
            Type::Reference(r) if r.mutability.is_none() => match &*r.elem {
                Type::Array(t) => (true, &t.len),
                _ => return None,
            },
            _ => return None,
        };
        let slice = match peel(slice) {
            Expr::Reference(r) => peel(&r.expr),
            e => e,
        };
        if !matches!(m.method.to_string().as_str(), "unwrap" | "expect")
            || !matches!(slice, Expr::Path(_) | Expr::Field(_) | Expr::Index(_))
        {
            return None;
        }
        let (part, unwrap, args) = (self.steady("part", m.span()), &m.method, &m.args);
        let mut stmts: Vec<Stmt> = vec![
            parse_quote!(let #part = &#slice;),
            run(parse_quote!(if #part.len() != #len {
                let _ = <[(); 1] as ::core::convert::TryFrom<&[()]>>::try_from(&[]).#unwrap(#args);
            })),
        ];
        let value = match small(len) {
            _ if lent => path(&part),
            Some(n) => {
                let at = (0..n).map(proc_macro2::Literal::usize_unsuffixed);
                parse_quote!([#(#part[#at]),*])
            }
            None => {
                let out = self.fresh.name("out", m.span());
                let zero = fresh::zero();
                stmts.push(state(&out, &parse_quote!([#zero; #len])));
                stmts.push(run(parse_quote!(#out.copy_from_slice(#part))));
                path(&out)
            }
        };
        stmts.push(tail(value));
        Some(block_expr(stmts))
    }

    fn value_of(&mut self, f: &Expr, arg: Expr) -> Expr {
        let (mut stmts, value) = self.apply(f, vec![Arg::Value(arg)]);
        stmts.push(tail(value));
        block_expr(stmts)
    }

    /// An array that a loop fills; `parts` says whether more than numbers may be in it.
    fn filled(
        &mut self,
        f: &Expr,
        item: Expr,
        index: &proc_macro2::Ident,
        len: &Expr,
        parts: bool,
        span: Span,
    ) -> Vec<Stmt> {
        let out = self.fresh.name("out", span);
        let (mut body, value) = self.apply(f, vec![Arg::Value(item)]);
        let (zero, krate) = (zero_like(&value), self.krate);
        let zeros: Expr = if parts && is_told_by_call(&value) && !self.facts.generics.has_floats() {
            parse_quote!(#krate::__private::zeros::<_, #len>())
        } else {
            parse_quote!([#zero; #len])
        };
        body.push(run(parse_quote!(#out[#index] = #value)));
        let body = fresh::block(body);
        vec![state(&out, &zeros), run(parse_quote!(for #index in 0..#len #body)), tail(path(&out))]
    }
}

/// A type that is visibly a scalar.
fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Path(p) if p.path.get_ident().is_some_and(|i| super::super::ty::scalar(&i.to_string()).is_some()))
}

/// Whether only a function tells what something is.
fn is_told_by_call(e: &Expr) -> bool {
    match peel(e) {
        Expr::Call(_) | Expr::MethodCall(_) => true,
        Expr::Block(b) => match b.block.stmts.last() {
            Some(Stmt::Expr(e, None)) => is_told_by_call(e),
            _ => false,
        },
        _ => false,
    }
}

/// `array::from_fn(..)`
pub fn is_from_fn(c: &syn::ExprCall) -> bool {
    let Expr::Path(p) = peel(&c.func) else { return false };
    let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
    matches!(names.as_slice(), [.., module, last] if module == "array" && last == "from_fn")
}

/// `N` in `array::from_fn::<_, N, _>`.
fn from_fn_length(c: &syn::ExprCall) -> Option<Expr> {
    let Expr::Path(p) = peel(&c.func) else { return None };
    let syn::PathArguments::AngleBracketed(list) = &p.path.segments.last()?.arguments else { return None };
    fresh::constant(list.args.iter().nth(1)?)
}

/// A length that is a small number.
fn small(len: &Expr) -> Option<usize> {
    let Expr::Lit(l) = peel(len) else { return None };
    let syn::Lit::Int(i) = &l.lit else { return None };
    i.base10_parse::<usize>().ok().filter(|n| (1..=UNROLLED).contains(n))
}

/// Zeros in the shape that an expression visibly has.
fn zero_like(e: &Expr) -> Expr {
    match peel(e) {
        Expr::Array(a) => {
            let all = a.elems.iter().map(zero_like);
            parse_quote!([#(#all),*])
        }
        Expr::Tuple(t) => {
            let all = t.elems.iter().map(zero_like);
            parse_quote!((#(#all),*))
        }
        Expr::Block(b) => match b.block.stmts.last() {
            Some(Stmt::Expr(e, None)) => zero_like(e),
            _ => parse_quote!(0.0),
        },
        _ => parse_quote!(0.0),
    }
}
