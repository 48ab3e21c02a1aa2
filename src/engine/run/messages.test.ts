/**
 * Owns proof that a tutor's checks can speak of messages which the desk wrote, that a run with them is the same again, and that one is never
 * called more than was asked. Must never look behind the run.
 */
import { describe, expect, it } from 'vitest';
import { act, done } from '../../../tests/builders/run.ts';
import { aWrittenScenario } from '../../../tests/builders/scenario.ts';
import { settled } from '../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { parseScenario } from '../scenario/parse.ts';
import { openRun } from './open.ts';
import type { Run } from './run.ts';
import { ENGINE } from './version.ts';

const CHECKS = `
words:
  hours:
    any: [hours, shift*]
    counts: [What are the hours of this job?, Which shifts is it?, Please tell us the hours]
    not: [We do not need the hours, What is the pay?]
  address:
    any: [LS2 7DJ, lives at]
    counts: [She lives at LS2 7DJ, Nadia lives at home in Leeds, Her postcode is LS2 7DJ]
    not: [She did not say where she lives, What is the pay?]
people:
  nadia: { find: { where: { Record state: Active, Availability: Available } } }
may-change: [$nadia]
mail: [{ id: late, from: Nadia, subject: News, text: Hello, arrives: { goal: asked } }]
goals:
  - id: asked
    says: The client was asked for the hours
    criteria: [P2.3]
    holds: { some: message, where: { Mailbox: Sent, To a contact: { filled: true }, Vacancy: VAC-0001, Message: { mentions: hours } } }
traps:
  - id: address
    says: There are words that may be an address in a message to a client.
    asks: Is that where somebody lives?
    tells: Leave it out
    when: { some: message, where: { Mailbox: Sent, To a contact: { filled: true }, Message: { mentions: address } } }
`;
function begun(): Run {
  const file = settled(parseScenario(aWrittenScenario(CHECKS))).value;
  const run = settled(
    openRun(sqlite, file, { attempt: 'a-1', scenario: '0'.repeat(64), engine: ENGINE, code: 'X', mode: 'practice' }),
  );
  done(run, 'start-work');
  return run;
}
const letter = (number: number, over: Record<string, unknown>) => ({
  ...{ id: `MSG-90${number}`, kind: 'E-mail', to_contact: 'CON-0001', vacancy: 'VAC-0001', subject: 'A question' },
  ...over,
});

describe('a check of messages that were written', () => {
  it('holds for one to a client that names what was asked for, about that vacancy, and for no other', () => {
    const run = begun();
    expect(done(run, 'write-message', letter(10, { body: 'Good morning' })).reached).toEqual([]);
    expect(done(run, 'write-message', letter(11, { body: 'Which hours?', vacancy: null })).reached).toEqual([]);
    const toSomebody = {
      to_contact: null,
      to_candidate: run.query('candidates', {}).lines[0]?.id,
      body: 'Which hours?',
    };
    expect(done(run, 'write-message', letter(12, toSomebody)).reached).toEqual([]);
    const asked = done(run, 'write-message', letter(13, { body: 'What are the hours of this job?' }));
    expect(asked.reached).toEqual(['asked']);
    expect(asked.arrived).toHaveLength(1);
  });

  it('finds one that says what it should not', () => {
    const run = begun();
    expect(done(run, 'write-message', letter(10, { body: 'She lives at LS2 7DJ' })).sprung).toEqual(['address']);
  });

  it('is no change that nobody asked for, nor is saying what a message is about', () => {
    const run = begun();
    expect(done(run, 'write-message', letter(10, { body: 'x' })).sprung).toEqual([]);
    expect(done(run, 'file-message', { message: 'MSG-0001', changes: { vacancy: 'VAC-0001' } }).sprung).toEqual([]);
  });

  it('comes out the same again, and a refusal leaves nothing', () => {
    const play = () => {
      const run = begun();
      done(run, 'write-message', letter(10, { body: "<b>Hours?</b> '; DROP TABLE message; --" }));
      expect(act(run, 'write-message', letter(11, { body: 'x', to_contact: null })).outcome).toBe('refused');
      done(run, 'answer-message', { id: 'MSG-9012', answers: 'MSG-9010', body: 'And the pay?' });
      done(run, 'look-at-vacancy', { vacancy: 'VAC-0001' });
      return [run.stateHash(), run.log.at(-1)?.hash];
    };
    expect(play()).toEqual(play());
  });
});
