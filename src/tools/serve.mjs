// @ts-check
/**
 * Owns serving dist/ with the headers a real host has to send (public/_headers says the same in a host's own form).
 * Must never serve a file outside the folder, listen beyond this machine, or need a package. Plain Node 18+.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.yaml': 'text/yaml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
});

export const HEADERS = {
  // The page's own policy stands in its <meta>; only what a <meta> cannot say is here. Both apply.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** @param {string} folder absolute @param {string} url @returns {string | undefined} */
function fileFor(folder, url) {
  let path;
  try {
    path = resolve(folder, `.${decodeURIComponent(new URL(url, 'http://x').pathname)}`);
    if (path !== folder && !path.startsWith(folder + sep)) return undefined;
    for (const candidate of [path, join(path, 'index.html'), `${path}.html`]) {
      if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return candidate;
    }
  } catch {
    // An address that cannot be decoded, or holds a zero byte, names no file.
  }
  return undefined;
}

/**
 * `beside`: files from elsewhere, by their address ("/play/x.zip").
 * @param {string} place @param {number} port @param {Readonly<Record<string, string>>} [beside]
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(place, port, beside = {}) {
  const folder = resolve(place);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...HEADERS, Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    const found = Object.hasOwn(beside, url) ? beside[url] : fileFor(folder, url);
    const file = found ?? fileFor(folder, '/404.html');
    const lasting = found?.startsWith(join(folder, '_a') + sep);
    response.writeHead(found ? 200 : 404, {
      ...HEADERS,
      'Content-Type': file ? (TYPES[extname(file)] ?? 'application/octet-stream') : 'text/plain; charset=utf-8',
      // Names in _a change with their content; everything else has to be asked for again.
      'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else if (!file) response.end('Not found');
    else
      createReadStream(file)
        .on('error', () => response.end())
        .pipe(response);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

/**
 * Serves on the first free port from `first` on.
 * @param {string} folder @param {number} first @param {Readonly<Record<string, string>>} [beside]
 */
export async function serveNear(folder, first, beside) {
  for (let port = first; port <= first + 20; port++) {
    try {
      return { port, server: await serve(folder, port, beside) };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  return undefined;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 4321);
  try {
    await serve(fileURLToPath(new URL('../../dist', import.meta.url)), port);
    console.log(`http://127.0.0.1:${port}/`);
  } catch (error) {
    console.error(`Port ${process.argv[2] ?? port} cannot be used: ${/** @type {Error} */ (error).message}.`);
    process.exitCode = 1;
  }
}
