/**
 * Owns the engine's version: raised when the same log could give another outcome or another state. A rule that changes keeps its old
 * form under the version since when it held (kernel/versions.ts), so that old evidence runs as it ran, and a begun attempt can be ended.
 * tests/frozen/ pins what each version gives; a change that forgets to raise this fails there.
 */
export const ENGINE = 2;

/** True for every version that ever made evidence. */
export const isEngine = (version: number): boolean => Number.isInteger(version) && version >= 1 && version <= ENGINE;
