import { join } from "node:path";
import express, { Router, type RequestHandler } from "express";
import type { About } from "./about.js";
import type { Example } from "./examples.js";
import { allow, graphiqlPage, plainPage, sandboxPage } from "./headers.js";
import { refuse } from "./http-error.js";
import { sandboxPageText } from "./page/sandbox.js";
import { startPage } from "./page/start.js";

export interface PagesOptions {
  readonly about: About;
  readonly examples: readonly Example[];
  readonly sandbox: boolean;
  /** The folder of the built pages. */
  readonly webDir: string;
}

/** Everything for people: the start page, GraphiQL, Apollo Sandbox where it is offered, and their files. */
export function pages({ about, examples, sandbox, webDir }: PagesOptions): Router {
  const router = Router();
  const start = startPage({ about, examples, sandbox });
  router.get("/", (_req, res) => {
    allow(res, plainPage).set("Cache-Control", "no-cache").type("html").send(start);
  });
  router.get("/graphiql", graphiql(join(webDir, "graphiql")));
  router.get("/graphiql/examples.json", (_req, res) => {
    res.set("Cache-Control", "no-cache").json(examples);
  });
  // These names carry a hash of what is in the file, so a file never changes under its name.
  router.use(
    "/graphiql/assets",
    express.static(join(webDir, "graphiql/assets"), { ...files, immutable: true, maxAge: "1y" }),
  );
  router.use("/assets", express.static(join(webDir, "assets"), { ...files, maxAge: "5m" }));
  if (sandbox) {
    const text = sandboxPageText(examples[0]?.query ?? "{ __typename }");
    router.get("/sandbox", (_req, res) => {
      allow(res, sandboxPage).set("Cache-Control", "no-cache").type("html").send(text);
    });
  }
  return router;
}

const files = { index: false, redirect: false } as const;

function graphiql(dir: string): RequestHandler {
  return (_req, res, next) => {
    allow(res, graphiqlPage).set("Cache-Control", "no-cache");
    res.sendFile("index.html", { root: dir, cacheControl: false }, (error?: Error) => {
      if (error === undefined || res.headersSent) return;
      if ("code" in error && error.code === "ENOENT")
        return refuse(res, 404, "GraphiQL is not built; `npm run build:web` does it.");
      next(error);
    });
  };
}
