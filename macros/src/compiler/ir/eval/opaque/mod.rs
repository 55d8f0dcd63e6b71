//! Reads the user's own tokens, as far as tests need that: loops and
//! conditions over numbers, arrays and ranges.
//!
//! An `Option` is a sequence with one element or none. References are what they
//! refer to. Integers are checked against the type that the code shows.

mod closure;
mod expr;
mod iter;
mod method;
mod pattern;
mod stmt;

use proc_macro2::TokenStream;

pub use closure::Captured;

use super::code::{Names, Said};
use super::{Cell, Done, Machine, Num, ints};
use crate::compiler::ir::{Const, Opaque, Operand, Place, Step, Ty, VarId};
use crate::compiler::texts::Plain as _;

/// What an expression gives, or the reason why there is nothing.
type Read<N> = Result<Cell<N>, String>;

/// How a statement ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Flow {
    Next,
    Break(Option<String>),
    Continue(Option<String>),
    /// Out of a closure, with what the reader has as `returned`.
    Return,
}

/// Reads tokens with variables of a machine and local ones.
struct Reader<'m, 'p, N> {
    machine: Option<&'m mut Machine<'p, N>>,
    /// The machine's variables that the tokens mention.
    names: &'m Names,
    locals: Vec<(String, Cell<N>)>,
    /// What a closure returns early.
    returned: Option<Cell<N>>,
}

/// Where an expression like `x[i].0` is: a variable and positions.
enum At {
    Local(usize, Vec<Part>),
    Var(VarId, Vec<Part>),
}

/// A step on the way there.
#[derive(Clone)]
enum Part {
    Element(usize),
    Field(syn::Member),
}

/// Reads an expression without variables.
pub(super) fn constant<N: Num>(tokens: TokenStream) -> Read<N> {
    without_variables(&syn::parse2(tokens).map_err(|e| e.to_string())?)
}

fn without_variables<N: Num>(expr: &syn::Expr) -> Read<N> {
    Reader { machine: None, names: &Names::default(), locals: Vec::new(), returned: None }.expr(expr)
}

impl<'p, N: Num> Machine<'p, N> {
    /// Reads an expression.
    pub(super) fn opaque(&mut self, code: &Opaque) -> Read<N> {
        self.opaque_with(code, &[])
    }

    /// Reads an expression that mentions bindings of a pattern too.
    pub(super) fn opaque_with(&mut self, code: &Opaque, binds: &[VarId]) -> Read<N> {
        let reading = self.code.expr(code, binds)?;
        let (said, names) = &*reading;
        let Said::Expr(expr) = said else { return Err("an expression".into()) };
        self.reader(names).expr(expr)
    }

    /// Runs statements, and defines variables with what they bind.
    pub(super) fn run_inert(&mut self, code: &Opaque, defines: &[VarId]) -> Done {
        let reading = self.code.stmts(code)?;
        let (said, names) = &*reading;
        let Said::Stmts(stmts) = said else { return Err("statements".into()) };
        let mut reader = self.reader(names);
        for stmt in stmts {
            if reader.stmt(stmt)? != Flow::Next {
                return Err("inert code has no exits".into());
            }
        }
        let locals = reader.locals;
        for var in defines {
            let name = self.function.vars[*var].name.to_string();
            let found = locals.iter().rev().find(|(local, _)| *local == name);
            let (_, cell) = found.ok_or_else(|| format!("inert code does not define `{name}`"))?;
            self.define(*var, cell.clone());
        }
        Ok(())
    }

    /// Whether a value matches; the bindings are defined then.
    pub(super) fn matches(
        &mut self,
        pattern: &TokenStream,
        cell: &Cell<N>,
        binds: &[VarId],
    ) -> Result<bool, String> {
        let reading = self.code.pattern(pattern)?;
        let (said, _) = &*reading;
        let Said::Pattern(pattern) = said else { return Err("a pattern".into()) };
        let mut found = Vec::new();
        if !pattern::matches(pattern, cell, &mut found)? {
            return Ok(false);
        }
        for (name, cell) in found {
            let var = binds.iter().find(|var| self.function.vars[**var].name == name);
            self.define(*var.ok_or_else(|| format!("`{name}` is not among the bindings"))?, cell);
        }
        Ok(true)
    }

    /// Reads what is iterated over.
    pub(super) fn items(&mut self, code: &Opaque) -> Result<Vec<Cell<N>>, String> {
        let reading = self.code.expr(code, &[])?;
        let (said, names) = &*reading;
        let Said::Expr(expr) = said else { return Err("an expression".into()) };
        self.reader(names).items(expr)
    }

    fn reader<'m>(&'m mut self, names: &'m Names) -> Reader<'m, 'p, N> {
        Reader { machine: Some(self), names, locals: Vec::new(), returned: None }
    }
}

impl<N: Num> Reader<'_, '_, N> {
    fn read(&self, at: &At) -> Read<N> {
        match at {
            At::Local(k, steps) => {
                steps.iter().try_fold(self.locals[*k].1.clone(), |cell, part| part.of(&cell).cloned())
            }
            At::Var(var, steps) => match &self.machine {
                Some(machine) => machine.load(&place(*var, steps)),
                None => Err("a constant has no variables".into()),
            },
        }
    }

    fn write(&mut self, at: &At, cell: Cell<N>) -> Done {
        match at {
            At::Local(k, steps) => {
                let mut here = &mut self.locals[*k].1;
                for part in steps {
                    here = match part {
                        Part::Element(i) => here.parts_mut()?.get_mut(*i).ok_or("an index")?,
                        Part::Field(member) => here.field_mut(&member.plain())?,
                    };
                }
                *here = cell;
                Ok(())
            }
            At::Var(var, steps) => match &mut self.machine {
                Some(machine) => machine.store(&place(*var, steps), cell),
                None => Err("a constant has no variables".into()),
            },
        }
    }

    /// The variable of a name: the latest local, or the machine's.
    fn variable(&self, name: &str) -> Option<At> {
        let local = self.locals.iter().rposition(|(local, _)| local == name);
        local
            .map(|k| At::Local(k, Vec::new()))
            .or_else(|| self.names.get(name).map(|var| At::Var(*var, Vec::new())))
    }

    /// The integer type of a variable of the machine.
    fn type_of(&self, name: &str) -> Option<&'static str> {
        let machine = self.machine.as_ref()?;
        self.names.get(name).and_then(|var| ints::name(&machine.function.vars[*var].ty))
    }
}

fn element<N: Num>(of: &Cell<N>, i: usize) -> Result<&Cell<N>, String> {
    of.parts()?.get(i).ok_or_else(|| format!("index {i}"))
}

impl Part {
    fn of<'c, N: Num>(&self, cell: &'c Cell<N>) -> Result<&'c Cell<N>, String> {
        match self {
            Part::Element(i) => element(cell, *i),
            Part::Field(member) => cell.field(&member.plain()),
        }
    }
}

fn place(root: VarId, steps: &[Part]) -> Place {
    let index = |i: &usize| {
        let literal = proc_macro2::Literal::usize_unsuffixed(*i);
        Operand::Const(Const::new(quote::quote!(#literal), Ty::usize(), None))
    };
    let step = |part: &Part| match part {
        Part::Element(i) => Step::Index(index(i)),
        Part::Field(syn::Member::Named(name)) => Step::Named(name.clone()),
        Part::Field(syn::Member::Unnamed(k)) => Step::Field(k.index as usize),
    };
    Place { root, steps: steps.iter().map(step).collect() }
}
