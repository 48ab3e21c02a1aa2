/**
 * Owns which clients have had something of a person: a submission, an interview, a placement; and that it is not forgotten with those rows, since
 * each of them is still to be told, or was. Must never keep what they had: of somebody who is anonymous it would say who it was.
 */
import { reference } from '../../kernel/ids.ts';
import { type History, inForce, since } from '../../kernel/versions.ts';
import { tableOf } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';

/** As SQL, of the candidate ?1: each client, and the noun of what they had; empty where only that they had something is known. */
export const HAD = `
  SELECT v.client, 'submission' AS had FROM submission s JOIN vacancy v ON v.id = s.vacancy WHERE s.candidate = ?1
  UNION ALL SELECT client, 'placement' FROM placement WHERE candidate = ?1
  UNION ALL SELECT v.client, 'interview' FROM interview i JOIN vacancy v ON v.id = i.vacancy WHERE i.candidate = ?1
  UNION ALL SELECT client, NULL FROM had_data WHERE candidate = ?1
  UNION ALL SELECT client, NULL FROM recipient_told WHERE candidate = ?1`;

const clientsWhoHad = (crm: Crm, candidate: string): string[] =>
  crm.db
    .rows<{ client: string }>(`SELECT DISTINCT client FROM (${HAD}) ORDER BY client`, [candidate])
    .map(({ client }) => client);

/** Asked before the rows go; what it answers is called once they are gone. */
const KEPT: History<(crm: Crm, candidate: string) => () => void> = [
  since(1, () => () => undefined),
  since(2, (crm, candidate) => {
    const known = crm.where('had_data', 'candidate', candidate).map(({ client }) => client);
    const clients = clientsWhoHad(crm, candidate).filter((client) => !known.includes(client));
    return () => {
      const first = crm.numbers.highest('had_data') + 1;
      for (const [at, client] of clients.entries())
        crm.keep('had_data', { id: reference(tableOf('had_data').prefix, first + at), candidate, client });
    };
  }),
];

export const keepingWhoHad = (crm: Crm, candidate: string): (() => void) =>
  inForce(KEPT, crm.engine)?.(crm, candidate) ?? (() => undefined);
