//! A stable text form of the IR, which looks like Rust: for snapshots and for
//! the messages of [`verify`](super::verify).
//!
//! A variable is written with its own name, the second of one name as `d_x#2`;
//! temporaries are `t1`, `t2`, .. in the order in which they were made.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use proc_macro2::TokenStream;

use super::{
    Arg, Arm, Block, Call, CallReverse, Callee, FloatTy, Function, If, Inert, LoadMode, Loop, LoopKind,
    Match, Opaque, Operand, Param, Place, Sign, Step, Stmt, Ty, Value, VarId, VarKind,
};

/// The whole function.
pub fn function(function: &Function) -> String {
    let mut printer = Printer::new(function);
    printer.function().expect(INFALLIBLE);
    printer.out
}

/// Statements of a function, without braces.
pub fn block(function: &Function, block: &Block) -> String {
    let mut printer = Printer::new(function);
    printer.stmts(&block.stmts).expect(INFALLIBLE);
    printer.out
}

/// One statement of a function.
pub fn stmt(function: &Function, stmt: &Stmt) -> String {
    let mut printer = Printer::new(function);
    printer.stmt(stmt).expect(INFALLIBLE);
    printer.out
}

/// The name of a variable.
pub fn var(function: &Function, var: VarId) -> String {
    Printer::new(function).var(var)
}

/// What is known of a type: `_` for nothing, `float` and `int` where the width
/// is open.
pub fn ty(ty: &Ty) -> String {
    match ty {
        Ty::Float(FloatTy::F64) => "f64".into(),
        Ty::Float(FloatTy::F32) => "f32".into(),
        Ty::Float(FloatTy::Param(name)) | Ty::Int(Some(name)) => name.to_string(),
        Ty::Float(FloatTy::Any) => "float".into(),
        Ty::Int(None) => "int".into(),
        Ty::Bool => "bool".into(),
        Ty::Array(t, n) => format!("[{}; {n}]", self::ty(t)),
        Ty::Slice(t) => format!("[{}]", self::ty(t)),
        Ty::Vec(t) => format!("Vec<{}>", self::ty(t)),
        Ty::Seq(t) => format!("Seq<{}>", self::ty(t)),
        Ty::Tuple(ts) => format!("({})", list(ts, self::ty)),
        Ty::User(user) => user.tokens.as_ref().map_or_else(|| "struct".into(), ToString::to_string),
        Ty::Ref(mutable, t) => format!("{}{}", reference(*mutable), self::ty(t)),
        Ty::Unit => "()".into(),
        Ty::Stack(t) => format!("Stack<{}>", self::ty(t)),
        Ty::Frames(t) => format!("Frames<{}>", self::ty(t)),
        Ty::Residual(of) => format!("Residual<{}>", callee(of)),
        Ty::Other(written) => written.to_string(),
        Ty::Unknown => "_".into(),
    }
}

const INFALLIBLE: &str = "writing to a string does not fail";

struct Printer<'f> {
    function: &'f Function,
    names: Vec<String>,
    depth: usize,
    out: String,
}

impl<'f> Printer<'f> {
    fn new(function: &'f Function) -> Self {
        Printer { function, names: names(function), depth: 0, out: String::new() }
    }

    fn function(&mut self) -> fmt::Result {
        let params = list(&self.function.params, |param| self.param(param));
        let result_ty = match &self.function.result_ty {
            Ty::Unit => String::new(),
            other => format!(" -> {}", ty(other)),
        };
        self.line(&format!("fn {}({params}){result_ty} {{", self.function.name))?;
        self.nested(&self.function.body)?;
        if let Some(result) = self.function.result {
            writeln!(self.out, "    {}", self.var(result))?;
        }
        self.line("}")
    }

    fn param(&self, param: &Param) -> String {
        let var = &self.function.vars[param.var];
        let mutable = if var.mutable { "mut " } else { "" };
        let wrt = if param.wrt { "wrt " } else { "" };
        format!("{wrt}{mutable}{}: {}", self.var(param.var), ty(&var.ty))
    }

    fn line(&mut self, text: &str) -> fmt::Result {
        writeln!(self.out, "{:1$}{text}", "", 4 * self.depth)
    }

    fn nested(&mut self, block: &Block) -> fmt::Result {
        self.depth += 1;
        self.stmts(&block.stmts)?;
        self.depth -= 1;
        Ok(())
    }

    fn stmts(&mut self, stmts: &[Stmt]) -> fmt::Result {
        stmts.iter().try_for_each(|s| self.stmt(s))
    }

