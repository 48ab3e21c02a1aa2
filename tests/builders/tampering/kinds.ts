/** Owns the list of every kind of tampering with a file. Must never make a kind of its own; the files beside it do. */
import { about } from './about.ts';
import { additions } from './additions.ts';
import { fileOrder } from './file-order.ts';
import { looks } from './looks.ts';
import { pageTree } from './page-tree.ts';

export const kinds = [...fileOrder, ...pageTree, ...looks, ...additions, ...about];
