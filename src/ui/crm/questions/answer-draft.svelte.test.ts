/** Owns proof of what becomes of an answer that is not kept yet while something else is kept. Must never need a screen. */
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { inEffects } from '../../../../tests/builders/effects.svelte.ts';
import { AnswerDraft } from './answer-draft.svelte.ts';

/** A draft of two fields, and what the CRM holds of them. */
function drafting(question: string) {
  let kept = $state<Record<string, string>>({ first: '', second: '' });
  const { value: draft, close } = inEffects(() => new AnswerDraft('a-1', question, () => kept));
  const keep = (now: Record<string, string>): void => {
    kept = now;
    flushSync();
  };
  return { draft, keep, close };
}

it('follows what was kept elsewhere, as where a solution is shown, in a field in which nothing else was typed', () => {
  const { draft, keep, close } = drafting('QST-1');
  keep({ first: 'kept', second: '' });
  expect({ ...draft.values }).toEqual({ first: 'kept', second: '' });
  expect(draft.changed).toEqual([]);
  close();
});

it('is not lost when something else is kept meanwhile', () => {
  const { draft, keep, close } = drafting('QST-2');
  draft.values['second'] = 'typed';
  flushSync();
  keep({ first: 'kept', second: 'of another time' });
  expect({ ...draft.values }).toEqual({ first: 'kept', second: 'typed' });
  expect(draft.changed).toEqual(['second']);
  close();
});
