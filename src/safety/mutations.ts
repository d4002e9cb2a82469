import fc from "fast-check";

/** One change of some bytes. */
type Change = (bytes: Buffer) => Buffer;

const pieces = [
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "$",
  "@",
  "...",
  "null",
  "-1",
  "1e999",
  "\u0000",
  "\r\n",
  "ü",
  "\\ud800",
  "__proto__",
];

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const place = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.integer({ min: 0, max: 255 })).map(([where, byte]): Change => (bytes) => {
    const changed = Buffer.from(bytes);
    changed[place(bytes, where)] = byte;
    return changed;
  }),
  fc.tuple(at, fc.integer({ min: 1, max: 20 })).map(
    ([where, length]): Change =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, place(bytes, where)), bytes.subarray(place(bytes, where) + length)]),
  ),
  fc.tuple(at, fc.constantFrom(...pieces)).map(
    ([where, piece]): Change =>
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, place(bytes, where)),
          Buffer.from(piece),
          bytes.subarray(place(bytes, where)),
        ]),
  ),
  fc.tuple(at, at).map(
    ([from, to]): Change =>
      (bytes) =>
        Buffer.concat([bytes, bytes.subarray(place(bytes, from), place(bytes, to))]),
  ),
);

/** One of the given texts with one change or two: a byte replaced, some left out, a piece put in, a part repeated. */
export function mutated(texts: readonly string[]): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 2 }))
    .map(([text, changes]) => changes.reduce<Buffer>((bytes, next) => next(bytes), Buffer.from(text)));
}
