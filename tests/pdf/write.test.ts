/** What a pack is made of: the same bytes twice, all words in place, nothing beyond the margins, nothing judged. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import { bundleSchema } from '../../src/evidence/bundle/schema.ts';
import { seal } from '../../src/evidence/bundle/seal.ts';
import { writePack } from '../../src/evidence/pdf/index.ts';
import { fonts, NAMES, sample } from './sample-content.ts';
import { formPicture, sha256 } from './sample-pictures.ts';
import { has, run } from './tools.ts';
import { textOfPages, type Word, wordsOfPages } from './words.ts';

const input = sample();
let made: Awaited<ReturnType<typeof writePack>>;
let words: Word[][];
let texts: string[];
beforeAll(async () => {
  made = await writePack({ ...input, fonts });
  words = await wordsOfPages(made.bytes);
  texts = await textOfPages(made.bytes);
});
const write = (content: Content, pictures = input.pictures) => writePack({ content, pictures, fonts });
const withoutFigures = (change: Partial<Content>): Content => ({
  ...sample({ steps: 6, figures: 0 }).content,
  ...change,
});

describe('bytes', () => {
  test('the same twice', async () => expect(sha256((await write(input.content)).bytes)).toBe(sha256(made.bytes)));

  test('the same in another process, time zone and language', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'print-hash.ts')], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(stdout || stderr).toBe(sha256(made.bytes));
  });

  test.skipIf(!has('qpdf'))('qpdf finds no fault', () => {
    const { status, says } = run('qpdf', ['--check', 'in.pdf'], made.bytes);
    expect(status, says).toBe(0);
  });

  test('the bundle is sealed over its content, and its shape is the one agreed', () => {
    expect(bundleSchema.parse(made.bundle)).toEqual(made.bundle);
    expect(seal(input.content)).toEqual(made.bundle);
    expect(made.pages).toBe(words.length);
  });

  test('says how far it is: every picture, then every page', async () => {
    const steps: string[] = [];
    const { pages: of } = await writePack({
      ...sample({ steps: 3, figures: 2 }),
      fonts,
      onProgress: ({ what, done, of }) => steps.push(`${what} ${done} of ${of}`),
    });
    const pages = Array.from({ length: of }, (_, index) => `page ${index + 1} of ${of}`);
    expect(steps).toEqual(['picture 1 of 2', 'picture 2 of 2', ...pages]);
  });

  test('waits after each picture and each page for whoever was told', async () => {
    let resting = 0;
    await writePack({
      ...sample({ steps: 3, figures: 2 }),
      fonts,
      onProgress: async () => {
        expect(resting).toBe(0);
        resting += 1;
        await Promise.resolve();
        resting -= 1;
      },
    });
    expect(resting).toBe(0);
  });
});

describe('words', () => {
  test('every page says that it is simulated, whose it is, and which page of which evidence', () => {
    for (const [index, text] of texts.entries()) {
      expect(text).toContain('SIMULATED EVIDENCE · training sandbox, fictional people and companies');
      const footer = `${NAMES.polish} · Register a new candidate page ${index + 1} of ${texts.length} · ${made.bundle.fingerprint.slice(0, 12)}`;
      expect(text).toContain(footer);
    }
  });

  test.for(Object.entries(NAMES))('a %s name can be found', ([, name]) =>
    expect(texts.some((text) => text.includes(name))).toBe(true),
  );

  test('parts come in their order, and the contents list has their pages', () => {
    const parts = [
      'Evidence matrix',
      'Account',
      'Figures',
      'Action log',
      'Declaration of authenticity',
      'For the assessor',
    ];
    const starts = parts.map((part) => texts.findIndex((text, index) => index > 0 && text.startsWith(part)));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).not.toContain(-1);
    for (const [index, part] of parts.entries()) {
      expect(texts[0]).toMatch(new RegExp(`${part}[^.]{0,20} ${(starts[index] ?? 0) + 1} `));
    }
  });

  test('no word in a narrow cell of the assessor is broken: “see the matrix” stands in whole words', async () => {
    const { coverage, figures } = input.content;
    const also = figures.map(({ evidence }) => evidence);
    const { bytes } = await write({ ...input.content, coverage: coverage.map((row) => ({ ...row, best: [], also })) });
    const pages = await wordsOfPages(bytes);
    const all = pages.map((page) => page.flatMap(({ text }) => text.split(/\s+/)));
    const own = all.findLast((page) => page.includes('more:')) ?? [];
    expect(own.filter((word) => word === 'more:')).toHaveLength(coverage.length);
    expect(own.filter((word) => word === 'matrix')).toHaveLength(coverage.length);
  });

  test('the pages for the assessor begin on an odd page, however many stand before them', async () => {
    const filled = new Set<boolean>();
    for (const many of [0, 500, 1000, 1500]) {
      const { account } = input.content;
      const { bytes } = await write(withoutFigures({ account: { ...account, action: 'word '.repeat(many) } }));
      const pages = await textOfPages(bytes);
      expect(pages.findIndex((text, index) => index > 0 && text.startsWith('For the assessor')) % 2).toBe(0);
      filled.add(pages.some((text) => text.includes('This page is left empty')));
    }
    expect([...filled].sort()).toEqual([false, true]);
  });

  test('the cover says how long the attempt took, with its longest and its shortest pause', () => {
    expect(texts[0]).toMatch(/\d+ steps in .*longest pause .*before step \d+.*shortest .*before step \d+/);
  });

  test('what a learner wrote stands whole beside its figure, however long it is', async () => {
    const { content, pictures } = sample({ steps: 3, figures: 1 });
    const said = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ');
    const figures = content.figures.map((figure) => ({
      ...figure,
      callouts: figure.callouts.map((callout, at) => (at === 0 ? { ...callout, says: said } : callout)),
    }));
    const pages = await textOfPages((await write({ ...content, figures }, pictures)).bytes);
    const found = pages.join(' ').match(/\bword\d+\b/g);
    expect(found).toEqual(expect.arrayContaining(said.split(' ')));
  });

  test('the matrix names the pages on which the evidence stands', () => {
    const figure = texts.findIndex((text, index) => index > 3 && text.includes('Figure 14:'));
    const list = texts.slice(1, 4).join(' ');
    expect(list).toContain(`EV-16 Figure 14: ${input.content.figures[13]?.caption} 53 ${figure + 1} `);
    expect(list).toContain('None in this pack');
    expect(list).toMatch(/asked about not held P2\.3/);
  });

  test('refusals, goals and traps stand in the log', () => {
    const log = texts.filter((text) => text.includes('EV-02 · Action log')).join(' ');
    expect(log).toContain('Refused. UK mobiles have 11 digits and start 07. Check the call note. Needed');
    expect(log).toContain('Goal now holds: The qualification shows its true status');
    expect(log).toContain('Goal no longer holds: Contact details');
    expect(log).toContain('Trap walked into: Health in open notes');
    expect(log).toContain('Put right: Health in open notes');
    expect(log).toContain(`Hash of the last entry: ${input.content.log.at(-1)?.hash}`);
  });

  test('a figure that was never drawn says so', () => {
    expect(texts.some((text) => /Figure 3: Save refused: mobile and postcode There is no picture/.test(text))).toBe(
      true,
    );
  });

  test('nothing calls anyone competent but the assessor’s two blank words', () => {
    const found = texts.flatMap((text, page) =>
      Array.from(text.matchAll(/(\S+ \S+ )?competent/gi), ([match]) => ({ page, match })),
    );
    expect(found).toHaveLength(2);
    expect(texts[found[0]?.page ?? 0]).toMatch(/\(circle one\):\s*competent\s*\/\s*not yet competent/);
    expect(texts.join(' ')).not.toMatch(/criteri(on|a) (is|are|was|were) met|\bpassed\b|\bachieved the\b/i);
  });

  test('parts without words, figures, goals or steps say so and nothing breaks', async () => {
    const account: Content['account'] = {
      situation: '',
      task: '  \n ',
      action: '',
      result: '',
      history: { firstSaved: null, lastSaved: null, saves: 0, pastes: 0 },
    };
    const bare = withoutFigures({ account, log: [], goals: [], coverage: [] });
    bare.learner = { name: 'A', employer: '', centre: '', number: '' };
    const all = (await textOfPages((await write(bare)).bytes)).join(' ');
    expect(all.match(/Nothing was written here\./g)).toHaveLength(4);
    expect(all).toContain('No figures are in this pack');
    expect(all).toContain('No step was recorded');
    expect(all).not.toContain('Employer');
  });
});

/** Words must stay between the margins; the numbers beside pictures are the one exception. */
function expectInside(pages: readonly Word[][]): void {
  for (const page of pages) {
    for (const { text, x, y, width } of page) {
      if (text.trim() === '' || /^\d{1,2}$/.test(text)) continue;
      expect(x, text).toBeGreaterThan(51);
      // A space at the end of a line may stand in the margin.
      expect(x + width, text).toBeLessThan(595.28 - 52 + (text.endsWith(' ') ? 4 : 0.6));
      expect(y, text).toBeGreaterThan(30);
      expect(y, text).toBeLessThan(842 - 36);
    }
  }
}

