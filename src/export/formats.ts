/** The formats that an answer can be taken away in. */
export const formats = {
  csv: { mediaType: "text/csv; charset=utf-8", extension: "csv" },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
  },
  json: { mediaType: "application/json; charset=utf-8", extension: "json" },
  graphml: { mediaType: "application/graphml+xml; charset=utf-8", extension: "graphml" },
  gexf: { mediaType: "application/gexf+xml; charset=utf-8", extension: "gexf" },
  geojson: { mediaType: "application/geo+json; charset=utf-8", extension: "geojson" },
  jsonld: { mediaType: "application/ld+json; charset=utf-8", extension: "jsonld" },
  ttl: { mediaType: "text/turtle; charset=utf-8", extension: "ttl" },
} as const satisfies Record<string, { readonly mediaType: string; readonly extension: string }>;

export type FormatName = keyof typeof formats;

/** Whether a word is the name of a format. */
export function isFormat(word: string): word is FormatName {
  return Object.hasOwn(formats, word);
}

/** How a CSV file is written: for programs (RFC 4180), or for spreadsheets that speak German. */
export const dialects = ["rfc", "de"] as const;
export type Dialect = (typeof dialects)[number];

/** The most rows that a file holds; one that was cut says so. */
export const maxRows = 50_000;
