//! The arguments of `#[derive_grad(..)]`: takes their tokens, gives [`Options`],
//! and reports every word that is unknown, repeated, malformed or for later.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Token, parse_quote};

use crate::compiler::diagnostics::{Diagnostics, items, text};
use crate::compiler::switches::{Snapshots, Switches};

/// What the user asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The parameters to differentiate with respect to, where they are named.
    pub wrt: Option<Vec<Ident>>,
    /// Whether a receiver is differentiated.
    pub receiver: Receiver,
    /// Where the word `wrt` stands.
    pub wrt_at: Span,
    /// A hand-written derivative.
    pub vjp: Option<syn::Path>,
    /// A hand-written tangent.
    pub jvp_by: Option<syn::Path>,
    /// Hand-written partial derivatives.
    pub partials: Option<Vec<Expr>>,
    /// Where an `f_jvp` is asked for.
    pub jvp: Option<Span>,
    /// Where an `f_jacobian` is asked for.
    pub jacobian: Option<Span>,
    /// Where an `f_hvp` is asked for.
    pub hvp: Option<Span>,
    /// Where an `f_hessian` is asked for.
    pub hessian: Option<Span>,
    /// Where it is asked that the gradients may be called in annotated functions.
    pub order: Option<Span>,
    /// Up to which derivatives.
    pub highest: usize,
    /// Where it is asked that loops keep fewer states (`switches` says how many).
    pub checkpoint: Option<Span>,
    /// Whether to leave out the hidden companion.
    pub no_link: bool,
    /// Where the runtime is.
    pub krate: syn::Path,
    /// The generic parameters of the `impl` or `trait` around the function.
    pub outer: Option<syn::Generics>,
    /// Whether it is a method of a trait, whose halves have the signature that follows from its own.
    pub of_trait: bool,
    /// The structs of the module around it.
    pub structs: std::rc::Rc<crate::compiler::lower::Structs>,
    /// The function with all of its module that it calls inside of it, where directions are taken
    /// through it.
    pub whole: Option<std::rc::Rc<syn::ItemFn>>,
    /// The function with those of its module inside of it that are better written out than called.
    pub inlined: Option<std::rc::Rc<Inlined>>,
    /// Whether the documentation explains what the reverse sweep does.
    pub explain: bool,
    /// The optimisations that are on: all, but for tests, which name in `__off(..)`
    /// those to switch off.
    pub switches: Switches,
}

/// A function with others of its module inside of it.
#[derive(Debug)]
pub struct Inlined {
    pub function: syn::ItemFn,
    /// The parameters of the others that their `wrt` does not name.
    pub left_out: std::collections::HashMap<String, Vec<usize>>,
}

/// Whether a receiver is differentiated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// Where `wrt` names it, or it is `&mut`.
    AsNamed,
    /// Always.
    Always,
}

/// All words, in the order of the documentation.
const WORDS: [&str; 14] = [
    "wrt",
    "jvp",
    "jacobian",
    "hvp",
    "hessian",
    "order",
    "vjp",
    "partials",
    "reassociate",
    "checkpoint",
    "explain",
    "no_link",
    "crate",
    "skip",
];

/// Words that say something about one function.
const ONE_FUNCTION: [&str; 9] =
    ["wrt", "jvp", "jacobian", "hvp", "hessian", "order", "vjp", "partials", "checkpoint"];

/// The highest order that may be asked for.
const HIGHEST: usize = 6;

impl Default for Options {
    fn default() -> Options {
        Options {
            wrt: None,
            receiver: Receiver::AsNamed,
            wrt_at: Span::call_site(),
            vjp: None,
            jvp_by: None,
            partials: None,
            jvp: None,
            jacobian: None,
            hvp: None,
            hessian: None,
            order: None,
            highest: 2,
            checkpoint: None,
            no_link: false,
            krate: parse_quote!(::derive_grad),
            outer: None,
            of_trait: false,
            structs: std::rc::Rc::default(),
            whole: None,
            inlined: None,
            explain: false,
            switches: Switches::default(),
        }
    }
}

