import type { Request } from "express";
import ipaddr from "ipaddr.js";

/** Of an IPv6 address the part that one customer of a network has: whoever has a /56 could take any address in it. */
const ipv6Prefix = 56;

/**
 * Who asks, for what one client may use: its IPv4 address or its IPv6 network. The address is that of the connection, or
 * what a trusted proxy says of it (Express' `trust proxy`).
 */
export function clientOf({ ip = "" }: Pick<Request, "ip">): string {
  if (!ipaddr.isValid(ip)) return "unknown";
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString()}/${ipv6Prefix}`).toString();
}
