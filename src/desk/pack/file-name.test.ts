import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFileName } from './file-name.ts';

const AT = '2026-11-23T10:04:31.120+00:00';
const nameOf = (name: string, number = '', attempt = 'a-1') =>
  packFileName({ name, number, attempt }, 'a-scenario', AT);

describe('the file name of a pack', () => {
  it.each([
    ['Sam Lee', 'LEE-S'],
    ['Cher', 'CHER'],
    ['  Zofia   Maria  Nowak ', 'NOWAK-Z'],
    ['Zoë O’Connor-Núñez', 'OCONNOR-NUNEZ-Z'],
    ['łucja Łoś', 'LOS-L'],
    ['Åsa Ørsted', 'ORSTED-A'],
    ['Jürgen Groß', 'GROSS-J'],
    ['Ðorđe Đukić', 'DUKIC-D'],
    ['Đỗ Đức', 'DUC-D'],
    ['Bjørn Ærø', 'AERO-B'],
    ['İbrahim Işık', 'ISIK-I'],
    ['Ɗanjuma Əliyev', 'ELIYEV-D'],
    ['Þóra Æsir', 'AESIR-T'],
    ['Mary Smith Jr.', 'SMITH-M'],
    ['Mary Smith, Jr.', 'SMITH-M'],
    ['Henry Percy III', 'PERCY-H'],
    ['Smith, Mary', 'SMITH-M'],
    ['Mary Smith, MBE', 'SMITH-M'],
    ['Sam Lee -', 'LEE-S'],
    ['../../Sam "Lee"', 'LEE-S'],
    ['Tom & Jerry £5 #Lee', 'LEE-T'],
  ])('of “%s” begins with %s and ends with a code of its own', (learner, begins) => {
    expect(nameOf(learner)).toMatch(new RegExp(`^${begins}_a-scenario_2026-11-23_[2-9A-HJ-NP-Z]{6}_SIMULATED\\.pdf$`));
  });

  it.each(['王小明', 'प्रिया शर्मा', 'Ольга', '', '…'])(
    'of “%s”, of which no letter is left, begins with a code',
    (learner) => {
      expect(nameOf(learner)).toMatch(/^LEARNER-[2-9A-HJ-NP-Z]{6}_a-scenario_2026-11-23_SIMULATED\.pdf$/);
    },
  );

  it('is never the same for two learners: of other names, of other numbers, of other attempts', () => {
    const names = [
      nameOf('王小明'),
      nameOf('प्रिया शर्मा'),
      nameOf('王 David'),
      nameOf('李 David'),
      nameOf('Mary Smith'),
      nameOf('Mark Smith'),
      nameOf('Mary Smith', 'AVC-1'),
      nameOf('Mary Smith', 'AVC-2'),
      nameOf('Mary Smith', '', 'a-2'),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(nameOf('王小明')).toBe(nameOf('王小明'));
  });

  it('holds no sign that an upload or a file system refuses, and is not too long, whatever the learner is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        expect(nameOf(name)).toMatch(/^[A-Z0-9][A-Za-z0-9_-]{1,120}\.pdf$/);
      }),
    );
  });
});
