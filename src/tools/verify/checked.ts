/** Owns what came of checking the files of one call. */
import type { ArrivedFile, Chains } from '../../evidence/chain/link.ts';
import type { Verdict } from '../../evidence/verdict/verdict.ts';

export interface CheckedFile {
  file: string;
  verdict: Omit<Verdict, 'copy'>;
}

export interface Checked {
  packs: CheckedFile[];
  signed: ArrivedFile[];
  passed: Chains;
}
