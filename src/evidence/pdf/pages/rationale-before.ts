/**
 * Owns what is told of a person beside the verdicts: the call and the permission before they were put forward, what was sent, and what they
 * were told. What nobody recorded of somebody who was put forward or turned down is said as well. Must never say that it was enough.
 */
import { isChosen, MISSING, sayCall, sayPermission, saySubmission, sayTold } from '../../../engine/run/say-choice.ts';
import { bold, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { STYLE } from '../layout/style.ts';
import type { Tag } from '../layout/tags.ts';
import type { TextRun } from '../text/wrap.ts';
import type { Book } from './book.ts';
import { own, type Person } from './rationale-overview.ts';
import { inSteps } from './steps-of.ts';

/** A sentence with its step, and below it what was said, in the words in which it was recorded. */
interface Line {
  runs: readonly TextRun[];
  words: string | null;
}

/** What was said does not begin on another page than when. */
const COMPANY = 30;

/** Nothing of a pack whose writer did not tell it. */
export function beforeIt(flow: Flow, sect: Tag, book: Book, person: Person): void {
  if (!person.before) return;
  for (const { runs, words } of [...asked(book, person), ...told(book, person)]) {
    if (words) flow.need(COMPANY);
    paragraph(flow, sect, runs, STYLE.body, 2);
    for (const line of own(words)) paragraph(flow, sect, line.runs, STYLE.own, 3);
  }
}

function asked(book: Book, person: Person): Line[] {
  const { calls = [], permissions = [], submissions = [] } = person.before ?? {};
  const missing = isChosen(person) ? MISSING : undefined;
  return [
    ...calls.map((call) => line(sayCall(call), inSteps(book, 'activity', call.id), call.body)),
    ...(missing && calls.length === 0 ? [plainly(missing.call)] : []),
    ...permissions.map((row) => line(sayPermission(row), inSteps(book, 'permission', row.id))),
    ...(missing && permissions.length === 0 ? [plainly(missing.permission)] : []),
    ...submissions.map((row) => line(saySubmission(row), inSteps(book, 'submission', row.id), row.withdrawn_because)),
  ];
}

function told(book: Book, { entry }: Person): Line[] {
  if (!entry) return [];
  const said = sayTold(entry);
  if (said) return [line(said, inSteps(book, 'shortlist_entry', entry.id, 'told_on'), entry.told_why)];
  return entry.state === 'Rejected' ? [plainly(MISSING.told)] : [];
}

const plainly = (says: string): Line => ({ runs: plain(says), words: null });
const line = (
  { what, more }: { what: string; more: string },
  steps: readonly TextRun[],
  words: string | null = null,
): Line => ({ runs: [bold(what), ...plain(more), ...steps], words });
