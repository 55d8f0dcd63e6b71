//! Integers: the widths of Rust's types and what happens at their ends.

use crate::compiler::ir::{BinOp, Ty};

/// The types that have a range of their own here.
const NAMES: [&str; 10] = ["usize", "i32", "i64", "u64", "u32", "isize", "i8", "i16", "u8", "u16"];

/// The name of an integer type, where it is known.
pub(super) fn name(ty: &Ty) -> Option<&'static str> {
    match ty.peel() {
        Ty::Int(Some(name)) => Some(known(name)),
        _ => None,
    }
}

/// The name of a type that is written so.
pub(super) fn known<T: PartialEq<str> + ?Sized>(text: &T) -> &'static str {
    NAMES.into_iter().find(|known| *text == **known).unwrap_or("?")
}

/// The least and the greatest.
pub(super) fn range(name: &str) -> (i128, i128) {
    match name {
        "i8" => (i8::MIN.into(), i8::MAX.into()),
        "i16" => (i16::MIN.into(), i16::MAX.into()),
        "i32" => (i32::MIN.into(), i32::MAX.into()),
        "i64" | "isize" => (i64::MIN.into(), i64::MAX.into()),
        "u8" => (0, u8::MAX.into()),
        "u16" => (0, u16::MAX.into()),
        "u32" => (0, u32::MAX.into()),
        "u64" | "usize" => (0, u64::MAX.into()),
        _ => (i128::from(i64::MIN), i128::from(u64::MAX)),
    }
}

/// The value, unless it overflows. Where nothing tells the type, all of `i64`
/// and `u64` is allowed.
pub(super) fn checked(value: i128, name: Option<&str>) -> Result<i128, String> {
    let (least, greatest) = range(name.unwrap_or("?"));
    if (least..=greatest).contains(&value) { Ok(value) } else { Err(format!("overflow: {value}")) }
}

/// `value as T`.
pub(super) fn wrapped(value: i128, name: &str) -> i128 {
    let (least, greatest) = range(name);
    let width = greatest - least + 1;
    (value - least).rem_euclid(width) + least
}

/// An operator on integers.
pub(super) fn binary(op: BinOp, a: i128, b: i128, name: Option<&str>) -> Result<i128, String> {
    let value = match op {
        BinOp::Add => a.checked_add(b),
        BinOp::Sub => a.checked_sub(b),
        BinOp::Mul => a.checked_mul(b),
        BinOp::Div => a.checked_div(b),
        BinOp::Rem => a.checked_rem(b),
        BinOp::BitAnd => Some(a & b),
        BinOp::BitOr => Some(a | b),
        BinOp::BitXor => Some(a ^ b),
        BinOp::Shl => u32::try_from(b).ok().filter(|b| *b < 64).map(|b| a << b),
        BinOp::Shr => u32::try_from(b).ok().filter(|b| *b < 64).map(|b| a >> b),
    };
    checked(value.ok_or_else(|| format!("overflow: {a} {op:?} {b}"))?, name)
}
