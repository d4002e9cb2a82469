import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { ConfigError, readConfig, settingNames } from "./config.js";

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe("the settings", () => {
  it("start on an empty environment with the embedded engine on this machine only", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      neo4j: null,
      dataDir: ".data",
      seedDir: "seed/data",
      timeoutMs: 5000,
      shutdownGraceMs: 10_000,
      logLevel: "info",
      corsOrigins: [],
      sandbox: true,
      costLimit: 20_000,
      rateLimit: 40_000,
      concurrency: 5,
      answerCacheMb: 64,
      planned: true,
      versionAgeMs: 500,
      trustedProxies: [],
      metricsPort: null,
      traceUrl: null,
    });
  });

  it("read every setting", () => {
    expect(
      readConfig({
        HOST: "0.0.0.0",
        PORT: "8080",
        NEO4J_URI: "neo4j+s://x.example:7687",
        NEO4J_USER: "reader",
        NEO4J_PASSWORD: "secret",
        NEO4J_DATABASE: "education",
        DATA_DIR: "/var/lib/graph",
        SEED_DIR: "/seed",
        TIMEOUT: "2000",
        SHUTDOWN_GRACE: "3000",
        LOG_LEVEL: "warn",
        CORS_ORIGINS: "https://a.example, https://b.example:8443",
        SANDBOX: "off",
        COST_LIMIT: "5000",
        RATE_LIMIT: "0",
        CONCURRENCY: "2",
        ANSWER_CACHE: "off",
        EXECUTOR: "graphql-js",
        VERSION_AGE: "100",
        TRUSTED_PROXIES: "10.0.0.0/8, ::1",
        METRICS_PORT: "9464",
        OTEL_EXPORTER_OTLP_ENDPOINT: "http://traces.example:4318",
      }),
    ).toEqual({
      host: "0.0.0.0",
      port: 8080,
      neo4j: {
        uri: "neo4j+s://x.example:7687",
        user: "reader",
        password: "secret",
        database: "education",
      },
      dataDir: "/var/lib/graph",
      seedDir: "/seed",
      timeoutMs: 2000,
      shutdownGraceMs: 3000,
      logLevel: "warn",
      corsOrigins: ["https://a.example", "https://b.example:8443"],
      sandbox: false,
      costLimit: 5000,
      rateLimit: Infinity,
      concurrency: 2,
      answerCacheMb: 0,
      planned: false,
      versionAgeMs: 100,
      trustedProxies: ["10.0.0.0/8", "::1"],
      metricsPort: 9464,
      traceUrl: "http://traces.example:4318",
    });
  });

  it("report all mistakes at once, each with its name, what came and what is allowed", () => {
    const problems = problemsOf({
      PORT: "http",
      TIMEOUT: "5",
      LOG_LEVEL: "loud",
      SANDBOX: "yes",
      CORS_ORIGINS: "https://a.example/path",
      ANSWER_CACHE: "0",
      TRUSTED_PROXIES: "everybody",
      METRICS_PORT: "high",
      OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318",
      NEO4J_URI: "http://localhost:7474",
    });
    expect(problems).toEqual([
      'PORT: "http" came; allowed is a whole number from 0 to 65535.',
      'NEO4J_URI: "http://localhost:7474" came; allowed is bolt://… or neo4j://… (also with +s or +ssc), without user and password in it.',
      'TIMEOUT: "5" came; allowed is a whole number from 100 to 120000.',
      'LOG_LEVEL: "loud" came; allowed is one of trace, debug, info, warn, error, fatal, silent.',
      'CORS_ORIGINS: "https://a.example/path" came; allowed is origins such as https://example.org, separated by commas, or * alone.',
      'ANSWER_CACHE: "0" came; allowed is off, or megabytes from 1 to 99999.',
      'TRUSTED_PROXIES: "everybody" came; allowed is addresses or networks such as 10.0.0.0/8, separated by commas.',
      'METRICS_PORT: "high" came; allowed is a port from 0 to 65535.',
      'OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" came; allowed is an address such as http://localhost:4318.',
      'SANDBOX: "yes" came; allowed is on or off.',
    ]);
    expect(new ConfigError(problems).message.split("\n")).toHaveLength(1 + problems.length);
  });

  it.each(["0x10", "1e3", "-1", "65536", "4000.5"])("refuse the port %s", (port) => {
    expect(problemsOf({ PORT: port })).toHaveLength(1);
  });

  it("never show a password, even where it does not belong", () => {
    const problems = problemsOf({ NEO4J_URI: "neo4j://me:hunter2@db.example", NEO4J_PASSWORD: "hunter2" });
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain("hunter2");
  });

  it("ask for a password with Neo4j, unless the user is empty", () => {
    expect(problemsOf({ NEO4J_URI: "bolt://localhost:7687" })).toEqual([
      expect.stringMatching(/^NEO4J_PASSWORD: nothing came/),
    ]);
    expect(readConfig({ NEO4J_URI: "bolt://localhost:7687", NEO4J_USER: "" }).neo4j?.user).toBe("");
  });

  it("take an empty value as not set", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: " ", CORS_ORIGINS: "" })).toEqual(readConfig({}));
  });

  it("take * alone as any origin, and not beside others", () => {
    expect(readConfig({ CORS_ORIGINS: "*" }).corsOrigins).toEqual(["*"]);
    expect(problemsOf({ CORS_ORIGINS: "*, https://a.example" })).toHaveLength(1);
  });

  it("are frozen, through and through", () => {
    const config = readConfig({ NEO4J_URI: "bolt://localhost:7687", NEO4J_PASSWORD: "x" });
    expect([config, config.neo4j, config.corsOrigins].every(Object.isFrozen)).toBe(true);
  });
});

describe(".env.example", () => {
  const text = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => /^[A-Z]/.test(line));
  const shown = Object.fromEntries(lines.map((line) => line.split("=") as [string, string]));

  it("shows every setting once, and no other", () => {
    expect(lines.map((line) => line.split("=")[0]).sort()).toEqual([...settingNames].sort());
  });

  it("shows the values that are taken when nothing is set", () => {
    expect(readConfig(shown)).toEqual(readConfig({}));
  });

  it("explains each of them", () => {
    for (const name of settingNames) expect(text).toMatch(new RegExp(`^# .+\n${name}=`, "m"));
  });
});
