//! Patterns of variants and structs: the steps to what they hold, and when they match; literals of
//! structs.
//!
//! A pattern is tested as a whole, by rustc, with all that it binds taken out of it
//! ([`Value::Matches`]). What it binds is then a part of the place that matched
//! ([`Step::Payload`]), under the test.

use syn::spanned::Spanned as _;
use syn::{Expr, Member, Pat, Path};

use super::context::{Item, Lower, start};
use super::facts::Facts;
use super::pat::Test;
use crate::compiler::ir::{LoadMode, Operand, Place, Step, Stmt, Ty, User, Value, VarKind};
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// `Path { name: a, .. }`, also `..base`: a copy of `base` with other fields.
    pub fn struct_literal(&mut self, s: &syn::ExprStruct, e: &Expr) -> Value {
        let fields: Vec<(Step, Operand)> =
            s.fields.iter().map(|f| (made(&s.path, &f.member), self.element(&f.expr))).collect();
        let Some(base) = &s.rest else {
            return if fields.is_empty() || !self.mentions_varied(e) {
                Value::Opaque(self.opaque(e, None))
            } else {
                Value::Struct(Box::new(self.facts.generics.told(&s.path)), fields)
            };
        };
        let path = self.facts.generics.told(&s.path);
        let ty = Ty::User(User {
            tokens: Some(super::types::struct_tokens(&path)),
            fields: Vec::new(),
            fixed: false,
        });
        let lent = if self.is_place(base) {
            self.place(base).filter(|place| self.is_lent_place(place))
        } else {
            None
        };
        if let (Some(place), Some(names)) = (&lent, self.facts.generics.field_names(&path)) {
            let mut fields = fields;
            for name in names {
                let step = Step::Named(name);
                let is_given = |(given, _): &(Step, Operand)| given.field() == step.field();
                if !fields.iter().any(is_given) {
                    let value = self.load(&place.clone().step(step.clone()), start(base));
                    fields.push((step, value));
                }
            }
            return Value::Struct(Box::new(path), fields);
        }
        let from = match lent {
            Some(place) => Value::Load(place, LoadMode::Clone),
            None => self.value(base),
        };
        let var = self.memory("built", s.path.span(), ty);
        self.emit(Stmt::Let(var, from));
        for (step, value) in fields {
            self.emit(Stmt::Store(Place::var(var).step(step), value));
        }
        Value::Load(Place::var(var), LoadMode::Use)
    }

    /// Whether a place is behind a reference, so that nothing can be moved out of it.
    fn is_lent_place(&self, place: &Place) -> bool {
        let var = &self.function.vars[self.function.root(place)];
        matches!(var.ty, Ty::Ref(..)) || matches!(self.function.vars[place.root].kind, VarKind::View(..))
    }

    /// The step to a field in a pattern with this path. A struct's fields are reached as
    /// usual, where the place is known to hold that struct.
    pub fn step_into(&self, place: &Place, path: &Path, member: &Member) -> Step {
        if is_self(path) || self.is_struct(place, path) {
            return super::place::member(member);
        }
        Step::Payload(Box::new(path.clone()), member.clone())
    }

    /// Whether a path certainly names the struct that a place holds, and no variant of the
    /// same name.
    fn is_struct(&self, place: &Place, path: &Path) -> bool {
        if of_type(path) {
            return false;
        }
        let Ty::User(User { tokens: Some(tokens), .. }) = self.function.place_ty(place) else { return false };
        let Ok(syn::Type::Path(of)) = syn::parse2::<syn::Type>(tokens) else { return false };
        match (of.path.segments.last(), path.segments.last()) {
            (Some(of), Some(path)) => of.ident == path.ident,
            _ => false,
        }
    }

    /// Binds the fields of `Path(a, b)` or `Path { a, b }`.
    pub fn bind_members<'p>(
        &mut self,
        path: &Path,
        members: impl Iterator<Item = (Member, &'p Pat)>,
        item: &Item,
    ) {
        let members: Vec<(Member, &Pat)> =
            members.filter(|(_, pat)| !matches!(pat, Pat::Wild(_) | Pat::Rest(_))).collect();
        let variant = |place, member| matches!(self.step_into(place, path, member), Step::Payload(..));
        match (item, members.first()) {
            (Item::Ref(place, true), Some((member, pat))) if members.len() > 1 => {
                if variant(place, member) {
                    let root = self.function.root(place);
                    self.split.insert(root);
                    return self.bind_each(path, members, item);
                }
                let item = self.element_view(item.clone(), pat);
                self.bind_each(path, members, &item);
            }
            _ => self.bind_each(path, members, item),
        }
    }

    fn bind_each(&mut self, path: &Path, members: Vec<(Member, &Pat)>, item: &Item) {
        for (member, pat) in members {
            let part = match item {
                Item::Place(place) => {
                    let step = self.step_into(place, path, &member);
                    Item::Place(place.clone().step(step))
                }
                Item::Ref(place, exclusive) => {
                    let step = self.step_into(place, path, &member);
                    super::pat::part_of(place.clone().step(step), *exclusive, pat)
                }
                Item::Value(_) | Item::Tuple(_) => return self.not_understood(pat),
            };
            self.bind(pat, part);
        }
    }

    /// When a pattern of a variant or a struct matches.
    pub fn test_variant(&mut self, pat: &Pat, item: &Item) -> Test {
        let place = match item {
            Item::Place(place) | Item::Ref(place, _) => place.clone(),
            Item::Value(Operand::Var(var)) => Place::var(*var),
            Item::Value(Operand::Const(_)) | Item::Tuple(_) => return Test::Unknown,
        };
        let Some(unbound) = unbound(pat, self.facts) else { return Test::Unknown };
        let value = Value::Matches(place, quote::ToTokens::to_token_stream(&unbound));
        Test::If(self.temp("matches", proc_macro2::Span::call_site(), value))
    }
}

