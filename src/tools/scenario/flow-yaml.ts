/** Owns how a small piece of a scenario file is printed, so that it can be pasted into one. Reads no YAML. */

/** What YAML would take for something else than a text. */
const OTHERWISE = /^(?:|~|null|true|false|yes|no|on|off|[-+.\d][\d.,_:eE+-]*)$/i;
const PLAIN = /^[\p{L}\p{N}£_(][\p{L}\p{N} £_'’.()/%+&-]*$/u;

const plainText = (text: string): string =>
  PLAIN.test(text) && !OTHERWISE.test(text) && !/\s$/.test(text) ? text : JSON.stringify(text);

/** On one line: `{ town: Leeds, pay_expected: { filled: true } }`. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value === 'string') return plainText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, one]) => `${plainText(key)}: ${flowYaml(one)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}
