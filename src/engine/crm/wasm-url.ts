/** Owns the address of SQLite's .wasm in a built page. Only the browser imports it: Node finds the file by itself. */
export { default as wasmUrl } from 'sql.js/dist/sql-wasm-browser.wasm?url';
