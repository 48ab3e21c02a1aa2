/** Owns the shape of what is said about the last change of many. Must never hold a rule. */
export interface LastChangeLines {
  step: number;
  /** How many changes it made, and what stands in the way of taking some of them back. */
  says: string;
  lines: string[];
}