describe('space', () => {
  test('nothing leaves the margins', () => expectInside(words));

  test('20,000 characters of account and words of 300 letters', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300);
    const sentence = `I checked the record again because the source did not agree; ${NAMES.greek} had moved. `;
    const action = `${long}\n\n${sentence.repeat(300)}`.slice(0, 20_000);
    const content = withoutFigures({});
    content.account = { ...content.account, action };
    content.log = content.log.map((entry) => ({ ...entry, says: `${long} ${entry.says}` }));
    content.scenario = { ...content.scenario, title: `Register ${long}` };
    content.goals = [{ id: 'g', says: long, holds: true, criteria: [long] }];
    const { bytes, pages: written } = await write(content);
    const pages = await wordsOfPages(bytes);
    expectInside(pages);
    expect(written).toBeGreaterThan(10);
    const letters = (text: string) => text.replace(/\s/g, '');
    const body = pages
      .map((page) =>
        letters(
          page
            .filter(({ y }) => y > 60 && y < 760)
            .map(({ text }) => text)
            .join(''),
        ),
      )
      .join('');
    expect(body).toContain(letters(action));
  });

  test('a long list of short callouts stays on the page of its picture, in order', async () => {
    const { content, pictures } = sample({ steps: 3, figures: 1 });
    const frame = (row: number) => ({ x: 20, y: row * 4, width: 30, height: 3 });
    const callouts = Array.from({ length: 21 }, (_, row) => ({
      number: row + 1,
      key: `candidate:CAND-0201:${row}`,
      says: `Field-${row + 1}.`,
      frame: frame(row),
    }));
    content.figures = content.figures.map((figure) => ({ ...figure, callouts }));
    const { bytes } = await write(content, pictures);
    const page = (await textOfPages(bytes)).find((text) => text.includes('Figure 1:') && text.includes('Field-1.'));
    expect(Array.from(page?.matchAll(/Field-(\d+)\./g) ?? [], ([, number]) => Number(number))).toEqual(
      callouts.map(({ number }) => number),
    );
    expectInside(await wordsOfPages(bytes));
  });

  test('a log entry longer than a page goes on over the next', async () => {
    const content = withoutFigures({});
    const says = 'Changed the note of CAND-0141. '.repeat(300);
    content.log = content.log.map((entry, index) => (index === 2 ? { ...entry, says } : entry));
    const pages = await wordsOfPages((await write(content)).bytes);
    expectInside(pages);
    const all = pages.map((page) => page.map(({ text }) => text).join('')).join('');
    expect(all.match(/Changed the note of/g)?.length).toBeGreaterThanOrEqual(300);
  });

  test('what the fonts cannot show is seen to be missing', async () => {
    const content = withoutFigures({
      declaration: { ...input.content.declaration, name: 'Ola \u202eevil\u0000 አበበ' },
    });
    const all = (await textOfPages((await write(content)).bytes)).join(' ');
    expect(all).toContain('Ola evil \ufffd\ufffd\ufffd');
  });
});