impl Options {
    /// Parses the attribute's arguments.
    pub fn parse(args: TokenStream, diagnostics: &mut Diagnostics) -> Options {
        Options::parse_within(args, &Options::default(), diagnostics)
    }

    /// The first option that asks for tangents.
    pub fn forward(&self) -> Option<Span> {
        self.jvp.or(self.second())
    }

    /// Whether something runs in several directions at once, where that can be.
    pub fn takes_directions(&self) -> bool {
        self.switches.directions && !self.no_link && (self.jacobian.is_some() || self.hessian.is_some())
    }

    /// The first option that asks for second derivatives.
    pub fn second(&self) -> Option<Span> {
        self.hvp.or(self.hessian).or(self.order)
    }

    /// How many times the function is differentiated by forward mode for those that call it:
    /// once for second derivatives.
    pub fn levels(&self) -> usize {
        self.order.map_or(1, |_| self.highest - 1)
    }

    /// Parses the arguments on a function of an annotated item with those options;
    /// `None` where they leave it out.
    pub fn parse_nested(
        args: TokenStream,
        outer: &Options,
        diagnostics: &mut Diagnostics,
    ) -> Option<Options> {
        let all = split(args.clone());
        match all.iter().find(|argument| Options::is_skip(argument)) {
            Some(skip) if all.len() > 1 => diagnostics.error_spanned(skip, items::SKIP_ALONE),
            Some(_) => {}
            None => return Some(Options::parse_within(args, outer, diagnostics)),
        }
        None
    }

