/** Owns proof of what the CRM keeps of a decision of retention, how holds stop everything, and what a pseudonym is. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { retentionRules } from '../../protection/retention-rules.ts';
import { runQuery } from '../queries/run-query.ts';

const decision = (over: Record<string, unknown> = {}) => ({
  ...{ id: 'RD-0701', candidate: ARCHIVED, decision: 'Anonymise', retention_rule: 'R-01', release_on: '2026-11-01' },
  ...{ figures: 1, reason: 'Nobody asked for a year', ...over },
});
/** Released on 1 November: a review is due. */
const released = () => {
  const crm = new TestCrm();
  crm.sandbox.db.run('UPDATE candidate SET last_service = ?, registered_on = ? WHERE id = ?', [
    ...['2025-11-01', '2024-01-08', ARCHIVED],
  ]);
  return crm;
};
const record = (crm: TestCrm, id = ARCHIVED) => runQuery(crm.sandbox, 'retention', { candidate: id })[0];

describe('a decision of retention', () => {
  it('is kept with who made it, when and why, and changes nothing else', () => {
    const crm = released();
    const before = crm.row('candidate', ARCHIVED);
    expect(crm.refused('decide-retention', decision())).toEqual([]);
    expect(crm.row('retention_decision', 'RD-0701')).toMatchObject({
      ...{ part: null, decision: 'Anonymise', decided_on: '2026-11-02', decided_by: 'STAFF-0001' },
      reason: 'Nobody asked for a year',
    });
    expect(crm.row('candidate', ARCHIVED)).toEqual(before);
  });

  it('is the look that a rule waits for: afterwards the record is anonymised where a figure is wanted, else erased', () => {
    const crm = released();
    expect(record(crm)?.action).toBe('review');
    crm.do('decide-retention', decision());
    expect(record(crm)?.action).toBe('anonymise');
    crm.do('decide-retention', decision({ id: 'RD-0702', figures: 0 }));
    expect(record(crm)?.action).toBe('erase');
  });

  it('stands in the worklist, the last one, since it is still to be done', () => {
    const crm = released();
    expect(record(crm)?.decided).toBe(null);
    crm.do('decide-retention', decision());
    crm.do('decide-retention', decision({ id: 'RD-0702', decision: 'Erase', figures: 0 }));
    expect(record(crm)?.decided).toEqual({ decision: 'Erase', on: '2026-11-02' });
  });

  it('of a part is no look at the record', () => {
    const crm = released();
    crm.sandbox.receive({
      document: [
        {
          ...{ id: 'DOC-0701', candidate: ARCHIVED, folder: 'FOLD-0001', kind: 'CV', name: 'PARK-C_CV', version: 1 },
          state: 'Archived',
        },
      ],
    });
    expect(crm.refused('decide-retention', decision({ part: 'DOC-0701' }))).toEqual([]);
    expect(record(crm)?.action).toBe('review');
    expect(crm.refused('decide-retention', decision({ id: 'RD-0702', part: 'DOC-0001' }))).toEqual([
      expect.stringMatching(/^part: DOC-0001 is no part of the record/),
    ]);
  });
});

describe('a hold', () => {
  it('stops everything from the day it is placed until it is released with a reason', () => {
    const crm = released();
    crm.do('place-hold', { id: 'HOLD-0701', candidate: ARCHIVED, reason: 'Claim notified' });
    expect(record(crm)?.action).toBe('hold');
    expect(crm.refused('release-hold', { hold: 'HOLD-0701', reason: '' })).toEqual(['reason: Reason is missing.']);
    crm.do('release-hold', { hold: 'HOLD-0701', reason: 'Settled' });
    expect(record(crm)?.action).toBe('review');
    expect(crm.refused('release-hold', { hold: 'HOLD-0701', reason: 'x' })).toEqual(['This hold is released already.']);
  });
});

describe('rules that a centre brings', () => {
  it('decide in place of the agency’s, as the setting has them', () => {
    const crm = released();
    const own = retentionRules
      .map(({ id, keeps, months, days, from, at_end, keeps_record, stands }) => ({
        ...{ id, keeps, months, days, from, at_end, keeps_record, stands },
      }))
      .map((rule) => (rule.id === 'R-01' ? { ...rule, months: 18 } : rule));
    crm.sandbox.receive({ setting: [{ id: 'retention-rules', value: JSON.stringify(own) }] });
    expect(record(crm)).toMatchObject({ action: 'archive', rule: 'R-01', release: '2027-05-01' });
  });
});

describe('the worklist', () => {
  it('has what the bin keeps no longer, on the day after its thirty days', () => {
    const due = (day: string) => {
      const crm = new TestCrm();
      crm.goTo(day);
      return runQuery(crm.sandbox, 'dueForRelease', {}).lines.filter(({ rule }) => rule === 'Bin');
    };
    expect(due('2026-11-18')).toEqual([]);
    expect(due('2026-11-19')).toMatchObject([{ candidate: BINNED, action: 'erase', release: '2026-11-19' }]);
  });

  it('tells of a later day what is not due yet', () => {
    const crm = released();
    crm.sandbox.db.run('UPDATE candidate SET last_service = ? WHERE id = ?', ['2026-01-10', ARCHIVED]);
    const lines = (on: string) =>
      runQuery(crm.sandbox, 'dueForRelease', { on }).lines.filter(({ id }) => id === ARCHIVED);
    expect(lines('2027-01-09')).toEqual([]);
    expect(lines('2027-01-10')).toMatchObject([{ action: 'review', isDueNow: false }]);
  });
});