/// Whether a path names the variant of an `Option` with a value.
pub fn is_some(path: &Path) -> bool {
    let mut names = path.segments.iter().rev().map(|s| &s.ident);
    names.next().is_some_and(|name| name == "Some") && names.next().is_none_or(|of| of == "Option")
}

/// The fields of `Path(a, b, ..)`, by position; `None` where something is bound after
/// the `..`, whose position is not known.
pub fn positions(p: &syn::PatTupleStruct) -> Option<Vec<(Member, &Pat)>> {
    let rest = p.elems.iter().position(|p| matches!(p, Pat::Rest(_))).unwrap_or(p.elems.len());
    if p.elems.iter().skip(rest).any(|p| !matches!(p, Pat::Rest(_) | Pat::Wild(_))) {
        return None;
    }
    Some(p.elems.iter().take(rest).enumerate().map(|(k, p)| (Member::from(k), p)).collect())
}

/// The step to a field of what a literal makes: of a variant, where its path has the name
/// of a type in it.
pub fn made(path: &Path, member: &Member) -> Step {
    if is_some(path) || of_type(path) {
        return Step::Payload(Box::new(path.clone()), member.clone());
    }
    super::place::member(member)
}

/// Whether a path has the name of a type before its last one: `Shape::Circle`.
fn of_type(path: &Path) -> bool {
    path.segments.iter().rev().nth(1).is_some_and(|s| super::rename::starts_upper(&s.ident))
}

/// `Self`
fn is_self(path: &Path) -> bool {
    path.is_ident("Self")
}

/// A pattern without what it binds; `None` where the pattern follows a reference, which
/// the place that is tested need not be behind.
fn unbound(pat: &Pat, facts: &Facts) -> Option<Pat> {
    let mut pat = pat.clone();
    match &mut pat {
        Pat::Ident(p) => match &p.subpat {
            Some((_, inner)) => return unbound(inner, facts),
            None if facts.is_local(&p.ident.plain()) => return Some(syn::parse_quote!(_)),
            None => {}
        },
        Pat::Paren(p) => *p.pat = unbound(&p.pat, facts)?,
        Pat::TupleStruct(p) => {
            for elem in &mut p.elems {
                *elem = unbound(elem, facts)?;
            }
        }
        Pat::Tuple(p) => {
            for elem in &mut p.elems {
                *elem = unbound(elem, facts)?;
            }
        }
        Pat::Slice(p) => {
            for elem in &mut p.elems {
                *elem = unbound(elem, facts)?;
            }
        }
        Pat::Or(p) => {
            for case in &mut p.cases {
                *case = unbound(case, facts)?;
            }
        }
        Pat::Struct(p) => {
            for field in &mut p.fields {
                *field.pat = unbound(&field.pat, facts)?;
                field.colon_token.get_or_insert_with(Default::default);
            }
        }
        Pat::Const(_) | Pat::Lit(_) | Pat::Path(_) | Pat::Range(_) | Pat::Rest(_) | Pat::Wild(_) => {}
        _ => return None,
    }
    Some(pat)
}

