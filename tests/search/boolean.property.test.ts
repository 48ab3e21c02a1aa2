/**
 * Owns proof that whatever is asked of whatever records, the database finds whom a reading word by word finds, also after changes, and
 * that the tree of a search says what each part finds alone.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printBoolean } from '../../src/engine/boolean/print.ts';
import { Crm } from '../../src/engine/crm/crm.ts';
import { runQuery } from '../../src/engine/crm/queries/run-query.ts';
import type { CountedNode } from '../../src/engine/crm/queries/shapes.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { aNode, somePeople } from '../builders/boolean.ts';
import { type Candidate, recordsOf } from '../builders/boolean-records.ts';
import { casesOf } from '../builders/cases-of.ts';
import { office } from '../builders/crm-office.ts';
import { fits } from '../builders/naive-boolean.ts';
import { sqlite } from '../builders/sqlite.ts';

const crmOf = (people: readonly Candidate[]) => new Crm(sqlite, [{ ...office, skill: [] }, recordsOf(people)], ENGINE);
const found = (crm: Crm, boolean: string): string[] =>
  runQuery(crm, 'candidates', { boolean })
    .lines.map(({ id }) => id)
    .toSorted();

it('a search finds whom a reading of every word finds, whatever is asked of whatever records', () => {
  fc.assert(
    fc.property(somePeople, fc.array(aNode, { minLength: 1, maxLength: 8 }), (people, nodes) => {
      const crm = crmOf(people);
      for (const node of nodes)
        expect(found(crm, printBoolean(node)), printBoolean(node)).toEqual(
          people.filter((one) => fits(node, one)).map(({ id }) => id),
        );
      crm.db.close();
    }),
    { numRuns: casesOf(150) },
  );
});

it('a search follows what steps write: records, skills and the text of a CV', () => {
  fc.assert(
    fc.property(somePeople, somePeople, fc.array(aNode, { minLength: 1, maxLength: 6 }), (people, changed, nodes) => {
      const crm = crmOf(people);
      for (const node of nodes) found(crm, printBoolean(node));
      const now = people.map((one, at) => ({ ...one, ...only(changed[at]) }));
      crm.step(1, () => {
        for (const { id, town, summary, cv } of now) {
          crm.update('candidate', id, { town, summary });
          const [document] = crm.where('document', 'candidate', id);
          const [text] = document ? crm.where('document_version', 'document', document.id) : [];
          if (text && cv !== null) crm.update('document_version', text.id, { body: cv });
        }
      });
      const held = now.map((one, at) => ({
        ...one,
        cv: people[at]?.cv === null ? null : (one.cv ?? people[at]?.cv ?? null),
      }));
      for (const node of nodes)
        expect(found(crm, printBoolean(node)), printBoolean(node)).toEqual(
          held.filter((one) => fits(node, one)).map(({ id }) => id),
        );
      crm.db.close();
    }),
    { numRuns: casesOf(60) },
  );
});

/** What the change is about. */
const only = (one: Candidate | undefined): Partial<Candidate> =>
  one ? { town: one.town, summary: one.summary, cv: one.cv } : {};

it('each part of a search has the count that it has alone, with the same filters', () => {
  const alone = (crm: Crm, node: CountedNode): void => {
    for (const filters of [{}, { availability: 'Available' }]) {
      const { total } = runQuery(crm, 'candidates', { boolean: node.query, ...filters });
      const counted = runQuery(crm, 'booleanTree', { boolean: node.query, ...filters }).tree;
      expect(counted?.total, node.query).toBe(total);
    }
    for (const part of node.parts) alone(crm, part);
  };
  fc.assert(
    fc.property(somePeople, aNode, (people, node) => {
      const crm = crmOf(people);
      const { tree } = runQuery(crm, 'booleanTree', { boolean: printBoolean(node) });
      expect(tree?.query).toBe(printBoolean(node));
      if (tree) alone(crm, tree);
      const every = (one: CountedNode): number[] => [one.total, ...one.parts.flatMap(every)];
      const naive = (one: typeof node): number[] => [
        people.filter((who) => fits(one, who)).length,
        ...(one.kind === 'term' ? [] : one.kind === 'not' ? [one.of] : one.of).flatMap(naive),
      ];
      expect(tree && every(tree)).toEqual(naive(node));
      crm.db.close();
    }),
    { numRuns: casesOf(80) },
  );
});
