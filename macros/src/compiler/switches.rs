//! The optimisations, each with a switch: a switch may change the code that is
//! generated, but never a value of the gradient.

/// Which optimisations are on.
#[allow(clippy::struct_excessive_bools)] // they are switches
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switches {
    /// Reverse each iteration of a map-reduce loop right after it has run.
    pub fuse: bool,
    /// Reverse of a loop that only replaces something the last replacement alone.
    pub replaced: bool,
    /// Compute cheap values again instead of storing them.
    pub recompute: bool,
    /// Save nothing for reads that what is overwritten cannot meet: on another side of a branch,
    /// of another iteration's elements, by a function that visibly does not read.
    pub apart: bool,
    /// Store one value instead of several that it is computed from.
    pub cut: bool,
    /// Store in arrays on the stack where all trip counts are constants.
    pub tables: bool,
    /// Store in slices where the trip count is known before the loop.
    pub frames: bool,
    /// Fuse loops with memory that each iteration overwrites before it reads it.
    pub private: bool,
    /// Tidy the adjoint code: one `let` per adjoint, no zeros, no repeated work.
    pub simplify: bool,
    /// Compute sums of products in the adjoint code with less work, and what one side
    /// of a choice needs on that side only.
    pub terms: bool,
    /// Carry neighbours' adjoints from one iteration to the next in locals.
    pub stencil: bool,
    /// Slice what a loop indexes to a common length, so that no bounds are checked.
    pub reslice: bool,
    /// Let all calls of a function by itself keep what they must on the same stacks.
    pub recursion: bool,
    /// Write calls of functions of the same module out, where they are differentiated.
    pub inline: bool,
    /// Run Jacobians and Hessians in several directions at once.
    pub directions: bool,
    /// Add up sums in several parts, so that a loop's iterations run side by side: values are
    /// then rounded otherwise, so only where the user asks for it.
    pub reassociate: bool,
    /// In how many parts; 1 for none.
    pub lanes: usize,
    /// Keep the states of some iterations only, and run the others again: less memory for
    /// more work, so only where the user asks for it.
    pub checkpoint: Option<Snapshots>,
}

/// How many states of a loop are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snapshots {
    /// About the root of the number of iterations.
    Root,
    /// So many at most.
    AtMost(usize),
}

impl Switches {
    /// Everything on.
    pub const ALL: Switches = Switches {
        fuse: true,
        replaced: true,
        recompute: true,
        apart: true,
        cut: true,
        tables: true,
        frames: true,
        private: true,
        simplify: true,
        terms: true,
        stencil: true,
        reslice: true,
        recursion: true,
        inline: true,
        directions: true,
        lanes: 8,
        reassociate: false,
        checkpoint: None,
    };
    /// Everything off.
    #[cfg(test)]
    pub const NONE: Switches = Switches {
        fuse: false,
        replaced: false,
        recompute: false,
        apart: false,
        cut: false,
        tables: false,
        frames: false,
        private: false,
        simplify: false,
        terms: false,
        stencil: false,
        reslice: false,
        recursion: false,
        inline: false,
        directions: false,
        lanes: 1,
        reassociate: false,
        checkpoint: None,
    };
}

impl Default for Switches {
    fn default() -> Self {
        Switches::ALL
    }
}
