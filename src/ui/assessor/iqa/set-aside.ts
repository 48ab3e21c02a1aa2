/**
 * Owns the files that quality assurance was given and does not look at: what each is, why it is passed over, and what would mend that. Pure.
 * Must never leave one out: what is no line and no decision stands here, or still waits to be checked.
 */
import { sayMoment } from '../../../engine/kernel/date.ts';
import { count } from '../../../engine/kernel/phrases.ts';
import { isDraftOf } from '../../../evidence/chain/decision-drafts.ts';
import type { Envelope } from '../../../evidence/chain/envelope.ts';
import type { FileFault, FileFaultKind } from '../../../evidence/chain/file-fault.ts';
import type { IqaContent } from '../../../evidence/chain/iqa.ts';
import type { ArrivedFile } from '../../../evidence/chain/link.ts';
import { LINK_FAULTS } from '../../../evidence/chain/links-of.ts';
import type { SignedFile } from '../../../evidence/chain/read-file.ts';
import { FAULT_WORDS, SAYS, sayKey, titleOf } from '../../../evidence/chain/say-chain.ts';
import { isEvidence } from '../../../evidence/verdict/say-verdict.ts';
import type { Verdict, VerdictKind } from '../../../evidence/verdict/verdict.ts';
import { VERDICT_NAMES } from '../verdict-tone.ts';
import { type DroppedDecision, type DroppedPack, newestIqa, replacedIn } from './dropped.ts';

export interface SetAside {
  name: string;
  /** In a word or two. */
  what: string;
  /** Something is wrong with it; else it is in order, and only not looked at here. */
  bad: boolean;
  says: string;
}

export const setAside = (packs: readonly DroppedPack[], signed: readonly ArrivedFile[]): SetAside[] => [
  ...ofSigned(signed),
  ...ofPacks(packs),
];

function ofSigned(files: readonly ArrivedFile[]): SetAside[] {
  const first = new Map<string, string>();
  const newest = newestIqa(files);
  const replaced = replacedIn(files);
  const decisions = new Set(files.flatMap(({ read }) => (isDecision(read) ? [read.value.fingerprint] : [])));
  return files.flatMap((file): SetAside[] => {
    const { name, read } = file;
    if (!read.ok)
      return [{ name, what: FAULT_WORDS[LINK_FAULTS[read.error.why]], bad: true, says: sayFault(file, files) }];
    const { envelope, fingerprint } = read.value;
    const same = first.get(fingerprint);
    if (same) return [fine(name, 'Here already', `It is the same file as “${same}”.`)];
    first.set(fingerprint, name);
    if (envelope.kind === 'key') return [fine(name, 'A key', sayKey(envelope.by))];
    if (envelope.kind === 'iqa') return ofIqa(name, read.value, { decisions, replaced, newest });
    const counts = replaced.get(fingerprint);
    return counts ? [fine(name, 'Replaced', SAYS.replaced(counts.file))] : [];
  });
}
const isDecision = (read: ArrivedFile['read']): read is { ok: true; value: SignedFile } =>
  read.ok && read.value.envelope.kind === 'decision';
const fine = (name: string, what: string, says: string): SetAside => ({ name, what, bad: false, says });

function ofIqa(
  name: string,
  { envelope, fingerprint }: SignedFile,
  beside: {
    decisions: ReadonlySet<string>;
    replaced: ReadonlyMap<string, DroppedDecision>;
    newest: ReturnType<typeof newestIqa>;
  },
): SetAside[] {
  const content = envelope.content as IqaContent;
  const by = `by ${envelope.by}, ${sayMoment(envelope.at)}`;
  if (content.what === 'plan')
    return [fine(name, 'A sampling plan', `“${content.title}”, ${by}: ${count(content.rows.length, 'row')}.`)];
  const about = `What IQA says of the decision of ${content.assessor} on ${content.learner}, ${by}`;
  if (!envelope.answers || !beside.decisions.has(envelope.answers))
    return [{ name, what: 'Its decision is missing', bad: true, says: `${about}. Drop that decision as well.` }];
  const counts = beside.replaced.get(envelope.answers);
  if (counts)
    return [
      fine(name, 'About a replaced decision', `${about}. “${counts.file}” goes on from that decision and counts.`),
    ];
  const shown = beside.newest.get(envelope.answers);
  return !shown || shown.fingerprint === fingerprint
    ? []
    : [fine(name, 'An earlier word', `${about}. “${shown.file}” is newer, and is what is shown.`)];
}

/** What mends it, where the sentence itself does not say. */
const MENDS: Readonly<Record<FileFaultKind, (claimed: FileFault['claimed']) => string>> = {
  'no file': () => ' Choose the file that the assessor saved; its name ends in .jws.',
  unsigned: (claimed) =>
    ` Ask ${claimed?.by ?? 'the assessor'} for the signed file: only such a decision is answered here.`,
  changed: () => '',
  unknown: () => ' Reload the page: a newer version of this site may read it.',
  'cannot check': () => '',
};

const sayClaimed = ({ kind, by, at }: Envelope): string =>
  kind === 'key' ? `the public half of the key of ${by}` : titleOf(kind, by, at);

function sayFault({ read, said }: ArrivedFile, files: readonly ArrivedFile[]): string {
  if (read.ok) return '';
  const { why, says, claimed } = read.error;
  const is = claimed ? `It says that it is: ${sayClaimed(claimed)}. ` : '';
  const counts = files.find(
    (each) =>
      why === 'unsigned' &&
      claimed &&
      isDecision(each.read) &&
      isDraftOf(
        { by: claimed.by, answers: claimed.answers, said },
        { by: each.read.value.envelope.by, answers: each.read.value.envelope.answers, said: each.said },
      ),
  );
  return is + (counts ? SAYS.draftOf(counts.name) : says + MENDS[why](claimed));
}

/** What is done with a pack that is no evidence. */
const PACK_MENDS: Readonly<Record<Exclude<VerdictKind, 'as made' | 'data verified'>, string>> = {
  altered: 'It is no evidence to look at; “Check and judge” says what does not hold.',
  draft: 'It is no evidence, so there is nothing to look at.',
  'not a pack': '',
};

function ofPacks(packs: readonly DroppedPack[]): SetAside[] {
  const first = new Map<string, string>();
  return packs.flatMap(({ name, verdict }): SetAside[] => {
    if (!verdict) return [];
    if (!isEvidence(verdict)) return [{ name, what: VERDICT_NAMES[verdict.kind], bad: true, says: sayPack(verdict) }];
    const fingerprint = verdict.shown?.fingerprint ?? '';
    const same = first.get(fingerprint);
    if (same) return [fine(name, 'Here already', `It holds the same pack as “${same}”.`)];
    first.set(fingerprint, name);
    return [];
  });
}
const sayPack = ({ kind, says }: Pick<Verdict, 'kind' | 'says'>): string =>
  `${says} ${PACK_MENDS[kind as keyof typeof PACK_MENDS]}`.trim();