    /// Parses the arguments on an item with many functions: those that make sense for
    /// all of them.
    pub fn parse_common(args: TokenStream, outer: &Options, diagnostics: &mut Diagnostics) -> Options {
        let mut common = TokenStream::new();
        for argument in split(args) {
            let word = word_of(&argument).filter(|word| ONE_FUNCTION.iter().any(|one| word == one));
            match word {
                Some(word) => diagnostics.error(word.span(), items::not_common(&word.to_string())),
                None => common.extend(quote!(#argument,)),
            }
        }
        Options::parse_within(common, outer, diagnostics)
    }

    /// Whether the arguments are just `skip`.
    pub fn is_skip(args: &TokenStream) -> bool {
        syn::parse2::<Ident>(args.clone()).is_ok_and(|word| word == "skip")
    }

    fn parse_within(args: TokenStream, outer: &Options, diagnostics: &mut Diagnostics) -> Options {
        let mut options = outer.clone();
        let mut seen: Vec<String> = Vec::new();
        for argument in split(args) {
            options.argument(argument, &mut seen, diagnostics);
        }
        options
    }

    fn argument(&mut self, tokens: TokenStream, seen: &mut Vec<String>, diagnostics: &mut Diagnostics) {
        let parsed = (|input: ParseStream| {
            let word = input.call(Ident::parse_any)?;
            let rest: TokenStream = input.parse()?;
            Ok((word, rest))
        })
        .parse2(tokens.clone());
        let Ok((word, rest)) = parsed else {
            return diagnostics.error_spanned(tokens, text::expected_option(&WORDS[..13]));
        };
        let name = word.to_string();
        if name == "__off" {
            return self.switch_off(&word, &rest, diagnostics);
        }
        if !WORDS.contains(&name.as_str()) {
            return diagnostics.error(word.span(), text::unknown_option(&name, &WORDS[..13]));
        }
        if seen.contains(&name) {
            return diagnostics.error(word.span(), text::repeated_option(&name));
        }
        seen.push(name.clone());
        if let Err(error) = self.known(&name, &word, rest) {
            diagnostics.error(error.span(), error);
        }
    }

    /// `__off(fuse, tables)`
    fn switch_off(&mut self, word: &Ident, rest: &TokenStream, diagnostics: &mut Diagnostics) {
        match names(word, rest) {
            Ok(names) => names.iter().for_each(|name| self.off(name, diagnostics)),
            Err(error) => diagnostics.error(error.span(), error),
        }
    }

    fn off(&mut self, name: &Ident, diagnostics: &mut Diagnostics) {
        let switches = &mut self.switches;
        match name.to_string().as_str() {
            "fuse" => switches.fuse = false,
            "recompute" => switches.recompute = false,
            "apart" => switches.apart = false,
            "cut" => switches.cut = false,
            "tables" => switches.tables = false,
            "private" => switches.private = false,
            "frames" => switches.frames = false,
            "simplify" => switches.simplify = false,
            "terms" => switches.terms = false,
            "stencil" => switches.stencil = false,
            "replaced" => switches.replaced = false,
            "directions" => switches.directions = false,
            "reslice" => switches.reslice = false,
            "recursion" => switches.recursion = false,
            "inline" => switches.inline = false,
            "lanes" => switches.lanes = 1,
            other => diagnostics.error(name.span(), format!("there is no switch `{other}`")),
        }
    }

    fn known(&mut self, name: &str, word: &Ident, rest: TokenStream) -> syn::Result<()> {
        match name {
            "wrt" => {
                self.wrt_at = word.span();
                self.wrt = Some(names(word, &rest)?);
            }
            "partials" | "vjp" if self.vjp.is_some() || self.partials.is_some() => {
                return Err(syn::Error::new(word.span(), text::TWO_DERIVATIVES));
            }
            "partials" if self.jvp_by.is_some() => {
                return Err(syn::Error::new(word.span(), text::TWO_TANGENTS));
            }
            "jvp" if !rest.is_empty() && self.partials.is_some() => {
                return Err(syn::Error::new(word.span(), text::TWO_TANGENTS));
            }
            "partials" => self.partials = Some(expressions(word, &rest)?),
            "vjp" => self.vjp = Some(path(word, rest, "vjp = path::to::function")?),
            "crate" => self.krate = path(word, rest, "crate = path::to::derive_grad")?,
            "jvp" if !rest.is_empty() => {
                self.jvp_by = Some(path(word, rest, "jvp = path::to::function")?);
                self.jvp = Some(word.span());
            }
            "jvp" => self.jvp = flag(name, rest)?.then(|| word.span()),
            "jacobian" => self.jacobian = flag(name, rest)?.then(|| word.span()),
            "hvp" => self.hvp = flag(name, rest)?.then(|| word.span()),
            "hessian" => self.hessian = flag(name, rest)?.then(|| word.span()),
            "order" => {
                self.highest = order(word, &rest)?;
                self.order = (self.highest > 1).then(|| word.span());
            }
            "checkpoint" => {
                self.switches.checkpoint = Some(snapshots(word, rest)?);
                self.checkpoint = Some(word.span());
            }
            "reassociate" => self.switches.reassociate = flag(name, rest)?,
            "no_link" => self.no_link = flag(name, rest)?,
            "explain" => self.explain = flag(name, rest)?,
            _ => {
                let message = "`skip` leaves out a function of an annotated `impl`, `trait` or `mod`; here, remove the \
                     attribute";
                return Err(syn::Error::new(word.span(), message));
            }
        }
        Ok(())
    }
}

/// The word that an argument begins with.
fn word_of(argument: &TokenStream) -> Option<Ident> {
    let first = argument.clone().into_iter().next()?;
    Ident::parse_any.parse2(first.into()).ok()
}

/// The arguments between top-level commas.
fn split(args: TokenStream) -> Vec<TokenStream> {
    let mut all = Vec::new();
    let mut current = TokenStream::new();
    let mut depth = 0_i32;
    for token in args {
        if let TokenTree::Punct(p) = &token {
            match p.as_char() {
                '<' => depth += 1,
                '>' => depth -= 1,
                ',' if depth <= 0 => {
                    all.push(std::mem::take(&mut current));
                    continue;
                }
                _ => {}
            }
        }
        current.extend([token]);
    }
    all.push(current);
    all.retain(|tokens| !tokens.is_empty());
    all
}

fn malformed(at: &impl ToTokens, word: &Ident, message: &str) -> syn::Error {
    let tokens = at.to_token_stream();
    if tokens.is_empty() {
        syn::Error::new(word.span(), message)
    } else {
        syn::Error::new_spanned(tokens, message)
    }
}

/// `(a, b, c)`
fn group(word: &Ident, rest: &TokenStream, message: &str) -> syn::Result<TokenStream> {
    let mut tokens = rest.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(g)), next) if g.delimiter() == proc_macro2::Delimiter::Parenthesis => {
            match next {
                Some(next) => Err(syn::Error::new(next.span(), text::COMMA)),
                None => Ok(g.stream()),
            }
        }
        _ => Err(malformed(rest, word, message)),
    }
}

