/** Owns how long the bin keeps a record. Apart from the handlers, so that a screen can say it without the database. */

/** Days a record can be brought back from the bin (content/policies, The bin). */
export const BIN_DAYS = 30;
