/**
 * Owns reading a document's file name by the naming rule (content/policies/naming.md, section 1), part by part: whose, of which record, what
 * it is, of which day, which version. A name is checked by what its parts mean, never by where its figures stand.
 */
import { type Day, isDay } from '../kernel/date.ts';
import { fold } from '../kernel/text.ts';

export interface FileName {
  /** In capitals, as it stands there. */
  person: string;
  reference: string;
  code: string;
  day: string;
  version: string;
}

/** Undefined when it has not the five parts. */
function readFileName(name: string): FileName | undefined {
  const [person = '', reference = '', code = '', day = '', version, ...more] = name.split('_');
  return version === undefined || more.length > 0 ? undefined : { person, reference, code, day, version };
}

/** What a name must say. The reference is that of the row's own record. */
export interface NamedFor {
  'last-name': string;
  'first-name': string;
  /** CV, CERT, REF, RTW, ID, HEALTH, TERMS, NOTES. */
  kind: string;
  version: number;
  /** The earliest day that may stand there; the latest is the sandbox's day. */
  since: Day;
}

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** `reference`: of the record it lies on; `today`: the sandbox's day when the name was given. */
export function isNamedFor(name: string, reference: string | null, today: Day, wanted: NamedFor): boolean {
  const parts = readFileName(name);
  if (!parts || reference === null) return false;
  const [last, first] = [wanted['last-name'], wanted['first-name']];
  const person = first && last ? `${letters(last)}-${letters(first).slice(0, 1)}` : letters(last || first);
  const written = first && last ? splitLast(parts.person).map(letters).join('-') : letters(parts.person);
  return (
    written === person &&
    parts.person === parts.person.toUpperCase() &&
    parts.reference === reference &&
    parts.code === wanted.kind &&
    isDay(parts.day) &&
    parts.day >= wanted.since &&
    parts.day <= today &&
    parts.version === `v${String(wanted.version).padStart(2, '0')}`
  );
}

/** The surname may have hyphens of its own; the first letter stands after the last one. */
function splitLast(person: string): string[] {
  const at = person.lastIndexOf('-');
  return at < 0 ? [person] : [person.slice(0, at), person.slice(at + 1)];
}
