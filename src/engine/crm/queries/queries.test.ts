/**
 * Owns: proof that queries find what people look for, hand out nothing a role may not see, and change nothing.
 * Must never: list every field; the types do.
 */
import { describe, expect, it } from 'vitest';
import { Crm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { stateHash } from '../state-hash.ts';
import { ask } from './ask.ts';

const crm = new Crm({
  candidate: [
    {
      id: 'CAND-0004',
      state: 'Active',
      first_name: 'Łukasz',
      last_name: 'Żółć-Résumé',
      town: 'York',
      mobile: '07700 900104',
      availability: 'Available',
      sector: 'Care',
    },
  ],
});
const names = (given: Parameters<typeof ask<'candidates'>>[2]) =>
  ask(crm.world, 'candidates', given).lines.map(({ id }) => id);

describe('the list of candidates', () => {
  it.each([
    ['nothing: those in daily use, by name', {}, [AMIRA, 'CAND-0004']],
    ['a part of a name, in any case', { words: 'KHA' }, [AMIRA]],
    ['words without their accents', { words: 'resume' }, ['CAND-0004']],
    ['several words, all of which fit', { words: 'amira leeds' }, [AMIRA]],
    ['several words, one of which does not', { words: 'amira york' }, []],
    ['a skill', { words: 'reception' }, [AMIRA]],
    ['a reference', { words: 'cand-0004' }, ['CAND-0004']],
    ['a mobile, however it is written', { words: '+44 7700 900104' }, ['CAND-0004']],
    ['the bin', { state: 'In the bin' }, [BINNED]],
    ['the archive', { state: 'Archived' }, [ARCHIVED]],
    ['a sector and an availability', { sector: 'Care', availability: 'Available' }, ['CAND-0004']],
  ])('asked for %s', (_, given, found) => expect(names(given)).toEqual(found));
});

describe('restricted papers', () => {
  it('are known by name to everybody, and handed out to nobody who may not open them', () => {
    expect(ask(crm.world, 'document', { id: 'DOC-0002' })).toMatchObject({
      name: 'KHAN-A_RTW',
      restricted: true,
      versions: null,
    });
    expect(ask(crm.world, 'document', { id: 'DOC-0001' })).toMatchObject({ restricted: false, versions: [] });
    expect(ask(crm.world, 'candidate', { id: AMIRA })).toMatchObject({ adjustments: null, adjustmentCount: 1 });
  });

  it('are handed out to a role that may', () => {
    const compliance = new Crm();
    compliance.world.update('setting', 'me', { value: 'STAFF-0002' });
    expect(ask(compliance.world, 'candidate', { id: AMIRA })?.adjustments).toMatchObject([
      { need: 'A chair with arms' },
    ]);
    expect(ask(compliance.world, 'document', { id: 'DOC-0002' })?.versions).toEqual([]);
  });
});

describe('a query', () => {
  it('gives nothing for what is not there', () => {
    const found = (['candidate', 'message', 'document', 'client', 'vacancy'] as const).map((query) =>
      ask(crm.world, query, { id: 'X-0000' }),
    );
    expect(found).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('gives the next free reference of a table', () => {
    expect(ask(crm.world, 'nextId', { table: 'candidate' })).toBe('CAND-0005');
    expect(ask(crm.world, 'nextId', { table: 'incident' })).toBe('INC-0001');
  });

  it('tells what waits at the desk', () => {
    expect(ask(crm.world, 'overview', {})).toEqual({
      agency: 'Test Agency',
      today: '2026-11-02',
      me: 'STAFF-0001',
      myName: 'You',
      unread: 1,
      openTasks: 1,
      inBin: 1,
    });
  });

  it('lists the newest first where time matters', () => {
    const other = new Crm();
    for (const document of ['DOC-0001', 'DOC-0003']) other.do('open-document', { document });
    expect(ask(other.world, 'access', {}).map(({ record_id }) => record_id)).toEqual(['DOC-0003', 'DOC-0001']);
    expect(ask(other.world, 'access', { candidate: BINNED })).toMatchObject([
      { record_id: 'DOC-0003', staff_name: 'You' },
    ]);
    expect(ask(other.world, 'access', { limit: 1 })).toHaveLength(1);
  });

  it('changes nothing, whichever it is', () => {
    const before = stateHash(crm.world.db);
    for (const query of [
      'overview',
      'choices',
      'candidates',
      'clients',
      'vacancies',
      'tasks',
      'incidents',
      'audit',
      'access',
    ] as const)
      ask(crm.world, query, {});
    ask(crm.world, 'candidate', { id: AMIRA });
    ask(crm.world, 'messages', { mailbox: 'Inbox' });
    ask(crm.world, 'documents', { folder: 'FOLD-0001' });
    ask(crm.world, 'inactive', { state: 'Archived' });
    expect(stateHash(crm.world.db)).toBe(before);
  });
});
