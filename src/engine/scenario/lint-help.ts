/** Owns the rule for where help leads: a place that there is, of something that there is, with fields that there are. */
import { referencePattern } from '../kernel/ids.ts';
import { nearest } from '../kernel/nearest.ts';
import type { Fault } from '../kernel/result.ts';
import { tables } from '../record/catalogue.ts';
import { tableOfReference } from '../record/names.ts';
import { meantWord } from '../yaml/shape-words.ts';
import { columnsCalled } from './help.ts';
import type { Rule } from './lint-subject.ts';
import { partsCalled, placeCalled, RECORD_ON } from './places.ts';

const near = (word: string, names: readonly string[]): string => meantWord(nearest(word, names));
const everyField = Object.values(tables).flatMap(({ columns }) => Object.keys(columns));

export const helpPlaces: Rule = ({ value, ids, at }) =>
  value.goals.flatMap(({ help }, i): Fault[] => {
    if (!help) return [];
    const { screen, of, fields } = help.show;
    const path = ['goals', i, 'help', 'show'];
    const name = of?.replace(/^\$/, '');
    const tableOf = (called: string) => tableOfReference(ids[called] ?? called) ?? value.names[called]?.of;
    const known =
      name === undefined || Object.hasOwn(ids, name) || Object.hasOwn(value.names, name) || referencePattern.test(name);
    return [
      ...(of === undefined && !placeCalled(screen)
        ? [at([...path, 'screen'], `“${screen}” is a part of a record; say whose, with “of”`, { code: 'help' })]
        : []),
      ...(of !== undefined && partsCalled(screen).length === 0 && screen !== 'Inbox'
        ? [
            at([...path, 'of'], `“${screen}” is nobody’s; “of” goes with a part of a record, or with a message`, {
              code: 'help',
            }),
          ]
        : []),
      ...(name !== undefined && known ? misplaced(screen, tableOf(name)) : []).map((says) =>
        at([...path, 'screen'], says, { code: 'help' }),
      ),
      ...(known
        ? []
        : [
            at(
              [...path, 'of'],
              `nobody and nothing is called “${name}” under people, mail or names${near(name, [...Object.keys(ids), ...Object.keys(value.names)])}`,
              { code: 'unknown-name' },
            ),
          ]),
      ...fields.flatMap((field, j) =>
        columnsCalled(field).length > 0
          ? []
          : [
              at([...path, 'fields', j], `no screen has a field “${field}”${near(field, everyField)}`, {
                code: 'unknown-field',
              }),
            ],
      ),
    ];
  });

/** A part of another kind of record than the one it is said of. */
function misplaced(screen: string, table: string | undefined): string[] {
  const parts = partsCalled(screen);
  if (table === undefined || parts.length === 0) return [];
  const records = parts.map((part) => RECORD_ON[part.screen]);
  return records.some((record) => record === table)
    ? []
    : [`“${screen}” is a part of a ${records.join(' or a ')}, and “of” names a ${table.replaceAll('_', ' ')}`];
}
