import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";
import { URLScalar } from "../../api/scalars.js";

export const ActorType = controlled(
  "ActorType",
  "What sort of organisation an actor is, in the compiler's reading of the sources.",
  {
    FOUNDATION: "A foundation (Stiftung), national or local; its official name may be that of a person.",
    FEDERAL_MINISTRY: "A ministry of the Federation, such as the one for education and research (BMBF).",
    FEDERAL_AGENCY: "An authority or office of the Federation below a ministry.",
    STATE_MINISTRY: "A ministry of a Land (Kultusministerium, Schulministerium).",
    STATE_AGENCY: "An authority of a Land below a ministry: a district government, a statistical office.",
    SENATE_ADMINISTRATION: "The ministry of a city-state (Senatsverwaltung, Behörde, Senatskanzlei).",
    TRANSFER_AGENCY:
      "A Transferagentur: it passes proven approaches of education management on to municipalities.",
    ASSOCIATION: "A registered association (Verein, Verband).",
    NETWORK:
      "A lasting union of organisations without being one itself: an alliance, a forum, a learning region.",
    UNIVERSITY: "A university or a university of applied sciences.",
    RESEARCH_INSTITUTE: "An institute whose main task is research.",
    COMPANY: "A private company; it may serve the public benefit (gGmbH).",
    PUBLIC_COMPANY: "A company or institution owned by a municipality.",
    CHAMBER: "A chamber (Kammer) of trade, crafts or industry.",
    AGENCY: "A service body for a task or a region that is none of the other kinds.",
    EU_FUND: "A fund of the European Union, such as the European Social Fund (ESF).",
    PROJECT_MANAGEMENT_AGENCY: "A Projektträger: it handles the grants of a ministry's programme.",
  },
);

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "An Akteur: an organisation that acts in the landscape, often in several places and roles. Persons are not recorded.",
})
export class Actor extends Entity {
  @ColumnField(() => ActorType, {
    description: "The sort of organisation, in the compiler's reading of the sources.",
  })
  actorType!: string;

  @ColumnField(() => URLScalar, {
    nullable: true,
    description: "Its own site on the web, as a source spells it.",
  })
  website?: string;
}
