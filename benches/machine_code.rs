//! Shows the inner loops of gradients in machine code, by hand and generated: whether they work on
//! vectors, check bounds, call, or store to the same address again and again.
//!
//!     cargo run --release -p derive_grad_benches --example machine_code [-- [--code] NAME]
//!
//! The program takes itself apart with binutils' `objdump`, which has to be there; it knows x86-64.
//! `--code` prints the instructions of each loop too. A loop counts that has arithmetic of floats and
//! no loop in it; loops of what is called are shown with their function's name.

use std::collections::BTreeMap;
use std::env;
use std::hint::black_box;
use std::process::{Command, ExitCode};

use derive_grad_benches::adbench::gmm::{gmm_hand, gmm_value_and_grad};
use derive_grad_benches::least_squares::{least_squares_hand, least_squares_value_and_grad};
use derive_grad_benches::log_sum_exp::{log_sum_exp_hand, log_sum_exp_value_and_grad};
use derive_grad_benches::mse::{mse_hand, mse_value_and_grad};
use derive_grad_benches::rosenbrock::{rosenbrock_hand, rosenbrock_value_and_grad};

/// Functions of their own for what is looked at.
macro_rules! looked_at {
    ($($name:ident($($argument:ident: $type:ty),*) = $f:ident;)*) => {
        $(
            #[inline(never)]
            fn $name($($argument: $type),*) {
                black_box($f($($argument),*));
            }
        )*
        /// Their names.
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

looked_at! {
    look_at_mse_hand(w: f64, b: f64, x: &[f64], y: &[f64]) = mse_hand;
    look_at_mse_generated(w: f64, b: f64, x: &[f64], y: &[f64]) = mse_value_and_grad;
    look_at_lse_hand(x: &[f64]) = log_sum_exp_hand;
    look_at_lse_generated(x: &[f64]) = log_sum_exp_value_and_grad;
    look_at_llsq_hand(x: &[f64], n: usize) = least_squares_hand;
    look_at_llsq_generated(x: &[f64], n: usize) = least_squares_value_and_grad;
    look_at_rosenbrock_hand(x: &[f64]) = rosenbrock_hand;
    look_at_rosenbrock_generated(x: &[f64]) = rosenbrock_value_and_grad;
    look_at_gmm_hand(a: &[f64], b: &[f64], c: &[f64], x: &[f64], gamma: f64, m: usize) = gmm_hand;
    look_at_gmm_generated(a: &[f64], b: &[f64], c: &[f64], x: &[f64], gamma: f64, m: usize)
        = gmm_value_and_grad;
}

/// Calls each function once, so that it is there, with lengths that the compiler cannot know.
fn use_all() {
    let data = [0.5; 12];
    let first = |n: usize| black_box(&data[..n]);
    let (n, zero, one) = (black_box(3), black_box(0.0), black_box(1.0));
    look_at_mse_hand(zero, one, first(12), first(12));
    look_at_mse_generated(zero, one, first(12), first(12));
    look_at_lse_hand(first(12));
    look_at_lse_generated(first(12));
    look_at_llsq_hand(first(12), n);
    look_at_llsq_generated(first(12), n);
    look_at_rosenbrock_hand(first(12));
    look_at_rosenbrock_generated(first(12));
    // Two Gaussians in the plane.
    look_at_gmm_hand(first(2), first(4), first(6), first(12), one, n);
    look_at_gmm_generated(first(2), first(4), first(6), first(12), one, n);
}

fn main() -> ExitCode {
    use_all();
    let (options, names): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|argument| argument.starts_with('-'));
    let show_code = options.iter().any(|option| option == "--code");
    if options.iter().any(|option| option != "--code") || !cfg!(target_arch = "x86_64") {
        eprintln!(
            "usage: cargo run --release -p derive_grad_benches --example machine_code [-- [--code] NAME]"
        );
        return ExitCode::FAILURE;
    }
    let Some(program) = disassembled() else {
        eprintln!("error: `objdump` of binutils is needed");
        return ExitCode::FAILURE;
    };
    println!("Innermost loops: instructions; floating-point operations on vectors and on scalars;");
    println!("checks of bounds; calls; stores to an address that does not change in the loop.\n");
    println!("| function | instructions | vector | scalar | checks | calls | same address |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for name in NAMES {
        if !names.is_empty() && !names.iter().any(|part| name.contains(part.as_str())) {
            continue;
        }
        let Some(start) = program.keys().find(|symbol| symbol.ends_with(name)) else {
            eprintln!("error: `{name}` is not there");
            return ExitCode::FAILURE;
        };
        for function in reached(&program, start) {
            for inner in innermost(&program[&function]).filter(Loop::has_arithmetic) {
                inner.print(&function, name, show_code);
            }
        }
    }
    ExitCode::SUCCESS
}

/// One instruction, in AT&T's notation.
#[derive(Clone)]
struct Instruction {
    address: u64,
    name: String,
    operands: String,
}

/// The instructions of each function.
type Program = BTreeMap<String, Vec<Instruction>>;

fn disassembled() -> Option<Program> {
    let own = env::current_exe().ok()?;
    let objdump = |arguments: &[&str]| {
        let output = Command::new("objdump").args(arguments).arg(&own).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let code = objdump(&["-d", "-C", "--no-show-raw-insn"])?;
    let pointers = pointers(&objdump(&["-R"])?, &code);
    let mut program = Program::new();
    let mut function = String::new();
    for line in code.lines() {
        if let Some((_, name)) = heading(line) {
            name.clone_into(&mut function);
        } else if let Some(mut instruction) = Instruction::parse(line) {
            instruction.resolve(&pointers);
            program.entry(function.clone()).or_default().push(instruction);
        }
    }
    (!program.is_empty()).then_some(program)
}

/// Address and name, where a line begins a function.
fn heading(line: &str) -> Option<(&str, &str)> {
    line.strip_suffix(">:")?.split_once(" <")
}

/// The functions that pointers in the program lead to, by the pointers' addresses.
fn pointers(relocations: &str, code: &str) -> BTreeMap<String, String> {
    let plain = |address: &str| address.trim_start_matches('0').to_owned();
    let own = code.lines().filter_map(heading).map(|(address, name)| (plain(address), name.to_owned()));
    let own: BTreeMap<String, String> = own.collect();
    let fields = relocations.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let named = fields.filter_map(|fields| {
        let [pointer, _, target] = fields[..] else {
            return None;
        };
        let name = match target.strip_prefix("*ABS*+0x") {
            Some(address) => own.get(&plain(address))?.clone(),
            None => target.split('@').next()?.to_owned(),
        };
        Some((plain(pointer), name))
    });
    named.collect()
}

impl Instruction {
    /// Puts the name in the place of a pointer.
    fn resolve(&mut self, pointers: &BTreeMap<String, String>) {
        let Some((_, pointer)) = self.operands.split_once("# ") else {
            return;
        };
        let address = pointer.split_whitespace().next().unwrap_or_default();
        if let (true, Some(name)) = (self.operands.starts_with('*'), pointers.get(address)) {
            self.operands = format!("<{name}>");
        }
    }

    fn parse(line: &str) -> Option<Self> {
        let (address, rest) = line.split_once(':')?;
        let address = u64::from_str_radix(address.trim(), 16).ok()?;
        let rest = rest.trim().trim_start_matches("addr32 ");
        let (name, operands) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        Some(Self { address, name: name.to_owned(), operands: operands.trim().to_owned() })
    }

    /// Where a jump goes.
    fn target(&self) -> Option<u64> {
        if !self.name.starts_with('j') {
            return None;
        }
        u64::from_str_radix(self.operands.split_whitespace().next()?, 16).ok()
    }

    /// The function that is called, or jumped to.
    fn callee(&self) -> Option<&str> {
        let Some((_, name)) = self.operands.split_once('<') else {
            return (self.name == "call").then_some("(a pointer)");
        };
        let name = name.strip_suffix('>').unwrap_or(name);
        (self.name == "call" || self.name == "jmp" && !name.contains("+0x")).then_some(name)
    }

    fn is_arithmetic(&self, kind: &str) -> bool {
        let name = self.name.trim_start_matches('v');
        let operations = ["add", "sub", "mul", "div", "sqrt", "max", "min"];
        operations.iter().any(|operation| name.strip_prefix(operation) == Some(kind))
    }

    /// The registers of the address that a float is stored to.
    fn stored_to(&self) -> Option<Vec<&str>> {
        let moves = ["movsd", "movapd", "movupd", "movaps", "movups", "movlpd", "movhpd"];
        let address = self.operands.rsplit_once("%xmm")?.1.split_once(',')?.1;
        if !moves.contains(&self.name.trim_start_matches('v')) || !address.ends_with(')') {
            return None;
        }
        let registers = address.split(['(', ',', ')']).filter(|part| part.starts_with('%'));
        Some(registers.collect())
    }

    /// The general register that is written, as a guess: the last operand.
    fn written(&self) -> Option<&str> {
        let reads = ["cmp", "test", "j", "uco", "com"];
        if reads.iter().any(|read| self.name.starts_with(read)) {
            return None;
        }
        let last = self.operands.rsplit(',').next()?.trim();
        last.starts_with('%').then_some(last)
    }
}

/// The function of that name, and those of this workspace that it calls, and so on.
fn reached(program: &Program, start: &str) -> Vec<String> {
    let mut found = vec![start.to_owned()];
    let mut next = 0;
    while next < found.len() {
        let callees = program[&found[next]].iter().filter_map(Instruction::callee);
        let own = callees.filter(|name| name.contains("derive_grad") && program.contains_key(*name));
        let new: Vec<String> =
            own.filter(|name| !found.iter().any(|f| f == name)).map(str::to_owned).collect();
        for name in new {
            if !found.contains(&name) {
                found.push(name);
            }
        }
        next += 1;
    }
    found
}

/// A loop: from where a jump leads back to that jump.
struct Loop<'a> {
    function: &'a [Instruction],
    body: &'a [Instruction],
}

/// Those without another one in them.
fn innermost(function: &[Instruction]) -> impl Iterator<Item = Loop<'_>> {
    let position = |address: u64| function.binary_search_by_key(&address, |i| i.address).ok();
    let back = function.iter().enumerate().filter_map(move |(end, jump)| {
        let start = position(jump.target()?)?;
        (start <= end).then_some((start, end))
    });
    // Code that stands apart, and leads back, is no loop.
    let loops: Vec<(usize, usize)> =
        back.filter(|&(start, end)| runs_through(&function[start..=end])).collect();
    let inner = loops.clone().into_iter().filter(move |&(start, end)| {
        !loops.iter().any(|&(s, e)| (s, e) != (start, end) && start <= s && e <= end)
    });
    inner.map(move |(start, end)| Loop { function, body: &function[start..=end] })
}

