//! Methods of lists that take a closure or an iterator, and those that put lists together:
//! written as the loops that they are.

use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Stmt, Type, parse_quote, parse_quote_spanned};

use super::Desugar;
use super::apply::Arg;
use super::chain::{Form, has_stages};
use super::expect::head;
use super::fresh::{block, block_expr, branch, grouped, path, peel, run, site, state, tail};

/// Whether a method is one of these.
pub fn is_of_lists(name: &str) -> bool {
    matches!(
        name,
        "extend" | "retain" | "retain_mut" | "fill_with" | "resize_with" | "concat" | "repeat" | "into"
    )
}

impl Desugar<'_> {
    /// A method of a list.
    pub fn list(&mut self, m: &ExprMethodCall, wanted: Option<&Type>) -> Option<Expr> {
        let args: Vec<&Expr> = m.args.iter().collect();
        let stmts = match (m.method.to_string().as_str(), args.as_slice()) {
            ("into", []) => {
                let from =
                    wanted.filter(|ty| head(ty).as_deref() == Some("Vec")).map(|_| grouped(&m.receiver))?;
                return Some(parse_quote!(#from.to_vec()));
            }
            ("extend", [from]) => self.extended(m, from)?,
            ("retain" | "retain_mut", [f]) if is_closure_of(f, 1) => self.retained(m, f),
            ("fill_with", [f]) if Self::is_callee(f) => self.filled_with(m, f),
            ("resize_with", [n, f]) if Self::is_callee(f) => self.resized_with(m, n, f),
            ("concat", []) => self.concatenated(m),
            ("repeat", [n]) => self.repeated(m, n),
            _ => return None,
        };
        Some(block_expr(stmts))
    }

    /// `Vec::from(list)`
    pub fn vec_from(c: &syn::ExprCall) -> Option<Expr> {
        let Expr::Path(p) = peel(&c.func) else { return None };
        let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let named = matches!(names.as_slice(), [.., ty, name] if ty == "Vec" && name == "from");
        let from = c.args.first().filter(|_| named && p.qself.is_none() && c.args.len() == 1).map(grouped)?;
        Some(parse_quote!(#from.to_vec()))
    }

    /// `list.extend(items)`, of an iterator with stages or of an `Option`.
    fn extended(&mut self, m: &ExprMethodCall, from: &Expr) -> Option<Vec<Stmt>> {
        let list = grouped(&m.receiver);
        let push = |item: Expr| vec![run(parse_quote_spanned!(site(m.method.span())=> #list.push(#item)))];
        if self.is_optional(from) {
            let lent = gives_reference(from);
            return Some(self.option(from, &mut |_, v| push(value_of(v, lent)), Vec::new()));
        }
        let chain = self.iterable(from)?;
        let form = self.form(&chain);
        if !has_stages(from) && matches!(form, Form::Value | Form::Ref) && chain.is_source() {
            return None;
        }
        let lent = form == Form::Ref;
        Some(self.drive(&chain, &mut |_, item| push(value_of(item, lent))))
    }

    /// `list.retain(f)`: what stays is swapped to the front, in its order.
    fn retained(&mut self, m: &ExprMethodCall, f: &Expr) -> Vec<Stmt> {
        let list = grouped(&m.receiver);
        let (kept, k) = (self.fresh.name("kept", m.span()), self.steady("k", m.span()));
        let item = parse_quote!(#list[#k]);
        let (mut body, stays) = self.apply(f, vec![Arg::Lent(item, m.method == "retain_mut")]);
        let then: Vec<Stmt> = vec![run(parse_quote!(#list.swap(#kept, #k))), run(parse_quote!(#kept += 1))];
        body.push(run(branch(&stays, then, Vec::new())));
        let body = block(body);
        vec![
            state(&kept, &parse_quote!(0usize)),
            run(parse_quote!(for #k in 0..#list.len() #body)),
            run(parse_quote!(#list.truncate(#kept))),
        ]
    }

    /// `list.fill_with(f)`
    fn filled_with(&mut self, m: &ExprMethodCall, f: &Expr) -> Vec<Stmt> {
        let list = grouped(&m.receiver);
        let k = self.steady("k", m.span());
        let (mut body, value) = self.apply(f, Vec::new());
        body.push(run(parse_quote!(#list[#k] = #value)));
        let body = block(body);
        vec![run(parse_quote!(for #k in 0..#list.len() #body))]
    }

    /// `list.resize_with(n, f)`
    fn resized_with(&mut self, m: &ExprMethodCall, n: &Expr, f: &Expr) -> Vec<Stmt> {
        let list = grouped(&m.receiver);
        let mut stmts = Vec::new();
        let n = self.hold(n.clone(), None, &mut stmts);
        let (mut body, value) = self.apply(f, Vec::new());
        body.push(run(parse_quote_spanned!(site(m.method.span())=> #list.push(#value))));
        let body = block(body);
        let more = vec![run(parse_quote!(for _ in #list.len()..#n #body))];
        let less = vec![run(parse_quote!(#list.truncate(#n)))];
        stmts.push(run(branch(&parse_quote!(#n > #list.len()), more, less)));
        stmts
    }

    /// `lists.concat()`
    fn concatenated(&mut self, m: &ExprMethodCall) -> Vec<Stmt> {
        let out = self.fresh.name("out", m.span());
        let mut stmts = vec![state(&out, &parse_quote!(::std::vec::Vec::new()))];
        match peel(&m.receiver) {
            Expr::Array(a) => {
                stmts.extend(a.elems.iter().map(|part| run(parse_quote!(#out.extend_from_slice(#part)))));
            }
            lists => {
                let place = matches!(lists, Expr::Path(_) | Expr::Field(_) | Expr::Index(_));
                let lists = if place { lists.clone() } else { self.hold(lists.clone(), None, &mut stmts) };
                let part = self.steady("part", m.span());
                stmts.push(run(parse_quote!(for #part in #lists.iter() { #out.extend_from_slice(#part); })));
            }
        }
        stmts.push(tail(path(&out)));
        stmts
    }

    /// `list.repeat(n)`
    fn repeated(&mut self, m: &ExprMethodCall, n: &Expr) -> Vec<Stmt> {
        let out = self.fresh.name("out", m.span());
        let list = grouped(&m.receiver);
        vec![
            state(&out, &parse_quote!(::std::vec::Vec::new())),
            run(parse_quote!(for _ in 0..#n { #out.extend_from_slice(&#list); })),
            tail(path(&out)),
        ]
    }
}

/// An item itself, where it is a reference.
fn value_of(item: Expr, lent: bool) -> Expr {
    match peel(&item) {
        Expr::Reference(r) => (*r.expr).clone(),
        _ if lent => parse_quote!(*#item),
        _ => item,
    }
}

/// Whether an `Option` holds a reference into a list.
fn gives_reference(e: &Expr) -> bool {
    matches!(peel(e), Expr::MethodCall(m) if matches!(m.method.to_string().as_str(), "first" | "last" | "get"))
}

/// Whether something is a function's name, or a closure of that many parameters.
fn is_closure_of(f: &Expr, count: usize) -> bool {
    match peel(f) {
        Expr::Closure(c) => c.inputs.len() == count && c.asyncness.is_none(),
        Expr::Path(_) => true,
        _ => false,
    }
}
