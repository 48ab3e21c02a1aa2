/** Owns the one set of what the CRM knows of names and mailboxes, made ready once. Must never change while a CRM is open. */
import { Comparing } from '../../record/same-person/person.ts';

export const comparing = new Comparing();
