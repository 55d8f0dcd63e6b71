//! Tangents by hand: the option `jvp = path`.
//!
//! `f_jvp` calls the function, and so does the hidden tangent. What needs more than first
//! derivatives differentiates a linked call of it, so that it must be annotated itself then.

use proc_macro2::{Span, TokenStream};
use quote::format_ident;

use super::seconds;
use crate::compiler::analysis::activity::is_mut_ref;
use crate::compiler::diagnostics::{Diagnostics, modes as text};
use crate::compiler::diff::custom;
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::{by_hand, tangents};
use crate::compiler::options::Options;
use crate::compiler::texts::Plain as _;

/// Reports what is not there of such a function.
pub fn check(frame: &Frame, asked: Span, options: &Options, diagnostics: &mut Diagnostics) {
    let source = frame.source;
    if frame.of_trait.is_some() {
        return diagnostics.error(asked, text::OF_TRAIT);
    }
    if source.params.iter().any(|p| p.called.is_some()) {
        return diagnostics.error(asked, text::HAND_OF_FUNCTIONS);
    }
    let differentiated = options.vjp.is_none() || options.second().is_some();
    if differentiated && source.wrapper.is_some() {
        diagnostics.error(asked, text::HAND_WRAPPED);
    }
    if differentiated && source.params.iter().any(|p| is_mut_ref(&source.vars[p.var].ty)) {
        diagnostics.error(asked, text::HAND_EXCLUSIVE);
    }
    if options.vjp.is_none() && frame.item.sig.generics.type_params().next().is_some() {
        diagnostics.error(asked, text::HAND_GENERIC);
    }
}

/// `f_jvp`, where the function by hand is not of that name, what links it, and what is
/// differentiated twice.
pub fn tangent(frame: &Frame, options: &Options, diagnostics: &mut Diagnostics) -> TokenStream {
    let mut generated = TokenStream::new();
    let Some(path) = &options.jvp_by else { return generated };
    let name = &frame.item.sig.ident;
    if !path.is_ident(&format_ident!("{}_jvp", name.plain())) {
        generated.extend(by_hand::jvp(frame, path));
    }
    if !options.no_link {
        generated.extend(tangents::hook(frame));
    }
    if options.second().is_some() {
        let plain = custom::given_jvp(frame.source, path, &frame.order);
        generated.extend(seconds(frame, plain, options, diagnostics));
    } else if !options.no_link {
        generated.extend(tangents::no_level(frame, 1));
    }
    generated
}
