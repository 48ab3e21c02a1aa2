/** Owns by which methods a criterion can be shown: the codes that pages and plans print, and what they stand for. */
export const methods = ['O', 'P', 'Q', 'PD', 'WT', 'PS', 'SIM'] as const;
export type Method = (typeof methods)[number];

export const METHOD_NAMES: Readonly<Record<Method, string>> = {
  O: 'observation',
  P: 'product of work',
  Q: 'questioning',
  PD: 'professional discussion',
  WT: 'witness testimony',
  PS: 'personal statement',
  SIM: 'simulation',
};

/** The codes in a line such as "SIM, P, PS"; what is none is passed over. */
export const methodsIn = (line = ''): Method[] => {
  const codes = line.split(', ');
  return methods.filter((code) => codes.includes(code));
};

/** Such a line for somebody who does not know the codes by heart; what is none stands as it is. */
export const sayMethods = (line: string): string =>
  line
    .split(', ')
    .map((code) => (isMethod(code) ? `${METHOD_NAMES[code]} (${code})` : code))
    .join(', ');
const isMethod = (code: string): code is Method => Object.hasOwn(METHOD_NAMES, code);
