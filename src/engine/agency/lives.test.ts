/** Owns the proof that the made-up people could be real: places, dates, jobs and papers that fit each other. */
import { describe, expect, test } from 'vitest';
import { addDays, ageOn, daysBetween } from '../kernel/date.ts';
import type { NewRow, Rows, TableName } from '../record/catalogue.ts';
import { mobile as mobileFormat, readEmail, readPostcode, writtenForm } from '../record/formats.ts';
import { makeAgency } from './index.ts';
import { eastPlaces, westPlaces } from './vocabulary/places.ts';

const TODAY = '2026-11-02';
const RESERVED = ['Ellis Okafor', 'Daniel Price', 'Aisha Rahman', 'Tomasz Zielinski', 'Ryan Cartwright', 'Leah Morgan'];
const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

const all = <N extends TableName>(rows: Rows, name: N): NewRow<N>[] => (rows[name] ?? []) as NewRow<N>[];
/** Text of a cell that the catalogue test has shown to be filled. */
const text = (cell: unknown): string => String(cell ?? '');

/** How many there are of what a version has, and what is looser in it. */
const KNOWN = {
  1: {
    ...{ people: 124, surnames: 90, counts: [8, 20, 12, 16], archived: 8, binned: 2, notes: 5, stale: 4 },
    mobile: /^07700 900[345]\d\d$/,
  },
  2: {
    ...{ people: 400, surnames: 120, counts: [12, 30, 26, 16], archived: 26, binned: 7, notes: 11, stale: 20 },
    mobile: /^07700 900[34567]\d\d$/,
  },
} as const;

const given = ([1, 2] as const).flatMap((version) => SEEDS.map((seed) => ({ version, seed })));

