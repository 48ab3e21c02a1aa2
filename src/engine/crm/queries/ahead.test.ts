/** Owns proof that looking ahead finds what lapses on its day, tries on a copy what would be left, and leaves no trace. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { stateHash } from '../state-hash.ts';
import { tryWays } from './ahead-shapes.ts';
import { runQuery } from './run-query.ts';

describe('what falls due until a day', () => {
  const crm = new TestCrm();
  const until = (on: string) =>
    Object.fromEntries(
      runQuery(crm.sandbox, 'fallsDue', { on }).map(({ title, lines }) => [title, lines.map(({ id }) => id)]),
    );

  it.each([
    ['Leave the bin for good', BINNED, '2026-11-18', '2026-11-19'],
    ['Reach the release date that was set', ARCHIVED, '2027-01-04', '2027-01-05'],
    ['Tasks are due', 'TASK-0001', '2026-11-03', '2026-11-04'],
  ])('%s: %s, not on %s and on %s', (title, id, before, day) => {
    expect(until(before)[title]).not.toContain(id);
    expect(until(day)[title]).toContain(id);
  });

  it('is counted whole where only the first are asked for', () => {
    crm.do('add-task', { id: 'TASK-0777', title: 'Ring', due_on: '2026-11-09', owner: 'STAFF-0001' });
    const whole = runQuery(crm.sandbox, 'fallsDue', { on: '2028-11-02' });
    const first = runQuery(crm.sandbox, 'fallsDue', { on: '2028-11-02', most: 1 });
    expect(Math.max(...whole.map(({ total }) => total))).toBeGreaterThan(1);
    expect(first).toEqual(whole.map((group) => ({ ...group, lines: group.lines.slice(0, 1) })));
  });
});

it.each([
  ['place-hold', { id: 'HOLD-0777', candidate: BINNED, reason: 'A claim' }],
  ['log-data-request', { id: 'DR-0777', candidate: BINNED, kind: 'Erasure', received_on: '2026-11-01' }],
])('what is held does not leave the bin, whatever the 30 days say: %s', (command, given) => {
  const crm = new TestCrm();
  const on = '2026-12-24';
  const leaves = () => [
    ...runQuery(crm.sandbox, 'fallsDue', { on }).flatMap(({ title, lines }) =>
      title === 'Leave the bin for good' ? lines.map(({ id }) => id) : [],
    ),
    ...runQuery(crm.sandbox, 'dueForRelease', { on }).lines.flatMap(({ id, rule }) => (rule === 'Bin' ? [id] : [])),
  ];
  expect(leaves()).toEqual([BINNED, BINNED]);
  expect(runQuery(crm.sandbox, 'inactive', { state: 'In the bin' }).lines[0]).toMatchObject({ id: BINNED, held: 0 });
  crm.do(command, given);
  expect(leaves()).toEqual([]);
  expect(runQuery(crm.sandbox, 'inactive', { state: 'In the bin' }).lines[0]).toMatchObject({ id: BINNED, held: 1 });
});

describe('what is tried on a copy', () => {
  const left = (way: (typeof tryWays)[number], candidate: string = AMIRA, on = '2026-11-02') => {
    const crm = new TestCrm();
    const { rows, refused } = runQuery(crm.sandbox, 'tryOut', { candidate, way, on });
    return { refused, rows: Object.fromEntries(rows.map(({ where, now, afterwards }) => [where, [now, afterwards]])) };
  };

  it.each(tryWays)('leaves no trace: %s', (way) => {
    const crm = new TestCrm();
    const before = stateHash(crm.sandbox.db);
    runQuery(crm.sandbox, 'tryOut', { candidate: AMIRA, way, on: '2028-11-02' });
    expect(stateHash(crm.sandbox.db)).toBe(before);
    expect(crm.sandbox.today).toBe('2026-11-02');
    expect([...crm.sandbox.takeWritten()]).toEqual([]);
  });

  it('shows that what is archived is there, and what is erased is not', () => {
    const archived = left('archive').rows;
    expect(archived['Live search']).toEqual(['Found', 'Not found']);
    expect(archived['Search of the archive']).toEqual(['Not found', 'Found']);
    expect(archived['Can anybody tell who it is?']?.[1]).toMatch(/^Yes/);
    const erased = left('erase').rows;
    expect(erased['Papers, notes, messages']).toEqual([
      '2 papers, 2 notes and 0 messages',
      '0 papers, 0 notes and 0 messages',
    ]);
    expect(erased['The record']?.[1]).toMatch(/^Erased/);
    expect(erased['Search of all records']).toEqual(['Found', 'Not found']);
    expect(erased['Statistics']?.[0]).toBe(erased['Statistics']?.[1]);
  });

  it('shows the line that a real one writes', () => {
    expect(left('erase').rows['Audit trail']?.[1]).toMatch(/, and the line that says: erased for good$/);
    expect(left('anonymise').rows['Audit trail']?.[1]).toMatch(/, and the line that says: /);
    expect(left('archive').rows['Audit trail']?.[1]).not.toMatch(/the line that says/);
  });

  it('shows that a code in place of a name hides nobody', () => {
    expect(left('pseudonymise').rows['Can anybody tell who it is?']?.[1]).toMatch(/list of who was who/);
  });

  it.each(tryWays)(
    'is set against the whole of what is there now, for a role that does not see the archive too: %s',
    (way) => {
      const tried = (archive: 'Out of sight' | null) => {
        const crm = new TestCrm();
        // A paper of hers came from a record that is in the archive, and the line that says so is out of sight with that.
        crm.do('restore-candidate', { candidate: ARCHIVED, reason: 'To move a paper' });
        crm.do('move-document', {
          document: 'DOC-0001',
          other: ARCHIVED,
          name: 'PARK-C_CV',
          reason: 'Filed on the wrong person',
        });
        crm.do('move-document', { document: 'DOC-0001', other: AMIRA, name: 'KHAN-A_CV', reason: 'It was hers' });
        crm.do('archive-candidate', {
          ...{ candidate: ARCHIVED, retention_rule: 'R-01', release_on: '2027-01-05', reason: 'Not in use' },
        });
        const { role } = crm.row('staff', crm.sandbox.me) ?? {};
        crm.sandbox.step(900, () => crm.sandbox.update('role', String(role), { archive }));
        return runQuery(crm.sandbox, 'tryOut', { candidate: AMIRA, way, on: '2026-11-02' });
      };
      const seeing = tried(null);
      expect(seeing.refused).toBeNull();
      expect(tried('Out of sight')).toEqual(seeing);
    },
  );

  it('looks as people do: a code hides the name from the list, and a Boolean search reads on in texts and CVs', () => {
    const crm = new TestCrm();
    crm.do('update-candidate', { candidate: AMIRA, changes: { summary: 'Amira drives a forklift.' } });
    const found = (way: (typeof tryWays)[number]) => {
      const { rows } = runQuery(crm.sandbox, 'tryOut', { candidate: AMIRA, way, on: '2026-11-02' });
      return ['Live search', 'Search of all records'].map(
        (name) => rows.find(({ where }) => where === name)?.afterwards,
      );
    };
    const still = 'Found by a Boolean search, in Profile summary';
    expect(found('pseudonymise')).toEqual([still, still]);
    expect(found('archive')).toEqual(['Not found', 'Found']);
    expect(found('bin')).toEqual(['Not found', 'Found']);
    expect(found('anonymise')).toEqual(['Not found', 'Not found']);
    expect(found('erase')).toEqual(['Not found', 'Not found']);
    // And what is tried is what a real one leaves.
    crm.do('pseudonymise-candidate', {
      id: 'KEY-0001',
      candidate: AMIRA,
      kept_by: 'STAFF-0002',
      reason: 'For a figure',
    });
    const { lines } = runQuery(crm.sandbox, 'candidates', { boolean: 'Amira', most: 5 });
    expect(lines.map(({ id }) => id)).toEqual([AMIRA]);
  });

  it('says why the CRM would refuse', () => {
    expect(left('bin', BINNED).refused).toBe('This record is in the bin already.');
  });
});
