/** Owns proof of what is asked about a reason, and of what is not. Must never block anything. */
import { expect, it } from 'vitest';
import { flagsOn, protectedWords } from './reason-flags.ts';

it.each([
  ['Sage 50 since 2022, in the list of skills', 'candidate_skill:CS-0001:skill', []],
  ['Good fit for the team', 'CV', ['says-nothing']],
  ['Too old for the team', 'CV', ['protected']],
  ['No mums, the client said', 'call', ['protected']],
  ['Not a native speaker', 'call', ['protected']],
  ['Knows the old system', 'CV', []],
  ['Licence ran out on 15 October', null, ['no-evidence']],
  [null, null, ['no-evidence', 'no-reason']],
] as const)('of %j, shown by %j, asks %j', (reason, evidence, flags) =>
  expect(flagsOn({ reason, evidence })).toEqual(flags),
);

it('asks nothing about evidence where a reason needs none', () =>
  expect(flagsOn({ reason: 'Asks for more than is paid' })).toEqual([]));

it.each([
  ...[
    'Under 30',
    'under 30s only',
    'Not over 50',
    'No over 50s',
    'Max 35',
    '25 to 35',
    'aged 25-35',
    'between 25 and 35 please',
    'Under thirty',
  ],
  ...[
    'In her twenties',
    'Someone in their thirties',
    'early 20s',
    'Youthful',
    'Gen Z',
    'A digital native',
    'School leaver',
    'Young woman',
  ],
  ...[
    'British only',
    'UK nationals only',
    'EU citizens',
    'Irish',
    'Eastern European',
    'White',
    'Polish',
    'No foreign accents',
  ],
  ...[
    'Able-bodied',
    'Fit and healthy',
    'No sick record',
    'Childless',
    'No school run',
    'Gentlemen',
    'Single',
    'Single, no kids',
    'No beard',
  ],
  ...[
    'Disabled',
    'No disabilities',
    'A man',
    'Males only',
    'Native English',
    'English born',
    'Nobody married with a family',
  ],
])('asks about “%s”', (text) => expect(protectedWords(text)).not.toEqual([]));

it.each([
  ...[
    'White goods',
    'Single site',
    'Single-handed',
    '25 to 35 hours',
    '£25 to 35',
    '£25 to £35 an hour',
    'Over 50 staff',
    'Max 35 hours',
  ],
  ...[
    'British Standards',
    'BS 7858 British Standard',
    'Man and van',
    'Disability support experience',
    'Lifts up to 25 kg',
    'Fit blinds',
  ],
  ...[
    'Under 30 minutes away',
    'Over 20 years of Excel',
    'Max 30%',
    'Sage 50',
    'From 8.30 to 17.30',
    '8:30 to 16:30',
    'Over 18',
    'Max £35',
  ],
  ...[
    'A single point of contact',
    'Manning the desk',
    'Working with children',
    'Maternity cover',
    'Lead generation',
    'Next generation firewalls',
  ],
  ...[
    'Polishing',
    'Black and white print',
    'Ladders',
    'Handles over 30 calls a day',
    'Foreign exchange',
    'Children’s home',
    'Age UK',
  ],
])('asks nothing about “%s”', (text) => expect(protectedWords(text)).toEqual([]));
