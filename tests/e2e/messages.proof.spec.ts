/** Owns proof that messages and their history are worked with by the keyboard alone. A proof (`npm run proofs`): it goes a long way. */
import { keyboard } from '../../src/tools/player/keyboard.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { expect, LEARNER, REGISTER, test } from './support/test.ts';

const { ids } = scenarioOf(REGISTER);

test('a message is written, answered and filed, and the history chosen by kind, with the keyboard alone', async ({
  play,
  page,
}) => {
  test.setTimeout(120_000);
  const player = play(REGISTER, keyboard);
  await player.introduce(LEARNER);
  await player.choose();
  await player.startWork();
  await player.do({
    do: 'write-message',
    with: {
      ...{ id: 'MSG-0901', kind: 'E-mail', to_contact: 'CON-0003', candidate: null, vacancy: 'VAC-0001' },
      ...{ subject: 'A question', body: 'Are the hours the same?' },
    },
  });
  await player.do({
    do: 'answer-message',
    with: { id: 'MSG-0902', answers: ids['email'] ?? '', subject: 'Your CV', body: 'Thank you.' },
  });
  await player.do({ do: 'look-at-vacancy', with: { vacancy: 'VAC-0001' } });
  await player.do({ do: 'look-at-client', with: { client: 'CLI-0001' } });
  const stages = page.getByRole('checkbox', { name: /^Stages/ });
  await keyboard.tick(stages, false);
  await expect(stages).not.toBeChecked();
  await expect(page.getByText('Submitted', { exact: true })).toHaveCount(0);
});
