/** Kinds of tampering that add something: notes, forms, files, links, and all that acts by itself or on a click. */
import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { Forger } from '../forger.ts';
import { added, dictAt, inFile, name, page, put, stream, type Tampering } from './kit.ts';

const script = (kind: string): RegExp =>
  new RegExp(`A script, or something that starts other things, is inside \\(.*${kind}`);
const action = (kind: string): RegExp => new RegExp(`Something happens in it on a click or by itself \\(.*${kind}`);
const JS = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

function annotate(f: Forger, dict: Record<string, unknown>, number = 3): void {
  f.pdf.getPage(number - 1).node.addAnnot(added(f, { Type: 'Annot', Rect: [100, 300, 500, 500], ...dict } as never));
}
const note = (kind: string, more: (f: Forger) => Record<string, unknown> = () => ({})): Tampering =>
  inFile(
    `a note or marking (${kind})`,
    (f) => annotate(f, { Subtype: kind, ...more(f) }),
    new RegExp(`Page 3 carries a note or marking that was added or changed \\(${kind}\\)`),
  );
const appearance = (f: Forger) => ({
  AP: { N: stream(f, '0 0 0 rg 0 0 400 200 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 400, 200] }) },
});
const click = (kind: string, more: Record<string, unknown>, told: RegExp): Tampering =>
  inFile(`a link that acts (${kind})`, (f) => annotate(f, { Subtype: 'Link', A: { S: kind, ...more } }), told);

export const additions: readonly Tampering[] = [
  ...[
    'Text',
    'Highlight',
    'Ink',
    'Redact',
    'Line',
    'Popup',
    'Caret',
    'FileAttachment',
    'Sound',
    'Movie',
    '3D',
    'RichMedia',
    'PrinterMark',
    'TrapNet',
  ].map((kind) => note(kind)),
  ...['FreeText', 'Stamp', 'Square', 'Watermark'].map((kind) => note(kind, appearance)),
  click('URI', { URI: PDFString.of('https://example.com') }, action('URI')),
  click('JavaScript', JS, script('JavaScript')),
  click('Launch', { F: PDFString.of('calc.exe') }, script('Launch')),
  click('SubmitForm', { F: PDFString.of('https://example.com') }, script('SubmitForm')),
  click('ImportData', { F: PDFString.of('x.fdf') }, script('ImportData')),
  click('GoToR', { F: PDFString.of('other.pdf'), D: [0, 'Fit'] }, action('GoToR')),
  click('GoToE', { F: PDFString.of('other.pdf') }, script('GoToE')),
  click('Hide', { T: PDFString.of('x') }, action('Hide')),
  click('Named', { N: 'Print' }, action('Named')),
  click('GoTo', { D: [0, 'Fit'], Next: JS }, script('JavaScript')),
  inFile(
    'a script when the file is opened',
    (f) => put(f, f.pdf.catalog, 'OpenAction', added(f, JS)),
    script('JavaScript'),
  ),
  inFile(
    'a place to open the file at',
    (f) => put(f, f.pdf.catalog, 'OpenAction', [f.pdf.getPage(4).ref, 'Fit']),
    /How a viewer opens the file was changed/,
  ),
  inFile('a script when the file is printed', (f) => put(f, f.pdf.catalog, 'AA', { WP: JS }), script('JavaScript')),
  inFile('a script when a page is shown', (f) => put(f, page(f, 2), 'AA', { O: JS }), script('JavaScript')),
  inFile(
    'a script among the names',
    (f) => put(f, dictAt(f.pdf.catalog, 'Names'), 'JavaScript', { Names: [PDFString.of('x'), added(f, JS)] }),
    script('JavaScript'),
  ),
  inFile(
    'a bookmark that starts a program',
    (f) => put(f, dictAt(f.pdf.catalog, 'Outlines', 'First'), 'A', { S: 'Launch', F: PDFString.of('calc.exe') }),
    script('Launch'),
  ),
  inFile(
    'a bookmark by another name',
    (f) => put(f, dictAt(f.pdf.catalog, 'Outlines', 'First'), 'Title', PDFHexString.fromText('Assessed: competent')),
    /Bookmarks were changed or added/,
  ),
  inFile(
    'a form field',
    ({ pdf }) => pdf.getForm().createTextField('x').addToPage(pdf.getPage(4)),
    /Page 5 carries a note .*\(Widget\)/,
  ),
  inFile(
    'a form of another language',
    (f) => put(f, f.pdf.catalog, 'AcroForm', { Fields: [], XFA: stream(f, '<xdp/>') }),
    /Form fields were added/,
  ),
  inFile(
    'a signature over it',
    (f) =>
      put(f, f.pdf.catalog, 'AcroForm', {
        SigFlags: 3,
        Fields: [added(f, { FT: 'Sig', T: PDFString.of('x'), V: { Type: 'Sig', Filter: 'Adobe.PPKLite' } })],
      }),
    /Form fields were added/,
  ),
  inFile(
    'another attached file',
    ({ pdf }) => pdf.attach(Uint8Array.of(1), 'more.txt'),
    /Files are attached that the pack did not have, or under other names: “more\.txt”/,
  ),
  inFile(
    'a collection of files in place of the pages',
    (f) => put(f, f.pdf.catalog, 'Collection', { View: 'D' }),
    /How a viewer opens the file was changed/,
  ),
  inFile(
    'a false evidence.json before the true one',
    (f) => {
      const names = dictAt(f.pdf.catalog, 'Names', 'EmbeddedFiles');
      const before = names.get(name('Names'));
      const file = stream(f, '{"content":{}}', { Type: 'EmbeddedFile' });
      const specification = added(f, { Type: 'Filespec', F: PDFString.of('evidence.json'), EF: { F: file } });
      names.set(
        name('Names'),
        f.pdf.context.obj([
          PDFString.of('evidence.json'),
          specification,
          ...(before && 'asArray' in before ? (before.asArray as () => never[])() : []),
        ] as never),
      );
    },
    /Files are attached that the pack did not have, or under other names: “evidence\.json”/,
  ),
];
