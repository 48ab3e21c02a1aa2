import { describe, expect, it } from 'vitest';
import { keyFor } from './keys.ts';

const pressed = (key: string, on = '<section></section>', inPlayer = true, more = {}) => {
  const host = document.createElement('div');
  host.innerHTML = on;
  const plain = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, defaultPrevented: false };
  return keyFor({ key, target: host.firstElementChild, ...plain, ...more }, inPlayer);
};

describe('a key while an attempt is watched', () => {
  it('moves it as in a player of films', () => {
    expect(['ArrowLeft', 'ArrowRight', ' ', 'j', 'k', 'l', 'Home', 'End'].map((key) => pressed(key))).toEqual([
      ...['back', 'on', 'toggle', 'mark back', 'toggle', 'mark on', 'first', 'last'],
    ]);
  });
  it('is a letter only in the player, and never in a field', () => {
    expect(['j', 'k', 'l', 'End'].map((key) => pressed(key, '<div></div>', false))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(pressed('ArrowRight', '<div></div>', false)).toBe('on');
    expect(pressed('k', '<input type="search">')).toBeUndefined();
    expect(pressed('k', '<input type="range">')).toBe('toggle');
  });
  it('is left to a control that has a use for it, and to the browser', () => {
    expect(pressed('ArrowRight', '<input type="range">')).toBeUndefined();
    expect(pressed(' ', '<button>Play</button>')).toBeUndefined();
    expect(pressed('l', '<section></section>', true, { ctrlKey: true })).toBeUndefined();
  });
});
