/** Owns proof of what the search lab says: why somebody is listed, with what is chosen beside the words, and what another word would bring. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNode, somePeople } from '../../../../tests/builders/boolean.ts';
import { recordsOf } from '../../../../tests/builders/boolean-records.ts';
import { casesOf } from '../../../../tests/builders/cases-of.ts';
import { office } from '../../../../tests/builders/crm-office.ts';
import { crmOf, manyPeople, someFilters } from '../../../../tests/builders/naive-filters.ts';
import { sqlite } from '../../../../tests/builders/sqlite.ts';
import { printBoolean } from '../../boolean/print.ts';
import { availabilities } from '../../record/picks.ts';
import { ENGINE } from '../../run/version.ts';
import { Crm } from '../crm.ts';
import { runQuery } from './run-query.ts';

const nobody = { town: null, title: null, skills: [], summary: null, cv: null, availability: null, state: 'Active' };
const crm = new Crm(
  sqlite,
  [
    { ...office, skill: [] },
    recordsOf([
      { ...nobody, id: 'CAND-0010', name: 'Ann Ash', title: 'Bricklayer', availability: 'Available' },
      { ...nobody, id: 'CAND-0011', name: 'Ben Beck', title: 'Brickie', cv: 'Face brick, CSCS card' },
      { ...nobody, id: 'CAND-0012', name: 'Cy Cole', title: 'Brick layer', state: 'Archived' },
    ]),
  ],
  ENGINE,
);

describe('why somebody is in the list', () => {
  it('says what is chosen beside the words, each alone, and the words', () => {
    const asked = { id: 'CAND-0011', boolean: 'bricklayer OR brickie', availability: 'Available', search: 'beck' };
    expect(runQuery(crm, 'whyListed', asked)).toMatchObject({
      name: 'Ben Beck',
      state: 'Active',
      listed: false,
      filters: [
        { given: { state: 'Active' }, fits: true },
        { given: { availability: 'Available' }, fits: false },
        { given: { search: 'beck' }, fits: true },
      ],
      reason: { kind: 'or', fits: true, parts: [{ fits: false }, { fits: true, found: [{ source: 'job_title' }] }] },
    });
  });
  it('says of a record that is out of use that its state is why, unless that is asked for', () => {
    const asked = { id: 'CAND-0012', boolean: '"brick layer"' };
    expect(runQuery(crm, 'whyListed', asked)).toMatchObject({
      listed: false,
      state: 'Archived',
      filters: [{ given: { state: 'Active' }, fits: false }],
      reason: { fits: true },
    });
    expect(runQuery(crm, 'whyListed', { ...asked, state: 'Archived' })?.listed).toBe(true);
  });
  it('has nothing to say of nobody, of nothing, or of what cannot be read', () => {
    for (const [id, boolean] of [
      ['CAND-0999', 'x'],
      ['CAND-0010', ' '],
      ['CAND-0010', '(x'],
    ] as const)
      expect(runQuery(crm, 'whyListed', { id, boolean })).toBeUndefined();
  });
  it('says in one line what means something only together, and nothing of an order', () => {
    const asked = { near: 'Leeds', miles: 11, qualification: 'csc', in_date_on: '2026-11-16', sort: 'Distance' };
    expect(
      runQuery(crm, 'whyListed', { id: 'CAND-0010', boolean: 'bricklayer', ...asked })?.filters.map(
        ({ given }) => given,
      ),
    ).toEqual([{ state: 'Active' }, { near: 'Leeds', miles: 11 }, { qualification: 'csc', in_date_on: '2026-11-16' }]);
  });
  it('says of a place without miles nothing, as the list does not go by it', () => {
    const asked = { id: 'CAND-0010', boolean: 'bricklayer', near: 'Leeds', sort: 'Distance' };
    expect(runQuery(crm, 'whyListed', asked)).toMatchObject({
      listed: true,
      filters: [{ given: { state: 'Active' } }],
    });
  });
  it('says what the list shows with whatever filters are chosen together', () => {
    fc.assert(
      fc.property(manyPeople, someFilters, (people, filters) => {
        const own = crmOf(people);
        const boolean = 'NOT "nobody at all"';
        const listed = runQuery(own, 'foundAmong', {
          ids: own.all('candidate').map(({ id }) => id),
          boolean,
          ...filters,
        });
        for (const { id } of own.all('candidate'))
          expect(runQuery(own, 'whyListed', { ...filters, boolean, id })?.listed).toBe(listed.includes(id));
        own.db.close();
      }),
      { numRuns: casesOf(100) },
    );
  });
  it('says that of everybody which the list shows, whatever is asked', () => {
    fc.assert(
      fc.property(
        somePeople,
        aNode,
        fc.option(fc.constantFrom(...availabilities), { nil: undefined }),
        (people, node, availability) => {
          const own = new Crm(sqlite, [{ ...office, skill: [] }, recordsOf(people)], ENGINE);
          const asked = { boolean: printBoolean(node), ...(availability && { availability }) };
          const listed = runQuery(own, 'candidates', asked).lines.map(({ id }) => id);
          for (const { id } of people)
            expect(runQuery(own, 'whyListed', { ...asked, id })?.listed, printBoolean(node)).toBe(listed.includes(id));
          own.db.close();
        },
      ),
      { numRuns: casesOf(60) },
    );
  });
});

describe('other words for the same job', () => {
  it('are told with the search that asks for either, and with how many more it finds', () => {
    expect(runQuery(crm, 'otherWords', { boolean: 'bricklayer AND NOT reception' })).toEqual([
      {
        term: 'bricklayer',
        others: [
          { word: 'brickie', query: '(bricklayer OR brickie) AND NOT reception', more: 1 },
          { word: '"brick layer"', query: '(bricklayer OR "brick layer") AND NOT reception', more: 0 },
          { word: 'bricklaying', query: '(bricklayer OR bricklaying) AND NOT reception', more: 0 },
          { word: 'brickwork', query: '(bricklayer OR brickwork) AND NOT reception', more: 0 },
        ],
      },
    ]);
    expect(runQuery(crm, 'otherWords', { boolean: 'bricklayer', state: 'All' })[0]?.others[1]?.more).toBe(1);
  });
  it('are told once, though several words of the search have the same', () => {
    const words = runQuery(crm, 'otherWords', { boolean: 'bricklayer OR brickie' }).flatMap(({ others }) =>
      others.map(({ word, more }) => `${word} ${more}`),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
  });
  it('are none where nothing can be read', () => {
    expect([runQuery(crm, 'otherWords', { boolean: '(' }), runQuery(crm, 'otherWords', { boolean: '' })]).toEqual([
      [],
      [],
    ]);
  });
});
