import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import grafeo from "@grafeo-db/js";
import type { CreateOptions, GrafeoDB } from "@grafeo-db/js";
import { AppError } from "../../errors.js";

/**
 * Opens the file (its folder is made when missing), or a graph in memory.
 *
 * @throws AppError UNAVAILABLE, naming the path and what to do: the folder cannot be written, another process holds the
 * file (`details.inUse`), or the file is damaged or not a graph. Whatever lies there stays as it is then.
 */
export async function openFile(file: string | undefined, options: CreateOptions): Promise<GrafeoDB> {
  if (file === undefined) return grafeo.GrafeoDB.create(undefined, options);
  await ensureFolder(path.dirname(path.resolve(file)));
  return opened(file, () => grafeo.GrafeoDB.create(file, options));
}

/** Opens a file that is there, only to read: nothing is written, in it or beside it. @throws AppError as `openFile`. */
export async function openToRead(file: string): Promise<GrafeoDB> {
  await access(file).catch((cause: unknown) => {
    const message = `The file ${path.resolve(file)} is not there or may not be read. Name one that is.`;
    throw new AppError("UNAVAILABLE", message, { file }, { cause });
  });
  return opened(file, () => grafeo.GrafeoDB.openReadOnly(file));
}

/** Makes the folder when it is missing. @throws AppError UNAVAILABLE when it cannot be made or not be written. */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (cause) {
    const message = `The folder ${folder} cannot be written. Give the process the right to write there, or choose another folder.`;
    throw new AppError("UNAVAILABLE", message, { folder }, { cause });
  }
}

export async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Node's own recursive `mkdir` never comes back under /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder);
}

function opened(file: string, open: () => GrafeoDB): GrafeoDB {
  try {
    return open();
  } catch (error) {
    throw refusedFile(path.resolve(file), error);
  }
}

/** Opening errors carry no status; the word "GRAFEO-…" in their text is the only thing that tells them apart. */
function refusedFile(file: string, cause: unknown): AppError {
  const text = cause instanceof Error ? cause.message : String(cause);
  const code = /GRAFEO-[A-Z]\d{3}/.exec(text)?.[0] ?? "";
  const inUse = code === "GRAFEO-X001" && text.includes("locked");
  const damaged = ["GRAFEO-X002", "GRAFEO-S002", "GRAFEO-S003", "GRAFEO-V001"].includes(code);
  const message = inUse
    ? `The graph file ${file} is already open, probably in another process. Stop that process first, or choose another folder.`
    : damaged
      ? `The file ${file}, or its log ${file}.wal, is damaged or not a graph. Nothing was changed. Put a backup in its place (npm run restore), or move both away and load the data again.`
      : `The graph file ${file} cannot be opened: ${text}`;
  return new AppError("UNAVAILABLE", message, { file, inUse }, { cause });
}
