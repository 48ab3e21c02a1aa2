/** Owns what tests of chains do: dropping files on the assessor's page, reading what is said of each link, and asking the command line the same. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Download, expect, type Page } from '@playwright/test';
import { FAULT_WORDS } from '../../../src/evidence/chain/say-chain.ts';
import type { VerdictKind } from '../../../src/evidence/verdict/verdict.ts';
import { assessorsCommand } from '../../builders/assessors-command.ts';
import { asFile } from './pack.ts';

export type Files = Record<string, string | Uint8Array>;

export const saved = async (download: Promise<Download>): Promise<string> =>
  readFileSync(await (await download).path(), 'utf8');
export const place = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

export async function drop(page: Page, files: Files) {
  await page
    .locator('input[aria-label="Packs"]:not([hidden] *)')
    .setInputFiles(Object.entries(files).map(([name, bytes]) => asFile(name, Buffer.from(bytes))));
}

/** "CHAIN BROKEN", "b.jws Changed" for each fault of each link, and what is said of it, as they stand on the screen. */
export async function onTheDesk(page: Page) {
  const region = page.getByRole('region', { name: 'Files that answer each other' });
  await expect(region).toBeVisible({ timeout: 60_000 });
  return region.evaluate((section) => ({
    kinds: [...section.querySelectorAll('.chain > .callout .title')].map((title) => title.textContent?.trim() ?? ''),
    faults: [...section.querySelectorAll('ol > li')].flatMap((link) =>
      [...link.querySelectorAll('.badge')].map(
        (badge) => `${link.querySelector('.file')?.textContent?.trim()} ${badge.textContent?.trim()}`,
      ),
    ),
    said: [...section.querySelectorAll('ol > li')].flatMap((link) =>
      [...link.querySelectorAll(':scope > p:not(.title, .quiet)')].map((says) => says.textContent?.trim() ?? ''),
    ),
  }));
}

/** What the command line prints of files, as it documents it. */
interface Told {
  packs: {
    file: string;
    verdict: VerdictKind;
    says: string;
    differences: { says: string }[];
    reasons: string[];
    shown: unknown;
  }[];
  chains: {
    firstWords: string;
    links: { file: string; faults: { what: keyof typeof FAULT_WORDS; says: string }[] }[];
  }[];
}

/** Runs the assessor's command in the folder that the files lie in. */
export const verifierOf =
  (folder: string) =>
  (...args: string[]): Told & { status: number | null } => {
    const { stdout, status } = assessorsCommand(folder, args);
    return { ...(JSON.parse(stdout) as Told), status };
  };

export function onTheCommandLine(folder: string, files: Files, keys: Files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries({ ...files, ...keys })) writeFileSync(join(folder, name), bytes);
  const named = Object.keys(keys).flatMap((name) => ['--centre-key', name]);
  const told = verifierOf(folder)(...Object.keys(files), '--json', ...named);
  const faults = told.chains.flatMap(({ links }) =>
    links.flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...fault }))),
  );
  return {
    status: told.status,
    kinds: told.chains.map(({ firstWords }) => firstWords),
    faults: faults.map(({ file, what }) => `${file} ${FAULT_WORDS[what]}`),
    said: faults.map(({ says }) => says),
  };
}
