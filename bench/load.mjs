import autocannon from "autocannon";

/**
 * What a contestant did with some requests.
 *
 * @typedef {object} Slice
 * @property {number[]} latencies milliseconds
 * @property {number} perSecond
 * @property {number} cpuMs of the server's process, for each request
 * @property {number} bytes of an answer, head included
 * @property {number} refused the share that a busy server did not answer; it is in none of the other figures
 */

/**
 * Sends so many requests over so many connections, each connection the requests in another turn.
 *
 * @param {import("./contestants/contestant.mjs").Contestant} contestant
 * @param {readonly import("./contestants/contestant.mjs").Asked[]} requests
 * @returns {Promise<Slice>}
 * @throws when an answer is lost or has errors
 */
export async function load(contestant, requests, { connections, amount, turn = 0 }) {
  const latencies = [];
  let bytes = 0;
  let last = 0;
  let clients = 0;
  let wrong = "";
  const before = await contestant.ask("usage");
  const begun = performance.now();
  const { non2xx, errors, mismatches } = await new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        url: contestant.url,
        connections,
        amount,
        sampleInt: 10,
        timeout: 120,
        headers: { "Content-Type": "application/json" },
        verifyBody: (body) => {
          if (!body.startsWith('{"errors"') || body.includes('"UNAVAILABLE"')) return true;
          wrong = body.slice(0, 500);
          return false;
        },
        setupClient: (client) => client.setRequests(turned(requests, turn + 7 * clients++)),
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    instance.on("response", (_client, status, size, ms) => {
      if (status !== 200) return;
      latencies.push(ms);
      bytes += size;
      last = performance.now();
    });
  });
  if (errors + mismatches > 0 || latencies.length === 0)
    throw new Error(`${contestant.name}: ${errors} of ${amount} lost, ${mismatches} with errors. ${wrong}`);
  const after = await contestant.ask("usage");
  return {
    latencies,
    perSecond: (latencies.length / (last - begun)) * 1000,
    cpuMs: (after.cpu - before.cpu) / 1000 / latencies.length,
    bytes: bytes / latencies.length,
    refused: non2xx / amount,
  };
}

function turned(requests, by) {
  const at = by % requests.length;
  return [...requests.slice(at), ...requests.slice(0, at)];
}
