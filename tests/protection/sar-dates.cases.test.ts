/** Owns proof that the clock of a data request stands where the cases say. Must never count a day itself. */
import { expect, it } from 'vitest';
import { officeDaysOf } from '../../src/engine/protection/office-days.ts';
import { type Proof, type RequestFacts, requestClock } from '../../src/engine/protection/request-clock.ts';
import { sayClock } from '../../src/engine/protection/say-clock.ts';
import { casesOf } from '../builders/case-file.ts';
import type { Form } from '../builders/case-form.ts';

interface Case {
  id: string;
  received: string;
  identity?: Proof;
  authority?: Proof;
  clarification?: { asked: string; answered?: string; about?: string }[];
  extension?: { told: string; reason: string };
  as_of?: string;
  right: Record<string, unknown>;
  why: string;
}

const factsOf = (one: Case): RequestFacts => ({
  received: one.received,
  identity: one.identity,
  authority: one.authority,
  clarifications: (one.clarification ?? []).map(({ about = 'scope', ...asked }) => ({
    ...asked,
    about: about.includes('scope') ? 'scope' : 'form',
  })),
  extension: one.extension,
});

const PROOF: Form = { asked: 'free', confirmed: 'free' };
const FORM: Form = {
  bank_holidays: { day: 'free', name: 'free' },
  cases: {
    ...{ kind: 'free', received: 'free', identity: PROOF, authority: PROOF, as_of: 'free' },
    clarification: { asked: 'free', answered: 'free', about: 'free' },
    extension: { told: 'free', reason: 'free' },
    right: {
      ...{ clock_from: 'free', paused_days: 'free', due: 'free', tell_by: 'free', extended: 'free', state: 'free' },
    },
  },
};

casesOf('sar-dates.yaml', FORM, (content) => {
  const file = content as { bank_holidays: { day: string }[]; cases: Case[] };
  const office = officeDaysOf(file.bank_holidays.map(({ day }) => day));

  it.each(file.cases.map((one) => [one.id, one.why, one] as const))('%s: %s', (_, _why, one) => {
    const facts = factsOf(one);
    const clock = requestClock(facts, office, one.as_of);
    const found: Record<string, unknown> = {
      clock_from: clock.from,
      paused_days: clock.pausedDays,
      due: clock.due,
      tell_by: clock.tellBy,
      extended: clock.extended,
      state: clock.state,
    };
    const wanted: Record<string, unknown> = { paused_days: 0, ...one.right };
    expect(Object.fromEntries(Object.keys(wanted).map((key) => [key, found[key]]))).toEqual(wanted);
    const words = sayClock(facts, office, one.as_of);
    expect([words.head, ...words.because].join(' ')).not.toMatch(/undefined|null|not known/);
  });
});
