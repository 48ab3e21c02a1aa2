/**
 * Owns remembering what a text came to under a rule: the same texts are read again and again, by each run of a proof and each check of a
 * scenario, and the same text always comes to the same. Holds so many texts and no more. Must never be given work that looks at anything
 * but the text and the rule.
 */

/** Texts that are held; when there are more, all are forgotten. */
const MOST_TEXTS = 5_000;
/** A long text is read anew: what is held stays small. */
const LONGEST = 4_000;

/** `make(rule)` gives the work of that rule, which is made ready once for as long as texts are held. */
export function remembered<T>(make: (rule: string) => (text: string) => T): (text: string, rule: string) => T {
  // By the text first, so that it is held once for all rules.
  const known = new Map<string, Map<string, T>>();
  const works = new Map<string, (text: string) => T>();
  const workOf = (rule: string): ((text: string) => T) => {
    const work = works.get(rule) ?? make(rule);
    works.set(rule, work);
    return work;
  };
  return (text, rule) => {
    if (text.length > LONGEST) return workOf(rule)(text);
    const own = known.get(text);
    if (own?.has(rule)) return own.get(rule) as T;
    const found = workOf(rule)(text);
    if (!own && known.size >= MOST_TEXTS) {
      known.clear();
      works.clear();
    }
    if (own) own.set(rule, found);
    else known.set(text, new Map([[rule, found]]));
    return found;
  };
}
