/** Owns the rule that there is somebody whom searches should find: beside nobody a search cannot be looked back on. */
import type { Rule } from './lint-subject.ts';

export const someoneToFind: Rule = ({ scenario, at }) =>
  (scenario.finds ?? []).flatMap(({ right }, i) =>
    right.length > 0
      ? []
      : [
          at(
            ['finds', i],
            'nobody fits, so there is nobody whom a search should find; expected: a need that somebody fits',
            {
              code: 'nobody',
            },
          ),
        ],
  );