    fn stmt(&mut self, stmt: &Stmt) -> fmt::Result {
        match stmt {
            Stmt::If(branch) => self.branch(branch),
            Stmt::Match(m) => self.arms(m),
            Stmt::Loop(l) => self.iterate(l),
            Stmt::Switch(on, cases) => self.switch(on, cases),
            simple => {
                let text = self.simple(simple);
                self.line(&format!("{text};"))
            }
        }
    }

    /// A statement without blocks.
    fn simple(&self, stmt: &Stmt) -> String {
        match stmt {
            Stmt::Let(var, value) => format!("{} = {}", self.declared(*var), self.value(value)),
            Stmt::Declare(var) => self.declared(*var),
            Stmt::View(var) => self.view(*var),
            Stmt::Store(place, v) => format!("{} = {}", self.place(place), self.operand(v)),
            Stmt::Update(place, sign, v) => {
                format!("{} {} {}", self.place(place), update(*sign), self.operand(v))
            }
            Stmt::Swap(a, b) => format!("swap {}, {}", self.place(a), self.place(b)),
            Stmt::Push(place, v) => format!("push {}, {}", self.place(place), self.operand(v)),
            Stmt::Call(call) => format!("{}{}", self.dest(call), self.call("call", call)),
            Stmt::Inert(inert) => self.inert(inert),
            Stmt::Save(stack, v) => format!("save {}, {}", self.var(*stack), self.operand(v)),
            Stmt::SaveAll(stack, p) => format!("save {}, all {}", self.var(*stack), self.place(p)),
            Stmt::RestoreAll(stack, p) => format!("restore all {}, {}", self.place(p), self.var(*stack)),
            Stmt::Zeros(p, n) => format!("zero {}, {}", self.place(p), self.operand(n)),
            Stmt::Frame(frame) => {
                let kind = if frame.again { "last" } else { "new" };
                let (store, len) = (self.var(frame.store), self.operand(&frame.len));
                format!(
                    "let [{}] = {kind} frame of {store}, {len} each",
                    list(&frame.parts, |v| self.var(*v))
                )
            }
            Stmt::Reserve(stack, n) => format!("reserve {}, {}", self.var(*stack), self.operand(n)),
            Stmt::Zero(place) => format!("zero {}", self.place(place)),
            Stmt::CallForward(call, residual) => self.call_forward(call, *residual),
            Stmt::CallReverse(reverse) => self.call_reverse(reverse),
            Stmt::If(_) | Stmt::Match(_) | Stmt::Loop(_) | Stmt::Switch(..) => {
                unreachable!("`stmt` prints blocks")
            }
        }
    }

    fn branch(&mut self, branch: &If) -> fmt::Result {
        self.line(&format!("if {} {{", self.operand(&branch.cond)))?;
        self.nested(&branch.then)?;
        if !branch.other.stmts.is_empty() {
            self.line("} else {")?;
            self.nested(&branch.other)?;
        }
        self.line("}")
    }

    fn arms(&mut self, m: &Match) -> fmt::Result {
        self.line(&format!("match {} {{", self.opaque(&m.scrutinee)))?;
        self.depth += 1;
        for arm in &m.arms {
            self.line(&format!("{} => {{", self.arm(arm)))?;
            self.nested(&arm.body)?;
            self.line("}")?;
        }
        self.depth -= 1;
        self.line("}")
    }

    fn arm(&self, arm: &Arm) -> String {
        let guard = arm.guard.as_ref().map(|g| format!(" if {}", self.opaque(g)));
        format!("{}{}{}", arm.pattern, self.vars("binds", &arm.binds), guard.unwrap_or_default())
    }

    fn iterate(&mut self, l: &Loop) -> fmt::Result {
        let exit = l.exit.map(|exit| format!(" exit {}", self.var(exit))).unwrap_or_default();
        match &l.kind {
            LoopKind::Counted { index, from, to, inclusive, reversed } => {
                let dots = if *inclusive { "..=" } else { ".." };
                let rev = if *reversed { " rev" } else { "" };
                let range = format!("{}{dots}{}{rev}", self.operand(from), self.operand(to));
                self.line(&format!("for {} in {range}{exit} {{", self.var(*index)))?;
            }
            LoopKind::While(before, cond) => {
                self.line("while {")?;
                self.nested(before)?;
                self.line(&format!("    {}", self.operand(cond)))?;
                self.line(&format!("}}{exit} {{"))?;
            }
            LoopKind::Forever => self.line(&format!("loop{exit} {{"))?,
            LoopKind::Items { pattern, binds, iter } => {
                let binds = self.vars("binds", binds);
                self.line(&format!("for {pattern}{binds} in {}{exit} {{", self.opaque(iter)))?;
            }
        }
        self.nested(&l.body)?;
        self.line("}")
    }

