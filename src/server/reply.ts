import { hash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { wantedCoding } from "./accepts.js";
import { notesOf } from "./notes.js";

/** A whole answer, which somebody may have already. */
export class Body {
  private tag: string | undefined;

  constructor(readonly bytes: Buffer) {}

  static of(text: string): Body {
    return new Body(Buffer.from(text));
  }

  /** The same in memory of its own: Node puts what is short side by side, and holds all of it for any of it. */
  ownCopy(): Body {
    const bytes = Buffer.allocUnsafeSlow(this.bytes.length);
    this.bytes.copy(bytes);
    return new Body(bytes);
  }

  /** By what is in it: the same for whichever process or version of the program answers so. */
  get etag(): string {
    this.tag ??= `W/"${hash("sha256", this.bytes, "base64url").slice(0, 27)}"`;
    return this.tag;
  }
}

/** Shorter answers fit into a packet or two anyway. */
const worthIt = 1024;

const coders = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};
const codings = ["br", "gzip"] as const;

/**
 * Sends an answer whose status and headers are set: to one that says that it has it, only that it still holds (304); a
 * longer one compressed, where the caller takes that. Does nothing when the request was answered otherwise.
 */
export async function reply(req: IncomingMessage, res: ServerResponse, body: Body): Promise<void> {
  if (res.headersSent) return;
  notesOf(res).replied?.(body);
  const { bytes } = body;
  if ((req.method === "GET" || req.method === "HEAD") && res.statusCode === 200) {
    res.setHeader("ETag", body.etag);
    if (has(req, body.etag)) {
      res.statusCode = 304;
      res.removeHeader("Content-Type");
      res.end();
      return;
    }
  }
  const coding = bytes.length < worthIt ? undefined : wantedCoding(req, codings);
  const sent = coding === undefined ? bytes : await coders[coding](bytes);
  if (res.writableEnded) return;
  if (coding !== undefined) res.setHeader("Content-Encoding", coding);
  res.end(sent);
}

function has({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers["if-none-match"]?.split(",") ?? [];
  return known.some((one) => one.trim() === "*" || weak(one.trim()) === weak(etag));
}

const weak = (tag: string): string => tag.replace(/^W\//, "");
