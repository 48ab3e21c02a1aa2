/**
 * Owns the check of a pack in a thread of its own, so that whoever started it can end it: a file may be made to take for ever. What it needs
 * is loaded once. Must never keep anything of a file that it has checked.
 */
import '../engine/kernel/no-eval.ts';
import { expose } from 'comlink';
import { loadFonts } from '../desk/pack/load-fonts.ts';
import { loadSqlite } from '../engine/crm/db.ts';
import { wasmUrl } from '../engine/crm/wasm-url.ts';
import type { Moment } from '../engine/kernel/date.ts';
import type { PublishedUnit } from '../engine/unit/index.ts';
import { notAPack } from '../evidence/verdict/gave-up.ts';
import type { Verdict } from '../evidence/verdict/verdict.ts';
import { verify } from '../evidence/verdict/verify.ts';

/** Of this very site, as its build wrote it. @throws Error with a sentence when it cannot be had */
async function fetchPublished(): Promise<{ published: string[]; units: PublishedUnit[] }> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/published.json`).catch(() => undefined);
  if (!answer?.ok)
    throw new Error('What packs are checked against could not be loaded. Reload the page and try again.');
  return answer.json();
}

const needed = Promise.all([loadSqlite(wasmUrl), loadFonts(''), fetchPublished()]);
needed.catch(() => undefined);

/** What came of a check: the verdict, and the pack written anew as a file beside it. */
export interface WhatCame {
  verdict: Omit<Verdict, 'copy'>;
  copy?: Blob;
}

const api = {
  /** `now`: of whoever checks. @throws Error with a sentence when what a check needs could not be loaded */
  async check(file: File, now: Moment): Promise<WhatCame> {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes)
      return {
        verdict: notAPack('The file could not be read. Choose it again; it may have been moved or changed.'),
      };
    const [sqlite, fonts, { published, units }] = await needed;
    const means = { sqlite, fonts, published: new Set(published), units, now };
    const { copy, ...verdict } = await verify(new Uint8Array(bytes), means);
    return { verdict, ...(copy && { copy: new Blob([copy as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }) }) };
  },
};
export type PackCheck = typeof api;
expose(api);
