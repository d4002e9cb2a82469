import ipaddr from "ipaddr.js";
import { z } from "zod";

/** How to reach Neo4j. */
export interface Neo4jConfig {
  readonly uri: string;
  /** Empty for a server without authentication. */
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** What the program is told from outside; deeply frozen. Durations are milliseconds. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Null chooses the embedded engine under `dataDir`. */
  readonly neo4j: Neo4jConfig | null;
  readonly dataDir: string;
  readonly seedDir: string;
  /** After this long a request is answered with TIMEOUT. */
  readonly timeoutMs: number;
  /** How long a stop waits for the requests in flight. */
  readonly shutdownGraceMs: number;
  readonly logLevel: LogLevel;
  /** Origins whose pages may read answers; `*` alone means any. The server's own is always allowed. */
  readonly corsOrigins: readonly string[];
  readonly sandbox: boolean;
  /** Points that one operation of a caller's may cost. */
  readonly costLimit: number;
  /** Points a minute for one client; Infinity for as many as it likes. */
  readonly rateLimit: number;
  /** Questions at once for one client. */
  readonly concurrency: number;
  /** Megabytes of answers that are kept in memory; 0 keeps none. */
  readonly answerCacheMb: number;
  /** Whether operations are executed by plan, or by graphql-js alone. */
  readonly planned: boolean;
  /** How old the known version of the data on a server may be, in milliseconds. */
  readonly versionAgeMs: number;
  /** Addresses and networks (CIDR) of proxies, whose word on a caller's address counts. */
  readonly trustedProxies: readonly string[];
  /** Where the metrics are served; null serves none. */
  readonly metricsPort: number | null;
  /** Where traces go, by OTLP over HTTP; null sends none. */
  readonly traceUrl: string | null;
}

export const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used. The message lists every one: its name, what came (never a secret) and what is allowed. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly problems: readonly string[]) {
    super(["The settings cannot be used:", ...problems.map((problem) => `  ${problem}`)].join("\n"));
  }
}

/** A setting: its value when it is not set, what it accepts, and the same in words. */
interface Setting<T> {
  readonly schema: z.ZodType<T>;
  readonly allowed: string;
  /** What may be shown of a value that came. */
  readonly show?: (value: string) => string;
}

const whole = (min: number, max: number, unset: number): Setting<number> => ({
  schema: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .or(z.undefined().transform(() => unset)),
  allowed: `a whole number from ${min} to ${max}`,
});
const text = (unset: string, allowed: string): Setting<string> => ({
  schema: z.string().default(unset),
  allowed,
});
const originPattern = /^https?:\/\/[^/?#\s]+$/;
const isOrigin = (value: string): boolean =>
  originPattern.test(value) && URL.canParse(value) && new URL(value).origin === value;
const listed = (list: string): string[] => list.split(/[\s,]+/).filter((item) => item !== "");
const isNetwork = (value: string): boolean => ipaddr.isValid(value) || ipaddr.isValidCIDR(value);
const withoutLogin = (uri: string): string => uri.replace(/\/\/.*@/, "//…@");

const settings = {
  HOST: text("127.0.0.1", "an address or a name of this machine"),
  PORT: whole(0, 65_535, 4000),
  NEO4J_URI: {
    schema: z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@\s]+$/)
      .optional(),
    allowed: "bolt://… or neo4j://… (also with +s or +ssc), without user and password in it",
    show: withoutLogin,
  },
  NEO4J_USER: text("neo4j", "a user of Neo4j, or empty for a server without authentication"),
  NEO4J_PASSWORD: text("", "the user's password"),
  NEO4J_DATABASE: text("neo4j", "the name of a database"),
  DATA_DIR: text(".data", "a folder that can be written"),
  SEED_DIR: text("seed/data", "a folder with a datapackage.json"),
  TIMEOUT: whole(100, 120_000, 5000),
  SHUTDOWN_GRACE: whole(0, 600_000, 10_000),
  LOG_LEVEL: {
    schema: z.enum(logLevels).default("info"),
    allowed: `one of ${logLevels.join(", ")}`,
  },
  CORS_ORIGINS: {
    schema: z
      .string()
      .transform(listed)
      .refine((list) => (list.length === 1 && list[0] === "*") || list.every(isOrigin))
      .or(z.undefined().transform((): string[] => [])),
    allowed: "origins such as https://example.org, separated by commas, or * alone",
  },
  COST_LIMIT: whole(1, 1_000_000, 20_000),
  RATE_LIMIT: whole(0, 999_999_999, 40_000),
  CONCURRENCY: whole(1, 1000, 5),
  ANSWER_CACHE: {
    schema: z
      .string()
      .regex(/^(off|[1-9]\d{0,4})$/)
      .default("64")
      .transform((size) => (size === "off" ? 0 : Number(size))),
    allowed: "off, or megabytes from 1 to 99999",
  },
  EXECUTOR: {
    schema: z
      .enum(["plan", "graphql-js"])
      .default("plan")
      .transform((value) => value === "plan"),
    allowed: "plan or graphql-js",
  },
  VERSION_AGE: whole(0, 60_000, 500),
  TRUSTED_PROXIES: {
    schema: z
      .string()
      .transform(listed)
      .refine((list) => list.every(isNetwork))
      .or(z.undefined().transform((): string[] => [])),
    allowed: "addresses or networks such as 10.0.0.0/8, separated by commas",
  },
  METRICS_PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65_535))
      .optional(),
    allowed: "a port from 0 to 65535",
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    allowed: "an address such as http://localhost:4318",
    show: withoutLogin,
  },
  SANDBOX: {
    schema: z
      .enum(["on", "off"])
      .default("on")
      .transform((word) => word === "on"),
    allowed: "on or off",
  },
} satisfies Record<string, Setting<unknown>>;

