//! Parts of one list, or of one element, that a call is lent together: rustc must see that
//! they lie apart.
//!
//! Takes statements as they will be emitted, gives the same with views ([`is_part`]) of the
//! parts before such calls. Those of one list, or of one variant, stand one after the other,
//! which is emitted as one exclusive borrow of the list or the variant. The user's program has borrowed the same parts, so they
//! do lie apart.

use proc_macro2::{Ident, Span};

use crate::compiler::ir::{Arena, Arg, Place, Step, Stmt, Ty, Var, VarId, VarKind, rewrite};

/// What views of parts are called.
const PART: &str = "lent_part";

/// An argument that lends a place, and whether exclusively.
type Lent<'p> = (bool, &'p mut Place);

/// Takes the arguments of all calls apart.
pub fn calls(vars: &mut Arena<Var>, stmts: &mut Vec<Stmt>) {
    let mut at = stmts.len();
    while at > 0 {
        at -= 1;
        rewrite::each_block(&mut stmts[at], &mut |inside| calls(vars, inside));
        let views = views_before(vars, &mut stmts[at]);
        if !views.is_empty() {
            stmts.splice(at..at, views.into_iter().map(Stmt::View));
        }
    }
}

/// Whether a view is one of those that this pass makes.
pub fn is_part(var: &Var) -> bool {
    matches!((&var.kind, &var.ty), (VarKind::View(..), Ty::Unknown)) && var.name == PART
}

fn views_before(vars: &mut Arena<Var>, stmt: &mut Stmt) -> Vec<VarId> {
    let (Stmt::Call(call) | Stmt::CallForward(call, _)) = stmt else { return Vec::new() };
    let mut views = Vec::new();
    let mut lent: Vec<Lent> = call.args.iter_mut().filter_map(place).collect();
    while let Some((_, first)) = lent.first() {
        let root = first.root;
        let (together, others) = lent.into_iter().partition(|(_, place)| place.root == root);
        divide(vars, together, &mut views);
        lent = others;
    }
    views
}

fn place(arg: &mut Arg) -> Option<Lent<'_>> {
    match arg {
        Arg::Ref(place) => Some((false, place)),
        Arg::RefMut(place) => Some((true, place)),
        Arg::Value(_) | Arg::Inert(_) | Arg::Callable(_) => None,
    }
}

/// Gives places of one root roots of their own, where rustc would not see that they lie apart.
fn divide(vars: &mut Arena<Var>, mut lent: Vec<Lent>, views: &mut Vec<VarId>) {
    if lent.len() < 2 || !lent.iter().any(|(exclusive, _)| *exclusive) {
        return;
    }
    let mut same = common(&lent);
    if lent.iter().any(|(_, place)| place.steps.len() <= same) {
        return;
    }
    let all = |kind: fn(&Step) -> bool| lent.iter().all(|(_, place)| kind(&place.steps[same]));
    let is_list = all(|step| matches!(step, Step::Index(_) | Step::Range(..)));
    let is_variant = all(|step| matches!(step, Step::Payload(..)));
    let is_field = |step: &Step| matches!(step, Step::Field(_) | Step::Named(_));
    if !is_list && !lent[0].1.steps[..same].iter().all(is_field) {
        lend(vars, &mut lent, same, views);
        same = 0;
    }
    let mut sides = sides(lent, same);
    if is_list || is_variant {
        sides.iter_mut().for_each(|side| lend(vars, side, same + 1, views));
    }
    sides.into_iter().for_each(|side| divide(vars, side, views));
}

/// How many steps places have in common.
fn common(lent: &[Lent]) -> usize {
    let first = &lent[0].1.steps;
    let with = |place: &Place| first.iter().zip(&place.steps).take_while(|(a, b)| a.same(b)).count();
    lent.iter().map(|(_, place)| with(place)).min().unwrap_or_default()
}

/// The places by what they are a part of after some steps.
fn sides(lent: Vec<Lent>, same: usize) -> Vec<Vec<Lent>> {
    let mut sides: Vec<Vec<Lent>> = Vec::new();
    for (exclusive, place) in lent {
        match sides.iter_mut().find(|side| side[0].1.steps[same].same(&place.steps[same])) {
            Some(side) => side.push((exclusive, place)),
            None => sides.push(vec![(exclusive, place)]),
        }
    }
    sides
}

/// Makes a view of what places have in common, and continues them from there.
fn lend(vars: &mut Arena<Var>, lent: &mut [Lent], same: usize, views: &mut Vec<VarId>) {
    let Place { root, steps } = &*lent[0].1;
    let whole = Place { root: *root, steps: steps[..same].to_vec() };
    let name = Ident::new(PART, Span::mixed_site());
    let kind = VarKind::View(whole, true);
    let view = vars.add(Var { name, ty: Ty::Unknown, mutable: false, kind });
    for (_, place) in lent {
        **place = Place { root: view, steps: place.steps.split_off(same) };
    }
    views.push(view);
}
