/**
 * Owns which messages are somebody's own: from and to the address on file; and those that a request or an application of theirs came with,
 * from wherever they wrote, with what was answered. Must never take what another person wrote or is meant by: an address that is not on file
 * may be a family's, or that of a job board which sends for many, so only what bears their name goes with it.
 */
import { fold } from '../../kernel/text.ts';
import { type History, inForce, since } from '../../kernel/versions.ts';
import type { Row } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';

type Wrote = Pick<Row<'candidate'>, 'id' | 'email' | 'first_name' | 'last_name'>;

/** What they wrote, and what was written to them, whether or not somebody said whom it is about. */
export function theirMessages(crm: Crm, found: Wrote): string[] {
  const came = inForce(CAME_WITH, crm.engine)?.(crm, found.id) ?? [];
  const own = fold(`${found.first_name} ${found.last_name}`);
  const others = came.flatMap(({ sender, sender_address }) => (fold(sender) === own ? (sender_address ?? []) : []));
  const bearing = others.flatMap((address) =>
    crm.db
      .rows<Bearing>(BEARING, [address, found.id])
      .filter(({ sender, recipient, is_from }) => fold(is_from ? sender : recipient) === own),
  );
  const answers = came.flatMap(({ id }) => crm.where('message', 'answers', id));
  return [
    ...(found.email ? crm.db.rows<{ id: string }>(BY_ADDRESS, [found.email]) : []),
    ...bearing,
    ...came,
    ...answers,
  ].map(({ id }) => id);
}

const BY_ADDRESS = `SELECT id FROM message
  WHERE sender_address = ?1 COLLATE NOCASE OR recipient_address = ?1 COLLATE NOCASE ORDER BY id`;

/** Nobody else's: filed under them, or under nobody. */
const BEARING = `SELECT id, sender, recipient, sender_address = ?1 COLLATE NOCASE AS is_from FROM message
  WHERE (sender_address = ?1 COLLATE NOCASE OR recipient_address = ?1 COLLATE NOCASE) AND (candidate IS NULL OR candidate = ?2)
  ORDER BY id`;
type Bearing = Pick<Row<'message'>, 'id' | 'sender' | 'recipient'> & { is_from: number | null };

type Came = Pick<Row<'message'>, 'id' | 'sender' | 'sender_address'>;
const CAME_WITH: History<(crm: Crm, candidate: string) => Came[]> = [
  since(1, () => []),
  since(2, (crm, candidate) => crm.db.rows<Came>(CAME, [candidate])),
];
const LINKED = `SELECT message, candidate FROM data_request UNION ALL SELECT message, candidate FROM application`;
const OTHERS = `SELECT email FROM candidate WHERE id <> ?1 UNION ALL SELECT email FROM contact UNION ALL SELECT email FROM staff`;
const CAME = `SELECT m.id, m.sender, m.sender_address FROM message m
  WHERE m.id IN (SELECT message FROM (${LINKED}) WHERE candidate = ?1) AND (m.candidate IS NULL OR m.candidate = ?1)
    AND NOT EXISTS (SELECT 1 FROM (${LINKED}) o WHERE o.message = m.id AND o.candidate IS NOT ?1)
    AND NOT EXISTS (SELECT 1 FROM (${OTHERS}) o WHERE o.email = m.sender_address COLLATE NOCASE)
  ORDER BY m.id`;
