/** Owns proof that what an import changed in the quality is said in words, rule by rule, and never as it is kept. */
import { expect, it } from 'vitest';
import { sayQualityChange } from './say-quality-change.ts';

it('says what is more and what is fewer, and nothing of what is as it was', () => {
  const kept = '{"faults":{"few-skills":2,"no-cv":0,"no-source":-1},"records":2,"whole":1}';
  expect(sayQualityChange(kept)).toBe(
    'Records in daily use: +2; Of them with every field that a record needs: +1; It is not said how the person came to us: −1; Fewer than 3 skills: +2',
  );
});

it('says it when nothing changed', () => {
  expect(sayQualityChange('{"faults":{},"records":0,"whole":0}')).toBe('No more and no fewer faults');
});

it.each(['Erased', '', '[1]', 'null', '{"faults":1}', '{"records":'])('leaves “%s” as it stands', (text) => {
  expect(sayQualityChange(text)).toBe(text);
});
