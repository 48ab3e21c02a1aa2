/** Owns the sign that stands for a column which goes into no field, where a command names the columns. */
export const NOT_USED = '-';
