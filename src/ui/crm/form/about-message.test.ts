/** Owns proof of what an answer is about: what it answers, and the vacancy that was taken from that. */
import { expect, it } from 'vitest';
import { aboutOf } from './about-message.ts';

const session = (vacancies: readonly string[], filed: string | null = null) =>
  ({
    query: (name: string) =>
      Promise.resolve(
        name === 'senders'
          ? [{ table: 'contact', id: 'CON-1', where: 'sender' }]
          : { message: { vacancy: filed }, vacancies: vacancies.map((id) => ({ id })) },
      ),
  }) as unknown as Parameters<typeof aboutOf>[0];

it.each([
  ['the vacancy that was taken from it', ['VAC-1'], null, 'VAC-1'],
  ['the vacancy it is filed under, before any', ['VAC-1'], 'VAC-2', 'VAC-2'],
  ['none of two, of which nobody can tell', ['VAC-1', 'VAC-2'], null, undefined],
  ['none where none was taken', [], null, undefined],
] as const)('an answer is about %s', async (_, taken, filed, vacancy) => {
  expect(await aboutOf(session(taken, filed), { answers: 'MSG-1' }, {})).toEqual({
    contact: 'CON-1',
    ...(vacancy && { vacancy }),
  });
});
