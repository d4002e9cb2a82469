import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import ipaddr from "ipaddr.js";
import addressBehind from "proxy-addr";

/** Of an IPv6 address the part that one customer of a network has: whoever has a /56 could take any address in it. */
const ipv6Prefix = 56;

/** Tells who asks: the address of the connection, or what a trusted proxy says of it (`X-Forwarded-For`). */
export function clients(trustedProxies: readonly string[]): (req: IncomingMessage) => string {
  if (trustedProxies.length === 0) return ({ socket }) => clientAt(socket);
  const trusted = addressBehind.compile([...trustedProxies]);
  return (req) => clientOf(addressBehind(req, trusted));
}

const known = new WeakMap<Socket, string>();

/** A connection has one address as long as it lasts. */
function clientAt(socket: Socket): string {
  let client = known.get(socket);
  if (client === undefined) known.set(socket, (client = clientOf(socket.remoteAddress)));
  return client;
}

/** Who an address stands for, for what one client may use: an IPv4 address, or an IPv6 network. */
export function clientOf(ip = ""): string {
  if (!ipaddr.isValid(ip)) return "unknown";
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString()}/${ipv6Prefix}`).toString();
}
