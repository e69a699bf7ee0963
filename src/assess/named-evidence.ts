/** How many exchanges a folded finding still names. */
export const namedEvidence = 3;
