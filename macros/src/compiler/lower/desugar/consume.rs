//! What ends a chain: the accumulator, and what the loop's body does to it.

use proc_macro2::{Ident, Span};
use syn::{Expr, ExprMethodCall, Pat, Stmt, Type, parse_quote, parse_quote_spanned};

use super::Desugar;
use super::apply::{Arg, first_pattern};
use super::chain::{Base, Chain, Form};
use super::expect::{argument, head, is_float, is_inferred, turbofish};
use super::fresh::{block_expr, branch, name_of, path, peel, plain, run, site, state, tail};
use crate::compiler::diagnostics::blame;

impl Desugar<'_> {
    /// The code of a chain and what ends it; `None` where it is not understood.
    pub fn consumed(&mut self, m: &ExprMethodCall, wanted: Option<&Type>) -> Option<Expr> {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let wanted = turbofish(m).or_else(|| wanted.cloned()).filter(|t| !is_inferred(t));
        let span = m.method.span();
        if let Some(found) = self.unwrapped(m) {
            return Some(found);
        }
        let chain = self.chain(&m.receiver)?;
        let chain = if matches!(name.as_str(), "any" | "all") { chain.lent() } else { chain };
        if matches!(name.as_str(), "sum" | "product") && wanted.as_ref().is_some_and(is_wrapper) {
            self.fail(span, blame::WRAPPER);
            return None;
        }
        let stmts = match (name.as_str(), args.as_slice()) {
            ("sum", []) => self.sum(&chain, wanted.as_ref(), span),
            ("product", []) => self.product(&chain, wanted.as_ref(), span),
            ("fold", [init, f]) if Self::is_callee(f) => self.fold(&chain, init, f, span),
            ("for_each", [f]) if Self::is_callee(f) => self.for_each(&chain, f),
            ("count", []) => self.counted(&chain, span),
            ("any" | "all", [f]) if Self::is_callee(f) => self.quantified(&chain, f, name == "any", span),
            ("collect", []) => self.collected(&chain, wanted.as_ref(), span)?,
            ("unzip", []) => self.unzipped(&chain, span),
            ("partition", [f]) if Self::is_callee(f) => self.partitioned(&chain, f, wanted.as_ref(), span),
            _ => return None,
        };
        Some(block_expr(stmts))
    }

    fn sum(&mut self, chain: &Chain, wanted: Option<&Type>, span: Span) -> Vec<Stmt> {
        let sum = self.fresh.name("sum", span);
        let start = neutral(wanted, span, &parse_quote!(-0.0), "Sum", "sum");
        let mut stmts = self.of_numbers(wanted, span);
        stmts.push(typed_state(&sum, wanted, &start));
        stmts.extend(self.drive(chain, &mut |_, item| {
            let item = grouped_value(&item);
            vec![run(parse_quote_spanned!(site(span)=> #sum += #item))]
        }));
        stmts.push(tail(path(&sum)));
        stmts
    }

    // That sums of a type are those of numbers, where that is not visible. For `Real`, gives
    //
    //     let _ = |_: Real| { use SummedOther as _; Summed::<Real>(PhantomData).of_numbers() };
    fn of_numbers(&self, wanted: Option<&Type>, span: Span) -> Vec<Stmt> {
        let Some(ty) = wanted.filter(|ty| !is_float(ty)) else { return Vec::new() };
        let (krate, at) = (self.krate, site(span));
        vec![parse_quote_spanned! {at=>
            let _ = |_: #ty| {
                use #krate::__private::SummedOther as _;
                #krate::__private::Summed::<#ty>(::core::marker::PhantomData).of_numbers();
            };
        }]
    }

    fn product(&mut self, chain: &Chain, wanted: Option<&Type>, span: Span) -> Vec<Stmt> {
        let product = self.fresh.name("product", span);
        let start = neutral(wanted, span, &parse_quote!(1.0), "Product", "product");
        let mut stmts = self.of_numbers(wanted, span);
        stmts.push(typed_state(&product, wanted, &start));
        stmts.extend(self.drive(chain, &mut |_, item| {
            let item = grouped_value(&item);
            vec![run(parse_quote_spanned!(site(span)=> #product *= #item))]
        }));
        stmts.push(tail(path(&product)));
        stmts
    }

    /// `fold`, with one variable for each part of a tuple.
    fn fold(&mut self, chain: &Chain, init: &Expr, f: &Expr, span: Span) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let acc = self.accumulator(init, first_pattern(f), &mut stmts, span);
        stmts.extend(self.drive(chain, &mut |this, item| this.folded(f, &acc, item)));
        stmts.push(tail(acc));
        stmts
    }

    fn accumulator(&mut self, init: &Expr, pat: Option<&Pat>, stmts: &mut Vec<Stmt>, span: Span) -> Expr {
        if let (Expr::Tuple(t), Some(Pat::Tuple(p))) = (peel(init), pat)
            && t.elems.len() == p.elems.len()
            && !t.elems.is_empty()
        {
            let parts: Vec<Expr> = t
                .elems
                .iter()
                .zip(&p.elems)
                .map(|(e, p)| self.accumulator(e, Some(p), stmts, span))
                .collect();
            return parse_quote!((#(#parts),*,));
        }
        let acc = self.fresh.name("acc", span);
        stmts.push(state(&acc, init));
        path(&acc)
    }

    /// `acc = f(acc, item);`
    fn folded(&mut self, f: &Expr, acc: &Expr, item: Expr) -> Vec<Stmt> {
        if let Some(stmts) = self.folded_in_place(f, acc, &item) {
            return stmts;
        }
        let (mut stmts, value) = self.apply(f, vec![Arg::Value(acc.clone()), Arg::Value(item)]);
        stmts.push(run(parse_quote!(#acc = #value)));
        stmts
    }

    /// Where the first parameter is only read, or changed and given back, it is the
    /// accumulator itself.
    fn folded_in_place(&mut self, f: &Expr, acc: &Expr, item: &Expr) -> Option<Vec<Stmt>> {
        let (Expr::Closure(c), Some(name)) = (peel(f), name_of(acc)) else { return None };
        let mutable = match c.inputs.first()? {
            Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none() => p.mutability.is_some(),
            other => {
                plain(other)?;
                false
            }
        };
        let text = name.to_string();
        let own = self.steady.insert(text.clone());
        let mut closure = c.clone();
        if let Some(Pat::Ident(p)) = closure.inputs.first_mut() {
            p.mutability = None;
        }
        let old = plain(closure.inputs.first()?)?.clone();
        let closure = Expr::Closure(closure);
        let (mut stmts, value) =
            self.apply(&closure, vec![Arg::Value(acc.clone()), Arg::Value(item.clone())]);
        if own {
            self.steady.remove(&text);
        }
        let replaced = !stmts.iter().any(|s| binds(s, &old));
        let back = name_of(&value).is_some_and(|v| v == name);
        match (replaced, mutable) {
            (true, true) if back => Some(stmts),
            (true, false) => {
                stmts.push(run(parse_quote!(#acc = #value)));
                Some(stmts)
            }
            _ => None,
        }
    }

    fn for_each(&mut self, chain: &Chain, f: &Expr) -> Vec<Stmt> {
        let mut stmts = self.drive(chain, &mut |this, item| {
            let (mut stmts, value) = this.apply(f, vec![Arg::Value(item)]);
            if !matches!(peel(&value), Expr::Tuple(t) if t.elems.is_empty()) {
                stmts.push(run(value));
            }
            stmts
        });
        stmts.push(tail(parse_quote!(())));
        stmts
    }

    fn counted(&mut self, chain: &Chain, span: Span) -> Vec<Stmt> {
        let count = self.fresh.name("count", span);
        let mut stmts = vec![state(&count, &parse_quote!(0usize))];
        stmts.extend(self.drive(chain, &mut |this, item| {
            let mut stmts = Vec::new();
            this.hold(item, None, &mut stmts);
            stmts.push(run(parse_quote!(#count += 1)));
            stmts
        }));
        stmts.push(tail(path(&count)));
        stmts
    }

    fn quantified(&mut self, chain: &Chain, f: &Expr, any: bool, span: Span) -> Vec<Stmt> {
        let result = self.fresh.name(if any { "any" } else { "all" }, span);
        let mut stmts = vec![state(&result, &if any { parse_quote!(false) } else { parse_quote!(true) })];
        let label = self.fresh.label("chain", span);
        stmts.extend(self.drive_as(chain, label, &mut |this, frame, item| {
            let (mut stmts, cond) = this.apply(f, vec![Arg::Value(item)]);
            let decided = if any { cond } else { super::fresh::not(&cond) };
            let set = run(if any { parse_quote!(#result = true) } else { parse_quote!(#result = false) });
            stmts.push(run(branch(&decided, vec![set, frame.leave()], Vec::new())));
            stmts
        }));
        stmts.push(tail(path(&result)));
        stmts
    }

    /// `collect` into a `Vec`; nothing else is followed.
    fn collected(&mut self, chain: &Chain, wanted: Option<&Type>, span: Span) -> Option<Vec<Stmt>> {
        if let Some(ty) = wanted
            && head(ty).as_deref() != Some("Vec")
            && !may_be_alias(ty)
        {
            self.fail(span, crate::compiler::diagnostics::blame::COLLECT);
            return None;
        }
        let out = self.fresh.name("out", span);
        let capacity = self.capacity(chain);
        let new = match capacity {
            Some(n) => parse_quote!(::std::vec::Vec::with_capacity(#n)),
            None => parse_quote!(::std::vec::Vec::new()),
        };
        let wanted = wanted.filter(|ty| argument(ty).is_some_and(|t| !is_inferred(&t)));
        let mut stmts = vec![typed_state(&out, wanted, &new)];
        stmts.extend(self.drive(chain, &mut |_, item| vec![run(parse_quote!(#out.push(#item)))]));
        stmts.push(tail(path(&out)));
        Some(stmts)
    }

    /// How many items there will be, where a length tells.
    fn capacity(&self, chain: &Chain) -> Option<Expr> {
        let Base::Source(e) = &chain.base else { return None };
        let exact = chain.stages.iter().all(super::chain::Stage::is_exact);
        if exact { self.count_of(e) } else { None }
    }

    fn count_of(&self, e: &Expr) -> Option<Expr> {
        match peel(e) {
            Expr::MethodCall(m) => match (m.method.to_string().as_str(), m.args.len()) {
                ("iter" | "iter_mut" | "into_iter", 0) => match peel(&m.receiver) {
                    Expr::Path(_) if self.is_list(&m.receiver) => {
                        let x = &m.receiver;
                        Some(parse_quote!(#x.len()))
                    }
                    Expr::Range(_) => self.count_of(&m.receiver),
                    _ => None,
                },
                ("enumerate" | "rev" | "copied" | "cloned", 0) => self.count_of(&m.receiver),
                _ => None,
            },
            Expr::Range(r) => match (&r.start, &r.end, &r.limits) {
                (Some(from), Some(to), syn::RangeLimits::HalfOpen(_)) => {
                    let zero = matches!(peel(from), Expr::Lit(l) if matches!(&l.lit, syn::Lit::Int(i) if i.base10_digits() == "0"));
                    let known = matches!(peel(to), Expr::MethodCall(m) if m.method == "len");
                    (zero && known).then(|| (**to).clone())
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// `partition(f)`: those for which it holds, and the others.
    fn partitioned(&mut self, chain: &Chain, f: &Expr, wanted: Option<&Type>, span: Span) -> Vec<Stmt> {
        let (left, right) = (self.fresh.name("left", span), self.fresh.name("right", span));
        let types: Vec<Option<&Type>> = match wanted {
            Some(Type::Tuple(t)) if t.elems.len() == 2 => t.elems.iter().map(Some).collect(),
            _ => vec![wanted; 2],
        };
        let new: Expr = parse_quote!(::std::vec::Vec::new());
        let mut stmts = vec![typed_state(&left, types[0], &new), typed_state(&right, types[1], &new)];
        let keeps_references = types[0].and_then(argument).is_some_and(|t| matches!(t, Type::Reference(_)));
        let lent = self.form(chain) == Form::Ref && !keeps_references;
        stmts.extend(self.drive(chain, &mut |this, item| {
            let mut stmts = Vec::new();
            let item = this.hold(item, first_pattern(f), &mut stmts);
            let (more, cond) = this.apply(f, vec![Arg::Lent(item.clone(), false)]);
            stmts.extend(more);
            let value = if lent { super::option::pointee(item) } else { item };
            let push = |list: &Ident| vec![run(parse_quote!(#list.push(#value)))];
            stmts.push(run(branch(&cond, push(&left), push(&right))));
            stmts
        }));
        stmts.push(tail(parse_quote!((#left, #right))));
        stmts
    }

    fn unzipped(&mut self, chain: &Chain, span: Span) -> Vec<Stmt> {
        let (left, right) = (self.fresh.name("left", span), self.fresh.name("right", span));
        let new: Expr = parse_quote!(::std::vec::Vec::new());
        let mut stmts = vec![state(&left, &new), state(&right, &new)];
        let pair: Pat = parse_quote!((left, right));
        stmts.extend(self.drive(chain, &mut |this, item| {
            let mut stmts = Vec::new();
            let held = this.hold(item, Some(&pair), &mut stmts);
            let (a, b): (Expr, Expr) = match peel(&held) {
                Expr::Tuple(t) if t.elems.len() == 2 => (t.elems[0].clone(), t.elems[1].clone()),
                held => (parse_quote!(#held.0), parse_quote!(#held.1)),
            };
            stmts.push(run(parse_quote!(#left.push(#a))));
            stmts.push(run(parse_quote!(#right.push(#b))));
            stmts
        }));
        stmts.push(tail(parse_quote!((#left, #right))));
        stmts
    }
}

/// Whether a statement binds a name.
fn binds(stmt: &Stmt, name: &Ident) -> bool {
    match stmt {
        Stmt::Local(local) => super::fresh::plain(&local.pat).is_some_and(|n| n == name),
        _ => false,
    }
}

/// What the standard library starts a sum or a product of floats with.
fn neutral(wanted: Option<&Type>, span: Span, float: &Expr, of: &str, method: &str) -> Expr {
    match wanted {
        Some(ty) if !is_float(ty) => {
            let (of, method) = (Ident::new(of, site(span)), Ident::new(method, site(span)));
            parse_quote!(::core::iter::#of::#method(::core::iter::empty::<#ty>()))
        }
        _ => float.clone(),
    }
}

/// `let mut name: ty = e;`
fn typed_state(name: &Ident, ty: Option<&Type>, e: &Expr) -> Stmt {
    match ty {
        Some(ty) => parse_quote_spanned!(site(name.span())=> let mut #name: #ty = #e;),
        None => state(name, e),
    }
}

/// Whether a type may be another name for a `Vec`, which rustc checks.
fn may_be_alias(ty: &Type) -> bool {
    const OTHERS: [&str; 9] = [
        "String",
        "HashMap",
        "BTreeMap",
        "HashSet",
        "BTreeSet",
        "VecDeque",
        "LinkedList",
        "BinaryHeap",
        "Self",
    ];
    let Type::Path(path) = ty else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    let plain = path.qself.is_none() && matches!(last.arguments, syn::PathArguments::None);
    plain && !OTHERS.contains(&last.ident.to_string().as_str())
}

/// An item that is added or multiplied: what a reference refers to.
fn grouped_value(e: &Expr) -> Expr {
    match e {
        Expr::Reference(r) => (*r.expr).clone(),
        e => e.clone(),
    }
}

/// Whether a sum of this type ends early.
fn is_wrapper(ty: &Type) -> bool {
    matches!(head(ty).as_deref(), Some("Option" | "Result"))
}
