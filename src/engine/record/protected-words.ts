/**
 * Owns the words by which a text speaks of one of the nine characteristics that the Equality Act protects, or of what stands for one in talk.
 * One list: what is asked where such words are typed, what a match leaves out, and the scenario about a client's wishes go by it (its copy is
 * held against this one by a test, since a scenario carries its own words). Must never judge; a flag is a question.
 */
import type { WordList } from '../kernel/speaks-of.ts';

/** Each between commas; a list of one a line is longer than anybody reads. */
const listed = (words: string): string[] => words.split(',').map((word) => word.replace(/\s+/g, ' ').trim());

const AGE = listed(`
  age, ages, aged, young, younger, youngster*, youth*, old, older, elderly, mature, too mature, under #age #end, over #age #end, below
  #age #end, above #age #end, max #age #end, maximum #age #end, #ages #end, #decade, millennial, boomer, gen x, gen y, gen z, generation
  x, generation y, generation z, our generation, his generation, her generation, their generation, digital native, school leaver, recent
  graduate, near retirement, grandmother*, grandfather*
`);
const HEALTH = listed(`
  disab*, handicap*, illness, sick note, sick record, sickness record, sick leave, sick day, health condition, health problem, health
  issue, in good health, fit and healthy, able bodied, wheelchair, epilep*, autis*, dyslex*, deaf, blind
`);
const SEX_AND_FAMILY = listed(`
  transgender, trans woman, trans man, gender, sex, female, male, woman, women, girl*, lady, ladies, man, men, gentleman, gentlemen,
  gents, lad, lads, beard, gay, lesbian, bisexual, sexual orientation, married, marriage, divorced, civil partner*, husband, wife,
  single #end, single person, single people, single mother, single parent, pregnan*, maternity, mum, mums, mother*, father*, child*,
  kid, kids, baby, babies, family, families, school run
`);
const ORIGIN_AND_BELIEF = listed(`
  race, racial, ethnic*, nationality, uk national, eu national, british, eu citizen, uk citizen, irish, polish, nigerian, romanian,
  indian, pakistani, african, eastern european, western european, white, black, asian, native, mother tongue, first language, foreign*,
  accent*, immigrant*, english born, born here, born in england, religio*, muslim, christian, jewish, hindu, sikh, church, mosque,
  hijab, headscarf, ramadan
`);

const WORK_WITH_PEOPLE = listed(`
  child care assistant, childcare assistant, childcare voucher*, childminder, children’s home, children’s furniture, children’s
  services, work with children, working with children, support children, work with young people, working with young people, support
  young people, care for older people, caring for older people, support older people, work with older people, working with older people,
  elderly care, care of the elderly, youth work, youth worker, youth club, youth centre, youth service, youth justice, disability
  support, disability care, disability service, disability confident, disability awareness, learning disability, learning disabilities,
  adults with disabilities, people with disabilities, family support, family law, family solicitor, family liaison, maternity ward,
  maternity unit, maternity cover, talking with families, talk to families, work with families, working with families
`);
const THINGS = listed(`
  old system, old stock, old records, old files, months old, age uk, age restricted, age verification, proof of age, man hours, man and
  van, man management, manned, manning, blinds, blind spot, family stall, family firm, family business, family run, race day, racing,
  white goods, white collar, white label, white paper, black and white, white and black, black belt, black cab, british standard,
  british gas, british sign language, british airways, british council, british library, british red cross, british safety council,
  irish sea, polished, polishing, floor polish, polish floors, polish surfaces, polish metal, clean and polish, indian food, asian food,
  asian cuisine, foreign exchange, foreign currency, foreign language, native excel, cloud native, react native, native app
`);

export const PROTECTED: WordList = {
  any: [...AGE, ...HEALTH, ...SEX_AND_FAMILY, ...ORIGIN_AND_BELIEF],
  except: [...WORK_WITH_PEOPLE, ...THINGS],
  // "No mums" speaks of it all the same.
  'even-denied': true,
};
