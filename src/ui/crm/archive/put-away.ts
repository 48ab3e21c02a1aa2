/** Owns what can be done with a record that is out of daily use. */
export type PutAway = 'restore' | 'archive' | 'bin';
