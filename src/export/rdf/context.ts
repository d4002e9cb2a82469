/** Where the server serves the context of its JSON-LD. */
export const contextPath = "/context/v1.jsonld";

/** The context of all JSON-LD of this project. A published version never changes; what differs becomes a new one. */
export const context: { readonly "@context": Readonly<Record<string, unknown>> } = { "@context": {} };
