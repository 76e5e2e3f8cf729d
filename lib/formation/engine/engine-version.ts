/** Rises with every change that can change an answer, so that an old proposal is never taken for a new one. */
export const engineVersion = "3";
