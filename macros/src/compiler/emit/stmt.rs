//! Statements and blocks as Rust statements.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::code::{Code, Level, Tokens, binary_at, compare_at};
use super::{Emitter, Folded, companion, control, link, ty};
use crate::compiler::diff::apart;
use crate::compiler::ir::{
    Block, Callee, Frame, Operand, Operator, Place, Step, Stmt, Ty, Value, VarId, VarKind,
};

impl<'f> Emitter<'f> {
    /// A block's statements.
    pub(super) fn stmts(&mut self, stmts: &'f [Stmt]) -> Tokens {
        let mut out = Tokens::default();
        let mut rest = stmts;
        while let [first, after @ ..] = rest {
            if let [second, beyond @ ..] = after
                && let Some(both) = self.split(first, second)
            {
                out.append(both.into());
                rest = beyond;
                continue;
            }
            if let Some((parts, beyond)) = self.parts(rest).or_else(|| self.payloads(rest)) {
                out.append(parts.into());
                rest = beyond;
                continue;
            }
            if let Stmt::Declare(var) = first {
                let folded = after.iter().take_while(|stmt| self.are_folded(std::slice::from_ref(stmt)));
                let (conditions, beyond) = after.split_at(folded.count());
                if let [Stmt::If(branch), beyond @ ..] = beyond
                    && control::chooses(branch, *var)
                {
                    self.stmts(conditions);
                    out.append(self.chosen(*var, branch));
                    rest = beyond;
                    continue;
                }
            }
            match first {
                Stmt::Let(var, value) => self.definition(*var, value, &mut out),
                other => out.append(self.stmt(other)),
            }
            rest = after;
        }
        out
    }

