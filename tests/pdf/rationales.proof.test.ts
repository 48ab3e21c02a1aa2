/**
 * What a pack tells of a vacancy: from the cover to who was chosen and why in one click, and to the verdicts of one person in two; searches
 * with their words and counts; and no pack that says of its choices what was not recorded.
 */
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content, VacancyRationales } from '../../src/evidence/bundle/schema.ts';
import { contentOf, type Pack, packed, packOf, verdictOn } from '../builders/pack.ts';
import { done, solved } from '../builders/run.ts';
import { textOfPages } from './words.ts';

const D1 = 'find-a-finance-assistant';

/** The pages of rationales as one text, without their foot, and without the gap that a change of type leaves before a sign. */
const told = (pages: readonly string[]): string =>
  pages
    .filter((page) => page.includes('Rationale ·'))
    .map((page) => page.replace(/Rationale ·.*$/s, ''))
    .join(' ')
    .replace(/ (?=[,:)])/g, '');

/** Where the links of a page lead, as numbers of pages from 0. */
async function linksOf(bytes: Uint8Array, page: number): Promise<Set<number>> {
  const doc = await getDocumentProxy(Uint8Array.from(bytes));
  const annotations: { dest?: unknown }[] = await (await doc.getPage(page + 1)).getAnnotations();
  const targets = await Promise.all(
    annotations.flatMap(({ dest }) => (Array.isArray(dest) ? [doc.getPageIndex(dest[0])] : [])),
  );
  await doc.cleanup();
  return new Set(targets);
}

describe('the pack of a vacancy that was filled', () => {
  let pack: Pack;
  let pages: string[];
  let overview: number;
  beforeAll(async () => {
    pack = await packOf(D1, solved(D1));
    pages = await textOfPages(pack.bytes);
    overview = pages.findIndex((text) => text.includes('At a glance'));
  });
  const people = (): VacancyRationales['people'] => pack.bundle.content.rationales?.[0]?.people ?? [];

  test('says on one page, a click from the cover, why each was chosen and each was not', async () => {
    expect(pages[0]).toContain('Who was chosen, and why: Finance assistant (VAC-0101)');
    expect(await linksOf(pack.bytes, 0)).toContain(overview);
    expect(people()).toHaveLength(9);
    const left = people().filter(({ entry }) => entry?.state === 'Rejected');
    expect(left).toHaveLength(6);
    for (const { name } of people()) expect(pages[overview]).toContain(name);
    for (const { entry } of left) expect(pages[overview]).toContain(entry?.left_out_because?.slice(0, 20));
    expect(pages[overview]).toContain('Of these must haves nobody said anything about anybody: “Free by 30 November”');
    // Of who was judged in no way each must have says so.
    expect(pages[overview]).toMatch(/Bethan Llewellyn nobody said nobody said nobody said Rejected/);
  });

  test('tells of who was put forward the call, the permission and what was sent; and that nobody spoke of a must have', () => {
    const text = told(pages);
    const [sent] = people().filter(({ entry }) => entry?.state === 'Submitted');
    const stepOf = (table: string, id: string | undefined) =>
      pack.bundle.content.log.find(({ changes }) => changes.some((one) => one.table === table && one.id === id))?.step;
    const { calls = [], permissions = [], submissions = [] } = sent?.before ?? {};
    expect([calls.length, permissions.length, submissions.length]).toEqual([1, 1, 1]);
    expect(text).toContain(`: ${calls[0]?.interest}`);
    expect(text).toMatch(
      new RegExp(
        `Permission to submit, given on \\d+ \\w+ 2026 \\([a-z -]+\\) \\(step ${stepOf('permission', permissions[0]?.id)}\\)`,
      ),
    );
    expect(text).toMatch(new RegExp(`Profile sent on [^(]+\\(step ${stepOf('submission', submissions[0]?.id)}\\)`));
    expect(text).toMatch(/Free by 30 November Must have nobody said/);
    // One step is one.
    expect(text).not.toMatch(/\(steps \d+\)/);
  });

  test('shows the evidence and the reason of each verdict a click further, and its step', async () => {
    const judged = people().filter(({ verdicts }) => verdicts.length > 0);
    expect(judged).toHaveLength(3);
    const reached = [...(await linksOf(pack.bytes, overview))].map((page) => pages[page]).join(' ');
    for (const { verdicts } of judged)
      for (const { evidence, reason } of verdicts)
        for (const words of [evidence, reason]) expect(reached).toContain(words?.slice(0, 12) ?? '');
  });

  test('lists the searches with words, filters and how many were found', () => {
    const page = pages.find((text) => text.includes('Words and filters'));
    expect(page).toContain('Search the candidates for Boolean “"AAT Level 3" AND Sage*');
    expect(page).toMatch(/state Active\s*12/);
    expect(page).toContain('Save the search “AAT 3 and Sage');
    expect(pages[0]).toContain('Searches: words, filters and how many were found');
  });

  test('verifies', async () => expect(await verdictOn(pack.bytes)).toMatchObject({ kind: 'as made' }));
});

