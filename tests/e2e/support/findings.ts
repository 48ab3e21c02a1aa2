/** Owns looking at one state of the page after another for what somebody could not read or use. Decides nothing of what is looked for. */
import type { Page } from '@playwright/test';
import { inspect } from './inspect.ts';
import type { State } from './states-workplace.ts';

/** What is wrong with each state, in words; none when nothing is. */
export async function findings(page: Page, states: readonly State[]): Promise<string[]> {
  const all: string[] = [];
  for (const state of states) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await state.show(page);
    all.push(...(await inspect(page, state.name, state.looks)));
  }
  return all;
}
