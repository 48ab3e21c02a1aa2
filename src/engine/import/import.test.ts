/** Owns proof that no bytes can stop an import or take a row from it, and that what leaves comes back. Single files: tests/import. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedFields, type Target, WHOLE_NAME } from './column-words.ts';
import { askedColumns, proposeColumns } from './columns.ts';
import { type Delimiter, delimiters, readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { exportFile } from './export-file.ts';
import { asItWas, harmless } from './harmless.ts';
import { PeopleByKey } from './known-people.ts';
import { countsOf, planRows, proposedTargets } from './plan.ts';
import { readFile } from './read-file.ts';

const TODAY = '2026-11-02';
const encode = (text: string) => new TextEncoder().encode(text);
const target = fc.option(fc.constantFrom<Target>(...importedFields, WHOLE_NAME), { nil: null });
/** Bytes that mean something in such a file among those that do not. */
const nearly = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        ',',
        ';',
        '\t',
        '|',
        '\n',
        '\r',
        '\r\n',
        "'",
        '=1',
        'a@example.com',
        '07700 900142',
        'Ellis',
        '03/04/2026',
        'E-mail',
        'Name',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => encode(parts.join('')));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  nearly,
  fc
    .tuple(fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]), fc.uint8Array({ maxLength: 100 }))
    .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
);

describe('a file of any bytes', () => {
  it('is refused with its line, or has every row in one of the lists, in order', () => {
    fc.assert(
      fc.property(bytes, fc.array(target, { maxLength: 8 }), (given, goesTo) => {
        const read = readFile(given);
        if (!read.ok) {
          expect(read.error[0]?.line).toBeGreaterThan(0);
          return;
        }
        const rows = planRows(read.value, goesTo, new PeopleByKey(), TODAY);
        expect(rows.map(({ row, line }) => [row, line])).toEqual(read.value.rows.map(({ line }, at) => [at + 1, line]));
        expect(Object.values(countsOf(rows)).reduce((sum, one) => sum + one)).toBe(rows.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every letter and figure that stands in it, in some cell', () => {
    fc.assert(
      fc.property(nearly, (given) => {
        const { text } = decode(given);
        const csv = readCsv(text);
        if (!csv.ok) return;
        const letters = (all: string) => [...all.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter).join('');
        expect(letters(csv.value.records.flatMap(({ cells }) => cells).join(''))).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rows that are written by the format', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('"', ',', ';', '|', '\t', '\n', '=', "'", 'x', ' '), { maxLength: 8 })
      .map((signs) => signs.join('')),
  );
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

  it('are read cell for cell, with the line in which each begins, whatever parts them', () => {
    fc.assert(
      fc.property(table, fc.constantFrom<Delimiter>(...(Object.keys(delimiters) as Delimiter[])), (rows, name) => {
        const head = rows[0]?.map((_, at) => `h${at}`) ?? [];
        const line = (cells: readonly string[]) =>
          cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiters[name]);
        const text = [head, ...rows].map(line).join('\n');
        const read = readCsv(text);
        expect(read.ok && read.value.records.map(({ cells }) => cells)).toEqual([head, ...rows]);
        for (const { line: at, cells } of read.ok ? read.value.records : [])
          expect(
            text
              .split('\n')
              .slice(at - 1)
              .join('\n')
              .startsWith(line(cells)),
          ).toBe(true);
      }),
    );
  });

  it('come back from a file of ours as they were, with nothing in it that a spreadsheet would work out', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { text, encoding, lineEnds } = decode(exportFile([['A', 'B'], ...rows]));
        expect([encoding, lineEnds]).toEqual(['UTF-8 with mark', 'CRLF']);
        const read = readCsv(text);
        const records = read.ok ? read.value.records.slice(1).map(({ cells }) => cells) : [];
        for (const one of records.flat()) expect(one).not.toMatch(/^[=+\-@\t\r]/);
        const asWritten = rows.map((cells) => cells.map((one) => one.replace(/\r\n?/g, '\n')));
        expect(records.map((cells) => cells.map(asItWas))).toEqual(asWritten);
      }),
    );
  });

  it('have their apostrophe taken off once, and no apostrophe of their own', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(asItWas(harmless(text))).toBe(text);
      }),
    );
    expect([asItWas("O'Brien"), asItWas("'tis"), asItWas("'=1")]).toEqual(["O'Brien", "'tis", '=1']);
  });
});

describe('a quote that is never closed', () => {
  it('refuses the file, with the line in which its row begins', () => {
    const read = readFile(encode('Name,E-mail\n"Vale, Ann",ann@example.com\n"Vale, Bob,bob@example.com\nx,y\n'));
    expect(read.ok ? [] : read.error).toMatchObject([{ line: 3, code: 'quote-not-closed' }]);
  });
});

