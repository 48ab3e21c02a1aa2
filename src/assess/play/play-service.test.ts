/**
 * Owns proof that a watched attempt is the learner's own run, at any step in any order, and that a copy of it leaves it as it was.
 * Must never compare with anything but a run from the beginning.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders/pack.ts';
import { moment } from '../../../tests/builders/run.ts';
import { PUT_RIGHT } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { PlayedDesk } from './play-service.ts';

const opened: PlayedDesk[] = [];
async function watched(slug: string) {
  const pack = await aPack(slug);
  const desk = new PlayedDesk(async () => sqlite);
  opened.push(desk);
  const played = await desk.play(pack.bytes);
  if ('fault' in played) throw new Error(played.fault);
  return { desk, played, content: pack.bundle.content };
}
afterEach(async () => {
  for (const desk of opened.splice(0)) await desk.close();
});

describe('an attempt that is watched', () => {
  it('tells at each step what it changed and where it was done, and shows the records as they were', async () => {
    const { desk, played } = await watched(PUT_RIGHT);
    const changing = played.log.find(
      ({ changes, outcome }) => outcome === 'done' && changes.some(({ table }) => table === 'candidate'),
    );
    const at = await desk.moveTo(changing?.step ?? 0);
    expect(at.marks.length).toBeGreaterThan(0);
    expect(at.at?.step).toBe(changing?.step);
    expect(at.view.step).toBe(changing?.step);
    expect((await desk.moveTo(0)).at).toBeNull();
  });

  it('lets nobody act in it', async () => {
    const { desk } = await watched(PUT_RIGHT);
    await expect(desk.do('open-candidate', { candidate: 'CAND-0202' }, moment(1))).rejects.toThrow(
      'nothing can be done',
    );
    await expect(desk.begin()).rejects.toThrow('nothing can be done');
  });

  it('may be tried out in a copy, which leaves it as it was', async () => {
    const { desk, played } = await watched(PUT_RIGHT);
    await desk.moveTo(5);
    const id = (await desk.query('candidates', {})).lines[0]?.id ?? '';
    const before = await desk.query('candidate', { id });
    await desk.branch();
    const { entry } = await desk.do('update-candidate', { candidate: id, changes: { town: 'Whitby' } }, moment(90));
    expect(entry).toMatchObject({ outcome: 'done', step: 6 });
    expect((await desk.query('candidate', { id }))?.candidate.town).toBe('Whitby');
    await desk.leaveBranch();
    expect(await desk.query('candidate', { id })).toEqual(before);
    await desk.moveTo(played.log.length);
    expect((await desk.entries()).map(({ hash }) => hash)).toEqual(played.log.map(({ hash }) => hash));
  });

  it('has the pictures of the pack and no others', async () => {
    const { desk, played } = await watched(PUT_RIGHT);
    const [first] = played.figures;
    expect((await desk.picture(first?.id ?? ''))?.slice(1, 4)).toEqual(Uint8Array.from([0x50, 0x4e, 0x47]));
    expect(await desk.picture('FIG-99')).toBeUndefined();
  });

  it('that is no pack is said', async () => {
    const desk = new PlayedDesk(async () => sqlite);
    expect(await desk.play(new TextEncoder().encode('Dear Sir'))).toEqual({
      fault: expect.stringContaining('not a PDF'),
    });
  });
});
