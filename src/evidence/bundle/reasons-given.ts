/**
 * Owns how a page calls the reasons that a learner gave with a command: they stand in no field of the record, so no detail of a step tells them.
 * Foreign packs hold anything here; what is no text is no reason.
 */
import type { Entry } from '../../engine/log/entry.ts';
import { type ReasonMember, reasonsOf } from '../../engine/log/reasons.ts';

const LABELS: Readonly<Record<ReasonMember, string>> = {
  reason: 'Reason given',
  different: 'Why it is a different person',
};

export const reasonsGiven = (entry: Pick<Entry, 'command' | 'reasons'>): { label: string; words: string }[] =>
  reasonsOf(entry).map(([member, words]) => ({ label: LABELS[member], words }));
