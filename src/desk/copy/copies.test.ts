/**
 * Owns proof that an attempt kept as a file comes back whole, and that a file that is not as it was kept takes nothing and costs nothing.
 * Must never weaken a check to let a copy through; the log is run again for real.
 */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { casesOf } from '../../../tests/builders/cases-of.ts';
import { Locks, newDevice, type Tab, tab } from '../../../tests/builders/desk.ts';
import { aPicture, fonts, verdictOn } from '../../../tests/builders/pack.ts';
import { moment } from '../../../tests/builders/run.ts';
import { PUT_RIGHT, scenarioOf, settled } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import type { CommandName, InputOf } from '../../engine/command/registry.ts';
import { hashBytes } from '../../engine/kernel/hash.ts';
import { ENGINE } from '../../engine/run/version.ts';
import { learnerCode } from '../../engine/scenario/learner-code.ts';
import { parseUnit } from '../../engine/unit/index.ts';
import { assemble } from '../../evidence/bundle/assemble.ts';
import { STATEMENTS, WRITER } from '../../evidence/bundle/names.ts';
import { writePack } from '../../evidence/pdf/index.ts';
import { makeLocalStore } from '../local-store.ts';
import { omittedFigures, packFigures } from '../pack/pack-parts.ts';
import type { Store } from '../store.ts';
import { Copies } from './copies.ts';
import { COPY_FORMAT, DATA } from './copy-shape.ts';

const { text, hash, file: written, solution } = scenarioOf(PUT_RIGHT);
const kept = { text, hash, scenario: written, engine: ENGINE };
const learner = { name: 'Ellis Okafor', employer: 'Northgate', centre: 'Aire Valley College', number: 'AVC-20417' };
const words = { situation: 'On Monday.', task: 'To put it right.', action: 'I restored it.', result: 'It is whole.' };
const size = { width: 120, height: 80 };

interface Device extends Tab {
  copies: Copies;
}
function deviceOn(store: Store, locks = new Locks()): Device {
  const made = tab(store, locks, { fetchScenario: async () => kept });
  return { ...made, copies: new Copies({ sqlite: async () => sqlite, store, claim: locks.claim }) };
}
const emptyDevice = async (): Promise<Device> => deviceOn(await newDevice());

/** A device on which the scenario was worked through, with a picture to each figure but the last, and an account. */
async function worked(): Promise<Device> {
  const device = await emptyDevice();
  const { desk, store } = device;
  const shelf = makeLocalStore(async () => store);
  await shelf.keepLearner(learner);
  await desk.begin(PUT_RIGHT, moment(0));
  let figures = 0;
  const act = async (name: string, input: object, step: number) => {
    const { entry, figure } = await desk.do(name as CommandName, input as InputOf<CommandName>, moment(step));
    if (!figure) return;
    figures += 1;
    await shelf.keepFigure({
      attempt: 'a-1',
      step: entry.step,
      taken: 'by the recorder',
      caption: figure.caption,
      ownCaption: figures === 1 ? 'My own words' : null,
      alt: figure.alt,
      criteria: figure.criteria,
      callouts: figure.marks.map(({ key, says }, i) => ({ number: i + 1, key, says })),
      frozen: null,
      png: Uint8Array.from(await aPicture(entry.step)),
      ...size,
      leftOut: false,
      place: entry.step,
    });
  };
  await act('start-work', {}, 1);
  for (const [i, step] of solution.steps.entries()) await act(step.do, step.with, i + 2);
  await act('write-account', {}, 40);
  await shelf.keepAccount('a-1', words, moment(41), 1);
  return device;
}

let file: Uint8Array;
let stateHash: string;
let first: Device;
beforeAll(async () => {
  first = await worked();
  stateHash = (await first.desk.summary()).stateHash;
  const made = await first.copies.makeCopy('a-1');
  if (!made) throw new Error('There is no such attempt.');
  file = made.file;
});

const all = async ({ store }: Device) => ({
  entry: await store.getAll('entry'),
  account: await store.getAll('account'),
  figure: await store.getAll('figure'),
  scenario: await store.getAll('scenario'),
  attempt: await store.getAll('attempt'),
  learner: await store.getAll('learner'),
});

