/**
 * Owns the proof that the tools decide rightly: server, lockfile check, set-up, counts.
 * Must never install anything or need a build.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, summary } from '../src/tools/count.mjs';
import { missingPackages } from '../src/tools/lockcheck.mjs';
import { HEADERS, serve } from '../src/tools/serve.mjs';
import { difference } from '../src/tools/set-up/dependencies.mjs';
import { isNewEnough, readJson, root } from '../src/tools/set-up/node.mjs';

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  let server: Server;
  beforeAll(async () => {
    mkdirSync(join(folder, 'site/_a'), { recursive: true });
    mkdirSync(join(folder, 'site/sub'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    for (const file of ['index.html', 'sub/index.html', 'page.html', '404.html', '_a/x.wasm', 'f.ttf']) {
      writeFileSync(join(folder, 'site', file), file);
    }
    server = await serve(join(folder, 'site'), 0);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  // Not fetch: it would tidy the address before it is sent.
  const get = (path: string, method = 'GET') =>
    new Promise<{ status: number | undefined; type: string | undefined; cache: string | undefined; body: string }>(
      (done) => {
        const { port } = server.address() as AddressInfo;
        request({ port, host: '127.0.0.1', path, method }, (response) => {
          let body = '';
          response.on('data', (part: Buffer) => (body += part.toString()));
          response.on('end', () => {
            const { 'content-type': type, 'cache-control': cache } = response.headers;
            done({ status: response.statusCode, type, cache, body });
          });
        }).end();
      },
    );

  test.for([
    ['/', 200, 'text/html; charset=utf-8', 'index.html'],
    ['/sub/', 200, 'text/html; charset=utf-8', 'sub/index.html'],
    ['/page?x=1', 200, 'text/html; charset=utf-8', 'page.html'],
    ['/_a/x.wasm', 200, 'application/wasm', '_a/x.wasm'],
    ['/f.ttf', 200, 'font/ttf', 'f.ttf'],
    ['/none', 404, 'text/html; charset=utf-8', '404.html'],
    ['/../secret.txt', 404, 'text/html; charset=utf-8', '404.html'],
    ['/%2e%2e%2fsecret.txt', 404, 'text/html; charset=utf-8', '404.html'],
    ['/%00', 404, 'text/html; charset=utf-8', '404.html'],
    ['/%E0', 404, 'text/html; charset=utf-8', '404.html'],
  ] as const)('%s', async ([path, status, type, body]) => {
    expect(await get(path)).toMatchObject({ status, type, body });
  });

  test('only what changes its name is kept', async () => {
    expect((await get('/_a/x.wasm')).cache).toContain('immutable');
    expect((await get('/')).cache).toBe('no-cache');
  });

  test('nothing can be sent to it', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
  });

  test('a host is told the same headers', () => {
    const told = readFileSync(join(root, 'public/_headers'), 'utf8').split('\n\n')[0]?.split('\n').slice(1);
    expect(told).toEqual(Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`));
  });
});

describe('the lockfile', () => {
  test('is complete', () => {
    expect(missingPackages(readJson('package-lock.json').packages)).toEqual([]);
  });

  test('a platform package that is not held is found, one held further up is not', () => {
    const entry = { optionalDependencies: { here: '1', gone: '1' } };
    const lines = missingPackages({ '': {}, 'node_modules/a/node_modules/b': entry, 'node_modules/here': {} });
    expect(lines).toEqual(['node_modules/a/node_modules/b wants gone@1, which is not in the lockfile']);
  });
});

describe('the set-up', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  };

  test.for([
    ['nothing, when all matches or is optional', { 'node_modules/a': { version: '1.0.0' } }, ''],
    ['a missing package', {}, 'node_modules/a is missing'],
    ['another version', { 'node_modules/a': { version: '2.0.0' } }, 'node_modules/a is 2.0.0, not 1.0.0'],
  ] as const)('installs for %s', ([, have, reason]) => {
    expect(difference(wanted, have)).toBe(reason);
  });

  test('wants a Node that strips types', () => {
    expect(['20.20.2', '22.17.1', '22.18.0', '24.0.0'].map((version) => isNewEnough(version))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('the count', () => {
  const passed = { status: 'passed' };
  const failed = { status: 'failed' };

  test('adds up tests, broken files and errors outside tests', () => {
    const unit = countVitest({
      testResults: [
        { status: 'failed', assertionResults: [passed, failed] },
        { status: 'failed', assertionResults: [] },
      ],
    });
    const e2e = countPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 1 }, errors: ['no server'] });
    expect(unit).toEqual({ passed: 1, failed: 2 });
    expect(e2e).toEqual({ passed: 4, failed: 2 });
    expect(summary([unit, e2e], false)).toBe('5 passed, 4 failed');
  });

  test('a run that stopped before its tests is no success', () => {
    expect(summary([countVitest({}), countPlaywright({})], false)).toBe('0 passed, 1 failed');
  });
});