/// Whether a pattern names a variant or a struct anywhere.
pub fn names_variant(pat: &Pat) -> bool {
    any(pat, &|p| matches!(p, Pat::TupleStruct(_) | Pat::Struct(_) | Pat::Path(_)) || is_none(p))
}

/// Whether a pattern names a variant of `Option` anywhere.
pub fn names_option(pat: &Pat) -> bool {
    any(pat, &|p| match p {
        Pat::TupleStruct(p) => is_some(&p.path),
        Pat::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "None"),
        p => is_none(p),
    })
}

fn is_none(pat: &Pat) -> bool {
    matches!(pat, Pat::Ident(p) if p.ident == "None")
}

/// Whether something holds of a pattern, or of one of those in it.
fn any(pat: &Pat, holds: &dyn Fn(&Pat) -> bool) -> bool {
    let inside = |p: &Pat| any(p, holds);
    holds(pat)
        || match pat {
            Pat::Paren(p) => inside(&p.pat),
            Pat::Reference(p) => inside(&p.pat),
            Pat::Ident(p) => p.subpat.as_ref().is_some_and(|(_, inner)| inside(inner)),
            Pat::Tuple(p) => p.elems.iter().any(inside),
            Pat::TupleStruct(p) => p.elems.iter().any(inside),
            Pat::Struct(p) => p.fields.iter().any(|f| inside(&f.pat)),
            Pat::Slice(p) => p.elems.iter().any(inside),
            Pat::Or(p) => p.cases.iter().any(inside),
            _ => false,
        }
}

/// The patterns that a pattern stands for, one for each choice of alternatives between
/// which what it binds lies at different places.
pub fn alternatives(pat: &Pat, facts: &Facts) -> Vec<Pat> {
    if is_bare(pat, facts) {
        return vec![pat.clone()];
    }
    let one =
        |inner: &Pat, put: &dyn Fn(Pat) -> Pat| alternatives(inner, facts).into_iter().map(put).collect();
    match pat {
        Pat::Or(p) => p.cases.iter().flat_map(|case| alternatives(case, facts)).collect(),
        Pat::Paren(p) => alternatives(&p.pat, facts),
        Pat::Reference(p) => {
            one(&p.pat, &|inner| Pat::Reference(syn::PatReference { pat: Box::new(inner), ..p.clone() }))
        }
        Pat::Ident(p) => match &p.subpat {
            Some((at, inner)) => one(inner, &|inner| {
                Pat::Ident(syn::PatIdent { subpat: Some((*at, Box::new(inner))), ..p.clone() })
            }),
            None => vec![pat.clone()],
        },
        Pat::TupleStruct(p) => choices(p.elems.iter(), facts)
            .into_iter()
            .map(|elems| {
                Pat::TupleStruct(syn::PatTupleStruct { elems: elems.into_iter().collect(), ..p.clone() })
            })
            .collect(),
        Pat::Tuple(p) => choices(p.elems.iter(), facts)
            .into_iter()
            .map(|elems| {
                let mut one = p.clone();
                one.elems.iter_mut().zip(elems).for_each(|(to, elem)| *to = elem);
                Pat::Tuple(one)
            })
            .collect(),
        Pat::Struct(p) => choices(p.fields.iter().map(|f| &*f.pat), facts)
            .into_iter()
            .map(|pats| {
                let mut one = p.clone();
                one.fields.iter_mut().zip(pats).for_each(|(field, pat)| *field.pat = pat);
                Pat::Struct(one)
            })
            .collect(),
        _ => vec![pat.clone()],
    }
}

/// One alternative of each pattern, in all ways, the first ones' slowest, as rustc tries
/// them.
fn choices<'p>(pats: impl Iterator<Item = &'p Pat>, facts: &Facts) -> Vec<Vec<Pat>> {
    pats.fold(vec![Vec::new()], |so_far, pat| {
        let all = alternatives(pat, facts);
        let with = |before: &Vec<Pat>| {
            let before = before.clone();
            all.iter()
                .map(move |pat| before.iter().cloned().chain([pat.clone()]).collect())
                .collect::<Vec<_>>()
        };
        so_far.iter().flat_map(with).collect()
    })
}

/// Whether a pattern binds nothing.
fn is_bare(pat: &Pat, facts: &Facts) -> bool {
    super::scan::bindings(pat, facts).is_empty()
}
