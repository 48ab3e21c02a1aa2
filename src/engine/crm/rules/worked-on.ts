/** Owns what is asked of a vacancy before something is done on it. */
import type { Row } from '../../record/catalogue.ts';
import { isOver } from '../../record/vacancy-facts.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from './checks.ts';

/** The vacancy, where something may be done on it. */
export function workedOn(crm: Crm, id: string): Row<'vacancy'> {
  const vacancy = existing(crm, 'vacancy', id);
  if (isOver(vacancy)) refuse('', `The vacancy ${id} is ${vacancy.state.toLowerCase()}. Nothing more is done on it.`);
  return vacancy;
}

/** Whom one speaks to about a vacancy works at its client. */
export function checkContact(crm: Crm, contact: string | null | undefined, client: string): void {
  if (contact && existing(crm, 'contact', contact).client !== client)
    refuse('contact', 'This contact is of another client.');
}
