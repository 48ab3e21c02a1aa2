/**
 * Owns how an assessment stands: of each thing that was spoken of, the last that was said. Pure.
 * Must never work out a decision: where nobody decided, nothing is decided, whatever else was said.
 */
import { ruleNames } from './rules.ts';
import type { AboutOf, Assessment, AssessmentEntry, JudgedPack, Statement } from './schema.ts';

/** By which two entries are about the same. */
export function subjectOf(says: Statement): string {
  switch (says.about) {
    case 'criterion':
      return `criterion ${says.criterion}`;
    case 'rule':
      return `rule ${says.rule}`;
    case 'overall':
      return 'overall';
    case 'mark':
      return `mark ${says.mark}`;
    case 'action':
      return `action ${says.action}`;
    case 'question':
      return `question ${says.question}`;
  }
}

/** The entries of one subject, oldest first: the last one stands. */
export const historyOf = (entries: readonly AssessmentEntry[], subject: string): AssessmentEntry[] =>
  entries.filter(({ says }) => subjectOf(says) === subject);

/** What was last said of each subject, in the order in which they were first spoken of. */
export function standing(entries: readonly AssessmentEntry[]): Map<string, AssessmentEntry> {
  const last = new Map<string, AssessmentEntry>();
  for (const entry of entries) last.set(subjectOf(entry.says), entry);
  return last;
}

export type Listed = 'mark' | 'action' | 'question';
const isAbout =
  <A extends Statement['about']>(about: A) =>
  (says: Statement): says is AboutOf<A> =>
    says.about === about;

/** Marks, actions or questions as they stand; those that were taken away are not among them. */
export const listed = <A extends Listed>(entries: readonly AssessmentEntry[], about: A): AboutOf<A>[] =>
  [...standing(entries).values()]
    .map(({ says }) => says)
    .filter(isAbout(about))
    .filter((says) => !('gone' in says && says.gone));

export const judgementOf = (entries: readonly AssessmentEntry[], criterion: string) =>
  entries
    .map(({ says }) => says)
    .filter(isAbout('criterion'))
    .findLast((says) => says.criterion === criterion);
export const ruleOf = (entries: readonly AssessmentEntry[], name: AboutOf<'rule'>['rule']) =>
  entries
    .map(({ says }) => says)
    .filter(isAbout('rule'))
    .findLast(({ rule }) => rule === name);
export const overallOf = (entries: readonly AssessmentEntry[]) =>
  entries
    .map(({ says }) => says)
    .filter(isAbout('overall'))
    .at(-1);

/** Criteria of the pack for which nobody has decided “competent”. */
export const outstanding = ({ pack, entries }: Pick<Assessment, 'pack' | 'entries'>): string[] =>
  pack.criteria.map(({ id }) => id).filter((id) => judgementOf(entries, id)?.decision !== 'competent');

export const referredIn = ({ pack, entries }: Pick<Assessment, 'pack' | 'entries'>): string[] =>
  pack.criteria.map(({ id }) => id).filter((id) => judgementOf(entries, id)?.decision === 'referred back');

/** What an assessor has not answered yet, in the order of the page: said where the record is made, never filled in. */
export function unanswered({ pack, entries }: Pick<Assessment, 'pack' | 'entries'>): string[] {
  const undecided = pack.criteria.filter(({ id }) => !judgementOf(entries, id)?.decision).map(({ id }) => id);
  const rules = ruleNames.filter((name) => (ruleOf(entries, name)?.satisfied ?? null) === null);
  return [...undecided, ...rules, ...(overallOf(entries)?.decision ? [] : ['overall'])];
}

/** The number for another mark, action or question; one that was taken away keeps its own. */
export const nextOf = (entries: readonly AssessmentEntry[], about: Listed): number =>
  1 + Math.max(0, ...entries.map(({ says }) => (says.about === about ? numberOf(says) : 0)));

const numberOf = (says: Statement): number =>
  says.about === 'mark'
    ? says.mark
    : says.about === 'action'
      ? says.action
      : says.about === 'question'
        ? says.question
        : 0;

export const criterionText = ({ criteria }: JudgedPack, id: string): string =>
  criteria.find((one) => one.id === id)?.text ?? '';
