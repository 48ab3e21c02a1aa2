/** Owns proof that quality assurance sees every criterion of every decision and pack, once, with how it came to be shown. */
import { beforeAll, describe, expect, it } from 'vitest';
import { aPack, verdictOn } from '../../../../tests/builders/pack.ts';
import { AGREED, aKey, assessed, iqaBy, signedBy } from '../../../../tests/builders/signed.ts';
import { append } from '../../../evidence/assessment/append.ts';
import type { Bundle } from '../../../evidence/bundle/schema.ts';
import type { ArrivedFile } from '../../../evidence/chain/link.ts';
import { fingerprintOf } from '../../../evidence/chain/sign.ts';
import { fileArrived } from '../../../evidence/verdict/files/arrived.ts';
import type { Verdict } from '../../../evidence/verdict/verdict.ts';
import { decisionsIn } from './dropped.ts';
import { choicesOf, decidedLines, lookedAt, planRowsOf, sampleLines, sampleRecords, wantedLines } from './sample.ts';

let bundle: Bundle;
let verdict: Verdict;
let signed: ArrivedFile[];
const file = (name: string, text: string) => fileArrived(name, new TextEncoder().encode(text));
beforeAll(async () => {
  const pack = await aPack();
  bundle = pack.bundle;
  verdict = await verdictOn(pack.bytes);
  const key = await aKey();
  const decision = await signedBy(key, bundle.fingerprint, 12, assessed(bundle, 'competent'));
  const criteria = bundle.content.unit.criteria.slice(0, 1).map(({ id }) => id);
  const agreed = await iqaBy(await aKey(), fingerprintOf(decision), 13, { ...AGREED, criteria });
  signed = [await file('decision.jws', decision), await file('again.jws', decision), await file('iqa.jws', agreed)];
});
const all = { assessor: '', learner: '', criterion: '', method: '' } as const;

describe('what quality assurance can look at', () => {
  it('is every criterion of a decision, once, with the methods of its pack and the words of its assessor', () => {
    const lines = sampleLines([{ name: 'pack.pdf', verdict }], decisionsIn(signed));
    expect(lines.map(({ criterion }) => criterion)).toEqual(bundle.content.unit.criteria.map(({ id }) => id));
    const hows = new Map(bundle.content.coverage.map(({ criterion, how }) => [criterion, how]));
    for (const line of lines) {
      expect(line).toMatchObject({
        assessor: 'Ama Boateng',
        learner: 'Łukasz Żółć',
        decided: 'competent',
        simulation: true,
      });
      expect([...line.methods].sort()).toEqual((hows.get(line.criterion) ?? '').split(', ').sort());
    }
    expect(lines.map(lookedAt)).toEqual(lines.map((_, i) => (i === 0 ? 'agreed' : '')));
  });

  it('knows without the pack what came from simulation, and of a pack alone that nobody has decided', () => {
    const alone = sampleLines([], decisionsIn(signed));
    expect(alone.length).toBeGreaterThan(0);
    for (const line of alone) expect(line.methods).toContain('SIM');
    const undecided = sampleLines([{ name: 'pack.pdf', verdict }], []);
    expect(undecided.map(({ decided, assessor }) => decided + assessor).join('')).toBe('');
    expect(planRowsOf(undecided)).toEqual([]);
    // What is altered is no evidence to sample.
    expect(sampleLines([{ name: 'pack.pdf', verdict: { ...verdict, kind: 'altered' } }], [])).toEqual([]);
  });

  it('counts of a decision what was decided in it, and plans nothing that was left open', async () => {
    const some = assessed(bundle, 'competent');
    const [left, ...others] = bundle.content.unit.criteria.map(({ id }) => id);
    const opened = append(some, {
      ...{ at: '2026-11-26T10:00:00.000+00:00', by: 'Ama Boateng' },
      says: {
        ...{ about: 'criterion', criterion: left ?? '', decision: null, feedback: '', simulation: null, workplace: '' },
      },
    });
    const text = await signedBy(await aKey(), bundle.fingerprint, 12, opened);
    const lines = sampleLines([], decisionsIn([await file('decision.jws', text)]));
    expect(decidedLines(lines).map(({ criterion }) => criterion)).toEqual(others);
    expect(planRowsOf(lines).flatMap(({ criteria }) => criteria)).not.toContain(left);
    expect(planRowsOf(lines.filter(({ criterion }) => criterion === left))).toEqual([]);
  });

  it('counts a decision once where another one goes on from it', async () => {
    const own = await aKey();
    const said = assessed(bundle, 'competent');
    const more = append(said, {
      ...{ at: '2026-11-26T10:00:00.000+00:00', by: 'Ama Boateng' },
      says: { about: 'overall', decision: 'competent', feedback: '', authority: '', adjustments: '' },
    });
    const files = [
      await file('first.jws', await signedBy(own, bundle.fingerprint, 12, said)),
      await file('later.jws', await signedBy(own, bundle.fingerprint, 13, more)),
    ];
    expect(decisionsIn(files).map((each) => each.file)).toEqual(['later.jws']);
    const stranger = await file('stranger.jws', await signedBy(await aKey(), bundle.fingerprint, 14, more));
    expect(decisionsIn([...files, stranger]).map((each) => each.file)).toEqual(['later.jws', 'stranger.jws']);
  });

  it('is found by assessor, learner, criterion and method, and goes into a plan by assessor and learner', () => {
    const lines = sampleLines([{ name: 'pack.pdf', verdict }], decisionsIn(signed));
    const [first] = choicesOf(lines, 'criterion');
    const one = wantedLines(lines, { ...all, criterion: first ?? '' });
    expect(one.map(({ criterion }) => criterion)).toEqual([first]);
    expect(wantedLines(lines, { ...all, assessor: 'Nobody' })).toEqual([]);
    expect(wantedLines(lines, { ...all, method: 'WT' })).toEqual([]);
    expect(wantedLines(lines, { ...all, method: 'SIM' }).length).toBeGreaterThan(0);
    expect(planRowsOf(one)).toEqual([
      { assessor: 'Ama Boateng', learner: 'Łukasz Żółć', criteria: [first], methods: one[0]?.methods },
    ]);
    expect(planRowsOf(lines)).toHaveLength(1);
    expect(sampleRecords(one)[1]?.slice(0, 2)).toEqual(['Ama Boateng', 'Łukasz Żółć']);
  });
});
