import { expect, it } from 'vitest';
import { questionsOf } from './questions.ts';

const asked = (table: 'job_post' | 'activity', field: string): string[] =>
  questionsOf(
    'is that a remark about age?',
    [{ table, id: 'X-0001', field, words: ['young  and keen'] }],
    () => undefined,
  );

it('names the field and what it is of, each once', () => {
  expect(asked('activity', 'subject')).toEqual([
    'Found “young and keen” under Subject of the activity. Is that a remark about age?',
  ]);
  expect(asked('job_post', 'body')).toEqual([
    'Found “young and keen” under Text of the post. Is that a remark about age?',
  ]);
});
