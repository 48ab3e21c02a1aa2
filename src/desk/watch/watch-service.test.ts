/**
 * Owns proof that a watched solution is the run that a learner would make with the same steps, and that nobody can act in it.
 * Must never need a store: there is none to reach.
 */
import { describe, expect, it } from 'vitest';
import { moment } from '../../../tests/builders/run.ts';
import {
  LAWFUL_BASES,
  PUT_RIGHT,
  REGISTER,
  settled,
  textOf,
  WHY_A_CRM,
} from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { ENGINE } from '../../engine/run/version.ts';
import { parseScenario, parseSolution, scenarioHash } from '../../engine/scenario/parse.ts';
import { WatchedDesk } from './watch-service.ts';

const WATCHED = [REGISTER, PUT_RIGHT, LAWFUL_BASES, WHY_A_CRM] as const;

const desk = () =>
  new WatchedDesk({
    sqlite: async () => sqlite,
    fetchScenario: async (slug) => {
      if (!WATCHED.some((known) => known === slug)) return undefined;
      const text = textOf(slug);
      return { text, hash: scenarioHash(text), engine: ENGINE, scenario: settled(parseScenario(text)).value };
    },
    fetchSolution: async (slug) => ({
      scenario: scenarioHash(textOf(slug)),
      steps: settled(parseSolution(textOf(slug, 'solution.yaml'))).steps,
    }),
  });
async function watched(slug: string) {
  const service = desk();
  const opened = await service.watch(slug, moment(0));
  if ('fault' in opened) throw new Error(opened.fault.says);
  return { service, ...opened };
}

describe('a watched solution', () => {
  it.each(WATCHED)('of %s reaches every goal, each step with its sentence and its reason', async (slug) => {
    const { service, steps } = await watched(slug);
    for (let step = 1; step <= steps; step += 1) {
      const next = await service.next();
      expect(next).toMatchObject({ says: expect.any(String), because: expect.stringMatching(/\.$/) });
      expect((await service.play(moment(step))).says).toContain(next?.says);
    }
    expect(await service.next()).toBeUndefined();
    const { view, entries } = await service.catchUp();
    expect(entries).toHaveLength(steps);
    expect(view.goals.filter(({ holds }) => !holds)).toEqual([]);
    await service.close();
  });

  it('says of a step to which row it is done, and whose record that is', async () => {
    const { service } = await watched(PUT_RIGHT);
    for (let step = 1; step <= 6; step += 1) await service.play(moment(step));
    expect(await service.next()).toMatchObject({
      command: 'open-document',
      on: { table: 'document', row: { id: 'DOC-0911' } },
      candidate: { id: 'CAND-0202' },
    });
    await service.close();
  });

  it('goes back to any step, and on from there as before', async () => {
    const { service } = await watched(REGISTER);
    const hashes: string[] = [];
    for (let step = 1; step <= 8; step += 1) hashes.push((await service.play(moment(step))).hash);
    expect((await service.rewind(6)).step).toBe(7);
    expect((await service.play(moment(7))).hash).toBe(hashes[6]);
    expect((await service.catchUp()).entries).toHaveLength(1);
    await service.close();
  });

  it('lets nobody act in it, begins no attempt, and gives no facts for a pack', async () => {
    const { service } = await watched(PUT_RIGHT);
    for (const refused of [service.do(), service.begin(), service.open(), service.summary()])
      await expect(refused).rejects.toThrow('nothing can be done in it');
    await service.close();
  });

  it('that there is not is said', async () => {
    expect(await desk().watch('none', moment(0))).toMatchObject({ fault: { kind: 'unknown' } });
  });
});
