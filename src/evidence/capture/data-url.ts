/**
 * Owns same-origin files as data: urls, the only kind an image may refer to. Each file is fetched once.
 * Must never reject, or a missing font would cost the picture.
 */

const fetched = new Map<string, Promise<string>>();
const NOTHING = 'data:,';

/** The file as a data: url; `data:,` when it cannot be had, and then the next call tries again. */
export function dataUrl(url: string): Promise<string> {
  if (url.startsWith('data:')) return Promise.resolve(url);
  let known = fetched.get(url);
  if (!known) {
    known = load(url).catch(() => {
      fetched.delete(url);
      return NOTHING;
    });
    fetched.set(url, known);
  }
  return known;
}

async function load(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return blobUrl(await response.blob());
}

const blobUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

// As css-rewrite writes them: absolute and between double quotes.
const CSS_URL = /url\("((?!data:|#)[^"]+)"\)/g;

/** CSS with every file it refers to inside; `whole` when each could be had. */
export async function inlineFiles(css: string): Promise<{ css: string; whole: boolean }> {
  const urls = [...new Set([...css.matchAll(CSS_URL)].map(([, url]) => url ?? ''))];
  const data = new Map(await Promise.all(urls.map(async (url) => [url, await dataUrl(url)] as const)));
  return {
    css: css.replace(CSS_URL, (_, url: string) => `url("${data.get(url) ?? NOTHING}")`),
    whole: ![...data.values()].includes(NOTHING),
  };
}

export const inlineUrls = async (css: string): Promise<string> => (await inlineFiles(css)).css;
