/**
 * Owns what Boolean search looks through: of each candidate the words of name, town, job title, each skill, reference, summary and the
 * current text of the CV, with a full-text index over them. Made and kept up like the other lists. Must never hold a restricted paper.
 */
import { BETWEEN } from '../../boolean/index-words.ts';
import type { TableName } from '../../record/catalogue.ts';
import { FULL_NAME, type List } from '../list-index.ts';

const COLUMNS = 'name, town, title, skill, rest';
/** Each text by itself: no phrase runs from one into the next. */
const each = (text: string, from: string): string =>
  `(SELECT group_concat(boolean_words(${text}), ' ${BETWEEN} ') FROM ${from})`;

/** The skills of a candidate `c`, as `s.name`. */
export const ITS_SKILLS = 'candidate_skill cs JOIN skill s ON s.id = cs.skill WHERE cs.candidate = c.id';
/**
 * The current texts of the CVs of a candidate `c`, as `v.body`: those that everybody may open, and that are no further out of daily use
 * than the record.
 */
export const ITS_CVS = `document d JOIN folder f ON f.id = d.folder JOIN document_version v ON v.document = d.id AND v.number = d.version
  WHERE d.candidate = c.id AND d.kind = 'CV' AND f.restricted = 0 AND d.state IN ('Active', c.state)`;

const OF_A_CANDIDATE: ReadonlySet<TableName> = new Set(['candidate_skill', 'document', 'document_version']);

/** `doc` is the number that the index knows a line by. */
export const wordList: List = {
  name: 'candidate_words',
  create: `
    CREATE TEMP TABLE candidate_words (
      doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT, town TEXT, title TEXT, skill TEXT, rest TEXT
    );
    CREATE VIRTUAL TABLE temp.candidate_index USING fts4(content="candidate_words", ${COLUMNS}, tokenize=simple, matchinfo=fts3);`,
  lines: `
    SELECT NULL, c.id, boolean_words(${FULL_NAME}), boolean_words(c.town), boolean_words(c.job_title),
           ${each('s.name', ITS_SKILLS)},
           concat_ws(' ${BETWEEN} ', boolean_words(c.id), boolean_words(c.summary), ${each('v.body', ITS_CVS)})
    FROM candidate c`,
  by: { id: 'c.id', candidate: 'c.id' },
  stale: (table, id, candidate) => {
    if (table === 'candidate') return { by: 'id', value: id };
    if (OF_A_CANDIDATE.has(table)) return candidate === null ? undefined : { by: 'id', value: candidate };
    return table === 'skill' || table === 'folder' ? 'all' : undefined;
  },
  index: {
    takeOut: (among) =>
      `DELETE FROM candidate_index WHERE docid IN (SELECT doc FROM candidate_words WHERE id ${among})`,
    putIn: (among) =>
      `INSERT INTO candidate_index (docid, ${COLUMNS}) SELECT doc, ${COLUMNS} FROM candidate_words WHERE id ${among}`,
    makeAnew: "INSERT INTO candidate_index (candidate_index) VALUES ('rebuild')",
  },
};
