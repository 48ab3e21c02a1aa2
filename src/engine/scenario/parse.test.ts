/**
 * Owns: proof that a misspelt word at any level of a scenario's files is pointed at, with what was expected.
 * Must never: write to scenarios/; each typo is made in a copy of the real text.
 */
import { describe, expect, it } from 'vitest';
import {
  type FileName,
  PUT_RIGHT,
  REGISTER,
  settled,
  slugs,
  textOf,
  typo,
} from '../../../tests/builders/scenario-files.ts';
import type { Fault, Result } from '../kernel/result.ts';
import { parseMistakes, parseScenario, parseSolution, scenarioHash } from './parse.ts';

const parse = (slug: string, file: FileName, text: string): Result<unknown> => {
  if (file === 'scenario.yaml') return parseScenario(text, file);
  if (file === 'solution.yaml') return parseSolution(text, file);
  return parseMistakes(text, settled(parseSolution(textOf(slug, 'solution.yaml'))), file);
};
const faultsOf = (slug: string, file: FileName, text: string): Fault[] => {
  const result = parse(slug, file, text);
  return result.ok ? [] : result.error;
};

/** What is written, what was meant, and what the fault says. `at`: the part of `to` that is pointed at, when not its start. */
interface Typo {
  file?: FileName;
  slug?: string;
  from: string;
  to: string;
  at?: string;
  says: RegExp;
}

const scenarioTypos: Record<string, Typo> = {
  'a word at the top': { from: '\ngoals:', to: '\ngoalz:', at: 'goalz', says: /“goalz” is not a word of this file/ },
  'a word of the agency': { from: 'seed: 1', to: 'sead: 1', says: /“sead” is not a word of this file/ },
  'a word of the brief': { from: 'expected:', to: 'expects:', says: /“expects” is not a word of this file/ },
  'a word of a goal': {
    from: 'says: Contact details',
    to: 'say: Contact details',
    says: /“say” is not a word of this file/,
  },
  'a word of a check': {
    from: '{ some: candidate, where: { id: $ellis, email:',
    to: '{ some: candidate, were: { id: $ellis, email:',
    at: 'were',
    says: /“were” is not a word of this file/,
  },
  'a kind of check': { from: 'any:\n        - { some: task', to: 'either:\n        - { some: task', says: /either/ },
  'a word of a matcher': {
    from: '{ candidate: $ellis }, at-least: 3',
    to: '{ candidate: { iz-not: 1 } }, at-least: 3',
    at: 'iz-not',
    says: /“iz-not” is not a word of this file/,
  },
  'a table of a check': {
    from: 'none: work_history',
    to: 'none: work_histroy',
    says: /there is no table “work_histroy”/,
  },
  'a field of a check': {
    from: 'postcode: LS2 7DJ } }',
    to: 'post_code: LS2 7DJ } }',
    says: /“candidate” has no field “post_code”; it has id, state, .*postcode/,
  },
  'a table of the start': {
    from: '  attachment:\n',
    to: '  atachment:\n',
    at: 'atachment',
    says: /there is no table “atachment”/,
  },
  'a field of a starting row': {
    from: 'sender_address:',
    to: 'sender_adress:',
    says: /“message” has no field “sender_adress”/,
  },
  'a table of a name': { from: 'of: candidate', to: 'of: candidates', says: /there is no table “candidates”/ },
  'a field of a name': {
    from: 'where: { first_name: Ellis',
    to: 'where: { firstname: Ellis',
    at: 'firstname',
    says: /“candidate” has no field “firstname”/,
  },
  'a name': { from: 'id: $ellis, shift_pattern', to: 'id: $elis, shift_pattern', says: /“\$elis” is not under names/ },
  'a command of the figures': {
    from: 'step: add-task',
    to: 'step: add-tasks',
    says: /there is no command “add-tasks”/,
  },
  'a goal of a hint': {
    from: 'goal: date-of-birth',
    to: 'goal: date-of-brith',
    says: /there is no goal “date-of-brith”/,
  },
  'an id that is there twice': {
    from: '- id: twins',
    to: '- id: contact',
    at: 'id: contact',
    says: /“contact” is used twice/,
  },
  'a word that is there twice': {
    from: 'version: 1\ntitle: Reg',
    to: 'title: Two\nversion: 1\ntitle: Reg',
    at: 'title: Reg',
    says: /unique/,
  },
  'a day that does not exist': {
    from: 'today: 2026-11-02',
    to: 'today: 2026-11-31',
    says: /expected a day such as 2026-11-02/,
  },
  'a text for a number': { from: 'minutes: 25', to: 'minutes: soon', says: /expected number/ },
  'a number for a text': { from: 'title: Register a new candidate', to: 'title: 3', says: /expected string/ },
  'a task of the unit that is none': {
    from: 'task: administer',
    to: 'task: administrate',
    says: /administer.*store.*archive/,
  },
  'a tab for the indentation': {
    from: '  policies:',
    to: '\tpolicies:',
    at: '\tpolicies',
    says: /not readable as YAML: .*[Tt]ab/,
  },
  'a bracket that is not closed': {
    from: 'policies: [registration, data-protection, naming]',
    to: 'policies: [registration, data-protection',
    says: /not readable as YAML/,
    at: '',
  },
  'the command of a step that must be in the log': {
    slug: PUT_RIGHT,
    from: 'step: restore-candidate, outcome: done',
    to: 'step: restore-candidat, outcome: done',
    says: /there is no command “restore-candidat”/,
  },
};

