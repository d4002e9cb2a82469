import type { ServerOptions } from "../server/server.js";
import type { Attacked } from "./attacked-server.js";

/** What an attack comes to when nothing stops it. */
export const letIn = "let in";

/** How it is shown that a guard is what protects. */
export interface GuardRow {
  /** @returns how it was refused (an error's code, or in words), or `letIn`. */
  readonly attack: (server: Attacked) => Promise<string>;
  /** What it returns with the guard. */
  readonly refused: string;
  /** Takes the guard away. */
  readonly off: Partial<ServerOptions>;
  /** What else the server is told, with the guard and without it. */
  readonly besides?: Partial<ServerOptions>;
}

interface Sent {
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a question. */
export function send({ url }: Attacked, query: string, { variables, headers }: Sent = {}): Promise<Response> {
  const body = JSON.stringify({ query, variables });
  return fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

/** The code of an answer's first error, or that there was none. */
export async function codeOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as { errors?: readonly { extensions?: { code?: string } }[] };
  if (errors === undefined) return letIn;
  return errors[0]?.extensions?.code ?? "no code";
}

/** An attack that is one question. */
export const asking =
  (query: string, variables?: object): GuardRow["attack"] =>
  async (server) =>
    codeOf(await send(server, query, { ...(variables && { variables }) }));

/** Sends a question for each of so many clients at once. */
export async function fromMany(
  server: Attacked,
  count: number,
  query: string,
  network = "10.0.0",
): Promise<readonly string[]> {
  const answers = Array.from({ length: count }, (_, i) =>
    send(server, query, { headers: { "x-forwarded-for": `${network}.${i}` } }),
  );
  return Promise.all(answers.map(async (answer) => codeOf(await answer)));
}
