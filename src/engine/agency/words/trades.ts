/** Owns the list of all trades, and how many people of each the agency has. Never holds their words. */
import { deskTrades } from './desk-trades.ts';
import { goodsTrades } from './goods-trades.ts';
import { serviceTrades } from './service-trades.ts';
import type { Trade } from './trade.ts';

const all = { ...deskTrades, ...goodsTrades, ...serviceTrades };
export type TradeName = keyof typeof all;
export const trades: Readonly<Record<TradeName, Trade>> = all;

const perThirtyTwo: Record<TradeName, number> = {
  administration: 4,
  secretarial: 2,
  finance: 3,
  payroll: 1,
  contact: 3,
  warehouse: 3,
  forklift: 3,
  driving: 2,
  labouring: 1,
  bricklaying: 1,
  joinery: 1,
  production: 1,
  maintenance: 1,
  care: 3,
  kitchen: 1,
  hotel: 2,
};

/** Thirty-two seats: every stretch of the register has every trade, so that each booking finds its person. */
export const tradePattern = (Object.keys(perThirtyTwo) as TradeName[]).flatMap((name) =>
  Array.from({ length: perThirtyTwo[name] }, () => name),
);
