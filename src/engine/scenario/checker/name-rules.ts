/** Owns the rule for texts that are the name of something: that there is one of that name, or the nearest there is. */
import { agencies } from '../../agency/index.ts';
import { nearest } from '../../kernel/nearest.ts';
import { readDay } from '../../kernel/read-day.ts';
import { meantWord } from '../../yaml/shape-words.ts';
import { sectionOf } from '../debrief.ts';
import { noAgency } from '../lint.ts';
import type { Meaning } from '../meanings.ts';
import { relativeDay } from '../values.ts';
import { tableFault } from './field-faults.ts';
import type { Ground } from './ground.ts';
import { referenceFault } from './reference-faults.ts';
import { type Finding, found, type PartRule } from './rule.ts';

/** What is said of a name that is none; what a tutor may not know is added. */
const UNKNOWN: Readonly<Partial<Record<Meaning, (name: string) => string>>> = {
  command: (name) => `there is no command “${name}”`,
  criterion: (name) => `the unit has no criterion “${name}”`,
  policy: (name) => `there is no policy “${name}”`,
  goal: (name) => `there is no goal “${name}”`,
  trap: (name) => `there is no trap “${name}”`,
  'goal or trap': (name) => `there is no goal and no trap “${name}”`,
  label: (name) => `the solution has no step labelled “${name}”`,
  mistake: (name) => `there is no mistake “${name}”`,
  question: (name) => `there is no question “${name}” under questions`,
  'policy section': (name) => `there is no policy “${name}”`,
  somebody: (name) => `nobody is called “${name}” under people, mail or names`,
  'person by name': (name) => `nobody is called “${name}” under people`,
  'word list': (name) => `there is no list “${name}” under words (a list written out stands in square brackets)`,
  place: (name) => `there is no “${name}” under places`,
};

/** What is wrong with a name, where there is a list of those there are. */
export function nameFault(means: Meaning, name: string, ground: Ground): Omit<Finding, 'path'> | undefined {
  const names = ground.known.get(means);
  const says = UNKNOWN[means];
  const plain =
    means === 'somebody' || means === 'person by name' || means === 'question'
      ? name.replace(/^\$/, '')
      : means === 'policy section'
        ? sectionOf(name).policy
        : name;
  if (!names || !says || names.includes(plain)) return undefined;
  const near = nearest(plain, names);
  const all = names.length > 24 ? 'one that “npm run -s scenario -- reference” prints' : `one of ${names.join(', ')}`;
  const expected = near || names.length === 0 ? '' : `; expected: ${all}`;
  return {
    code: `unknown-${means === 'somebody' || means === 'person by name' ? 'name' : means.replaceAll(' ', '-')}`,
    says: `${says(plain)}${expected}${meantWord(near)}`,
    ...(near && { nearest: near }),
  };
}

const named =
  (means: Meaning): PartRule =>
  ({ value, path }, ground) =>
    typeof value === 'string' ? found(path, nameFault(means, value, ground)) : [];

const day: PartRule = ({ value, path }, { today = '2026-11-02' }) =>
  typeof value !== 'string' || value.includes('{') || relativeDay(value, today) || readDay(value)
    ? []
    : [
        {
          path,
          code: 'no-day',
          says: `“${value}” is no day; expected: a day that exists, such as 2 Nov 2026, today or 3 days ago`,
        },
      ];

const staff: PartRule = ({ value, path }, ground) =>
  typeof value === 'string' ? found(path, referenceFault('me', 'staff', value, ground, 'row')) : [];

/** "Dawn Whitaker, Branch manager": somebody of the office or of a client, or one of the scenario's people. */
const sender: PartRule = ({ value, path }, ground) => {
  if (typeof value !== 'string' || value.includes('{')) return [];
  const name = value.split(',')[0]?.trim() ?? '';
  if (ground.senders.includes(name)) return [];
  const near = nearest(name, ground.senders);
  return [
    {
      path,
      code: 'unknown-sender',
      says: `nobody in the agency is called “${name}”${near ? '' : `; expected: somebody of the office (${ground.senders.slice(0, ground.staff.length).join(', ')}) or of a client`}${meantWord(near)}`,
      ...(near && { nearest: near }),
    },
  ];
};

export const nameRules: Readonly<Partial<Record<Meaning, PartRule>>> = {
  ...Object.fromEntries(Object.keys(UNKNOWN).map((means) => [means, named(means as Meaning)])),
  table: ({ value, path }) => (typeof value === 'string' ? found(path, tableFault(value)) : []),
  day,
  'agency version': ({ value, path }) =>
    typeof value === 'number' && !Object.hasOwn(agencies, value)
      ? [{ path, code: 'agency', says: noAgency(value) }]
      : [],
  staff,
  sender,
};
