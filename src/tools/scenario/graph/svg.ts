/** Owns the way from a drawing to an SVG that is read out as well as seen: a title, the same in sentences, and one picture, not a heap of parts. */
import { type Graph, instance } from '@viz-js/viz';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @throws Error when Graphviz cannot draw it */
export async function svgOf(drawing: Graph, title: string, sentences: readonly string[]): Promise<string> {
  const drawn = (await instance()).renderString(drawing, { format: 'svg' });
  const words = `<title id="title">${escaped(title)}</title>\n<desc id="desc">${escaped(sentences.join('\n'))}</desc>`;
  return (
    drawn
      // Names of nodes are no words for anybody; each would be shown as a tip.
      .replaceAll(/<title>[^<]*<\/title>\n?/g, '')
      .replace(/<!--(?:(?!-->)[\s\S])*-->\n?/g, '')
      .replace(/<svg /, '<svg role="img" aria-labelledby="title" aria-describedby="desc" ')
      .replace(/(<svg [^>]*>)/, `$1\n${words}`)
  );
}