describe('a copy of an attempt', () => {
  it('is the same file each time, named after what it holds', async () => {
    const again = await first.copies.makeCopy('a-1');
    expect(again && hashBytes(again.file)).toBe(hashBytes(file));
    expect(again?.name).toMatch(/^put-right-a-colleagues-mistake_step-\d+_2026-11-23\.attempt\.zip$/);
    expect(again?.undrawn).toBe(0);
    expect(await first.copies.makeCopy('a-7')).toBeUndefined();
  });

  it('comes back on another device with every step, word and picture, and the CRM in the same state', async () => {
    const before = await all(first);
    const device = await emptyDevice();
    const back = await device.copies.bringBack(file);
    expect(back).toMatchObject({ kind: 'back', attempt: { id: 'a-1', phase: 'accounting' } });
    expect(await all(device)).toEqual(before);
    expect(await device.desk.open('a-1')).toMatchObject({ view: { step: before.entry.length } });
    expect((await device.desk.summary()).stateHash).toBe(stateHash);
  });

  it('counts its figures as its pack has them, once it is back and once it is opened: what was left out is no more', async () => {
    const device = await emptyDevice();
    const back = await device.copies.bringBack(withData((data) => void Object.assign(drawn(data), { leftOut: true })));
    const [kept, all] = [await device.store.get('attempt', 'a-1'), await device.store.count('figure')];
    const opened = await device.desk.open('a-1');
    const counts = [
      back.kind === 'back' && back.attempt.figures,
      kept?.figures,
      'view' in opened && opened.view.attempt.figures,
    ];
    expect(counts).toEqual([all - 1, all - 1, all - 1]);
    expect((await packFigures(await device.store.getAll('figure'))).length).toBe(all - 1);
  });

  it('counts the figures that a pack would hold, before it was kept and after it came back', async () => {
    const device = await emptyDevice();
    await device.copies.bringBack(file);
    const shelf = makeLocalStore(async () => device.store);
    const [figure] = await shelf.figures('a-1');
    if (!figure) throw new Error('There is no figure.');
    const whole = (await shelf.attempts())[0]?.figures ?? 0;
    await shelf.keepFigure({ ...figure, leftOut: true });
    expect((await shelf.attempts())[0]?.figures).toBe(whole - 1);
    const made = await device.copies.makeCopy('a-1');
    const other = await emptyDevice();
    const back = await other.copies.bringBack(made?.file ?? new Uint8Array());
    expect(back).toMatchObject({ kind: 'back', attempt: { figures: whole - 1 } });
    expect((await makeLocalStore(async () => other.store).attempts())[0]?.figures).toBe(whole - 1);
  });

  it('gives a pack that is verified as made', async () => {
    const device = await emptyDevice();
    await device.copies.bringBack(file);
    await device.desk.open('a-1');
    const { entry } = await device.desk.do('make-pack', {}, moment(50));
    const figures = await packFigures(await device.store.getAll('figure'));
    const shelf = makeLocalStore(async () => device.store);
    const content = assemble({
      attempt: {
        id: 'a-1',
        startedAt: moment(0),
        packedAt: entry.command.at,
        mode: 'practice',
        code: learnerCode(learner.name, learner.number),
      },
      learner: (await shelf.learner()) ?? { ...learner, name: 'Nobody' },
      unit: settled(parseUnit(readFileSync(new URL('../../../content/unit/unit.yaml', import.meta.url), 'utf8'))),
      summary: await device.desk.summary(),
      figures: figures.map(({ figure }) => figure),
      omitted: omittedFigures(await device.desk.figureSteps(), await device.store.getAll('figure')),
      account: await shelf.account('a-1'),
      declaration: { statement: STATEMENTS[0], name: learner.name, signedAt: entry.command.at, help: 'None' },
      writer: WRITER,
    });
    const pictures = new Map(figures.flatMap(({ png }, i) => (png ? [[content.figures[i]?.id ?? '', png]] : [])));
    const { bytes } = await writePack({ content, pictures, fonts });
    expect(await verdictOn(bytes)).toMatchObject({ kind: 'as made' });
  });

  it('says who it is on a device where nobody has said so, and leaves whoever is there', async () => {
    const device = await emptyDevice();
    await device.store.put('learner', { ...learner, name: 'Sam Adeyemi' }, 'me');
    await device.copies.bringBack(file);
    expect(await device.store.get('learner', 'me')).toMatchObject({ name: 'Sam Adeyemi' });
  });

  it('tells how many pictures are not in it because they were not drawn', async () => {
    const device = await emptyDevice();
    await device.copies.bringBack(file);
    const [figure] = await device.store.getAll('figure');
    if (figure) await device.store.put('figure', { ...figure, png: null, frozen: { html: '<p>' } });
    const made = await device.copies.makeCopy('a-1');
    expect(made?.undrawn).toBe(1);
    expect(new TextDecoder('latin1').decode(made?.file)).not.toContain('<p>');
    expect(await (await emptyDevice()).copies.bringBack(made?.file ?? file)).toMatchObject({ kind: 'back' });
  });
});

