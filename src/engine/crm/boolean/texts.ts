/** Owns the texts of candidates in which Boolean search looks, as they are written, in the order in which they are shown. Reads only. */
import type { BooleanField } from '../../boolean/tree.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import { ITS_CVS, ITS_SKILLS } from './word-list.ts';

/** Where a text stands: a column of the candidate, a skill, the CV. */
export type Source = 'name' | 'job_title' | 'town' | 'skill' | 'summary' | 'cv' | 'id';
export interface SearchedText {
  candidate: string;
  source: Source;
  text: string;
  /** The document that it is the text of. */
  document: string | null;
}

/** The field that names a text; undefined for one that is only looked through with all others. */
export const fieldOf: Readonly<Record<Source, BooleanField | undefined>> = {
  name: 'name',
  job_title: 'title',
  town: 'town',
  skill: 'skill',
  summary: undefined,
  cv: undefined,
  id: undefined,
};

const PARTS: Readonly<Record<Source, string>> = {
  name: `SELECT c.id AS candidate, ${FULL_NAME} AS text, NULL AS document FROM candidate c WHERE true`,
  job_title: 'SELECT c.id AS candidate, c.job_title AS text, NULL AS document FROM candidate c WHERE true',
  town: 'SELECT c.id AS candidate, c.town AS text, NULL AS document FROM candidate c WHERE true',
  skill: `SELECT c.id AS candidate, s.name AS text, NULL AS document FROM candidate c, ${ITS_SKILLS}`,
  summary: 'SELECT c.id AS candidate, c.summary AS text, NULL AS document FROM candidate c WHERE true',
  cv: `SELECT c.id AS candidate, v.body AS text, d.id AS document FROM candidate c, ${ITS_CVS}`,
  id: 'SELECT c.id AS candidate, c.id AS text, NULL AS document FROM candidate c WHERE true',
};

export function searchedTexts(crm: Crm, candidates: readonly string[]): SearchedText[] {
  const ids = JSON.stringify(candidates);
  return (Object.keys(PARTS) as Source[]).flatMap((source) =>
    crm.db
      .rows<Omit<SearchedText, 'source'>>(
        `${PARTS[source]} AND c.id IN (SELECT value FROM json_each(?)) AND text <> '' ORDER BY text, document`,
        [ids],
      )
      .map((row) => ({ ...row, source })),
  );
}
