/**
 * Owns proof that a misspelt word in solution.yaml or mistakes.yaml is pointed at, with what was expected.
 * Must never play them; tests/scenarios does.
 */
import { describe, expect, it } from 'vitest';
import { REGISTER, settled, slugs, textOf, typo, writtenOut } from '../../../tests/builders/scenario-files.ts';
import { parseMistakes, parseSolution } from './parse.ts';

const solutionOf = (slug: string) => settled(parseSolution(textOf(slug, 'solution.yaml')));

const inSolution: [string, string, string, string, RegExp][] = [
  ['a command', 'do: send-privacy-notice', 'do: send-privacy-notices', 'do', /no command “send-privacy-notices”/],
  ['a word given with a command', 'how: E-mail', 'by: E-mail', 'by', /“by” is not given with send-privacy-notice/],
  ['a word that is missing', ', how: E-mail', '', '', /How sent is missing/],
  [
    'a field of the profile',
    'postcode: LS2',
    'post_code: LS2',
    'post_code',
    /“post_code” is not given with register-candidate/,
  ],
  ['a value that is not on the list', 'kind: CV', 'kind: Cv', 'kind', /“Cv” is not on the list for kind/],
  [
    'a reference that is none',
    'message: MSG-0902',
    'message: MSG0902',
    'message',
    /expected a reference such as MSG-0141/,
  ],
  ['a word of a step', 'label: gap', 'lable: gap', 'lable', /“lable” is not a word of this file/],
  [
    'a label that is there twice',
    'label: job-garden',
    'label: job-dentist',
    'label',
    /the label “job-dentist” is used twice/,
  ],
];

it('a step of a solution that does not say why it is done is pointed at', () => {
  const text = textOf(REGISTER, 'solution.yaml').replace(/, because: "The e-mail comes first[^"]*"/, '');
  const result = parseSolution(text);
  expect(result.ok ? [] : result.error).toMatchObject([
    { file: 'solution.yaml', line: 3, says: expect.stringContaining('does not say why') },
  ]);
});

const inMistakes: [string, string, string, string, RegExp][] = [
  ['a label to leave out', 'leave-out: [notice]', 'leave-out: [notices]', 'notices', /no step labelled “notices”/],
  ['a label to change', 'change: { call:', 'change: { calls:', 'calls', /no step labelled “calls”/],
  [
    'a command of a mistake',
    'add: [{ do: record-adjustment, with: { id: ADJ-0901, candidate: CAND-0201, need: "Epilepsy, day shifts only", permission: 0',
    'add: [{ do: record-adjustmend, with: { id: ADJ-0901, candidate: CAND-0201, need: "Epilepsy, day shifts only", permission: 0',
    'do',
    /no command “record-adjustmend”/,
  ],
  [
    'a word given with it',
    'permission: 0',
    'permited: 0',
    'permited',
    /“permited” is not given with record-adjustment/,
  ],
  ['a word of a mistake', 'fails: [gap]', 'fail: [gap]', 'fail', /“fail” is not a word of this file/],
];

describe('a misspelt word is pointed at', () => {
  it.each(inSolution)('in solution.yaml: %s', (_, from, to, at, says) => {
    const { text, line, column } = typo(writtenOut('solution.yaml'), from, to, at);
    const result = parseSolution(text);
    const place = at === '' ? { line } : { line, column };
    expect((result.ok ? [] : result.error).find((fault) => says.test(fault.says))).toMatchObject({
      file: 'solution.yaml',
      ...place,
    });
  });

  it.each(inMistakes)('in mistakes.yaml: %s', (_, from, to, at, says) => {
    const { text, line, column } = typo(writtenOut('mistakes.yaml'), from, to, at);
    const result = parseMistakes(text, settled(parseSolution(writtenOut('solution.yaml'))));
    const found = (result.ok ? [] : result.error).find((fault) => says.test(fault.says));
    expect(found).toMatchObject({ file: 'mistakes.yaml', line, column });
  });
});

describe('the proofs as they are', () => {
  it.each(slugs())('of %s have no fault', (slug) => {
    expect(parseMistakes(textOf(slug, 'mistakes.yaml'), solutionOf(slug))).toMatchObject({ ok: true });
  });
});

describe('what stands for something that is known once the scenario is made for a learner', () => {
  it('is taken in a step in place of a reference or a value', () => {
    const steps = `steps:
  - { do: open-message, with: { message: $her-mail } }
  - { do: update-candidate, with: { candidate: $nadia, changes: { available_from: "{job.start}", availability: "{now.is}" } } }
`;
    expect(parseSolution(steps).ok).toBe(true);
    expect(parseSolution(steps.replace('$nadia', 'nadia')).ok).toBe(false);
  });
});
