/**
 * Owns proof that every command has a name of its own, a strict input and a sentence that a person can read.
 * Must never repeat all sentences; a few show how they are made.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequences } from '../../../tests/builders/random-commands.ts';
import { aScenario } from '../../../tests/builders/scenario.ts';
import { profileFields } from '../record/profile.ts';
import { rowOf } from './define.ts';
import { cleaned } from './door.ts';
import { isGroup } from './fields.ts';
import { fits, misfitsOf } from './misfits.ts';
import { commands } from './registry.ts';

const says = (name: string, input: Record<string, unknown>): string | undefined => {
  const spec = commands.get(name);
  return spec?.says(cleaned(spec.shape, input));
};

const ONE_SENTENCE = /^[A-Z][a-z]+ \S/;
/** What a program says where a person says nothing. */
const NO_WORD = /undefined|null|\[object/;

describe('every command', () => {
  it('stands under its own name, in words with hyphens', () => {
    for (const [name, spec] of commands) {
      expect(spec.name).toBe(name);
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    }
  });

  it.each([...commands.keys()])('%s takes no word too many', (name) => {
    const surplus = misfitsOf(commands.get(name)?.shape ?? {}, { surplus: 1 }).filter(({ kind }) => kind === 'unknown');
    expect(surplus).toEqual([{ path: ['surplus'], kind: 'unknown', expected: '' }]);
  });

  it.each([...commands.keys()])('%s says in one sentence what is tried when nothing was given', (name) => {
    const shape = commands.get(name)?.shape ?? {};
    const nothing = Object.fromEntries(
      Object.entries(shape).map(([key, member]) => [key, isGroup(member) ? {} : null]),
    );
    const sentence = says(name, nothing);
    expect(sentence).toMatch(ONE_SENTENCE);
    expect(sentence).not.toMatch(NO_WORD);
  });

  it('says in one sentence what is tried, whatever was given', () => {
    const sequence = sequences(aScenario(), 12);
    fc.assert(
      fc.property(sequence, (all) => {
        for (const { name, input } of all) {
          const spec = commands.get(name);
          const given = JSON.parse(JSON.stringify(input), (_, value) => (value?.table ? 'CAND-0001' : value));
          if (!spec || !fits(spec.shape, given)) continue;
          const sentence = spec.says(cleaned(spec.shape, given));
          expect(sentence).toMatch(ONE_SENTENCE);
          expect(sentence).not.toMatch(NO_WORD);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the row that a command is about', () => {
  it.each<[string, Record<string, unknown>, object | undefined]>([
    ['add-job', { id: 'JOB-0001', candidate: 'CAND-0001' }, { table: 'work_history', id: 'JOB-0001' }],
    ['file-attachment', { attachment: 'ATT-0001', document: 'DOC-0001' }, { table: 'document', id: 'DOC-0001' }],
    ['remove-note', {}, undefined],
    ['bin-candidate', { candidate: 'CAND-0001', reason: '' }, { table: 'candidate', id: 'CAND-0001' }],
    ['complete-task', { task: 'TASK-0001' }, { table: 'task', id: 'TASK-0001' }],
    ['add-skill', { candidate: 'CAND-0001', skill: 'SKILL-0001' }, { table: 'candidate', id: 'CAND-0001' }],
    ['open-candidate', { candidate: 7 }, undefined],
    ['make-pack', {}, undefined],
  ])('of %s is the one it makes, else the first it names', (name, input, row) => {
    expect(rowOf(commands.get(name)?.shape ?? {}, input)).toEqual(row);
  });
});

describe('a sentence', () => {
  const qualification = {
    title: 'GCSE',
    level: null,
    status: 'Achieved',
    awarded_on: null,
    expires_on: null,
    certificate_seen: 0,
  };
  it.each<[string, Record<string, unknown>, string]>([
    [
      'register-candidate',
      { candidate: 'CAND-0201', profile: { first_name: 'Ellis', last_name: 'Okafor' } },
      'Save a new candidate record for Ellis Okafor',
    ],
    [
      'register-candidate',
      { candidate: 'CAND-0201', profile: {} },
      'Save a new candidate record for a person without a name',
    ],
    [
      'update-candidate',
      { candidate: 'CAND-0201', changes: { mobile: 'x', date_of_birth: null } },
      'Change mobile and date of birth of CAND-0201',
    ],
    ['update-candidate', { candidate: 'CAND-0201', changes: {} }, 'Change nothing of CAND-0201'],
    [
      'add-qualification',
      { id: 'QUAL-0001', candidate: 'CAND-0201', ...qualification },
      'Add the qualification GCSE as “Achieved” to CAND-0201',
    ],
    [
      'record-adjustment',
      { id: 'ADJ-0001', candidate: 'CAND-0201', need: 'x', permission: 0 },
      'Record an adjustment for CAND-0201 in the restricted part, without the candidate’s permission',
    ],
    [
      'send-privacy-notice',
      { id: 'PN-0001', candidate: 'CAND-0201', how: 'In person' },
      'Send the privacy notice to CAND-0201 by hand',
    ],
    [
      'add-task',
      { id: 'TASK-0001', candidate: null, title: 'Ring', detail: null, due_on: 'x', owner: 'STAFF-0001' },
      'Add the task “Ring”',
    ],
  ])('of %s for %j reads “%s”', (name, input, sentence) => expect(says(name, input)).toBe(sentence));

  it('about health does not repeat it', () => {
    const secret = 'epilepsy';
    expect(
      says('record-adjustment', { id: 'ADJ-0001', candidate: 'CAND-0201', need: secret, permission: 1 }),
    ).not.toContain(secret);
    expect(
      says('add-activity', {
        id: 'ACT-0001',
        candidate: 'CAND-0201',
        kind: 'Note',
        happened_on: 'x',
        subject: secret,
        body: secret,
      }),
    ).not.toContain(secret);
  });
});

it('what a person may write into a profile does not hold its state, owner or retention', () => {
  expect(
    profileFields.filter((field) =>
      /^(state|owner|registered_on|binned|archived|retention_rule|release_on|last_contact|last_service)/.test(field),
    ),
  ).toEqual([]);
});
