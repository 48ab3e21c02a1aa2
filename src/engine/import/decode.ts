/**
 * Owns how the bytes of a file become text: a mark decides; without one it is UTF-8 if it can be, else Windows-1252. Never throws, and
 * never drops a line.
 */
export type Encoding = 'UTF-8 with mark' | 'UTF-16 with mark' | 'UTF-8' | 'Windows-1252';
export type LineEnds = 'CRLF' | 'LF' | 'CR';
export interface Decoded {
  /** Every line ends with `\n`, also inside quotes. */
  text: string;
  encoding: Encoding;
  /** Of the first record. */
  lineEnds: LineEnds;
}

const MARKS: readonly { bytes: readonly number[]; label: string; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8 with mark' },
  { bytes: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16 with mark' },
  { bytes: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16 with mark' },
];

export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = textOf(bytes);
  const [first] = /\r\n|\r|\n/.exec(text.replace(/"[^"]*"/g, '')) ?? [];
  const lineEnds = first === '\r\n' ? 'CRLF' : first === '\r' ? 'CR' : 'LF';
  return { text: text.replace(/\r\n?/g, '\n'), encoding, lineEnds };
}

function textOf(bytes: Uint8Array): Pick<Decoded, 'text' | 'encoding'> {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) return { text: new TextDecoder(mark.label).decode(bytes), encoding: mark.encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}
