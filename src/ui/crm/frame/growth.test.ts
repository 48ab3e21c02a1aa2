/**
 * Owns proof of how far a list grows, and when it begins anew.
 * Must never load a list.
 */
import { expect, it } from 'vitest';
import { PAGE } from '../../../engine/crm/queries/shapes.ts';
import { Growth } from './growth.svelte.ts';

it('a list grows by a page each time, and another list begins at its beginning', () => {
  let words = 'khan';
  const growth = new Growth(() => words);
  expect(growth.most).toBe(PAGE);
  growth.more();
  growth.more();
  expect(growth.most).toBe(3 * PAGE);
  words = 'smith';
  expect(growth.most).toBe(PAGE);
  growth.more();
  expect(growth.most).toBe(2 * PAGE);
});
