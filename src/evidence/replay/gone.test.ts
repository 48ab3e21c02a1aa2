/**
 * Owns proof that a log in which somebody was erased or anonymised says nothing of them any more, in no sentence, figure, image or answer,
 * and is run again all the same, step by step. What was given with a step stays: a replay needs it (decision 53).
 */
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../tests/builders/cases-of.ts';
import { contentOf } from '../../../tests/builders/pack.ts';
import { act, done, figuresOf, played } from '../../../tests/builders/run.ts';
import { REGISTER, scenarioOf } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { hashJson } from '../../engine/kernel/hash.ts';
import type { Entry } from '../../engine/log/entry.ts';
import { debriefOf } from '../../engine/run/debrief.ts';
import { marksOf } from '../../engine/run/figure-spec.ts';
import { isAbout, specWithout } from '../../engine/run/gone.ts';
import type { Run } from '../../engine/run/run.ts';
import { reasonsGiven } from '../bundle/reasons-given.ts';
import { checkLog } from '../verdict/check-log.ts';
import { forget, replay } from './replay.ts';

const { solution } = scenarioOf(REGISTER);
const registered = solution.steps.find((step) => step.do === 'register-candidate');
const profile = registered?.with['profile'] as Record<string, string>;
const candidate = String(registered?.with['candidate']);
const AGREED = { retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason: 'The time is over' };

function taken(command: 'erase-candidate' | 'anonymise-candidate', first: (run: Run) => void = () => undefined) {
  const run = played(REGISTER, solution.steps);
  first(run);
  const { first_name, last_name, email, mobile } = run.query('candidate', { id: candidate })?.candidate ?? {};
  done(run, 'add-task', {
    ...{ id: 'TASK-0977', candidate: null, title: `Ask about ${first_name} ${last_name}`, detail: null },
    ...{ due_on: '2026-11-05', owner: 'STAFF-0001' },
  });
  const before = { log: JSON.stringify(run.log), figures: JSON.stringify([...figuresOf(run)]) };
  const { gone, entry } = run.do({
    name: command,
    input: { candidate, ...AGREED },
    at: '2026-11-23T12:00:00.000+00:00',
  });
  return { run, gone, entry, before, words: [first_name, last_name, email, mobile].map(String) };
}

/** Sentences and whatever is kept beside the log; not what was given, nor what changed. */
const told = ({ run, gone, entry }: ReturnType<typeof taken>): string =>
  JSON.stringify([
    run.log.map(({ command: _, changes: __, ...rest }) => rest),
    [...figuresOf(run)].map(([step, spec]) => specWithout(spec, run.log[step - 1] ?? entry, gone ?? never())),
    run.image().memory,
    run.traps().map(({ id }) => run.met(id)),
    run.beyond(),
    entry,
  ]);
const town = (run: ReturnType<typeof played>): string => {
  const found = run.query('candidate', { id: candidate })?.candidate.town;
  return typeof found === 'string' ? found : never();
};
const never = (): never => {
  throw new Error('nobody is gone');
};

