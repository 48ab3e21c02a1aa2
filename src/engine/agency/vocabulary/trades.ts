/** Owns the list of all trades, and how many people of each the agency has. Never holds their words. */
import { goodsTrades } from './goods-trades.ts';
import { peopleTrades } from './people-trades.ts';
import type { Trade } from './trade.ts';

const all = { ...peopleTrades, ...goodsTrades };
export type TradeName = keyof typeof all;
export const trades: Readonly<Record<TradeName, Trade>> = all;

const perThirtyTwo: Record<TradeName, number> = {
  administration: 6,
  finance: 4,
  contact: 3,
  care: 3,
  kitchen: 1,
  hotel: 2,
  warehouse: 4,
  forklift: 3,
  driving: 2,
  labouring: 1,
  bricklaying: 1,
  production: 2,
};

/** Thirty-two seats: every stretch of the register has every trade, so that each booking finds its person. */
export const tradePattern = (Object.keys(perThirtyTwo) as TradeName[]).flatMap((name) =>
  Array.from({ length: perThirtyTwo[name] }, () => name),
);