    fn switch(&mut self, on: &Operand, cases: &[Block]) -> fmt::Result {
        self.line(&format!("switch {} {{", self.operand(on)))?;
        self.depth += 1;
        for (number, case) in cases.iter().enumerate() {
            self.line(&format!("{number} => {{"))?;
            self.nested(case)?;
            self.line("}")?;
        }
        self.depth -= 1;
        self.line("}")
    }

    fn declared(&self, var: VarId) -> String {
        let info = &self.function.vars[var];
        let mutable = if info.mutable { "mut " } else { "" };
        match info.kind {
            VarKind::Temp => format!("let {mutable}{}", self.var(var)),
            VarKind::Param | VarKind::Local | VarKind::View(..) | VarKind::Generated => {
                format!("let {mutable}{}: {}", self.var(var), ty(&info.ty))
            }
        }
    }

    fn view(&self, var: VarId) -> String {
        match &self.function.vars[var].kind {
            VarKind::View(of, mutable) => {
                format!("view {} = {}{}", self.var(var), reference(*mutable), self.place(of))
            }
            VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => {
                format!("view {} = <not a view>", self.var(var))
            }
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Use(a) => self.operand(a),
            Value::Load(place, mode) => format!("{} {}", load(*mode), self.place(place)),
            Value::Neg(a) => format!("-{}", self.operand(a)),
            Value::Binary(op, a, b) => format!("{} {} {}", self.operand(a), op.symbol(), self.operand(b)),
            Value::Rule(rule, args) => format!("{}({})", rule.name, self.operands(args)),
            Value::Cast(a, to) => format!("{} as {}", self.operand(a), ty(to)),
            Value::IsFloat(a) => format!("{} is float", self.operand(a)),
            Value::Compare(op, a, b) => format!("{} {} {}", self.operand(a), op.symbol(), self.operand(b)),
            Value::And(a, b) => format!("{} && {}", self.operand(a), self.operand(b)),
            Value::Or(a, b) => format!("{} || {}", self.operand(a), self.operand(b)),
            Value::Not(a) => format!("!{}", self.operand(a)),
            Value::Select(c, a, b) => {
                format!("if {} {{ {} }} else {{ {} }}", self.operand(c), self.operand(a), self.operand(b))
            }
            Value::Len(place) => format!("len {}", self.place(place)),
            Value::Matches(place, pattern) => format!("{} matches {pattern}", self.place(place)),
            Value::Array(all) => format!("[{}]", self.operands(all)),
            Value::Repeat(a, n) => format!("[{}; {n}]", self.operand(a)),
            Value::Tuple(all) => format!("({})", self.operands(all)),
            Value::Struct(path, all) => {
                let field = |(step, value): &(Step, Operand)| {
                    format!("{}: {}", self.step(step).trim_start_matches('.'), self.operand(value))
                };
                format!("{} {{ {} }}", tokens(&**path), list(all, field))
            }
            Value::Vec(all) => format!("vec![{}]", self.operands(all)),
            Value::VecRepeat(a, n) => format!("vec![{}; {}]", self.operand(a), self.operand(n)),
            Value::VecNew(None) => "Vec::new()".into(),
            Value::VecNew(Some(n)) => format!("Vec::with_capacity({})", self.operand(n)),
            Value::Opaque(code) => self.opaque(code),
            Value::Lent(code) => format!("lent {}", self.opaque(code)),
            Value::Stack(None) => "stack".into(),
            Value::Stack(Some(n)) => format!("stack with_capacity({})", self.operand(n)),
            Value::Restore(stack) => format!("restore {}", self.var(*stack)),
            Value::Pop(place) => format!("pop {}", self.place(place)),
            Value::Overwrites(path, param, as_long) => {
                format!("{} overwrites {param}, as long as {as_long:b}", tokens(path))
            }
            Value::ZeroLike(place) => format!("zeros like {}", self.place(place)),
            Value::WideLike(place, n) => format!("{n} zeros like {}", self.place(place)),
            Value::Zero(of) => format!("zero {}", ty(of)),
        }
    }

    fn call(&self, word: &str, call: &Call) -> String {
        let word = if call.tangents.is_some() { "tangent" } else { word };
        format!("{word} {}({})", callee(&call.callee), list(&call.args, |a| self.arg(a)))
    }

