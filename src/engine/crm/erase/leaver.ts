/** Owns what is known of somebody while they are taken out, so that what was said of them elsewhere can go with them. Holds no rule. */

/** Words by which a picture shows somebody. */
export interface Shown {
  any: readonly string[];
  /** First names as they are spelt, since some are words. */
  exact: readonly string[];
}

/** Somebody who goes with a step. */
export interface Leaver {
  candidate: string;
  words: readonly string[];
  /** Of a sentence about nobody else: the town as well, and what their papers and tasks are called. */
  about: readonly string[];
  /** By what a picture shows them. */
  shown: Shown;
  /** By what a scenario calls them. */
  called: { whole: readonly string[]; single: readonly string[] } & Shown;
  /** Names that are the agency's own: who agreed, who keeps a key, which client was told, which rule. They stay where a step says who did what. */
  kept: readonly string[];
  /** Every row that is theirs, the record's own reference among them; those that stay without their words too. */
  theirs: ReadonlySet<string>;
}
