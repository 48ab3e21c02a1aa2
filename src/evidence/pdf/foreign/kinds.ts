/**
 * Owns of what kind a part of a file is, as an assessor would call it: a note, a script, letters, a picture.
 * Must never be what a verdict rests on. It only finds words for why a file is not as it was made.
 */
import type { Objects } from './objects.ts';
import { type Dict, dictOf, Stream, type Value, wordsOf } from './values.ts';

export type Kind =
  | 'script'
  | 'action'
  | 'note'
  | 'form'
  | 'file'
  | 'page'
  | 'content'
  | 'drawing'
  | 'font'
  | 'picture'
  | 'layer'
  | 'bookmark'
  | 'tag'
  | 'about'
  | 'opening'
  | 'other';

export interface Part {
  kind: Kind;
  /** What is said of it: the kind of a note or an action, the name of a file. */
  name: string;
}

const SCRIPTS = new Set(['JavaScript', 'Launch', 'Rendition', 'SubmitForm', 'ImportData', 'GoToE', 'RichMediaExecute']);
const ACTIONS = new Set([
  'GoTo',
  'GoToR',
  'URI',
  'Named',
  'Hide',
  'ResetForm',
  'SetOCGState',
  'Thread',
  'Sound',
  'Movie',
  'Trans',
  'GoTo3DView',
]);
const BY_TYPE: Record<string, Kind> = {
  Page: 'page',
  Font: 'font',
  FontDescriptor: 'font',
  Filespec: 'file',
  EmbeddedFile: 'file',
  OCG: 'layer',
  OCMD: 'layer',
  OCProperties: 'layer',
  StructElem: 'tag',
  StructTreeRoot: 'tag',
  MCR: 'tag',
  OBJR: 'tag',
  Outlines: 'bookmark',
  Metadata: 'about',
  Catalog: 'opening',
  CMap: 'font',
  ExtGState: 'drawing',
};

export function kindOf(value: Dict | Stream, objects: Objects): Part {
  const has = (key: string): boolean => dictOf(value)?.has(key) ?? false;
  const [type, subtype, s] = ['Type', 'Subtype', 'S'].map((key) => objects.nameAt(value, key)) as [
    string,
    string,
    string,
  ];
  if (SCRIPTS.has(s) || has('JS')) return { kind: 'script', name: s || 'JavaScript' };
  if (ACTIONS.has(s) && type !== 'StructElem') return { kind: 'action', name: s };
  if (has('Rect') && subtype && type !== 'Page') return { kind: 'note', name: subtype };
  if (has('Fields') && !type) return { kind: 'form', name: '' };
  if (has('EF') || type === 'EmbeddedFile')
    return { kind: 'file', name: wordsOf(objects.at(value, 'UF')) || wordsOf(objects.at(value, 'F')) };
  if (has('Producer') || has('CreationDate')) return { kind: 'about', name: '' };
  if (has('OCGs')) return { kind: 'layer', name: '' };
  if (has('Title') && has('Parent')) return { kind: 'bookmark', name: '' };
  const byType = BY_TYPE[type];
  if (byType) return { kind: byType, name: '' };
  if (subtype === 'Image') return { kind: 'picture', name: '' };
  if (subtype === 'Form') return { kind: 'drawing', name: '' };
  if (has('Length1') || subtype === 'OpenType' || subtype === 'Type1C') return { kind: 'font', name: '' };
  if (value instanceof Stream && !type && !subtype) return { kind: 'content', name: '' };
  return { kind: 'other', name: '' };
}

/** Members of a font that hold its shapes and what its letters are; their streams do not say themselves what they are. */
const OF_FONTS = ['FontFile', 'FontFile2', 'FontFile3', 'ToUnicode', 'CIDToGIDMap', 'Encoding', 'CharProcs'];

/** The streams that belong to fonts. */
export function fontStreams(objects: Objects): Set<Value> {
  const found = new Set<Value>();
  for (const value of objects.all) {
    const dict = dictOf(value);
    for (const key of dict ? OF_FONTS : []) {
      const stream = dict?.has(key) ? objects.at(dict, key) : undefined;
      if (stream instanceof Stream) found.add(stream);
    }
  }
  return found;
}
