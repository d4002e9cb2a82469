import { type Request, type RequestHandler, type Response, Router } from "express";
import { AppError, type ErrorCode } from "../../errors.js";
import {
  context as rdfContext,
  contextPath,
  type Dialect,
  dialects,
  formats,
  isFormat,
} from "../../export/index.js";
import { allow, plainPage } from "../headers.js";
import { refuse, retryAfter, sendError, statusOf } from "../http-error.js";
import { admission } from "../limits/admission.js";
import type { Door } from "../limits/door.js";
import { contextOf } from "../request.js";
import { Body, reply } from "../reply.js";
import type { ServerOptions } from "../server.js";
import type { Step } from "../steps.js";
import { type Answer, type Ask, asking } from "./ask.js";
import type { Catalogue } from "./catalogue.js";
import { type AskedByAddress, sendDescriptor, sendFile, stored } from "./files.js";
import { listOf, listPage } from "./list.js";
import { readVariables } from "./variables.js";

/** Keys of an address that are no variables. */
const reserved = ["dialect", "lang"];
/** Files may take longer than answers. */
const fileTimeoutMs = 30_000;

/** Questions by name: the list, the answers, and the answers as files. */
export function questionRoutes(
  options: ServerOptions,
  catalogue: Catalogue,
  door: Door,
  cached: Step,
): Router {
  const router = Router();
  const ask = asking({ ...options, ...door });
  router.use((_req, res, next) => {
    res.vary("Accept, Accept-Language, Accept-Encoding");
    next();
  });
  router.get("/questions", (req, res) => {
    stored(res);
    const { languages } = contextOf(req, res, options);
    if (req.accepts(["json", "html"]) !== "html") {
      res.json(listOf(catalogue, options.schema));
      return;
    }
    allow(res, plainPage)
      .type("html")
      .send(listPage(catalogue, languages[0] ?? "DE"));
  });
  router.get("/questions/:asked", ...byLane(door, cached), (req, res) =>
    answerQuestion(req, res, options, catalogue, ask),
  );
  router.get(contextPath, (_req, res) => {
    res
      .set("Cache-Control", "public, max-age=31536000, immutable")
      .type(formats.jsonld.mediaType)
      .send(JSON.stringify(rdfContext));
  });
  return router;
}

async function answerQuestion(
  req: Request,
  res: Response,
  options: ServerOptions,
  catalogue: Catalogue,
  ask: Ask,
): Promise<void> {
  const [, name = "", ending] = /^([a-z0-9-]+)(?:\.(.+))?$/.exec(String(req.params["asked"])) ?? [];
  const question = catalogue.get(name);
  if (question === undefined)
    return refuse(res, 404, `There is no question \`${name}\`; GET /questions lists them.`);
  try {
    const address = new URL(req.originalUrl, "http://localhost").searchParams;
    const language = preferred(address, req);
    const dialect = dialectOf(address);
    for (const key of reserved) address.delete(key);
    const variables = readVariables(question, options.schema, address);
    const operation = question.operation.name?.value;
    const ctx = contextOf(language, res, timed(options, ending), operation);
    const asked = { question, variables, dialect, ctx };
    if (ending === undefined) await sendAnswer(req, res, asked, ask);
    else if (ending === "datapackage.json") sendDescriptor(req, res, asked, options);
    else if (isFormat(ending) && question.facts.formats.includes(ending))
      await sendFile(req, res, asked, ending, options, ask);
    else
      refuse(
        res,
        404,
        `${name} has no file .${ending}; it has ${question.facts.formats.map((f) => `.${f}`).join(", ")}.`,
      );
  } catch (error) {
    if (!(error instanceof AppError) || res.headersSent) throw error;
    failed(res, [{ message: error.message, extensions: { ...error.details, code: error.code } }]);
  }
}

/** Answers and files have turns of their own; answers may be kept. */
function byLane(door: Door, cached: Step): readonly RequestHandler[] {
  const answers = admission(door);
  const files = admission({ ...door, turns: door.files });
  const isFile = (req: Request): boolean => String(req.params["asked"]).includes(".");
  return [
    (req, res, next) => (isFile(req) ? files : answers)(req, res, next),
    (req, res, next) => (isFile(req) ? next() : cached(req, res, next)),
  ];
}

function timed(options: ServerOptions, ending: string | undefined): ServerOptions {
  return ending === undefined
    ? options
    : { ...options, timeoutMs: Math.max(options.timeoutMs, fileTimeoutMs) };
}

async function sendAnswer(
  req: Request,
  res: Response,
  { question, variables, ctx }: AskedByAddress,
  ask: Ask,
): Promise<void> {
  const answer = await ask(question.document, variables, ctx);
  if (res.headersSent) return;
  if (answer.errors) return failed(res, answer.errors, answer.data);
  stored(res, ctx).type("json");
  await reply(req, res, Body.of(JSON.stringify(answer)));
}

function failed(res: Response, errors: NonNullable<Answer["errors"]>, data: Answer["data"] = null): void {
  const code = errors[0]?.extensions?.["code"] as ErrorCode | undefined;
  const after = retryAfter(code, errors[0]?.extensions);
  if (after !== null) res.set("Retry-After", after);
  const [first] = errors;
  if (data === null && first)
    return sendError(res, statusOf[code ?? "INTERNAL_SERVER_ERROR"], {
      ...first,
      extensions: first.extensions ?? {},
    });
  res.set("Cache-Control", "no-store").json({ data, errors });
}

function dialectOf(address: URLSearchParams): Dialect {
  const wanted = address.get("dialect") ?? "rfc";
  const dialect = dialects.find((d) => d === wanted);
  if (dialect === undefined)
    throw new AppError(
      "BAD_USER_INPUT",
      `\`dialect\` is one of ${dialects.join(", ")}; got ${JSON.stringify(wanted.slice(0, 40))}.`,
    );
  return dialect;
}

/** The request with the language of `?lang=` in front, which wins over the header. */
function preferred(address: URLSearchParams, req: Request): Request {
  const lang = address.get("lang")?.toLowerCase();
  if (lang === undefined) return req;
  if (lang !== "de" && lang !== "en")
    throw new AppError(
      "BAD_USER_INPUT",
      `\`lang\` is \`de\` or \`en\`; got ${JSON.stringify(lang.slice(0, 40))}.`,
    );
  req.headers["accept-language"] = lang;
  return req;
}
