/**
 * Owns `npm run demo [-- slug]`: plays a scenario's solution through the screens in Chromium and leaves, under demo/<slug>/,
 * the pack, a picture of each of its pages and pictures of the screens on the way.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { givenPort } from './given.mjs';
import { startChromium } from './player/browser.ts';
import { pagePictures } from './player/page-pictures.ts';
import { Player } from './player/player.ts';
import { PLAYED_AS, scenarioOf } from './player/scenario-of.ts';
import { serve } from './serve.mjs';

const slug = process.argv[2] ?? 'register-a-new-candidate';
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'demo', slug);
const port = givenPort(4390);

async function demo(): Promise<void> {
  const { scenario, solution, account } = scenarioOf(slug);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'pages'), { recursive: true });
  mkdirSync(join(folder, 'screens'), { recursive: true });
  const server = await serve(join(root, 'dist'), port);
  const browser = await startChromium();
  try {
    const page = await browser.newPage({
      baseURL: `http://127.0.0.1:${port}`,
      viewport: { width: 1366, height: 768 },
      deviceScaleFactor: 1,
    });
    let shots = 0;
    const shoot = (name: string) =>
      page.screenshot({ path: join(folder, 'screens', `${String(++shots).padStart(2, '0')}-${name}.png`) });
    const player = new Player(page, scenario);
    await player.introduce(PLAYED_AS, {
      Employer: 'Brightwell Recruitment (placement)',
      Centre: 'Aire Valley College',
    });
    await shoot('home');
    await player.choose();
    await shoot('brief');
    await player.startWork();
    for (const step of solution.steps) {
      await player.do(step);
      console.log(`  ${step.do}`);
      await shoot(step.do);
    }
    await player.writeAccount(account);
    await shoot('account');
    const download = await player.makePack(PLAYED_AS, 'None.');
    await shoot('pack');
    const file = join(folder, 'pack.pdf');
    await download.saveAs(file);
    const pictures = await pagePictures(browser, new Uint8Array(readFileSync(file)), 1.5);
    for (const [i, png] of pictures.entries())
      writeFileSync(join(folder, 'pages', `page-${String(i + 1).padStart(2, '0')}.png`), png);
    console.log(
      `\nThe pack:        demo/${slug}/pack.pdf (${pictures.length} pages)\nIts pages:       demo/${slug}/pages/\nThe screens:     demo/${slug}/screens/\nHave it checked: npm run -s verify -- demo/${slug}/pack.pdf`,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await demo();
} catch (error) {
  // The first line says what failed; the lines after it, where Playwright was looking.
  console.log(
    `The demo stopped: ${error instanceof Error ? error.message.split('\n').slice(0, 4).join('\n  ') : String(error)}`,
  );
  process.exitCode = 1;
}
