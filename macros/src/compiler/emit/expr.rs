//! Values, operands and places as Rust expressions.

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::code::{Code, Level, Tokens, binary, compare};
use super::ty;
use super::{Emitter, Folded, companion};
use crate::compiler::ir::{
    BinOp, FloatTy, LoadMode, Operand, Place, Step, Ty, Value, VarId, VarKind, payload,
};
use crate::compiler::rules::Rule;

impl Emitter<'_> {
    /// An operand.
    pub(super) fn operand(&self, operand: &Operand) -> Code {
        match operand {
            Operand::Const(c) => match (&c.ty, c.number) {
                (Ty::Float(FloatTy::Param(name)), Some(number)) => ty::number(number, &c.tokens, name),
                _ => constant(c.trees()),
            },
            Operand::Var(var) => match self.folded.get(var) {
                Some(Folded::Code(code)) => code.clone(),
                Some(Folded::Value(value)) => self.defined_by(*var, value),
                None => self.variable(*var),
            },
        }
    }

    fn variable(&self, var: VarId) -> Code {
        match self.plain_name(var) {
            Some(name) => Code::atom(TokenTree::Ident(name.clone())),
            None => starred(self.names.of(var)),
        }
    }

    /// The name of a variable that is no reference to what is meant.
    pub(super) fn plain_name(&self, var: VarId) -> Option<&Ident> {
        let by_reference = matches!(self.function.vars[var].ty, Ty::Ref(_, ref t) if t.is_scalar())
            || matches!(self.function.vars[var].kind, VarKind::View(..));
        (!by_reference).then(|| self.names.of(var))
    }

    /// A place, as a place expression that is read.
    pub(super) fn place(&self, place: &Place) -> Code {
        self.stepwise(place, false)
    }

    /// A place, as a place expression that is changed.
    pub(super) fn place_mut(&self, place: &Place) -> Code {
        self.stepwise(place, true)
    }

    fn stepwise(&self, place: &Place, changed: bool) -> Code {
        let name = self.names.of(place.root);
        if place.steps.is_empty() {
            return if self.is_reference(place.root) {
                starred(name)
            } else {
                Code::atom(TokenTree::Ident(name.clone()))
            };
        }
        if let Some(payload) = self.payload(place, changed) {
            return Code::new(quote!(*#payload), Level::Unary);
        }
        let last = place.steps.iter().rposition(|s| matches!(s, Step::Payload(..) | Step::Chunks(_)));
        let start = last.map_or(0, |k| k + 1);
        let mut tokens = match last {
            // Its references are followed by what stands after it.
            Some(_) => {
                let before = Place { root: place.root, steps: place.steps[..start].to_vec() };
                let payload = self.payload(&before, changed);
                match before.steps.last() {
                    Some(Step::Chunks(_)) => quote!(#payload).into(),
                    _ => quote!((#payload)).into(),
                }
            }
            None => Tokens::from(TokenTree::Ident(name.clone())),
        };
        for step in &place.steps[start..] {
            match step {
                Step::Payload(..) | Step::Chunks(_) => unreachable!("the last one stands before"),
                Step::Index(i) => tokens.group(Delimiter::Bracket, self.operand(i).tokens),
                Step::Field(k) => {
                    tokens.sign(".");
                    tokens.push(Literal::usize_unsuffixed(*k));
                }
                Step::Named(name) => {
                    tokens.sign(".");
                    tokens.append(name.to_token_stream().into());
                }
                Step::Range(a, b) => {
                    let a = a.as_ref().map(|a| self.operand(a).at(Level::Or));
                    let b = b.as_ref().map(|b| self.operand(b).at(Level::Or));
                    let mut range = a.unwrap_or_default();
                    range.sign("..");
                    range.append(b.unwrap_or_default());
                    tokens.group(Delimiter::Bracket, range);
                }
            }
        }
        Code::atom(tokens)
    }

    /// A reference to a place that ends with what a variant holds, or with chunks.
    fn payload(&self, place: &Place, changed: bool) -> Option<TokenStream> {
        let (last, before) = place.steps.split_last()?;
        let before = Place { root: place.root, steps: before.to_vec() };
        if let Step::Chunks(n) = last {
            let list = match before.steps.as_slice() {
                [] => TokenTree::Ident(self.names.of(before.root).clone()).into(),
                _ => self.stepwise(&before, changed).at(Level::Atom),
            };
            let method = if changed { quote!(as_chunks_mut) } else { quote!(as_chunks) };
            return Some(quote!(#list.#method::<#n>().0));
        }
        let Step::Payload(path, member) = last else { return None };
        let reference = if changed { self.exclusive(&before) } else { self.shared(&before) };
        Some(payload(&reference.into(), path, member, &self.krate))
    }

    /// Whether a variable holds a reference.
    pub(super) fn is_reference(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        matches!(var.ty, Ty::Ref(..)) || matches!(var.kind, VarKind::View(..))
    }

    /// Whether a place is a variable that holds one shared reference after the other,
    /// which is meant itself.
    pub(super) fn holds_reference(&self, place: &Place) -> bool {
        let var = &self.function.vars[place.root];
        let changes = var.mutable && matches!((&var.ty, &var.kind), (Ty::Ref(false, _), VarKind::Local));
        changes && place.steps.is_empty()
    }

    /// `&place`
    pub(super) fn shared(&self, place: &Place) -> Tokens {
        let var = &self.function.vars[place.root];
        let shared = matches!(var.ty, Ty::Ref(false, _)) || matches!(var.kind, VarKind::View(_, false));
        if place.steps.is_empty() && shared {
            return TokenTree::Ident(self.names.of(place.root).clone()).into();
        }
        if let Some(payload) = self.payload(place, false) {
            return payload.into();
        }
        let mut tokens = Tokens::default();
        tokens.sign("&");
        tokens.append(self.place(place).tokens);
        tokens
    }

    /// `&mut place`
    pub(super) fn exclusive(&self, place: &Place) -> Tokens {
        if let Some(payload) = self.payload(place, true) {
            return payload.into();
        }
        let mut tokens = Tokens::default();
        tokens.sign("&");
        tokens.push(self.words.mutable.clone());
        tokens.append(self.place_mut(place).tokens);
        tokens
    }

    /// The right-hand side of a definition.
    pub(super) fn value(&self, value: &Value) -> Code {
        let krate = &self.krate;
        match value {
            Value::Use(a) => self.operand(a),
            Value::Load(place, mode) => self.load(place, *mode),
            Value::Neg(a) => {
                let mut tokens = Tokens::default();
                tokens.sign("-");
                tokens.append(self.operand(a).at(Level::Unary));
                Code::new(tokens, Level::Unary)
            }
            Value::Binary(op, a, b) => binary(*op, self.operand(a), self.operand(b)),
            Value::Rule(rule, args) => self.rule(rule, args),
            Value::Cast(a, Ty::Float(FloatTy::Param(name))) => {
                let a = self.operand(a);
                Code::atom(quote!(#name::from(#a).unwrap()))
            }
            Value::Cast(a, Ty::Float(to)) if is_parameter(&self.function.operand_ty(a)) => {
                let a = self.operand(a).at(Level::Atom);
                Code::atom(if *to == FloatTy::F32 {
                    quote!(#a.to_f32().unwrap())
                } else {
                    quote!(#a.to_f64().unwrap())
                })
            }
            Value::Cast(a, to) => {
                let (a, to) = (self.operand(a).at(Level::Cast), ty::cast_target(to));
                Code::new(quote!(#a as #to), Level::Cast)
            }
            Value::IsFloat(a) => {
                let a = self.operand(a).at(Level::Unary);
                Code::atom(quote!(#krate::__private::is_float(&#a)))
            }
            Value::Compare(op, a, b) => compare(*op, self.operand(a), self.operand(b)),
            Value::And(a, b) => {
                let (a, b) = (self.operand(a).at(Level::And), self.operand(b).at(Level::Compare));
                Code::new(quote!(#a && #b), Level::And)
            }
            Value::Or(a, b) => {
                let (a, b) = (self.operand(a).at(Level::Or), self.operand(b).at(Level::And));
                Code::new(quote!(#a || #b), Level::Or)
            }
            Value::Not(a) => {
                let a = self.operand(a).at(Level::Unary);
                Code::new(quote!(!#a), Level::Unary)
            }
            Value::Select(c, a, b) => {
                let [c, a, b] = [c, a, b].map(|operand| self.operand(operand).tokens);
                Code::new(self.either(c, a, b), Level::Loose)
            }
            Value::Len(place) => {
                let root = place.root;
                let known = self.function.place_ty(place).element().is_some();
                let place = self.receiver(place);
                let mut len = place;
                len.sign(".");
                len.push(self.words.len.clone());
                len.group(Delimiter::Parenthesis, Tokens::default());
                if known || self.function.vars[root].is_generated_view() {
                    return Code::atom(len);
                }
                let krate = &self.krate;
                Code::atom(quote!(#krate::__private::discrete(#len)))
            }
            Value::Matches(place, pattern) => {
                let place = self.place(place);
                Code::atom(quote!(::core::matches!(#place, #pattern)))
            }
            Value::Array(all) => {
                let all = self.list(all);
                Code::atom(quote!([#(#all),*]))
            }
            Value::Repeat(a, n) => {
                let a = self.operand(a);
                Code::atom(quote!([#a; #n]))
            }
            Value::Tuple(all) => {
                let all = self.list(all);
                Code::atom(quote!((#(#all,)*)))
            }
            Value::Struct(path, all) => self.literal(path, all),
            Value::Vec(all) => {
                let all = self.list(all);
                Code::atom(quote!(#krate::__private::vec![#(#all),*]))
            }
            Value::VecRepeat(a, n) => {
                let (a, n) = (self.operand(a), self.operand(n));
                Code::atom(quote!(#krate::__private::vec![#a; #n]))
            }
            Value::VecNew(None) => Code::atom(quote!(#krate::__private::Vec::new())),
            Value::VecNew(Some(n)) => {
                let n = self.operand(n);
                Code::atom(quote!(#krate::__private::Vec::with_capacity(#n)))
            }
            Value::Opaque(code) => Code::new(code.tokens.clone(), Level::Loose),
            Value::Lent(code) => {
                let code = &code.tokens;
                Code::atom(quote!({
                    use #krate::__private::NotLent as _;
                    #krate::__private::Lent(&#code).again()
                }))
            }
            Value::Overwrites(path, param, as_long) => {
                let companion = super::link::path(path);
                let param = proc_macro2::Literal::usize_unsuffixed(*param);
                let as_long = proc_macro2::Literal::u64_unsuffixed(*as_long);
                Code::atom(quote!(const { #krate::__private::overwrites::<#companion>(#param, #as_long) }))
            }
            Value::Stack(_) => Code::atom(quote!(#krate::__private::Stack::new())),
            Value::Restore(stack) => {
                let stack = self.names.of(*stack);
                Code::atom(quote!(#stack.pop()))
            }
            Value::Pop(place) => {
                let place = self.exclusive(place);
                Code::atom(quote!(#krate::__private::pop(#place)))
            }
            Value::ZeroLike(place) => self.zero_like(place),
            Value::WideLike(place, n) => self.wide_like(place, n),
            Value::Zero(t) => ty::zero(t, &self.shapes),
        }
    }

    /// `Path { name: a, .. }` or `Path(a, b)`
    fn literal(&self, path: &syn::Path, all: &[(Step, Operand)]) -> Code {
        let values = all.iter().map(|(_, value)| self.operand(value));
        let path = &super::ty::constructor(path);
        Code::atom(match all.first() {
            Some((Step::Named(_) | Step::Payload(_, syn::Member::Named(_)), _)) => {
                let fields = all.iter().zip(values).map(|((step, _), value)| match step {
                    Step::Named(name) | Step::Payload(_, syn::Member::Named(name)) => {
                        let same = matches!(value.tokens.as_slice(), [TokenTree::Ident(i)] if i == name);
                        if same { quote!(#name) } else { quote!(#name: #value) }
                    }
                    Step::Payload(..)
                    | Step::Field(_)
                    | Step::Index(_)
                    | Step::Range(..)
                    | Step::Chunks(_) => value.tokens.into(),
                });
                quote!(#path { #(#fields),* })
            }
            _ => quote!(#path(#(#values),*)),
        })
    }

    fn list(&self, all: &[Operand]) -> Vec<Code> {
        all.iter().map(|o| self.operand(o)).collect()
    }

    /// A place before `.method()`, where references need no `*`.
    pub(super) fn receiver(&self, place: &Place) -> Tokens {
        if place.steps.is_empty() {
            return TokenTree::Ident(self.names.of(place.root).clone()).into();
        }
        self.place(place).at(Level::Atom)
    }

    fn load(&self, place: &Place, mode: LoadMode) -> Code {
        match mode {
            LoadMode::Use if self.holds_reference(place) => {
                let name = self.names.of(place.root);
                Code::atom(quote!(#name))
            }
            LoadMode::Use => self.place(place),
            LoadMode::Clone if self.may_be_left_out(place) => {
                Code::atom(companion::copied(&self.shared(place).into(), &self.krate))
            }
            LoadMode::Clone
                if self.function.place_ty(place).has_user()
                    || self.function.vars[place.root].ty.has_user()
                        && !matches!(self.function.place_ty(place), Ty::Other(_)) =>
            {
                let (shapes, place) = (&self.shapes, self.shared(place));
                Code::atom(quote!(#shapes::duplicate(#place)))
            }
            LoadMode::Clone => {
                let place = self.place(place);
                Code::atom(quote!(::core::clone::Clone::clone(&#place)))
            }
            LoadMode::ToVec => {
                let place = self.receiver(place);
                Code::atom(quote!(#place.to_vec()))
            }
        }
    }

    fn zero_like(&self, place: &Place) -> Code {
        let krate = &self.krate;
        if let Some(Ty::Float(float)) = self.function.place_ty(place).element()
            && matches!(self.function.place_ty(place), Ty::Vec(_) | Ty::Slice(_))
        {
            let zero = ty::zero(&Ty::Float(float.clone()), &self.shapes);
            let place = self.receiver(place);
            return Code::atom(quote!(#krate::__private::vec![#zero; #place.len()]));
        }
        if place.steps.is_empty()
            && let Some(zero) = self.zero_of_plain(place.root, place)
        {
            return zero;
        }
        let var = &self.function.vars[place.root];
        let owned = place.steps.is_empty() && !self.is_reference(place.root) && var.ty.is_open();
        let (shapes, place) = (&self.shapes, self.shared(place));
        if owned {
            // Tells rustc more of the type than `zero_like`.
            return Code::atom(quote!(#shapes::zero_same(#place)));
        }
        Code::atom(quote!(#shapes::zero_like(#place)))
    }

    // For `let mut m = Mode::Slow;`, emits
    //
    //     { use LikePlain as _; Like(&m).adjoint() }
    /// What stands for the adjoint or tangent of a variable whose type may have none.
    pub(super) fn zero_of_plain(&self, of: VarId, place: &Place) -> Option<Code> {
        let variants = self.function.plain.get(&of)?;
        if !self.function.float_parameters().is_empty() {
            return None;
        }
        let (krate, place) = (&self.krate, self.shared(place));
        Some(Code::atom(match variants {
            None => quote!({
                use #krate::__private::LikePlain as _;
                #krate::__private::Like(#place).adjoint()
            }),
            Some(variants) => quote!({
                use #krate::__private::LikeStill as _;
                #krate::__private::Like(#place).still(|| [#(#variants {}),*])
            }),
        }))
    }

    /// Zeros in the shape of a place, so many for each float.
    fn wide_like(&self, place: &Place, n: &TokenStream) -> Code {
        let krate = &self.krate;
        if let Ty::Vec(float) | Ty::Slice(float) = self.function.place_ty(place)
            && float.is_float()
        {
            let (zero, place) = (ty::zero(&float, &self.shapes), self.receiver(place));
            return Code::atom(quote!(#krate::__private::vec![[#zero; #n]; #place.len()]));
        }
        let place = self.shared(place);
        Code::atom(quote!(#krate::__private::wide_like::<_, #n>(#place)))
    }

    fn rule(&self, rule: &Rule, args: &[Operand]) -> Code {
        if rule.name == "rem" {
            return binary(BinOp::Rem, self.operand(&args[0]), self.operand(&args[1]));
        }
        let here = Span::call_site();
        let mut tokens = self.float_receiver(&args[0], &args[1..]);
        tokens.sign(".");
        tokens.push(Ident::new(rule.name, here));
        let mut rest = Tokens::default();
        for (k, arg) in args[1..].iter().enumerate() {
            if k > 0 {
                rest.sign(",");
            }
            rest.append(self.operand(arg).tokens);
        }
        tokens.group(Delimiter::Parenthesis, rest);
        Code::atom(tokens)
    }

    /// The receiver of a float method; a literal needs its type.
    fn float_receiver(&self, receiver: &Operand, others: &[Operand]) -> Tokens {
        let code = self.operand(receiver);
        let Operand::Const(c) = receiver else { return code.at(Level::Atom) };
        if matches!(c.ty, Ty::Float(FloatTy::Param(_))) {
            return code.at(Level::Atom);
        }
        let known = std::iter::once(&c.ty).cloned().chain(others.iter().map(|o| self.function.operand_ty(o)));
        let float = known.into_iter().find_map(|t| match t {
            Ty::Float(FloatTy::F64) => Some(quote!(::core::primitive::f64)),
            Ty::Float(FloatTy::F32) => Some(quote!(::core::primitive::f32)),
            _ => None,
        });
        let ambient = || ty::cast_target(&Ty::Float(self.function.ambient_float()));
        let (tokens, float) = (code.tokens, float.unwrap_or_else(ambient));
        if c.number.is_some() { quote!((#tokens as #float)).into() } else { tokens }
    }
}

fn is_parameter(ty: &Ty) -> bool {
    matches!(ty, Ty::Float(FloatTy::Param(_)))
}

/// `*name`
fn starred(name: &Ident) -> Code {
    let mut tokens = Tokens::default();
    tokens.sign("*");
    tokens.push(name.clone());
    Code::new(tokens, Level::Unary)
}

/// A literal or a path; a sign in front makes it an expression.
fn constant(trees: &[TokenTree]) -> Code {
    let negative = matches!(trees, [TokenTree::Punct(p), ..] if p.as_char() == '-');
    let level = if negative { Level::Unary } else { Level::Atom };
    Code::new(Tokens::from(trees), level)
}
