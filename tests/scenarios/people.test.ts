/** Owns proof that a tutor finds people by need, in the words of the screen, and that what is printed can be pasted into a scenario. */
import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../src/engine/scenario/instance.ts';
import { parseScenario } from '../../src/engine/scenario/parse.ts';
import { casesOf } from '../builders/cases-of.ts';
import { PUT_RIGHT, settled, textOf } from '../builders/scenario-files.ts';
import { tutor } from '../builders/tutor.ts';

const run = tutor();
const people = (...args: string[]): string => {
  const { status, stdout, stderr } = run('people', ...args);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};
const references = (text: string): string[] => [...text.matchAll(/^[A-Z]+-\d+/gm)].map(([id]) => id);

describe('scenario people', () => {
  it('finds the same people whether they are asked for by the words of the screen or of the file, in any case', () => {
    const found = references(
      people('--where', 'availability=Available', '--where', 'availability_verified<=90 days ago'),
    );
    expect(found.length).toBeGreaterThan(3);
    expect(
      references(people('--where', 'Availability=available', '--where', 'Availability last verified<=90 days ago')),
    ).toEqual(found);
  });

  it('prints what a scenario finds the very same people by', () => {
    const need = [
      '--where',
      'town=Leeds|Bradford',
      '--where',
      '!binned_on',
      '--has',
      'job: job title~receptionist|administrator',
      '--lacks',
      'qualification: level=Level 3',
    ];
    const said = people(...need, '--limit', '200');
    const found = references(said);
    expect(found.length).toBeGreaterThan(1);
    const pasted = said.split('In a scenario:\n')[1] ?? '';
    const text = textOf(PUT_RIGHT).replace(/^people:$/m, pasted.trimEnd());
    const file = settled(parseScenario(text)).value;
    const drawn = new Set(Array.from({ length: casesOf(400) }, (_, i) => instanceOf(file, `C${i}`).ids['somebody']));
    expect([...drawn].sort()).toEqual(found.sort());
  });

  it('finds vacancies and documents, and names what they refer to', () => {
    expect(people('--vacancies', '--where', 'state=Open', '--limit', '2')).toMatch(
      /VAC-\d+ .* Open .*\n(.*\n)*names:\n {2}somebody: \{ of: vacancy, where: \{ state: Open \} \}/,
    );
    expect(people('--documents', '--where', 'kind=CV', '--where', 'folder=CVs', '--limit', '1')).toMatch(
      /DOC-\d+ .* CV /,
    );
  });

  it.each([
    ['a field that nobody has', ['--where', 'colour=red'], /^A candidate has no “colour”\. It has: .*town.*\nUsage/],
    [
      'a value that is not on the list',
      ['--where', 'availability=On holiday'],
      /expected one of: Available, .*Unverified\./,
    ],
    [
      'a day that is none',
      ['--where', 'last contact<=soon'],
      /“last contact<=soon”: expected a day such as 2 Nov 2026/,
    ],
    ['rows that nobody has', ['--has', 'cars: colour=red'], /a candidate has no “cars”\. It has: job, qualification,/],
    ['a flag that there is not', ['--town', 'Leeds'], /'--town'/],
    ['a word by itself', ['Leeds'], /“Leeds” stands alone/],
  ])('leaves with 2 for %s, and says what there is', (_, args, says) => {
    const { status, stdout } = run('people', ...args);
    expect(stdout).toMatch(says);
    expect(status).toBe(2);
  });

  it('looks in the version of the agency that is asked for', () => {
    expect(people('--agency', '2', '--where', 'job title=Brickie')).toMatch(/CAND-1\d\d\d .*Brickie/);
    expect(people('--where', 'job title=Brickie')).toMatch(/^\n0 candidates /);
  });

  it('says by which condition nobody fits, and what there is instead', () => {
    expect(people('--where', 'town=Ledes')).toMatch(/^\n0 candidates .*\nBy Town alone nobody fits; there is: Leeds,/);
    expect(people('--has', 'qualification: title~forklift')).toMatch(/By Qualification alone nobody fits; there is: /);
  });
});
