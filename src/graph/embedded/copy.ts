import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import { AppError } from "../../errors.js";
import { ensureFolder, openToRead } from "./file.js";

/** How much a graph file holds. */
export interface Held {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Writes a graph file with all that another one and its log hold. The original is only read, and must not be open in
 * another process. The copy was opened again and is safe on the disk before it takes its name, and with it the place of a
 * file that was there: at any moment there is the one or the other as a whole.
 *
 * @throws AppError UNAVAILABLE when the original cannot be opened or the copy not be written; nothing is left then.
 */
export async function copyStore(from: string, to: string): Promise<Held> {
  const folder = path.dirname(path.resolve(to));
  const part = `${to}.part`;
  await ensureFolder(folder);
  await rm(part, { force: true });
  try {
    await reading(from, (db) => save(db, part));
    const held = await reading(part, (db) => ({ nodes: db.nodeCount(), relationships: db.edgeCount() }));
    await sync(part);
    await rename(part, to);
    await syncFolder(folder);
    return held;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Waits until the file's bytes are on the disk. */
export async function sync(file: string, flags = "r+"): Promise<void> {
  const handle = await open(file, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the names in the folder are on the disk; Windows does so by itself and knows no such wish. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== "win32") await sync(folder, "r");
}

async function reading<T>(file: string, read: (db: GrafeoDB) => T): Promise<T> {
  const db = await openToRead(file);
  try {
    return read(db);
  } finally {
    db.close();
  }
}

function save(db: GrafeoDB, file: string): void {
  try {
    db.save(file);
  } catch (cause) {
    const message = `The copy ${path.resolve(file)} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new AppError("UNAVAILABLE", message, { file }, { cause });
  }
}
