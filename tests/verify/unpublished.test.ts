/**
 * Owns proof that an easier scenario of one's own does not pass for one that was published, and that additions to a file are told.
 * Must never list the published scenarios; scenarios/published.yaml does.
 */
import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../src/engine/scenario/instance.ts';
import { parseScenario, scenarioHash } from '../../src/engine/scenario/parse.ts';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import { reasonsOf } from '../builders/forged-file.ts';
import { aPack, contentOf, packed, verdictOn } from '../builders/pack.ts';
import { atDesk, done } from '../builders/run.ts';
import { PUT_RIGHT, settled, textOf } from '../builders/scenario-files.ts';
import { textOfPages } from '../pdf/words.ts';

/** A pack of a scenario's text that may be any, honestly played with its own hash. */
async function packOf(text: string, change: (content: Content) => Content = (content) => content) {
  const { scenario } = instanceOf(settled(parseScenario(text)).value, '');
  const hash = scenarioHash(text);
  const run = atDesk(scenario, hash);
  for (const name of ['write-account', 'make-pack']) done(run, name);
  const { content, pictures } = await contentOf(run, PUT_RIGHT);
  return packed(change({ ...content, scenario: { ...content.scenario, text, hash } }), pictures);
}
const DRAFT = textOf(PUT_RIGHT).replace(/^version: 1$/m, 'version: 1\nstate: draft');

describe('a draft', () => {
  it('verifies as one, and its pack says so on every page, on the cover and over the matrix', async () => {
    const { bytes } = await packOf(DRAFT);
    const verdict = await verdictOn(bytes);
    expect(verdict).toMatchObject({ kind: 'draft', differences: [], reasons: [] });
    expect(verdict.says).toMatch(/^The scenario is a draft: .* is no evidence\. The file is, byte for byte, the pack/);
    expect(verdict.copy).toEqual(bytes);
    const pages = (await textOfPages(bytes)).map((page) => page.replace(/\s+/g, ' '));
    expect(pages[0]).toMatch(/Evidence pack · draft scenario/);
    expect(pages.find((page) => page.includes('What it asks'))).toMatch(/Draft scenario\. It was never published/);
    expect(pages.filter((page) => !page.includes('raft scenario'))).toEqual([]);
  });

  it('whose log was changed is altered, like any other', async () => {
    const { bytes } = await packOf(DRAFT, (content) => ({ ...content, stateHash: '0'.repeat(64) }));
    expect(await verdictOn(bytes)).toMatchObject({ kind: 'altered', differences: [{ where: 'replay' }] });
  });

  it('cannot keep silent about it: what the pack says of its scenario is compared with the text', async () => {
    const { bytes } = await packOf(DRAFT, ({ scenario: { state: _, ...scenario }, ...content }) => ({
      ...content,
      scenario,
    }));
    expect(await verdictOn(bytes)).toMatchObject({
      kind: 'altered',
      differences: [{ says: expect.stringMatching(/^What the pack says of its scenario differs .* at draft\.$/) }],
    });
  });
});

describe('a scenario', () => {
  it('that was never published is named, however honestly it was played', async () => {
    const text = textOf(PUT_RIGHT).replace(
      'kind: Record binned in error, reported_to: Dawn Whitaker',
      'reported_to: Dawn Whitaker',
    );
    const { bytes } = await packOf(text);
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