describe.each(partOf(['erase-candidate', 'anonymise-candidate'] as const))('after %s', (command) => {
  it('no sentence, figure or image says anything of the person', () => {
    const made = taken(command);
    for (const word of made.words) expect(made.before.log).toContain(word);
    const all = told(made);
    const stands = (word: string, text: string) =>
      new RegExp(`(?<![\\w])${word.replace(/[.+]/g, '\\$&')}(?![\\w])`, 'i').test(text);
    expect(made.words.filter((word) => stands(word, all))).toEqual([]);
    // Others are called Ellison.
    const file = Buffer.from(made.run.image().database).toString('utf8');
    expect(made.words.slice(1).filter((word) => file.includes(word))).toEqual([]);
    expect(made.run.log.some(({ says }) => says.includes(candidate))).toBe(true);
  });

  it('the log is run again, and comes out the same', async () => {
    const { run } = taken(command);
    done(run, 'write-account');
    done(run, 'make-pack');
    const again = replay(sqlite, (await contentOf(run, REGISTER, 0)).content);
    expect(again).toMatchObject({ ok: true, value: { divergence: undefined } });
    expect(again.ok && again.value.run.log).toEqual(run.log);
    expect(again.ok && again.value.run.stateHash()).toBe(run.stateHash());
  });

  it('what the agency did stays to be read, of steps about a request of theirs too; what was typed does not', () => {
    const run = played(REGISTER, solution.steps);
    const { first_name, last_name } = run.query('candidate', { id: candidate })?.candidate ?? {};
    const whole = `${first_name} ${last_name}`;
    done(run, 'log-data-request', { id: 'DR-0977', candidate, kind: 'Erasure', received_on: '2026-11-02' });
    done(run, 'confirm-identity', { request: 'DR-0977', identity_seen: 'Rang back, said the dog is Rex' });
    const [asked, seen] = run.log.slice(-2);
    done(run, 'close-data-request', { request: 'DR-0977', outcome: 'Answered', reply: 'Rex sends regards' });
    const { entry: refused } = run.do({
      name: 'add-task',
      input: { id: 'TASK-0978', candidate, title: 'Walk Rex', detail: null, due_on: '2026-11-05', owner: '' },
      at: '2026-11-23T11:00:00.000+00:00',
    });
    expect(refused.outcome).toBe('refused');
    const { gone, entry } = run.do({
      name: command,
      input: { candidate, ...AGREED, reason: `Asked by ${whole} of ${town(run)}` },
      at: '2026-11-23T12:00:00.000+00:00',
    });
    const told = JSON.stringify(run.log.map(({ command: _, changes: __, ...rest }) => rest));
    expect(told).not.toMatch(/Rex/);
    expect(told).not.toContain(last_name);
    const at = (step: number | undefined) => run.log[(step ?? 0) - 1];
    expect(at(asked?.step)?.says).toContain('Erasure');
    expect(at(refused.step)?.refusals).toEqual(refused.refusals);
    expect(isAbout(seen as Entry, gone ?? never())).toBe(true);
    // On the page of the log a reason stands as in the trail.
    expect(reasonsGiven(at(entry.step) as Entry)).toEqual([
      { label: 'Reason given', words: 'Asked by [erased] of [erased]' },
    ]);
    expect(entry.reasons).toEqual(at(entry.step)?.reasons);
    run.close();
  });

  it('who agreed or was asked stays to be read, also of a step that was refused; whoever has that name goes', () => {
    const { run, words } = taken(command, (at) => {
      act(at, command, { candidate, ...AGREED, agreed_with: 'STAFF-0003' });
      act(at, 'pseudonymise-candidate', { id: 'KEY-0977', candidate, kept_by: 'STAFF-0006', reason: 'For a figure' });
      done(at, 'resolve-pseudonym', { candidate, reason: 'It was needed' });
    });
    const said = run.log.map(({ says }) => says).join('\n');
    const called = (id: string) => String(run.find('staff', id)?.name);
    expect(said).toContain(`agreed with “${called('STAFF-0003')}”`);
    expect(said).toContain(`with the key kept by “${called('STAFF-0006')}”`);
    for (const word of words.slice(1)) expect(said).not.toContain(word);
  });

  it('goals and traps say no name beside the step that names the record, and a pack of before is none that was altered', async () => {
    const { run, words, gone } = taken(command);
    forget(figuresOf(run), run, gone ?? never());
    const [first, last] = words;
    expect(run.scenario.goals.some(({ says }) => says.includes(`${first}`))).toBe(true);
    const called = JSON.stringify([run.goals(), run.traps(), run.image().memory, debriefOf(run).goals]);
    expect(called).not.toContain(first);
    expect(called).not.toContain(last);
    done(run, 'write-account');
    done(run, 'make-pack');
    const { content } = await contentOf(run, REGISTER, 0);
    expect(JSON.stringify(content.goals)).not.toContain(first);
    expect(checkLog(content, sqlite).differences).toEqual([]);
    const { goals, traps } = run.scenario;
    const before = {
      goals: content.goals.map((goal) => ({ ...goal, says: String(goals.find(({ id }) => id === goal.id)?.says) })),
      traps: traps.map(({ id, says }) => ({ id, says })),
    };
    expect(before).not.toEqual({ goals: content.goals, traps: content.traps });
    // A pack of before was made in the words of before; one of today that calls them so had the name put back.
    const wording = hashJson('words of before');
    expect(checkLog({ ...content, ...before, wording }, sqlite).differences).toEqual([]);
    expect(checkLog({ ...content, ...before }, sqlite).differences.length).toBeGreaterThan(0);
    const others = content.goals.map((goal) => ({ ...goal, says: `Not ${goal.says}` }));
    expect(checkLog({ ...content, goals: others }, sqlite).differences).toHaveLength(1);
  });

  it('a figure says no more which sector, source or distance was chosen, and still what was asked', () => {
    const { before, run, gone } = taken(command);
    const { sector } = profile;
    expect(before.figures).toContain(`Sector: ${sector}`);
    const after = JSON.stringify(
      [...figuresOf(run)].map(([step, spec]) => specWithout(spec, run.log[step - 1] as Entry, gone ?? never())),
    );
    expect(after).toContain('Sector: [erased]');
    expect(after).not.toContain(`Sector: ${sector}`);
    expect(after).not.toMatch(/(Source|Travel|Right to work)[^:;"]*: (?!\[erased\])/);
  });

  it('what was decided for the agency stays to be read: its days, its rules, its picks, and a day that was mistyped', () => {
    const decided = { candidate, retention_rule: 'R-01', reason: 'Ellis has a job' };
    const { run, gone, words } = taken(command, (at) => {
      act(at, 'archive-candidate', { ...decided, release_on: '31/02/2027' });
      act(at, 'archive-candidate', { ...decided, release_on: '7 Okafor' });
      done(at, 'archive-candidate', { ...decided, release_on: '2027-03-31' });
      done(at, 'restore-candidate', { candidate, reason: 'Too early' });
    });
    const [mistyped, named, archived, restored] = run.log.slice(-6);
    expect(mistyped?.refusals[0]?.says).toContain('“31/02/2027” is not a date');
    expect(named?.refusals[0]?.says).toContain('“[erased]” is not a date');
    expect(archived?.says).toContain('under rule R-01 (Candidate given work-finding services)');
    expect(archived?.says).toContain('to be released on 31 Mar 2027');
    const spec = { caption: '', criteria: [], marks: marksOf(restored as Entry, run.lookup), byHand: false, alt: '' };
    const says = specWithout(spec, restored as Entry, gone ?? never()).marks.map((mark) => mark.says);
    expect(says).toContain('Release date emptied (was “31 Mar 2027”)');
    expect(says).toContain('Retention rule emptied (was “Candidate given work-finding services”)');
    expect(JSON.stringify(says)).not.toContain(words[1]);
  });

  it('the step itself says what it emptied, and not what stood there', () => {
    const { run, entry } = taken(command, (at) => {
      done(at, 'update-candidate', { candidate, changes: { sector: 'Care', travel_miles: 33, marketing: 'Opted in' } });
    });
    const said = run.log[entry.step - 1]?.details.join('; ') ?? never();
    expect(said).toContain('Sector emptied;');
    expect(said).toContain('Will travel (miles) emptied;');
    expect(said).not.toMatch(/Care|33|“(Opted in|Referral|Evening shifts|E-mail enquiry|\[erased\])”/);
    // Of which kind a paper was is what was done, and says nothing of the person.
    expect(said).toContain('Document (CV) removed');
    expect(said).toContain(`to “${command === 'erase-candidate' ? 'Erased' : 'Anonymised'}”`);
    // The hash covers what changed, and that is as it was.
    expect(entry.changes.find(({ field }) => field === 'travel_miles')).toMatchObject({ from: 33, to: null });
  });

  it('a cell is said once: that it changed', () => {
    const { run, gone } = taken(command, (at) => {
      done(at, 'update-candidate', { candidate, changes: { travel_miles: 33, town: 'Otley' } });
    });
    const specs = [...figuresOf(run)].map(([step, spec]) =>
      specWithout(spec, run.log[step - 1] as Entry, gone ?? never()),
    );
    expect(JSON.stringify(specs)).toContain('Town changed');
    expect(JSON.stringify([specs, run.log.map(({ details }) => details)])).not.toContain('“[erased]” to “[erased]”');
  });

  it('a sentence that was put back is a difference', async () => {
    const { run } = taken(command);
    const { content } = await contentOf(run, REGISTER, 0);
    const log = content.log.map((entry) =>
      entry.step === 8 ? { ...entry, says: `${profile['last_name']} came` } : entry,
    );
    expect(replay(sqlite, { ...content, log })).toMatchObject({ ok: true, value: { divergence: { step: 8 } } });
  });
});
