import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

type Store = NonNullable<ApolloServerOptions<BaseContext>["documentStore"]>;

/** What a parsed document takes of the memory for each character of its text, at most: measured with graphql 16.15. */
const bytesPerCharacter = 140;

/**
 * Keeps documents that were found valid, so that one that is asked again need not be read again, within so many bytes of
 * memory. Apollo's own store counts a fifth of what it takes: callers who never ask the same would fill the memory.
 */
export function documentsWithin(bytes: number): Store {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: bytes,
    sizeCalculation: ({ loc }) => 1 + bytesPerCharacter * (loc?.source.body.length ?? 0),
  });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
