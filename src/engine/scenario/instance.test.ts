/**
 * Owns proof that a scenario is made for each learner by the code alone: people, days, texts and checks. Plays nothing; the proof of a
 * scenario (run/prove.ts) does.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWrittenScenario } from '../../../tests/builders/scenario.ts';
import { settled } from '../../../tests/builders/scenario-files.ts';
import { canonical, type Json } from '../kernel/json.ts';
import { instanceOf, stepsFor } from './instance.ts';
import { learnerCode } from './learner-code.ts';
import { parseScenario } from './parse.ts';

const file = (more: string) => settled(parseScenario(aWrittenScenario(more, 'Please help {nadia.first_name}.'))).value;

const FULL = `
draw:
  job: [{ employer: Skelton Print, start: 2026-10 }, { employer: Kirk & Co, start: 2026-09 }]
  pay: [14.5, 15]
words:
  health:
    any: [epilep*, seizure]
    counts: [Has epilepsy, Epileptic, Two seizures]
    not: [No epilepsy, Quite well]
places:
  open text about Nadia: { about: nadia, fields: { activity: [Subject, body], candidate: [Profile summary] } }
people:
  nadia:
    like: { where: { Record state: Active, Availability: Available } }
    with: { First name: Nadia, Last name: Rahman, Availability last verified: 7 weeks ago }
  sofia: { find: { where: { Availability: Available }, has: { qualification: { Status: Achieved } } } }
mail:
  - { id: news, from: Nadia Rahman, on: yesterday, at: "11:20", subject: News, text: "I work at {job.employer}.", about: nadia, attached: [{ id: cv, name: cv.docx, kind: CV, text: CV }] }
goals:
  - { id: shows, says: It shows, criteria: [P2.2], holds: { record: nadia, shows: { Availability: Not looking, availability_verified: { at-least: yesterday } }, has: { job: { Employer: "{job.employer}" } } } }
  - { id: quiet, says: It is quiet, criteria: [P2.4], holds: { all: [{ nowhere-in: open text about Nadia, mentions: health }, { some: task }] } }
  - { id: both, says: Both and no other, criteria: [P2.1], holds: { only: [nadia, sofia], in: task, field: About } }
  - { id: lost, says: The loss is reported, criteria: [P2.4], holds: { loss-of: nadia, where: { Reported to: STAFF-0002 } } }
`;
const made = (code: string) => instanceOf(file(FULL), code);

describe('a scenario for a learner', () => {
  it('is the same for the same code, and differs between some codes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (code) => {
        expect(canonical(made(code).scenario as unknown as Json)).toBe(
          canonical(made(code).scenario as unknown as Json),
        );
      }),
      { numRuns: 5 },
    );
    const drawn = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((code) => JSON.stringify(made(code).ids)));
    expect(drawn.size).toBeGreaterThan(1);
  });

  it('has a new person with their own record, history and address', () => {
    const { scenario, ids, agency } = made('x');
    const nadia = scenario.start.candidate?.find(({ id }) => id === ids['nadia']);
    expect(nadia).toMatchObject({
      first_name: 'Nadia',
      last_name: 'Rahman',
      email: 'nadia.rahman@example.com',
      availability_verified: '2026-09-14',
    });
    expect(agency.candidate?.some(({ id }) => id === nadia?.id)).toBe(false);
    expect(scenario.start.work_history?.every(({ candidate }) => candidate === nadia?.id)).toBe(true);
    expect(scenario.start.work_history?.length).toBeGreaterThan(0);
  });

  it('takes over nothing from the pattern whose days would contradict the new person’s own', () => {
    const without = FULL.replace('7 weeks ago }', '7 weeks ago }\n    without: [job, privacy notice]');
    const { scenario, ids } = instanceOf(file(without), 'x');
    const { work_history, privacy_notice, qualification } = scenario.start;
    expect(ids['nadia']).toBe(made('x').ids['nadia']);
    expect([work_history, privacy_notice]).toEqual([undefined, undefined]);
    expect(qualification).toEqual(made('x').scenario.start.qualification);
  });

  it('finds somebody of the agency by need, and never takes one person twice', () => {
    const { ids, agency, cast } = made('x');
    expect(agency.candidate?.find(({ id }) => id === ids['sofia'])).toMatchObject({ availability: 'Available' });
    expect(
      agency.qualification?.some(({ candidate, status }) => candidate === ids['sofia'] && status === 'Achieved'),
    ).toBe(true);
    expect(cast.nobody).toEqual([]);
    expect(ids['sofia']).not.toBe(ids['nadia']);
  });

  it('fills in what was drawn, in texts, messages and checks', () => {
    const { scenario, told, ids } = made('x');
    const employer = told['job']?.['employer'];
    expect(scenario.brief.message).toBe('Please help Nadia.');
    expect(scenario.start.message?.[0]).toMatchObject({
      body: `I work at ${employer}.`,
      on_day: '2026-11-01',
      candidate: ids['nadia'],
    });
    expect(scenario.start.attachment?.[0]).toMatchObject({ id: ids['cv'], message: ids['news'] });
    expect(scenario.goals[0]?.holds).toEqual({
      all: [
        { some: 'candidate', where: { id: ids['nadia'], availability: 'Not looking' } },
        { some: 'candidate', where: { id: ids['nadia'], availability_verified: { 'at-least': '2026-11-01' } } },
        { some: 'work_history', where: { candidate: ids['nadia'], employer } },
      ],
    });
  });

  it('writes out places and words, so that no list stands twice', () => {
    const { scenario, ids } = made('x');
    const mentions = { 'speaks-of': { any: ['epilep*', 'seizure'] } };
    expect(scenario.goals[1]?.holds).toEqual({
      all: [
        {
          all: [
            { none: 'activity', where: { candidate: ids['nadia'], subject: mentions } },
            { none: 'activity', where: { candidate: ids['nadia'], body: mentions } },
            { none: 'candidate', where: { id: ids['nadia'], summary: mentions } },
          ],
        },
        { some: 'task' },
      ],
    });
  });

  it('says “these and no others” of the rows of a table', () => {
    const { scenario, ids } = made('x');
    const both = [ids['nadia'], ids['sofia']];
    expect(scenario.goals[2]?.holds).toEqual({
      all: [
        { some: 'task', where: { candidate: both[0] } },
        { some: 'task', where: { candidate: both[1] } },
        { none: 'task', where: { candidate: { 'none-of': both } } },
      ],
    });
  });

  it('takes a report for that of a loss that says something, of a kind and a day that the loss can have been', () => {
    const { scenario, ids } = made('x');
    const candidate = ids['nadia'];
    expect(scenario.goals[3]?.holds).toEqual({
      all: [
        { some: 'candidate', where: { id: candidate, state: { 'one-of': ['Anonymised', 'Erased'] } } },
        {
          some: 'incident',
          where: {
            candidate,
            kind: { 'one-of': ['Lost or stolen', 'Erased too soon', 'Other'] },
            happened_on: { 'at-least': scenario.today },
            what: { 'real-words': 3 },
            reported_to: 'STAFF-0002',
          },
        },
      ],
    });
  });

  it('has its proof made for the same learner', () => {
    const instance = made('x');
    const [step] = stepsFor(instance, [
      {
        do: 'add-task',
        with: { candidate: '$nadia', title: 'Ask {nadia.first_name} about {job.employer}', pay: '{pay}' },
        refused: false,
      },
    ]);
    expect(step?.with).toEqual({
      candidate: instance.ids['nadia'],
      title: `Ask Nadia about ${instance.told['job']?.['employer']}`,
      pay: instance.told['pay']?.['value'],
    });
  });
});

describe('the learner’s code', () => {
  it('is the same for a name however it is typed, and another for another candidate number', () => {
    expect(learnerCode('Zoë  O’Neill', 'A-1')).toBe(learnerCode("zoe o'neill", 'a-1'));
    expect(learnerCode('Zoë O’Neill', 'A-1')).not.toBe(learnerCode('Zoë O’Neill', 'A-2'));
    expect(learnerCode('', '')).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
  });
});
