/** Owns proof that the pack of what is held has all that is held, and no word of anybody else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { REMOVED, redactor } from '../../protection/redact.ts';
import { runQuery } from '../queries/run-query.ts';

const DR = 'DR-0001';
const note = (id: string, body: string) => ({
  ...{ id, candidate: AMIRA, kind: 'Note', happened_on: '2026-10-30', subject: 'Call', author: 'STAFF-0002', body },
});
const office = () =>
  new TestCrm({
    candidate: [{ id: 'CAND-0300', state: 'Active', first_name: 'Gareth', last_name: 'Price', mobile: '07700 900399' }],
    contact: [
      {
        id: 'CON-0901',
        client: 'CLI-0001',
        name: 'Rosalind Hart',
        email: 'r.hart@example.com',
        phone: '0113 496 0555',
      },
    ],
    activity: [
      note(
        'ACT-0301',
        'Hannah Osei rang. Gareth Price says Price was on her shift; ask HART on 0113 496 0555 about the price.',
      ),
      note(
        'ACT-0302',
        'Her neighbour Mrs Quill wrote from quill@example.com. Amira Khan: 07700 900101, amira.khan@example.com.',
      ),
    ] as never,
    message: [
      {
        ...{
          id: 'MSG-0301',
          mailbox: 'Inbox',
          kind: 'E-mail',
          sender: 'Dilys Roper',
          recipient: 'You',
          subject: 'Amira',
        },
        ...{ body: 'I am Dilys, her old manager.', on_day: '2026-10-30', at_time: '09:00', candidate: AMIRA },
      },
    ],
    document_version: [
      {
        id: 'DOC-0001/01',
        document: 'DOC-0001',
        number: 1,
        body: 'AMIRA KHAN\nPicker',
        filed_on: '2026-10-01',
        filed_by: 'STAFF-0002',
      },
    ],
    submission: [{ id: 'SUB-0301', vacancy: 'VAC-0001', candidate: AMIRA, sent_on: '2026-10-20' }] as never,
    data_request: [{ id: DR, candidate: AMIRA, kind: 'Subject access', received_on: '2026-11-02', state: 'Received' }],
  });
const send = (crm: TestCrm, more: Record<string, unknown> = {}) =>
  crm.do('send-access-pack', { id: 'PACK-0001', request: DR, how: 'E-mail', strike: 'Mrs Quill', ...more });
const sent = (crm: TestCrm) => crm.row('access_pack', 'PACK-0001')?.body ?? '';

const OTHERS = [
  'Hannah',
  'Osei',
  'Gareth',
  'Price',
  'HART',
  'Hart',
  'Rosalind',
  'Quill',
  'quill@example.com',
  '0113 496 0555',
  'Dilys',
  'Roper',
];

describe('the pack of what is held', () => {
  it('holds no word of a third party', () => {
    const crm = office();
    expect(send(crm).refusals).toEqual([]);
    for (const word of OTHERS) expect(sent(crm)).not.toContain(word);
    expect(sent(crm)).toContain('about the price');
    expect(crm.row('access_pack', 'PACK-0001')?.removed).toBeGreaterThan(5);
  });

  it.each([
    ['Wynfor Tregask, 0113 496 0777', ['Wynfor', 'Tregask'], []],
    ['Tregask (rang twice)', ['Tregask'], []],
    ['Wynfor Tregask of Northgate', ['Wynfor', 'Tregask'], ['Northgate']],
    ['A friend, Wynfor', [], ['A friend']],
    ['Her uncle Wynfor Tregask +44 113 496 0777', ['Tregask'], ['Her uncle']],
    ['Would not say', [], ['Would not say']],
  ])('names nobody who asked after the person: %s', (caller, out, left) => {
    const crm = office();
    const given = { candidate: AMIRA, said_to_be: 'An uncle', asked_for: 'Where Mr Khan works', told: 'Nothing' };
    const refused = { ...given, id: 'CR-0301', caller, how: 'Phone call', happened_on: '2026-11-02' };
    expect(crm.refused('record-refused-caller', refused)).toEqual([]);
    send(crm);
    for (const word of [...out, '496 0777']) expect(sent(crm)).not.toContain(word);
    for (const word of left) expect(sent(crm)).toContain(word);
    expect(sent(crm)).toContain('An uncle');
  });

  it('holds the fields, notes, papers, messages and whom it was shared with, and what is the person’s own', () => {
    const crm = office();
    send(crm);
    for (const own of [
      'Amira',
      'Khan',
      '07700 900101',
      'amira.khan@example.com',
      'Cross Green Rise',
      'AMIRA KHAN',
      'Picker',
      'Forklift',
      'her old manager',
      'SUBMISSION',
      'Northgate',
    ])
      expect(sent(crm)).toContain(own);
    // A restricted paper is named, and its text is for who may open it.
    expect(sent(crm)).toContain('KHAN-A_RTW');
    expect(sent(crm)).not.toContain('A chair with arms');
  });

  it('names to whoever makes it what may be somebody, and leaves out what they leave out', () => {
    const crm = office();
    const preview = runQuery(crm.sandbox, 'accessPack', { candidate: AMIRA, strike: null, leave_out: 'ACT-0301' });
    expect(preview?.lookAt).toEqual(['Mrs Quill']);
    send(crm, { leave_out: 'ACT-0302 MSG-0301' });
    expect(sent(crm)).not.toContain('neighbour');
  });

  it('leaves its line in the access log, and is no part of the next pack', () => {
    const crm = office();
    send(crm);
    expect(crm.sandbox.where('access_log', 'record', 'access_pack')).toMatchObject([{ candidate: AMIRA, granted: 1 }]);
    const again = runQuery(crm.sandbox, 'accessPack', { candidate: AMIRA, strike: null, leave_out: null });
    expect(again?.parts.map(({ table }) => table)).not.toContain('access_pack');
  });

  it('is refused for a request that asks for no copy, or is closed', () => {
    const crm = office();
    crm.do('log-data-request', { id: 'DR-0002', candidate: AMIRA, kind: 'Erasure', received_on: '2026-11-02' });
    expect(send(crm, { request: 'DR-0002' }).refusals[0]?.says).toContain('asks for no copy');
    crm.do('close-data-request', { request: DR, outcome: 'Answered', reply: 'x' });
    expect(send(crm).refusals[0]?.says).toContain('is closed');
  });
});

describe('taking others out of a text', () => {
  it('leaves none of their names, whole or in part, wherever they stand', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(
        name,
        name,
        fc.array(fc.constantFrom('said', 'that', 'the', 'shift', '.', '\n')),
        (first, last, words) => {
          fc.pre(first !== 'Amira' && last !== 'Khan' && last !== 'Amira' && first !== 'Khan');
          const redact = redactor({ names: [`${first} ${last}`], words: [], own: ['Amira Khan'] });
          const text = redact(
            [...words, `${first} ${last}`, ...words, last, 'Amira Khan', `${first}'s`, first.toUpperCase()].join(' '),
          );
          for (const part of [first, last, first.toUpperCase()]) expect(text.split(/[^\p{L}]+/u)).not.toContain(part);
          expect(text).toContain('Amira Khan');
          expect(text).toContain(REMOVED);
        },
      ),
    );
  });
});