/// Whether the last instruction may follow on the first without leaving the body.
fn runs_through(body: &[Instruction]) -> bool {
    let mut reached = vec![false; body.len()];
    let mut next = vec![0];
    while let Some(i) = next.pop() {
        if std::mem::replace(&mut reached[i], true) || i + 1 == body.len() {
            continue;
        }
        let to = body[i].target().and_then(|to| body.binary_search_by_key(&to, |i| i.address).ok());
        next.extend(to);
        if !["jmp", "ret", "ud2"].contains(&body[i].name.as_str()) {
            next.push(i + 1);
        }
    }
    reached[body.len() - 1]
}

impl Loop<'_> {
    fn has_arithmetic(&self) -> bool {
        self.count("pd") + self.count("sd") > 0
    }

    fn count(&self, kind: &str) -> usize {
        self.body.iter().filter(|i| i.is_arithmetic(kind)).count()
    }

    /// Jumps out of the loop to where a panic is called.
    fn checks(&self) -> usize {
        let inside = self.body[0].address..=self.body[self.body.len() - 1].address;
        let exits = self.body.iter().filter_map(Instruction::target).filter(|to| !inside.contains(to));
        exits.filter(|&to| self.leads_to_panic(to)).count()
    }

    fn leads_to_panic(&self, address: u64) -> bool {
        let Ok(start) = self.function.binary_search_by_key(&address, |i| i.address) else {
            return false;
        };
        let straight = self.function[start..].iter().take(12);
        let mut straight = straight.take_while(|i| i.target().is_none() && i.name != "ret");
        let callee = straight.find_map(Instruction::callee);
        callee.is_some_and(|name| name.contains("panic") || name.contains("_fail"))
    }

    fn calls(&self) -> String {
        let mut names: Vec<&str> = self.body.iter().filter_map(Instruction::callee).collect();
        names.dedup();
        names.join(" ")
    }

    fn same_address(&self) -> usize {
        let written: Vec<&str> = self.body.iter().filter_map(Instruction::written).collect();
        let stores = self.body.iter().filter_map(Instruction::stored_to);
        stores.filter(|registers| !registers.iter().any(|register| written.contains(register))).count()
    }

    fn print(&self, function: &str, name: &str, show_code: bool) {
        let name = name.trim_start_matches("look_at_").replace('_', ", ");
        let part = function.rsplit("::").find(|part| !part.starts_with('h')).unwrap_or(function);
        let place = if part.starts_with("look_at") { String::new() } else { format!(" in `{part}`") };
        let (vector, scalar) = (self.count("pd"), self.count("sd"));
        let (checks, same) = (self.checks(), self.same_address());
        let calls = self.calls();
        println!(
            "| {name}{place} | {} | {vector} | {scalar} | {checks} | {calls} | {same} |",
            self.body.len()
        );
        if show_code {
            for i in self.body {
                println!("    {:x}  {:<10} {}", i.address, i.name, i.operands);
            }
        }
    }
}
