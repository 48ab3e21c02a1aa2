/**
 * Owns the faults that each rule about browsers must catch, as a small clean project with one thing changed.
 * Must never be clean. A breach that a rule lets pass fails the tests, and so does a rule without a breach.
 */
import { BROWSER } from '../../src/tools/given.mjs';
import { perform } from '../../src/tools/perform.mjs';
import type { Tool } from '../../src/tools/step.mjs';
import type { Step } from '../../src/tools/tasks.mjs';
import { toolsOf } from '../../src/tools/tasks.mjs';
import { asSources } from '../architecture/breaches.ts';
import type { DOOR_RULES, Scene } from './rules.ts';
import { DOOR } from './ways-round.ts';

const step = (title: string, tool: Tool): Step => ({ title, tools: () => [tool] });
const unit: Tool = { script: 'vitest.mjs', args: ['run', '--config', 'tests/vitest.config.ts'], browser: true };
const e2e: Tool = { script: 'cli.js', args: ['test', '--config', 'tests/playwright.config.ts'], browser: true };
const lint: Tool = { script: 'biome', args: ['ci'] };

const FILES: Record<string, string> = {
  [DOOR]: "import { chromium } from 'playwright-core'; export const startChromium = () => chromium.launch({});",
  'tests/capture/station.ts': "import { startChromium } from '../../src/tools/player/browser.ts'; startChromium();",
  'tests/capture/moment.test.ts': "import { openStation } from './station.ts'; // chromium.launch()",
  'tests/playwright.config.ts': "import { launchOptions } from '../src/tools/player/browser.ts';",
  'tests/e2e/job.spec.ts':
    "import { expect, type Page, test } from '@playwright/test'; test('chromium', async () => {});",
  'tests/e2e/kept.ts': "import type { Page } from 'playwright-core'; spawn('node', ['chromium']);",
  'src/tools/demo.ts': "import { startChromium } from './player/browser.ts';",
  'src/tools/verify.ts': "import { givenPort } from './given.mjs';",
};

export const CLEAN: Scene = {
  files: asSources(FILES),
  tasks: {
    check: { lanes: [[[step('lint', lint)]]] },
    test: { lanes: [[[step('lint', lint), step('unit', unit)], [step('e2e', e2e)]]] },
    demo: { tool: (args) => ({ script: 'src/tools/demo.ts', args, browser: true }) },
    verify: { tool: (args) => ({ script: 'src/tools/verify.ts', args }) },
  },
  perform,
};

export interface DoorBreach {
  rule: keyof typeof DOOR_RULES;
  fault: string;
  scene: Scene;
}

const round = (fault: string, text: string, path = 'tests/capture/station.ts'): DoorBreach => ({
  rule: 'a browser is reached through the one door only',
  fault,
  scene: { ...CLEAN, files: asSources({ ...FILES, [path]: text }) },
});
const unsaid = (fault: string, tasks: Scene['tasks'], files: Record<string, string> = {}): DoorBreach => ({
  rule: 'whatever opens a browser says so, and nothing else',
  fault,
  scene: { ...CLEAN, files: asSources({ ...FILES, ...files }), tasks: { ...CLEAN.tasks, ...tasks } },
});
const order = (fault: string, wrong: Scene['perform']): DoorBreach => ({
  rule: 'one browser is there before the first step, for every step that opens one',
  fault,
  scene: { ...CLEAN, perform: wrong },
});

export const BREACHES: DoorBreach[] = [
  round(
    'the capture tests as they were, which looked for a browser and launched it themselves',
    "import { chromium } from 'playwright-core'; import { findChromium } from '../../src/tools/set-up/browser.mjs'; const executablePath = findChromium(); await chromium.launch({ executablePath });",
  ),
  round('a launch', "import { chromium } from 'playwright-core';"),
  round('all of the library', "import * as playwright from 'playwright-core';"),
  round('the library by default', "import playwright from 'playwright';"),
  round('the library on demand', "const { chromium } = await import('playwright-core');"),
  round('the library by require', "const { firefox } = createRequire(import.meta.url)('@playwright/test');"),
  round('the library handed on', "export { chromium } from '@playwright/test';"),
  round('beside what is harmless', "import { chromium, test } from '@playwright/test';", 'tests/e2e/job.spec.ts'),
  round('by a fixture', "test('x', async ({ playwright }) => playwright.webkit.launch());", 'tests/e2e/job.spec.ts'),
  round('another library', "import puppeteer from 'puppeteer-core';"),
  round('the browser of another test runner', "import { playwright } from '@vitest/browser-playwright';"),
  round('a search of its own', "import { findChromium } from '../../src/tools/set-up/browser.mjs';"),
  round('an installation of its own', "import { ensureChromium } from '../../src/tools/set-up/install-browser.mjs';"),
  round('the name by another name', "import { BROWSER } from '../../src/tools/given.mjs';"),
  round('the environment', "const path = process.env['E2E_BROWSER'];"),
  round('the environment, with a dot', 'const path = process.env.E2E_BROWSER;'),
  round('a program of the machine', "spawn('chromium', ['--headless']);"),
  round('a program by its path', "execFileSync('/usr/bin/google-chrome', []);"),
  round('a browser of the machine', "export default { use: { channel: 'chrome' } };", 'tests/playwright.config.ts'),
  round('in a tool', "import { chromium } from 'playwright-core';", 'src/tools/demo.ts'),
  unsaid('unit tests of which one opens a browser by way of another file', {
    test: { lanes: [[[step('unit', { ...unit, browser: false }), step('e2e', e2e)]]] },
  }),
  unsaid('browser tests', { e2e: { tool: () => ({ script: e2e.script, args: e2e.args }) } }),
  unsaid('a tool', { demo: { tool: (args) => ({ script: 'src/tools/demo.ts', args }) } }),
  unsaid('a tool that only now opens one', {}, { 'src/tools/verify.ts': "import './demo.ts';" }),
  unsaid('a browser for nothing', { check: { lanes: [[[step('lint', { ...lint, browser: true })]]] } }),
  order('the order as it was: a browser only when the browser tests come', async (task, rest, machine) => {
    const setting = machine.install();
    for (const tool of toolsOf(task, rest)) {
      const env = tool.script === e2e.script ? { [BROWSER]: machine.browser('node') } : {};
      await machine.run(tool, { ...setting, env });
    }
    return 0;
  }),
  order('a browser for each step', async (task, rest, machine) => {
    for (const tool of toolsOf(task, rest))
      await machine.run(tool, { node: '', env: tool.browser ? { [BROWSER]: machine.browser('') } : {} });
    return 0;
  }),
  order('a browser shown to those who did not ask', async (task, rest, machine) => {
    const env = { [BROWSER]: machine.browser('') };
    for (const tool of toolsOf(task, rest)) await machine.run(tool, { node: '', env });
    return 0;
  }),
];
