/**
 * Owns proof that an easier scenario of one's own does not pass for one that was published, and that additions to a file are told.
 * Must never list the published scenarios; scenarios/published.yaml does.
 */
import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../src/engine/scenario/instance.ts';
import { parseScenario, scenarioHash } from '../../src/engine/scenario/parse.ts';
import { reasonsOf } from '../builders/forged-file.ts';
import { aPack, contentOf, packed, verdictOn } from '../builders/pack.ts';
import { atDesk, done } from '../builders/run.ts';
import { PUT_RIGHT, settled, textOf } from '../builders/scenario-files.ts';

describe('a scenario', () => {
  it('that was never published is named, however honestly it was played', async () => {
    const text = textOf(PUT_RIGHT).replace(
      'kind: Record binned in error, reported_to: STAFF-0002',
      'reported_to: STAFF-0002',
    );
    const { scenario } = instanceOf(settled(parseScenario(text)).value, '');
    const hash = scenarioHash(text);
    const run = atDesk(scenario, hash);
    for (const name of ['write-account', 'make-pack']) done(run, name);
    const { content, pictures } = await contentOf(run, PUT_RIGHT);
    const { bytes } = await packed({ ...content, scenario: { ...content.scenario, text, hash } }, pictures);
    expect((await verdictOn(bytes)).differences).toEqual([
      {
        where: 'scenario',
        says: expect.stringMatching(/^The scenario “.+” in the pack is not one that was ever published here/),
      },
    ]);
  });
});

describe('a file that was added to', () => {
  it('is told as that, and the copy shows what was made', async () => {
    const pack = await aPack();
    const text = Buffer.from(pack.bytes).toString('latin1');
    const object = [...text.matchAll(/\n(\d+) 0 obj/g)].at(-2)?.[1];
    const addition = `\n${object} 0 obj\n<< /Added true >>\nendobj\n${text.slice(text.lastIndexOf('startxref'))}`;
    const reasons = await reasonsOf(Uint8Array.from(Buffer.from(text + addition, 'latin1')), pack);
    expect(reasons.join('\n')).toMatch(/The whole pack is still in it; \d+ bytes were added at its end/);
  });
});
