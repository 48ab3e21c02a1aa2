/** Owns proof of what is proposed to practise next. Must never know a scenario of the site. */
import { expect, it } from 'vitest';
import type { ScenarioCard } from '../../desk/api.ts';
import { practiseNext } from './practise-next.ts';

const card = (slug: string, minutes: number, ...criteria: string[]): ScenarioCard => ({
  slug,
  minutes,
  criteria,
  version: 1,
  title: slug,
  summary: '',
  task: 'administer',
  draft: false,
});
const shown =
  (...criteria: string[]) =>
  (criterion: string) =>
    criteria.includes(criterion) ? ('shown' as const) : ('not yet' as const);
const slugs = (...given: Parameters<typeof practiseNext>) => practiseNext(...given).map(({ card: { slug } }) => slug);

it('puts first what can show most of what is not shown yet, and names those criteria', () => {
  const cards = [card('one', 20, 'P1', 'P2'), card('three', 20, 'P2', 'P3', 'P4', 'P5')];
  expect(practiseNext(cards, shown('P2'), 'other')[0]).toMatchObject({
    card: { slug: 'three' },
    criteria: ['P3', 'P4', 'P5'],
  });
});

it('leaves out what has nothing left to show, and never names more than three', () => {
  const cards = ['a', 'b', 'c', 'd', 'e'].map((slug) => card(slug, 10, slug));
  expect(slugs(cards, shown('a'), 'x')).toEqual(['b', 'c', 'd']);
  expect(slugs(cards, shown('a', 'b', 'c', 'd', 'e'), 'x')).toEqual([]);
});

it('names what was just done behind another that can show as much, and the shorter before the longer', () => {
  const cards = [card('done', 5, 'P1'), card('long', 40, 'P1'), card('short', 10, 'P1')];
  expect(slugs(cards, shown(), 'done')).toEqual(['short', 'long', 'done']);
});
