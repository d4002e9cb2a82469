import { describe, expect, it } from "@jest/globals";
import { clientOf } from "./client.js";

describe("a client", () => {
  it.each([
    ["an IPv4 address", "203.0.113.7", "203.0.113.7"],
    ["an IPv4 address written as IPv6", "::ffff:203.0.113.7", "203.0.113.7"],
    ["the /56 network of an IPv6 address", "2001:db8:1:2ff:1:2:3:4", "2001:db8:1:200::"],
    ["the same for its neighbour", "2001:db8:1:200::1", "2001:db8:1:200::"],
    ["another network", "2001:db8:1:300::1", "2001:db8:1:300::"],
    ["unknown without a valid address", "somewhere", "unknown"],
  ])("is %s", (_, ip, client) => {
    expect(clientOf(ip)).toBe(client);
  });

  it("is unknown where the connection is gone already", () => {
    expect(clientOf(undefined)).toBe("unknown");
  });
});
