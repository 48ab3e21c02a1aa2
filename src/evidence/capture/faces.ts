/**
 * Owns which font faces the page has in use, so that a picture carries those and no others.
 * Must never load a face.
 */

/** Whether a face, given its descriptors by name as written in the sheet, is in use at this moment. */
export type FaceTest = (face: Map<string, string>) => boolean;

/** Takes hold of the faces of the document now. `stamp` differs when the answers may. */
export function facesInUse(fonts: Iterable<FontFace>): { usesFace: FaceTest; stamp: string } {
  const used = new Set<string>();
  const idle = new Set<string>();
  for (const face of fonts) {
    const family = bare(face.family);
    const id = identity(family, face.weight, face.style, face.unicodeRange);
    if (face.status === 'unloaded' || face.status === 'error') idle.add(id);
    else used.add(id).add(family);
  }
  const usesFace: FaceTest = (face) => {
    const family = bare(face.get('font-family') ?? '');
    const id = identity(family, face.get('font-weight'), face.get('font-style'), face.get('unicode-range'));
    // A face that the two spell differently is kept when its family is in use.
    return used.has(id) || (!idle.has(id) && used.has(family));
  };
  return { usesFace, stamp: [...used].sort().join('\n') };
}

const bare = (family: string): string => family.replace(/["']/g, '').trim();

function identity(family: string, weight = 'normal', style = 'normal', range = 'U+0-10FFFF'): string {
  const plainWeight = weight.replace('normal', '400').replace('bold', '700');
  const plainRange = range
    .toUpperCase()
    .replace(/U\+0+(?=[0-9A-F])/g, 'U+')
    .replace(/-0+(?=[0-9A-F])/g, '-')
    .replace(/\s/g, '');
  return [family, plainWeight, style, plainRange].join('|');
}