type Settings = { readonly [K in keyof typeof settings]: z.output<(typeof settings)[K]["schema"]> };

/** The names of all settings, as `.env.example` must show them. */
export const settingNames: readonly string[] = Object.keys(settings);

/** Reads the settings. A value that is empty counts as not set, except an empty NEO4J_USER. @throws ConfigError. */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const values = Object.fromEntries(
    Object.entries<Setting<unknown>>(settings).map(([name, setting]) => {
      const given = came(env, name);
      const parsed = setting.schema.safeParse(given);
      if (!parsed.success) problems.push(problem(name, setting, given));
      return [name, parsed.data];
    }),
  ) as Settings;
  if (values.NEO4J_URI !== undefined && values.NEO4J_USER !== "" && values.NEO4J_PASSWORD === "")
    problems.push(
      "NEO4J_PASSWORD: nothing came; with NEO4J_URI the password is needed (or an empty NEO4J_USER for a server without authentication).",
    );
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(values);
}

function came(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" && name !== "NEO4J_USER" ? undefined : value;
}

function problem(name: string, setting: Setting<unknown>, given = ""): string {
  const shown = setting.show?.(given) ?? given;
  return `${name}: ${JSON.stringify(shown)} came; allowed is ${setting.allowed}.`;
}

function toConfig(values: Settings): Config {
  const neo4j =
    values.NEO4J_URI === undefined
      ? null
      : Object.freeze({
          uri: values.NEO4J_URI,
          user: values.NEO4J_USER,
          password: values.NEO4J_PASSWORD,
          database: values.NEO4J_DATABASE,
        });
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    neo4j,
    dataDir: values.DATA_DIR,
    seedDir: values.SEED_DIR,
    timeoutMs: values.TIMEOUT,
    shutdownGraceMs: values.SHUTDOWN_GRACE,
    logLevel: values.LOG_LEVEL,
    corsOrigins: Object.freeze(values.CORS_ORIGINS),
    sandbox: values.SANDBOX,
    costLimit: values.COST_LIMIT,
    rateLimit: values.RATE_LIMIT === 0 ? Infinity : values.RATE_LIMIT,
    concurrency: values.CONCURRENCY,
    answerCacheMb: values.ANSWER_CACHE,
    planned: values.EXECUTOR,
    versionAgeMs: values.VERSION_AGE,
    trustedProxies: Object.freeze(values.TRUSTED_PROXIES),
    metricsPort: values.METRICS_PORT ?? null,
    traceUrl: values.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  });
}
