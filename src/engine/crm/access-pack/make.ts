/**
 * Owns the pack of what is held about a person, as it would be sent: with other people taken out, what somebody left out, and the words that
 * somebody has to look at. The preview and the sending make it alike. Reads only.
 */
import { REMOVED, redactor, removedIn } from '../../protection/redact.ts';
import { namesIn } from '../../record/name-list.ts';
import { knownNames } from '../../record/same-person/known-names.ts';
import type { Crm } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { type HeldPart, heldAbout } from './held.ts';
import { thirdParties } from './third-parties.ts';

export interface AccessPack {
  parts: HeldPart[];
  /** How often somebody else was taken out. */
  removed: number;
  /** Words left in it that are names of people as a rule: somebody looks. */
  lookAt: string[];
}
export interface PackGiven {
  candidate: string;
  /** One on a line. */
  strike: string | null;
  leave_out: string | null;
}

const firstNames: ReadonlySet<string> = new Set(knownNames.sameNames.flat());
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+\p{Lu}[\p{L}'’-]+/gu;
const CAPITAL = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;

export function accessPack(crm: Crm, { candidate, strike, leave_out }: PackGiven): AccessPack {
  const person = existing(crm, 'candidate', candidate);
  const left = new Set(namesIn(leave_out));
  const held = heldAbout(crm, candidate)
    .map((part) => ({ ...part, items: part.items.filter(({ id }) => !left.has(id)) }))
    .filter(({ items }) => items.length > 0);
  const texts = held.flatMap(({ items }) => items.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const { first_name, last_name, email, mobile } = person;
  const own = [[first_name, last_name].filter(Boolean).join(' '), email ?? '', mobile ?? ''].filter(Boolean);
  const redact = redactor({ names: thirdParties(crm, candidate, texts), words: linesOf(strike), own });
  const parts = held.map((part) => ({
    ...part,
    items: part.items.map((item) => ({
      ...item,
      lines: item.lines.map((line) => ({ ...line, text: redact(line.text) })),
    })),
  }));
  const after = parts.flatMap(({ items }) => items.flatMap(({ lines }) => lines.map(({ text }) => text)));
  return { parts, removed: after.reduce((sum, text) => sum + removedIn(text), 0), lookAt: lookAt(after, own) };
}

const linesOf = (text: string | null): string[] => (text ?? '').split('\n').filter((line) => line.trim() !== '');

function lookAt(texts: readonly string[], own: readonly string[]): string[] {
  const mine = new Set(own.flatMap((one) => one.split(/\s+/)));
  const found = texts.flatMap((text) => [
    ...[...text.matchAll(TITLED)].map(([words]) => words),
    ...[...text.matchAll(CAPITAL)].map(([word]) => word).filter((word) => firstNames.has(word)),
  ]);
  return [...new Set(found)].filter((word) => !mine.has(word) && !word.includes(REMOVED)).slice(0, 30);
}

/** As it is sent: the parts under their headings, a field on a line. */
export const packText = ({ parts }: AccessPack): string =>
  parts
    .flatMap(({ title, items }) => [
      title.toUpperCase(),
      ...items.flatMap(({ lines }) => [...lines.map(({ label, text }) => `${label}: ${text}`), '']),
    ])
    .join('\n')
    .trim();
