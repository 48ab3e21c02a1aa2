/** Owns checking the files of one call, one after the other, and the chains that they make. Of a pack stays what is said of it, and not its pages. */
import type { ArrivedFile } from '../../evidence/chain/link.ts';
import type { Pin } from '../../evidence/chain/pins.ts';
import { verifyChain } from '../../evidence/chain/verify-chain.ts';
import { fileArrived, isBetweenPeople, packArrived } from '../../evidence/verdict/files/arrived.ts';
import { notAPack } from '../../evidence/verdict/gave-up.ts';
import type { Verdict } from '../../evidence/verdict/verdict.ts';
import { check } from './check.ts';
import type { Checked, CheckedFile } from './checked.ts';
import { read } from './files.ts';

export const now = (): string => new Date().toISOString().replace('Z', '+00:00');

export async function verdictOn(file: string, code: string | undefined): Promise<Verdict> {
  const bytes = read(file);
  return bytes ? check(bytes, now(), { code }) : notAPack(`There is no file “${file}”, or it may not be read.`);
}

export async function checkAll(
  files: readonly string[],
  code: string | undefined,
  pins: readonly Pin[],
): Promise<Checked> {
  const packs: CheckedFile[] = [];
  const signed: ArrivedFile[] = [];
  for (const file of files) {
    const bytes = read(file);
    if (bytes && isBetweenPeople(file, bytes)) signed.push(await fileArrived(file, bytes));
    else {
      const { copy: _, ...verdict } = await verdictOn(file, code);
      packs.push({ file, verdict });
    }
  }
  const arrived = [...packs.map(({ file, verdict }) => packArrived(file, verdict)), ...signed];
  return { packs, signed, passed: verifyChain(arrived, pins) };
}
