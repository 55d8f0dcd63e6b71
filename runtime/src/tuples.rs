//! The tuples that have a trait if all their parts have it.

/// Calls a macro with a type parameter and a position for each part, for each length.
macro_rules! each_tuple {
    ($each:ident) => {
        $each! {
            A 0;
            A 0, B 1;
            A 0, B 1, C 2;
            A 0, B 1, C 2, D 3;
            A 0, B 1, C 2, D 3, E 4;
            A 0, B 1, C 2, D 3, E 4, F 5;
            A 0, B 1, C 2, D 3, E 4, F 5, G 6;
            A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
        }
    };
}
pub(crate) use each_tuple;
