/**
 * Owns proof that each lint rule finds its fault, and says where it stands.
 * Must never leave a rule of lint.ts without an example.
 */
import { describe, expect, it } from 'vitest';
import { settled, typo, writtenOut } from '../../../tests/builders/scenario-files.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { rules } from './lint.ts';
import { subjectOf } from './lint-subject.ts';
import { scenarioFileSchema } from './schema.ts';

const TEXT = writtenOut();
const placed = (text: string) => settled(parseYaml(text, 'scenario.yaml', scenarioFileSchema));
const subject = (text: string) => subjectOf(placed(text));

/** What stands in the file, what a tutor wrote instead, and the part of it that is pointed at. */
type Fault = [from: string, to: string, at: string, says: RegExp];

const SPREADSHEET = TEXT.slice(
  TEXT.indexOf('says: The history is typed'),
  TEXT.indexOf('    asks: Is that the work history?'),
);
const ASKS = '    asks: Is that the work history?\n';
/** A question of this kind, as it stands in a file. */
const asked = (kind: 'sort' | 'order' | 'match' | 'answer'): string => `questions:
  - id: asked
    kind: ${kind}
    title: Fruit
    ask: Which is which?
${
  {
    sort: '    groups: { sweet: Sweet, sour: Sour }\n    cards: { lemon: { text: Lemon, under: sour }, pear: { text: Pear, under: sweet } }\n',
    order: '    cards: [{ id: first, text: Knock }, { id: last, text: Go in }]\n',
    match: '    pairs: { folder: { term: Folder, means: A place for documents } }\n',
    answer: '    words: { from: 5, to: 9 }\n',
  }[kind]
}`;

