/** Owns proof that a pack says in words that what a trap found is not repeated, where the person is gone. Never looks at how it is laid out. */
import { expect, it } from 'vitest';
import { packed } from '../builders/pack.ts';
import { sample } from './sample-content.ts';
import { textOfPages } from './words.ts';

const FOUND = 'Found “epilepsy” under What was said or done of the activity. Is that a remark about health?';
const printed = async (says: string) => {
  const { content, pictures } = sample({ steps: 20, figures: 0 });
  const log = content.log.map((entry) => ({
    ...entry,
    asks: entry.sprung.map((trap) => ({ trap, says })),
  }));
  const { bytes } = await packed({ ...content, log }, pictures);
  return (await textOfPages(bytes)).join(' ').replace(/\s+/g, ' ');
};

it('what was found stands beside the trap and in the log; of somebody who is gone, that it is not repeated', async () => {
  expect((await printed(FOUND)).split(FOUND)).toHaveLength(3);
  const gone = await printed('[erased]');
  expect(gone).not.toContain('[erased]');
  expect(gone.split('What was found is not repeated, since the person is gone.')).toHaveLength(3);
});
