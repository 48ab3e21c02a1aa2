// @ts-check
/**
 * Owns how the site is built, and the content security policy every page carries.
 * Must never allow a foreign origin, inline code or eval; 'wasm-unsafe-eval' is there for SQLite alone.
 */
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { firstChunks } from './src/tools/first-chunks.mjs';
import { ownElements } from './src/tools/own-elements.mjs';
import { HEADERS } from './src/tools/serve.mjs';

export default defineConfig({
  output: 'static',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // Svelte 5 strips erasable types by itself: the one preprocessor is for figures. No svelte.config.js.
  integrations: [svelte({ configFile: false, preprocess: ownElements })],
  // The shades of code highlighting would be inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  server: { host: '127.0.0.1', headers: HEADERS },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        // data: and blob: hold captured figures and the fonts inside them.
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  build: { inlineStylesheets: 'never', assets: '_a' },
  vite: {
    // One style sheet: a page links those of all its screens anyway, and fifty small ones zip to twice the size.
    build: { assetsInlineLimit: 0, sourcemap: process.env['SOURCE_MAPS'] ? 'hidden' : false, cssCodeSplit: false },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: firstChunks } } } } },
    worker: { format: 'es' },
  },
});
