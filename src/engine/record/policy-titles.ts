/**
 * Owns what the agency's policies are called in sentences, by what they are filed under; a test holds it against content/policies. Must never
 * hold what they say.
 */
const titles: ReadonlyMap<string, string> = new Map([
  ['bin', 'The bin, and restoring records'],
  ['data-protection', 'Data protection and open notes'],
  ['data-requests', 'Data requests and their clock'],
  ['identifiable', 'What gives a person away'],
  ['incidents', 'Reporting incidents'],
  ['lawful-bases', 'Lawful bases, one by one'],
  ['matching', 'Matching and submissions'],
  ['matching-tools', 'Matching tools and who decides'],
  ['naming', 'Naming and filing documents'],
  ['registration', 'Registering a candidate'],
  ['retention', 'Retention and archiving'],
]);

export const policyTitles: readonly (readonly [id: string, title: string])[] = [...titles];

/** One that is not there any more is called by what it was filed under. */
export const policyTitle = (id: string): string => titles.get(id) ?? id.replaceAll('-', ' ');
