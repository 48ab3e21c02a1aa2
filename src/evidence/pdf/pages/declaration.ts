/**
 * Owns the learner's declaration: the words that were shown, what was typed under them, and a line for a signature.
 * Must never sign for anyone. A typed name is called a typed name.
 */
import { sayMoment } from '../../../engine/kernel/date.ts';
import { isDeclaredBy } from '../../bundle/declared.ts';
import { blanks, fieldList, heading, paragraph, plain } from '../layout/blocks.ts';
import type { Flow } from '../layout/flow.ts';
import { CONTENT, STYLE } from '../layout/style.ts';
import { tagUnder } from '../layout/tags.ts';
import { paragraphs } from '../text/words.ts';
import { type Book, KEY } from './book.ts';

export function declaration(flow: Flow, book: Book): void {
  flow.page('Declaration of authenticity');
  const sect = tagUnder(flow.root, 'Sect');
  heading(flow, sect, 1, 'Declaration of authenticity', KEY.declaration);
  const { statement, name, signedAt, help } = book.content.declaration;
  const { name: learner } = book.content.learner;
  for (const text of paragraphs(statement)) paragraph(flow, sect, plain(text));
  heading(flow, sect, 2, 'Help and software used, AI tools included');
  const used = paragraphs(help);
  for (const text of used.length > 0 ? used : ['Nothing was written here.'])
    paragraph(flow, sect, plain(text), STYLE.own);
  heading(flow, sect, 2, 'Signed');
  fieldList(flow, sect, [
    ['Name, as typed', name],
    ...(isDeclaredBy(name, learner)
      ? []
      : ([['Name in the profile', `${learner}: not the name that was typed`]] as const)),
    ['Typed on', sayMoment(signedAt)],
  ]);
  flow.gap(14);
  blanks(flow, sect, [
    ['Signature by hand', CONTENT.width * 0.66],
    ['Date', CONTENT.width * 0.34],
  ]);
  paragraph(flow, sect, plain('The centre says whether it asks for a signature by hand as well.'), STYLE.small, 0);
}
