import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";

/** Which of these media types the caller wants most (`Accept`); undefined for none of them. */
export function wantedType(req: IncomingMessage, types: readonly string[]): string | undefined {
  return new Negotiator(req).mediaType(types);
}

/** Which of these codings of the body the caller wants most (`Accept-Encoding`); undefined for the body as it is. */
export function wantedCoding<T extends string>(req: IncomingMessage, codings: readonly T[]): T | undefined {
  if (req.headers["accept-encoding"] === undefined) return undefined;
  const wanted = new Negotiator(req).encoding([...codings, "identity"]);
  return codings.find((one) => one === wanted);
}
