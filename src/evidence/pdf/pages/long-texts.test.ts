/** Owns proof that a long text keeps its lines and its stops in the sentence that tells of it, wherever in the list it stands. */
import { expect, it } from 'vitest';
import type { Change } from '../../../engine/log/entry.ts';
import { wholeTexts } from './long-texts.ts';

const change = (to: string, from: string | null = null): Change => ({ table: 'task', id: 'T', field: 'x', from, to });
const LONG = 'Ring on Monday.\nAsk about the gap.';

it.each<[string, string, Change[]]>([
  [
    'Task: Detail: Ring on Monday.\nAsk about the gap and Due: 2 Nov',
    `Task: Detail: “${LONG}” and Due: 2 Nov`,
    [change(LONG)],
  ],
  [`Task: Due: 2 Nov and Detail: ${LONG}`, `Task: Due: 2 Nov and Detail: “${LONG}”`, [change(LONG)]],
  [`Detail: ${LONG} (was empty before)`, `Detail: “${LONG}” (was empty before)`, [change(LONG)]],
  [`Detail changed from “${LONG}” to “Ring.”`, `Detail changed from “${LONG}” to “Ring.”`, [change('Ring.', LONG)]],
  // What was deleted down to stands within what stood there before, and that is quoted as it was.
  [
    'Note changed from “Spoke to Ann. Free from May. Ring her.” to “Free from May. Ring her.”',
    'Note changed from “Spoke to Ann. Free from May. Ring her.” to “Free from May. Ring her.”',
    [change('Free from May. Ring her.', 'Spoke to Ann. Free from May. Ring her.')],
  ],
  [
    'Note changed from “Gone. Spoke. Free from May now” to “Gone.” and Detail: Spoke. Free from May',
    'Note changed from “Gone. Spoke. Free from May now” to “Gone.” and Detail: “Spoke. Free from May.”',
    [change('Gone.', 'Gone. Spoke. Free from May now'), change('Spoke. Free from May.')],
  ],
  // A stop that nobody typed is not put in.
  [
    'Title: Spoke. Free from May on, Detail: Spoke. Free from May',
    'Title: Spoke. Free from May on, Detail: “Spoke. Free from May.”',
    [change('Spoke. Free from May.')],
  ],
  // One sentence needs no quotes, and what is not there is not put in.
  ['Task: Detail: Ring, Due: 2 Nov', 'Task: Detail: Ring, Due: 2 Nov', [change('Ring.'), change(LONG)]],
])('%s', (says, expected, changes) => {
  expect(wholeTexts(says, changes)).toBe(expected);
});
