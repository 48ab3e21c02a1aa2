/** Owns the order of folders as they lie in one another: each behind the one it lies in, and how deep. Pure. */
import type { Row } from '../../../engine/record/catalogue.ts';

export type FolderLine = Row<'folder'> & { depth: number };

export function folderTree(folders: readonly Row<'folder'>[], parent: string | null = null, depth = 0): FolderLine[] {
  return folders
    .filter((folder) => (folder.parent ?? null) === parent)
    .flatMap((folder) => [{ ...folder, depth }, ...folderTree(folders, folder.id, depth + 1)]);
}
