/**
 * Owns files that are made to hurt whoever reads them: to take for ever, or all of the memory. A few kilobytes or a few megabytes each.
 * Must never be large in this folder; each is made when it is asked for.
 */
import { deflateSync } from 'node:zlib';
import { canonical } from '../../src/engine/kernel/json.ts';
import { BUNDLE_LIMITS } from '../../src/evidence/bundle/limits.ts';
import type { Content } from '../../src/evidence/bundle/schema.ts';
import { Forger, resealed } from './forger.ts';
import { type Pack, packOf } from './pack.ts';
import { atDesk, done } from './run.ts';
import { PUT_RIGHT, scenarioOf } from './scenario-files.ts';

const MB = 1024 * 1024;
const times = (text: string, count: number): string => text.repeat(count);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
type File = (pack: Pack) => Uint8Array | Promise<Uint8Array>;

/** More of the file, before its last index. */
const more =
  (text: string | (() => string)): File =>
  ({ bytes }) =>
    Buffer.concat([bytes, latin(`\n${typeof text === 'string' ? text : text()}\n%%EOF\n`)]);
const alone =
  (text: () => string): File =>
  () =>
    latin(`%PDF-1.7\n${text()}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`);
/** A stream that unpacks to `size` times `unit`. */
function bomb(unit: string, size: number, dict = ''): string {
  const packed = deflateSync(Buffer.alloc(size * unit.length, unit, 'latin1'));
  return `<< ${dict} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`;
}
const evidence =
  (make: (content: Content) => string | Uint8Array): File =>
  async ({ bytes, bundle }) =>
    (await Forger.open(bytes)).attach(make(bundle.content)).save();
const data = (change: (content: Content) => Content): File => evidence((content) => resealed(change(content)));

/** A whole pack of an attempt that looks at a record over and over. */
const looking =
  (steps: number): File =>
  async () => {
    const { scenario, hash } = scenarioOf(PUT_RIGHT);
    const run = atDesk(scenario, hash);
    for (let step = 0; step < steps; step++) done(run, 'open-candidate', { candidate: 'CAND-0202' });
    return (await packOf(PUT_RIGHT, run)).bytes;
  };
const tree = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => {
    const kid = `${9000 + level + 1} 0 R `;
    return `${9000 + level} 0 obj << /Kids [${kid.repeat(10)}] >> endobj`;
  }).join('\n');
