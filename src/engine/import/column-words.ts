/**
 * Owns what job boards call the columns that a record has, and those that nobody may use in choosing people (Equality Act 2010; the
 * policy on data protection: only what the job needs). Must never hold a label of the CRM; those come from the catalogue.
 */
import type { ProfileField } from '../record/profile.ts';

/** What an import may fill; the rest of a profile is found out by a person. */
export const importedFields = [
  'first_name',
  'last_name',
  'email',
  'mobile',
  'address',
  'town',
  'postcode',
  'job_title',
  'sector',
  'date_of_birth',
  'summary',
  'available_from',
  'work_type',
  'shift_pattern',
  'pay_expected',
  'travel_miles',
] as const satisfies readonly ProfileField[];
export type ImportedField = (typeof importedFields)[number];
/** Both names in one column. */
export const WHOLE_NAME = 'name';
export type Target = ImportedField | typeof WHOLE_NAME;

const list = (words: string): string[] => words.split(', ');
/** In small letters, as `plain` of columns.ts leaves them. */
export const boardWords: Readonly<Record<Target, readonly string[]>> = {
  name: list(
    'name, full name, candidate name, applicant name, applicant, candidate, name of candidate, name of applicant',
  ),
  first_name: list('forename, given name, firstname, christian name, fname'),
  last_name: list('surname, family name, lastname, second name, lname'),
  email: list('email, email address, mail, mail address, contact email, candidate email, email 1'),
  mobile: list(
    'mobile number, mobile phone, phone, phone number, telephone, telephone number, tel, tel number, cell, cell phone, cellphone, contact number, contact phone, mobile telephone, mobile tel',
  ),
  address: list(
    'street, street address, address line 1, address line, home address, address 1, address1, house and street',
  ),
  town: list('city, town city, city town, location, town or city, city or town, home town'),
  postcode: list('post code, zip, zip code, zipcode, postal code, zip postal code, postcode zip'),
  job_title: list(
    'current job title, role, position, current role, current position, occupation, last job title, current title, latest job title, most recent job title, profession',
  ),
  sector: list('industry, job sector, category, job category, industry sector, sector industry'),
  date_of_birth: list('dob, birth date, birthdate, birthday, born, date born'),
  summary: list(
    'summary, cover note, cover letter, covering letter, profile, personal statement, about, about me, message, notes, note, comments, key skills, skills summary, professional summary',
  ),
  available_from: list(
    'available, availability date, start date, earliest start, earliest start date, date available, available to start, can start',
  ),
  work_type: list('contract type, job type, employment type, work type'),
  shift_pattern: list('shift, shifts, shift pattern, preferred shift'),
  pay_expected: list(
    'expected pay, expected salary, salary expectation, salary expectations, desired salary, pay, salary, expected rate, pay expectation, pay expectations, expected wage, desired pay, desired rate, minimum salary, salary expected, salary required, wage, rate, hourly rate, pay rate',
  ),
  travel_miles: list('travel distance, willing to travel miles, travel radius, radius, miles'),
};

export const neverUsed = list(
  'gender, sex, gender sex, sex gender, nationality, nationalities, citizenship, country of birth, place of birth, marital status, marital, married, spouse, civil partnership, maiden name, civil status, religion, religion or belief, faith, belief, photo, photos, photograph, photographs, profile photo, picture, profile picture, image, headshot, avatar, age, ethnicity, ethnic origin, ethnic group, ethnic background, race, disability, disabilities, disabled, health, medical conditions, sexual orientation, sexuality, gender identity, gender reassignment, pregnancy, pregnant, maternity, children, number of children, dependants, political opinion, trade union, union membership, criminal record',
);
