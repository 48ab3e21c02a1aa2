/**
 * Owns proof that a command which changes nothing is refused, whichever it is, and leaves no trace but its refusal.
 * Must never be a list of commands that are looked after: the rule is one, and any-commands.test.ts holds every command to it.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../tests/builders/crm.ts';
import { AMIRA } from '../../../tests/builders/crm-rows.ts';
import { NOTHING_CHANGED } from './carry-out.ts';

const own = { id: 'ACT-0001', changes: {} };
/** Saved as it stands: with nothing given, with what is there, with what is there once it is cleaned. */
const unchanged: [what: string, name: string, inputs: (crm: TestCrm) => Record<string, unknown>[]][] = [
  [
    'a document',
    'change-document',
    (crm) => {
      const { name, folder } = crm.row('document', 'DOC-0001') ?? {};
      return [{}, { name }, { name: ` ${name}\u200b ` }, { folder }].map((changes) => ({
        document: 'DOC-0001',
        changes,
      }));
    },
  ],
  [
    'a job',
    'change-job',
    (crm) => {
      const { employer, ended } = crm.row('work_history', 'JOB-0001') ?? {};
      return [{}, { employer }, { employer: `${employer} `, ended }].map((changes) => ({ id: 'JOB-0001', changes }));
    },
  ],
  [
    'a qualification',
    'change-qualification',
    (crm) => {
      const { title, status } = crm.row('qualification', 'QUAL-0001') ?? {};
      return [{}, { title }, { title, status }].map((changes) => ({ id: 'QUAL-0001', changes }));
    },
  ],
  [
    'a note',
    'change-activity',
    (crm) => {
      const { body } = crm.row('activity', 'ACT-0001') ?? {};
      return [own, { ...own, changes: { body } }];
    },
  ],
  [
    'a profile',
    'update-candidate',
    (crm) => {
      const { town, summary } = crm.row('candidate', AMIRA) ?? {};
      return [{}, { town }, { summary: summary ?? '' }, { mobile: '+447700900101' }].map((changes) => ({
        candidate: AMIRA,
        changes,
      }));
    },
  ],
];

describe('a change that changes nothing', () => {
  it.each(unchanged)('is refused for %s, and is no line in the audit trail', (_, name, inputs) => {
    const crm = new TestCrm();
    for (const input of inputs(crm)) {
      const before = crm.content();
      expect(crm.do(name, input)).toEqual({ refusals: [{ field: '', says: NOTHING_CHANGED }], changes: [] });
      expect(crm.content()).toEqual(before);
    }
    expect(crm.sandbox.all('audit')).toEqual([]);
  });

  it('is refused also where no field is given as a change: a date for keeping that is set already', () => {
    const crm = new TestCrm();
    const kept = { document: 'DOC-0001', retention_rule: 'R-01', keep_until: '2027-01-15', reason: 'Rule R-01' };
    expect(crm.refused('set-document-retention', kept)).toEqual([]);
    expect(crm.refused('set-document-retention', { ...kept, reason: 'Once more' })).toEqual([NOTHING_CHANGED]);
  });

  it('is no fault of a query: what was read is read again', () => {
    const crm = new TestCrm();
    for (const _ of [1, 2]) expect(crm.refused('open-message', { message: 'MSG-0001' })).toEqual([]);
  });
});
