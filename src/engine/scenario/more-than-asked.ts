/** Owns the name of the trap that comes with `may-change`. Apart from the making of scenarios, so that a screen can name it without them. */
export const MORE_THAN_ASKED = 'more-than-asked';
/** Nobody reads twenty lines of one kind: of more than these a few are said, and how many there are besides. */
export const MOST_BEYOND = 5;
