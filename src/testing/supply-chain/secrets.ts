/** What a secret looks like. When the pattern has a group, that is the secret, else all that matches is. */
export interface SecretPattern {
  readonly what: string;
  readonly pattern: RegExp;
}

/**
 * Forms of secrets that can be told from other text, after the rules of gitleaks (config/gitleaks.toml), RFC 7468 (keys),
 * RFC 7519 (JWT) and RFC 3986, 3.2.1 (a password in an address).
 */
export const secretPatterns: readonly SecretPattern[] = [
  { what: "a private key", pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g },
  {
    what: "a password in an address",
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/([^\s/:@"'`<>$]*:[^\s/@"'`<>$]+)@/gi,
  },
  { what: "a JSON web token", pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
  { what: "an AWS access key", pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g },
  { what: "a Google API key", pattern: /\bAIza[\w-]{35}/g },
  { what: "an Azure storage key", pattern: /\bAccountKey=[\w+/]{86}==/g },
  { what: "a GitHub token", pattern: /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{82})/g },
  { what: "a GitLab token", pattern: /\bgl(?:pat|rt|dt|ptt)-[\w-]{20}/g },
  { what: "an npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { what: "a PyPI token", pattern: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/g },
  { what: "a Docker Hub token", pattern: /\bdckr_(?:pat|oat)_[\w-]{27,}/g },
  {
    what: "a Slack token",
    pattern: /\bxox[abeoprs]-[\w-]{10,}|hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/g,
  },
  { what: "a Stripe key", pattern: /\b[rs]k_live_[A-Za-z0-9]{10,99}\b/g },
  { what: "a key of a language model's service", pattern: /\bsk-(?:ant|proj|svcacct)-[\w-]{20,}/g },
];

/** Values in tests that look like a secret and are none, with the reason why they are there. */
export const harmlessValues: Readonly<Record<string, string>> = {
  "me:hunter2": "a password where none belongs, which the message must not repeat",
  "user:secret": "an address in an error, which no caller may see",
};

/** Something that looks like a secret. */
export interface Finding {
  readonly what: string;
  /** From 1 on. */
  readonly line: number;
  readonly secret: string;
}

/** All that looks like a secret in a text, harmless or not. */
export function secretsIn(text: string): readonly Finding[] {
  return secretPatterns.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      what,
      line: text.slice(0, match.index).split("\n").length,
      secret: match[1] ?? match[0],
    })),
  );
}
