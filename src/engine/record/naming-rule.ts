/**
 * Owns the naming rule as it is checked while a name is typed (content/policies/naming.md, section 1): which part is wrong, and how it would
 * be right. Stops nothing; whether a name was right is judged by record/file-name.ts. Pure.
 */
import { type Day, isDay } from '../kernel/date.ts';
import { fold } from '../kernel/text.ts';
import type { documentKinds } from './picks.ts';

export const nameParts = ['person', 'reference', 'kind', 'day', 'version'] as const;
export type NamePart = (typeof nameParts)[number];
export interface NameFault {
  part: NamePart | 'name';
  says: string;
}

type Kind = (typeof documentKinds)[number];
/** What stands for a kind in a name; a paper of another kind takes the nearest. */
const CODES: Readonly<Partial<Record<Kind, string>>> = {
  CV: 'CV',
  Certificate: 'CERT',
  Reference: 'REF',
  'Right to work copy': 'RTW',
  'Identity document': 'ID',
  'Health questionnaire': 'HEALTH',
  Terms: 'TERMS',
  'Interview notes': 'NOTES',
};
const ALL_CODES = Object.values(CODES);

export interface NamedPaper {
  /** Of a candidate: last and first name. Of a client: its name as `last`. */
  last: string | null;
  first: string | null;
  reference: string;
  kind: string | null;
  version: number;
  today: Day;
}

const letters = (text: string): string =>
  fold(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
const two = (number: number): string => String(number).padStart(2, '0');

/** How the part would be right. */
export const rightPart = (part: NamePart, { last, first, reference, kind, version, today }: NamedPaper): string =>
  ({
    person: [letters(last ?? first ?? ''), last && first ? letters(first).slice(0, 1) : ''].filter(Boolean).join('-'),
    reference,
    kind: CODES[kind as Kind] ?? '',
    day: today,
    version: `v${two(version)}`,
  })[part];

export const rightName = (paper: NamedPaper): string =>
  nameParts.map((part) => rightPart(part, paper) || 'KIND').join('_');

const WORDS: Readonly<Record<NamePart, string>> = {
  person: 'whose it is',
  reference: 'the reference of the record',
  kind: 'what it is',
  day: 'the day you file it',
  version: 'the version',
};

/** None for a name that is right. */
export function nameFaults(name: string, paper: NamedPaper): NameFault[] {
  if (name === '') return [];
  const parts = name.split('_');
  if (parts.length !== nameParts.length)
    return [
      {
        part: 'name',
        says: `It has ${parts.length === 1 ? 'one part' : `${parts.length} parts`}, and the rule has five, joined by underscores: ${rightName(paper)}`,
      },
    ];
  return nameParts.flatMap((part, at): NameFault[] => {
    const typed = parts[at] ?? '';
    const right = rightPart(part, paper);
    return isRight(part, typed, right, paper.today)
      ? []
      : [
          {
            part,
            says: `“${typed}” should say ${WORDS[part]}${right ? `: ${right}` : `: one of ${ALL_CODES.join(', ')}`}`,
          },
        ];
  });
}

function isRight(part: NamePart, typed: string, right: string, today: Day): boolean {
  if (part === 'kind' && right === '') return ALL_CODES.includes(typed);
  // A paper that was filed before keeps its day.
  if (part === 'day') return isDay(typed) && typed <= today;
  if (part === 'person') return typed === typed.toUpperCase() && letters(typed) === right;
  return typed === right;
}
