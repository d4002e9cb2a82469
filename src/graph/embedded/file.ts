import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import path from "node:path";
import grafeo from "@grafeo-db/js";
import type { CreateOptions, GrafeoDB } from "@grafeo-db/js";
import { AppError } from "../../errors.js";

/**
 * Opens the file (its folder is made when missing), or a graph in memory.
 *
 * @throws AppError UNAVAILABLE, naming the path and what to do: the folder cannot be written, another process holds the
 * file, or the file is damaged or not a graph.
 */
export async function openFile(file: string | undefined, options: CreateOptions): Promise<GrafeoDB> {
  if (file === undefined) return grafeo.GrafeoDB.create(undefined, options);
  await ensureWritable(file);
  try {
    return grafeo.GrafeoDB.create(file, options);
  } catch (error) {
    throw refusedFile(file, error);
  }
}

async function ensureWritable(file: string): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    const message = `The folder ${folder} cannot be written. Give the process the right to write there, or choose another folder.`;
    throw new AppError("UNAVAILABLE", message, { file }, { cause });
  }
}

/** Opening errors carry no status; the word "GRAFEO-…" in their text is the only thing that tells them apart. */
function refusedFile(file: string, cause: unknown): AppError {
  const text = cause instanceof Error ? cause.message : String(cause);
  const code = /GRAFEO-[A-Z]\d{3}/.exec(text)?.[0] ?? "";
  const resolved = path.resolve(file);
  const message =
    code === "GRAFEO-X001" && text.includes("locked")
      ? `The graph file ${resolved} is already open, probably in another process. Stop that process first, or choose another folder.`
      : ["GRAFEO-X002", "GRAFEO-S002", "GRAFEO-V001"].includes(code)
        ? `The file ${resolved} is damaged or not a graph file. Put a backup in its place, or move it away and load the data again.`
        : `The graph file ${resolved} cannot be opened: ${text}`;
  return new AppError("UNAVAILABLE", message, { file: resolved }, { cause });
}
