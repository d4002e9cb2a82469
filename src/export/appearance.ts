import type { NetworkNode } from "./network.js";

/** Colours that can be told apart (Okabe and Ito, and darker ones of theirs), one for each kind of thing. */
const colours: Readonly<Record<string, string>> = {
  MUNICIPALITY: "#0072b2",
  STATE: "#004d7a",
  ACTOR: "#d55e00",
  DEPARTMENT: "#cc79a7",
  LEARNING_LOCATION: "#009e73",
  BUILDING_BLOCK: "#e69f00",
  OFFER: "#8c6d00",
  PROGRAMME: "#56b4e9",
  COOPERATION_AGREEMENT: "#7f3c8d",
  GOAL: "#a5aa99",
  TARGET_GROUP: "#f0e442",
  OUTPUT: "#666666",
};

/** How a node is drawn before anybody has chosen a layout. */
export interface Appearance {
  readonly colour: string;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Grows with the number of lines, so that the area does. */
  readonly size: number;
  /** East and north in hundredths of a degree; null where it has no location. */
  readonly position: { readonly x: number; readonly y: number } | null;
}

export function appearanceOf({ values, degree }: NetworkNode): Appearance {
  const colour = colours[String(values.get("entity_type"))] ?? "#999999";
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [longitude, latitude] = [values.get("longitude"), values.get("latitude")];
  return {
    colour,
    red,
    green,
    blue,
    size: Math.round(100 * (4 + 2 * Math.sqrt(degree))) / 100,
    position:
      typeof longitude === "number" && typeof latitude === "number"
        ? { x: hundredfold(longitude), y: hundredfold(latitude) }
        : null,
  };
}

/** Drawing programs take a unit for a point on the screen: in degrees Germany would be ten of them wide. */
function hundredfold(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e5;
}
