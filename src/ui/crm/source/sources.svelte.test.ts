/**
 * Owns proof of which messages lie beside the work, and that a reload leaves them there.
 * Must never read a message.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { Sources } from './sources.svelte.ts';

beforeEach(() => sessionStorage.clear());
const laid = (...messages: string[]): Sources => {
  const sources = new Sources('a-1');
  for (const message of messages) sources.lay(message);
  return sources;
};
const state = ({ messages, front }: Sources) => ({ messages, front });
const NOTHING = { messages: [], front: null };

describe('the messages beside the work', () => {
  it('are none at first', () => expect(state(laid())).toEqual(NOTHING));

  it('lie in the order in which they were laid there, the last one in front', () => {
    expect(state(laid('MSG-2', 'MSG-1'))).toEqual({
      messages: ['MSG-2', 'MSG-1'],
      front: { message: 'MSG-1', attachment: null },
    });
  });

  it('lie there once, however often they are laid there; that brings them to the front', () => {
    expect(state(laid('MSG-1', 'MSG-2', 'MSG-1'))).toEqual({
      messages: ['MSG-1', 'MSG-2'],
      front: { message: 'MSG-1', attachment: null },
    });
  });

  it('leave the last of the others in front when the one in front is put away', () => {
    const sources = laid('MSG-1', 'MSG-2', 'MSG-3');
    sources.putAway('MSG-3');
    expect(state(sources)).toEqual({ messages: ['MSG-1', 'MSG-2'], front: { message: 'MSG-2', attachment: null } });
    sources.putAway('MSG-2');
    sources.putAway('MSG-1');
    expect(state(sources)).toEqual(NOTHING);
  });

  it('are in sight once one is laid there, until they are closed; then they stay where they lie, also over a reload', () => {
    expect(laid().open).toBe(false);
    const sources = laid('MSG-1');
    expect([sources.open, new Sources('a-1').open]).toEqual([true, true]);
    sources.turn(false);
    expect([sources.open, new Sources('a-1').open, sources.messages]).toEqual([false, false, ['MSG-1']]);
    sources.turn(true);
    expect(new Sources('a-1').open).toBe(true);
    expect([sources.takeAsked(), sources.takeAsked(), laid('MSG-2').takeAsked()]).toEqual([true, false, false]);
  });

  it('leave in front what is in front when another one is put away', () => {
    const sources = laid('MSG-1', 'MSG-2');
    sources.show({ message: 'MSG-2', attachment: 'ATT-1' });
    sources.putAway('MSG-1');
    expect(state(sources)).toEqual({ messages: ['MSG-2'], front: { message: 'MSG-2', attachment: 'ATT-1' } });
  });

  it('are the same after a reload, with the same paper in front, and none of another attempt', () => {
    const sources = laid('MSG-1', 'MSG-2');
    sources.show({ message: 'MSG-1', attachment: 'ATT-3' });
    expect(state(new Sources('a-1'))).toEqual(state(sources));
    sources.putAway('MSG-2');
    expect(state(new Sources('a-1'))).toEqual(state(sources));
    expect(state(new Sources('a-2'))).toEqual(NOTHING);
  });

  it.each([
    ['a text', '"MSG-1"', NOTHING],
    ['nothing', 'null', NOTHING],
    ['half a text', '{"messages":["MSG-1"', NOTHING],
    ['messages that are no list', '{"messages":"MSG-1","front":{"message":"MSG-1"}}', NOTHING],
    [
      'messages that are no texts',
      '{"messages":[7,null,"MSG-1",{}],"front":null}',
      { messages: ['MSG-1'], front: null },
    ],
    ['the same message twice', '{"messages":["MSG-1","MSG-1"],"front":null}', { messages: ['MSG-1'], front: null }],
    [
      'a message in front that does not lie there',
      '{"messages":["MSG-1"],"front":{"message":"MSG-2","attachment":null}}',
      { messages: ['MSG-1'], front: null },
    ],
    [
      'a paper in front that is no text',
      '{"messages":["MSG-1"],"front":{"message":"MSG-1","attachment":7}}',
      { messages: ['MSG-1'], front: { message: 'MSG-1', attachment: null } },
    ],
  ])('are only those that can be read when the tab has remembered %s', (_, kept, expected) => {
    laid('MSG-1');
    expect(sessionStorage.length).toBe(1);
    sessionStorage.setItem(sessionStorage.key(0) ?? '', kept);
    expect(state(new Sources('a-1'))).toEqual(expected);
  });
});
