//! The macros of the standard library: which they are, and their arguments as
//! expressions. Of all other macros nothing is known.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Macro, Pat, Stmt, Token, parse_quote_spanned};

use crate::compiler::texts::{Plain, TextSet};

/// What a macro does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Formats its arguments; the number is the format string's position.
    Format(usize),
    /// Checks its arguments, and formats from that position on.
    Assert(usize),
    /// Formats its arguments and never returns.
    Panic,
    /// `dbg!`
    Debug,
    /// `vec!`
    Vec,
    /// `matches!`
    Matches,
}

/// One argument.
#[derive(Clone, Debug)]
pub struct Argument {
    /// `name = ` of a formatting macro.
    pub name: Option<Ident>,
    /// The value.
    pub value: Expr,
}

impl Argument {
    /// `name = value`
    pub fn named(name: &str, value: Expr) -> Argument {
        let label = syn::parse_str::<Ident>(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site()));
        Argument { name: Some(label), value }
    }
}

/// The arguments of a macro that is known.
#[derive(Clone, Debug)]
pub enum Arguments {
    /// Separated by commas.
    List(Vec<Argument>),
    /// `value; count`
    Repeat(Box<Expr>, Box<Expr>),
    /// `value, pattern if guard`
    Match(Box<Expr>, Box<Pat>, Option<Box<Expr>>),
}

/// The macro's name.
pub fn name(mac: &Macro) -> String {
    mac.path.segments.last().map(|s| s.ident.plain()).unwrap_or_default()
}

/// What a macro does, if it is known.
pub fn kind(mac: &Macro) -> Option<Kind> {
    Some(match name(mac).as_str() {
        "print" | "println" | "eprint" | "eprintln" | "format" | "format_args" => Kind::Format(0),
        "write" | "writeln" => Kind::Format(1),
        "assert" | "debug_assert" => Kind::Assert(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Kind::Assert(2),
        "panic" | "todo" | "unimplemented" | "unreachable" => Kind::Panic,
        "dbg" => Kind::Debug,
        "vec" => Kind::Vec,
        "matches" => Kind::Matches,
        _ => return None,
    })
}

/// A known macro's arguments; `None` for unknown macros and unusual arguments.
pub fn arguments(mac: &Macro) -> Option<Arguments> {
    let tokens = mac.tokens.clone();
    match kind(mac)? {
        Kind::Matches => matches_arguments.parse2(tokens).ok(),
        Kind::Vec => vec_arguments.parse2(tokens).ok(),
        Kind::Format(_) | Kind::Assert(_) | Kind::Panic | Kind::Debug => list.parse2(tokens).ok(),
    }
}

/// The expressions in known arguments.
pub fn expressions(arguments: &Arguments) -> Vec<&Expr> {
    match arguments {
        Arguments::List(all) => all.iter().map(|a| &a.value).collect(),
        Arguments::Repeat(value, count) => vec![value, count],
        Arguments::Match(value, _, guard) => std::iter::once(&**value).chain(guard.as_deref()).collect(),
    }
}

/// Lets a visitor see the arguments of a macro that is known.
pub fn visit(mac: &Macro, visitor: &mut impl for<'e> Visit<'e>) {
    if let Some(arguments) = arguments(mac) {
        expressions(&arguments).into_iter().for_each(|e| visitor.visit_expr(e));
    }
}

/// The same, to be changed.
pub fn expressions_mut(arguments: &mut Arguments) -> Vec<&mut Expr> {
    match arguments {
        Arguments::List(all) => all.iter_mut().map(|a| &mut a.value).collect(),
        Arguments::Repeat(value, count) => vec![value, count],
        Arguments::Match(value, _, guard) => {
            std::iter::once(&mut **value).chain(guard.as_deref_mut()).collect()
        }
    }
}

fn list(input: ParseStream) -> syn::Result<Arguments> {
    let all = Punctuated::<Argument, Token![,]>::parse_terminated_with(input, argument)?;
    Ok(Arguments::List(all.into_iter().collect()))
}

fn argument(input: ParseStream) -> syn::Result<Argument> {
    let named = input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]);
    let name = if named { Some(input.parse::<Ident>()?) } else { None };
    if named {
        input.parse::<Token![=]>()?;
    }
    Ok(Argument { name, value: input.parse()? })
}

