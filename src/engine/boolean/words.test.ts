/** Owns proof that a text is read for Boolean search as tests/cases/boolean.yaml says, in every script and with every sign. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../tests/builders/boolean.ts';
import { piecesOf, readingsOf } from './words.ts';

describe('a text', () => {
  it.each([
    ['Sage 50.', ['sage 50']],
    ['co-ordinator', ['co ordinator', 'coordinator']],
    ['C++ and C#, C', ['c++ and c# c']],
    ['C+E', ['c e']],
    ['ASP.NET, .NET; network.', ['asp .net .net network', 'aspnet .net network']],
    ['C#.NET', ['c# .net']],
    ['O’Neill', ['oneill']],
    ["drivers' o'clock", ['drivers oclock']],
    ['£26,000 or 1,250,000', ['26000 or 1250000']],
    ['Leeds,300 and 26,00', ['leeds 300 and 26 00']],
    ['7.5 tonne, 3.', ['7.5 tonne 3']],
    ['24/7 R&D health & safety', ['24 7 r d health safety', '247 rd health safety']],
    ['sage_50', ['sage 50']],
    ['Łódź ß ﬁne', ['lodz ss fine']],
    ['العربية', ['العربية']],
    ['2019–2021', ['2019 2021', '20192021']],
  ])('%s is read as %j', (text, readings) =>
    expect(readingsOf(text).map((words) => words.join(' '))).toEqual(readings),
  );

  it('is read the same whether or not a letter of another script stands in it', () => {
    const signs = fc.array(fc.constantFrom(...WORDS.filter((word) => /^[!-~]+$/.test(word)), ..." ,.-/&+#'`_*0a"));
    fc.assert(
      fc.property(signs, (parts) => {
        const text = parts.join('');
        expect(piecesOf(`${text} ж`).slice(0, -1)).toEqual(piecesOf(text));
      }),
      { numRuns: 500 },
    );
  });
});
