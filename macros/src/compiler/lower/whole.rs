//! Names that patterns give to tuples that were never built: iterators give them in parts.

use proc_macro2::Ident;

use super::context::{Item, Lower, boolean, hygienic};
use crate::compiler::ir::{Inert, LoadMode, Opaque, Operand, Stmt, Ty, Value, VarId, VarKind};
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// A name for a tuple that was never built: built where it holds values.
    pub fn bind_whole(&mut self, p: &syn::PatIdent, all: Vec<Item>) {
        let references = all.iter().any(|i| !matches!(i, Item::Value(_) | Item::Place(_)));
        if references {
            if self.facts.is_varied(&p.ident.plain()) || !self.built(p, &all) {
                self.items.insert(p.ident.plain(), Item::Tuple(all));
            }
            return;
        }
        let span = p.ident.span();
        let operands: Vec<Operand> = all
            .into_iter()
            .map(|item| match item {
                Item::Value(operand) => operand,
                Item::Place(place) | Item::Ref(place, _) => self.load(&place, span),
                Item::Tuple(_) => boolean(false),
            })
            .collect();
        let value = Value::Tuple(operands);
        let ty = super::types::of_value(&self.function, &value);
        let var = self.local(&p.ident, ty, p.mutability.is_some());
        self.emit(Stmt::Let(var, value));
    }

    /// Builds a tuple without derivative, of values and references, that code mentions as a
    /// whole; whether it can be.
    fn built(&mut self, p: &syn::PatIdent, all: &[Item]) -> bool {
        let span = p.ident.span();
        if all.iter().any(|item| matches!(item, Item::Tuple(_))) {
            return false;
        }
        let mut reads = Vec::new();
        for item in all {
            // A name that no other variable has.
            let name = format!("part_{}", self.function.vars.handles().count());
            let name = hygienic(&name, span);
            reads.push(match item {
                Item::Ref(place, mutable) => self.add_view(name, place.clone(), *mutable),
                Item::Value(operand) => {
                    self.part_var(name, self.function.operand_ty(operand), Value::Use(operand.clone()))
                }
                Item::Place(place) => {
                    let ty = self.function.place_ty(place);
                    self.part_var(name, ty, Value::Load(place.clone(), LoadMode::Use))
                }
                Item::Tuple(_) => return false,
            });
        }
        let parts = reads.iter().map(|var| self.function.vars[*var].name.clone());
        let (name, mutable) = (&p.ident, &p.mutability);
        let tokens = quote::quote!(let #mutable #name = (#(#parts),*););
        let code = Opaque { tokens, reads, writes: Vec::new(), blame: None };
        let var = self.local(name, Ty::Unknown, mutable.is_some());
        self.emit(Stmt::Inert(Box::new(Inert { code, defines: vec![var] })));
        true
    }

    fn part_var(&mut self, name: Ident, ty: Ty, value: Value) -> VarId {
        let var = self.var(name, ty, false, VarKind::Local);
        self.emit(Stmt::Let(var, value));
        var
    }
}
