import { describe, expect, it } from 'vitest';
import { markOwn } from './own-elements.mjs';

describe('a template, when the site is built,', () => {
  it('has a mark on each element, also of those whose tag is chosen later', () => {
    expect(markOwn('{#if on}<p class="a">b<i>c</i></p>{:else}<svelte:element this={tag} {...rest} />{/if}')).toBe(
      '{#if on}<p data-own class="a">b<i data-own>c</i></p>{:else}<svelte:element data-own this={tag} {...rest} />{/if}',
    );
  });

  it('has one in snippets, in components and in drawings', () => {
    expect(markOwn('{#snippet s()}<b></b>{/snippet}<Card><br>{@render s()}</Card><svg><path d=""/></svg>')).toBe(
      '{#snippet s()}<b data-own></b>{/snippet}<Card><br data-own>{@render s()}</Card><svg data-own><path data-own d=""/></svg>',
    );
  });

  it('has none in its script, its styles and the head of the page', () => {
    const rest =
      '<script lang="ts">const less: boolean = a <b;</script><svelte:head><title>T</title><meta name="a"></svelte:head><style>a > b { color: red }</style>';
    expect(markOwn(rest)).toBe(rest);
  });
});
