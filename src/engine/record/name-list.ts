/** Owns a list of references or names of fields in one text, as commands carry it: with blanks between, each once. */
export const namesIn = (text: string | null): string[] => [...new Set((text ?? '').split(/[\s,]+/).filter(Boolean))];
export const nameList = (names: readonly string[]): string => names.join(' ');
