/**
 * Owns the rules about the text of files: no paths of one machine, and files small enough to read in one go.
 * Must never count data or tests as code that has grown too long.
 */
import type { Rule } from './rules.ts';
import { isCode, isTest } from './source.ts';

const MACHINE_PATH = /(?<![\w.*])\/(?:home|root|Users|work|tmp|mnt|var|usr|opt)\/\w|\b[A-Z]:\\\w/;
const REGISTRY = /\bregistry\.[a-z]+\.[a-z]+/;

export const noMachinePaths: Rule = (sources) =>
  sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const hit = MACHINE_PATH.exec(line) ?? REGISTRY.exec(line);
      return hit ? [`${path}:${index + 1}: names a place on one machine or network ("${hit[0]}")`] : [];
    }),
  );

const SMALL = 150;
const LONG = 250;
const SHARE_SMALL = 0.8;
const HEADER_LINES = 15;

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length;

export const mostFilesAreSmall: Rule = (sources) => {
  const code = sources.filter(({ path }) => isCode(path) && !isTest(path));
  const long = code.filter(({ text }) => linesOf(text) >= SMALL);
  if (code.length === 0 || (code.length - long.length) / code.length >= SHARE_SMALL) return [];
  const list = long.map(({ path, text }) => `${path} (${linesOf(text)})`).join(', ');
  return [`only ${code.length - long.length} of ${code.length} files have fewer than ${SMALL} lines; longer: ${list}`];
};

export const longFilesSayWhy: Rule = (sources) =>
  sources
    .filter(({ path, text }) => path.endsWith('.ts') && !isTest(path) && linesOf(text) > LONG)
    .filter(({ text }) => !text.split('\n').slice(0, HEADER_LINES).join('\n').includes('Long because'))
    .map(({ path, text }) => `${path} has ${linesOf(text)} lines, and no "Long because …" in its header`);
