/** Owns finding on the page what a step changed, by the names that the recorder frames it by. Must never change anything in the workplace. */
import type { Moment } from '../../../assess/play/play-api.ts';
import { recordOf } from '../../recorder/keys.ts';

const named = (workplace: ParentNode, key: string): Element[] =>
  key === ''
    ? []
    : [...workplace.querySelectorAll(`[data-evidence="${CSS.escape(key)}"]`)].filter((one) => one.checkVisibility());

/** Each field that was changed, or its record where the field is on no screen; each part of the page once. */
export function changedOn(workplace: ParentNode, marks: Moment['marks']): Element[] {
  const fields = marks.flatMap(({ key }) => named(workplace, key));
  const shown = new Set(marks.filter(({ key }) => named(workplace, key).length > 0).map(({ key }) => recordOf(key)));
  const records = marks
    .filter(({ key }) => !shown.has(recordOf(key)))
    .flatMap(({ key }) => named(workplace, recordOf(key)));
  return [...new Set([...fields, ...records])];
}
