//! The attribute on a whole `mod` or `impl`: takes the item, gives it back with what
//! is generated for each function beside that function. Nested `#[derive_grad(..)]`
//! are options of what they stand on; they are consumed, all other tokens stay.
//!
//! A function without an attribute of its own takes part if there is something to
//! differentiate in it ([`takes_part`]); an error in it also says how to leave it
//! out.

pub mod aliases;
mod called;
mod definitions;
mod index_reads;
mod indexing;
mod inlined;
mod known;
mod lifetimes;
mod nested;
pub mod of_trait;
pub mod operator;
mod receivers;
mod scope;
mod takes_part;

use std::rc::Rc;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{ImplItem, ImplItemFn, Item, ItemFn, ItemImpl, ItemMod, ItemTrait, TraitItem, TraitItemFn};

use super::diagnostics::{Diagnostics, items as text};
use super::emit::siblings::{failing, linked};
use super::lower::Structs;
use super::lower::macros::Words;
use super::lower::ty::Generics;
use super::options::{Options, Receiver};
use crate::compiler::texts::{Plain, TextSet};
use aliases::Aliases;
use called::Called;
use inlined::{Helpers, Which};
use known::{Holds, Known};
use nested::Asked;
use of_trait::OfTrait;
use scope::{Own, Scope};
use takes_part::Candidate;

