/** Owns proof of what counts as said, as denied, and as a matter for a reader. Must never be about a real person. */
import { expect, it } from 'vitest';
import { saying } from './said-plainly.ts';

it.each([
  ['Purchase ledger in Sage 50 and Xero.', 'said'],
  ['Never late. Xero daily.', 'said'],
  ['Not only Sage 50, also Xero.', 'said'],
  ['Not only Xero but also Sage 50.', 'said'],
  ['Learnt Xero in 2024.', 'said'],
  ['Skills:\n- XERO\n- Excel', 'said'],
  ['No experience of Xero.', 'denied'],
  ['Has not used Xero.', 'denied'],
  ['I’ve never worked with Xero', 'denied'],
  ['Sage 50, not Xero', 'denied'],
  ['No experience of Sage 200, Xero or Excel.', 'unsure'],
  ['Xero: none. Sage: yes.', 'denied'],
  ['Sage 50 (no Xero)', 'denied'],
  ['Without Xero experience', 'denied'],
  ['Would like to learn Xero.', 'unsure'],
  ['Needs training in Xero', 'unsure'],
  ['Xero has not been used for years', 'unsure'],
  ['Excel instead of Xero', 'unsure'],
  ['No errors found in Xero', 'unsure'],
  ['Excel apart from Xero', 'unsure'],
  ['Zero, Xerox, a xerograph', undefined],
] as const)('%j says of Xero: %s', (text, said) => expect(saying(['Xero'])(text)).toBe(said));

it.each([
  [['Month-end'], 'month end reconciliations', 'said'],
  [['C#'], 'Java and C# for six years', 'said'],
  [['C++'], 'Java and C', undefined],
  [['Sage 50'], 'Sage 500', undefined],
  [['Sage 50'], 'Sage 200', undefined],
  [['answers the telephone'], 'Answering the telephone', undefined],
  [['Invoice'], 'Invoicing', 'said'],
  [['Żółw'], 'praca: zolw', 'said'],
  [[''], 'anything', undefined],
  [['.*'], 'anything', undefined],
] as const)('the name %j in %j is %s', (names, text, said) => expect(saying([...names])(text)).toBe(said));