const faults: Record<string, Fault[]> = {
  captures: [
    [
      'step: file-attachment, criteria',
      'step: file-attachment, outcome: refused, criteria',
      'criteria',
      /a refused step is no evidence/,
    ],
    [
      'step: file-attachment,',
      'step: file-attachment, with: { candidate: $ellis },',
      'candidate',
      /“\$ellis” cannot be looked up for a figure/,
    ],
  ],
  goalParts: [
    [
      'parts: [the one in business administration, the GCSEs]',
      'parts: [one, two, three]',
      'parts',
      /3 names for 2 parts/,
    ],
    [
      '{ some: privacy_notice, where: { candidate: $ellis, sent_on: 2026-11-02 } }',
      '{ none: task }\n    parts: [one, two]',
      'parts',
      /2 names for 1 parts/,
    ],
  ],
  readingAlone: [
    [
      'holds: { some: privacy_notice, where: { candidate: $ellis, sent_on: 2026-11-02 } }',
      'holds: { before: [{ step: search-candidates }, { step: open-candidate }] }',
      'holds',
      /looking and reading alone/,
    ],
    [
      'holds: { some: privacy_notice, where: { candidate: $ellis, sent_on: 2026-11-02 } }',
      'holds: { all: [{ step: open-policy }, { none: incident }] }',
      'holds',
      /looking and reading alone/,
    ],
  ],
  someoneToFind: [
    [
      'names:\n',
      'finds: [{ says: Cooks, fits: { where: { job_title: Astronaut } } }]\nnames:\n',
      '{ says: Cooks',
      /nobody fits/,
    ],
  ],
  lastDay: [
    ['today: 2026-11-02', 'today: 2026-11-02\ndays: { until: someday }', 'until', /is not a day/],
    ['today: 2026-11-02', 'today: 2026-11-02\ndays: { until: today }', 'until', /the first day is 2 Nov 2026/],
    ['today: 2026-11-02', 'today: 2026-11-02\ndays: { until: in 5 days }', 'until', /Sat 7 Nov 2026 is no working day/],
    [
      'names:\n',
      'mail: [{ from: A, subject: B, text: C, arrives: { day: tomorrow } }]\nnames:\n',
      'day: tomorrow',
      /this never comes/,
    ],
  ],
  castFound: [
    [
      'names:\n',
      'people:\n  nobody: { find: { where: { town: Atlantis } } }\nnames:\n',
      'nobody',
      /nobody in the agency fits/,
    ],
    ['names:\n', 'people:\n  both: { find: {}, like: {} }\nnames:\n', 'both', /expected: one of the two/],
  ],
  rowsNotTaken: [
    ['names:\n', 'people:\n  found: { find: {}, without: [job] }\nnames:\n', 'job', /“without” goes with “like”/],
    [
      'names:\n',
      'people:\n  made: { like: {}, without: [document] }\nnames:\n',
      'document',
      /takes over no document anyway; expected: job, /,
    ],
  ],
  examples: [
    [
      'counts:\n      - Wharfe Dental Care 2026, Harewood Garden Centre before\n',
      'counts:\n',
      'counts',
      /at least 3 different wordings under “counts”/,
    ],
    [
      'not:\n      - There is no gap in the work history\n      - Chase the result of the Level 3\n',
      'not:\n',
      'not',
      /at least 2/,
    ],
    [
      'not:\n      - Nothing of Burley, which did not come up',
      'not:\n      - Looks for work',
      'not',
      /expected a denial/,
    ],
    [
      'counts:\n      - Ellis has epilepsy, prefers day shifts',
      'counts:\n      - Epilepsy since school',
      'counts',
      /a message of this scenario speaks of it \(“Ellis has epilepsy, prefers day shifts\.”\)/,
    ],
  ],
  freeText: [
    [
      '{ some: task, where: { candidate: $ellis, title: { mentions: gap } } }',
      '{ some: task, where: { candidate: $ellis, title: { mentions: [gap] } } }',
      'title',
      /people write sentences here: give the words a list under words/,
    ],
  ],
  fieldInstead: [
    ['mobile: 07700 900142 } }', 'mobile: { mentions: [07700 900142] } } }', 'mobile', /“mobile” holds a value/],
    [
      'name: { file-name: { last-name: Okafor, first-name: Ellis, kind: CV } }',
      'name: { like: OKAFOR-E_CAND-####_CV_2026-11-##_v01 }',
      'name:',
      /a file name is checked by its parts/,
    ],
  ],
  asksAPerson: [
    [SPREADSHEET + ASKS, SPREADSHEET, 'says', /say with “asks” what a person is asked/],
    [
      'adjustment, where: { candidate: $ellis, permission: 0 } }\n',
      'adjustment, where: { candidate: $ellis, permission: 0 } }\n    asks: Is it?\n',
      'asks',
      /nothing is read here/,
    ],
  ],
  questionNames: [
    ['names:\n', `${asked('sort')}names:\n`.replace('pear:', 'sweet:'), 'sweet: { text', /“sweet” is used twice/],
    ['names:\n', `${asked('order')}names:\n`.replace('id: last', 'id: ellis'), 'id: ellis', /“ellis” is used twice/],
  ],
  questionGroups: [
    [
      'names:\n',
      `${asked('sort')}names:\n`.replace('under: sour', 'under: bitter'),
      'under: bitter',
      /no group “bitter” here; there is sweet, sour/,
    ],
    [
      'names:\n',
      `${asked('sort')}names:\n`.replace(', sour: Sour', '').replace('under: sour', 'under: sweet'),
      'groups',
      /at least two groups/,
    ],
    ['names:\n', `${asked('match')}names:\n`, 'pairs', /at least two terms/],
    [
      'names:\n',
      `${asked('answer')}names:\n`.replace('to: 9', 'to: 3'),
      'words: { from',
      /no answer has at least 5 and at most 3 words/,
    ],
  ],
  questionChecks: [
    [
      'names:\n',
      `${asked('answer')}throughout: [{ id: said, says: It is said, tells: Say it, holds: { question: asked, is: right } }]\nnames:\n`,
      'is: right',
      /never right or wrong by itself/,
    ],
  ],
  knowledgeAsks: [['task: administer', 'task: knowledge', 'task', /at least one question/]],
  uniqueIds: [['- id: twins', '- id: spreadsheet', 'id: spread', /“spreadsheet” is used twice/]],
  helpPlaces: [
    ['screen: Work history, of: ellis', 'screen: Work history', 'screen', /is a part of a record; say whose/],
    [
      'screen: Work history, of: ellis',
      'screen: Pipeline, of: ellis',
      'screen',
      /is a part of a vacancy, and “of” names a candidate/,
    ],
    ['screen: Candidates, fields', 'screen: Candidates, of: ellis, fields', 'of', /“Candidates” is nobody’s/],
    ['screen: Tasks, of: ellis', 'screen: Tasks, of: elis', 'of', /nobody and nothing is called “elis”/],
    ['fields: [shift_pattern]', 'fields: [shift_patern]', 'shift_patern', /no screen has a field “shift_patern”/],
  ],
};

describe.each(Object.keys(rules))('the rule %s', (name) => {
  const rule = rules[name] ?? (() => []);

  it('has an example', () => expect(faults[name]?.length).toBeGreaterThan(0));

  it('finds nothing in a scenario that is right', () => expect(rule(subject(TEXT))).toEqual([]));

  it.each(faults[name] ?? [])('finds the fault and its place: “%s” written as “%s”', (from, to, at, says) => {
    const { text, line, column } = typo(TEXT, from, to, at);
    const found = rule(subject(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: 'scenario.yaml', line, column });
    expect(found[0]?.says).toMatch(says);
  });
});
