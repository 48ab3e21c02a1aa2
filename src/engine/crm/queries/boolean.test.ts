/** Owns proof of where a Boolean search looks in records and papers, and of what is shown of the places where words were found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNode, somePeople } from '../../../../tests/builders/boolean.ts';
import { recordsOf } from '../../../../tests/builders/boolean-records.ts';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { printBoolean } from '../../boolean/print.ts';
import { runQuery } from './run-query.ts';

const CV =
  'Amira Khan\nForklift driver on nights, Copperdale, since 2019.\nCounterbalance and reach, 40 trailers a shift. ';
const text = (id: string, document: string, number: number, body: string) => ({
  id,
  document,
  number,
  body,
  filed_on: '2026-10-30',
  filed_by: 'STAFF-0001',
});
const crm = () =>
  new TestCrm({
    document_version: [
      text('DV-0001', 'DOC-0001', 1, CV.repeat(3)),
      text('DV-0002', 'DOC-0002', 1, 'A passport of Ruritania'),
      text('DV-0003', 'DOC-0003', 1, 'Welder'),
    ],
  });
const found = ({ sandbox }: TestCrm, boolean: string, state?: string) =>
  runQuery(sandbox, 'candidates', { boolean, ...(state && { state }) }).lines;
const ids = (...asked: Parameters<typeof found>) => found(...asked).map(({ id }) => id);

describe('a Boolean search', () => {
  it('looks in the CV as it is now, and in no restricted paper', () => {
    const office = crm();
    expect(ids(office, 'counterbalance')).toEqual([AMIRA]);
    expect(ids(office, 'passport')).toEqual([]);
    office.sandbox.step(1, () => office.sandbox.insert('document_version', text('DV-0009', 'DOC-0001', 2, 'Baker')));
    expect(ids(office, 'counterbalance')).toEqual([AMIRA]);
    office.sandbox.step(2, () => office.sandbox.update('document', 'DOC-0001', { version: 2 }));
    expect([ids(office, 'counterbalance'), ids(office, 'baker')]).toEqual([[], [AMIRA]]);
    office.sandbox.step(3, () => office.sandbox.update('document', 'DOC-0001', { state: 'Archived' }));
    expect(ids(office, 'baker')).toEqual([]);
  });

  it('follows a CV that is moved to whom it belongs to', () => {
    const office = crm();
    expect(ids(office, 'counterbalance', 'All')).toEqual([AMIRA]);
    office.sandbox.step(1, () => office.sandbox.update('document', 'DOC-0001', { candidate: ARCHIVED }));
    expect(ids(office, 'counterbalance', 'All')).toEqual([ARCHIVED]);
  });

  it('leaves out what is archived or in the bin unless that is asked for, and says how many there are', () => {
    const office = crm();
    expect(ids(office, 'hall OR park')).toEqual([]);
    expect(ids(office, 'welder', 'In the bin')).toEqual([BINNED]);
    expect(ids(office, 'park', 'Archived')).toEqual([ARCHIVED]);
    expect(runQuery(office.sandbox, 'elsewhere', { boolean: 'hall OR park OR (' })).toEqual([]);
    expect(runQuery(office.sandbox, 'elsewhere', { boolean: 'hall OR park' })).toMatchObject([
      { state: 'In the bin', total: 1 },
      { state: 'Archived', total: 1 },
    ]);
  });

  it('goes with the words and filters of the list', () => {
    const { sandbox } = crm();
    const total = (params: Record<string, string>) =>
      runQuery(sandbox, 'candidates', { boolean: 'forklift', ...params }).total;
    expect([total({}), total({ search: 'amira' }), total({ search: 'ben' }), total({ sector: 'Care' })]).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it('shows where the words were found, with the words marked, and not what was left out', () => {
    const [line] = found(crm(), 'reach* title:warehouse NOT baker');
    expect(line?.found).toEqual([
      {
        source: 'job_title',
        document: null,
        parts: [
          { text: 'Warehouse', marked: true },
          { text: ' operative', marked: false },
        ],
      },
      {
        source: 'cv',
        document: 'DOC-0001',
        parts: [
          { text: '… since 2019.\nCounterbalance and ', marked: false },
          { text: 'reach', marked: true },
          { text: ', 40 trailers a shift. Amira Khan\nForklift driver on nights, Copperdale, since …', marked: false },
        ],
      },
    ]);
  });

  it('says clause by clause why somebody is found or is not, with the words', () => {
    const { sandbox } = crm();
    const reason = runQuery(sandbox, 'booleanReason', { id: AMIRA, boolean: 'forklift (welder OR NOT town:york)' });
    expect(reason).toMatchObject({
      kind: 'and',
      fits: true,
      parts: [
        { query: 'forklift', fits: true, found: [{ source: 'cv', document: 'DOC-0001' }] },
        {
          query: 'welder OR NOT town:york',
          fits: true,
          parts: [
            { query: 'welder', fits: false, found: [] },
            { query: 'NOT town:york', fits: true, parts: [{ query: 'town:york', fits: false, found: [] }] },
          ],
        },
      ],
    });
    expect(runQuery(sandbox, 'booleanReason', { id: 'CAND-0999', boolean: 'x' })).toBeUndefined();
    expect(runQuery(sandbox, 'booleanReason', { id: AMIRA, boolean: '(' })).toBeUndefined();
  });

  it('takes hostile text for what it is: words', () => {
    const office = crm();
    for (const typed of ['"\') OR 1=1 --"', '"Robert\'); DROP TABLE candidate"', '"NEAR/2 amira*"', 'name:"* OR *"'])
      expect(ids(office, typed), typed).toEqual([]);
    expect(ids(office, '')).toEqual([AMIRA]);
  });

  it('of hundreds of words, or many in brackets, is answered', () => {
    const office = crm();
    const many = Array.from({ length: 240 }, (_, at) => `w${at}`);
    expect(ids(office, `${many.join(' OR ')} OR amira`)).toEqual([AMIRA]);
    expect(ids(office, `${'(x OR '.repeat(49)}amira${')'.repeat(49)}`)).toEqual([AMIRA]);
  });

  it('marks words in everybody whom words alone found', () => {
    fc.assert(
      fc.property(somePeople, aNode, (people, node) => {
        const own = new TestCrm({
          ...recordsOf(people),
          skill: [],
          candidate_skill: [],
          document: [],
          document_version: [],
        });
        const asked = node.kind === 'term' && node.field !== 'status';
        for (const line of found(own, printBoolean(node)))
          if (asked) expect(line.found.flatMap(({ parts }) => parts).some(({ marked }) => marked)).toBe(true);
        own.sandbox.db.close();
      }),
      { numRuns: 40 },
    );
  });
});