describe('pictures that are refused', () => {
  const small = sample({ steps: 3, figures: 1 });
  const given = small.pictures.get('FIG-01') as Uint8Array;
  const refuses = (picture: Uint8Array | undefined, says: string) => async () => {
    const pictures = new Map(picture ? [['FIG-01', picture]] : []);
    await expect(write(small.content, pictures)).rejects.toThrow(says);
  };
  test('none', refuses(undefined, 'The picture of Figure 1 was not handed in.'));
  test('a JPEG', refuses(Uint8Array.of(0xff, 0xd8, 0xff), 'The picture of Figure 1 is not a PNG.'));
  test('another one', refuses(formPicture(77), 'The picture of Figure 1 is not the one that was taken.'));
  test(
    'a true-colour one',
    refuses(
      Uint8Array.from(given, (byte, index) => (index === 25 ? 2 : byte)),
      'a PNG with a palette',
    ),
  );

  test('one whose rows cannot be unpacked, though the hash fits', async () => {
    const broken = Uint8Array.from(given);
    broken.fill(7, 900, 960);
    const content = structuredClone(small.content);
    Object.assign(content.figures[0]?.picture ?? {}, { sha256: sha256(broken) });
    await expect(write(content, new Map([['FIG-01', broken]]))).rejects.toThrow(
      'The picture of Figure 1 is cut off or damaged.',
    );
  });
});
