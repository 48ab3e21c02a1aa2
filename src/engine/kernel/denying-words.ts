/** Owns the English words that deny whatever is spoken of. What denies in one use only, that use adds. */

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Of a thing: "no licence", "without a licence". */
export const NO_WORDS = 'no without nor neither zero';
/** Of a doing, as they stand without their apostrophe. */
export const NOT_WORDS =
  'not never dont doesnt didnt hasnt havent hadnt isnt arent wasnt werent cannot cant wont wouldnt';
