/**
 * Owns what of a note stands against putting a person forward to one client: another agency has sent them for this vacancy, or they do not
 * want to work there. Reads plain English of short notes and suggests; a person decides. Must never look at what the law protects.
 */
import { fold } from '../kernel/text.ts';
import { sentencesOf } from './note-sentences.ts';
import { tellsOfRefusing } from './tells-of-refusing.ts';
import { tellsOfSending } from './tells-of-sending.ts';

export const obstacles = ['sent-by-another-agency', 'does-not-want-this-client'] as const;
export type Obstacle = (typeof obstacles)[number];

/** What the note is held against. */
export interface Concern {
  client: string;
  title: string;
  /** Titles of the client's other vacancies. */
  others: readonly string[];
  /** The note is filed under this client or this vacancy, so that "there" and "this vacancy" mean it. */
  filed: boolean;
  /** It is filed under this vacancy itself; `false`: under another one. */
  vacancy: boolean | null;
}

/** True where the note says it of this vacancy, or of this client. */
export function standsAgainst(what: Obstacle, subject: string, body: string, concern: Concern): boolean {
  const sentences = sentencesOf(body);
  return what === 'sent-by-another-agency'
    ? concernsVacancy(subject, body, concern) && sentences.some(tellsOfSending)
    : tellsOfRefusing(sentences, concern.client, concern.filed);
}

function concernsVacancy(subject: string, body: string, { client, title, others, filed, vacancy }: Concern): boolean {
  if (vacancy !== null) return vacancy;
  const text = fold(`${subject}\n${body}`);
  if (!filed && !text.includes(fold(client))) return false;
  const named = others.map(fold).filter((other) => text.includes(other));
  // "Night care assistant" names no "care assistant".
  const rest = named.reduce((left, other) => (other.includes(fold(title)) ? left.replaceAll(other, '') : left), text);
  return rest.includes(fold(title)) || named.length === 0;
}
