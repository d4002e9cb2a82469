const places = {
  first: [
    "Alten",
    "Neu",
    "Ober",
    "Nieder",
    "Groß",
    "Klein",
    "Bad ",
    "Königs",
    "Grün",
    "Lüne",
    "Märk",
    "Wester",
    "Oster",
    "Hohen",
    "Schön",
  ],
  middle: [
    "berg",
    "wald",
    "brück",
    "heim",
    "stein",
    "feld",
    "bach",
    "mühl",
    "born",
    "linden",
    "eichen",
    "hasel",
  ],
  last: ["hausen", "burg", "stadt", "furt", "ingen", "dorf", "rode", "au", "stedt", "münde"],
};
const people = ["Anna", "Käthe", "Paul", "Sophie", "Wilhelm", "Ursula", "Jörg", "Helene", "Günther", "Marie"];
const families = [
  "Lehmann",
  "Böhm",
  "Krüger",
  "Sommer",
  "Albrecht",
  "Thiele",
  "Förster",
  "Winkler",
  "Hagedorn",
  "Ritter",
];
const sorts = {
  location: [
    "Volkshochschule",
    "Stadtbibliothek",
    "Grundschule",
    "Jugendhaus",
    "Lernwerkstatt",
    "Kulturzentrum",
    "Gymnasium",
    "Familienzentrum",
  ],
  actor: ["Stiftung", "Verein", "Netzwerk", "Hochschule", "Bürgerstiftung", "Agentur"],
  department: [
    "Amt für Bildung",
    "Jugendamt",
    "Bildungsbüro",
    "Fachbereich Schule",
    "Stabsstelle Bildung",
    "Abteilung Kultur",
  ],
  block: [
    "Bildungskonferenz",
    "Lernberatung",
    "Übergangslotsen",
    "Sprachförderung",
    "Elternarbeit",
    "Bildungsfonds",
    "Lesepatenschaft",
    "Qualitätszirkel",
  ],
};

/** Names such as German municipalities and their houses have, umlauts included. @param {import("./random.mjs").Random} random */
export function namesOf(random) {
  const place = () => random.one(places.first) + random.one(places.middle) + random.one(places.last);
  const person = () => `${random.one(people)} ${random.one(families)}`;
  return {
    place,
    location: () => `${random.one(sorts.location)} ${random.next() < 0.5 ? person() : place()}`,
    actor: () => `${random.one(sorts.actor)} ${person()} ${place()}`,
    department: (of) => `${random.one(sorts.department)} ${of}`,
    block: (number) => `${random.one(sorts.block)} ${place()} ${number}`,
  };
}
