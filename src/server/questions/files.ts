import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import type { Context } from "../../api/context.js";
import { tagOf } from "../../api/language.js";
import { AppError, type ErrorCode } from "../../errors.js";
import {
  type AnswerPage,
  type Asked,
  descriptorOf,
  type Dialect,
  type FormatName,
  formats,
  readPages,
  withTypenames,
  writeAnswer,
} from "../../export/index.js";
import type { RequestContext } from "../request.js";
import type { ServerOptions } from "../server.js";
import type { Answer, Ask } from "./ask.js";
import type { Question } from "./catalogue.js";

/** A question as it was asked by its address. */
export interface AskedByAddress {
  readonly question: Question;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly dialect: Dialect;
  readonly ctx: RequestContext;
}

/** Sends all pages of an answer as a file. CSV goes out as it is read; the other formats are whole before they go. */
export async function sendFile(
  req: Request,
  res: Response,
  asked: AskedByAddress,
  format: FormatName,
  options: ServerOptions,
  ask: Ask,
): Promise<void> {
  const { question, variables, dialect, ctx } = asked;
  const { schema, model } = options;
  const document = withTypenames(question.document);
  const pages = readPages(question.facts.page, variables, async (given) =>
    dataOf(await ask(document, given, ctx)),
  );
  const bytes = writeAnswer(
    { schema, model },
    format,
    askedOf(req, asked, options),
    firstReady(await pages.next(), pages),
    { dialect },
  );
  const { mediaType, extension } = formats[format];
  stored(res, ctx)
    .type(mediaType)
    .attachment(`${question.name}.${extension}`)
    .type(mediaType)
    .links({
      describedby: `/questions/${question.name}.datapackage.json${new URL(req.originalUrl, "http://localhost").search}`,
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
  if (format === "csv") {
    await pipeline(Readable.from(bytes), res);
    return;
  }
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  const whole = Buffer.concat(parts);
  res.set("ETag", `"${createHash("sha256").update(whole).digest("base64url").slice(0, 27)}"`);
  if (!res.headersSent) res.send(whole);
}

/** The first page is read before the answer begins, so that a refusal still has its own status. */
async function* firstReady(
  first: IteratorResult<AnswerPage>,
  rest: AsyncIterable<AnswerPage>,
): AsyncGenerator<AnswerPage> {
  if (!first.done) yield first.value;
  yield* rest;
}

function dataOf(answer: Answer): AnswerPage {
  const [error] = answer.errors ?? [];
  if (error === undefined) return answer.data ?? {};
  const { code, ...details } = error.extensions ?? {};
  throw new AppError((code as ErrorCode | undefined) ?? "INTERNAL_SERVER_ERROR", error.message, details);
}

/** Sends the Frictionless descriptor of the CSV file. */
export function sendDescriptor(
  req: Request,
  res: Response,
  asked: AskedByAddress,
  options: ServerOptions,
): void {
  const { schema, model } = options;
  const path = `${asked.question.name}.csv`;
  stored(res, asked.ctx).json(
    descriptorOf({ schema, model }, askedOf(req, asked, options), { dialect: asked.dialect, path }),
  );
}

function askedOf(
  req: Request,
  { question, variables, ctx }: AskedByAddress,
  { about }: ServerOptions,
): Asked {
  const { name, facts, document } = question;
  const language = tagOf(ctx.languages[0] ?? "DE");
  return {
    name,
    question: facts,
    document,
    variables,
    about,
    language,
    origin: `${req.protocol}://${req.get("host") ?? "localhost"}`,
  };
}

/** Says how long an answer may be kept, and in which language it is. */
export function stored(res: Response, ctx?: Context): Response {
  if (ctx) res.set("Content-Language", tagOf(ctx.languages[0] ?? "DE"));
  return res.set("Cache-Control", "public, max-age=60");
}