const numbered = (count: number, object: (number: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${10 + at} 0 obj ${object(10 + at)} endobj`).join('\n');

export const hurting: Record<string, File> = {
  'a tree of names that is shared over and over': more(
    `${tree(19)}\n9990 0 obj << /Type /Catalog /Names << /EmbeddedFiles 9000 0 R >> >> endobj\ntrailer << /Root 9990 0 R >>`,
  ),
  'a page tree that is shared over and over': more(
    `${tree(19)}\n9990 0 obj << /Type /Catalog /Pages 9000 0 R >> endobj\ntrailer << /Root 9990 0 R >>`,
  ),
  'a page tree that leads to itself': alone(
    () => '1 0 obj << /Pages 2 0 R >> endobj 2 0 obj << /Kids [2 0 R 1 0 R 2 0 R] >> endobj',
  ),
  'a page tree 100,000 levels deep': more(
    () => `${numbered(50_000, (number) => `<< /Kids [${number + 1} 0 R] >>`)}\ntrailer << /Root << /Pages 10 0 R >> >>`,
  ),
  'a million names without a blank between them, as content': more(() => `9000 0 obj ${bomb('/a', MB)} endobj`),
  'one stream of 90 MB, named a thousand times': more(
    () =>
      `9000 0 obj ${bomb('/F1 1 Tf ', 10 * MB)} endobj 9001 0 obj << /Type /Page /Contents [${'9000 0 R '.repeat(1000)}] >> endobj 9002 0 obj << /Kids [9001 0 R] >> endobj trailer << /Root << /Pages 9002 0 R >> >>`,
  ),
  'five thousand pages with the same 15 MB': more(
    () =>
      `9000 0 obj ${bomb('x', 15 * MB)} endobj ${numbered(5000, () => '<< /Type /Page /Contents 9000 0 R >>')} 9999 0 obj << /Kids [${numbered(5000, () => '').replaceAll(/ obj {2}endobj\n?/g, ' R ')}] >> endobj trailer << /Root << /Pages 9999 0 R >> >>`,
  ),
  'ten thousand pages': more(() => numbered(10_000, () => '<< /Type /Page >>')),
  'a million objects': more(() => '1 0 obj null endobj\n'.repeat(1_000_000)),
  'a million beginnings of objects': more(() => '1 0 obj ('.repeat(1_000_000)),
  'a million beginnings of dictionaries': more(() => '1 0 obj <<'.repeat(1_000_000)),
  'a million beginnings of streams': more(() => '1 0 obj <</Length 9>>stream\n'.repeat(300_000)),
  'a million beginnings of trailers': more(() => 'trailer <<'.repeat(1_000_000)),
  'the word obj and nothing else': alone(() => 'obj '.repeat(2_000_000)),
  'spaces before the word obj': alone(() => `${' '.repeat(MB)}0 obj `.repeat(8)),
  'objects packed into objects, a bomb each': more(() => {
    const one = bomb('1 0 ', 2 * MB, '/Type /ObjStm /N 999999999 /First 10');
    return numbered(400, () => one);
  }),
  'a stream that says it holds a thousand million objects': more(
    `9000 0 obj << /Type /ObjStm /N 999999999 /First 4 /Length 7 >> stream\n7 0 (a)\nendstream endobj`,
  ),
  'an attachment of 500 MB': more(() => `9000 0 obj ${bomb('\0', 500 * MB, '/Type /EmbeddedFile')} endobj`),
  'a hundred attachments': more(() => {
    const one = bomb('\0', 8 * MB, '/Type /EmbeddedFile');
    return numbered(100, () => one);
  }),
  'seven attachments of more than 8 MB that begin as JSON': more(() =>
    numbered(6, (number) => bomb(`{"a${number}":[`, MB, '/Type /EmbeddedFile')),
  ),
  'a stream with a hundred filters': more(
    `9000 0 obj << /Type /EmbeddedFile /Filter [${times('/FlateDecode ', 100)}] /Length 3 >> stream\nabc\nendstream endobj`,
  ),
  'references that go in a circle': more(
    '9000 0 obj 9001 0 R endobj 9001 0 obj 9000 0 R endobj trailer << /Root 9000 0 R >>',
  ),
  'three hundred thousand brackets': more(() => `9000 0 obj ${times('[', 300_000)} endobj`),
  'a comment of 50 MB': more(() => `%${times('x', 50 * MB)}`),
  'a name of 20 MB': more(() => `9000 0 obj /${times('x', 20 * MB)} endobj`),
  'a text of 20 MB': more(() => `9000 0 obj (${'x'.repeat(20 * MB)}) endobj`),
  'a million numbers in a list': more(() => `9000 0 obj [${times('1 ', 3_000_000)}] endobj`),
  'more bytes than any pack': more(() => ' '.repeat(65 * MB)),
  'two hundred pictures of the pack’s size, a bomb each': more(() => {
    const one = bomb(
      '\0',
      40 * MB,
      '/Subtype /Image /Width 120 /Height 80 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    );
    return numbered(200, () => one);
  }),
  'data with twenty million zeros': evidence(() => `{"content":{"log":[${times('0,', 10 * MB)}0]}}`),
  'data of four million brackets': evidence(() => '['.repeat(4 * MB)),
  'data of two million lists': evidence(() => `[${times('{},', 2 * MB)}{}]`),
  'data of one text of 7 MB': evidence(() => `{"content":"${times('x', 7 * MB)}"}`),
  'data with a log of a hundred thousand nothings': evidence((content) =>
    canonical({ content: { ...content, log: Array(100_000).fill({}) } } as never),
  ),
  'as many steps as are allowed': looking(BUNDLE_LIMITS.steps - 3),
  'more steps than are allowed': data((content) => ({
    ...content,
    log: Array(BUNDLE_LIMITS.steps + 1).fill(content.log[0]),
  })),
  'an account of more words than any': data((content) => ({
    ...content,
    account: { ...content.account, action: 'word '.repeat(1_000_000) },
  })),
  'as many words as are allowed, each as long as is allowed': data((content) => ({
    ...content,
    account: { ...content.account, action: `${'x'.repeat(BUNDLE_LIMITS.unbroken)} `.repeat(14) },
  })),
  'more lines than are allowed': data((content) => ({
    ...content,
    account: { ...content.account, action: 'a\n\n'.repeat(70_000) },
  })),
  'a reason of a million lines': data(({ log: [first, ...rest], ...content }) => ({
    ...content,
    log: first
      ? [
          { ...first, command: { ...first.command, input: { ...first.command.input, reason: 'a\n'.repeat(MB) } } },
          ...rest,
        ]
      : [],
  })),
  'a word to somebody of a million lines': data((content) => ({
    ...content,
    rationales: [
      {
        ...{ vacancy: 'VAC-0001', title: 'Buyer', client: 'Hale', requirements: [] },
        people: [
          {
            ...{ candidate: 'CAND-0001', name: 'Ada', verdicts: [] },
            entry: {
              ...{ id: 'SHORT-0001', state: 'Rejected', left_out_for: null, left_out_because: null },
              ...{ told_on: '2026-11-02', told_how: 'Phone call', told_why: 'a\n'.repeat(MB) },
            },
          },
        ],
      },
    ],
  })),
  'as many lines as are allowed': data((content) => ({
    ...content,
    account: { ...content.account, action: 'a\n\n'.repeat(4900) },
  })),
  'pictures of a hundred million pixels': data((content) => ({
    ...content,
    figures: content.figures.map((figure) => ({
      ...figure,
      picture: { width: 10_000, height: 10_000, sha256: '0'.repeat(64), pixels: '0'.repeat(64) },
    })),
  })),
  'half a million accents on one letter': data((content) => ({
    ...content,
    learner: { ...content.learner, name: `e${times('\u0301', 100_000)}` },
  })),
};
