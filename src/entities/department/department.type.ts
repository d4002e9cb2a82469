import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";
import { PartialDate } from "../../api/partial-date.js";

export const DepartmentType = controlled(
  "DepartmentType",
  "What sort of unit a department is. The words differ from city to city, so a type does not always say how high a unit stands.",
  {
    DEZERNAT: "A directorate (Dezernat): top level, led by an elected deputy.",
    REFERAT: "A Referat: the top level in Bavaria and Stuttgart, elsewhere a section further down.",
    GESCHAEFTSBEREICH: "A directorate that is called Geschäftsbereich.",
    SENATSBEHOERDE: "A ministry of a city-state (Behörde) where it acts as the city's own department.",
    MAGISTRAT: "The municipal government as a whole (Magistrat), where a source names no unit below it.",
    FACHBEREICH: "A division (Fachbereich): the level below the directorate.",
    AMT: "An office (Amt), such as the school office: the level below the directorate.",
    JUGENDAMT: "The youth welfare office.",
    ABTEILUNG: "A section (Abteilung) of an office or division; in Berlin's boroughs the top level.",
    SACHGEBIET: "A small section (Sachgebiet) of an office.",
    ZENTRUM: "A municipal centre (Zentrum) with a task of its own, such as education and media.",
    STABSSTELLE: "A staff unit: cross-cutting, near the head of the administration.",
    FACHSTELLE: "A specialist unit (Fachstelle) for one subject.",
    SERVICESTELLE: "A service point that others in the district can turn to.",
    BILDUNGSBUERO:
      "An education office (Bildungsbüro): the operative coordination unit, often shared by state and municipality.",
  },
);

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A Ressort: any unit of a municipality's administration, from directorate to staff unit. The name is that of the source; departments often change theirs after elections.",
})
export class Department extends Entity {
  @ColumnField(() => DepartmentType, {
    description: "The sort of unit, in the compiler's reading of its name and of the sources.",
  })
  departmentType!: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it was set up; null when no source says it.",
  })
  since?: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description:
      "When it was dissolved; null when no source says so, which does not mean that it still exists.",
  })
  until?: string;
}
