/** Owns proof that the checker knows what a knowledge task gives names to, and tells a name that leads nowhere. */
import { describe, expect, it } from 'vitest';
import { textOf, WHY_A_CRM } from '../../../../tests/builders/scenario-files.ts';
import { checkFiles } from './check-files.ts';

const FILES = ['scenario.yaml', 'solution.yaml', 'mistakes.yaml'] as const;

/** What is said of the files with one text, which stands in one of them once, turned into another. */
function told(file: (typeof FILES)[number], from: string, to: string) {
  const [scenario, solution, mistakes] = FILES.map((name) => {
    const text = textOf(WHY_A_CRM, name);
    if (name === file && text.split(from).length !== 2) throw new Error(`“${from}” must stand in ${name} once`);
    return { file: name, text: name === file ? text.replace(from, () => to) : text };
  });
  if (!scenario || !solution || !mistakes) throw new Error('three files');
  return checkFiles({ scenario, solution, mistakes }).faults.map(({ code, says }) => ({ code, says }));
}

describe('the files of a knowledge task', () => {
  it('speak of cards, groups, meanings and several cards at once', () => {
    expect(told('solution.yaml', 'Search first:', 'Search before all:')).toEqual([]);
  });

  it('are told a card in an order that there is not', () => {
    expect(
      told(
        'solution.yaml',
        '{ label: story, do: order-cards, with: { question: $story, order: $rings',
        '{ label: story, do: order-cards, with: { question: $story, order: $rngs',
      ),
    ).toMatchObject([{ code: 'unknown-name', says: expect.stringContaining('“$rngs” names nobody') }]);
  });

  it('are told the meaning of a term that there is not', () => {
    expect(told('solution.yaml', 'choice: $audit-means', 'choice: $audt-means')).toMatchObject([
      { code: 'unknown-name', says: expect.stringContaining('did you mean “$audit-means”?') },
    ]);
  });

  it('are told of a question by its own kind, not by another', () => {
    expect(told('scenario.yaml', '    title: How a number goes stale\n', '')).toEqual([
      { code: 'missing', says: expect.stringContaining('“title” is missing in item 2 of “questions”') },
    ]);
  });
});