describe('an attempt that is on the device already', () => {
  async function wentOn(): Promise<Device> {
    const device = await emptyDevice();
    await device.copies.bringBack(file);
    await device.desk.open('a-1');
    await device.desk.do('return-to-desk', {}, moment(60));
    await device.desk.close();
    return device;
  }

  it('is not written over: the learner is asked, with what each of the two holds', async () => {
    const device = await wentOn();
    const before = await all(device);
    const asked = await device.copies.bringBack(file);
    expect(asked).toMatchObject({ kind: 'here', same: false });
    if (asked.kind === 'here') expect(asked.here.step - asked.copy.step).toBe(1);
    expect(await all(device)).toEqual(before);
  });

  it('is known to be the same step for step when it is', async () => {
    const device = await emptyDevice();
    await device.copies.bringBack(file);
    expect(await device.copies.bringBack(file)).toMatchObject({ kind: 'here', same: true });
  });

  it('is replaced as a whole when the learner says so', async () => {
    const device = await wentOn();
    expect(await device.copies.bringBack(file, true)).toMatchObject({ kind: 'back' });
    expect(await all(device)).toEqual(await all(first));
    expect(await device.desk.open('a-1')).toMatchObject({ view: { phase: 'accounting' } });
  });

  it('is not replaced under the hands of a tab that works in it', async () => {
    const device = await wentOn();
    await device.desk.open('a-1');
    const before = await all(device);
    expect(await device.copies.bringBack(file, true)).toMatchObject({
      kind: 'refused',
      says: expect.stringContaining('open in another tab'),
    });
    expect(await all(device)).toEqual(before);
  });
});

type Data = Record<string, never> & {
  format: number;
  log: { step: number; hash: string; command: { input: Record<string, unknown> } }[];
  scenario: { text: string; engine: number };
  figures: { step: number; place: number; picture?: { width: number; sha256: string } }[];
  account: Record<string, unknown>;
};
/** The copy with its members changed. */
function changed(change: (members: Record<string, Uint8Array>) => unknown, level: 0 | 6 = 0): Uint8Array {
  const members = { ...unzipSync(file) };
  change(members);
  return zipSync(members, { level });
}
/** The copy with its data changed. */
const withData = (change: (data: Data) => unknown): Uint8Array =>
  changed((members) => {
    const data = JSON.parse(new TextDecoder().decode(members[DATA])) as Data;
    change(data);
    members[DATA] = strToU8(JSON.stringify(data));
  });
/** The copy with this in the place of its first picture; nothing: without it. */
const withPicture = (png?: Uint8Array): Uint8Array =>
  changed((members) => {
    const name = Object.keys(members).find((each) => each.startsWith('pictures/')) ?? '';
    if (png) members[name] = png;
    else delete members[name];
  });
const drawn = (data: Data) => data.figures.find(({ picture }) => picture) ?? { step: 0, place: 0 };

