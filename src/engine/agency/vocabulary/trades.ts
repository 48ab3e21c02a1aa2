/** Owns the list of all trades. Never holds their words. */
import { goodsTrades } from './goods-trades.ts';
import { peopleTrades } from './people-trades.ts';
import type { Trade } from './trade.ts';

const all = { ...peopleTrades, ...goodsTrades };
export type TradeName = keyof typeof all;
export const trades: Readonly<Record<TradeName, Trade>> = all;

/** A stretch of the register: each trade as many times as it has seats there. */
export const stretchOf = (seats: Record<TradeName, number>): TradeName[] =>
  (Object.keys(seats) as TradeName[]).flatMap((name) => Array.from({ length: seats[name] }, () => name));
