//! Fewer values to keep: where the reverse half of an iteration reads a value that it
//! would compute again from several kept ones, which nothing else needs, the value
//! itself is kept.
//!
//! ```text
//! kept left, here, right                 kept t
//! t = left - 2.0 * here + right    =>    t
//! ```
//!
//! A value is kept at the price of one, so this is done only where at least two
//! others need not be kept any more. The largest gain comes first.

use super::Sweep;
use super::available::{Definition, Definitions, Found, value_uses};
use crate::compiler::ir::{Value, VarId, VarSet};

/// More values than these are not looked at: each is tried by itself.
const MOST: usize = 64;

impl Sweep<'_> {
    /// Keeps values instead of what they are computed from; `direct` is what the reverse
    /// half mentions.
    pub(super) fn cut(&self, direct: &VarSet, definitions: &Definitions, found: &mut Found) {
        if !self.switches.cut || self.nest.is_empty() {
            return;
        }
        while found.carried.len() > 1 && found.again.len() <= MOST {
            let Some((var, needed)) = self.best(direct, definitions, found) else { return };
            found.again.remove(&var);
            found.again.retain(|v, _| needed.contains(v));
            found.views.intersect(&needed);
            found.matched.retain(|_, inert| inert.defines.iter().any(|v| needed.contains(v)));
            found.choices.retain(|_, choice| choice.chosen.iter().any(|v| needed.contains(v)));
            found.carried.intersect(&needed);
            found.carried.insert(var);
            found.cut.insert(var);
        }
    }

    /// The value that saves most, if any does, with what is needed beside it.
    fn best(&self, direct: &VarSet, definitions: &Definitions, found: &Found) -> Option<(VarId, VarSet)> {
        let mut best = None;
        let mut fewest = found.carried.len();
        for (var, value) in &found.again {
            if !self.may_be_kept(*var, value) {
                continue;
            }
            let needed = self.needed(direct, definitions, found, *var);
            let mut others = found.carried.clone();
            others.intersect(&needed);
            if others.len() + 1 < fewest {
                fewest = others.len() + 1;
                best = Some((*var, needed));
            }
        }
        best
    }

    /// Whether a value is a number that is computed from others, or what their comparison
    /// gives.
    fn may_be_kept(&self, var: VarId, value: &Value) -> bool {
        let computed = matches!(value, Value::Neg(_) | Value::Binary(..) | Value::Rule(..));
        computed && self.function.vars[var].ty.is_float() || matches!(value, Value::Compare(..))
    }

    /// What is mentioned, and what that is made from, where one value is kept.
    fn needed(&self, direct: &VarSet, definitions: &Definitions, found: &Found, kept: VarId) -> VarSet {
        let (mut wanted, mut needed) = (direct.clone(), VarSet::new());
        while let Some(var) = wanted.pop_first() {
            if !needed.insert(var) || var == kept || found.carried.contains(&var) {
                continue;
            }
            if let Some(value) = found.again.get(&var) {
                wanted.unite(&value_uses(value));
            } else if found.views.contains(&var) {
                wanted.unite(&self.view_uses(var));
            } else if let Some((at, Definition::Pattern(_))) = definitions.get(&var)
                && let Some(inert) = found.matched.get(at)
            {
                wanted.extend(&inert.code.reads);
            } else if let Some((at, Definition::Choice(_))) = definitions.get(&var)
                && let Some(choice) = found.choices.get(at)
            {
                wanted.unite(&choice.uses());
            }
        }
        needed
    }
}
