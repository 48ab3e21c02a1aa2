/** Owns the rows of a CRM for candidates as cases of Boolean search describe them. Must never know what is searched. */
import type { Row, Rows } from '../../src/engine/record/catalogue.ts';

export interface Candidate {
  id: string;
  name: string;
  town: string | null;
  title: string | null;
  skills: string[];
  summary: string | null;
  cv: string | null;
  availability: string | null;
  state: string;
}

const number = (at: number): string => String(at + 1).padStart(4, '0');

export function recordsOf(candidates: readonly Candidate[]): Rows {
  const skills = [...new Set(candidates.flatMap((one) => one.skills))];
  const held = candidates.flatMap(({ id, skills: names }) =>
    [...new Set(names)].map((name) => ({ candidate: id, name })),
  );
  const withCv = candidates.flatMap(({ id, cv, state }) => (cv === null ? [] : [{ candidate: id, body: cv, state }]));
  return {
    candidate: candidates.map(({ id, name, town, title, summary, availability, state }) => {
      const [first_name = '', ...last] = name.split(' ');
      return {
        id,
        first_name,
        last_name: last.join(' ') || null,
        town,
        job_title: title,
        summary,
        availability: availability as Row<'candidate'>['availability'],
        state: state as Row<'candidate'>['state'],
      };
    }),
    skill: skills.map((name, at) => ({ id: `SKILL-${number(at)}`, name })),
    candidate_skill: held.map(({ candidate, name }, at) => ({
      id: `CS-${number(at)}`,
      candidate,
      skill: `SKILL-${number(skills.indexOf(name))}`,
    })),
    document: withCv.map(({ candidate, state }, at) => ({
      id: `DOC-${number(at)}`,
      candidate,
      folder: 'FOLD-0001',
      kind: 'CV',
      name: `${candidate}_CV`,
      version: 2,
      state: state as Row<'document'>['state'],
    })),
    document_version: withCv.flatMap(({ body }, at) =>
      // The version before it must not be found.
      [body, 'Superseded wording'].map((text, step) => ({
        id: `DV-${number(at * 2 + step)}`,
        document: `DOC-${number(at)}`,
        number: 2 - step,
        body: text,
        filed_on: '2026-10-30',
        filed_by: 'STAFF-0001',
      })),
    ),
  };
}
