/** Owns the stages to which somebody is moved by hand. The later ones have commands of their own, and are offered nowhere else. */
import { labelOf } from '../record/catalogue.ts';
import { needed, pick } from '../record/column.ts';
import { LISTED } from '../record/stages.ts';
import { own } from './fields.ts';

export const onTheList = () => own(needed(pick(labelOf('shortlist_entry', 'state'), LISTED)));
