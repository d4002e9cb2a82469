/** `buildingBlocks` → `buildingBlock`, `municipalities` → `municipality`; what is no plural stays. */
export function singular(field: string): string {
  if (field.endsWith("ies")) return `${field.slice(0, -3)}y`;
  return field.endsWith("s") ? field.slice(0, -1) : field;
}

/** `buildingBlock` → `BuildingBlock`. */
export function pascal(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

/** `buildingBlock` → `BUILDING_BLOCK`. */
export function constant(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** `buildingBlocks` → `building blocks`. */
export function spoken(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
