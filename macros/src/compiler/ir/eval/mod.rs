//! The reference interpreter: what a function means, for tests.
//!
//! Takes a function and its arguments, gives the result and what the arguments
//! hold at the end, over any [`Num`]. Works on generated functions, too. It is
//! slow and simple: values are copied, places are paths, and nothing is shared
//! with the passes that it checks. Panics of the interpreted code, running out
//! of fuel and user code that it cannot read are errors.

mod call;
mod cell;
mod code;
mod ints;
mod number;
mod opaque;
mod place;
mod rules;
mod schedule;
mod tests;
mod value;

pub use cell::Cell;
pub use code::Code;
pub use number::{Dual, Num};

use std::collections::BTreeMap;

use super::{Block, Function, If, Inert, Loop, LoopKind, Match, Operand, Sign, Stmt, VarId, VarKind};

/// How a run ended.
#[derive(Clone, Debug)]
pub struct Outcome<N> {
    /// What the function returned.
    pub result: Cell<N>,
    /// What the parameters hold at the end.
    pub params: Vec<Cell<N>>,
}

/// Functions that call each other, by name.
#[derive(Debug, Default)]
pub struct Program {
    /// What calls run.
    pub functions: BTreeMap<String, Code>,
    /// Their derivatives as `diff::reverse::vjp` makes them, for linked calls.
    pub derivatives: BTreeMap<String, Code>,
    /// The functions with their tangents, which give both as a pair.
    pub tangents: BTreeMap<String, Code>,
    /// What a variable of a struct holds before it is assigned, by the struct's name.
    pub zeros: BTreeMap<String, Cell<f64>>,
}

/// How errors begin that mean: the interpreter cannot read this.
pub const UNREAD: &str = "opaque: ";

/// How many statements a run may take.
const FUEL: u64 = 200_000;

/// Runs a function that calls no others.
pub fn run<N: Num>(function: &Function, args: Vec<Cell<N>>) -> Result<Outcome<N>, String> {
    Program::default().run(&function.clone().into(), args)
}

impl Program {
    /// Runs a function.
    pub fn run<N: Num>(&self, code: &Code, args: Vec<Cell<N>>) -> Result<Outcome<N>, String> {
        let mut fuel = FUEL;
        self.run_with(code, args, &mut fuel)
    }

    fn run_with<N: Num>(
        &self,
        code: &Code,
        args: Vec<Cell<N>>,
        fuel: &mut u64,
    ) -> Result<Outcome<N>, String> {
        let function: &Function = code;
        if args.len() != function.params.len() {
            return Err(format!("`{}` takes {} arguments", function.name, function.params.len()));
        }
        let mut machine = Machine {
            program: self,
            code,
            function,
            cells: vec![None; function.vars.len()],
            frames: BTreeMap::new(),
            schedules: Vec::new(),
            fuel,
        };
        for (param, arg) in function.params.iter().zip(args) {
            machine.define(param.var, arg);
        }
        machine.block(&function.body)?;
        let result = function.result.map(|var| machine.content(var)).transpose()?;
        let params =
            function.params.iter().map(|param| machine.content(param.var)).collect::<Result<_, _>>()?;
        Ok(Outcome { result: result.unwrap_or(Cell::Tuple(Vec::new())), params })
    }
}

/// The state of one call.
struct Machine<'p, N> {
    program: &'p Program,
    code: &'p Code,
    function: &'p Function,
    cells: Vec<Option<Cell<N>>>,
    /// Slices of open frames: where in which storage they lie.
    frames: BTreeMap<VarId, (VarId, usize, usize)>,
    /// Of loops with checkpoints.
    schedules: Vec<schedule::Schedule>,
    fuel: &'p mut u64,
}

/// The end of a statement: an error is a panic or something that cannot be run.
type Done = Result<(), String>;