describe('the columns of a file', () => {
  const goTo = (...titles: string[]) => proposeColumns(titles).map(({ goesTo }) => goesTo);

  it('are found under the words of boards and of the CRM, however they are written', () => {
    expect(
      goTo('FIRST_NAME', 'family name', 'E-Mail Address', 'Town/City', 'D.O.B.', 'Post-code', 'Favourite colour'),
    ).toEqual(['first_name', 'last_name', 'email', 'town', 'date_of_birth', 'postcode', null]);
  });

  it('are found with the small words and short forms of boards', () => {
    expect(goTo('e_mail', 'Phone No.', 'Forename(s)', 'Last names', 'Zip/Postal Code', 'Candidate town')).toEqual([
      'email',
      'mobile',
      'first_name',
      'last_name',
      'postcode',
      'town',
    ]);
    expect(goTo('Applicant ID', 'Availability', 'Reference no')).toEqual([null, null, null]);
  });

  it('stand in the first row in which something stands', () => {
    const read = readFile(encode('\n;;\nFirst name;Surname;E-mail\n\nEllis;Okafor;ellis@example.com\n'));
    if (!read.ok) throw new Error('not read');
    expect(read.value).toMatchObject({ delimiter: 'semicolon', header: true, emptyRows: 3 });
    expect(read.value.rows).toEqual([{ cells: ['Ellis', 'Okafor', 'ellis@example.com'], line: 5 }]);
  });

  it('that nobody may use are never offered, and no answer makes them used', () => {
    expect(goTo('Sex', 'Marital status', 'Religion', 'PHOTO', 'Nationality', 'Age')).toEqual(Array(6).fill('never'));
    const read = readFile(encode('Nationality,Summary\nPolish,Keen\n'));
    if (!read.ok) throw new Error('not read');
    const [row] = planRows(read.value, ['summary', 'town'], new PeopleByKey(), TODAY);
    expect(row).toMatchObject({ fields: { town: 'Keen' } });
    expect(JSON.stringify(row)).not.toContain('Polish');
  });

  it('are asked about where a name comes twice, or two could be one field', () => {
    expect(goTo('Notes 2', 'Phone', 'Phone')).toEqual([null, 'ask', 'ask']);
    expect(goTo('Mobile', 'Phone')).toEqual(['mobile', 'ask']);
    expect(askedColumns(2).map(({ goesTo }) => goesTo)).toEqual(['ask', 'ask']);
  });

  it('that are asked about lose no row before they are answered', () => {
    const read = readFile(encode('Ellis,Okafor,ellis@example.com\n'));
    if (!read.ok) throw new Error('not read');
    const rows = planRows(read.value, proposedTargets(read.value), new PeopleByKey(), TODAY);
    expect(countsOf(rows)).toEqual({ imported: 0, matched: 0, queried: 1, refused: 0 });
  });
});

describe('a row', () => {
  const HEAD =
    'First name,Surname,E-mail,Mobile,Address,Town,Postcode,Job title,Sector,Date of birth,Available from,Will travel (miles)';
  const rowOf = (line: string) => {
    const read = readFile(encode(`${HEAD}\n${line}\n`));
    if (!read.ok) throw new Error('not read');
    return planRows(read.value, proposedTargets(read.value), new PeopleByKey(), TODAY)[0];
  };
  const person = (birth: string, from = '', miles = '', first = 'Ellis', address = '1 Beck Side') =>
    rowOf(
      `${first},Okafor,ellis@example.com,07700 900142,${address},Leeds,LS2 7DJ,Packer,construction,${birth},${from},${miles}`,
    );

  it.each([
    [
      'a birth of twenty-two or more in both readings is not kept',
      person('12/05/1991'),
      { outcome: 'imported', remarks: ['not-needed'] },
    ],
    [
      'a birth that is under twenty-two in one reading is asked',
      person('03/11/2004'),
      { outcome: 'queried', reasons: [{ kind: 'ambiguous-date', offers: ['2004-11-03', '2004-03-11'] }] },
    ],
    [
      'a birth in the time to come is no birth',
      person('2027-01-01'),
      { outcome: 'queried', reasons: [{ field: 'date_of_birth', kind: 'not-a-birth' }] },
    ],
    [
      'a day with two figures for the year is asked',
      person('', '01/12/26'),
      { outcome: 'queried', reasons: [{ kind: 'two-figure-year' }] },
    ],
    [
      'a day parted by dots can be read two ways as well',
      person('', '03.04.2027'),
      { outcome: 'queried', reasons: [{ kind: 'ambiguous-date' }] },
    ],
    [
      'what is no number is asked',
      person('', '', 'far'),
      { outcome: 'queried', reasons: [{ field: 'travel_miles', kind: 'not-a-number' }] },
    ],
    [
      'a name that a spreadsheet would work out is asked',
      person('', '', '', '@x'),
      { outcome: 'queried', reasons: [{ field: 'first_name', kind: 'looks-like-formula' }] },
    ],
    [
      'a street that a spreadsheet made a date is asked',
      person('', '', '', 'Ellis', 'Apr-26'),
      { outcome: 'queried', reasons: [{ field: 'address', kind: 'spreadsheet-date' }] },
    ],
    [
      'an item of a list counts in small letters too',
      person(''),
      { outcome: 'imported', fields: { sector: 'Construction' } },
    ],
    [
      'a field that is needed and holds only a sign is missing',
      person('', '', '', '-'),
      { outcome: 'queried', reasons: [{ field: 'first_name', kind: 'missing' }] },
    ],
  ])('%s', (_, row, right) => expect(row).toMatchObject(right));
});
