/** Owns how an action of the audit trail is said: "Changed". An action without words stands as it is written. */
const WORDS: Readonly<Record<string, string>> = {
  create: 'Made',
  change: 'Changed',
  remove: 'Removed',
  merge: 'Merged',
  'undo merge': 'Undid a merge of',
  'move out': 'Moved to another record:',
  erase: 'Erased for good',
  anonymise: 'Anonymised for good',
};

export const sayAction = (action: string): string => WORDS[action] ?? action;
