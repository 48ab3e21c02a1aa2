/** Owns what a proof says of one thing: what was to be shown, whether it was, and where in the scenario's files it stands. */

/** A place in one of the three files, as a path of its value. */
export interface Place {
  file: 'scenario.yaml' | 'solution.yaml' | 'mistakes.yaml';
  path: readonly (string | number)[];
}

/** One line of the proof. */
export interface Finding {
  what: string;
  holds: boolean;
  /** Why not, when it does not. */
  says: string;
  at?: Place;
}
