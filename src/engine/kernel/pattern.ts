/** Owns putting a text into a regular expression so that it stands there for itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
