/**
 * Owns proof that of somebody who was erased or anonymised no word is left in a pack, whoever it was: on no page, in no title, bookmark or text for
 * those who cannot see, and in its data nowhere but in what steps were given and changed, without which nobody could run them again (decision 53).
 */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specWithout } from '../../src/engine/run/gone.ts';
import type { Run } from '../../src/engine/run/run.ts';
import { contentOf, packed, verdictOn } from '../builders/pack.ts';
import { command, done, figuresOf, played } from '../builders/run.ts';
import { REGISTER, scenarioOf } from '../builders/scenario-files.ts';
import { textOfPages } from '../pdf/words.ts';

const { solution } = scenarioOf(REGISTER);
const candidate = String(solution.steps.find((step) => step.do === 'register-candidate')?.with['candidate']);
const AGREED = { retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason: 'The time is over' };

/** Letters that occur nowhere else in this order, so that what is found is theirs; a page may break a word, so they are short. */
const name = fc
  .array(fc.constantFrom(...'bdfgklmprtvzéøšłñ'), { minLength: 3, maxLength: 6 })
  .map((letters) => `Xq${letters.join('')}`);
const person = fc.record({
  first_name: name,
  last_name: name,
  email: name.map((word) => `${word.toLowerCase().replace(/[^a-z]/g, '')}qx@example.com`),
  mobile: fc.integer({ min: 100_000, max: 999_999 }).map((number) => `07711 ${number}`),
  address: name.map((word) => `14 ${word} Yard`),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

/** The solution with this person in it, named in what others are about as well, looked for, and in a figure by hand. */
function worked(who: Person): Run {
  const steps = solution.steps.map((step) =>
    step.do === 'register-candidate'
      ? { ...step, with: { ...step.with, profile: { ...(step.with['profile'] as object), ...who } } }
      : step,
  );
  const run = played(REGISTER, steps);
  const whole = `${who.first_name} ${who.last_name}`;
  done(run, 'add-task', {
    ...{ id: 'TASK-0977', candidate: null, title: `Ask Dawn about ${whole}`, detail: `Or ring ${who.mobile}` },
    ...{ due_on: '2026-11-05', owner: 'STAFF-0001' },
  });
  done(run, 'search-candidates', { words: who.last_name });
  done(run, 'update-candidate', { candidate, changes: { summary: `${whole}, of ${who.address}` } });
  done(run, 'take-figure', { caption: `The record of ${whole}` });
  return run;
}

/** Takes them out as the desk does: the figures of earlier steps with them. */
function takeOut(run: Run, name: string): void {
  const { entry, gone } = run.do(command(name, { candidate, ...AGREED }, run.log.length));
  if (entry.outcome !== 'done' || !gone) throw new Error(`“${name}” was refused: ${entry.refusals[0]?.says}`);
  const figures = figuresOf(run);
  for (const [step, spec] of figures) figures.set(step, specWithout(spec, run.log[step - 1] ?? entry, gone));
}

/** Every text in the file besides what it draws and what is attached. */
async function textsIn(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const read = (object: PDFObject): string[] => {
    if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()];
    if (object instanceof PDFName) return [object.decodeText()];
    if (object instanceof PDFArray) return object.asArray().flatMap(read);
    return object instanceof PDFDict ? object.values().flatMap(read) : [];
  };
  return context.enumerateIndirectObjects().flatMap(([, object]) => read(object));
}

describe.each(['erase-candidate', 'anonymise-candidate'])('after %s', (name) => {
  it('no word of the person is in the pack but where a step was given it, and the pack is as made', async () => {
    await fc.assert(
      fc.asyncProperty(person, async (who) => {
        const words = Object.values(who).map((word) => word.toLowerCase());
        const run = worked(who);
        const before = JSON.stringify([run.log, [...figuresOf(run)]]).toLowerCase();
        expect(words.filter((word) => !before.includes(word))).toEqual([]);
        takeOut(run, name);
        const { content, pictures } = await contentOf(run, REGISTER, 1, 60);
        run.close();
        const { bytes } = await packed(content, pictures);
        const verdict = await verdictOn(bytes);
        expect([verdict.kind, verdict.differences]).toEqual(['as made', []]);

        const { log, ...rest } = content;
        const told = [
          // Drawn words may be broken over lines.
          ...(await textOfPages(bytes)).flatMap((page) => [page, page.replaceAll(' ', '')]),
          ...(await textsIn(bytes)),
          JSON.stringify(rest),
          JSON.stringify(log.map(({ command: _, changes: __, ...entry }) => entry)),
          // What the assessor is told of it.
          JSON.stringify({ ...verdict, copy: null }),
        ]
          .join('\n')
          .toLowerCase();
        expect(words.filter((word) => told.includes(word) || told.includes(word.replaceAll(' ', '')))).toEqual([]);
        expect(told).toContain('[erased]');
      }),
      { numRuns: 6 },
    );
  }, 240_000);
});
