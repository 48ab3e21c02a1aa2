/** Owns the word that stands in place of a name for rows that are about no candidate. */
export const NOBODY = 'nobody';