describe.for(given)('version $version, seed $seed', ({ version, seed }) => {
  const known = KNOWN[version];
  const rows = makeAgency({ version, seed, today: TODAY });
  const people = all(rows, 'candidate');
  const started = all(rows, 'placement').filter(({ state }) => state === 'Started' || state === 'Ended');
  /** Nobody is in daily use twice; an old record in the archive or the bin may have come back. */
  const alive = people.filter(({ state }) => state === 'Active');
  const groups = new Map<string, Map<unknown, unknown>>();
  const of = <N extends 'work_history' | 'activity' | 'document' | 'candidate_skill' | 'placement'>(
    name: N,
    id: string,
  ): NewRow<N>[] => {
    const known = groups.get(name) ?? Map.groupBy(all(rows, name), (row) => row.candidate);
    groups.set(name, known);
    return (known.get(id) ?? []) as NewRow<N>[];
  };

  test('has enough of everything', () => {
    expect(people.length).toBeGreaterThanOrEqual(known.people);
    expect(new Set(people.map(({ last_name }) => last_name)).size).toBeGreaterThanOrEqual(known.surnames);
    expect(
      [all(rows, 'client'), all(rows, 'vacancy'), started, all(rows, 'retention_rule')].map((list) => list.length),
    ).toEqual(known.counts);
    expect(people.filter(({ state }) => state === 'Archived')).toHaveLength(known.archived);
    expect(people.filter(({ state }) => state === 'In the bin')).toHaveLength(known.binned);
    const stale = people.filter(
      (p) => p.availability === 'Available' && daysBetween(text(p.availability_verified), TODAY) > 90,
    );
    expect(stale.length).toBeGreaterThan(known.stale);
    const lapsed = all(rows, 'qualification').filter(({ expires_on }) => expires_on && expires_on < TODAY);
    expect(lapsed.length).toBeGreaterThan(0);
  });

  test('keeps to made-up people, telephones and mailboxes', () => {
    const once = version === 1 ? people : alive;
    const names = once.map((p) => `${p.first_name} ${p.last_name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => RESERVED.includes(name))).toEqual([]);
    expect(new Set(once.map(({ mobile }) => mobile)).size).toBe(once.length);
    expect(new Set(once.map(({ email }) => email)).size).toBe(once.length);
    for (const { mobile, email } of people) {
      expect(mobile).toMatch(known.mobile);
      expect(writtenForm(mobileFormat, text(mobile))).toBe(mobile);
      expect(readEmail(text(email))).toBe(email);
    }
    const addresses = [
      ...all(rows, 'message').map(({ sender_address }) => sender_address),
      ...people.map(({ email }) => email),
    ];
    for (const address of [...addresses, ...all(rows, 'contact').map(({ email }) => email)]) {
      expect(address).toMatch(/@example\.(com|org|net)$/);
    }
    // Ofcom's drama ranges for Leeds, Manchester and no town.
    for (const { phone } of all(rows, 'contact')) expect(phone).toMatch(/^(0113 496 0|0161 496 0|01632 960)\d{3}$/);
  });

  test('has postcodes of the town', () => {
    for (const { town, postcode } of people) {
      expect(readPostcode(text(postcode))).toBe(postcode);
      const districts = [...eastPlaces, ...westPlaces]
        .filter((place) => place.town === town)
        .map(({ district }) => district);
      expect(districts).toContain(text(postcode).split(' ')[0]);
    }
  });

  test('has days in order', () => {
    for (const p of people) {
      const [registered, contact] = [text(p.registered_on), text(p.last_contact)];
      expect(registered <= contact && contact < TODAY, p.id).toBe(true);
      expect(text(p.availability_verified) <= contact, p.id).toBe(true);
      if (p.last_service) expect(p.last_service >= registered && p.last_service <= contact, p.id).toBe(true);
      const notes = of('activity', p.id).map(({ happened_on }) => text(happened_on));
      expect(notes.length, p.id).toBeGreaterThan(0);
      expect(notes.length, p.id).toBeLessThan(known.notes);
      expect(notes, p.id).toEqual([...notes].sort());
      expect(
        notes.every((day) => day >= registered && day < TODAY),
        p.id,
      ).toBe(true);
      if (p.state === 'Archived') expect(p.release_on && p.release_on > TODAY && p.retention_rule).toBe('R-01');
      if (p.state === 'In the bin') expect(text(p.binned_on) > addDays(TODAY, -30)).toBe(true);
    }
  });

  test('has careers in order, and ages that fit', () => {
    for (const p of people) {
      const jobs = of('work_history', p.id);
      expect(jobs.length, p.id).toBeGreaterThan(1);
      expect(jobs.length, p.id).toBeLessThan(6);
      for (const [index, { started, ended }] of jobs.entries()) {
        const next = jobs[index + 1];
        if (ended) expect(text(started) <= ended, p.id).toBe(true);
        if (next) expect(ended && ended < text(next.started), p.id).toBe(true);
      }
      expect(text(jobs.at(-1)?.ended) <= TODAY, p.id).toBe(true);
      if (p.date_of_birth) {
        expect(ageOn(p.date_of_birth, TODAY), p.id).toBeLessThan(22);
        expect(ageOn(p.date_of_birth, `${jobs[0]?.started}-28`), p.id).toBeGreaterThan(15);
      }
      const skills = of('candidate_skill', p.id).map(({ skill }) => skill);
      expect(skills.length, p.id).toBeGreaterThan(2);
      expect(skills.length, p.id).toBeLessThan(7);
      expect(new Set(skills).size, p.id).toBe(skills.length);
    }
    expect(people.filter(({ date_of_birth }) => date_of_birth).length).toBeGreaterThan(2);
  });

  test('has CVs that tell the person’s own jobs, named by the rule', () => {
    for (const p of people) {
      const [cv] = of('document', p.id).filter(({ kind }) => kind === 'CV');
      const surname = `${text(p.last_name).toUpperCase()}-${text(p.first_name).charAt(0)}`;
      expect(cv?.name).toBe(`${surname}_${p.id}_CV_${cv?.received_on}_v0${cv?.version}`);
      const body = text(
        all(rows, 'document_version').find((v) => v.document === cv?.id && v.number === cv?.version)?.body,
      );
      const known = of('work_history', p.id).filter(
        ({ started }) => text(started) <= text(cv?.received_on).slice(0, 7),
      );
      expect(known.length).toBeGreaterThan(0);
      for (const { employer, job_title } of known) expect(body).toContain(`${job_title}, ${employer}`);
      for (const words of [p.town, p.postcode, p.mobile, p.email]) expect(body).toContain(text(words));
    }
  });

  test('keeps right-to-work copies for its own temps alone, in the restricted folder', () => {
    const temps = started.filter(({ agency_employs }) => agency_employs);
    const copies = all(rows, 'document').filter(({ kind }) => kind === 'Right to work copy');
    expect(copies.map(({ candidate }) => candidate).sort()).toEqual(temps.map(({ candidate }) => candidate).sort());
    expect(new Set(copies.map(({ folder }) => folder))).toEqual(new Set(['FOLD-0003']));
  });

  test('asked before it submitted, and never wrote a note as "You"', () => {
    const submissions = all(rows, 'submission');
    const asked = submissions.filter(({ permission }) => permission);
    // In version 2 some were sent unasked: somebody has to notice.
    expect(asked.length).toBeGreaterThanOrEqual(version === 1 ? submissions.length : 0.8 * submissions.length);
    for (const { permission, sent_on } of asked) {
      const given = all(rows, 'permission').find(({ id }) => id === permission);
      expect(text(given?.given_on) <= text(sent_on)).toBe(true);
    }
    expect(all(rows, 'activity').filter(({ author }) => author === 'STAFF-0001')).toEqual([]);
  });
});
