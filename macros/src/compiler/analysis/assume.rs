//! What is taken for a float.
//!
//! Takes a lowered function in which the types of some values are not known: fields
//! of the user's structs, results of calls. Where such a value is used in arithmetic
//! and a derivative may flow, it is taken for a float, which is what it nearly always
//! is. Promises that no assumption goes unchecked: each one is stated in the
//! generated code, so that rustc refuses what is something else.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::activity::Activity;
use super::kept::{self, Field};
use crate::compiler::ir::rewrite;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, BinOp, Block, Callee, FloatTy, Function, Inert, Opaque, Operand, Place, Step, Stmt, Ty, User, Value,
    VarId, VarKind, payload,
};
use crate::compiler::lower;
use crate::compiler::texts::{located, mentions};

/// What a method that is not a float's is called on is of a type of the user's, and so
/// are the sides of a sum of that type.
fn users(function: &mut Function) {
    loop {
        let mut found = Vec::new();
        visit::each_stmt(&function.body, &mut |s| match s {
            Stmt::Call(call) if matches!(call.callee, Callee::Method(..)) => match call.args.first() {
                Some(Arg::Ref(p) | Arg::RefMut(p)) if p.steps.is_empty() => found.push(p.root),
                Some(Arg::Value(Operand::Var(v))) => found.push(*v),
                _ => {}
            },
            Stmt::Let(var, Value::Binary(BinOp::Add | BinOp::Sub, a, b))
                if matches!(function.vars[*var].ty, Ty::User(_)) =>
            {
                found.extend([a, b].into_iter().filter_map(|o| match o {
                    Operand::Var(v) => Some(*v),
                    Operand::Const(_) => None,
                }));
            }
            Stmt::Let(var, Value::Neg(Operand::Var(v))) if matches!(function.vars[*var].ty, Ty::User(_)) => {
                found.push(*v);
            }
            _ => {}
        });
        found.retain(|v| matches!(function.vars[*v].ty, Ty::Unknown));
        if found.is_empty() {
            return;
        }
        for var in found {
            function.vars[var].ty = Ty::User(User::default());
        }
        lower::complete(function);
    }
}

/// Gives values of unknown type that are used in arithmetic the type of a float.
pub fn floats(function: &mut Function, krate: &TokenStream) {
    users(function);
    parameters(function);
    if !(&function.vars).into_iter().any(|v| is_open(&v.ty)) {
        return state(function, krate);
    }
    let facts = Activity::of(function);
    let float = Ty::Float(match function.ambient_float() {
        param @ FloatTy::Param(_) => param,
        FloatTy::F64 | FloatTy::F32 | FloatTy::Any => FloatTy::Any,
    });
    loop {
        let mut found = Vec::new();
        visit::each_stmt(&function.body, &mut |s| number_like(function, s, &mut found));
        found.retain(|v| facts.varied_operand(&Operand::Var(*v)) && is_open(&function.vars[*v].ty));
        if found.is_empty() {
            return state(function, krate);
        }
        for var in found {
            function.vars[var].ty = float.clone();
        }
        lower::complete(function);
    }
}

/// In a function that is generic in a float, a float of which nothing else is known, and through
/// which a derivative flows, is of that type: not the result of a literal.
fn parameters(function: &mut Function) {
    let float = function.ambient_float();
    if !matches!(float, FloatTy::Param(_)) {
        return;
    }
    let facts = Activity::of(function);
    for var in function.vars.handles().filter(|v| facts.varied(*v)).collect::<Vec<_>>() {
        told(&mut function.vars[var].ty, &float);
    }
}

fn told(ty: &mut Ty, float: &FloatTy) {
    match ty {
        Ty::Float(any @ FloatTy::Any) => *any = float.clone(),
        Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Seq(t) | Ty::Ref(_, t) => told(t, float),
        Ty::Tuple(all) => all.iter_mut().for_each(|t| told(t, float)),
        _ => {}
    }
}

fn is_open(ty: &Ty) -> bool {
    matches!(ty, Ty::Unknown)
}

/// The operands of unknown type that a statement computes with.
fn number_like(function: &Function, stmt: &Stmt, found: &mut Vec<VarId>) {
    let operands: Vec<&Operand> = match stmt {
        Stmt::Let(_, Value::Neg(a)) => vec![a],
        Stmt::Let(_, Value::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div, a, b)) => vec![a, b],
        Stmt::Let(_, Value::Rule(_, args)) => args.iter().collect(),
        Stmt::Update(_, _, v) => vec![v],
        _ => return,
    };
    let result = match stmt {
        Stmt::Let(var, _) => function.vars[*var].ty.clone(),
        _ => Ty::Unknown,
    };
    let types = operands.iter().map(|o| function.operand_ty(o));
    if types.chain([result]).any(|t| matches!(t.peel(), Ty::User(_) | Ty::Int(_))) {
        return;
    }
    found.extend(operands.into_iter().filter_map(|o| match o {
        Operand::Var(v) => Some(*v),
        Operand::Const(_) => None,
    }));
}

