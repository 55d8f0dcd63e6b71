//! Types that are known do not contradict each other.

use super::{Check, Verifier, ensure};
use crate::compiler::ir::{
    Arg, BinOp, Call, FloatTy, Frame, LoadMode, LoopKind, Operand, Place, Step, Stmt, Ty, Value, VarId,
    VarKind, print,
};
use crate::compiler::rules::{ArgKind, Rule};

impl Verifier<'_> {
    /// The types in what a statement does by itself.
    pub(super) fn types(&self, stmt: &Stmt) -> Check {
        match stmt {
            Stmt::Let(var, value) => self.value(value).and_then(|()| self.defined(*var, value)),
            Stmt::Declare(_) | Stmt::Match(_) | Stmt::Inert(_) => Ok(()),
            Stmt::View(var) => match &self.function.vars[*var].kind {
                VarKind::View(of, _) => self.place(of).map(|_| ()),
                VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => Ok(()),
            },
            Stmt::Store(place, v) => self.same(&self.place(place)?, &self.ty(v), "what is stored"),
            Stmt::Update(place, _, v) => {
                let ty = self.place(place)?;
                ensure(self.derived || !matches!(ty, Ty::Bool) && !ty.is_aggregate(), || {
                    format!("`+=` and `-=` act on numbers, not on {}", print::ty(&ty))
                })?;
                self.same(&ty, &self.ty(v), "what is added")
            }
            Stmt::Swap(a, b) => self.same(&self.place(a)?, &self.place(b)?, "what is exchanged"),
            Stmt::Push(place, v) => self.element_of_vec(&self.place(place)?, Some(&self.ty(v))),
            Stmt::If(branch) => self.bool(&branch.cond, "the condition of `if`"),
            Stmt::Loop(l) => self.loop_head(&l.kind),
            Stmt::Call(call) => self.arguments(call),
            Stmt::Save(stack, v) => self.stack(*stack, &self.ty(v)),
            Stmt::SaveAll(stack, place) | Stmt::RestoreAll(stack, place) => {
                self.place(place)?;
                self.stack(*stack, &Ty::Unknown)
            }
            Stmt::Reserve(stack, n) => {
                self.int(n, "a capacity")?;
                if let Ty::Frames(_) = self.function.vars[*stack].ty {
                    return Ok(());
                }
                self.stack(*stack, &Ty::Unknown)
            }
            Stmt::Frame(frame) => self.frame(frame),
            Stmt::Zero(place) => self.place(place).map(|_| ()),
            Stmt::Zeros(place, n) => {
                self.int(n, "a length")?;
                self.element_of_vec(&self.place(place)?, None)
            }
            Stmt::CallForward(call, residual) => {
                self.arguments(call)?;
                self.residual(*residual)
            }
            Stmt::CallReverse(reverse) => {
                self.residual(reverse.residual)?;
                reverse.slots.iter().flatten().try_for_each(|slot| self.place(slot).map(|_| ()))
            }
            Stmt::Switch(on, _) => self.int(on, "the number of a case"),
        }
    }

    fn ty(&self, operand: &Operand) -> Ty {
        self.function.operand_ty(operand)
    }

    /// The type of a place's content; its steps are possible.
    fn place(&self, place: &Place) -> Result<Ty, super::Fault> {
        for (k, step) in place.steps.iter().enumerate() {
            let so_far = Place { root: place.root, steps: place.steps[..k].to_vec() };
            self.step(step, &self.function.place_ty(&so_far))?;
        }
        Ok(self.function.place_ty(place))
    }

    fn step(&self, step: &Step, of: &Ty) -> Check {
        let open = matches!(of, Ty::Unknown | Ty::Other(_) | Ty::User(_));
        match step {
            Step::Index(i) => {
                self.int(i, "an index")?;
                ensure(open || of.element().is_some(), || format!("{} is not indexed", print::ty(of)))
            }
            Step::Field(k) => {
                let there = matches!(of, Ty::Tuple(ts) if *k < ts.len());
                ensure(open || there, || format!("{} has no field {k}", print::ty(of)))
            }
            Step::Named(name) => ensure(open, || format!("{} has no field {name}", print::ty(of))),
            Step::Payload(..) => ensure(open, || format!("{} has no variants", print::ty(of))),
            Step::Chunks(_) => {
                ensure(open || of.element().is_some(), || format!("{} has no chunks", print::ty(of)))
            }
            Step::Range(a, b) => {
                a.iter().chain(b).try_for_each(|bound| self.int(bound, "the bound of a part"))?;
                ensure(open || of.element().is_some(), || format!("{} has no parts", print::ty(of)))
            }
        }
    }

    pub(super) fn bool(&self, operand: &Operand, what: &str) -> Check {
        self.same(&self.ty(operand), &Ty::Bool, what)
    }

    fn int(&self, operand: &Operand, what: &str) -> Check {
        self.same(&self.ty(operand), &Ty::INT, what)
    }

    fn same(&self, found: &Ty, expected: &Ty, what: &str) -> Check {
        ensure(self.agree(found, expected), || {
            format!("the type of {what} is known: {}, not {}", print::ty(expected), print::ty(found))
        })
    }

    /// Whether two types may be the same, as far as they are known.
    pub(super) fn agree(&self, a: &Ty, b: &Ty) -> bool {
        match (a.peel(), b.peel()) {
            (Ty::Unknown | Ty::Other(_) | Ty::User(_), _)
            | (_, Ty::Unknown | Ty::Other(_) | Ty::User(_))
            | (Ty::Bool, Ty::Bool)
            | (Ty::Unit, Ty::Unit)
            | (Ty::Residual(_), Ty::Residual(_)) => true,
            (Ty::Float(a), Ty::Float(b)) => a == b || *a == FloatTy::Any || *b == FloatTy::Any,
            (Ty::Int(a), Ty::Int(b)) => a.is_none() || b.is_none() || a == b,
            (Ty::Tuple(a), Ty::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.agree(a, b))
            }
            (Ty::Stack(a), Ty::Stack(b)) | (Ty::Frames(a), Ty::Frames(b)) => self.agree(a, b),
            (a, b) => match (a.element(), b.element()) {
                (Some(t), Some(u)) => self.same_container(a, b) && self.agree(t, u),
                _ => false,
            },
        }
    }

    /// Adjoints of slices are `Vec`s, and sums are taken element by element.
    fn same_container(&self, a: &Ty, b: &Ty) -> bool {
        self.derived || !matches!((a, b), (Ty::Array(..), Ty::Vec(_)) | (Ty::Vec(_), Ty::Array(..)))
    }

    fn loop_head(&self, kind: &LoopKind) -> Check {
        match kind {
            LoopKind::Counted { index, from, to, .. } => {
                let index = &self.function.vars[*index];
                ensure(!index.mutable, || "the index of a loop is a value".into())?;
                self.same(&index.ty, &Ty::INT, "the index of a loop")?;
                self.same(&self.ty(from), &index.ty, "the start of a loop")?;
                self.same(&self.ty(to), &index.ty, "the end of a loop")
            }
            LoopKind::While(..) | LoopKind::Forever | LoopKind::Items { .. } => Ok(()),
        }
    }

    fn arguments(&self, call: &Call) -> Check {
        call.args.iter().try_for_each(|arg| match arg {
            Arg::Ref(place) | Arg::RefMut(place) => self.place(place).map(|_| ()),
            Arg::Value(_) | Arg::Inert(_) | Arg::Callable(_) => Ok(()),
        })
    }

    fn residual(&self, var: VarId) -> Check {
        let ty = &self.function.vars[var].ty;
        ensure(matches!(ty, Ty::Residual(_)), || format!("a residual has its type, not {}", print::ty(ty)))
    }

    fn frame(&self, frame: &Frame) -> Check {
        self.int(&frame.len, "a length")?;
        let store = &self.function.vars[frame.store].ty;
        let Ty::Frames(element) = store else {
            return ensure(false, || format!("frames do not lie in {}", print::ty(store)));
        };
        frame.parts.iter().try_for_each(|part| match &self.function.vars[*part].ty {
            Ty::Slice(t) => self.same(t, element, "an element of a frame"),
            other => ensure(false, || format!("the parts of a frame are slices, not {}", print::ty(other))),
        })
    }

    fn stack(&self, var: VarId, element: &Ty) -> Check {
        match &self.function.vars[var].ty {
            Ty::Stack(t) => self.same(element, t, "what is saved"),
            other => ensure(false, || format!("values are saved on stacks, not on {}", print::ty(other))),
        }
    }

    fn element_of_vec(&self, vec: &Ty, element: Option<&Ty>) -> Check {
        match vec {
            Ty::Vec(t) => element.map_or(Ok(()), |element| self.same(element, t, "what is appended")),
            other => ensure(matches!(other, Ty::Unknown | Ty::Other(_)), || {
                format!("only a `Vec` grows and shrinks, not {}", print::ty(other))
            }),
        }
    }

    /// The operands of a value fit together.
    fn value(&self, value: &Value) -> Check {
        match value {
            Value::Use(_)
            | Value::Repeat(..)
            | Value::Tuple(_)
            | Value::Struct(..)
            | Value::Opaque(_)
            | Value::Lent(_)
            | Value::Overwrites(..)
            | Value::IsFloat(_)
            | Value::Zero(_) => Ok(()),
            Value::Load(place, _)
            | Value::ZeroLike(place)
            | Value::WideLike(place, _)
            | Value::Matches(place, _) => self.place(place).map(|_| ()),
            Value::Neg(a) => number(&self.ty(a), "`-`"),
            Value::Binary(op, a, b) => self.binary(*op, &self.ty(a), &self.ty(b)),
            Value::Rule(rule, args) => self.rule(rule, args),
            Value::Cast(a, to) => cast(&self.ty(a), to),
            Value::Compare(_, a, b) => self.same(&self.ty(b), &self.ty(a), "what is compared with"),
            Value::And(a, b) | Value::Or(a, b) => {
                self.bool(a, "an operand of `&&` or `||`")?;
                self.bool(b, "an operand of `&&` or `||`")
            }
            Value::Not(a) => {
                let ty = self.ty(a);
                let fits = matches!(ty.peel(), Ty::Bool | Ty::Int(_) | Ty::Unknown | Ty::Other(_));
                ensure(fits, || format!("`!` acts on `bool` and integers, not on {}", print::ty(&ty)))
            }
            Value::Select(c, a, b) => {
                self.bool(c, "the condition of a choice")?;
                self.same(&self.ty(b), &self.ty(a), "the other choice")
            }
            Value::Len(place) => {
                let ty = self.place(place)?;
                let fits = ty.element().is_some() || matches!(ty, Ty::Unknown | Ty::Other(_));
                ensure(fits, || format!("{} has no length", print::ty(&ty)))
            }
            Value::Array(all) | Value::Vec(all) => all
                .iter()
                .zip(all.iter().skip(1))
                .try_for_each(|(a, b)| self.same(&self.ty(b), &self.ty(a), "the next element")),
            Value::VecRepeat(_, n) => self.int(n, "a length"),
            Value::VecNew(n) | Value::Stack(n) => n.iter().try_for_each(|n| self.int(n, "a capacity")),
            Value::Restore(stack) => self.stack(*stack, &Ty::Unknown),
            Value::Pop(place) => self.element_of_vec(&self.place(place)?, None),
        }
    }

    fn binary(&self, op: BinOp, a: &Ty, b: &Ty) -> Check {
        match op {
            BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div => {
                number(a, "an arithmetic operator")?;
                self.same(b, a, "the second operand")
            }
            BinOp::Rem => {
                let whole = !a.peel().is_float() && !b.peel().is_float();
                ensure(whole, || "`%` acts on integers: on floats it is the rule `rem`".into())?;
                self.same(b, a, "the second operand")
            }
            BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor => {
                ensure(!a.peel().is_float(), || "bit operators act on integers and `bool`".into())?;
                self.same(b, a, "the second operand")
            }
            BinOp::Shl | BinOp::Shr => {
                self.same(a, &Ty::INT, "what is shifted")?;
                self.same(b, &Ty::INT, "the distance of a shift")
            }
        }
    }

    fn rule(&self, rule: &Rule, args: &[Operand]) -> Check {
        let (name, arity) = (rule.name, rule.args.len());
        ensure(args.len() == arity, || format!("the rule `{name}` takes {arity} arguments"))?;
        args.iter().zip(rule.args).try_for_each(|(arg, formal)| match formal.kind {
            ArgKind::Float => self.same(&self.ty(arg), &Ty::Float(FloatTy::Any), "an argument of a rule"),
            ArgKind::Int => self.int(arg, "an integer argument of a rule"),
        })
    }

    /// The variable has the type of the value.
    fn defined(&self, var: VarId, value: &Value) -> Check {
        self.same(&self.function.vars[var].ty, &self.value_ty(value), "what is defined")
    }

    fn value_ty(&self, value: &Value) -> Ty {
        match value {
            Value::Use(a) | Value::Neg(a) | Value::Not(a) | Value::Binary(_, a, _) => self.ty(a),
            Value::Load(place, LoadMode::ToVec) => {
                Ty::Vec(Box::new(self.function.place_ty(place).element().cloned().unwrap_or_default()))
            }
            Value::WideLike(..) => Ty::Unknown,
            Value::Load(place, LoadMode::Use | LoadMode::Clone) | Value::ZeroLike(place) => {
                self.function.place_ty(place)
            }
            Value::Select(_, a, b) => self.known_of(a, b),
            Value::Rule(..) => Ty::Float(FloatTy::Any),
            Value::Cast(_, to) | Value::Zero(to) => to.clone(),
            Value::Compare(..)
            | Value::And(..)
            | Value::Or(..)
            | Value::IsFloat(_)
            | Value::Overwrites(..) => Ty::Bool,
            Value::Len(_) => Ty::usize(),
            Value::Matches(..) => Ty::Bool,
            Value::Array(all) => Ty::Array(Box::new(self.first(all)), quote::quote!(_)),
            Value::Repeat(a, n) => Ty::Array(Box::new(self.ty(a)), n.clone()),
            Value::Tuple(all) => Ty::Tuple(all.iter().map(|o| self.ty(o)).collect()),
            Value::Struct(..) => Ty::User(crate::compiler::ir::User::default()),
            Value::Vec(all) => Ty::Vec(Box::new(self.first(all))),
            Value::VecRepeat(a, _) => Ty::Vec(Box::new(self.ty(a))),
            Value::VecNew(_) => Ty::Vec(Box::default()),
            Value::Stack(_) => Ty::Unknown,
            Value::Restore(stack) => match &self.function.vars[*stack].ty {
                Ty::Stack(t) => (**t).clone(),
                _ => Ty::Unknown,
            },
            Value::Pop(place) => self.function.place_ty(place).element().cloned().unwrap_or_default(),
            Value::Opaque(_) | Value::Lent(_) => Ty::Unknown,
        }
    }

    fn known_of(&self, a: &Operand, b: &Operand) -> Ty {
        match self.ty(a) {
            Ty::Unknown => self.ty(b),
            known => known,
        }
    }

    fn first(&self, all: &[Operand]) -> Ty {
        all.first().map(|o| self.ty(o)).unwrap_or_default()
    }
}

fn number(ty: &Ty, what: &str) -> Check {
    let number = matches!(ty.peel(), Ty::Float(_) | Ty::Int(_) | Ty::Unknown | Ty::Other(_));
    ensure(number, || format!("{what} acts on numbers, not on {}", print::ty(ty)))
}

fn cast(from: &Ty, to: &Ty) -> Check {
    let scalar = |ty: &Ty| ty.peel().is_scalar() || matches!(ty, Ty::Unknown | Ty::Other(_));
    let fits = scalar(from) && scalar(to);
    ensure(fits, || format!("`as` acts on scalars: {} as {}", print::ty(from), print::ty(to)))
}
