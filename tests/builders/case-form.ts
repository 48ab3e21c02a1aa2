/**
 * Owns saying where a file of cases has something in it that its test does not read: a key that is written wrongly would else be passed over,
 * and the case be green or red for the wrong reason. Must never know what a case means; its own test names the keys.
 */

/** What may stand in a map, or in each item of a list; `free` for what the test hands on as it is. */
export type Form = 'free' | { readonly [key: string]: Form };

/** Keys that say something to a reader and nothing to a test. */
const FOR_READERS = ['id', 'why', 'note', 'comment', 'source', 'see'];

/** Each fault in words, with the place; none where the file is as it should be. */
export function faultsIn(content: unknown, form: Form, place = 'the file'): string[] {
  if (form === 'free' || content === null || content === undefined) return [];
  if (Array.isArray(content))
    return content.flatMap((item, at) => faultsIn(item, form, `${place}[${idOf(item) ?? at + 1}]`));
  if (typeof content !== 'object') return [`${place}: ${JSON.stringify(content)} is no map of keys and values`];
  const known = Object.keys(form);
  return Object.entries(content).flatMap(([key, value]) => {
    if (Object.hasOwn(form, key))
      return faultsIn(value, form[key] ?? 'free', place === 'the file' ? key : `${place}.${key}`);
    if (FOR_READERS.includes(key)) return [];
    return [`${place}: “${key}” is not read by any test; it may have ${known.join(', ')}`];
  });
}

const idOf = (item: unknown): string | undefined =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined;
