import { describe, expect, it } from "@jest/globals";
import { secretViolations } from "./file-rules.js";
import { harmlessValues, secretPatterns, secretsIn } from "./secrets.js";

describe("a secret is found in a text", () => {
  const glued = (...parts: readonly string[]): string => parts.join("");
  const word = (length: number): string => "aB3".repeat(length).slice(0, length);
  const capitals = (length: number): string => "QZ7".repeat(length).slice(0, length);
  // Put together here, so that the scan does not find them in this file.
  const samples: Readonly<Record<string, readonly string[]>> = {
    "a private key": ["", "RSA ", "OPENSSH ", "ENCRYPTED "].map((kind) =>
      glued("-----BEGIN ", kind, "PRIVATE KEY-----"),
    ),
    "a password in an address": [
      glued("bolt://neo4j:", word(9), "@db"),
      glued("https://:", word(9), "@host/path"),
    ],
    "a JSON web token": [glued("eyJ", word(20), ".eyJ", word(20), ".", word(20))],
    "an AWS access key": [glued("AKIA", capitals(16))],
    "a Google API key": [glued("AIza", word(35))],
    "an Azure storage key": [glued("AccountKey=", word(86), "==")],
    "a GitHub token": [glued("ghp_", word(36)), glued("github_pat_", word(82))],
    "a GitLab token": [glued("glpat-", word(20))],
    "an npm token": [glued("npm_", word(36))],
    "a PyPI token": [glued("pypi-AgEIcHlwaS5vcmc", word(60))],
    "a Docker Hub token": [glued("dckr_pat_", word(27))],
    "a Slack token": [
      glued("xoxb-", word(24)),
      glued("hooks.slack.com/services/T", word(8), "/B", word(8), "/", word(24)),
    ],
    "a Stripe key": [glued("sk_live_", word(24))],
    "a key of a language model's service": [glued("sk-ant-", word(40))],
  };

  it.each(secretPatterns)("as $what", ({ what }) => {
    expect(samples[what]).toBeDefined();
    for (const sample of samples[what] ?? []) {
      expect(secretsIn(`first line\nkey = "${sample}";`)).toEqual([
        expect.objectContaining({ what, line: 2 }),
      ]);
    }
  });

  it.each([
    "bolt://localhost:7687",
    "https://example.org/a:b@c",
    "bolt://${user}:${password}@db",
    "NEO4J_AUTH: neo4j/${NEO4J_PASSWORD:?Set it}",
    "sha512-aB3aB3aB3",
    "keys are npm_config_cache and sk_test_1234567890",
  ])("but not in %s", (text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  it("and said with its place, but not shown", () => {
    const [sample = ""] = samples["an npm token"] ?? [];
    const [violation = ""] = secretViolations([{ path: "src/a.ts", text: `\n${sample}` }]);
    expect(violation).toMatch(/^src\/a\.ts:2 has an npm token/);
    expect(violation).not.toContain(sample);
  });

  it("unless it is known to be harmless, which is said of nothing that is not there", () => {
    const there = Object.keys(harmlessValues).map((value) => glued("bolt://", value, "@db"));
    expect(secretViolations([{ path: "a", text: there.join("\n") }])).toEqual([]);
    expect(secretViolations([])).toHaveLength(there.length);
  });
});
