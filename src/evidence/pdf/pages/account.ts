/**
 * Owns the account: situation, task, action, result, as the learner wrote them.
 * Must never mend, shorten or comment the learner's words. The history below is information, not an accusation.
 */
import { sayMoment } from '../../../engine/kernel/date.ts';
import { count, listWords } from '../../../engine/kernel/phrases.ts';
import { countWords } from '../../../engine/kernel/text.ts';
import { type StarPart, starParts } from '../../bundle/names.ts';
import { heading, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { inkRule } from '../layout/ink.ts';
import { COLOUR, CONTENT, STYLE } from '../layout/style.ts';
import { tagUnder } from '../layout/tags.ts';
import { paragraphs } from '../text/words.ts';
import { type Book, END, KEY } from './book.ts';
import { withReferences } from './references.ts';

const NAMES: Record<StarPart, string> = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' };

function history({ content: { account } }: Book): string {
  const words = starParts.map((part) => ({ name: NAMES[part], words: countWords(account[part]) }));
  const total = words.reduce((sum, part) => sum + part.words, 0);
  const { firstSaved, lastSaved, saves, pastes } = account.history;
  const saved = [
    firstSaved ? `first saved ${sayMoment(firstSaved)}` : '',
    lastSaved ? `last saved ${sayMoment(lastSaved)}` : '',
    count(saves, 'save'),
    count(pastes, 'paste'),
  ];
  const each = listWords(words.map(({ name, words: number }) => `${name} ${number}`));
  return `Words: ${each}; ${total} in all. Writing: ${saved.filter(Boolean).join(', ')}. For information only.`;
}

export function account(flow: Flow, book: Book): void {
  flow.page(`${KEY.account} · Account`);
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'Account', KEY.account);
  paragraph(
    flow,
    sect,
    plain('In the learner’s own words, about what was done in the training sandbox.'),
    STYLE.small,
    0,
  );
  for (const part of starParts) {
    const own = tagUnder(sect, 'Sect');
    heading(flow, own, 2, NAMES[part]);
    const texts = paragraphs(book.content.account[part]);
    if (texts.length === 0)
      paragraph(flow, own, plain('Nothing was written here.'), { ...STYLE.body, colour: COLOUR.quiet });
    for (const text of texts) paragraph(flow, own, withReferences(book, text), STYLE.own);
  }
  flow.gap(6);
  flow.need(40);
  flow.sheet.artifact(inkRule(CONTENT.left, flow.y, CONTENT.width));
  flow.gap(5);
  paragraph(flow, sect, plain(history(book)), STYLE.small, 0);
  flow.here(KEY.account + END);
}
