/** Owns what a text of a candidate is called in which a Boolean search looks. Knows no CRM, so that a screen can ask it. */
import { labelOf } from '../../record/catalogue.ts';
import type { Source } from './texts.ts';

const OTHERS: Partial<Record<Source, string>> = { id: 'Reference', name: 'Name', skill: 'Skill', cv: 'CV' };

export const saySource = (source: Source): string => OTHERS[source] ?? labelOf('candidate', source);
