/**
 * Owns proof of what is in sight at each width, and that whatever is not is one tap away.
 * Must never need a page.
 */
import { describe, expect, it } from 'vitest';
import { Arrangement, type Pane } from './arrangement.svelte.ts';

const [PHONE, LAPTOP, WIDE] = [390, 862, 1400];
const at = (width: number, open: { form: boolean; source: boolean }): Arrangement => {
  const arrangement = new Arrangement(() => open);
  arrangement.width = width;
  return arrangement;
};
const taps = (arrangement: Arrangement, ...panes: Pane[]): Pane[] => {
  for (const pane of panes) arrangement.bring(pane);
  return arrangement.shown;
};
const both = { form: true, source: true };

describe('screen, form and source', () => {
  it.each([
    ['nothing else is open', PHONE, { form: false, source: false }, ['screen']],
    ['a form is open on a laptop', LAPTOP, { form: true, source: false }, ['screen', 'form']],
    ['a source is open on a laptop', LAPTOP, { form: false, source: true }, ['screen', 'source']],
    ['both are open on a wide window', WIDE, both, ['screen', 'form', 'source']],
  ] as const)('are side by side when %s', (_, width, open, shown) => expect(at(width, open).shown).toEqual(shown));

  it('leave the source beside the form where there is room for two', () => {
    const laptop = at(LAPTOP, both);
    expect(taps(laptop, 'form')).toEqual(['form', 'source']);
    expect(taps(laptop, 'screen')).toEqual(['screen', 'source']);
    expect(taps(laptop, 'source')).toEqual(['screen', 'source']);
  });

  it('change places at one tap where there is room for one', () => {
    const phone = at(PHONE, both);
    expect(taps(phone, 'form')).toEqual(['form']);
    expect(taps(phone, 'source')).toEqual(['source']);
    expect(taps(phone, 'form')).toEqual(['form']);
    expect(taps(phone, 'screen')).toEqual(['screen']);
    expect(phone.all).toEqual(['screen', 'form', 'source']);
  });

  it('come back to what is still open when the one in front is closed', () => {
    const open = { form: true, source: true };
    const phone = at(PHONE, open);
    taps(phone, 'form', 'source');
    open.source = false;
    expect(phone.shown).toEqual(['form']);
    open.form = false;
    expect(phone.shown).toEqual(['screen']);
  });
});
