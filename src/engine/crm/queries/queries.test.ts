/**
 * Owns: proof that queries find what people look for, hand out nothing a role may not see, and change nothing.
 * Must never: list every field; the types do.
 */
import { describe, expect, it } from 'vitest';
import { Crm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { Numbers } from '../numbers.ts';
import { stateHash } from '../state-hash.ts';
import { refuse } from '../world.ts';
import { ask } from './ask.ts';
import { MOST_COUNTED, PAGE } from './shapes.ts';

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

describe('a page of a list', () => {
  const many = new Crm({
    candidate: Array.from({ length: MOST_COUNTED + 20 }, (_, i) => ({
      id: `CAND-${5000 + i}`,
      state: 'Active' as const,
      first_name: 'Kim',
      last_name: `Name ${String(i).padStart(5, '0')}`,
    })),
  });

  it('is the beginning of the list in the order of names, and says that there are more than anybody counts', () => {
    const page = ask(many.world, 'candidates', { words: 'kim', most: 3 });
    expect(page.lines.map(({ id }) => id)).toEqual(['CAND-5000', 'CAND-5001', 'CAND-5002']);
    expect([page.total, page.uncounted]).toEqual([MOST_COUNTED, true]);
    expect(ask(many.world, 'candidates', {}).lines).toHaveLength(PAGE);
  });

  it('of a list that can be counted says how many there are', () => {
    const page = ask(many.world, 'candidates', { words: 'name 0000', most: 4 });
    expect([page.lines.length, page.total, page.uncounted]).toEqual([4, 10, false]);
  });

  it('follows what was done since it was last asked for', () => {
    const other = new Crm();
    expect(ask(other.world, 'candidates', { words: 'york' }).total).toBe(0);
    other.world.step({ step: 1, time: '09:00' }, () => other.world.update('candidate', AMIRA, { town: 'York' }));
    expect(ask(other.world, 'candidates', { words: 'york' }).lines).toMatchObject([{ id: AMIRA, town: 'York' }]);
    expect(ask(other.world, 'documents', { folder: 'FOLD-0001', words: 'khan cv' }).lines).toMatchObject([
      { candidate: AMIRA },
    ]);
  });

  it('of the archive or the bin has the whole records, named', () => {
    expect(ask(crm.world, 'inactive', { state: 'In the bin' })).toMatchObject({
      lines: [{ id: BINNED, name: 'Ben Hall', binned_on: '2026-10-19' }],
      total: 1,
    });
  });

  it('of documents is one folder, and says how many fit in each', () => {
    const page = ask(crm.world, 'documents', { folder: 'FOLD-0001' });
    expect(page.lines.every(({ folder }) => folder === 'FOLD-0001')).toBe(true);
    expect(page.folders['FOLD-0001']).toBe(page.total);
    expect(Object.keys(page.folders)).toEqual(crm.world.all('folder').map(({ id }) => id));
  });
});

describe('the next reference', () => {
  it('is free again when the step that took it was refused, and never when its row was removed', () => {
    const { world } = new Crm();
    const next = () => ask(world, 'nextId', { table: 'tag' });
    const add = (then: () => void) => () => {
      world.insert('tag', { id: next(), name: 'Driver' });
      then();
    };
    const first = next();
    expect(() =>
      world.step(
        { step: 1, time: '09:00' },
        add(() => refuse('', 'No.')),
      ),
    ).toThrow('No.');
    expect(next()).toBe(first);
    world.step(
      { step: 2, time: '09:00' },
      add(() => {}),
    );
    expect(next()).not.toBe(first);
    world.step({ step: 3, time: '09:00' }, () => world.remove('tag', first));
    expect(next()).not.toBe(first);
    // Read anew, from the audit trail.
    expect(new Numbers(world.db).highest('tag')).toBe(world.numbers.highest('tag'));
  });
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
