// @ts-check
/**
 * Owns the names under which a tool finds the browser and the port that its task gave it.
 * Must never look for a browser; set-up does, and src/tools/player/browser.ts is the one door to what it found.
 */
export const BROWSER = 'E2E_BROWSER';
const PORT = 'E2E_PORT';

/** @param {string | undefined} path @param {string} port @returns {NodeJS.ProcessEnv} for the environment of a tool */
export const giving = (path, port) => ({ [BROWSER]: path, [PORT]: port });

/** @param {number} otherwise for a tool that is run by itself @returns {number} a port that nobody else was given */
export const givenPort = (otherwise) => Number(process.env[PORT] ?? otherwise);
