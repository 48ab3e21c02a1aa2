/**
 * Owns proof that queries find what people look for, hand out nothing a role may not see, and change nothing.
 * Must never list every field; the types do.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { refuse } from '../crm.ts';
import { Numbers } from '../numbers.ts';
import { stateHash } from '../state-hash.ts';
import { runQuery } from './run-query.ts';
import { MOST_COUNTED, PAGE } from './shapes.ts';

const crm = new TestCrm({
  candidate: [
    {
      id: 'CAND-0004',
      state: 'Active',
      first_name: 'Łukasz',
      last_name: 'Żółć-Résumé',
      town: 'York',
      mobile: '07700 900104',
      email: 'lukasz@example.com',
      address: '22 Kirkgate Mews',
      postcode: 'YO1 7DJ',
      availability: 'Available',
      sector: 'Care',
    },
  ],
  work_history: [{ id: 'JOB-0904', candidate: 'CAND-0004', employer: 'Wharfe Dental Care', job_title: 'Telephonist' }],
  qualification: [
    {
      id: 'QUAL-0904',
      candidate: 'CAND-0004',
      title: 'Diploma in Business Administration',
      level: 'Level 3',
      status: 'Achieved',
      certificate_seen: 0,
    },
  ],
});
const names = (params: Parameters<typeof runQuery<'candidates'>>[2]) =>
  runQuery(crm.sandbox, 'candidates', params).lines.map(({ id }) => id);

describe('the list of candidates', () => {
  it.each([
    ['nothing: those in daily use, by name', {}, [AMIRA, 'CAND-0004']],
    ['a part of a name, in any case', { search: 'KHA' }, [AMIRA]],
    ['words without their accents', { search: 'resume' }, ['CAND-0004']],
    ['several words, all of which fit', { search: 'amira leeds' }, [AMIRA]],
    ['several words, one of which does not', { search: 'amira york' }, []],
    ['a skill', { search: 'reception' }, [AMIRA]],
    ['a reference', { search: 'cand-0004' }, ['CAND-0004']],
    ['a mobile, however it is written', { search: '+44 7700 900104' }, ['CAND-0004']],
    ['a mobile with its country in front', { search: '0044 (0)7700 900104' }, ['CAND-0004']],
    ['the start of a mobile, with its gap', { search: '07700 9001' }, [AMIRA, 'CAND-0004']],
    ['the start of a mobile, without its gap', { search: '0770090010' }, [AMIRA, 'CAND-0004']],
    ['the start of a mobile, with gaps of its own', { search: '077-009 00104' }, ['CAND-0004']],
    ['figures from the middle of a mobile', { search: '0090010' }, []],
    ['an employer', { search: 'wharfe' }, ['CAND-0004']],
    ['a job that was held', { search: 'telephonist wharfe' }, ['CAND-0004']],
    ['a qualification', { search: 'business administration' }, ['CAND-0004']],
    ['the level of a qualification', { search: 'level 3' }, ['CAND-0004']],
    ['an address', { search: '22, Kirkgate Mews' }, ['CAND-0004']],
    ['a postcode', { search: 'yo1 7dj' }, ['CAND-0004']],
    ['a postcode without its gap', { search: 'YO17DJ' }, ['CAND-0004']],
    ['the first half of a postcode', { search: 'LS9' }, [AMIRA]],
    ['the first half of a longer postcode, which is another place', { search: 'YO17' }, []],
    ['the start of a postcode', { search: 'yo1 7' }, ['CAND-0004']],
    ['the start of a postcode without its gap', { search: 'yo17d' }, ['CAND-0004']],
    ['the area of a postcode', { search: 'yo' }, ['CAND-0004']],
    ['the second half of a postcode', { search: '7dj' }, ['CAND-0004']],
    ['a postcode among words', { search: 'mews yo1 care' }, ['CAND-0004']],
    ['a last name, a comma, a first name', { search: 'Khan, Amira' }, [AMIRA]],
    ['a reference without its hyphen', { search: 'cand0004' }, ['CAND-0004']],
    ['the number of a reference', { search: '0004' }, ['CAND-0004']],
    ['letters without their strokes', { search: 'lukasz zolc' }, ['CAND-0004']],
    ['every state', { state: 'All' }, [BINNED, AMIRA, ARCHIVED, 'CAND-0004']],
    ['every state and words', { state: 'All', search: 'ls9' }, [BINNED, AMIRA, ARCHIVED]],
    ['the bin', { state: 'In the bin' }, [BINNED]],
    ['the archive', { state: 'Archived' }, [ARCHIVED]],
    ['a sector and an availability', { sector: 'Care', availability: 'Available' }, ['CAND-0004']],
  ])('asked for %s', (_, params, found) => expect(names(params)).toEqual(found));
});

describe('a code of a few letters and figures', () => {
  const coded = new TestCrm({
    candidate: ['LS2 7DJ', 'LS21 1AB', null].map((postcode, i) => ({
      id: `CAND-010${i}`,
      state: 'Active' as const,
      first_name: 'Jo',
      postcode,
      job_title: ['C1 driver', 'C12 driver', 'B2B sales, LS2'][i] ?? '',
    })),
  });
  const found = (search: string) => runQuery(coded.sandbox, 'candidates', { search }).lines.map(({ id }) => id);

  it.each([
    ['LS2', ['CAND-0100', 'CAND-0102']],
    ['LS21', ['CAND-0101']],
    ['LS2 1', []],
    ['LS2 7', ['CAND-0100']],
    ['C1', ['CAND-0100']],
    ['C12', ['CAND-0101']],
    ['B2B', ['CAND-0102']],
  ])('is not the beginning of a longer one: %s', (search, ids) => expect(found(search)).toEqual(ids));
});

describe('names that people write in several ways', () => {
  const written = ["Sean O'Neill", 'Zoë O’Neill', 'Ann Oneill', 'Žak Straße', 'Søren Ærø'];
  const spelt = new TestCrm({
    candidate: written.map((name, at) => {
      const [first_name = '', last_name = ''] = name.split(' ');
      return { id: `CAND-060${at}`, state: 'Active' as const, first_name, last_name };
    }),
  });
  const found = (search: string) =>
    runQuery(spelt.sandbox, 'candidates', { search })
      .lines.map(({ name }) => name)
      .toSorted();
  const ONEILLS = written.slice(0, 3).toSorted();

  it.each([
    ["o'neill", ONEILLS],
    ['oneill', ONEILLS],
    ['o’neill', ONEILLS],
    ['zak', ['Žak Straße']],
    ['strasse', ['Žak Straße']],
    ['soren', ['Søren Ærø']],
    ['zoe', ['Zoë O’Neill']],
  ])('are found as %s, however they are written on the record', (search, names) =>
    expect(found(search)).toEqual(names),
  );
});

describe('what a search left out', () => {
  const left = (params: Parameters<typeof runQuery<'elsewhere'>>[2]) =>
    runQuery(crm.sandbox, 'elsewhere', params).map(({ state, total }) => [state, total]);

  it('is told by the state of the records that fit', () => {
    expect(left({ search: 'ls9' })).toEqual([
      ['In the bin', 1],
      ['Archived', 1],
    ]);
    expect(left({ search: 'ls9', state: 'Archived' })).toEqual([
      ['Active', 1],
      ['In the bin', 1],
    ]);
    expect(left({ search: 'ben', sector: 'Care' })).toEqual([]);
  });

  it('is nothing for a search of every state', () => expect(left({ search: 'ls9', state: 'All' })).toEqual([]));
});

describe('a page of a list', () => {
  const many = new TestCrm({
    candidate: Array.from({ length: MOST_COUNTED + 20 }, (_, i) => ({
      id: `CAND-${5000 + i}`,
      state: 'Active' as const,
      first_name: 'Kim',
      last_name: `Name ${String(i).padStart(5, '0')}`,
    })),
  });

  it('is the beginning of the list in the order of names, and says that there are more than anybody counts', () => {
    const page = runQuery(many.sandbox, 'candidates', { search: 'kim', most: 3 });
    expect(page.lines.map(({ id }) => id)).toEqual(['CAND-5000', 'CAND-5001', 'CAND-5002']);
    expect([page.total, page.uncounted]).toEqual([MOST_COUNTED, true]);
    expect(runQuery(many.sandbox, 'candidates', {}).lines).toHaveLength(PAGE);
  });

  it('of a list that can be counted says how many there are', () => {
    const page = runQuery(many.sandbox, 'candidates', { search: 'name 0000', most: 4 });
    expect([page.lines.length, page.total, page.uncounted]).toEqual([4, 10, false]);
  });

  it('follows what was done since it was last asked for', () => {
    const other = new TestCrm();
    expect(runQuery(other.sandbox, 'candidates', { search: 'york' }).total).toBe(0);
    other.sandbox.step(1, () => other.sandbox.update('candidate', AMIRA, { town: 'York' }));
    expect(runQuery(other.sandbox, 'candidates', { search: 'york' }).lines).toMatchObject([
      { id: AMIRA, town: 'York' },
    ]);
    expect(runQuery(other.sandbox, 'documents', { folder: 'FOLD-0001', search: 'khan cv' }).lines).toMatchObject([
      { candidate: AMIRA },
    ]);
  });

  it('of the archive or the bin has the whole records, named', () => {
    expect(runQuery(crm.sandbox, 'inactive', { state: 'In the bin' })).toMatchObject({
      lines: [{ id: BINNED, name: 'Ben Hall', binned_on: '2026-10-19' }],
      total: 1,
    });
  });

  it('of the archive begins with what is due for review, then by the day on which the next will be', () => {
    const of = (id: string, last_name: string, release_on: string | null) => ({
      ...{ id, last_name, release_on, first_name: 'A', state: 'Archived' as const, owner: 'STAFF-0001' },
    });
    const archive = new TestCrm({
      candidate: [
        of('CAND-0960', 'Ash', null),
        of('CAND-0961', 'Beech', '2027-06-01'),
        of('CAND-0962', 'Yew', '2026-10-01'),
      ],
    });
    expect(runQuery(archive.sandbox, 'inactive', { state: 'Archived' }).lines.map(({ id }) => id)).toEqual([
      'CAND-0962',
      ARCHIVED,
      'CAND-0961',
      'CAND-0960',
    ]);
  });

  it('of messages, tasks, clients and vacancies begins like the whole list, and says how many there are', () => {
    const many = 130;
    const numbered = <T>(row: (number: string) => T): T[] =>
      Array.from({ length: many }, (_, at) => row(String(at + 100).padStart(4, '0')));
    const long = new TestCrm({
      message: numbered((number) => ({
        id: `MSG-${number}`,
        mailbox: 'Inbox',
        kind: 'E-mail',
        sender: 'Jo',
        recipient: 'You',
        subject: number,
        body: '',
        on_day: '2026-10-30',
        at_time: `0${Number(number) % 10}:00`,
        read: 0,
      })),
      task: numbered((number) => ({
        id: `TASK-${number}`,
        title: number,
        due_on: `2026-11-${String((Number(number) % 20) + 3).padStart(2, '0')}`,
        owner: Number(number) % 2 ? 'STAFF-0001' : 'STAFF-0002',
        state: Number(number) % 3 ? 'Open' : 'Done',
      })),
      client: numbered((number) => ({ id: `CLI-${number}`, name: `Firm ${Number(number) % 7}`, state: 'Active' })),
      vacancy: numbered((number) => ({
        id: `VAC-${number}`,
        client: `CLI-${number}`,
        title: number,
        state: Number(number) % 2 ? 'Open' : 'Filled',
        starts_on: `2026-12-${String((Number(number) % 9) + 10)}`,
      })),
    }).sandbox;
    const asked = {
      messages: { mailbox: 'Inbox' },
      tasks: { state: 'Open', owner: 'STAFF-0001' },
      clients: {},
      vacancies: {},
    } as const;
    for (const query of Object.keys(asked) as (keyof typeof asked)[]) {
      const whole = runQuery(long, query, { ...asked[query], most: 1000 } as never);
      const page = runQuery(long, query, { ...asked[query], most: 7 } as never);
      expect(page.lines).toEqual(whole.lines.slice(0, 7));
      expect([page.total, page.uncounted], query).toEqual([whole.lines.length, false]);
    }
    const whose = runQuery(long, 'tasks', { state: 'Open', owner: 'STAFF-0002', most: 1000 }).lines;
    expect(new Set(whose.map(({ owner, state }) => `${owner} ${state}`))).toEqual(new Set(['STAFF-0002 Open']));
    expect(whose.map(({ due_on }) => due_on)).toEqual(whose.map(({ due_on }) => due_on).toSorted());
    expect(
      runQuery(long, 'vacancies', { state: 'Open', most: 1000 }).lines.every(({ state }) => state === 'Open'),
    ).toBe(true);
  });

  it('of documents is one folder, and says how many fit in each', () => {
    const page = runQuery(crm.sandbox, 'documents', { folder: 'FOLD-0001' });
    expect(page.lines.every(({ folder }) => folder === 'FOLD-0001')).toBe(true);
    expect(page.folders['FOLD-0001']).toBe(page.total);
    expect(Object.keys(page.folders)).toEqual(crm.sandbox.all('folder').map(({ id }) => id));
  });
});

describe('the next reference', () => {
  it('is free again when the step that took it was refused, and never when its row was removed', () => {
    const { sandbox: crm } = new TestCrm();
    const next = () => runQuery(crm, 'nextId', { table: 'tag' });
    const add = (then: () => void) => () => {
      crm.insert('tag', { id: next(), name: 'Driver' });
      then();
    };
    const first = next();
    expect(() =>
      crm.step(
        1,
        add(() => refuse('', 'No.')),
      ),
    ).toThrow('No.');
    expect(next()).toBe(first);
    crm.step(
      2,
      add(() => {}),
    );
    expect(next()).not.toBe(first);
    crm.step(3, () => crm.remove('tag', first));
    expect(next()).not.toBe(first);
    // Read anew, from the audit trail.
    expect(new Numbers(crm.db).highest('tag')).toBe(crm.numbers.highest('tag'));
  });
});

describe('restricted papers', () => {
  it('are known by name to everybody, and handed out to nobody who may not open them', () => {
    expect(runQuery(crm.sandbox, 'document', { id: 'DOC-0002' })).toMatchObject({
      name: 'KHAN-A_RTW',
      restricted: true,
      versions: null,
    });
    expect(runQuery(crm.sandbox, 'document', { id: 'DOC-0001' })).toMatchObject({ restricted: false, versions: [] });
    expect(runQuery(crm.sandbox, 'candidate', { id: AMIRA })).toMatchObject({ adjustments: null, adjustmentCount: 1 });
  });

  it('are handed out to a role that may', () => {
    const compliance = new TestCrm();
    compliance.sandbox.update('setting', 'me', { value: 'STAFF-0002' });
    expect(runQuery(compliance.sandbox, 'candidate', { id: AMIRA })?.adjustments).toMatchObject([
      { need: 'A chair with arms' },
    ]);
    expect(runQuery(compliance.sandbox, 'document', { id: 'DOC-0002' })?.versions).toEqual([]);
  });
});

describe('a query', () => {
  it('gives nothing for what is not there', () => {
    const found = (['candidate', 'message', 'document', 'client', 'vacancy'] as const).map((query) =>
      runQuery(crm.sandbox, query, { id: 'X-0000' }),
    );
    expect(found).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('gives the next free reference of a table', () => {
    expect(runQuery(crm.sandbox, 'nextId', { table: 'candidate' })).toBe('CAND-0005');
    expect(runQuery(crm.sandbox, 'nextId', { table: 'incident' })).toBe('INC-0001');
  });

  it('tells what waits at the desk', () => {
    expect(runQuery(crm.sandbox, 'overview', {})).toEqual({
      agency: 'Test Agency',
      today: '2026-11-02',
      me: 'STAFF-0001',
      myName: 'You',
      unread: 1,
      openTasks: 1,
      inBin: 1,
      questions: 4,
    });
  });

  it('lists the newest first where time matters', () => {
    const other = new TestCrm();
    for (const document of ['DOC-0001', 'DOC-0003']) other.do('open-document', { document });
    expect(runQuery(other.sandbox, 'access', {}).map(({ record_id }) => record_id)).toEqual(['DOC-0003', 'DOC-0001']);
    expect(runQuery(other.sandbox, 'access', { candidate: BINNED })).toMatchObject([
      { record_id: 'DOC-0003', staff_name: 'You' },
    ]);
    expect(runQuery(other.sandbox, 'access', { limit: 1 })).toHaveLength(1);
  });

  it('changes nothing, whichever it is', () => {
    const before = stateHash(crm.sandbox.db);
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
      runQuery(crm.sandbox, query, {});
    runQuery(crm.sandbox, 'candidate', { id: AMIRA });
    runQuery(crm.sandbox, 'messages', { mailbox: 'Inbox' });
    runQuery(crm.sandbox, 'documents', { folder: 'FOLD-0001' });
    runQuery(crm.sandbox, 'inactive', { state: 'Archived' });
    expect(stateHash(crm.sandbox.db)).toBe(before);
  });
});
