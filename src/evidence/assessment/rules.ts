/** Owns the five rules of evidence (VACSR) in plain words, for paper and screen alike. Must never say that one is satisfied. */
export const ruleNames = ['valid', 'authentic', 'current', 'sufficient', 'reliable'] as const;
export type RuleName = (typeof ruleNames)[number];

export const RULES: Readonly<Record<RuleName, { name: string; means: string }>> = {
  valid: { name: 'Valid', means: 'It matches the criterion.' },
  authentic: { name: 'Authentic', means: 'It is the learner’s own work.' },
  current: { name: 'Current', means: 'It shows present practice and law.' },
  sufficient: { name: 'Sufficient', means: 'There is enough of it.' },
  reliable: { name: 'Reliable', means: 'Another assessor would judge the same.' },
};
