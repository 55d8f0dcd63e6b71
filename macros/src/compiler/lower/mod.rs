//! The front end: a Rust function → IR.
//!
//! Takes the user's function and the options, and gives the function in lowered
//! form, or `None` after reporting errors. Steps: read the signature, give every
//! variable a name of its own ([`rename`]), move early exits out of expressions
//! ([`hoist`]) and to where they can be reversed ([`exits`]), find out what is varied ([`facts`]), lower the body, and
//! complete the types ([`types`]).
//!
//! What touches nothing varied stays as the user wrote it. What does, and cannot
//! be said in IR, stays too, with a [`Blame`](crate::compiler::ir::Blame) that is
//! reported where a derivative would flow through it.
//!
//! Promises never to panic, whatever the input.

mod accessors;
pub mod arguments;
mod assign;
mod block;
mod bystanders;
mod call;
mod callable;
mod closed;
pub mod context;
mod control;
mod copied;
mod counted;
mod cursor;
mod deque;
mod destructured;
mod desugar;
mod discrete;
mod exits;
mod expr;
mod facts;
mod fallback;
mod find;
mod flow;
pub mod foreign;
mod forms;
mod formula;
mod generic;
mod hoist;
pub mod items;
mod iter;
mod known;
mod leave;
pub mod left_out;
mod lengths;
mod listed;
mod lists;
mod literals;
pub mod macros;
mod matching;
mod method;
mod pat;
mod place;
mod plain;
mod ranges;
mod rearrange;
mod rename;
pub mod scan;
mod signature;
mod source;
pub mod sources;
mod standard;
mod sums;
mod swapped;
mod taken;
#[cfg(test)]
mod tests;
mod text;
pub mod ty;
mod types;
mod users;
mod variant;
mod whole;
pub mod wrapped;

use std::rc::Rc;

use syn::ItemFn;

use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::left_out::LeftOut;
use crate::compiler::ir::{
    Arena, Block, Function, HandleMap, Inert, LoadMode, LoopKind, Opaque, Operand, Param, Place, Stmt, Ty,
    Value, Var, VarId, VarKind, VarSet, VarTable, Wrapper, visit,
};
use crate::compiler::options::Options;
use crate::compiler::texts::{Plain as _, TextSet};
use context::{Item, Lower};
use control::Dest;
use facts::Facts;
use forms::Forms;
use signature::{Parameter, Signature};

pub use formula::{Partials, expression, partial};
pub use rename::{Others, apart, free, identifiers, parameters};
pub use ty::scalar;

/// Whether an operator compares.
pub fn is_comparison(op: &syn::BinOp) -> bool {
    expr::comparison(op).is_some() || expr::logic(op).is_some()
}
pub use ty::Structs;
pub use types::infer as complete;

