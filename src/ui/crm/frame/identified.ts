/** Owns the least that a row of a list has: the reference of its record. */
export interface Identified {
  id: string;
}