    // For `let (a, b) = place.split_at_mut(k)`, which the IR has as two views:
    // borrowed one after the other, they would exclude each other.
    fn split(&self, first: &Stmt, second: &Stmt) -> Option<TokenStream> {
        let (Stmt::View(a), Stmt::View(b)) = (first, second) else { return None };
        let (VarKind::View(left, mutable), VarKind::View(right, other_mutable)) =
            (&self.function.vars[*a].kind, &self.function.vars[*b].kind)
        else {
            return None;
        };
        let (chunks, left_steps) = match left.steps.as_slice() {
            [before @ .., Step::Chunks(n)] => (Some(n), before),
            all => (None, all),
        };
        let (Some((Step::Range(None, Some(k)), prefix)), Some((Step::Range(Some(l), None), other))) =
            (left_steps.split_last(), right.steps.split_last())
        else {
            return None;
        };
        let (k, l) = (self.operand(k).to_token_stream(), self.operand(l).to_token_stream());
        let method = if *mutable { quote!(split_at_mut) } else { quote!(split_at) };
        if mutable != other_mutable
            || left.root != right.root
            || prefix.len() != other.len()
            || k.to_string() != l.to_string()
        {
            return None;
        }
        let whole = self.receiver(&Place { root: left.root, steps: prefix.to_vec() });
        let (a, b) = (self.names.of(*a), self.names.of(*b));
        let chunks = chunks.map(|n| {
            let method = if *mutable { quote!(as_chunks_mut) } else { quote!(as_chunks) };
            quote!(let #a = #a.#method::<#n>().0;)
        });
        Some(quote!(let (#a, #b) = #whole.#method(#k); #chunks))
    }

    // For views of parts of one list, one after the other, emits
    //
    //     let [a, b] = disjoint(&mut list, [(0, Some(0 + 1)), (1, None)]);
    //     let a = &mut a[0];
    fn parts(&self, stmts: &'f [Stmt]) -> Option<(TokenStream, &'f [Stmt])> {
        let (whole, _, _) = self.part(stmts.first()?).filter(|(_, step, _)| is_of_list(step))?;
        let parts: Vec<_> = stmts
            .iter()
            .map_while(|stmt| self.part(stmt))
            .take_while(|(list, step, _)| list.same(&whole) && is_of_list(step))
            .collect();
        if parts.len() < 2 {
            return None;
        }
        let (list, krate) = (self.exclusive(&whole).to_token_stream(), &self.krate);
        let names = parts.iter().map(|(_, _, var)| self.names.of(*var));
        let ends = parts.iter().map(|(_, step, _)| self.ends(step));
        let elements = parts.iter().filter(|(_, step, _)| matches!(step, Step::Index(_)));
        let elements = elements.map(|(_, _, var)| self.names.of(*var));
        let code = quote! {
            let [#(#names),*] = #krate::__private::disjoint(#list, [#(#ends),*]);
            #(let #elements = &mut #elements[0];)*
        };
        Some((code, &stmts[parts.len()..]))
    }

    // The same for what one variant holds:
    //
    //     let (a, b) = held_together!(&mut shape, Shape::Rect, w a, h b);
    fn payloads(&self, stmts: &'f [Stmt]) -> Option<(TokenStream, &'f [Stmt])> {
        let (whole, Step::Payload(path, _), _) = self.part(stmts.first()?)? else { return None };
        let of_whole = |stmt| match self.part(stmt)? {
            (of, Step::Payload(_, member), var) if of.same(&whole) => Some((member, self.names.of(var))),
            _ => None,
        };
        let parts: Vec<_> = stmts.iter().map_while(of_whole).collect();
        let (of, krate) = (self.exclusive(&whole).to_token_stream(), &self.krate);
        let names: Vec<_> = parts.iter().map(|(_, name)| name).collect();
        let members = parts.iter().map(|(member, _)| member);
        let code = quote! {
            let (#(#names,)*) = #krate::__private::held_together!(#of, #path, #(#members #names),*);
        };
        Some((code, &stmts[parts.len()..]))
    }

    /// Of a view of a part of a list, or of what a variant holds: the list or the variant,
    /// the part and the view.
    fn part(&self, stmt: &'f Stmt) -> Option<(Place, &'f Step, VarId)> {
        let Stmt::View(var) = stmt else { return None };
        let view = &self.function.vars[*var];
        let VarKind::View(place, _) = &view.kind else { return None };
        let (last, before) = place.steps.split_last()?;
        let list = Place { root: place.root, steps: before.to_vec() };
        apart::is_part(view).then_some((list, last, *var))
    }

    /// Where a part of a list begins and ends.
    fn ends(&self, part: &Step) -> TokenStream {
        let none = quote!(::core::option::Option::None);
        let some = |end: TokenStream| quote!(::core::option::Option::Some(#end));
        match part {
            Step::Index(i) => {
                let i = self.operand(i).at(Level::Sum);
                quote!((#i, ::core::option::Option::Some(#i + 1)))
            }
            Step::Range(from, to) => {
                let from =
                    from.as_ref().map_or_else(|| quote!(0), |from| self.operand(from).to_token_stream());
                let to = to.as_ref().map_or(none, |to| some(self.operand(to).to_token_stream()));
                quote!((#from, #to))
            }
            Step::Field(_) | Step::Named(_) | Step::Payload(..) | Step::Chunks(_) => {
                unreachable!("no part of a list")
            }
        }
    }

    pub(super) fn block(&mut self, block: &'f Block) -> Group {
        Group::new(Delimiter::Brace, self.stmts(&block.stmts).into())
    }

    fn stmt(&mut self, stmt: &'f Stmt) -> Tokens {
        let tokens = match stmt {
            Stmt::Let(var, value) => {
                let mut out = Tokens::default();
                self.definition(*var, value, &mut out);
                return out;
            }
            Stmt::View(var) => return self.view(*var),
            Stmt::Store(place, value) => return self.guarded(place, self.store(place, value)),
            Stmt::Update(place, sign, value) => {
                return self.guarded(place, self.update(place, *sign, value));
            }
            Stmt::Swap(a, b) => return self.guarded(a, self.swap(a, b).into()),
            Stmt::Zero(place) => return self.guarded(place, self.zero(place).into()),
            Stmt::If(branch) => return self.branch(branch),
            Stmt::Loop(l) => return self.iterate(l),
            Stmt::Declare(var) => self.declaration(*var),
            Stmt::Push(place, value) => {
                let (place, value) = (self.place_mut(place).at(Level::Atom), self.operand(value));
                quote!(#place.push(#value);)
            }
            Stmt::Match(m) => self.arms(m),
            Stmt::Call(call) => self.plain_call(call),
            Stmt::Inert(inert) => inert.code.tokens.clone(),
            Stmt::Save(stack, value) => self.save(*stack, value),
            Stmt::SaveAll(stack, place) => {
                let (stack, place) = (self.names.of(*stack), self.shared(place));
                quote!(#stack.save(#place);)
            }
            Stmt::RestoreAll(stack, place) => {
                let (stack, place) = (self.names.of(*stack), self.exclusive(place));
                quote!(#stack.restore(#place);)
            }
            Stmt::Zeros(place, count) => {
                let (shapes, at, count) = (&self.shapes, self.exclusive(place), self.operand(count));
                let zeros = quote!(#shapes::set_zeros(#at, #count););
                return self.guarded(place, zeros.into());
            }
            Stmt::Frame(frame) => self.frame(frame),
            Stmt::Reserve(stack, count) => {
                let (stack, count) = (self.names.of(*stack), self.operand(count));
                quote!(#stack.reserve(#count);)
            }
            Stmt::CallForward(call, residual) => self.call_forward(call, *residual),
            Stmt::CallReverse(reverse) => self.call_reverse(reverse),
            Stmt::Switch(on, cases) => self.switch(on, cases),
        };
        tokens.into()
    }

    fn definition(&mut self, var: VarId, value: &'f Value, out: &mut Tokens) {
        let cast = match value {
            Value::Cast(_, ty) => ty.is_open(),
            Value::Use(Operand::Var(from)) => self.casts.contains(from),
            Value::Load(place, _) => place.steps.is_empty() && self.casts.contains(&place.root),
            _ => false,
        };
        if cast {
            self.casts.insert(var);
        }
        let field = match value {
            Value::Load(place, _) => self.may_be_left_out(place),
            Value::Use(Operand::Var(from)) => self.fields.contains(from),
            _ => false,
        };
        if field {
            self.fields.insert(var);
        }
        if self.is_of_literals(value) {
            self.of_literals.insert(var);
        }
        if self.fold.contains(&var) {
            if let Value::Neg(inner) = value {
                let inner = self.operand(inner);
                self.negated.insert(var, inner);
            }
            self.folded.insert(var, Folded::Value(value));
            return;
        }
        let mut code = self.defined_by(var, value);
        if let Value::Restore(stack) = value
            && let Some(held) = self.held.get(stack)
        {
            code = Code::atom(self.held(held, &code.to_token_stream()));
        }
        let name = self.names.of(var);
        let mutable = self.function.vars[var].mutable;
        let generated = matches!(self.function.vars[var].kind, VarKind::Generated);
        let stated = !generated
            && matches!(
                value,
                Value::Use(Operand::Const(_)) | Value::Opaque(_) | Value::Zero(_)
            )
            // What is in a list may be looked at before rustc sees anything go in, or nothing but
            // literals.
            || matches!(value, Value::VecNew(_))
            // The zero of a type of the user's is found by it.
            || matches!(value, Value::Zero(ty) if !ty.has_fixed_shape())
            || !generated && is_of_numbers(value)
            || generated
                && matches!(
                    (value, &self.function.vars[var].ty),
                    (Value::Use(_) | Value::Opaque(_), Ty::Int(_))
                )
            || self.of_literals.contains(&var);
        let ascription = stated.then(|| ty::written(&self.function.vars[var].ty, &self.krate)).flatten();
        out.push(self.words.bind.clone());
        if mutable {
            out.push(self.words.mutable.clone());
        }
        out.push(name.clone());
        if let Some(t) = ascription {
            out.sign(":");
            out.append(t.into());
        }
        out.sign("=");
        out.append(code.tokens);
        out.sign(";");
    }

    /// The code of a variable's value.
    pub(super) fn defined_by(&self, var: VarId, value: &Value) -> Code {
        let krate = &self.krate;
        match (value, &self.function.vars[var].ty) {
            (Value::Stack(_), Ty::Stack(t)) if matches!(**t, Ty::Slice(_)) => {
                Code::atom(quote!(#krate::__private::Slices::new()))
            }
            (Value::Stack(_), Ty::Frames(_)) => Code::atom(quote!(#krate::__private::Frames::new())),
            (Value::ZeroLike(place), _) if self.is_plain(&Place::var(var)) => {
                self.zero_of_plain(var, place).unwrap_or_else(|| self.guarded_value(value))
            }
            _ => self.infix(var, value).unwrap_or_else(|| self.guarded_value(value)),
        }
    }

    /// What the user computes with an operator, at the user's place.
    fn infix(&self, var: VarId, value: &Value) -> Option<Code> {
        let Operator { left, symbol, right } = self.function.operators[var]?;
        match value {
            Value::Binary(op, a, b) => {
                Some(binary_at(*op, self.operand_at(a, left), self.operand_at(b, right), Some(symbol)))
            }
            Value::Compare(op, a, b) => {
                Some(compare_at(*op, self.operand_at(a, left), self.operand_at(b, right), Some(symbol)))
            }
            _ => None,
        }
    }

    /// An operand; a variable's name stands where it is used, not where the variable
    /// is declared.
    fn operand_at(&self, operand: &Operand, at: Span) -> Code {
        let name = match operand {
            Operand::Var(var) if self.folded.get(var).is_none() => self.plain_name(*var),
            _ => None,
        };
        if let Some(name) = name {
            let mut name = name.clone();
            name.set_span(name.span().located_at(at));
            return Code::atom(TokenTree::Ident(name));
        }
        let mut code = self.operand(operand);
        if let [TokenTree::Ident(name)] = code.tokens.as_slice() {
            let mut name = name.clone();
            name.set_span(name.span().located_at(at));
            code.tokens = TokenTree::Ident(name).into();
        }
        code
    }

    /// Whether rustc would have to guess which float a value is.
    fn is_of_literals(&self, value: &Value) -> bool {
        let of_literals = |operand: &Operand| match operand {
            Operand::Var(var) => self.of_literals.contains(var),
            Operand::Const(c) => c.number.is_some() && c.ty.is_float(),
        };
        match value {
            Value::Neg(a) => of_literals(a),
            Value::Binary(_, a, b) => of_literals(a) && of_literals(b),
            _ => false,
        }
    }

    // Emits one of
    //
    //     let [t_kept] = kept.open(n, 0.0);
    //     let [t_kept] = kept.back(n);
    fn frame(&self, frame: &Frame) -> TokenStream {
        let (store, len) = (self.names.of(frame.store), self.operand(&frame.len));
        let parts = frame.parts.iter().map(|part| self.names.of(*part));
        if frame.again {
            return quote!(let [#(#parts),*] = #store.back(#len););
        }
        let zero = match &self.function.vars[frame.store].ty {
            Ty::Frames(element) => ty::zero(element, &self.shapes).tokens,
            _ => unreachable!("verified by ir::verify: frames lie in storage for frames"),
        };
        quote!(let [#(#parts),*] = #store.open(#len, #zero);)
    }

    fn declaration(&self, var: VarId) -> TokenStream {
        let declared = self.declared(var);
        quote!(#declared;)
    }

    /// A declaration as far as its end, or its value.
    pub(super) fn declared(&self, var: VarId) -> TokenStream {
        let name = self.names.of(var);
        let mutable = self.function.vars[var].mutable.then(|| quote!(mut));
        let ascription = ty::written(&self.function.vars[var].ty, &self.krate).map(|t| quote!(: #t));
        quote!(let #mutable #name #ascription)
    }

    fn view(&self, var: VarId) -> Tokens {
        let VarKind::View(place, mutable) = &self.function.vars[var].kind else {
            unreachable!("verified by ir::verify: `View` names a view")
        };
        let name = self.names.of(var);
        let reference = if *mutable { self.exclusive(place) } else { self.shared(place) };
        let mut tokens = Tokens::from(TokenTree::Ident(self.words.bind.clone()));
        tokens.push(name.clone());
        tokens.sign("=");
        let value = match (self.needs_guard(place), place.steps.last()) {
            (None, _) => reference,
            (Some(active), Some(Step::Range(..))) => {
                let nothing = if *mutable { quote!(&mut []) } else { quote!(&[]) };
                self.either(active, reference, nothing.into())
            }
            (Some(active), _) => return quote!(if #active { let #name = #reference; }).into(),
        };
        tokens.append(value);
        tokens.sign(";");
        tokens
    }

    /// `if cond { then } else { other }`
    pub(super) fn either(&self, cond: Tokens, then: Tokens, other: Tokens) -> Tokens {
        let mut tokens = Tokens::from(TokenTree::Ident(self.words.branch.clone()));
        tokens.append(cond);
        tokens.group(Delimiter::Brace, then);
        tokens.push(self.words.otherwise.clone());
        tokens.group(Delimiter::Brace, other);
        tokens
    }

    fn save(&self, stack: VarId, value: &Operand) -> TokenStream {
        let (name, code) = (self.names.of(stack), self.operand(value));
        let krate = &self.krate;
        if self.split
            && let Ty::Residual(of) = self.function.operand_ty(value)
        {
            if self.is_erased(&of) {
                return quote!(#name.push(#krate::__private::boxed(#code)););
            }
            let Callee::Function(of) = &*of else { return quote!(#name.push(#code);) };
            let (companion, keep) = (link::path(of), link::keep_function(of, "__keep"));
            let depth = companion::depth_ident();
            let inner = quote!(#krate::__private::Depth::inner(#depth));
            let packed =
                quote!(<__Depth as #krate::__private::Depth>::pack::<(#companion)>(#keep(#inner, #code)));
            return quote!(#name.push(#packed););
        }
        if let Some(held) = self.held.get(&stack) {
            let held = self.hold(held, &code.to_token_stream());
            return quote!(#name.push(#held););
        }
        quote!(#name.push(#code);)
    }
}

/// Whether a list or an array has nothing in it but literals.
fn is_of_numbers(value: &Value) -> bool {
    let is_number = |operand: &Operand| matches!(operand, Operand::Const(c) if c.ty.is_float());
    match value {
        Value::Repeat(of, _) | Value::VecRepeat(of, _) => is_number(of),
        Value::Array(all) | Value::Vec(all) => all.iter().all(is_number),
        _ => false,
    }
}

/// Whether a step is to an element or a part of a list.
const fn is_of_list(step: &Step) -> bool {
    matches!(step, Step::Index(_) | Step::Range(..))
}
