import { copyFile, mkdir, rename } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { AppError } from "../../errors.js";
import { copyStore, sync, syncFolder, type Held } from "./copy.js";
import { isFolder, openFile, openToRead } from "./file.js";

export interface Restored extends Held {
  /** The folder that holds what was in the store's place before; null when there was nothing. */
  readonly former: string | null;
}

/**
 * Puts what a backup holds in the place of a store. The backup is checked before anything is touched, and what was there,
 * sound or damaged, is kept in a folder of its own beside it, which the program can be pointed at (`DATA_DIR`).
 *
 * @throws AppError UNAVAILABLE when the backup cannot be opened, another process has the store open, or its folder cannot
 * be written; the store is as it was then.
 */
export async function restoreStore(backup: string, file: string): Promise<Restored> {
  await ensureReplaceable(file);
  const fresh = `${file}.restored`;
  const held = await copyStore(backup, fresh);
  const former = existsSync(file) || existsSync(`${file}.wal`) ? await folderFor(file) : null;
  if (former !== null && existsSync(file)) {
    const kept = path.join(former, path.basename(file));
    await copyFile(file, kept);
    await sync(kept);
    await syncFolder(former);
  }
  // Killed after this line, the new file lies beside the old log: that is refused at the next start, and never mixed.
  await rename(fresh, file);
  if (former !== null && existsSync(`${file}.wal`))
    await rename(`${file}.wal`, path.join(former, `${path.basename(file)}.wal`));
  (await openFile(file, {})).close();
  return { ...held, former };
}

async function ensureReplaceable(file: string): Promise<void> {
  if (await isFolder(file)) {
    const message = `${path.resolve(file)} is a folder, not a graph file. Move it away first.`;
    throw new AppError("UNAVAILABLE", message, { file });
  }
  try {
    (await openToRead(file)).close();
  } catch (error) {
    // A store that is missing or damaged is what a backup is for.
    if (error instanceof AppError && error.details["inUse"] === true) throw error;
  }
}

async function folderFor(file: string): Promise<string> {
  const now = new Date().toISOString().replaceAll(":", "-");
  const folder = path.join(path.dirname(path.resolve(file)), `before-restore-${now}`);
  await mkdir(folder);
  return folder;
}
