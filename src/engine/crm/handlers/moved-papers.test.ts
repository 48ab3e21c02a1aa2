/** Owns proof of moving a paper to the right person: what goes along, what both trails say, when it is refused, that moving back undoes it. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import type { Rows } from '../../record/catalogue.ts';
import { heldAbout } from '../access-pack/held.ts';
import { auditEntries } from '../queries/ledgers.ts';
import { runQuery } from '../queries/run-query.ts';
import { stateHash } from '../state-hash.ts';

const OTHER = 'CAND-0200';
const more: Rows = {
  candidate: [
    { ...person(OTHER, 'Noor', 'Aziz'), state: 'Active' },
    { ...person('CAND-0201', 'Erin', 'Gone'), state: 'Erased' },
  ],
  document_version: [1, 2].map((number) => ({
    ...{ id: `DOC-0001/0${number}`, document: 'DOC-0001', number, body: `Noor's CV, ${number}` },
    ...{ filed_on: '2026-10-01', filed_by: 'STAFF-0002' },
  })),
};
function person(id: string, first_name: string, last_name: string) {
  return {
    id,
    first_name,
    last_name,
    owner: 'STAFF-0001',
    sector: 'Warehouse and driving',
    source: 'Walk-in',
  } as const;
}
const moved = (over: Record<string, unknown> = {}) => ({
  document: 'DOC-0001',
  other: OTHER,
  name: 'AZIZ-N_CV',
  reason: 'Filed on the wrong person',
  ...over,
});

describe('a paper on the wrong record', () => {
  it('is moved to the right one under its name there, with every version', () => {
    const crm = new TestCrm(more);
    expect(crm.refused('move-document', moved())).toEqual([]);
    expect(crm.row('document', 'DOC-0001')).toMatchObject({ candidate: OTHER, name: 'AZIZ-N_CV', state: 'Active' });
    expect(crm.sandbox.where('document_version', 'document', 'DOC-0001')).toHaveLength(2);
    const papersOf = (id: string) =>
      heldAbout(crm.sandbox, id).flatMap(({ table, items }) =>
        table === 'document' ? items.map((item) => item.id) : [],
      );
    expect(papersOf(OTHER)).toContain('DOC-0001');
    expect(papersOf(AMIRA)).not.toContain('DOC-0001');
  });

  it('stands in the audit trail of both records, with the reason', () => {
    const crm = new TestCrm(more);
    crm.do('move-document', moved());
    const said = (candidate: string) =>
      auditEntries(crm.sandbox, { candidate }).map(({ action, field, before, after, reason }) => [
        action,
        field,
        before,
        after,
        reason,
      ]);
    const reason = 'Filed on the wrong person';
    expect(said(AMIRA)).toEqual([['move out', null, null, OTHER, reason]]);
    expect(said(OTHER)).toEqual([
      ['change', 'name', 'KHAN-A_CV', 'AZIZ-N_CV', reason],
      ['change', 'candidate', AMIRA, OTHER, reason],
    ]);
  });

  it('is back as it was once it is moved back', () => {
    const crm = new TestCrm(more);
    const before = crm.content();
    crm.do('move-document', moved());
    expect(crm.content()).not.toEqual(before);
    expect(crm.refused('move-document', moved({ other: AMIRA, name: 'KHAN-A_CV' }))).toEqual([]);
    expect(crm.content()).toEqual(before);
  });

  it('comes out the same when it is done again from the start, whatever is typed', () => {
    const hostile = moved({ name: "<img src=x onerror=alert(1)>'; DROP TABLE document;--", reason: '<script>“; --' });
    const [one, two] = [new TestCrm(more), new TestCrm(more)];
    for (const crm of [one, two]) expect(crm.refused('move-document', hostile)).toEqual([]);
    expect(stateHash(one.sandbox.db)).toBe(stateHash(two.sandbox.db));
    expect(one.row('document', 'DOC-0001')?.name).toBe(hostile.name);
    expect(auditEntries(one.sandbox, { candidate: AMIRA })[0]?.reason).toBe(hostile.reason);
  });

  it('takes along who asked for it and for whom it was opened', () => {
    const asked = { document: 'DOC-0001', candidate: AMIRA };
    const crm = new TestCrm(more, {
      access_request: [
        {
          id: 'AR-0001',
          ...asked,
          asked_by: 'STAFF-0001',
          asked_of: 'STAFF-0002',
          reason: 'x',
          asked_on: '2026-10-30',
        },
      ],
      access_grant: [
        { id: 'AG-0001', ...asked, staff: 'STAFF-0001', granted_by: 'STAFF-0002', granted_on: '2026-10-30' },
      ],
    });
    crm.do('move-document', moved());
    expect(crm.row('access_request', 'AR-0001')?.candidate).toBe(OTHER);
    expect(crm.row('access_grant', 'AG-0001')?.candidate).toBe(OTHER);
  });

  it.each([
    [
      'to the record that it is on',
      { other: AMIRA },
      'other: The paper is on this record already. Choose the record that it belongs on.',
    ],
    [
      'to a record in the bin',
      { other: BINNED },
      `The record ${BINNED} is in the bin. Restore it before you change it.`,
    ],
    [
      'to an archived record',
      { other: ARCHIVED },
      `The record ${ARCHIVED} is archived. Restore it before you change it.`,
    ],
    ['to somebody who was erased', { other: 'CAND-0201' }, 'The record CAND-0201 is erased. That cannot be undone.'],
    ['to a record that is none', { other: 'CAND-0999' }, 'other: There is no candidate CAND-0999.'],
    [
      'off a record in the bin',
      { document: 'DOC-0003' },
      `The record ${BINNED} is in the bin. Restore it before you change it.`,
    ],
    ['under a name that its folder has', { name: 'hall-b_cv' }, 'name: DOC-0003 in this folder has that name already.'],
    ['without a name', { name: ' ' }, 'name: File name is missing.'],
    ['without a reason', { reason: ' ' }, 'reason: Reason is missing.'],
    [
      'by somebody who cannot open it',
      { document: 'DOC-0002', name: 'x' },
      'This folder is restricted. Whoever cannot open the paper cannot tell whose it is; ask the compliance officer.',
    ],
  ])('is not moved %s', (_, over, says) => {
    const crm = new TestCrm(more);
    const before = crm.content();
    expect(crm.refused('move-document', moved(over))).toEqual([says]);
    expect(crm.content()).toEqual(before);
  });

  it('stays while a hold lasts on the record it is on, and may come to one that has a hold', () => {
    const crm = new TestCrm(more);
    crm.do('place-hold', { id: 'HOLD-0100', candidate: AMIRA, reason: 'A claim' });
    expect(crm.refused('move-document', moved())).toEqual([
      `A hold lasts on the record ${AMIRA} (R-14). Nothing leaves it until it is released with a reason.`,
    ]);
    crm.do('release-hold', { hold: 'HOLD-0100', reason: 'Settled' });
    crm.do('place-hold', { id: 'HOLD-0101', candidate: OTHER, reason: 'A claim' });
    crm.goTo('2026-11-03');
    expect(crm.refused('move-document', moved())).toEqual([]);
  });

  it('says beforehand that it stays, and for what: a hold that can be released, or a request that has to be closed', () => {
    const crm = new TestCrm(more);
    const { document, other, name } = moved();
    const held = () => runQuery(crm.sandbox, 'paperCheck', { document, candidate: other, name }).moves?.held;
    expect(held()).toBeUndefined();
    crm.do('log-data-request', {
      id: 'DR-0100',
      candidate: AMIRA,
      kind: 'Subject access',
      received_on: '2026-11-02',
    });
    expect(held()).toEqual({ by: 'data_request', id: 'DR-0100' });
    // The hold is named first: it lasts when the request is closed.
    crm.do('place-hold', { id: 'HOLD-0102', candidate: AMIRA, reason: 'A claim' });
    expect(held()).toEqual({ by: 'hold', id: 'HOLD-0102' });
  });
});