test('somebody who was taken off the list, and words that would do harm, are told as they are', async () => {
  const hostile = '<script>alert(1)</script>\n«Łukasz» \\u0000 العربية'.padEnd(200, ' one more reason');
  const run = solved(D1);
  done(run, 'return-to-desk');
  const off = { id: 'SL-0990', vacancy: 'VAC-0101', candidate: 'CAND-0110', state: 'Longlisted' };
  done(run, 'add-to-shortlist', off);
  done(run, 'remove-from-shortlist', { id: off.id, reason: 'On it by mistake' });
  done(run, 'change-rationale', { id: 'RAT-0901', changes: { verdict: 'Unknown', reason: hostile } });
  const pack = await packOf(D1, run);
  const [of] = pack.bundle.content.rationales ?? [];
  expect(of?.people.find(({ candidate }) => candidate === off.candidate)).toMatchObject({ entry: null, verdicts: [] });
  const text = (await textOfPages(pack.bytes)).join(' ');
  expect(text).toContain('Not on the list');
  expect(text).toContain('<script>alert(1)</script>');
  expect(await verdictOn(pack.bytes)).toMatchObject({ kind: 'as made' });
});

test('what somebody was told is told, a must that touches what the law protects is not, nor what was said of it', async () => {
  const run = solved(D1);
  done(run, 'return-to-desk');
  const left = run.rationales()[0]?.people.find(({ entry }) => entry?.state === 'Rejected');
  const why = 'You have Level 2 and the job\nasks for Level 3.';
  const on = run.query('overview', {}).today;
  done(run, 'tell-unsuccessful', { id: left?.entry?.id, told_on: on, told_how: 'Phone call', told_why: why });
  const flagged = 'Female, under 35';
  const wish = { id: 'REQ-0990', vacancy: 'VAC-0101', need: 'Must have', kind: 'Other', what: flagged };
  done(run, 'add-requirement', wish);
  const verdict = {
    id: 'RAT-0990',
    candidate: left?.candidate,
    requirement: wish.id,
    verdict: 'Not',
    reason: 'Is a man',
  };
  done(run, 'record-rationale', verdict);
  const pack = await packOf(D1, run);
  const [of] = pack.bundle.content.rationales ?? [];
  expect(of?.apart).toBe(1);
  expect(JSON.stringify(of)).not.toMatch(/Female|Is a man/);
  const pages = await textOfPages(pack.bytes);
  const text = told(pages);
  expect(text).toContain('7 requirements (1 more touches what the law protects, and takes no part)');
  expect(text).not.toContain(flagged);
  expect(text).toMatch(
    /Told on \d+ \w+ 2026 \(phone call\) \(step \d+\)\s+You have Level 2 and the job\s+asks for Level 3\./,
  );
  expect(text).toContain('Nothing of what the person was told is on record.');
  expect(await verdictOn(pack.bytes)).toMatchObject({ kind: 'as made' });
});

test('a pack of an earlier page writer tells of verdicts alone, and verifies as it did', async () => {
  const run = solved(D1);
  const { content, pictures } = await contentOf(run, D1);
  const before = { ...content, writer: '3', rationales: run.rationales('verdicts') };
  const { bytes } = await packed(before, pictures);
  expect((await textOfPages(bytes)).join(' ')).not.toMatch(/nobody said|Permission to submit, given/);
  expect(await verdictOn(bytes)).toMatchObject({ kind: 'as made', differences: [] });
  const late = await packed({ ...content, writer: '3' }, pictures);
  expect(await verdictOn(late.bytes)).toMatchObject({ kind: 'altered' });
  run.close();
});

describe('a pack that tells of its choices what was not recorded', () => {
  let honest: Awaited<ReturnType<typeof contentOf>>;
  beforeAll(async () => {
    const run = solved(D1);
    honest = await contentOf(run, D1);
    run.close();
  });
  type Change = (of: VacancyRationales) => VacancyRationales;
  const eachPerson =
    (change: (person: VacancyRationales['people'][number]) => object): Change =>
    (of) => ({ ...of, people: of.people.map((person) => ({ ...person, ...change(person) })) });
  const none = ({ rationales: _, ...content }: Content): Content => content;
  const changed =
    (change: Change) =>
    (content: Content): Content => ({ ...content, rationales: content.rationales?.map(change) });

  test.each<[string, (content: Content) => Content]>([
    [
      'another reason',
      changed(eachPerson(({ verdicts }) => ({ verdicts: verdicts.map((one) => ({ ...one, reason: 'Better' })) }))),
    ],
    [
      'another verdict',
      changed(
        eachPerson(({ verdicts }) => ({
          verdicts: verdicts.map((one) => ({ ...one, verdict: 'Met', evidence: 'Seen' })),
        })),
      ),
    ],
    ['another name', changed(eachPerson(() => ({ name: 'Nobody' })))],
    ['a person left away', changed((of) => ({ ...of, people: of.people.slice(1) }))],
    ['no vacancy', (content) => ({ ...content, rationales: [] })],
    ['nothing at all', none],
    ['an earlier writer, with what it had no page for', (content) => ({ ...content, writer: '1' })],
  ])('does not verify: %s', async (_, change) => {
    const { bytes } = await packed(change(honest.content), honest.pictures);
    const { kind, differences } = await verdictOn(bytes);
    expect(kind).toBe('altered');
    expect(differences.map(({ says }) => says).join()).toContain(
      'What was recorded of who was chosen, and why, differs',
    );
  });
});
