/**
 * Owns by which words a place and its fields are found on the screen: the labels of the fields, the buttons that open what they are in,
 * the tab or the place of the rail. Pure; a page looks for them.
 */
import { commands } from '../engine/command/registry.ts';
import { tables } from '../engine/record/catalogue.ts';
import { type Place, sayPart } from '../engine/scenario/places.ts';
import { hrefOf } from './address.ts';
import { askedOf } from './form-input.ts';
import { formActions } from './screen-actions.ts';
import { partOf, type Spot, tabOf } from './spots.ts';

export interface Spotlit {
  fields: readonly string[];
  /** Of the fields, where a control goes by its label alone. */
  labels: readonly string[];
  /** Of buttons. */
  words: readonly string[];
  tab: string | undefined;
  /** The address of the place in the rail. */
  link: string;
}

const labelsOf = (field: string): string[] =>
  Object.values(tables).flatMap(({ columns }) => {
    const column = (columns as Readonly<Record<string, { label: string }>>)[field];
    return column ? [column.label] : [];
  });

const isNear = (spot: Spot, { screen, tab }: Place): boolean => {
  const own = screen === 'vacancies' ? partOf(spot) : tabOf(spot);
  return own === undefined || own === tab;
};

/** What is to be marked at a place. */
export function spotlitAt(place: Place, fields: readonly string[]): Spotlit {
  const { screen } = place;
  const opening = formActions.filter(({ command }) =>
    Object.keys(askedOf(commands.get(command)?.shape ?? {}, {})).some((field) => fields.includes(field)),
  );
  const buttons = opening.flatMap((action) => action.buttons.filter(({ at, small }) => !small && isNear(at, place)));
  return {
    fields,
    labels: [...new Set(fields.flatMap(labelsOf))],
    words: [...new Set(buttons.map(({ at, words }) => (at === 'under More' ? 'More' : words)))],
    tab: sayPart(place),
    link: hrefOf({ screen }),
  };
}