const proofTypos: Record<string, Typo> = {
  'a command': {
    file: 'solution.yaml',
    from: 'do: send-privacy-notice',
    to: 'do: send-privacy-notices',
    says: /there is no command “send-privacy-notices”/,
  },
  'a word given with a command': {
    file: 'solution.yaml',
    from: 'how: E-mail',
    to: 'by: E-mail',
    says: /“by” is not given with send-privacy-notice/,
  },
  'a field of the profile': {
    file: 'solution.yaml',
    from: 'postcode: LS2 7DJ',
    to: 'post_code: LS2 7DJ',
    says: /post_code/,
  },
  'a value that is not on the list': {
    file: 'solution.yaml',
    from: 'kind: CV',
    to: 'kind: Cv',
    says: /expected one of "CV"/,
  },
  'a reference that is none': {
    file: 'solution.yaml',
    from: 'message: MSG-0902',
    to: 'message: MSG0902',
    says: /expected a reference such as CAND-0141/,
  },
  'a word of a step': {
    file: 'solution.yaml',
    from: 'label: gap',
    to: 'lable: gap',
    says: /“lable” is not a word of this file/,
  },
  'a label that is there twice': {
    file: 'solution.yaml',
    from: 'label: job-garden',
    to: 'label: job-dentist',
    says: /the label “job-dentist” is used twice/,
  },
  'a label to leave out': {
    file: 'mistakes.yaml',
    from: 'leave-out: [notice]',
    to: 'leave-out: [notices]',
    at: 'notices',
    says: /no step labelled “notices”/,
  },
  'a label to change': {
    file: 'mistakes.yaml',
    from: 'change: { call:',
    to: 'change: { calls:',
    at: 'calls',
    says: /no step labelled “calls”/,
  },
  'a command of a mistake': {
    file: 'mistakes.yaml',
    from: 'do: record-adjustment',
    to: 'do: record-adjustmend',
    says: /there is no command “record-adjustmend”/,
  },
  'a word of a mistake': {
    file: 'mistakes.yaml',
    from: 'fails: [gap]',
    to: 'fail: [gap]',
    says: /“fail” is not a word of this file/,
  },
};

describe.each([
  ['scenario.yaml', scenarioTypos],
  ['solution.yaml or mistakes.yaml', proofTypos],
])('a misspelt word in %s is pointed at:', (_, typos) => {
  it.each(Object.entries(typos))(
    '%s',
    (_, { file = 'scenario.yaml', slug = REGISTER, from, to, at = to.trimStart(), says }) => {
      const wrong = typo(textOf(slug, file), from, to);
      const offset = to.indexOf(at);
      const lead = to.slice(0, offset).split('\n');
      const line = wrong.line + lead.length - 1;
      const column = (lead.length > 1 ? 1 : wrong.column) + (lead.at(-1) ?? '').length;

      const faults = faultsOf(slug, file, wrong.text);

      expect(faults.map((fault) => fault.file)).toContain(file);
      expect(faults.find((fault) => says.test(fault.says))).toMatchObject(
        at === '' ? { file } : { file, line, column },
      );
    },
  );
});

describe('the scenarios as they are', () => {
  it.each(slugs())('%s has no fault', (slug) => {
    expect(
      (['scenario.yaml', 'solution.yaml', 'mistakes.yaml'] as const).flatMap((file) =>
        faultsOf(slug, file, textOf(slug, file)),
      ),
    ).toEqual([]);
  });

  it('have a hash that line ends do not move, and any other sign does', () => {
    const text = textOf(REGISTER);
    expect(scenarioHash(text.replaceAll('\n', '\r\n'))).toBe(scenarioHash(text));
    expect(scenarioHash(text.replace('Ellis', 'Elis'))).not.toBe(scenarioHash(text));
  });
});
