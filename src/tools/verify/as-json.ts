/**
 * Owns the one document that the assessor's command prints for other programs. Its shape is told in content/guides/assessor.md; a member is added, and
 * none is ever changed or taken away without another `format`.
 */

import type { ArrivedFile } from '../../evidence/chain/link.ts';
import { CHAIN_WORDS, sayChain } from '../../evidence/chain/say-chain.ts';
import { alikeIn } from '../../evidence/verdict/facts/likeness.ts';
import { FIRST_WORDS } from '../../evidence/verdict/say-verdict.ts';
import type { Checked } from './checked.ts';

export function asJson({ packs: checked, signed, passed }: Checked, checkedAt: string): unknown {
  const alike = alikeIn(checked.map(({ file, verdict: { traits } }) => ({ name: file, traits })));
  return {
    format: 'resourcer-verify-1',
    checkedAt,
    packs: checked.map(({ file, verdict }, i) => ({
      file,
      verdict: verdict.kind,
      firstWords: FIRST_WORDS[verdict.kind],
      says: verdict.says,
      differences: verdict.differences,
      reasons: verdict.reasons,
      notes: verdict.notes,
      shown: verdict.shown ?? null,
      facts: verdict.facts ?? [],
      questions: verdict.questions ?? [],
      alike: (alike[i] ?? []).map(({ other, says }) => ({ file: checked[other]?.file, says })),
    })),
    files: signed.map(fileOf),
    chains: passed.chains.map((chain) => ({
      chain: chain.kind,
      firstWords: CHAIN_WORDS[chain.kind],
      says: sayChain(chain),
      links: chain.links.map(({ name, ...link }) => ({ file: name, ...link })),
    })),
    keys: passed.keys.map(({ name, ...key }) => ({ file: name, ...key })),
  };
}

/** A signed file by itself; what it is worth beside others stands at its link. */
const fileOf = ({ name, read }: ArrivedFile): unknown =>
  read.ok
    ? {
        file: name,
        holds: true,
        says: 'Its signature holds.',
        ...read.value.envelope,
        fingerprint: read.value.fingerprint,
        key: read.value.key,
      }
    : { file: name, holds: false, why: read.error.why, says: read.error.says };