    fn dest(&self, call: &Call) -> String {
        call.dest.map(|var| format!("{} = ", self.declared(var))).unwrap_or_default()
    }

    fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Value(v) => self.operand(v),
            Arg::Ref(place) => format!("&{}", self.place(place)),
            Arg::RefMut(place) => format!("&mut {}", self.place(place)),
            Arg::Inert(code) => self.opaque(code),
            Arg::Callable(callable) => self.opaque(&callable.code),
        }
    }

    fn call_forward(&self, call: &Call, residual: VarId) -> String {
        format!("{}{} residual {}", self.dest(call), self.call("forward", call), self.var(residual))
    }

    fn call_reverse(&self, reverse: &CallReverse) -> String {
        let seed = reverse.seed.as_ref().map(|seed| format!(" seed {}", self.operand(seed)));
        let slots = list(&reverse.slots, |slot| slot.as_ref().map_or("_".into(), |place| self.place(place)));
        let call = self.call("reverse", &reverse.call);
        format!("{call} residual {}{} slots ({slots})", self.var(reverse.residual), seed.unwrap_or_default())
    }

    fn inert(&self, inert: &Inert) -> String {
        format!("inert {}{}", self.opaque(&inert.code), self.vars("defines", &inert.defines))
    }

    fn opaque(&self, code: &Opaque) -> String {
        let (reads, writes) = (self.vars("reads", &code.reads), self.vars("writes", &code.writes));
        let blame = code.blame.as_ref().map(|blame| format!(" blame {:?}", blame.message));
        format!("`{}`{reads}{writes}{}", code.tokens, blame.unwrap_or_default())
    }

    fn vars(&self, word: &str, vars: &[VarId]) -> String {
        if vars.is_empty() { String::new() } else { format!(" {word} ({})", list(vars, |v| self.var(*v))) }
    }

    fn var(&self, var: VarId) -> String {
        self.names[var.index()].clone()
    }

    fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::Var(var) => self.var(*var),
            Operand::Const(c) => c.text().to_string(),
        }
    }

    fn operands(&self, all: &[Operand]) -> String {
        list(all, |o| self.operand(o))
    }

    fn place(&self, place: &Place) -> String {
        let steps: String = place.steps.iter().map(|step| self.step(step)).collect();
        self.var(place.root) + &steps
    }

    fn step(&self, step: &Step) -> String {
        match step {
            Step::Index(i) => format!("[{}]", self.operand(i)),
            Step::Field(k) => format!(".{k}"),
            Step::Named(name) => format!(".{name}"),
            Step::Payload(path, member) => {
                format!(" as {}", quote::quote!(#path.#member))
            }
            Step::Chunks(n) => format!(" in {n}s"),
            Step::Range(a, b) => format!("[{}..{}]", self.bound(a.as_ref()), self.bound(b.as_ref())),
        }
    }

    fn bound(&self, bound: Option<&Operand>) -> String {
        bound.map(|o| self.operand(o)).unwrap_or_default()
    }
}

/// A name for each variable, in the order of the arena.
fn names(function: &Function) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut temps = 0;
    let mut name = |var: VarId| {
        let var = &function.vars[var];
        if let VarKind::Temp = var.kind {
            temps += 1;
            return format!("t{temps}");
        }
        let count = seen.entry(var.name.to_string()).or_default();
        *count += 1;
        if *count == 1 { var.name.to_string() } else { format!("{}#{count}", var.name) }
    };
    function.vars.handles().map(&mut name).collect()
}

fn list<T>(items: &[T], text: impl Fn(&T) -> String) -> String {
    items.iter().map(text).collect::<Vec<_>>().join(", ")
}

fn callee(of: &Callee) -> String {
    match of {
        Callee::Function(path) => tokens(path).to_string(),
        Callee::Associated(path) => tokens(path).to_string(),
        Callee::Method(name, _) => format!(".{name}"),
        Callee::Operator(name, ..) | Callee::Assign(name, ..) | Callee::Parameter(_, name, _) => {
            name.to_string()
        }
    }
}

fn tokens(of: &impl quote::ToTokens) -> TokenStream {
    of.to_token_stream()
}

fn reference(mutable: bool) -> &'static str {
    if mutable { "&mut " } else { "&" }
}

fn load(mode: LoadMode) -> &'static str {
    match mode {
        LoadMode::Use => "load",
        LoadMode::Clone => "clone",
        LoadMode::ToVec => "to_vec",
    }
}

fn update(sign: Sign) -> &'static str {
    match sign {
        Sign::Plus => "+=",
        Sign::Minus => "-=",
    }
}
