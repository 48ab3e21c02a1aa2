/**
 * Owns the rule for what a scenario is made of anew for each learner: people. It gives faults with the place in the file.
 */
import type { Rule } from './lint-subject.ts';

export const castFound: Rule = ({ value, cast, at }) => [
  ...Object.entries(value.people).flatMap(([name, { find, like }]) =>
    Boolean(find) === Boolean(like)
      ? [
          at(['people', name], `“${name}” has both find and like, or neither; expected: one of the two`, {
            code: 'find-or-like',
          }),
        ]
      : [],
  ),
  ...cast.nobody.map((name) =>
    at(
      ['people', name],
      `nobody in the agency fits “${name}”; expected: a need that somebody fits. Ask for less, or give “like” to somebody else`,
      { code: 'nobody' },
    ),
  ),
];
