/**
 * Owns proof that a misspelt word at any level of a scenario is pointed at, with what was expected.
 * Must never write to scenarios/; each typo is made in a copy of the real text. Unknown names: see lint.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { PUT_RIGHT, slugs, textOf, typo, writtenOut } from '../../../tests/builders/scenario-files.ts';
import { parseScenario, scenarioHash } from './parse.ts';

const noWord = (word: string): RegExp => new RegExp(`“${word}” is not a word of this file`);

/** What is misspelt; what stands in the file, what a tutor wrote instead, the part of it that is pointed at, what is said. */
const typos: [string, string, string, string, RegExp][] = [
  ['a word at the top', '\ngoals:', '\ngoalz:', 'goalz', noWord('goalz')],
  ['a word of the agency', 'seed: 1', 'sead: 1', 'sead', noWord('sead')],
  ['a word of the brief', 'expected:', 'expects:', 'expects', noWord('expects')],
  ['a word of a goal', 'says: Contact details', 'say: Contact details', 'say', noWord('say')],
  ['a word of a trap', 'tells: A consultant', 'tell: A consultant', 'tell', noWord('tell')],
  ['a word of help', 'screen: Work history', 'scren: Work history', 'scren', noWord('scren')],
  ['a word of a figure', 'step: add-task, criteria', 'step: add-task, criterion', 'criterion', noWord('criterion')],
  ['a word of a name', 'of: candidate', 'table: candidate', 'table', noWord('table')],
  [
    'a word of a check',
    'candidate, where: { id: $ellis, email:',
    'candidate, were: { id: $ellis, email:',
    'were',
    noWord('were'),
  ],
  ['a word of a matcher', 'sent_on: 2026-11-02 } }', 'sent_on: { iz-not: 1 } } }', 'iz-not', noWord('iz-not')],
  ['a kind of check', 'any:\n        - { some: task', 'either:\n        - { some: task', 'either', noWord('either')],
  ['a table', 'none: work_history', 'none: work_histroy', 'none', /there is no table “work_histroy”/],
  [
    'a field',
    'postcode: LS2 7DJ } }',
    'post_code: LS2 7DJ } }',
    'post_code',
    /has no field “post_code”; it has id, .*postcode/,
  ],
  ['a command', 'step: add-task', 'step: add-tasks', 'step', /there is no command “add-tasks”/],
  ['a $name', 'id: $ellis, shift_pattern', 'id: $elis, shift_pattern', 'id', /“\$elis” is not under names/],
  ['an id that is there twice', '- id: twins', '- id: contact', 'id: contact', /“contact” is used twice/],
  ['an id with capitals', '- id: twins', '- id: Twins', 'id: Twins', /expected lower-case letters/],
  ['a place that there is not', 'screen: Inbox', 'screen: Inbocks', 'screen', /"Inbox"/],
  ['a day that does not exist', 'today: 2026-11-02', 'today: 2026-11-31', 'today', /expected a day such as 2 Nov 2026/],
  ['a text for a number', 'minutes: 25', 'minutes: soon', 'minutes', /expected number/],
  ['a number for a text', 'title: Register a new candidate', 'title: 3', 'title', /expected string/],
  ['a list for a text', 'title: Register a new candidate', 'title: [Register]', 'title', /expected string/],
  ['a task that the unit does not have', 'task: administer', 'task: administrate', 'task', /"administer".*"archive"/],
  [
    'a word that is there twice',
    'version: 1\ntitle: Reg',
    'title: Two\nversion: 1\ntitle: Reg',
    'title: Reg',
    /must be unique/,
  ],
  ['a tab for the indentation', '  policies:', '\tpolicies:', '\tpolicies', /not readable as YAML: Tabs/],
];

describe('a misspelt word in scenario.yaml is pointed at:', () => {
  it.each(typos)('%s', (_, from, to, at, says) => {
    const { text, line, column } = typo(writtenOut(), from, to, at);
    const result = parseScenario(text);
    const faults = result.ok ? [] : result.error;
    expect(faults.find((fault) => says.test(fault.says))).toMatchObject({ file: 'scenario.yaml', line, column });
  });

  it('the command of a step that must be in the log', () => {
    const [from, to] = ['step: restore-candidate, outcome: done', 'step: restore-candidat, outcome: done'];
    const { text, line, column } = typo(textOf(PUT_RIGHT), from, to, 'step');
    expect(parseScenario(text)).toMatchObject({
      error: [{ says: 'there is no command “restore-candidat”', line, column }],
    });
  });

  it('a bracket that is not closed, at the line where that shows', () => {
    const wrong = typo(writtenOut(), 'policies: [registration,', 'policies: [registration, [', 'policies');
    const result = parseScenario(wrong.text);
    const line = (result.ok ? undefined : result.error[0]?.line) ?? 0;
    expect(line).toBeGreaterThanOrEqual(wrong.line);
    expect(line).toBeLessThanOrEqual(wrong.line + 2);
  });
});

describe('the scenarios as they are', () => {
  it.each(slugs())('%s has no fault', (slug) => expect(parseScenario(textOf(slug))).toMatchObject({ ok: true }));

  it('have a hash that line ends do not move, and any other sign does', () => {
    const text = writtenOut();
    expect(scenarioHash(text.replaceAll('\n', '\r\n'))).toBe(scenarioHash(text));
    expect(scenarioHash(text.replace('Ellis', 'Elis'))).not.toBe(scenarioHash(text));
  });
});
