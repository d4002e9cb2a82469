/** An example question as the server hands it out. */
export interface Example {
  readonly name: string;
  readonly title: { readonly de: string; readonly en: string };
  /** Its number among the competency questions; null for an example that shows how the API is used. */
  readonly number: number | null;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/** The example questions; none when the server cannot be asked, so that the page still opens. */
export async function readExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch("/graphiql/examples.json");
    return response.ok ? ((await response.json()) as Example[]) : [];
  } catch {
    return [];
  }
}
