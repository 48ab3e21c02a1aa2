/**
 * Owns how somebody was called and reached before their record was changed, as the audit trail has it: others wrote of them by that name too.
 * Reads only; with the person the trail forgets it (ledger-words.ts).
 */
import type { Crm } from '../crm.ts';
import type { Named } from './leaver.ts';

const PARTS = ['first_name', 'last_name', 'email', 'mobile', 'address', 'postcode'] as const;
const NOTHING: Named = {
  ...{ first_name: null, last_name: null, email: null, mobile: null, address: null, postcode: null, town: null },
};

/** Of each first name every last name that they ever had, and each address and number by itself. `them`: the references of one person. */
export function namedBefore(crm: Crm, them: readonly string[]): Named[] {
  const lines = crm.db.rows<{ field: (typeof PARTS)[number]; said: string }>(
    `SELECT DISTINCT field, before AS said FROM audit WHERE record = 'candidate' AND record_id IN (SELECT value FROM json_each(?1))
       AND field IN (SELECT value FROM json_each(?2)) AND before IS NOT NULL ORDER BY field, before`,
    [JSON.stringify(them), JSON.stringify(PARTS)],
  );
  if (lines.length === 0) return [];
  const now = them.flatMap((id) => crm.find('candidate', id) ?? []);
  const had = (part: (typeof PARTS)[number]): string[] => [
    ...new Set([
      ...now.flatMap((record) => record[part] ?? []),
      ...lines.flatMap(({ field, said }) => (field === part ? [said] : [])),
    ]),
  ];
  const names = had('first_name').flatMap((first_name) =>
    had('last_name').map((last_name): Named => ({ ...NOTHING, first_name, last_name })),
  );
  const reached = (['email', 'mobile', 'address', 'postcode'] as const).flatMap((part) =>
    had(part).map((said): Named => ({ ...NOTHING, [part]: said })),
  );
  return [...names, ...reached];
}