describe('a file that is not a copy as it was made', () => {
  let device: Device;
  beforeEach(async () => {
    device = await emptyDevice();
  });
  const NO = 'not a copy of an attempt';
  const CHANGED = 'changed or damaged';
  it.each<[string, () => Uint8Array, string]>([
    ['nothing at all', () => new Uint8Array(), NO],
    ['a text', () => strToU8('Dear assessor'), NO],
    ['a ZIP of something else', () => zipSync({ 'essay.docx': strToU8('My essay') }, { level: 0 }), NO],
    ['half of it', () => file.slice(0, file.length / 2), NO],
    ['the same data packed, as no copy is', () => changed(() => undefined, 6), NO],
    [
      'other data under the name of ours',
      () => changed((m) => Object.assign(m, { [DATA]: strToU8('{"kind":"other"}') })),
      NO,
    ],
    ['data that are no data', () => changed((m) => Object.assign(m, { [DATA]: strToU8('{"kind":') })), CHANGED],
    [
      'more data than any attempt',
      () => changed((m) => Object.assign(m, { [DATA]: new Uint8Array(8_000_001) })),
      'larger than any',
    ],
    ['a format of tomorrow', () => withData((d) => Object.assign(d, { format: COPY_FORMAT + 1 })), 'newer version'],
    [
      'an engine of tomorrow',
      () => withData(({ scenario: s }) => Object.assign(s, { engine: ENGINE + 1 })),
      'newer version',
    ],
    ['a member nobody knows', () => withData(({ account }) => Object.assign(account, { mark: 'A' })), CHANGED],
    [
      'another scenario',
      () => withData(({ scenario: s }) => Object.assign(s, { text: `${s.text}\n# easier` })),
      CHANGED,
    ],
    [
      'a step with other words',
      () => withData(({ log }) => Object.assign(log[2] ?? {}, { command: { ...log[3]?.command } })),
      'step 3 on',
    ],
    [
      'a hash that was made up',
      () => withData(({ log }) => Object.assign(log[1] ?? {}, { hash: '0'.repeat(64) })),
      'step 2 on',
    ],
    ['a step left out', () => withData(({ log }) => void log.splice(1, 1)), 'step 3 on'],
    [
      'two steps in another order',
      () => withData(({ log }) => void log.splice(1, 2, ...log.slice(1, 3).reverse())),
      'do not fit together',
    ],
    ['a picture left out', () => withPicture(), CHANGED],
    [
      'another picture in the place of one',
      () =>
        withData((d) => void (drawn(d).picture && Object.assign(drawn(d).picture ?? {}, { sha256: '0'.repeat(64) }))),
      CHANGED,
    ],
    [
      'a picture of another size than it says',
      () => withData((d) => void Object.assign(drawn(d).picture ?? {}, { width: 121 })),
      CHANGED,
    ],
    ['a page in the place of a picture', () => withPicture(strToU8('<html>')), CHANGED],
    [
      'a figure of a step that was never done',
      () => withData((d) => void d.figures.push({ ...drawn(d), step: 400 })),
      CHANGED,
    ],
    [
      'two figures in one place',
      () => withData(({ figures: [one, other] }) => void Object.assign(other ?? {}, { place: one?.place })),
      CHANGED,
    ],
    ['a place that no step has', () => withData((d) => void Object.assign(drawn(d), { place: 400 })), CHANGED],
    ['half a place', () => withData((d) => void Object.assign(drawn(d), { place: 1.5 })), CHANGED],
    ['two figures of one step', () => withData((d) => void d.figures.push({ ...drawn(d) })), CHANGED],
  ])('is refused in one sentence and nothing is kept of it: %s', async (_, bytes, says) => {
    const before = await all(device);
    const back = await device.copies.bringBack(bytes());
    expect(back).toEqual({ kind: 'refused', says: expect.stringContaining(says) });
    expect(back.kind === 'refused' && back.says).toMatch(/^[A-Z][^\n]+\.$/);
    expect(await all(device)).toEqual(before);
  });

  it('whatever bytes of it were changed, either takes nothing or comes back in the very same state', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = file.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const fresh = await emptyDevice();
        const back = await fresh.copies.bringBack(bytes);
        if (back.kind !== 'back') {
          expect((await all(fresh)).attempt).toEqual([]);
          return;
        }
        await fresh.desk.open('a-1');
        expect((await fresh.desk.summary()).stateHash).toBe(stateHash);
      }),
      { numRuns: casesOf(12) },
    );
  });
});
