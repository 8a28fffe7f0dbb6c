//! What must hold for any two versions of any draft.
