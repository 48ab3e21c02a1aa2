/** Owns what a column of the list of candidates is called where it is chosen. */
import { labelOf } from './catalogue.ts';

const OTHERS: Partial<Record<string, string>> = { id: 'Reference', skills: 'Skills' };
export const columnLabel = (name: string): string => OTHERS[name] ?? labelOf('candidate', name);
