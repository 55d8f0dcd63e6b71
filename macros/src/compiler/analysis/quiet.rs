//! Whether code of the user's visibly does nothing but compute, so that it may run again.

use proc_macro2::{Ident, TokenStream};
use syn::visit::{self, Visit};
use syn::{Expr, Macro};

use super::assume::states_assumption;
use crate::compiler::ir::visit::{self as ir_visit, Access};
use crate::compiler::ir::{Arg, Function, Opaque, Stmt};
use crate::compiler::lower::macros::{self, Kind};
use crate::compiler::lower::scan;
use crate::compiler::lower::ty::scalar;
use crate::compiler::texts::Plain as _;

/// Whether code computes, with what is known to have no effect, and changes variables of
/// the function at most.
pub fn is_quiet(tokens: &TokenStream) -> bool {
    if states_assumption(tokens) {
        return true;
    }
    calls(tokens).is_some_and(|calls| calls.is_empty())
}

/// The free functions that code calls by name; `None` where it is not quiet even if these
/// are.
pub fn calls(tokens: &TokenStream) -> Option<Vec<syn::Path>> {
    let mut quiet = Quiet { so_far: true, calls: Vec::new(), closures: Vec::new() };
    // What begins with a block would be two statements.
    match syn::parse2::<Expr>(tokens.clone()) {
        Ok(e) => quiet.visit_expr(&e),
        Err(_) => quiet.visit_block(&syn::parse2(quote::quote!({ #tokens })).ok()?),
    }
    quiet.so_far.then_some(quiet.calls)
}

/// Whether code may read what is in a cell or a lock.
pub fn reads_cells(tokens: &TokenStream) -> bool {
    struct Cells(bool);
    impl<'ast> Visit<'ast> for Cells {
        fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
            self.0 |= scan::reads_inside(m);
            visit::visit_expr_method_call(self, m);
        }
    }
    let mut cells = Cells(false);
    match syn::parse2::<syn::Block>(quote::quote!({ #tokens })) {
        Ok(block) => cells.visit_block(&block),
        Err(_) => cells.0 = true,
    }
    cells.0
}

/// Whether all that a function does besides its IR is quiet. Closures that are arguments are:
/// they are asked for themselves.
pub fn is_silent(function: &Function) -> bool {
    let mut silent = true;
    ir_visit::each_stmt(&function.body, &mut |stmt| {
        codes(stmt, &mut |code| silent &= is_quiet(&code.tokens))
    });
    silent
}

/// Looks at the user's code in one statement, but not at functions that are arguments, nor
/// at the statements inside of it.
pub fn codes(stmt: &Stmt, look: &mut dyn FnMut(&Opaque)) {
    if let Stmt::Call(call) = stmt {
        for arg in &call.args {
            if let Arg::Inert(code) = arg {
                look(code);
            }
        }
        return;
    }
    ir_visit::stmt(stmt, &mut |access| {
        if let Access::Opaque(code) = access {
            look(code);
        }
    });
}

struct Quiet {
    so_far: bool,
    calls: Vec<syn::Path>,
    /// The closures in scope that the code defines: what they do has been looked at.
    closures: Vec<Ident>,
}

impl Quiet {
    /// Whether what is called is a free function, by its name, or a closure of the code's.
    fn is_free(&mut self, called: &Expr) -> bool {
        let Expr::Path(p) = called else { return false };
        if self.closures.iter().any(|name| p.path.is_ident(name)) {
            return true;
        }
        let lower = |s: &syn::PathSegment| s.ident.plain().starts_with(|c: char| c.is_lowercase());
        let outside = p.path.segments.first().is_some_and(|s| s.ident == "std" || s.ident == "core");
        let free = p.qself.is_none() && p.path.segments.iter().all(lower) && !outside;
        if free {
            self.calls.push(p.path.clone());
        }
        free
    }
}

impl<'ast> Visit<'ast> for Quiet {
    fn visit_expr(&mut self, e: &'ast Expr) {
        if matches!(e, Expr::Call(c) if is_stated(&c.func)) {
            return;
        }
        self.so_far &= match e {
            Expr::Call(c) => {
                is_constructor(c)
                    || constructs(&c.func)
                    || of_primitive(&c.func)
                    || of_nothing(&c.func)
                    || of_standard(&c.func)
                    || self.is_free(&c.func)
            }
            Expr::MethodCall(m) if matches!(&*m.receiver, Expr::Call(c) if of_nothing(&c.func)) => true,
            Expr::MethodCall(m) => {
                let name = m.method.plain();
                let name = name.as_str();
                // `take()` of an `Option` or a cell leaves something else there.
                let takes = name == "take" && m.args.is_empty();
                scan::is_pure(name)
                    || (OF_VALUES.contains(&name) && !takes)
                    || OF_INTEGERS.iter().any(|kind| name.starts_with(kind))
                    || (OF_ITERATORS.contains(&name) && is_chain(&m.receiver))
            }
            Expr::Await(_) | Expr::Try(_) | Expr::Unsafe(_) | Expr::Verbatim(_) | Expr::Yield(_) => false,
            _ => true,
        };
        visit::visit_expr(self, e);
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        let outside = self.closures.len();
        visit::visit_block(self, block);
        self.closures.truncate(outside);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        if let syn::Pat::Ident(p) = &local.pat {
            self.closures.retain(|name| *name != p.ident);
            let init = local.init.as_ref().map(|init| &*init.expr);
            self.closures.extend(matches!(init, Some(Expr::Closure(_))).then(|| p.ident.clone()));
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let ends_at_most =
            matches!(macros::kind(mac), Some(Kind::Assert(_) | Kind::Panic | Kind::Vec | Kind::Matches));
        match macros::arguments(mac) {
            Some(arguments) if ends_at_most => {
                macros::expressions(&arguments).into_iter().for_each(|e| self.visit_expr(e));
            }
            _ => self.so_far = false,
        }
    }
}

/// Whether what is called is a variant, a tuple struct, or a function of a primitive type.
fn constructs(called: &Expr) -> bool {
    let Expr::Path(p) = called else { return false };
    let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.plain()).collect();
    match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // Of numbers, and of type parameters that are.
        [
            _,
            "default" | "epsilon" | "from" | "infinity" | "max_value" | "min_value" | "nan" | "neg_infinity"
            | "one" | "zero",
        ] => true,
        // The runtime's functions compute.
        [.., "stop_gradient"] | [.., "__private", _] | ["derive_grad", _] => true,
        [primitive, _] if scalar(primitive).is_some() => true,
        [.., last] => last.starts_with(char::is_uppercase),
        [] => false,
    }
}

/// Whether a type's function is called what those are called that make a value of it: by
/// convention they do nothing else. Not what might draw random numbers: a generator that it is
/// lent, or what it makes something from that it is not given (`from_entropy()`).
fn is_constructor(call: &syn::ExprCall) -> bool {
    let Expr::Path(p) = &*call.func else { return false };
    let mut last = p.path.segments.iter().rev().map(|s| s.ident.plain());
    let (Some(name), Some(of)) = (last.next(), last.next()) else { return false };
    let converts = name.starts_with("from_") && !call.args.is_empty();
    let lent = |arg: &Expr| matches!(arg, Expr::Reference(r) if r.mutability.is_some());
    of.starts_with(char::is_uppercase)
        && (CONSTRUCTORS.contains(&name.as_str()) || converts)
        && !call.args.iter().any(lent)
}

/// Whether code does nothing but fail as a method of the user's does: it calls that of
/// something that holds nothing.
pub fn only_fails(tokens: &TokenStream) -> bool {
    syn::parse2(quote::quote!({ #tokens })).is_ok_and(|block: syn::Block| block_fails(&block))
}

fn block_fails(block: &syn::Block) -> bool {
    let called = match block.stmts.as_slice() {
        [syn::Stmt::Local(syn::Local { init: Some(init), .. })] => &*init.expr,
        [syn::Stmt::Expr(e, _)] => e,
        // A semicolon after a block.
        [syn::Stmt::Expr(e @ Expr::If(_), None), syn::Stmt::Expr(Expr::Verbatim(end), _)]
            if end.is_empty() =>
        {
            e
        }
        _ => return false,
    };
    match called {
        Expr::If(e) => {
            let mut condition = Quiet { so_far: true, calls: Vec::new(), closures: Vec::new() };
            condition.visit_expr(&e.cond);
            condition.so_far
                && condition.calls.is_empty()
                && e.else_branch.is_none()
                && block_fails(&e.then_branch)
        }
        Expr::Call(c) => of_nothing(&c.func) || is_stated(&c.func) || is_empty_step(c),
        Expr::MethodCall(m) => match &*m.receiver {
            Expr::Call(c) => of_nothing(&c.func),
            none => of_nothing(none),
        },
        _ => false,
    }
}

/// Whether an expression is the literal zero.
fn is_zero(e: &Expr) -> bool {
    matches!(e, Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(n), .. }) if n.base10_digits() == "0")
}

/// `Iterator::step_by(0..0, 0)`
fn is_empty_step(c: &syn::ExprCall) -> bool {
    let named =
        matches!(&*c.func, Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "step_by"));
    named
        && c.args.len() == 2
        && c.args.iter().all(|arg| match arg {
            Expr::Range(r) => r.start.iter().chain(&r.end).all(|end| is_zero(end)),
            arg => is_zero(arg),
        })
}

/// Whether a path is of the runtime's `fails`, by which the front end says that a call panics.
fn is_stated(path: &Expr) -> bool {
    let Expr::Path(p) = path else { return false };
    let mut last = p.path.segments.iter().rev().map(|s| &s.ident);
    matches!((last.next(), last.next()), (Some(name), Some(of)) if name == "fails" && of == "__private")
}

/// Whether a path is of something that holds nothing, which the front end calls where a
/// method of the user's fails: `<[()]>::rotate_left`, `Vec::<()>::new`, `Option::<()>::None`.
fn of_nothing(path: &Expr) -> bool {
    let nothing = |ty: &syn::Type| match ty {
        syn::Type::Tuple(t) => t.elems.is_empty(),
        ty => matches!(ty, syn::Type::Path(p) if p.path.is_ident("u8")),
    };
    let empty = |of: &syn::PathSegment| match &of.arguments {
        syn::PathArguments::AngleBracketed(args) => {
            args.args.iter().all(|arg| matches!(arg, syn::GenericArgument::Type(ty) if nothing(ty)))
        }
        _ => false,
    };
    let Expr::Path(p) = path else { return false };
    let mut last = p.path.segments.iter().rev();
    match (&p.qself, last.next(), last.next()) {
        (Some(q), ..) => matches!(&*q.ty, syn::Type::Slice(s) if nothing(&s.elem)),
        (None, Some(none), Some(of)) if of.ident == "Option" && none.ident == "None" => {
            empty(none) || empty(of)
        }
        (None, _, Some(of)) if of.ident == "Vec" || of.ident == "Option" => empty(of),
        _ => false,
    }
}

/// Whether what is called is a function of a primitive number: `f64::sin`.
fn of_primitive(called: &Expr) -> bool {
    const NUMBERS: [&str; 14] = [
        "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
    ];
    let Expr::Path(p) = called else { return false };
    let qualifier = p.path.segments.iter().rev().nth(1);
    p.qself.is_none() && qualifier.is_some_and(|s| NUMBERS.iter().any(|number| s.ident == number))
}

/// Whether what is called is a function of the standard library that does nothing but compute,
/// or changes what it is lent.
fn of_standard(called: &Expr) -> bool {
    let Expr::Path(p) = called else { return false };
    let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.plain()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names[..] {
        [.., "iter", name] | ["std" | "core", "iter", "Iterator", name] => {
            matches!(name, "empty" | "once" | "repeat" | "repeat_n" | "step_by" | "zip")
        }
        [.., "cmp", name] => matches!(name, "max" | "min"),
        [.., "mem", name] => matches!(name, "replace" | "swap" | "take"),
        _ => false,
    }
}

/// Whether a method of an iterator is called on what visibly is one: a range, or what
/// another method gave.
fn is_chain(e: &Expr) -> bool {
    match e {
        Expr::MethodCall(_) | Expr::Range(_) => true,
        Expr::Paren(p) => is_chain(&p.expr),
        Expr::Group(g) => is_chain(&g.expr),
        _ => false,
    }
}

/// What constructors are called.
const CONSTRUCTORS: [&str; 8] =
    ["empty", "eye", "identity", "new", "ones", "splat", "with_capacity", "zeros"];

/// Methods of numbers, lists, maps and `Option`; those that change what they are called on change
/// nothing else.
const OF_VALUES: [&str; 76] = [
    "and_then",
    "append",
    "as_bytes",
    "as_deref",
    "binary_search",
    "binary_search_by",
    "binary_search_by_key",
    "clear",
    "contains_key",
    "count_ones",
    "count_zeros",
    "dedup",
    "div_ceil",
    "drain",
    "entry",
    "err",
    "expect",
    "extend",
    "fill",
    "ilog",
    "ilog10",
    "ilog2",
    "insert",
    "into_iter",
    "is_none_or",
    "is_power_of_two",
    "is_some_and",
    "isqrt",
    "keys",
    "leading_ones",
    "leading_zeros",
    "lines",
    "map",
    "max",
    "min",
    "next",
    "next_back",
    "next_multiple_of",
    "next_power_of_two",
    "ok",
    "or_insert",
    "partition_point",
    "peek",
    "pop",
    "pop_back",
    "pop_front",
    "push",
    "push_back",
    "push_front",
    "remove",
    "resize",
    "retain",
    "reverse",
    "rotate_left",
    "rotate_right",
    "signum",
    "sort",
    "sort_by",
    "sort_by_key",
    "sort_unstable",
    "sort_unstable_by",
    "sort_unstable_by_key",
    "split_off",
    "split_whitespace",
    "swap",
    "swap_remove",
    "take",
    "trailing_ones",
    "trailing_zeros",
    "trim",
    "truncate",
    "unwrap",
    "unwrap_err",
    "unwrap_or_default",
    "unwrap_or_else",
    "values",
];

/// Methods of iterators.
const OF_ITERATORS: [&str; 42] = [
    "all",
    "any",
    "by_ref",
    "chain",
    "collect",
    "count",
    "cycle",
    "enumerate",
    "filter",
    "filter_map",
    "find",
    "find_map",
    "flat_map",
    "flatten",
    "fold",
    "for_each",
    "inspect",
    "is_sorted",
    "map_while",
    "max_by",
    "max_by_key",
    "min_by",
    "min_by_key",
    "nth",
    "partition",
    "peekable",
    "position",
    "product",
    "reduce",
    "rev",
    "rfind",
    "rfold",
    "rposition",
    "scan",
    "skip",
    "skip_while",
    "step_by",
    "sum",
    "take_while",
    "try_fold",
    "unzip",
    "zip",
];

/// How the names of methods of integers begin that say what an overflow does.
const OF_INTEGERS: [&str; 4] = ["checked_", "overflowing_", "saturating_", "wrapping_"];