impl<N: Num> Machine<'_, N> {
    fn define(&mut self, var: VarId, cell: Cell<N>) {
        self.cells[var.index()] = Some(cell);
    }

    /// What all of a variable or view holds.
    fn content(&self, var: VarId) -> Result<Cell<N>, String> {
        if let VarKind::View(..) = self.function.vars[var].kind {
            return self.load(&super::Place::var(var));
        }
        self.cell(var).cloned()
    }

    /// What a variable that is not a view holds.
    fn cell(&self, var: VarId) -> Result<&Cell<N>, String> {
        let cell = self.cells[var.index()].as_ref();
        cell.ok_or_else(|| format!("`{}` holds nothing", super::print::var(self.function, var)))
    }

    fn operand(&self, operand: &Operand) -> Result<Cell<N>, String> {
        match operand {
            Operand::Var(var) => self.content(*var),
            Operand::Const(c) => value::constant(c),
        }
    }

    fn burn(&mut self) -> Done {
        *self.fuel = self.fuel.checked_sub(1).ok_or("out of fuel")?;
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Done {
        block.stmts.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    fn stmt(&mut self, stmt: &Stmt) -> Done {
        self.burn()?;
        match stmt {
            Stmt::Let(var, value) => {
                let cell = self.value(*var, value)?;
                self.define(*var, cell);
                Ok(())
            }
            Stmt::Declare(var) => {
                self.cells[var.index()] = None;
                Ok(())
            }
            Stmt::View(var) => {
                self.code.show(*var);
                self.content(*var).map(|_| ())
            }
            Stmt::Store(place, v) => {
                let cell = self.operand(v)?;
                self.store(place, cell)
            }
            Stmt::Update(place, sign, v) => self.update(place, *sign, v),
            Stmt::Swap(a, b) => {
                let (at_a, at_b) = (self.load(a)?, self.load(b)?);
                self.store(a, at_b)?;
                self.store(b, at_a)
            }
            Stmt::Push(place, v) => {
                let cell = self.operand(v)?;
                self.change(place, |all| all.parts_mut().map(|all| all.push(cell)))
            }
            Stmt::If(branch) => self.branch(branch),
            Stmt::Match(m) => self.arms(m),
            Stmt::Loop(l) => self.iterate(l),
            Stmt::Call(call) => self.call(call),
            Stmt::Inert(inert) => self.inert(inert),
            Stmt::Save(stack, v) => {
                let cell = self.operand(v)?;
                self.change(&super::Place::var(*stack), |all| all.parts_mut().map(|all| all.push(cell)))
            }
            Stmt::SaveAll(stack, place) => {
                let cell = self.load(place)?;
                self.change(&super::Place::var(*stack), |all| all.parts_mut().map(|all| all.push(cell)))
            }
            Stmt::RestoreAll(stack, place) => {
                let cell = self.pop(&super::Place::var(*stack))?;
                self.store(place, cell)
            }
            Stmt::Frame(frame) => self.frame(frame),
            Stmt::Reserve(_, n) => self.operand(n)?.index().map(|_| ()),
            Stmt::Zero(place) => {
                let zeros = self.load(place)?.zeros();
                self.store(place, zeros)
            }
            Stmt::Zeros(place, n) => {
                let element = self.function.place_ty(place).element().cloned().unwrap_or_default();
                let zeros = vec![self.zero(&element)?; self.operand(n)?.index()?];
                self.store(place, Cell::Seq(zeros))
            }
            Stmt::CallForward(call, residual) => self.call_forward(call, *residual),
            Stmt::CallReverse(reverse) => self.call_reverse(reverse),
            Stmt::Switch(on, cases) => {
                let number = self.operand(on)?.index()?;
                self.block(cases.get(number).ok_or("no such case")?)
            }
        }
    }

    /// New slices lie in the storage; the last ones are taken out of it.
    fn frame(&mut self, frame: &super::Frame) -> Done {
        let len = self.operand(&frame.len)?.index()?;
        let super::Ty::Frames(element) = &self.function.vars[frame.store].ty else {
            return Err("frames lie in storage for frames".into());
        };
        let zero = self.zero(element)?;
        let all = len * frame.parts.len();
        let store = self.cells[frame.store.index()].as_mut().ok_or("no storage")?.parts_mut()?;
        if frame.again {
            let start = store.len().checked_sub(all).ok_or("no frame is open")?;
            let mut slices = store.split_off(start);
            for part in frame.parts.iter().rev() {
                let slice = slices.split_off(slices.len() - len);
                self.define(*part, Cell::Seq(slice));
            }
            return Ok(());
        }
        for part in &frame.parts {
            self.frames.insert(*part, (frame.store, store.len(), len));
            store.extend(std::iter::repeat_n(zero.clone(), len));
        }
        Ok(())
    }

    fn update(&mut self, place: &super::Place, sign: Sign, v: &Operand) -> Done {
        let amount = self.operand(v)?;
        let function = self.function;
        let name = match amount {
            Cell::Int(_) => ints::name(&function.place_ty(place)).or_else(|| ints::name(self.type_of(v))),
            _ => None,
        };
        let rounds = self.code.rounds.then(|| function.place_ty(place));
        self.change(place, |cell| {
            match (&mut *cell, &amount) {
                (Cell::Int(a), Cell::Int(b)) => {
                    let sum = match sign {
                        Sign::Plus => *a + b,
                        Sign::Minus => *a - b,
                    };
                    *a = ints::checked(sum, name)?;
                }
                (cell, amount) => cell.add(if sign == Sign::Plus { 1.0 } else { -1.0 }, amount)?,
            }
            if let Some(ty) = &rounds {
                *cell = value::rounded(cell.clone(), ty);
            }
            Ok(())
        })
    }

    fn branch(&mut self, branch: &If) -> Done {
        let chosen = if self.operand(&branch.cond)?.bool()? { &branch.then } else { &branch.other };
        self.block(chosen)
    }

    fn arms(&mut self, m: &Match) -> Done {
        let on = self.opaque(&m.scrutinee)?;
        for arm in &m.arms {
            if !self.matches(&arm.pattern, &on, &arm.binds)? {
                continue;
            }
            let guard =
                arm.guard.as_ref().map(|guard| self.opaque_with(guard, &arm.binds)?.bool()).transpose()?;
            if guard.unwrap_or(true) {
                return self.block(&arm.body);
            }
        }
        Err("no arm matches".into())
    }

    fn inert(&mut self, inert: &Inert) -> Done {
        self.run_inert(&inert.code, &inert.defines)
    }

    fn iterate(&mut self, l: &Loop) -> Done {
        match &l.kind {
            LoopKind::Counted { index, from, to, inclusive, reversed } => {
                let (from, to) = (self.operand(from)?.int()?, self.operand(to)?.int()?);
                let trips = (to + i128::from(*inclusive) - from).max(0);
                for trip in 0..trips {
                    let at = if *reversed { from + trips - 1 - trip } else { from + trip };
                    self.define(*index, Cell::Int(at));
                    if self.iteration(l)? {
                        break;
                    }
                }
                Ok(())
            }
            LoopKind::While(before, cond) => loop {
                self.block(before)?;
                if !self.operand(cond)?.bool()? || self.iteration(l)? {
                    return Ok(());
                }
            },
            LoopKind::Forever => {
                while !self.iteration(l)? {}
                Ok(())
            }
            LoopKind::Items { pattern, binds, iter } => {
                for item in self.items(iter)? {
                    self.matches(pattern, &item, binds)?;
                    if self.iteration(l)? {
                        break;
                    }
                }
                Ok(())
            }
        }
    }

    /// Runs the body once; whether the loop is left then.
    fn iteration(&mut self, l: &Loop) -> Result<bool, String> {
        self.burn()?;
        self.block(&l.body)?;
        l.exit.map_or(Ok(false), |exit| self.content(exit)?.bool())
    }
}