/// States what is taken for a float although its type was never written: parts of
/// structs of the user's.
fn state(function: &mut Function, krate: &TokenStream) {
    let mut places = Vec::new();
    let mut results = Vec::new();
    visit::each_stmt(&function.body, &mut |s| match s {
        Stmt::Let(var, Value::Load(place, _)) if function.vars[*var].ty.is_float() => {
            places.push((function.resolve(place), function.vars[*var].ty.clone()));
        }
        Stmt::Update(place, _, _) => {
            let ty = function.place_ty(place);
            if ty.is_float() {
                places.push((function.resolve(place), ty));
            }
        }
        _ => {}
    });
    visit::each_stmt(&function.body, &mut |s| {
        if let Stmt::Call(call) = s
            && let Some(var) = call.dest
            && matches!(function.vars[var].ty, Ty::Float(FloatTy::Any))
        {
            results.push((Place::var(var), Ty::Float(FloatTy::Any)));
        }
    });
    places.retain(|(place, _)| {
        place.steps.iter().any(|s| matches!(s, Step::Named(_))) || is_user(function, place.root)
    });
    places.extend(results);
    let mut places: Vec<(Place, Claim)> = places.into_iter().filter_map(claim).collect();
    places.extend(indexed(function));
    places.extend(owned(function));
    places.extend(kept::fields(function).into_iter().map(|(place, what)| (place, Claim::Field(what))));
    // Parameters first: what is stated of them costs nothing.
    places
        .sort_by_key(|(place, _): &(Place, Claim)| !matches!(function.vars[place.root].kind, VarKind::Param));
    let mut seen = std::collections::BTreeSet::new();
    for (place, claim) in places {
        let of = match function.vars[place.root].ty.peel() {
            // Two of the same name need not have the same arguments: `Wrap<_>`.
            Ty::User(User { tokens: Some(tokens), .. }) if !mentions(tokens, &|name| name == "_") => {
                tokens.to_string()
            }
            _ => place.root.index().to_string(),
        };
        let what = match &claim {
            Claim::Float(_) => " float",
            Claim::Indexed => " indexed",
            Claim::Owned => " owned",
            Claim::NotExclusive => " handed",
            Claim::Field(Field::Kept) => " kept",
            Claim::Field(Field::Lent) => " lent",
            Claim::Field(Field::LeftOut) => " left out",
            Claim::Field(Field::Changed) => " changed",
        };
        if seen.insert(of + &path(&place) + what) {
            assume(function, krate, &place, &claim);
        }
    }
}

/// What is claimed of a place.
#[derive(Clone, Debug)]
enum Claim {
    /// It is a float.
    Float(FloatTy),
    /// Its last step gives a part of what stands before it.
    Indexed,
    /// It is no reference.
    Owned,
    /// It is no exclusive reference.
    NotExclusive,
    /// Whether its last step is a field that is left out.
    Field(Field),
}

fn claim((place, ty): (Place, Ty)) -> Option<(Place, Claim)> {
    match ty {
        Ty::Float(float) => Some((place, Claim::Float(float))),
        _ => None,
    }
}

/// Indexed places of which it is not known that they are sequences, where derivatives
/// may flow.
fn indexed(function: &Function) -> Vec<(Place, Claim)> {
    let mut found = Vec::new();
    visit::each_access(&function.body, &mut |access| {
        let (Access::Read(place) | Access::Write(place) | Access::Change(place)) = access else { return };
        let place = function.resolve(place);
        for k in 0..place.steps.len() {
            if matches!(place.steps[k], Step::Index(_) | Step::Range(..) | Step::Chunks(_))
                && !is_sequence(function, &place, k)
            {
                let steps = place.steps[..=k].to_vec();
                found.push((Place { root: place.root, steps }, Claim::Indexed));
            }
        }
    });
    if found.is_empty() {
        return found;
    }
    let facts = Activity::of(function);
    found.retain(|(place, _)| facts.varied_operand(&Operand::Var(place.root)));
    found
}

/// Variables that hold what user code gives, where a reference to something else would not
/// be followed.
fn owned(function: &Function) -> Vec<(Place, Claim)> {
    let (owners, handed) = super::hidden::owners(function);
    let is_known = |v: &VarId| matches!(function.vars[*v].ty, Ty::Float(_) | Ty::Array(..) | Ty::Vec(_));
    let owners = owners.into_iter().filter(|v| !is_known(v)).map(|v| (Place::var(v), Claim::Owned));
    owners.chain(handed.into_iter().map(|v| (Place::var(v), Claim::NotExclusive))).collect()
}

