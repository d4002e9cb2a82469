import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { OnStatement } from "../statement.js";
import type { Reach } from "./reach.js";

export interface Neo4jOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` encrypts. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** For a call whose caller has no deadline. Default 10 seconds. */
  readonly timeoutMs?: number;
  /** How many statements may run at once. Default 50. */
  readonly poolSize?: number;
  /** Whether `kept` keeps; else it makes anew what is asked for, so that every statement of a request is seen. */
  readonly keeps?: boolean;
  /** How old the known version of the data may be before it is asked for again. Default half a second. */
  readonly versionAgeMs?: number;
  readonly onStatement?: OnStatement;
}

/** What all callers of one open graph share. */
export interface Server {
  /** Another one after a server fell silent; see `abandonSession`. */
  driver: Driver;
  readonly options: Neo4jOptions;
  readonly timeoutMs: number;
  readonly onStatement: OnStatement;
  /** Whether several servers may answer, so that a read must say which of our writes it wants to see. */
  readonly routed: boolean;
  /** The marks of this process's last write; later reads wait for them. */
  bookmarks: readonly string[];
  /** The version of the data as it was last heard of, and until when that is new enough. */
  version: { readonly value: Promise<string>; readonly until: number };
  readonly reach: Reach;
  /** Drivers that were put aside and are not closed yet. */
  readonly aside: Set<Driver>;
}

/** Makes the driver; it connects at the first question. */
export function serverOf(options: Neo4jOptions): Server {
  return {
    driver: driverOf(options),
    options,
    timeoutMs: timeoutOf(options),
    onStatement: options.onStatement ?? (() => undefined),
    routed: options.uri.startsWith("neo4j"),
    bookmarks: [],
    version: { value: Promise.resolve(""), until: 0 },
    reach: { away: false, asking: false },
    aside: new Set(),
  };
}

function timeoutOf(options: Neo4jOptions): number {
  return options.timeoutMs ?? 10_000;
}

function driverOf(options: Neo4jOptions): Driver {
  const timeoutMs = timeoutOf(options);
  return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    fetchSize: -1,
    // Both below the caller's time, so that an absent server is named as such and not as a slow one.
    connectionAcquisitionTimeout: Math.min(2_000, Math.ceil(timeoutMs * 0.8)),
    connectionTimeout: Math.min(1_000, Math.ceil(timeoutMs * 0.4)),
    connectionLivenessCheckTimeout: 15_000,
    maxConnectionLifetime: 600_000,
    maxConnectionPoolSize: options.poolSize ?? 50,
    maxTransactionRetryTime: 5_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    userAgent: "bildungsgraph",
  });
}

/** A session for one read or one transaction. The repeating of a read is ours, not the driver's. */
export function openSession(server: Server, mode: "READ" | "WRITE"): Session {
  return server.driver.session({
    database: server.options.database,
    defaultAccessMode: mode,
    bookmarks: [...server.bookmarks],
    disableAutoCommitRetries: true,
  });
}

/** Gives the connection back. Not waited for: all that matters has been answered. */
export function closeSession(session: Session): void {
  session.close().catch(() => undefined);
}

/** How long a server may take to end a statement that nobody waits for. */
const silentAfterMs = 5_000;

/**
 * Ends what the session still runs, on the server too.
 *
 * A server that fell silent (a cut cable, a firewall that forgot us) never confirms the end, and its connections would
 * fill the pool for up to a quarter of an hour. So after five seconds the driver with all its connections is put aside,
 * and the next call connects anew. What still runs on the old one may finish.
 */
export function abandonSession(server: Server, session: Session): void {
  const { driver } = server;
  const silent = setTimeout(() => putAside(server, driver), silentAfterMs).unref();
  session
    .close()
    .catch(() => undefined)
    .finally(() => clearTimeout(silent));
}

function putAside(server: Server, driver: Driver): void {
  if (server.driver !== driver) return;
  server.driver = driverOf(server.options);
  server.aside.add(driver);
  setTimeout(() => {
    server.aside.delete(driver);
    driver.close().catch(() => undefined);
  }, 60_000).unref();
}

/** Ends all connections, without waiting for a server that does not answer. */
export async function closeServer(server: Server): Promise<void> {
  for (const driver of server.aside) driver.close().catch(() => undefined);
  await server.driver.close();
}