describe('a pseudonym', () => {
  it('takes the name away, and is still somebody: the key gives it back', () => {
    const crm = new TestCrm();
    const before = crm.row('candidate', AMIRA);
    crm.do('pseudonymise-candidate', { id: 'KEY-0701', candidate: AMIRA, kept_by: 'STAFF-0002', reason: 'Analysis' });
    expect(crm.row('candidate', AMIRA)).toMatchObject({ first_name: 'P-0701', last_name: null, email: null });
    const tells = runQuery(crm.sandbox, 'identifiable', { candidate: AMIRA })?.tells.map(({ kind }) => kind);
    expect(tells).toEqual(expect.arrayContaining(['key', 'other-rows']));
    crm.do('resolve-pseudonym', { candidate: AMIRA, reason: 'Over' });
    expect(crm.row('candidate', AMIRA)).toEqual(before);
    expect(crm.sandbox.all('pseudonym_key')).toEqual([]);
  });

  it('goes with the person, and the name with it', () => {
    const crm = new TestCrm();
    crm.do('pseudonymise-candidate', { id: 'KEY-0701', candidate: AMIRA, kept_by: 'STAFF-0002', reason: 'Analysis' });
    crm.do('erase-candidate', { candidate: AMIRA, retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'Over' });
    expect(Buffer.from(crm.sandbox.db.image()).toString('utf8')).not.toMatch(/Amira|Khan/i);
  });
});

describe('what is said before somebody goes', () => {
  it('is the plan that is carried out, with whom to tell', () => {
    const crm = new TestCrm();
    const before = runQuery(crm.sandbox, 'leaving', { candidate: AMIRA });
    expect(before?.removed.map(({ what }) => what)).toEqual(expect.arrayContaining(['2 documents', '1 adjustment']));
    const { changes } = crm.do('erase-candidate', {
      ...{ candidate: AMIRA, retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'Over' },
    });
    const gone = changes.filter(({ table, field }) => table === 'document' && field === '');
    expect(gone.length).toBe(2);
  });

  it('is also what a rule keeps all the same, while the request is still open: terms of a temp, and not the CV', () => {
    const crm = new TestCrm({
      candidate: [
        {
          ...{ id: 'CAND-0701', state: 'Active', first_name: 'Ola', last_name: 'Nowak', availability: 'Not looking' },
          ...{ registered_on: '2021-09-06', last_service: '2025-06-27', last_contact: '2025-06-27' },
        },
      ],
      placement: [
        {
          ...{ id: 'PLA-0701', candidate: 'CAND-0701', client: 'CLI-0001', job_title: 'Picker', state: 'Ended' },
          ...{ work_type: 'Temporary', started_on: '2024-01-08', ended_on: '2025-06-27', agency_employs: 1 },
        },
      ],
      document: (['CV', 'Terms', 'Right to work copy'] as const).map((kind, at) => ({
        ...{ id: `DOC-070${at}`, candidate: 'CAND-0701', folder: 'FOLD-0001', kind, name: `NOWAK-O_${kind}` },
        ...{ version: 1, state: 'Active', received_on: '2021-09-06' },
      })),
    });
    crm.do('log-data-request', { id: 'DR-0701', candidate: 'CAND-0701', kind: 'Erasure', received_on: '2026-11-02' });
    const stays = runQuery(crm.sandbox, 'leaving', { candidate: 'CAND-0701' })?.stays ?? [];
    expect(stays.map(({ kind, rule, release }) => [kind, rule, release])).toEqual([
      ['Record', 'R-06', '2027-06-27'],
      ['Terms', 'R-10', '2031-06-27'],
      ['Right to work copy', 'R-06', '2027-06-27'],
    ]);
  });

  it('names each client once, and knows who was told', () => {
    const crm = new TestCrm({
      placement: [
        {
          ...{ id: 'PLA-0701', candidate: AMIRA, client: 'CLI-0001', job_title: 'Picker', work_type: 'Temporary' },
          state: 'Ended',
        },
      ],
    });
    const told = () => runQuery(crm.sandbox, 'recipients', { candidate: AMIRA }).recipients;
    expect(told()).toMatchObject([{ client: 'CLI-0001', had: 'a placement', told_on: null }]);
    crm.do('tell-recipient', {
      id: 'TOLD-0701',
      candidate: AMIRA,
      client: 'CLI-0001',
      told_on: '2026-11-02',
      how: 'E-mail',
    });
    expect(told()).toMatchObject([{ told_on: '2026-11-02' }]);
    expect(
      crm.refused('tell-recipient', {
        id: 'TOLD-0702',
        candidate: AMIRA,
        client: 'CLI-0001',
        told_on: '2026-11-02',
        how: 'E-mail',
      }),
    ).toEqual(['client: This client was told already.']);
  });
});