fn names(word: &Ident, rest: &TokenStream) -> syn::Result<Vec<Ident>> {
    let inner = group(word, rest, text::WRT_FORM)?;
    let mut found = Vec::new();
    for one in split(inner) {
        let ident = Ident::parse_any.parse2(one.clone());
        found.push(ident.map_err(|_| malformed(&one, word, text::NAME))?);
    }
    Ok(found)
}

fn expressions(word: &Ident, rest: &TokenStream) -> syn::Result<Vec<Expr>> {
    let inner = group(word, rest, "expected `partials(expression, expression)`")?;
    let all = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(inner)?;
    Ok(all.into_iter().collect())
}

fn path(word: &Ident, rest: TokenStream, form: &str) -> syn::Result<syn::Path> {
    let message = format!("expected `{form}`");
    let mut tokens = rest.into_iter();
    let equals = matches!(tokens.next(), Some(TokenTree::Punct(p)) if p.as_char() == '=');
    let value: TokenStream = tokens.collect();
    if !equals {
        return Err(syn::Error::new(word.span(), message));
    }
    let parse = |input: ParseStream| {
        let path = input.call(syn::Path::parse_mod_style)?;
        Ok((path, input.parse::<TokenStream>()?))
    };
    match parse.parse2(value.clone()) {
        Ok((path, after)) if after.is_empty() => Ok(path),
        Ok((_, after)) => Err(malformed(&after, word, text::COMMA)),
        Err(_) => syn::parse2(value.clone()).map_err(|_| malformed(&value, word, &message)),
    }
}

/// `= 2`: each further derivative doubles what is generated.
fn order(word: &Ident, rest: &TokenStream) -> syn::Result<usize> {
    let parse = |input: ParseStream| {
        input.parse::<Token![=]>()?;
        input.parse::<syn::LitInt>()
    };
    let number = parse.parse2(rest.clone()).map_err(|_| malformed(rest, word, text::ORDER_FORM))?;
    match number.base10_parse::<usize>() {
        Ok(order @ 1..=HIGHEST) => Ok(order),
        Ok(0) | Err(_) => Err(syn::Error::new(number.span(), text::ORDER_FORM)),
        Ok(_) => Err(syn::Error::new(number.span(), text::HIGHER_ORDER)),
    }
}

/// Nothing, or `= 8`.
fn snapshots(word: &Ident, rest: TokenStream) -> syn::Result<Snapshots> {
    if rest.is_empty() {
        return Ok(Snapshots::Root);
    }
    let parse = |input: ParseStream| {
        input.parse::<Token![=]>()?;
        input.parse::<syn::LitInt>()
    };
    let number = parse.parse2(rest.clone()).map_err(|_| malformed(&rest, word, text::CHECKPOINT_FORM))?;
    match number.base10_parse::<usize>() {
        Ok(0) | Err(_) => Err(syn::Error::new(number.span(), text::CHECKPOINT_FORM)),
        Ok(most) => Ok(Snapshots::AtMost(most)),
    }
}

fn flag(name: &str, rest: TokenStream) -> syn::Result<bool> {
    if rest.is_empty() {
        return Ok(true);
    }
    let message = format!("`{name}` takes no value");
    Err(syn::Error::new_spanned(rest, message))
}

#[cfg(test)]
mod tests {
    use super::WORDS;

    /// But for `skip`, which goes with whole modules.
    #[test]
    fn the_readme_tells_of_each_option() {
        let readme = include_str!("../../../README.md");
        let (_, table) = readme.split_once("| option | meaning |").expect("the table");
        let (table, _) = table.split_once("\n\n").expect("its end");
        for word in WORDS {
            let told = table.lines().any(|line| {
                let word = format!("| `{word}");
                line.strip_prefix(&word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            });
            assert_eq!(told, word != "skip", "`{word}` in the README's table of options");
        }
    }
}
