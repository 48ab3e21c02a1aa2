/**
 * Owns the few calls of papaparse that are used here, as its documentation has them. The published types need those of Node, which the
 * engine is compiled without.
 */
declare module 'papaparse' {
  export interface ParseConfig {
    delimiter: string;
    newline: '\n';
    /** So many records and no more. */
    preview?: number;
  }
  export interface ParseError {
    type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    code: string;
    /** Of the record, from 0. */
    row?: number;
  }
  const papa: {
    parse(text: string, config: ParseConfig): { data: string[][]; errors: ParseError[] };
    unparse(records: readonly (readonly string[])[], config: { delimiter: string; newline: string }): string;
  };
  export default papa;
}