/// Lowers a function, whose body is taken out of it; `words` are its identifiers that are no members. `None` where
/// errors in the signature or the names leave nothing to look at. After other errors
/// what could be lowered is good for finding more of them, and for nothing else.
pub fn function(
    item: &mut ItemFn,
    words: TextSet,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Function> {
    let signature = signature::read(item, options, diagnostics)?;
    if options.vjp.is_some() || options.partials.is_some() {
        return Some(without_body(item, &signature, &options.krate));
    }
    let generics = ty::Generics::within(options, &item.sig.generics).seen_in(item).in_body();
    body(item, words, &signature, generics, &options.krate, diagnostics)
}

/// Lowers the body of a function whose signature is known.
fn body(
    item: &mut ItemFn,
    words: TextSet,
    signature: &Signature,
    generics: ty::Generics,
    krate: &syn::Path,
    diagnostics: &mut Diagnostics,
) -> Option<Function> {
    let stmts = std::mem::take(&mut item.block.stmts);
    let block = Box::new(syn::Block { stmts, ..(*item.block).clone() });
    let mut code =
        ItemFn { attrs: Vec::new(), vis: syn::Visibility::Inherited, sig: item.sig.clone(), block };
    closed::function(&mut code);
    let mut renamed = rename::function(&mut code, words, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let mut forms = Forms::of(&code.block);
    if forms.patterns || forms.ranges || forms.calls || forms.assignments {
        let listed = listed::function(&mut code);
        counted::tell(&mut code);
        let made = [
            listed,
            ranges::function(&mut code),
            swapped::function(&mut code),
            destructured::function(&mut code),
        ];
        for name in made.into_iter().flatten() {
            renamed.locals.insert(name.clone());
            renamed.idents.insert(name);
        }
        forms = Forms::of(&code.block);
    }
    let wrt: Vec<String> =
        signature.parameters.iter().filter(|p| p.wrt || p.is_called()).map(|p| p.name.plain()).collect();
    // Facts are collected again only where the code has changed.
    let facts_of = |code: &ItemFn, names: &TextSet| {
        let names = rename::Names::of(names.clone(), rename::identifiers(code));
        Facts::of(code, names, Forms::of(&code.block), &wrt, generics.clone())
    };
    let mut names = renamed.locals.clone();
    let mut facts = Facts::of(&code, renamed, forms, &wrt, generics.clone());
    if deque::function(&mut code, &facts) {
        facts = facts_of(&code, &names);
    }
    if copied::function(&mut code, &mut names, &facts) {
        facts = facts_of(&code, &names);
    }
    if facts.forms.methods && accessors::function(&mut code, &facts, krate) {
        facts = facts_of(&code, &names);
    }
    let claims = standard::claims(&code, &facts, krate);
    let mut changed = taken::function(&mut code, &mut names, &facts, krate);
    let wrapper = wrapped::function(&mut code, signature.wrapper, &mut names, &facts, krate);
    if changed || wrapper.is_some() {
        closed::function(&mut code);
        facts = facts_of(&code, &names);
    }
    let desugar::Desugared { mut facts, notes, changed: desugared } =
        desugar::function(&mut code, facts, &facts_of, krate, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    // Those in closures stand in the function only now.
    let mut names = facts.locals().clone();
    if desugared && accessors::function(&mut code, &facts, krate) {
        facts = facts_of(&code, &names);
    }
    let as_before = !changed && wrapper.is_none() && !desugared;
    changed = !as_before && taken::function(&mut code, &mut names, &facts, krate);
    if changed || desugared {
        closed::function(&mut code);
    }
    if (changed || facts.forms.exits) && leave::leaves(&code.block) {
        hoist::function(&mut code, &mut names, diagnostics);
        changed = true;
    }
    if diagnostics.has_errors() {
        return None;
    }
    if changed || facts.forms.blocks {
        wrapped::flatten(&mut code);
    }
    if changed || facts.forms.exits {
        exits::function(&mut code);
    }
    changed |= lengths::function(&mut code);
    if changed {
        facts = facts_of(&code, &names);
    }
    facts.notes = notes;
    facts.texts = text::texts(&code, &facts);
    let mut lower = Lower::new(empty(item, signature, krate), &facts, krate, diagnostics);
    lower.parameters(&signature.parameters);
    lower.items(&code);
    lower.stops(&code);
    claims.into_iter().for_each(|claim| lower.state(claim));
    lower.body(&code, &signature.result);
    let bystanders: Vec<VarId> =
        facts.bystanders().filter_map(|name| lower.names.get(name).copied()).collect();
    let mut function = lower.finish();
    function.wrapper = wrapper;
    function.left_out = facts.generics.left_out();
    let candidates = foreign::candidates(&function, &function.body);
    users::infer(&mut function);
    types::infer(&mut function);
    sums::function(&mut function);
    for id in bystanders {
        let var = &mut function.vars[id];
        if facts.generics.is_bounded(&var.ty) {
            function.bystanders.insert(id);
        }
        if var.ty.may_be_active() {
            var.ty = std::mem::take(&mut var.ty).without_derivative();
            function.bystanders.insert(id);
        }
    }
    let mut body = std::mem::take(&mut function.body);
    foreign::numbers(&function, &mut body, &candidates);
    function.body = body;
    plain::infer(&mut function);
    Some(function)
}

fn empty(item: &ItemFn, signature: &Signature, krate: &syn::Path) -> Function {
    Function {
        name: item.sig.ident.clone(),
        vars: Arena::default(),
        params: Vec::new(),
        result: None,
        result_ty: signature.result.clone(),
        floats: signature.floats.clone(),
        items: Vec::new(),
        operators: HandleMap::default(),
        declared: VarSet::new(),
        lent: VarSet::new(),
        body: Block::default(),
        detached: false,
        assumed: Vec::new(),
        bystanders: VarSet::new(),
        plain: VarTable::new(),
        left_out: LeftOut::default(),
        krate: krate.clone(),
        wrapper: signature
            .wrapper
            .map(|kind| Wrapper { kind, outcome: context::hygienic("outcome", item.sig.ident.span()) }),
    }
}

/// A function whose derivative is written by hand: only the signature.
fn without_body(item: &ItemFn, signature: &Signature, krate: &syn::Path) -> Function {
    let mut function = empty(item, signature, krate);
    for parameter in &signature.parameters {
        declare(&mut function, parameter);
    }
    function
}

fn declare(function: &mut Function, parameter: &Parameter) -> VarId {
    let exclusive = matches!(parameter.ty, Ty::Ref(true, _));
    let var = function.vars.add(Var {
        name: parameter.name.clone(),
        ty: parameter.ty.clone(),
        mutable: parameter.mutable || exclusive,
        kind: VarKind::Param,
    });
    let called = parameter.called.clone().map(Rc::new);
    function.params.push(Param { var, wrt: parameter.wrt, chosen: parameter.chosen, called, kept: false });
    var
}

impl Lower<'_> {
    fn parameters(&mut self, parameters: &[Parameter]) {
        let vars: Vec<VarId> = parameters.iter().map(|p| declare(&mut self.function, p)).collect();
        for (parameter, var) in parameters.iter().zip(&vars) {
            let place = Place::var(*var);
            if matches!(parameter.ty, Ty::Ref(false, _)) && self.is_cursor(&parameter.name, &place) {
                self.function.vars[*var].mutable = false;
                self.cursor(&parameter.name, &place);
            } else if parameter.pattern.is_none() {
                self.names.insert(parameter.name.plain(), *var);
            }
        }
        for (parameter, var) in parameters.iter().zip(&vars) {
            if let Some(pattern) = &parameter.pattern {
                let place = Place::var(*var);
                let item = match parameter.ty {
                    Ty::Ref(mutable, _) => Item::Ref(place, mutable),
                    _ => Item::Place(place),
                };
                self.bind(pattern, item);
            }
        }
    }

    /// A check, by rustc, that what is called `stop_gradient` is the runtime's: what
    /// the user calls so might have a derivative.
    fn stops(&mut self, item: &ItemFn) {
        for companion in sources::stops(item, self.facts) {
            self.state(sources::stop_check(&companion));
        }
    }

    /// Code that rustc looks at.
    fn state(&mut self, tokens: proc_macro2::TokenStream) {
        let code = Opaque { tokens, reads: Vec::new(), writes: Vec::new(), blame: None };
        self.emit(Stmt::Inert(Box::new(Inert { code, defines: Vec::new() })));
    }

    fn body(&mut self, item: &ItemFn, result: &Ty) {
        let unit = matches!(result, Ty::Unit);
        let returns = self.facts.forms.exits && leave::returns(&item.block);
        let start = self.out.len();
        let span = item.sig.ident.span();
        if unit {
            self.list(&item.block.stmts, Dest::Drop);
            self.open_flags(start);
            return;
        }
        if !returns {
            let value = self.block_value(&item.block);
            let var = self.own_result(value, span);
            self.same_type(var, result);
            self.function.result = Some(var);
            return;
        }
        let var = self.memory("result", span, result.clone());
        self.function.vars[var].kind = VarKind::Local;
        self.result = Some(var);
        self.function.result = Some(var);
        self.list(&item.block.stmts, Dest::Store(var));
        let flagged = self.flags.iter().any(|f| is_read(&self.out, f));
        let first = if flagged {
            Stmt::Let(var, Value::Zero(result.clone()))
        } else {
            self.function.vars[var].mutable = false;
            Stmt::Declare(var)
        };
        self.out.insert(start, first);
        self.open_flags(start);
    }

    /// The signature tells generic arguments that a literal leaves out.
    fn same_type(&mut self, var: VarId, result: &Ty) {
        let (Ty::User(known), Ty::User(written)) = (&mut self.function.vars[var].ty, result) else { return };
        known.tokens.clone_from(&written.tokens);
    }

    /// The result in a variable that is no parameter.
    fn own_result(&mut self, value: Value, span: proc_macro2::Span) -> VarId {
        if let Value::Use(Operand::Var(var)) = value {
            let known = &self.function.vars[var];
            if matches!(known.kind, VarKind::Local) && !known.mutable {
                return var;
            }
        }
        let ty = types::of_value(&self.function, &value);
        // Not a temporary, which might be folded into a use of it.
        let var = self.var(context::hygienic("result", span), ty, false, VarKind::Local);
        self.emit(Stmt::Let(var, value));
        var
    }

    fn open_flags(&mut self, start: usize) {
        if let Some(returned) = self.returned {
            self.out.insert(start, control::lower_flag(returned));
        }
    }

    fn finish(mut self) -> Function {
        let flags: VarSet = self.flags.iter().filter(|f| !is_read(&self.out, *f)).collect();
        without(&mut self.out, &flags);
        self.place_items();
        self.function.body = Block { stmts: self.out };
        self.function
    }
}

/// Whether a flag is looked at.
fn is_read(stmts: &[Stmt], flag: VarId) -> bool {
    stmts.iter().any(|stmt| match stmt {
        Stmt::Let(_, Value::Load(place, LoadMode::Use)) => place.root == flag,
        Stmt::Loop(l) if l.exit == Some(flag) => true,
        other => visit::blocks(other).into_iter().any(|b| is_read(&b.stmts, flag)),
    })
}

/// Removes flags that nobody looks at.
fn without(stmts: &mut Vec<Stmt>, flags: &VarSet) {
    if flags.is_empty() {
        return;
    }
    stmts.retain(|stmt| match stmt {
        Stmt::Let(var, _) => !flags.contains(var),
        Stmt::Store(place, _) => !flags.contains(&place.root),
        _ => true,
    });
    for stmt in stmts {
        match stmt {
            Stmt::If(branch) => {
                without(&mut branch.then.stmts, flags);
                without(&mut branch.other.stmts, flags);
            }
            Stmt::Match(m) => m.arms.iter_mut().for_each(|arm| without(&mut arm.body.stmts, flags)),
            Stmt::Loop(l) => {
                if let LoopKind::While(cond, _) = &mut l.kind {
                    without(&mut cond.stmts, flags);
                }
                without(&mut l.body.stmts, flags);
            }
            _ => {}
        }
    }
}