fn vec_arguments(input: ParseStream) -> syn::Result<Arguments> {
    if input.is_empty() {
        return Ok(Arguments::List(Vec::new()));
    }
    let first: Expr = input.parse()?;
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
        return Ok(Arguments::Repeat(Box::new(first), Box::new(input.parse()?)));
    }
    let mut all = vec![Argument { name: None, value: first }];
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if !input.is_empty() {
            all.push(Argument { name: None, value: input.parse()? });
        }
    }
    Ok(Arguments::List(all))
}

fn matches_arguments(input: ParseStream) -> syn::Result<Arguments> {
    let value: Expr = input.parse()?;
    input.parse::<Token![,]>()?;
    let pattern = Pat::parse_multi_with_leading_vert(input)?;
    let guard = if input.peek(Token![if]) {
        input.parse::<Token![if]>()?;
        Some(Box::new(input.parse()?))
    } else {
        None
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(Arguments::Match(Box::new(value), Box::new(pattern), guard))
}

/// The tokens of arguments.
pub fn tokens(arguments: &Arguments) -> TokenStream {
    match arguments {
        Arguments::List(all) => {
            let all = all.iter().map(|Argument { name, value }| match name {
                Some(name) => quote!(#name = #value),
                None => value.to_token_stream(),
            });
            quote!(#(#all),*)
        }
        Arguments::Repeat(value, count) => quote!(#value; #count),
        Arguments::Match(value, pattern, guard) => {
            let guard = guard.as_ref().map(|g| quote!(if #g));
            quote!(#value, #pattern #guard)
        }
    }
}

/// Changes the arguments of a known macro.
pub fn change(mac: &mut Macro, mut arguments: Arguments, change: impl FnOnce(&mut Arguments)) {
    let before = tokens(&arguments).to_string();
    change(&mut arguments);
    let after = tokens(&arguments);
    if after.to_string() != before {
        mac.tokens = with_message(mac, after, &before);
    }
}

/// New arguments of a known macro; an assertion without message gets the one that
/// rustc makes, which has the names that the user wrote.
fn with_message(mac: &Macro, tokens: TokenStream, before: &str) -> TokenStream {
    match (kind(mac), arguments(mac)) {
        (Some(Kind::Assert(1)), Some(Arguments::List(all))) if all.len() == 1 => {
            let text = format!("assertion failed: {}", before.replace('{', "{{").replace('}', "}}"));
            quote!(#tokens, #text)
        }
        _ => tokens,
    }
}

/// The names that the format string of a known macro captures.
pub fn captures(mac: &Macro) -> Vec<String> {
    let position = match kind(mac) {
        Some(Kind::Format(at) | Kind::Assert(at)) => at,
        Some(Kind::Panic) => 0,
        Some(Kind::Debug | Kind::Vec | Kind::Matches) | None => return Vec::new(),
    };
    let Some(Arguments::List(all)) = arguments(mac) else { return Vec::new() };
    let Some(Argument { value: Expr::Lit(lit), .. }) = all.get(position) else { return Vec::new() };
    let syn::Lit::Str(text) = &lit.lit else { return Vec::new() };
    let named: Vec<String> = all.iter().filter_map(|a| a.name.as_ref()).map(Plain::plain).collect();
    let mut found = captured(&text.value());
    found.retain(|name| !named.contains(name));
    found
}

/// The names in the braces of a format string.
fn captured(format: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = format.replace("{{", "  ");
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else { break };
        let inside = &rest[open + 1..open + close];
        let (argument, spec) = inside.split_once(':').unwrap_or((inside, ""));
        let mut words = vec![argument.trim().to_owned()];
        words.extend(dollars(spec));
        found.extend(words.into_iter().filter(|w| w.starts_with(|c: char| c.is_alphabetic() || c == '_')));
        rest = rest[open + close + 1..].to_owned();
    }
    found
}

/// `width` and `precision` in `{:width$.precision$}`.
fn dollars(spec: &str) -> Vec<String> {
    let parts: Vec<&str> = spec.split('$').collect();
    let before = parts.split_last().map_or(&[][..], |(_, before)| before);
    let word = |part: &&str| {
        let start = part.rfind(|c: char| !(c.is_alphanumeric() || c == '_')).map_or(0, |at| at + 1);
        part[start..].to_owned()
    };
    before.iter().map(word).collect()
}

/// All identifiers in tokens, but not those after `.` or in a path, and what
/// string literals may capture.
pub fn identifiers(tokens: TokenStream, found: &mut Vec<Ident>) {
    let mut before = [' ', ' '];
    for token in tokens {
        let last = match token {
            TokenTree::Ident(ident) => {
                let member = before[1] == '.' && before[0] != '.';
                if !member {
                    found.push(ident);
                }
                'a'
            }
            TokenTree::Group(group) => {
                identifiers(group.stream(), found);
                ')'
            }
            TokenTree::Literal(literal) => {
                found.extend(in_literal(&literal.to_string(), literal.span()));
                '0'
            }
            TokenTree::Punct(punct) => punct.as_char(),
        };
        before = [before[1], last];
    }
}

/// What code names.
#[derive(Default)]
pub struct Words {
    /// All identifiers, and what might be one in a format string.
    pub all: TextSet,
    /// Those that [`identifiers`] finds, without `r#`.
    pub free: TextSet,
}

impl Words {
    /// Those of some tokens.
    pub fn of(tokens: TokenStream) -> Words {
        let mut words = Words::default();
        words.collect(tokens);
        words
    }

    fn collect(&mut self, tokens: TokenStream) {
        let mut before = [' ', ' '];
        for token in tokens {
            let last = match token {
                TokenTree::Ident(ident) => {
                    let member = before[1] == '.' && before[0] != '.';
                    self.note(&ident, !member);
                    'a'
                }
                TokenTree::Group(group) => {
                    self.collect(group.stream());
                    ')'
                }
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    in_literal(&text, literal.span()).iter().for_each(|ident| self.note(ident, true));
                    might_capture(&text, &mut self.all);
                    '0'
                }
                TokenTree::Punct(punct) => punct.as_char(),
            };
            before = [before[1], last];
        }
    }

    fn note(&mut self, ident: &Ident, free: bool) {
        let word = ident.to_string();
        if free {
            let plain = word.strip_prefix("r#").unwrap_or(&word);
            if !self.free.contains(plain) {
                self.free.insert(plain.to_owned());
            }
        }
        if !self.all.contains(&word) {
            self.all.insert(word);
        }
    }
}

/// Adds what a literal might capture if it is a format string.
pub fn might_capture(literal: &str, found: &mut TextSet) {
    if literal.contains('{') {
        let words = literal.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        found.extend(words.filter(|w| !w.is_empty()).map(str::to_owned));
    }
}

fn in_literal(text: &str, at: Span) -> Vec<Ident> {
    if !text.contains('{') {
        return Vec::new();
    }
    let parsed = |name: &String| syn::parse_str::<Ident>(name).is_ok();
    captured(text).into_iter().filter(parsed).map(|name| Ident::new(&name, at)).collect()
}

/// Wraps every unknown macro in a closure with a result of its own type, so that
/// an exit hidden in it is a type error: `(|| -> ((), _) { ((), mac!()) })().1`. In a
/// closure an exit leaves only that, as in the original.
pub fn wrap_expr(expr: &mut Expr) {
    Wrap.visit_expr_mut(expr);
}

/// The same in a statement.
pub fn wrap_stmt(stmt: &mut Stmt) {
    Wrap.visit_stmt_mut(stmt);
}

struct Wrap;

impl VisitMut for Wrap {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Macro(mac) = expr {
            if kind(&mac.mac).is_none() {
                let (inner, at) = (&mac.mac, Span::mixed_site().located_at(mac.mac.path.span()));
                *expr = parse_quote_spanned!(at=> (|| -> ((), _) { ((), #inner) })().1);
            }
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Macro(mac) = stmt {
            if kind(&mac.mac).is_none() {
                let (inner, at) = (&mac.mac, Span::mixed_site().located_at(mac.mac.path.span()));
                *stmt = parse_quote_spanned!(at=> (|| -> ((),) { #inner; ((),) })(););
            }
            return;
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
