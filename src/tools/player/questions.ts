/** Owns answering the questions of a knowledge task on the screen: a list for each card, buttons for an order, a box for words, and Keep. */
import type { InputOf } from '../../engine/command/registry.ts';
import { main, rail, type ScreenDriver } from './navigation.ts';

async function toQuestions(driver: ScreenDriver): Promise<void> {
  if (driver.page.url().includes('#questions')) return;
  await rail(driver, 'Questions');
  await main(driver).getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
}

const titleOf = (driver: ScreenDriver, question: string): string =>
  String(driver.rows.get('question', question)['title']);
/** The part of the page that is about one question. */
const section = (driver: ScreenDriver, question: string) =>
  main(driver)
    .getByRole('region')
    .filter({ has: driver.page.getByRole('heading', { level: 2, name: titleOf(driver, question) }) });
const keep = (driver: ScreenDriver, question: string): Promise<void> =>
  driver.input.press(
    main(driver).getByRole('button', { name: `Keep this answer: ${titleOf(driver, question)}`, exact: true }),
  );

async function choose(
  driver: ScreenDriver,
  { card, choice }: InputOf<'place-card'> | InputOf<'match-term'>,
): Promise<void> {
  await toQuestions(driver);
  const { text, question } = driver.rows.get('card', card);
  const list = section(driver, String(question)).getByLabel(String(text), { exact: true });
  await driver.input.choose(list, choice ?? '');
  await keep(driver, String(question));
}
export const placeCard = choose;
export const matchTerm = choose;

export async function orderCards(driver: ScreenDriver, { question, order }: InputOf<'order-cards'>): Promise<void> {
  await toQuestions(driver);
  const texts = order.split(' ').map((card) => String(driver.rows.get('card', card)['text']));
  const cards = section(driver, question).getByRole('list', { name: 'In this order' }).getByRole('listitem');
  // The heading of the place stands before its questions do; an order that is read too early would be kept as it lies.
  await cards.nth(texts.length - 1).waitFor();
  for (const [place, text] of texts.entries()) {
    // What lies further up is in its place already.
    const shown = await cards.allInnerTexts();
    const from = shown.findIndex((line) => line.includes(text));
    if (from < 0) throw new Error(`No card on the screen says “${text}”.`);
    for (let at = from; at > place; at -= 1)
      await driver.input.press(
        section(driver, question).getByRole('button', { name: `Move up: ${text}`, exact: true }),
      );
  }
  await keep(driver, question);
}

export async function writeAnswer(driver: ScreenDriver, { question, answer }: InputOf<'write-answer'>): Promise<void> {
  await toQuestions(driver);
  await driver.input.type(section(driver, question).getByRole('textbox'), answer);
  await keep(driver, question);
}
