/**
 * Owns proof that a log which was changed is found out, with its chain as it was or made anew.
 * Must never leave the fingerprint as it was; it would give it away before the log does.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/engine/log/entry.ts';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import { partOf } from '../builders/cases-of.ts';
import { Forger, rechained, resealed } from '../builders/forger.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

const says = async (
  log: (log: Entry[]) => Entry[],
  chain: (content: Content) => Content = (content) => content,
): Promise<string[]> => {
  const content = chain({ ...pack.bundle.content, log: log(pack.bundle.content.log) });
  const forged = await (await Forger.open(pack.bytes)).attach(resealed(content)).save();
  const { kind, differences } = await verdictOn(forged);
  expect(kind).toBe('altered');
  return differences.filter(({ where }) => where === 'log' || where === 'replay').map((difference) => difference.says);
};

const at = (log: Entry[], step: number): Entry => log[step - 1] as Entry;
/** The step of the solution with this command. */
const stepOf = (name: string): number => pack.bundle.content.log.findIndex((entry) => entry.command.name === name) + 1;

describe('a step', () => {
  it('left out breaks the chain there', async () => {
    const step = stepOf('set-document-retention');
    expect((await says((log) => log.toSpliced(step - 1, 1)))[0]).toMatch(
      new RegExp(`^The chain of the log breaks at step ${step} `),
    );
  });

  it('left out, with the chain made anew, leads to another end', async () => {
    const step = stepOf('set-document-retention');
    const all = await says((log) => log.toSpliced(step - 1, 1), rechained);
    expect(all[0]).toMatch(
      /^The list of goals differs from the replay at 2\.holds: the pack says “true”, the replay “false”\.$/,
    );
    expect(all[1]).toMatch(/the CRM does not hold what it held/);
  });

  it('that was last left out leaves a log that makes no pack', async () => {
    const content = rechained({ ...pack.bundle.content, log: pack.bundle.content.log.slice(0, -1) });
    const forged = await (await Forger.open(pack.bytes)).attach(resealed(content)).save();
    expect((await verdictOn(forged)).differences).toContainEqual({
      where: 'data',
      says: expect.stringContaining('does not end with the making of this pack'),
    });
  });

  it('and the next changed about break the chain at the first', async () => {
    const step = stepOf('restore-candidate');
    const swapped = (log: Entry[]) => log.with(step - 1, at(log, step + 1)).with(step, at(log, step));
    expect((await says(swapped))[0]).toMatch(new RegExp(`^The chain of the log breaks at step ${step} `));
  });

  it('moved before the one it needs, with the chain made anew, comes out otherwise when it is run again', async () => {
    const step = stepOf('restore-candidate');
    const archive = stepOf('archive-candidate');
    const swapped = (log: Entry[]) => log.with(step - 1, at(log, archive)).with(archive - 1, at(log, step));
    expect((await says(swapped, rechained))[0]).toMatch(
      new RegExp(`^Step ${step} .* the pack says .* run again it is`),
    );
  });

  it('added breaks the chain after the one before it', async () => {
    const step = stepOf('open-candidate');
    const added = (log: Entry[]) => log.toSpliced(step, 0, { ...at(log, step), step: step + 1 });
    expect((await says(added))[0]).toMatch(new RegExp(`^The chain of the log breaks at step ${step + 1} `));
  });

  it('added, with the chain made anew, comes out otherwise or leads to another end', async () => {
    const step = stepOf('report-incident');
    const added = (log: Entry[]) => log.toSpliced(step, 0, at(log, step));
    expect((await says(added, rechained))[0]).toMatch(
      new RegExp(`^Step ${step + 1} .*: the pack says .* run again it is`),
    );
  });

  it('that was refused and is called done, with the chain made anew, is named by the replay', async () => {
    const step = stepOf('open-document');
    expect(at(pack.bundle.content.log, step).outcome).toBe('refused');
    const claimed = (log: Entry[]) => log.with(step - 1, { ...at(log, step), outcome: 'done', refusals: [] });
    expect(await says(claimed, rechained)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Step ${step} \\(Open the document .*\\): the pack says “done” for outcome; run again it is “refused”\\.$`,
        ),
      ),
    ]);
  });

  it.each(
    partOf<[string, (entry: Entry) => Entry, RegExp]>([
      [
        'a goal more',
        (entry) => ({ ...entry, reached: [...entry.reached, 'incident'] }),
        /^Step \d+ .* “incident” for reached\.1; run again it is nothing\.$/,
      ],
      ['a change less', (entry) => ({ ...entry, changes: entry.changes.slice(1) }), /^Step \d+ .* for changes\.\d/],
      [
        'another day',
        (entry) => ({ ...entry, day: '2026-11-01' }),
        /^Step \d+ .* says “2026-11-01” for day; run again it is “2026-11-02”/,
      ],
      [
        'something else given',
        (entry) => ({ ...entry, command: { ...entry.command, input: { ...entry.command.input, reason: 'Other' } } }),
        /the CRM does not hold what it held/,
      ],
    ]),
  )('with %s, with the chain made anew, comes out otherwise when it is run again', async (_, change, found) => {
    const step = stepOf('archive-candidate');
    expect(await says((log) => log.with(step - 1, change(at(log, step))), rechained)).toEqual([
      expect.stringMatching(found),
    ]);
  });
});
