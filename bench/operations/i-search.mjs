/** What a word finds, ten at most. Words that find the same things by the index and by our own folding. */
export const search = {
  letter: "i",
  says: "search by a word, first 10",
  places: 1,
  choices: async (rows, random) => {
    const things = await rows(
      "MATCH (n:Entity) RETURN n.id AS id, n.name AS name, n.nameWords AS nameWords ORDER BY id",
    );
    const plain = things.map(
      ({ name }) =>
        ` ${folded(name)
          .match(/[\p{L}\p{N}]+/gu)
          .join(" ")}`,
    );
    const words = random.some(
      [...new Set(things.flatMap(({ name }) => name.match(/\b[A-Z][a-z]{5,}\b/g) ?? []))],
      300,
    );
    return words
      .filter((word) => {
        const wanted = ` ${word.toLowerCase()}`;
        const byIndex = plain.map((name) => name.includes(wanted));
        const byUs = things.map(({ nameWords }) => nameWords.some((name) => name.includes(wanted)));
        const hits = byIndex.filter(Boolean).length;
        return hits > 0 && hits <= 10 && byIndex.every((hit, i) => hit === byUs[i]);
      })
      .map((word) => ({ text: word.toLowerCase(), phrase: `${word.toLowerCase()}*` }));
  },

  ours: `query Search($text: String!) { search(text: $text, first: 10) { nodes { id name } } }`,
  peer: `query Search($phrase: String!) {
    thingsByName(phrase: $phrase, first: 10) { edges { node { id name } } }
  }`,
  floor: `CALL db.index.fulltext.queryNodes('benchNames', $phrase, {limit: 10}) YIELD node
    RETURN node.id, node.name`,

  same: {
    ours: (data) => data.search.nodes.map(Object.values).sort(),
    peer: (data) => data.thingsByName.edges.map(({ node }) => Object.values(node)).sort(),
    floor: (rows) => rows.sort(),
  },
};

function folded(name) {
  return name.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
}
