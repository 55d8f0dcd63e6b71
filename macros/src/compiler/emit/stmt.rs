//! Statements and blocks as Rust statements.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::code::{Code, Level, Tokens, binary_at, compare_at};
use super::{Emitter, Guard, companion, link, ty};
use crate::compiler::ir::{
    Arg, BinOp, Block, Call, CallReverse, Callee, FloatTy, Frame, If, LoadMode, Loop, LoopKind, Match,
    Operand, Operator, Place, Sign, Step, Stmt, Ty, Value, VarId, VarKind, visit,
};

/// The tokens at the place of the user's tokens between two ends, with their names
/// resolved as before, so that rustc's errors are shown there.
pub(super) fn located(tokens: TokenStream, (first, last): (Span, Span)) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let count = tokens.len();
    for (k, token) in tokens.iter_mut().enumerate() {
        let at = if k + 1 == count { last } else { first };
        // All in one context: else rustc shows only the first.
        let by = if matches!(token, TokenTree::Ident(_)) { token.span() } else { Span::mixed_site() };
        token.set_span(by.located_at(at));
    }
    tokens.into_iter().collect()
}

impl Emitter<'_> {
    /// A block's statements.
    pub(super) fn stmts(&mut self, stmts: &[Stmt]) -> Tokens {
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
        let (Some((Step::Range(None, Some(k)), prefix)), Some((Step::Range(Some(l), None), other))) =
            (left.steps.split_last(), right.steps.split_last())
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
        Some(quote!(let (#a, #b) = #whole.#method(#k);))
    }

    fn block(&mut self, block: &Block) -> Group {
        Group::new(Delimiter::Brace, self.stmts(&block.stmts).into())
    }

    fn stmt(&mut self, stmt: &Stmt) -> Tokens {
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

    fn definition(&mut self, var: VarId, value: &Value, out: &mut Tokens) {
        let mut code = self.infix(var, value).unwrap_or_else(|| self.guarded_value(value));
        if let (Value::Stack(_), Ty::Stack(t)) = (value, &self.function.vars[var].ty)
            && matches!(**t, Ty::Slice(_))
        {
            let krate = &self.krate;
            code = Code::atom(quote!(#krate::__private::Slices::new()));
        }
        if let (Value::Stack(_), Ty::Frames(_)) = (value, &self.function.vars[var].ty) {
            let krate = &self.krate;
            code = Code::atom(quote!(#krate::__private::Frames::new()));
        }
        let cast = match value {
            Value::Cast(_, Ty::Unknown) => true,
            Value::Use(Operand::Var(from)) => self.casts.contains(from),
            Value::Load(place, _) => place.steps.is_empty() && self.casts.contains(&place.root),
            _ => false,
        };
        if cast {
            self.casts.insert(var);
        }
        if self.is_of_literals(value) {
            self.of_literals.insert(var);
        }
        if self.fold.contains(&var) {
            if let Value::Neg(inner) = value {
                let inner = self.operand(inner);
                self.negated.insert(var, inner);
            }
            self.folded.set(var, Some(code));
            return;
        }
        if let Value::Restore(stack) = value
            && let Some(held) = self.held.get(stack)
        {
            code = super::code::Code::atom(self.held(held, &code.to_token_stream()));
        }
        let name = self.names.of(var);
        let mutable = self.function.vars[var].mutable;
        let generated = matches!(self.function.vars[var].kind, VarKind::Generated);
        let stated = !generated
            && matches!(
                value,
                Value::Use(Operand::Const(_)) | Value::VecNew(_) | Value::Opaque(_) | Value::Zero(_)
            )
            || generated && matches!((value, &self.function.vars[var].ty), (Value::Use(_), Ty::Int(_)))
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

    /// What the user computes with an operator, at the user's place.
    fn infix(&self, var: VarId, value: &Value) -> Option<Code> {
        let Operator { left, symbol, right } = self.function.operators[var]?;
        match value {
            Value::Binary(op, a, b) => {
                Some(binary_at(*op, self.operand_at(a, left), self.operand_at(b, right), symbol))
            }
            Value::Compare(op, a, b) => {
                Some(compare_at(*op, self.operand_at(a, left), self.operand_at(b, right), symbol))
            }
            _ => None,
        }
    }

    /// An operand; a variable's name stands where it is used, not where the variable
    /// is declared.
    fn operand_at(&self, operand: &Operand, at: Span) -> Code {
        let name = match operand {
            Operand::Var(var) if self.folded[*var].is_none() => self.plain_name(*var),
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
        let of_literals = |operand: &&Operand| match operand {
            Operand::Var(var) => self.of_literals.contains(var),
            Operand::Const(c) => c.number.is_some() && c.ty.is_float(),
        };
        matches!(value, Value::Neg(_) | Value::Binary(..)) && visit::operands(value).iter().all(of_literals)
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
        let name = self.names.of(var);
        let mutable = self.function.vars[var].mutable.then(|| quote!(mut));
        let ascription = ty::written(&self.function.vars[var].ty, &self.krate).map(|t| quote!(: #t));
        quote!(let #mutable #name #ascription;)
    }

    fn view(&self, var: VarId) -> Tokens {
        let VarKind::View(place, mutable) = &self.function.vars[var].kind else {
            unreachable!("verified by ir::verify: `View` names a view")
        };
        let name = self.names.of(var);
        let reference = if *mutable { self.exclusive(place) } else { self.shared(place) };
        let Some(active) = self.needs_guard(place) else {
            let mut tokens = Tokens::from(TokenTree::Ident(self.words.bind.clone()));
            tokens.push(name.clone());
            tokens.sign("=");
            tokens.append(reference);
            tokens.sign(";");
            return tokens;
        };
        let guarded = match place.steps.last() {
            Some(Step::Range(..)) if *mutable => {
                quote!(let #name = if #active { #reference } else { &mut [] };)
            }
            Some(Step::Range(..)) => quote!(let #name = if #active { #reference } else { &[] };),
            _ => quote!(if #active { let #name = #reference; }),
        };
        guarded.into()
    }

    fn store(&self, place: &Place, value: &Operand) -> Tokens {
        if self.holds_reference(place) {
            let (name, value) = (self.names.of(place.root), self.operand(value));
            return quote!(#name = #value;).into();
        }
        let at = self.place_mut(place);
        let value = self.operand(value);
        if matches!(self.function.place_ty(place), Ty::Slice(_)) {
            let at = at.at(Level::Atom);
            return quote!(#at.clone_from_slice(&#value);).into();
        }
        let mut tokens = at.tokens;
        tokens.sign("=");
        tokens.append(value.tokens);
        tokens.sign(";");
        tokens
    }

    fn update(&self, place: &Place, sign: Sign, value: &Operand) -> Tokens {
        let shapes = &self.shapes;
        let (at, amount) = (self.place_mut(place), self.operand(value));
        let types = [self.function.place_ty(place), self.function.operand_ty(value)];
        if types.iter().any(Ty::is_scalar) {
            // x += -y == x -= y, also for zeros and NaN
            let negated = match value {
                Operand::Var(v) => self.negated.get(v),
                Operand::Const(_) => None,
            };
            let (sign, amount) = match (sign, negated) {
                (Sign::Plus, Some(inner)) => (Sign::Minus, inner.clone()),
                (Sign::Minus, Some(inner)) => (Sign::Plus, inner.clone()),
                (sign, None) => (sign, amount),
            };
            if self.is_generic(&types) {
                // `Float` has no `+=`.
                let op = if sign == Sign::Plus { BinOp::Add } else { BinOp::Sub };
                let sum = binary_at(op, at.clone(), amount, Span::mixed_site());
                return quote!(#at = #sum;).into();
            }
            let mut tokens = at.tokens;
            tokens.sign(if sign == Sign::Plus { "+=" } else { "-=" });
            tokens.append(amount.tokens);
            tokens.sign(";");
            return tokens;
        }
        if matches!(value, Operand::Var(v) if self.casts.contains(v)) {
            let at = self.exclusive(place);
            let sum = match sign {
                Sign::Plus => quote!(#shapes::accumulate_same(#at, #amount);),
                Sign::Minus => quote!(#shapes::subtract_same(#at, #amount);),
            };
            return sum.into();
        }
        let by_reference = matches!(value, Operand::Var(v) if self.is_reference(*v));
        let is_seed = matches!(value, Operand::Var(v) if self.seed == Some(*v));
        let amount = amount.at(Level::Unary);
        let amount = if by_reference { quote!(&*#amount) } else { quote!(&#amount) };
        let at = self.exclusive(place);
        let sum = match sign {
            Sign::Plus if is_seed => quote!(#shapes::accumulate_seed(#at, #amount);),
            Sign::Plus => quote!(#shapes::accumulate(#at, #amount);),
            Sign::Minus => quote!(#shapes::subtract(#at, #amount);),
        };
        sum.into()
    }

    /// Whether something may be of a type that is a parameter.
    fn is_generic(&self, types: &[Ty]) -> bool {
        let known = |t: &Ty| matches!(t, Ty::Int(_) | Ty::Float(FloatTy::F64 | FloatTy::F32));
        !self.function.float_parameters().is_empty() && !types.iter().any(known)
    }

    fn swap(&self, a: &Place, b: &Place) -> TokenStream {
        let krate = &self.krate;
        if a.root != b.root {
            let (a, b) = (self.exclusive(a), self.exclusive(b));
            return quote!(::core::mem::swap(#a, #b););
        }
        let (a_head, b_head) = (a.steps.split_last(), b.steps.split_last());
        let prefix = |steps: &[Step]| Place { root: a.root, steps: steps.to_vec() };
        if let (Some((Step::Index(i), rest)), Some((Step::Index(j), other))) = (a_head, b_head)
            && prefix(rest).same(&prefix(other))
        {
            let whole = self.place_mut(&prefix(rest)).at(Level::Atom);
            let whole = if rest.is_empty() { self.receiver(&prefix(rest)) } else { whole };
            let (i, j) = (self.operand(i), self.operand(j));
            return quote!(#whole.swap(#i, #j););
        }
        let fixed = self.function.place_ty(a).has_fixed_shape();
        let (a, b) = (self.place_mut(a), self.place_mut(b));
        if fixed {
            return quote!({
                let held = #a;
                #a = #b;
                #b = held;
            });
        }
        quote!({
            let held = #krate::__private::take(&mut #a);
            #a = #krate::__private::replace(&mut #b, held);
        })
    }

    fn zero(&self, place: &Place) -> TokenStream {
        let shapes = &self.shapes;
        let ty = self.function.place_ty(place);
        let at = self.place_mut(place);
        if ty.has_fixed_shape() {
            let zero = ty::zero(&ty, shapes);
            return quote!(#at = #zero;);
        }
        let at = self.exclusive(place);
        quote!(#shapes::set_zero(#at);)
    }

    fn branch(&mut self, branch: &If) -> Tokens {
        let cond = self.operand(&branch.cond);
        let mut tokens = Tokens::from(TokenTree::Ident(self.words.branch.clone()));
        if branch.then.stmts.is_empty() {
            tokens.sign("!");
            tokens.append(cond.at(Level::Unary));
            tokens.push(self.block(&branch.other));
            return tokens;
        }
        tokens.append(cond.tokens);
        tokens.push(self.block(&branch.then));
        match branch.other.stmts.as_slice() {
            [] => {}
            [conditions @ .., Stmt::If(next)] if self.are_folded(conditions) => {
                self.stmts(conditions);
                tokens.push(self.words.otherwise.clone());
                tokens.append(self.branch(next));
            }
            _ => {
                tokens.push(self.words.otherwise.clone());
                tokens.push(self.block(&branch.other));
            }
        }
        tokens
    }

    /// Whether statements only define what is written inside other expressions.
    fn are_folded(&self, stmts: &[Stmt]) -> bool {
        stmts.iter().all(|s| matches!(s, Stmt::Let(var, _) if self.fold.contains(var)))
    }

    fn arms(&mut self, m: &Match) -> TokenStream {
        let scrutinee = &m.scrutinee.tokens;
        let mut arms = TokenStream::new();
        for arm in &m.arms {
            let (pattern, body) = (&arm.pattern, self.block(&arm.body));
            let guard = arm.guard.as_ref().map(|g| {
                let g = &g.tokens;
                quote!(if #g)
            });
            arms.extend(quote!(#pattern #guard => #body));
        }
        quote!(match #scrutinee { #arms })
    }

    fn switch(&mut self, on: &Operand, cases: &[Block]) -> TokenStream {
        let on = self.operand(on);
        let mut arms = TokenStream::new();
        for (k, case) in cases.iter().enumerate() {
            if !case.stmts.is_empty() {
                let k = proc_macro2::Literal::usize_unsuffixed(k);
                let body = self.block(case);
                arms.extend(quote!(#k => #body));
            }
        }
        quote!(match #on { #arms _ => {} })
    }

    fn iterate(&mut self, l: &Loop) -> Tokens {
        let head = match &l.kind {
            LoopKind::Counted { index, from, to, inclusive, reversed } => {
                let (from, to) = (self.operand(from).at(Level::Or), self.operand(to).at(Level::Or));
                let range = if *inclusive { quote!(#from..=#to) } else { quote!(#from..#to) };
                let range = if *reversed { quote!(::core::iter::Iterator::rev(#range)) } else { range };
                let index = self.names.of(*index);
                quote!(for #index in #range)
            }
            LoopKind::While(cond, on) => {
                let stmts = self.stmts(&cond.stmts);
                let on = self.operand(on);
                if stmts.as_slice().is_empty() { quote!(while #on) } else { quote!(while { #stmts #on }) }
            }
            LoopKind::Forever => quote!(loop),
            LoopKind::Items { pattern, iter, .. } => {
                let iter = &iter.tokens;
                quote!(for #pattern in #iter)
            }
        };
        let mut body = self.stmts(&l.body.stmts);
        if let Some(exit) = l.exit {
            let exit = self.names.of(exit);
            body.append(quote!(if #exit { break; }).into());
        }
        let mut out = Tokens::from(head);
        out.group(Delimiter::Brace, body);
        out
    }

    fn plain_call(&self, call: &Call) -> TokenStream {
        let (computes, code) = (self.computes_only(call), self.plain_half(call));
        match call.dest {
            Some(dest) => {
                let ascription = self.float_ascription(dest).map(|t| quote!(: #t));
                let dest = self.names.of(dest);
                let code = self.taken(call, code);
                quote!(#computes let #dest #ascription = #code;)
            }
            None => quote!(#computes #code;),
        }
    }

    /// The value of a call, out of the wrapper that it is returned in.
    fn taken(&self, call: &Call, code: TokenStream) -> TokenStream {
        let Some(ended) = &call.ended else { return code };
        let (shapes, ended) = (&self.shapes, self.exclusive(ended));
        quote!(#shapes::taken(#code, #ended))
    }

    /// The type of a call's result that was found out to be a float.
    fn float_ascription(&self, dest: VarId) -> Option<TokenStream> {
        let ty = &self.function.vars[dest].ty;
        if ty.is_float() { ty::written(ty, &self.krate) } else { None }
    }

    /// The arguments of a call, at the places of the user's.
    pub(super) fn args(&self, call: &Call) -> Vec<TokenStream> {
        let args = call.written().iter().zip(&call.spans);
        args.map(|(arg, ends)| match arg {
            Arg::Value(v) => located(self.operand(v).tokens.into(), *ends),
            Arg::Ref(place) => located(self.shared(place).into(), *ends),
            Arg::RefMut(place) => located(self.exclusive(place).into(), *ends),
            Arg::Inert(code) => code.tokens.clone(),
            Arg::Callable(callable) => callable.code.tokens.clone(),
        })
        .collect()
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

    /// Whether the residual of a call is kept in a box.
    pub(super) fn is_erased(&self, callee: &Callee) -> bool {
        self.split && link::is_erased(self.function, &self.krate, callee)
    }

    /// The depth at which a call's residual is made.
    fn depth(&self, residual: VarId) -> TokenStream {
        let krate = &self.krate;
        let depth = companion::depth_ident();
        if !self.split {
            quote!(#krate::__private::START)
        } else if self.boxed.contains(&residual) {
            quote!(#krate::__private::Depth::inner(#depth))
        } else {
            quote!(#depth)
        }
    }

    fn call_forward(&self, call: &Call, residual: VarId) -> TokenStream {
        let computes = self.computes_only(call);
        let code = self.forward_half(call, &self.depth(residual));
        let residual = self.names.of(residual);
        let dest =
            call.dest.map_or_else(|| Ident::new("_value", Span::mixed_site()), |v| self.names.of(v).clone());
        let ascription = call.dest.and_then(|v| self.float_ascription(v));
        let at = Span::mixed_site().located_at(link::span(&call.callee));
        if call.ended.is_some() {
            let ascription = ascription.map(|t| quote!(: #t));
            let value = self.taken(call, quote!(#dest));
            return quote_spanned!(at=> #computes let (#dest, #residual) = #code; let #dest #ascription = #value;);
        }
        let ascription = ascription.map(|t| quote!(: (#t, _)));
        quote_spanned!(at=> #computes let (#dest, #residual) #ascription = #code;)
    }

    fn call_reverse(&self, reverse: &CallReverse) -> TokenStream {
        let (krate, shapes) = (&self.krate, &self.shapes);
        let callee = &reverse.call.callee;
        let depth = self.depth(reverse.residual);
        let residual = self.residual(callee, reverse.residual);
        let seed = match &reverse.seed {
            Some(seed) => {
                let seed = self.operand(seed);
                quote!(&#seed)
            }
            None => quote!(&#shapes::zero()),
        };
        if let Callee::Parameter(f, ..) = callee {
            return self.parameter_reverse(*f, reverse, &residual);
        }
        let written = reverse.call.written();
        let slots = written.iter().zip(&reverse.slots).zip(&reverse.call.spans).enumerate();
        let slots = slots.map(|(k, ((arg, slot), ends))| {
            if let Arg::Callable(callable) = arg {
                return located(self.callable_slot(callable, reverse, *ends), *ends);
            }
            match slot.as_ref().map(|place| self.slot(place)) {
                Some(slot) if reverse.workspaces.contains(&k) => quote!(#krate::__private::Workspace(#slot)),
                Some(slot) => located(slot, *ends),
                None => located(quote!(#krate::__private::Constant), *ends),
            }
        });
        let rest: Vec<TokenStream> = [residual, seed].into_iter().chain(slots).collect();
        let code = self.reverse_half(&reverse.call, &rest, &depth);
        let at = Span::mixed_site().located_at(link::span(callee));
        let code = quote_spanned!(at=> #code;);
        let cells = self.cells(&reverse.call);
        if cells.is_empty() { code } else { quote!({ #cells #code }) }
    }

    /// A residual in the form that the callee takes.
    fn residual(&self, callee: &Callee, var: VarId) -> TokenStream {
        let (krate, name) = (&self.krate, self.names.of(var));
        let kept = self.boxed.contains(&var) || self.kept.contains(&var);
        if self.is_erased(callee) && kept {
            return self.unboxed(&quote!(#name), self.likes().residual(var));
        }
        let Callee::Function(path) = callee else { return quote!(#name) };
        let (back, depth) = (link::keep_function(path, "__kept"), self.depth(var));
        if self.boxed.contains(&var) {
            let of = link::path(path);
            let unpacked = quote!(<__Depth as #krate::__private::Depth>::unpack::<(#of)>(#name));
            return quote!(#back(#depth, #unpacked));
        }
        if self.kept.contains(&var) {
            return quote!(#back(#depth, #name));
        }
        quote!(#name)
    }

    pub(super) fn slot(&self, place: &Place) -> TokenStream {
        let krate = &self.krate;
        match self.guards.get(&place.root) {
            None => self.exclusive(place).into(),
            Some(Guard { mark, optional, .. }) => {
                let root = self.names.of(place.root);
                let inner = self.place_mut(place);
                let whole = place.steps.is_empty();
                if *optional {
                    let part = if whole { quote!(#root) } else { quote!(&mut #inner) };
                    return quote!(#krate::__private::Mark::lend_some(#mark, #root.as_deref_mut(), |#root| #part));
                }
                if whole {
                    quote!(#krate::__private::Mark::lend(#mark, &mut *#root, |#root| #root))
                } else {
                    quote!(#krate::__private::Mark::lend(#mark, &mut *#root, |#root| &mut #inner))
                }
            }
        }
    }

    /// A statement on an adjoint that does not exist where the caller's argument
    /// is constant.
    fn guarded(&self, place: &Place, stmt: Tokens) -> Tokens {
        let Some(active) = self.needs_guard(place) else { return stmt };
        let mut tokens = Tokens::from(TokenTree::Ident(self.words.branch.clone()));
        tokens.append(active);
        tokens.group(Delimiter::Brace, stmt);
        tokens
    }

    /// Whether there is an adjoint, where that is to be asked.
    pub(super) fn needs_guard(&self, place: &Place) -> Option<Tokens> {
        let root = self.function.root(place);
        match self.guards.get(&root) {
            Some(Guard { optional: true, .. }) if place.root == root => {
                let name = self.names.of(root);
                Some(quote!(let ::core::option::Option::Some(#name) = #name.as_deref_mut()).into())
            }
            Some(Guard { active, needed: true, .. }) => Some(active.clone()),
            _ => None,
        }
    }

    fn guarded_value(&self, value: &Value) -> Code {
        let code = self.value(value);
        if let Value::Len(place) = value
            && let Some(active) = self.needs_guard(place)
        {
            let all = quote!(::core::primitive::usize::MAX);
            return Code::new(quote!(if #active { #code } else { #all }), Level::Loose);
        }
        if let Value::Pop(place) = value
            && let Some(active) = self.needs_guard(place)
        {
            let krate = &self.krate;
            return super::code::Code::new(
                quote!(if #active { #code } else { #krate::__private::zero() }),
                Level::Loose,
            );
        }
        if let Value::Load(place, mode) = value
            && let Some(active) = self.needs_guard(place)
        {
            let shapes = &self.shapes;
            let none = if self.guards.get(&place.root).is_some_and(|g| g.optional) && place.steps.is_empty() {
                quote!(::core::unreachable!("a `&mut` argument has an adjoint"))
            } else if *mode == LoadMode::Use {
                ty::zero(&self.function.place_ty(place), shapes).tokens.into()
            } else {
                quote!(#shapes::zero())
            };
            return Code::new(quote!(if #active { #code } else { #none }), Level::Loose);
        }
        code
    }
}
