/**
 * Owns the decisions among the files that were dropped, each with what IQA has said of it last. Pure. Must never take a file whose signature does not
 * hold; what those are stands in set-aside.ts.
 */
import { replacedBy } from '../../../evidence/assessment/goes-on.ts';
import type { Assessment } from '../../../evidence/assessment/schema.ts';
import type { IqaContent, Sampled } from '../../../evidence/chain/iqa.ts';
import type { ArrivedFile } from '../../../evidence/chain/link.ts';
import type { Verdict } from '../../../evidence/verdict/verdict.ts';

/** A decision that was dropped, whose signature holds. */
export interface DroppedDecision {
  file: string;
  fingerprint: string;
  key: string;
  assessor: string;
  at: string;
  assessment: Assessment;
  /** What IQA has said of it last, where that was dropped as well. */
  sampled: DroppedIqa | null;
}
/** What IQA says of a decision, in a file whose signature holds. */
export interface DroppedIqa {
  file: string;
  fingerprint: string;
  by: string;
  at: string;
  says: Sampled;
}
export interface DroppedPack {
  name: string;
  verdict?: Pick<Verdict, 'kind' | 'says' | 'shown'>;
}

/** Of each decision, by its fingerprint, what IQA said last, by the clocks of those who signed. */
export function newestIqa(signed: readonly ArrivedFile[]): Map<string, DroppedIqa> {
  const newest = new Map<string, DroppedIqa>();
  for (const { name, read } of signed) {
    if (!read.ok || read.value.envelope.kind !== 'iqa' || !read.value.envelope.answers) continue;
    const { answers, by, at, content } = read.value.envelope;
    const says = content as IqaContent;
    const before = newest.get(answers);
    if (says.what !== 'sampled' || (before && Date.parse(before.at) >= Date.parse(at))) continue;
    newest.set(answers, { file: name, fingerprint: read.value.fingerprint, by, at, says });
  }
  return newest;
}

/** Those that stand. What another one goes on from is replaced by it, and would be counted twice. */
export const decisionsIn = (signed: readonly ArrivedFile[]): DroppedDecision[] => {
  const replaced = replacedIn(signed);
  return allDecisions(signed).filter(({ fingerprint }) => !replaced.has(fingerprint));
};

/** Of each decision that is replaced, by its fingerprint, the one that counts. */
export function replacedIn(signed: readonly ArrivedFile[]): Map<string, DroppedDecision> {
  const replaced = new Map<string, DroppedDecision>();
  for (const alike of Map.groupBy(allDecisions(signed), ({ assessment }) => assessment.pack.fingerprint).values())
    for (const one of alike) {
      const counts = replacedBy(one, alike);
      if (counts) replaced.set(one.fingerprint, counts);
    }
  return replaced;
}

function allDecisions(signed: readonly ArrivedFile[]): DroppedDecision[] {
  const iqa = newestIqa(signed);
  const seen = new Set<string>();
  return signed.flatMap(({ name, read }) => {
    if (!read.ok || read.value.envelope.kind !== 'decision' || seen.has(read.value.fingerprint)) return [];
    const { envelope, fingerprint, key } = read.value;
    seen.add(fingerprint);
    return [
      {
        ...{ file: name, fingerprint, key, assessor: envelope.by, at: envelope.at },
        assessment: envelope.content as Assessment,
        sampled: iqa.get(fingerprint) ?? null,
      },
    ];
  });
}
