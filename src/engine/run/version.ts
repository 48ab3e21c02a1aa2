/**
 * Owns the engine's version: raised when the same log could give another outcome or another state.
 * A bundle carries it; state hashes are compared only when it is the same.
 */
export const ENGINE = '1';
