/** Owns how a file that leaves the assessor's desk is called: by whom or what it is about, in letters that every disk takes. */
export function fileName(about: string, ending: string): string {
  const plain = about
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'file'}${ending}`;
}

/** “100431”: the time of day of a moment, for a name; two files of one day are told apart by it. */
export const timeIn = (at: string): string => at.slice(11, 19).replaceAll(':', '');