/// Whether what stands before a step is known to be an array, a slice or a `Vec`.
fn is_sequence(function: &Function, place: &Place, k: usize) -> bool {
    let before = Place { root: place.root, steps: place.steps[..k].to_vec() };
    matches!(function.place_ty(&before).peel(), Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_))
}

fn is_user(function: &Function, root: VarId) -> bool {
    function.vars[root].ty.has_user()
}

fn path(place: &Place) -> String {
    place
        .steps
        .iter()
        .map(|s| match s {
            Step::Index(_) => "[]".to_owned(),
            Step::Field(_) | Step::Named(_) | Step::Payload(..) => {
                format!(".{}", s.field().unwrap_or_default())
            }
            Step::Range(..) | Step::Chunks(_) => String::new(),
        })
        .collect()
}

// For `model.w[j]`, emits
//
//     let _ = |i: usize| ::derive_grad::__private::float(&model.w[i]);
//     let _ = || ::derive_grad::__private::sequence(&model.w);
fn statement(
    function: &Function,
    krate: &TokenStream,
    root: &Ident,
    place: &Place,
    claim: &Claim,
) -> TokenStream {
    let mut params = Vec::new();
    let mut part = quote!(#root);
    let mut whole = part.clone();
    for (k, step) in place.steps.iter().enumerate() {
        let last = k + 1 == place.steps.len();
        whole = part.clone();
        part = match step {
            _ if last && matches!(claim, Claim::Indexed) => claim_of_step(function, krate, &part, place, k),
            Step::Index(at) => {
                let (index, ty) = (Ident::new(&format!("i{k}"), Span::mixed_site()), index_ty(function, at));
                params.push(quote!(#index: #ty));
                quote!(#part[#index])
            }
            Step::Field(k) => {
                let k = proc_macro2::Literal::usize_unsuffixed(*k);
                quote!(#part.#k)
            }
            Step::Named(name) => quote!(#part.#name),
            Step::Payload(path, member) => {
                let reference = payload(&quote!(&#part), path, member, krate);
                quote!((*#reference))
            }
            Step::Range(..) => part,
            Step::Chunks(n) => quote!((*#part.as_chunks::<#n>().0)),
        };
    }
    let checked = match claim {
        Claim::Field(what) => claim_of_field(krate, root, [&whole, &part], place, *what),
        Claim::Indexed => quote!({ let _ = #part; }),
        Claim::Owned => {
            let owned = Ident::new("owned", Span::mixed_site().located_at(root.span()));
            quote!(#krate::__private::#owned(&#part))
        }
        Claim::NotExclusive => {
            let followed = Ident::new("followed", Span::mixed_site().located_at(root.span()));
            quote!({
                #[allow(unused_imports)]
                use #krate::__private::Other as _;
                #krate::__private::kind(&#part).#followed()
            })
        }
        Claim::Float(FloatTy::Param(name)) => quote!({ let _: &#name = &#part; }),
        Claim::Float(FloatTy::F64 | FloatTy::F32 | FloatTy::Any) => {
            // The error stands at the field.
            let field = place.steps.iter().rev().find_map(|step| match step {
                Step::Named(name) => Some(name.span()),
                _ => None,
            });
            let at = Span::mixed_site().located_at(field.unwrap_or_else(|| root.span()));
            let float = Ident::new("float", at);
            quote_spanned!(at=> #krate::__private::#float(&#part))
        }
    };
    quote!(let _ = |#(#params),*| #checked;)
}

/// Whether code is such a statement.
pub fn states_assumption(tokens: &TokenStream) -> bool {
    tokens.to_string().starts_with("let _ = |")
}

/// That a type of the user's may be indexed like this, or that something is a sequence
/// of the standard library.
fn claim_of_step(
    function: &Function,
    krate: &TokenStream,
    base: &TokenStream,
    place: &Place,
    k: usize,
) -> TokenStream {
    let before = Place { root: place.root, steps: place.steps[..k].to_vec() };
    let at = Span::mixed_site().located_at(function.vars[place.root].name.span());
    match (&place.steps[k], function.place_ty(&before)) {
        (Step::Index(index), ty) if matches!(ty, Ty::User(_)) || is_of_users(function, index) => {
            let (index, name) = (index_ty(function, index), Ident::new("indexed", at));
            quote_spanned!(at=> #krate::__private::#name::<#index, _>(&#base))
        }
        _ => {
            let name = Ident::new("sequence", at);
            quote_spanned!(at=> #krate::__private::#name(&#base))
        }
    }
}

/// What is said of a field: `::derive_grad::__private::kept!(model, .w)`.
fn claim_of_field(
    krate: &TokenStream,
    root: &Ident,
    [whole, part]: [&TokenStream; 2],
    place: &Place,
    what: Field,
) -> TokenStream {
    let Some(step) = place.steps.last() else { return TokenStream::new() };
    let at = step.span().unwrap_or_else(|| root.span());
    let field = match (step, what) {
        (Step::Named(name), Field::Kept | Field::Lent | Field::Changed) => quote!(.#name),
        (Step::Field(k), Field::Kept | Field::Lent | Field::Changed) => {
            let k = Literal::usize_unsuffixed(*k);
            quote!(.#k)
        }
        (_, Field::LeftOut) => step.field().into_token_stream(),
        (_, Field::Kept | Field::Lent) => step.known_as().into_token_stream(),
        (_, Field::Changed) => step.member().into_token_stream(),
    };
    let call = match what {
        Field::LeftOut => quote!(#krate::__private::left_out!(#whole, #field)),
        Field::Kept => quote!(#krate::__private::kept!(#whole, #field)),
        Field::Lent => quote!(#krate::__private::lent!(#whole, #field, #part)),
        Field::Changed => quote!(#krate::__private::changed!(#whole, #field)),
    };
    located(call, (at, at))
}

/// Whether only a type of the user's has elements at such an index.
fn is_of_users(function: &Function, index: &Operand) -> bool {
    matches!(function.operand_ty(index).peel(), Ty::Tuple(_) | Ty::User(_))
}

/// The type of an index.
fn index_ty(function: &Function, at: &Operand) -> TokenStream {
    fn written(ty: &Ty) -> TokenStream {
        match ty {
            Ty::Int(Some(name)) => quote!(::core::primitive::#name),
            Ty::Tuple(all) => {
                let all = all.iter().map(written);
                quote!((#(#all,)*))
            }
            Ty::Array(t, n) => {
                let t = written(t);
                quote!([#t; #n])
            }
            Ty::User(User { tokens: Some(tokens), .. }) | Ty::Other(tokens) => tokens.clone(),
            _ => quote!(::core::primitive::usize),
        }
    }
    written(&function.operand_ty(at))
}

/// Puts the statement where the root is known.
fn assume(function: &mut Function, krate: &TokenStream, place: &Place, claim: &Claim) {
    let root = place.root;
    if matches!(function.vars[root].kind, VarKind::Param) {
        let code = statement(function, krate, &function.vars[root].name, place, claim);
        function.assumed.push(code);
        return;
    }
    if matches!(function.vars[root].kind, VarKind::Temp) {
        let name = format!("{}_{}", function.vars[root].name, root.index());
        function.vars[root].name = Ident::new(&name, Span::mixed_site());
        function.vars[root].kind = VarKind::Local;
    }
    let tokens = statement(function, krate, &function.vars[root].name, place, claim);
    let code = Opaque { tokens, reads: vec![root], writes: Vec::new(), blame: None };
    let mut body = std::mem::take(&mut function.body);
    let stmt = Stmt::Inert(Box::new(Inert { code, defines: Vec::new() }));
    let _ = insert(&mut body, root, &stmt, &tells_type) || insert(&mut body, root, &stmt, &|_| true);
    function.body = body;
}

/// Whether rustc knows the type of a variable where this declares it: a zero is of any.
fn tells_type(stmt: &Stmt) -> bool {
    !matches!(stmt, Stmt::Let(_, Value::Zero(ty)) if ty.is_open())
}

/// Inserts a statement after the one that gives a variable its first value, among those that
/// `fits` lets pass.
fn insert(block: &mut Block, root: VarId, stmt: &Stmt, fits: &dyn Fn(&Stmt) -> bool) -> bool {
    for k in 0..block.stmts.len() {
        let mut defines = false;
        visit::stmt(&block.stmts[k], &mut |access| {
            defines |= matches!(access, visit::Access::Define(v) if v == root)
        });
        if defines && !matches!(block.stmts[k], Stmt::Declare(_)) && fits(&block.stmts[k]) {
            block.stmts.insert(k + 1, stmt.clone());
            return true;
        }
        let stored = matches!(&block.stmts[k], Stmt::Store(p, _) if p.root == root && p.steps.is_empty());
        if stored {
            block.stmts.insert(k + 1, stmt.clone());
            return true;
        }
        if rewrite::blocks(&mut block.stmts[k]).into_iter().any(|b| insert(b, root, stmt, fits)) {
            return true;
        }
    }
    false
}