/// Where a function stands.
#[derive(Clone, Copy, Debug)]
pub enum Place<'o> {
    /// In a module or a function.
    Free,
    /// In an `impl`.
    Impl,
    /// In a trait, or an `impl` of one.
    Trait(&'o of_trait::OfTrait),
    /// It is an operator on a type of the user's.
    Operator(&'o operator::Operator),
}

/// Expands the attribute on a whole item; `None` where the item is of another kind.
pub fn expand(args: TokenStream, item: TokenStream, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
    let mut item = syn::parse2::<Item>(item).ok()?;
    let mut walk = Walk {
        known: Known::default(),
        all: Structs::default(),
        structs: Structs::default(),
        scope: Scope::default(),
        at: Vec::new(),
        aliases: Aliases::default(),
        helpers: Helpers::default(),
        called: Called::default(),
        is_module: matches!(item, Item::Mod(_)),
        consumed: false,
        receivers: TextSet::default(),
        diagnostics,
    };
    match &mut item {
        Item::Mod(module) => walk.whole_module(args, module),
        Item::Impl(block) if block.trait_.is_none() => walk.whole_impl(args, block),
        Item::Impl(block) if operator::of(block).is_some() => {
            let options = Options::parse_common(args, &Options::default(), walk.diagnostics);
            let generated = walk.operator(block, &options);
            return Some(quote!(#item #generated));
        }
        Item::Impl(block) if indexing::of(block).is_some() => {
            let options = Options::parse_common(args, &Options::default(), walk.diagnostics);
            let generated = indexing::of(block).map(|indexing| indexing.emit(block, &options));
            return Some(quote!(#item #generated));
        }
        Item::Impl(block) => walk.whole_impl_of_trait(args, block),
        Item::Trait(block) => walk.whole_trait(args, block),
        _ => return None,
    }
    Some(item.into_token_stream())
}

/// Goes through an item.
struct Walk<'d> {
    /// The types in it.
    known: Known,
    /// Their fields, and what functions give.
    all: Structs,
    /// Those that the names in the module that is gone through mean.
    structs: Structs,
    /// The names in all modules, and the path of the one that is gone through.
    scope: Scope,
    at: Vec<String>,
    /// The names of types in the module that is gone through.
    aliases: Aliases,
    /// Its functions that may be written out where others of them call them.
    helpers: Helpers,
    /// What is called in it.
    called: Called,
    /// Whether it is a module: in others, functions of which nothing tells that they have a
    /// derivative take part only where others in there call them.
    is_module: bool,
    /// Whether there were nested attributes.
    consumed: bool,
    /// The methods that are called with an active `self` which their `wrt` does not name.
    receivers: TextSet,
    diagnostics: &'d mut Diagnostics,
}

impl Walk<'_> {
    fn whole_module(&mut self, args: TokenStream, module: &mut ItemMod) {
        let options = Options::parse_common(args, &Options::default(), self.diagnostics);
        match &module.content {
            Some((_, items)) => {
                self.known.add(items);
                self.scope = Scope::of(items);
                self.called = Called::in_items(items);
                definitions::read(items, &self.scope, &mut self.all);
                self.receivers = receivers::of_items(items);
            }
            None => self.diagnostics.error(module.ident.span(), text::OTHER_FILE),
        }
        self.module(module, &options);
        if self.consumed {
            nested::keep_imports(module);
        }
    }

    fn whole_impl(&mut self, args: TokenStream, block: &mut ItemImpl) {
        let options = Options::parse_common(args, &Options::default(), self.diagnostics);
        self.known.holder(&block.self_ty);
        self.called = Called::in_block(block);
        self.receivers = receivers::of_impl(block);
        definitions::read_block(block, &mut self.structs);
        self.functions(block, &options, Holds::Floats);
    }

    fn whole_impl_of_trait(&mut self, args: TokenStream, block: &mut ItemImpl) {
        let options = Options::parse_common(args, &Options::default(), self.diagnostics);
        self.known.holder(&block.self_ty);
        self.called = Called::in_block(block);
        definitions::read_block(block, &mut self.structs);
        let options = with_receiver(&options, Holds::Unknown, block);
        self.impl_of_trait(block, &options, Holds::Floats);
    }

    fn whole_trait(&mut self, args: TokenStream, block: &mut ItemTrait) {
        let options = Options::parse_common(args, &Options::default(), self.diagnostics);
        self.methods_of_trait(block, &options);
    }

    fn module(&mut self, module: &mut ItemMod, options: &Options) {
        let Some((_, items)) = &mut module.content else { return };
        let outer = std::mem::replace(&mut self.aliases, Aliases::of(items));
        let helpers = Helpers::of(items, &self.known, &self.aliases, options);
        let helpers = std::mem::replace(&mut self.helpers, helpers);
        let around = std::mem::take(&mut self.structs);
        self.structs = definitions::seen(&self.all, &self.scope, &self.at);
        for mut item in std::mem::take(items) {
            let generated = self.item(&mut item, options);
            items.push(item);
            if !generated.is_empty() {
                items.push(Item::Verbatim(generated));
            }
        }
        (self.aliases, self.structs, self.helpers) = (outer, around, helpers);
    }

    /// What is generated beside an item of a module.
    fn item(&mut self, item: &mut Item, options: &Options) -> TokenStream {
        match item {
            Item::Fn(function) => {
                let asked = nested::take(&mut function.attrs, options, self.diagnostics);
                return self.function(function, asked, options, Place::Free, Holds::Unknown);
            }
            Item::Mod(inner) => {
                let asked = nested::take_common(&mut inner.attrs, options, self.diagnostics);
                if let Some(options) = self.scope(asked, &inner.attrs, options) {
                    self.at.push(inner.ident.plain());
                    self.module(inner, &options);
                    self.at.pop();
                }
            }
            Item::Impl(block) if block.trait_.is_none() => {
                let asked = nested::take_common(&mut block.attrs, options, self.diagnostics);
                let is_asked = matches!(asked, Some(Asked::With(_)));
                if let Some(options) = self.scope(asked, &block.attrs, options) {
                    let own = self.known.holds(&block.self_ty, &Generics::of(&block.generics));
                    let own = if is_asked && own == Holds::Unknown { Holds::Floats } else { own };
                    self.functions(block, &options, own);
                }
            }
            Item::Impl(block) if operator::of(block).is_some() => {
                let asked = nested::take_common(&mut block.attrs, options, self.diagnostics);
                let own = self.known.holds(&block.self_ty, &Generics::of(&block.generics));
                let is_asked = matches!(asked, Some(Asked::With(_)));
                if let Some(options) = self.scope(asked, &block.attrs, options)
                    && (is_asked || own == Holds::Floats)
                {
                    return self.operator(block, &options);
                }
            }
            Item::Impl(block) if indexing::of(block).is_some() => {
                let asked = nested::take_common(&mut block.attrs, options, self.diagnostics);
                let is_asked = matches!(asked, Some(Asked::With(_)));
                let indexing = indexing::of(block).filter(|_| is_asked || indexing::is_projection(block));
                if let (Some(options), Some(indexing)) = (self.scope(asked, &block.attrs, options), indexing)
                {
                    return indexing.emit(block, &options);
                }
            }
            Item::Impl(block) => {
                let asked = nested::take_common(&mut block.attrs, options, self.diagnostics);
                let is_asked = matches!(asked, Some(Asked::With(_)));
                if let Some(options) = self.scope(asked, &block.attrs, options)
                    && (is_asked || self.known.takes_part(block))
                {
                    let own = self.known.holds(&block.self_ty, &Generics::of(&block.generics));
                    let options = with_receiver(&options, own, block);
                    let own = if is_asked && own == Holds::Unknown { Holds::Floats } else { own };
                    self.impl_of_trait(block, &options, own);
                } else {
                    self.left_alone(block, options);
                }
            }
            Item::Trait(block) => {
                let asked = nested::take_common(&mut block.attrs, options, self.diagnostics);
                if let Some(options) = self.scope(asked, &block.attrs, options) {
                    self.methods_of_trait(block, &options);
                }
            }
            _ => {}
        }
        TokenStream::new()
    }

    /// Differentiates the methods of a trait that have a body, and gives all that may
    /// have a derivative their siblings.
    fn methods_of_trait(&mut self, block: &mut ItemTrait, options: &Options) {
        let options = &Options { outer: Some(block.generics.clone()), ..options.clone() };
        let of_trait = OfTrait::declared(block);
        let krate = options.krate.to_token_stream().into();
        let own = if is_differentiable(block) { Holds::Floats } else { Holds::Nothing };
        let receiver = if own == Holds::Floats { Receiver::Always } else { options.receiver };
        let options = &Options { receiver, ..options.clone() };
        for mut item in std::mem::take(&mut block.items) {
            let mut generated = TokenStream::new();
            if let TraitItem::Fn(method) = &mut item {
                let asked = nested::take(&mut method.attrs, options, self.diagnostics);
                let function = of_declared(method);
                let siblings = of_trait.has_siblings(&function);
                if siblings && method.default.is_some() {
                    generated = self.function(&function, asked, options, Place::Trait(&of_trait), own);
                } else {
                    self.consumed |= asked.is_some();
                }
                if siblings && generated.is_empty() {
                    generated = failing(&function, &of_trait, &krate);
                }
            }
            block.items.push(item);
            if !generated.is_empty() {
                block.items.push(TraitItem::Verbatim(generated));
            }
        }
        block.items.push(TraitItem::Verbatim(linked(&of_trait, &[])));
    }

    /// Differentiates the methods of a trait's `impl`.
    fn impl_of_trait(&mut self, block: &mut ItemImpl, options: &Options, own: Holds) {
        if let Some(name) = of_trait::of_standard(block) {
            return self.diagnostics.error(name.span(), text::of_standard(&name.plain()));
        }
        let Some(of_trait) = OfTrait::of_impl(block) else { return };
        let options = &Options { outer: Some(block.generics.clone()), ..options.clone() };
        let mut without = Vec::new();
        let outer = self.enter(&block.self_ty);
        for mut item in std::mem::take(&mut block.items) {
            let mut generated = TokenStream::new();
            if let ImplItem::Fn(method) = &mut item {
                let asked = nested::take(&mut method.attrs, options, self.diagnostics);
                let function = as_function(method);
                if of_trait.has_siblings(&function) {
                    generated = self.function(&function, asked, options, Place::Trait(&of_trait), own);
                } else if let Some(Asked::With(_)) = asked {
                    self.consumed = true;
                    self.diagnostics.error(method.sig.ident.span(), text::NO_SIBLINGS);
                }
                if generated.is_empty() {
                    without.push(method.sig.ident.clone());
                }
            }
            block.items.push(item);
            if !generated.is_empty() {
                block.items.push(ImplItem::Verbatim(generated));
            }
        }
        block.items.insert(0, ImplItem::Verbatim(linked(&of_trait, &without)));
        self.structs = outer;
    }

    /// Takes the attributes in an `impl` that takes no part.
    fn left_alone(&mut self, block: &mut ItemImpl, options: &Options) {
        for item in &mut block.items {
            if let ImplItem::Fn(method) = item {
                let asked = nested::take(&mut method.attrs, options, self.diagnostics);
                self.consumed |= asked.is_some();
                if let Some(Asked::With(_)) = asked {
                    self.diagnostics.error(method.sig.ident.span(), text::NO_SIBLINGS);
                }
            }
        }
    }

    /// The structs so far; from now on `Self` is one of them.
    fn enter(&mut self, own: &syn::Type) -> Structs {
        let outer = self.structs.clone();
        self.structs.own = own_name(own);
        if let syn::Type::Path(path) = own {
            super::lower::arguments::note(path, &mut self.structs);
        }
        if let Some(fields) = self.structs.own.as_ref().and_then(|name| outer.fields.get(name)) {
            self.structs.fields.insert("Self".into(), fields.clone());
        }
        outer
    }

    /// What is generated beside the `impl` of an operator.
    fn operator(&mut self, block: &ItemImpl, options: &Options) -> TokenStream {
        let Some((operator, function)) = operator::of(block) else { return TokenStream::new() };
        let mut options = options.clone();
        options.outer = Some(block.generics.clone());
        options.structs = Rc::new(definitions::seen_in(&self.structs, &Own::of(&function)));
        let words = Words::of(function.to_token_stream());
        super::derive(options, function, words, Place::Operator(&operator), self.diagnostics)
    }

    /// The options for what is in a nested item; `None` where it is left out, as tests
    /// are unless they ask.
    fn scope(&mut self, asked: Option<Asked>, attrs: &[syn::Attribute], outer: &Options) -> Option<Options> {
        self.consumed |= asked.is_some();
        match asked {
            Some(Asked::With(options)) => Some(*options),
            Some(Asked::Skip | Asked::Elsewhere) => None,
            None => (!takes_part::only_for_tests(attrs)).then(|| outer.clone()),
        }
    }

    /// Differentiates the functions of an inherent `impl`, whose `Self` holds `own`.
    fn functions(&mut self, block: &mut ItemImpl, options: &Options, own: Holds) {
        let options = &Options { outer: Some(block.generics.clone()), ..options.clone() };
        let outer = self.enter(&block.self_ty);
        for mut item in std::mem::take(&mut block.items) {
            let mut generated = TokenStream::new();
            if let ImplItem::Fn(method) = &mut item {
                let asked = nested::take(&mut method.attrs, options, self.diagnostics);
                generated = self.function(&as_function(method), asked, options, Place::Impl, own);
            }
            block.items.push(item);
            if !generated.is_empty() {
                block.items.push(ImplItem::Verbatim(generated));
            }
        }
        self.structs = outer;
    }

    /// What is generated beside a function.
    fn function(
        &mut self,
        function: &ItemFn,
        asked: Option<Asked>,
        outer: &Options,
        place: Place<'_>,
        own: Holds,
    ) -> TokenStream {
        self.consumed |= asked.is_some();
        let function = &self.aliases.resolved(function);
        let candidate = Candidate { function, known: &self.known, own, outer: outer.outer.as_ref() };
        let lends = matches!(place, Place::Impl) && self.receivers.contains(&function.sig.ident.plain());
        let lends = lends && candidate.takes_part_with_self();
        let (mut options, is_asked) = match asked {
            Some(Asked::Skip | Asked::Elsewhere) => return quote!(),
            Some(Asked::With(options)) => (*options, true),
            None => (outer.clone(), false),
        };
        if is_asked && options.wrt.is_some() {
            options.receiver = Receiver::AsNamed;
        }
        let with_self = options.receiver == Receiver::Always
            && function.sig.receiver().is_some()
            && candidate.takes_part_with_self();
        let takes_part = if is_asked || with_self { Holds::Floats } else { candidate.takes_part() };
        let is_called = self.called.contains(function);
        let is_left =
            takes_part == Holds::Nothing || (takes_part == Holds::Unknown && !self.is_module && !is_called);
        if is_left && !lends {
            return quote!();
        }
        if options.wrt.is_none() {
            options.wrt = candidate.wrt();
        }
        options.outer.clone_from(&outer.outer);
        if matches!(place, Place::Free) {
            if options.takes_directions() {
                let whole = self.helpers.inside(function, Which::All);
                options.whole = whole.map(|inlined| Rc::new(inlined.function));
            }
            if options.switches.inline {
                options.inlined = self.helpers.inside(function, Which::Better).map(Rc::new);
            }
        }
        options.structs = Rc::new(definitions::seen_in(&self.structs, &Own::of(function)));
        let mut generated = TokenStream::new();
        if !is_left {
            let mut errors = Diagnostics::default();
            generated = derived(&options, function, place, &mut errors);
            if errors.has_errors() && takes_part == Holds::Unknown && !is_called {
                // Nothing says that it has a derivative.
                errors = Diagnostics::default();
                generated = TokenStream::new();
            }
            if errors.has_errors() && !is_asked {
                errors.error(function.sig.ident.span(), text::takes_part(&function.sig.ident.plain()));
            }
            self.diagnostics.append(errors);
        }
        if lends {
            let options = Options { receiver: Receiver::Always, ..options };
            let mut errors = Diagnostics::default();
            let lent = receivers::hidden(derived(&options, function, place, &mut errors));
            if errors.has_errors() {
                return generated;
            }
            generated = receivers::public(generated);
            generated.extend(lent);
        }
        generated
    }
}

/// The options for the `impl` of a trait: its methods, beside which nothing public stands, are also
/// differentiated with respect to what they are called on, where that is known to have a derivative.
fn with_receiver(options: &Options, own: Holds, block: &ItemImpl) -> Options {
    let name = match &*block.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.plain()),
        _ => None,
    };
    let derived = own == Holds::Floats || name.is_some_and(|name| super::lower::arguments::is_derived(&name));
    let receiver = if derived { Receiver::Always } else { options.receiver };
    Options { receiver, ..options.clone() }
}

fn derived(options: &Options, function: &ItemFn, place: Place<'_>, errors: &mut Diagnostics) -> TokenStream {
    let words = Words::of(function.to_token_stream());
    super::derive(options.clone(), function.clone(), words, place, errors)
}

/// A trait's method as a function; without a body of its own it has an empty one.
fn of_declared(method: &TraitItemFn) -> ItemFn {
    let (attrs, vis, sig) = (method.attrs.clone(), syn::Visibility::Inherited, method.sig.clone());
    let block = method.default.clone().unwrap_or_else(|| syn::parse_quote!({}));
    ItemFn { attrs, vis, sig, block: Box::new(block) }
}

/// Whether all types with a trait are `Differentiable`.
fn is_differentiable(block: &ItemTrait) -> bool {
    block.supertraits.iter().any(|bound| match bound {
        syn::TypeParamBound::Trait(t) => t.path.segments.last().is_some_and(|s| s.ident == "Differentiable"),
        _ => false,
    })
}

/// A method as a function.
fn as_function(method: &ImplItemFn) -> ItemFn {
    let (attrs, vis, sig) = (method.attrs.clone(), method.vis.clone(), method.sig.clone());
    ItemFn { attrs, vis, sig, block: Box::new(method.block.clone()) }
}

/// The name of a type without generic arguments.
fn own_name(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.get_ident().map(Plain::plain),
        _ => None,
    }
}
