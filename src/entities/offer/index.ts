import { defineEntity } from "../../api/concept.js";
import { Offer } from "./offer.type.js";

export { Offer } from "./offer.type.js";

export const offer = defineEntity({
  label: "Offer",
  type: "OFFER",
  single: "offer",
  plural: "offers",
  description: "Support that transfer agencies offer to municipalities.",
  objectType: Offer,
  file: "offers",
  nameColumn: "name_de",
  englishNameColumn: "name_en",
  hierarchy: "BROADER",
});
