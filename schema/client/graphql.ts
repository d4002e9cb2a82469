/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A field whose value is a valid decimal degrees latitude number (53.471): https://en.wikipedia.org/wiki/Latitude */
  Latitude: { input: number; output: number; }
  /** A field whose value is a valid decimal degrees longitude number (53.471): https://en.wikipedia.org/wiki/Longitude */
  Longitude: { input: number; output: number; }
  /** Integers that will have a value of 0 or more. */
  NonNegativeInt: { input: number; output: number; }
  /** A date as exact as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It stands for all days that it can mean; nothing is invented where the source says less. */
  PartialDate: { input: string; output: string; }
  /** A web address (RFC 3986), exactly as the source spells it. An address that leads only to a site's start page is all that was kept of it. */
  URL: { input: string; output: string; }
};

/** What the actors of a list can be counted by. */
export type ActorFacet =
  /** Over its values. The sort of organisation, in the compiler's reading of the sources. */
  | 'ACTOR_TYPE'
  /** Over the affiliates (statements AFFILIATED_WITH); a value is an id. */
  | 'AFFILIATE'
  /** Over the affiliations (statements AFFILIATED_WITH); a value is an id. */
  | 'AFFILIATION'
  /** Over the agreements (statements HAS_PARTY); a value is an id. */
  | 'AGREEMENT'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the goals (statements PURSUES); a value is an id. */
  | 'GOAL'
  /** Over the learning locations (statements OPERATED_BY); a value is an id. */
  | 'LEARNING_LOCATION'
  /** Over the offers (statements PROVIDES); a value is an id. */
  | 'OFFER'
  /** Over the programmes (statements INVOLVED_IN); a value is an id. */
  | 'PROGRAMME'
  /** Over the seats (statements SEATED_IN); a value is an id. */
  | 'SEAT'
  /** Over the supported municipalities (statements SUPPORTS); a value is an id. */
  | 'SUPPORTED_MUNICIPALITY';

/** Which actors: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type ActorFilter = {
  /** One of these values. The sort of organisation, in the compiler's reading of the sources. */
  actorType?: InputMaybe<Array<ActorType>>;
  /** Has statements AFFILIATED_WITH, by default at least one. Actors that belong to it, that it operates or hosts, or that have succeeded it; the role says which. */
  affiliates?: InputMaybe<ActorRelationFilter>;
  /** Has statements AFFILIATED_WITH, by default at least one. Actors that it belongs to, is operated or hosted by, or has succeeded; the role says which. */
  affiliations?: InputMaybe<ActorRelationFilter>;
  /** Has statements HAS_PARTY, by default at least one. Agreements that it is a party to; the role says as what. */
  agreements?: InputMaybe<CooperationAgreementRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Has statements PURSUES, by default at least one. Goals that it pursues; so far recorded for transfer agencies only. */
  goals?: InputMaybe<GoalRelationFilter>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** Has statements OPERATED_BY, by default at least one. Learning locations that it operates or has another part in. The role is not always OPERATOR, so show it. */
  learningLocations?: InputMaybe<LearningLocationRelationFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<ActorProperty>>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<ActorFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** Has statements PROVIDES, by default at least one. Offers that it makes to municipalities; so far recorded for transfer agencies only. */
  offers?: InputMaybe<OfferRelationFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<ActorFilter>>;
  /** Has statements INVOLVED_IN, by default at least one. Programmes that it funds, carries, partners or works in; the role says which. */
  programmes?: InputMaybe<ProgrammeRelationFilter>;
  /** Has statements SEATED_IN, by default at least one. The municipality and the Land of its seat, as far as they are known. Given only as an aid: where an actor sits says nothing about where it acts. */
  seats?: InputMaybe<EntityRelationFilter>;
  /** Has statements SUPPORTS, by default at least one. Municipalities that a source says it supports or supported; the role says how. */
  supportedMunicipalities?: InputMaybe<MunicipalityRelationFilter>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of actors. Ties are broken by id; what has no value comes last in both directions. */
export type ActorOrder = {
  /** The value by which things are compared. */
  by: ActorOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What actors can be ordered by. */
export type ActorOrderBy =
  /** By how many different things stand in `affiliates`. */
  | 'AFFILIATE_COUNT'
  /** By how many different things stand in `affiliations`. */
  | 'AFFILIATION_COUNT'
  /** By how many different things stand in `agreements`. */
  | 'AGREEMENT_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By how many different things stand in `goals`. */
  | 'GOAL_COUNT'
  /** By how many different things stand in `learningLocations`. */
  | 'LEARNING_LOCATION_COUNT'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `offers`. */
  | 'OFFER_COUNT'
  /** By how many different things stand in `programmes`. */
  | 'PROGRAMME_COUNT'
  /** By how many different things stand in `seats`. */
  | 'SEAT_COUNT'
  /** By how many different things stand in `supportedMunicipalities`. */
  | 'SUPPORTED_MUNICIPALITY_COUNT';

/** Properties of actors that can be without a value. */
export type ActorProperty =
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE'
  /** Not stated: Its own site on the web, as a source spells it. */
  | 'WEBSITE';

/** Has statements of this relation with actors at the other end, by default at least one. All keys must hold. */
export type ActorRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<ActorFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What a relation's list of actors can be counted by: the statements' own values and those of what is at the other end. */
export type ActorRoleEdgeFacet =
  /** Over its values. The sort of organisation, in the compiler's reading of the sources. */
  | 'ACTOR_TYPE'
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the statements. As what the actor is involved, in the compiler's reading of the sources. */
  | 'ROLE';

/** What a relation's list of actors can be counted by: the statements' own values and those of what is at the other end. */
export type ActorRoleProgrammeEdgeFacet =
  /** Over its values. The sort of organisation, in the compiler's reading of the sources. */
  | 'ACTOR_TYPE'
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the statements; a value is an id. The frame in which the support was given. */
  | 'PROGRAMME'
  /** Over the statements. As what the actor supports the municipality, in the compiler's reading of the sources. */
  | 'ROLE';

/** What sort of organisation an actor is, in the compiler's reading of the sources. */
export type ActorType =
  /** A service body for a task or a region that is none of the other kinds. */
  | 'AGENCY'
  /** A registered association (Verein, Verband). */
  | 'ASSOCIATION'
  /** A chamber (Kammer) of trade, crafts or industry. */
  | 'CHAMBER'
  /** A private company; it may serve the public benefit (gGmbH). */
  | 'COMPANY'
  /** A fund of the European Union, such as the European Social Fund (ESF). */
  | 'EU_FUND'
  /** An authority or office of the Federation below a ministry. */
  | 'FEDERAL_AGENCY'
  /** A ministry of the Federation, such as the one for education and research (BMBF). */
  | 'FEDERAL_MINISTRY'
  /** A foundation (Stiftung), national or local; its official name may be that of a person. */
  | 'FOUNDATION'
  /** A lasting union of organisations without being one itself: an alliance, a forum, a learning region. */
  | 'NETWORK'
  /** A Projektträger: it handles the grants of a ministry's programme. */
  | 'PROJECT_MANAGEMENT_AGENCY'
  /** A company or institution owned by a municipality. */
  | 'PUBLIC_COMPANY'
  /** An institute whose main task is research. */
  | 'RESEARCH_INSTITUTE'
  /** The ministry of a city-state (Senatsverwaltung, Behörde, Senatskanzlei). */
  | 'SENATE_ADMINISTRATION'
  /** An authority of a Land below a ministry: a district government, a statistical office. */
  | 'STATE_AGENCY'
  /** A ministry of a Land (Kultusministerium, Schulministerium). */
  | 'STATE_MINISTRY'
  /** A Transferagentur: it passes proven approaches of education management on to municipalities. */
  | 'TRANSFER_AGENCY'
  /** A university or a university of applied sciences. */
  | 'UNIVERSITY';

/** In which way an actor belongs to another, read from the start of the statement to its end. */
export type AffiliationRole =
  /** The other houses its office. */
  | 'HOSTED_BY'
  /** It is or was a member of the other. */
  | 'MEMBER_OF'
  /** The other is its Träger: legally responsible for it. */
  | 'OPERATED_BY'
  /** It belongs to the other organisation as one of its units. */
  | 'PART_OF'
  /** The other does its daily work. */
  | 'RUN_BY'
  /** It took the place of the other. */
  | 'SUCCESSOR_OF';

/** What the sources say of an agreement today. */
export type AgreementStatus =
  /** The source describes it as in force. */
  | 'ACTIVE'
  /** Its term is over. */
  | 'ENDED'
  /** A pattern, never in force itself. */
  | 'TEMPLATE'
  /** It is documented for the period of its source; whether it still holds was not checked. */
  | 'UNKNOWN';

/** What sort of agreement it is, in the compiler's reading of the sources. */
export type AgreementType =
  /** Any other written cooperation (Kooperationsvereinbarung), for example on a neighbourhood's education landscape. */
  | 'COOPERATION_AGREEMENT'
  /** A contract (Kooperationsvertrag) of a Land with a municipality on an education region or network. */
  | 'STATE_MUNICIPAL_CONTRACT'
  /** A Zielvereinbarung of a municipality with a transfer agency: the goals and offers of their cooperation. */
  | 'TARGET_AGREEMENT'
  /** The pattern of an agreement in the founding document; nobody signed it. */
  | 'TEMPLATE';

/** What sort of building block it is, in the compiler's reading. */
export type BuildingBlockCategory =
  /** A field that every municipality of Lernen vor Ort had to work on. */
  | 'ACTION_FIELD_BASIC'
  /** A field that municipalities of Lernen vor Ort could choose. */
  | 'ACTION_FIELD_OPTIONAL'
  /** A recurring event, such as a conference. */
  | 'FORMAT'
  /** A way of working. */
  | 'INSTRUMENT'
  /** Something that is published, such as a report or a portal. */
  | 'PRODUCT'
  /** A body or unit that stays: an office, a staff unit, a steering body. */
  | 'STRUCTURE'
  /** A subject that is worked on. */
  | 'TOPIC';

/** What the building blocks of a list can be counted by. */
export type BuildingBlockFacet =
  /** Over the agreements (statements COVERS); a value is an id. */
  | 'AGREEMENT'
  /** Over the broader (statements BROADER); a value is an id. */
  | 'BROADER'
  /** Over its values. The sort, in the compiler's reading of the sources. */
  | 'CATEGORY'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the departments (statements RESPONSIBLE_FOR); a value is an id. */
  | 'DEPARTMENT'
  /** Over the learning locations (statements RUNS); a value is an id. */
  | 'LEARNING_LOCATION'
  /** Over the municipalities (statements USES); a value is an id. */
  | 'MUNICIPALITY'
  /** Over the narrower (statements BROADER); a value is an id. */
  | 'NARROWER'
  /** Over the offers (statements ADDRESSES_BLOCK); a value is an id. */
  | 'OFFER'
  /** Over the outputs (statements RESULT_OF); a value is an id. */
  | 'OUTPUT'
  /** Over the programmes (statements DEFINES); a value is an id. */
  | 'PROGRAMME'
  /** Over the target groups (statements ADDRESSES); a value is an id. */
  | 'TARGET_GROUP';

/** Which building blocks: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type BuildingBlockFilter = {
  /** Has statements COVERS, by default at least one. Agreements that demand it or are about it. Their cover does not imply that the municipality uses the block. */
  agreements?: InputMaybe<CooperationAgreementRelationFilter>;
  /** Has statements BROADER, by default at least one. The building block directly above it (SKOS): that of outreach guidance is guidance. Null at the top. */
  broader?: InputMaybe<BuildingBlockRelationFilter>;
  /** One of these values. The sort, in the compiler's reading of the sources. */
  category?: InputMaybe<Array<BuildingBlockCategory>>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Has statements RESPONSIBLE_FOR, by default at least one. Departments that have a part in it; the role says which. A department's responsibility does not imply that its municipality uses the block. */
  departments?: InputMaybe<DepartmentRelationFilter>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** Has statements RUNS, by default at least one. Learning locations that run, host or take part in it; the role says which. Not every role means that they run it. */
  learningLocations?: InputMaybe<LearningLocationRelationFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<BuildingBlockProperty>>;
  /** Has statements USES, by default at least one. Municipalities of which a source says that they have tried or run it. */
  municipalities?: InputMaybe<MunicipalityRelationFilter>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Has statements BROADER, by default at least one. Building blocks directly below it. Where a filter has `includeNarrower`, they count as this one. */
  narrower?: InputMaybe<BuildingBlockRelationFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<BuildingBlockFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** Has statements ADDRESSES_BLOCK, by default at least one. Offers that help a municipality with it. */
  offers?: InputMaybe<OfferRelationFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<BuildingBlockFilter>>;
  /** Has statements RESULT_OF, by default at least one. Dated results of it, of whatever municipality, as far as a source names them. */
  outputs?: InputMaybe<OutputRelationFilter>;
  /** Has statements DEFINES, by default at least one. Programmes that name it as one of their fields or structures. The frame in which a municipality tried it stands on the use. */
  programmes?: InputMaybe<ProgrammeRelationFilter>;
  /** Has statements ADDRESSES, by default at least one. Target groups that the block is meant for, wherever it is used. */
  targetGroups?: InputMaybe<TargetGroupRelationFilter>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of building blocks. Ties are broken by id; what has no value comes last in both directions. */
export type BuildingBlockOrder = {
  /** The value by which things are compared. */
  by: BuildingBlockOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What building blocks can be ordered by. */
export type BuildingBlockOrderBy =
  /** By how many different things stand in `agreements`. */
  | 'AGREEMENT_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By how many different things stand in `departments`. */
  | 'DEPARTMENT_COUNT'
  /** By how many different things stand in `learningLocations`. */
  | 'LEARNING_LOCATION_COUNT'
  /** By how many different things stand in `municipalities`. */
  | 'MUNICIPALITY_COUNT'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `narrower`. */
  | 'NARROWER_COUNT'
  /** By how many different things stand in `offers`. */
  | 'OFFER_COUNT'
  /** By how many different things stand in `outputs`. */
  | 'OUTPUT_COUNT'
  /** By how many different things stand in `programmes`. */
  | 'PROGRAMME_COUNT'
  /** By how many different things stand in `targetGroups`. */
  | 'TARGET_GROUP_COUNT';

/** Properties of building blocks that can be without a value. */
export type BuildingBlockProperty =
  /** Not stated: What it is, in English, in the compiler's words. */
  | 'DEFINITION'
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE';

/** Has statements of this relation with building blocks at the other end, by default at least one. All keys must hold. */
export type BuildingBlockRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** For `to` and `toAll`: what is narrower than one of them counts as well. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<BuildingBlockFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** The statement has one of these states. */
  status?: InputMaybe<Array<UseStatus>>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What a relation's list of building blocks can be counted by: the statements' own values and those of what is at the other end. */
export type BuildingBlockRoleEdgeFacet =
  /** Over the broader (statements BROADER); a value is an id. */
  | 'BROADER'
  /** Over its values. The sort, in the compiler's reading of the sources. */
  | 'CATEGORY'
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the statements. What part the department has, in the compiler's reading of the sources. */
  | 'ROLE';

/** What a relation's list of building blocks can be counted by: the statements' own values and those of what is at the other end. */
export type BuildingBlockRoleProgrammeEdgeFacet =
  /** Over the broader (statements BROADER); a value is an id. */
  | 'BROADER'
  /** Over its values. The sort, in the compiler's reading of the sources. */
  | 'CATEGORY'
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the statements; a value is an id. The frame in which the location works on the block. */
  | 'PROGRAMME'
  /** Over the statements. What part the location has, in the compiler's reading of the sources. */
  | 'ROLE';

/** What a relation's list of municipalities can be counted by: the statements' own values and those of what is at the other end. */
export type BuildingBlockUserFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. A city of at least 250,000 inhabitants at the population date: the agency's target group. Null where the data do not classify (not a city). */
  | 'IS_LARGE_CITY'
  /** Over its values. City, district, former district or borough. */
  | 'KIND'
  /** Over its values. The legal form. */
  | 'MUNICIPAL_TYPE'
  /** Over the statements; a value is an id. The frame in which the block was tried. */
  | 'PROGRAMME'
  /** Over the state (statements IN_STATE); a value is an id. */
  | 'STATE'
  /** Over the statements. What the sources say of the use today. */
  | 'STATUS'
  /** Over its values. The same by the count of 31.12.2019. Null where the data do not classify. */
  | 'WAS_LARGE_CITY2019'
  /** Over its values. How sure the Wikidata item is: most come from memory and must be checked before use. */
  | 'WIKIDATA_CONFIDENCE';

/** How sure a thing or a statement is. */
export type Confidence =
  /** Inferred or remembered by the compiler; the citation is the page that led to it, a lead and not a proof. */
  | 'GENERAL_KNOWLEDGE_UNVERIFIED'
  /** A source says it. */
  | 'SOURCED';

/** What the cooperation agreements of a list can be counted by. */
export type CooperationAgreementFacet =
  /** Over its values. The sort of agreement, in the compiler's reading of the sources. */
  | 'AGREEMENT_TYPE'
  /** Over the building blocks (statements COVERS); a value is an id. */
  | 'BUILDING_BLOCK'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the goals (statements PURSUES); a value is an id. */
  | 'GOAL'
  /** Over the offers (statements USES_OFFER); a value is an id. */
  | 'OFFER'
  /** Over the parties (statements HAS_PARTY); a value is an id. */
  | 'PARTY'
  /** Over the predecessors (statements SUCCEEDS); a value is an id. */
  | 'PREDECESSOR'
  /** Over the programme (statements UNDER); a value is an id. */
  | 'PROGRAMME'
  /** Over its values. In force, ended or not known. */
  | 'STATUS'
  /** Over the successors (statements SUCCEEDS); a value is an id. */
  | 'SUCCESSOR';

/** Which cooperation agreements: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type CooperationAgreementFilter = {
  /** One of these values. The sort of agreement, in the compiler's reading of the sources. */
  agreementType?: InputMaybe<Array<AgreementType>>;
  /** Has statements COVERS, by default at least one. Building blocks that it demands or is about. That an agreement covers a block does not imply that its municipality uses it. */
  buildingBlocks?: InputMaybe<BuildingBlockRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Has statements PURSUES, by default at least one. Goals that are written in it, as far as a source tells them. None here means that none are known, not that it has none. */
  goals?: InputMaybe<GoalRelationFilter>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<CooperationAgreementProperty>>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<CooperationAgreementFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** Has statements USES_OFFER, by default at least one. Offers that it makes use of. So far only the template of the founding document names them. */
  offers?: InputMaybe<OfferRelationFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<CooperationAgreementFilter>>;
  /** Has statements HAS_PARTY, by default at least one. Its parties: municipalities, actors, departments, learning locations. Not always all of them, as far as a source names them. */
  parties?: InputMaybe<EntityRelationFilter>;
  /** Has statements SUCCEEDS, by default at least one. Earlier agreements that it renews or continues. */
  predecessors?: InputMaybe<CooperationAgreementRelationFilter>;
  /** Has statements UNDER, by default at least one. The programme in whose frame it was concluded; null when it stands in none that is known. */
  programme?: InputMaybe<ProgrammeRelationFilter>;
  /** Within this period. When it was signed or concluded; null when no source says it. */
  signedOn?: InputMaybe<DateRange>;
  /** One of these values. In force, ended or not known. */
  status?: InputMaybe<Array<AgreementStatus>>;
  /** Has statements SUCCEEDS, by default at least one. Later agreements that renew or continue it. */
  successors?: InputMaybe<CooperationAgreementRelationFilter>;
  /** Within this period. From when on it holds, where a source says that apart from the day of signing. */
  validFrom?: InputMaybe<DateRange>;
  /** Within this period. Until when it holds; null when no source says so, which does not mean that it has no end. */
  validUntil?: InputMaybe<DateRange>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of cooperation agreements. Ties are broken by id; what has no value comes last in both directions. */
export type CooperationAgreementOrder = {
  /** The value by which things are compared. */
  by: CooperationAgreementOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What cooperation agreements can be ordered by. */
export type CooperationAgreementOrderBy =
  /** By how many different things stand in `buildingBlocks`. */
  | 'BUILDING_BLOCK_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By how many different things stand in `goals`. */
  | 'GOAL_COUNT'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `offers`. */
  | 'OFFER_COUNT'
  /** By how many different things stand in `parties`. */
  | 'PARTY_COUNT'
  /** By how many different things stand in `predecessors`. */
  | 'PREDECESSOR_COUNT'
  /** By this value, things without it last. When it was signed or concluded; null when no source says it. */
  | 'SIGNED_ON'
  /** By how many different things stand in `successors`. */
  | 'SUCCESSOR_COUNT'
  /** By this value, things without it last. From when on it holds, where a source says that apart from the day of signing. */
  | 'VALID_FROM'
  /** By this value, things without it last. Until when it holds; null when no source says so, which does not mean that it has no end. */
  | 'VALID_UNTIL';

/** Properties of cooperation agreements that can be without a value. */
export type CooperationAgreementProperty =
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE'
  /** Not stated: When it was signed or concluded; null when no source says it. */
  | 'SIGNED_ON'
  /** Not stated: From when on it holds, where a source says that apart from the day of signing. */
  | 'VALID_FROM'
  /** Not stated: Until when it holds; null when no source says so, which does not mean that it has no end. */
  | 'VALID_UNTIL';

/** Has statements of this relation with cooperation agreements at the other end, by default at least one. All keys must hold. */
export type CooperationAgreementRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<CooperationAgreementFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What a relation's list of cooperation agreements can be counted by: the statements' own values and those of what is at the other end. */
export type CooperationAgreementRoleEdgeFacet =
  /** Over its values. The sort of agreement, in the compiler's reading of the sources. */
  | 'AGREEMENT_TYPE'
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the programme (statements UNDER); a value is an id. */
  | 'PROGRAMME'
  /** Over the statements. As what the party stands in the agreement. */
  | 'ROLE'
  /** Over its values. In force, ended or not known. */
  | 'STATUS';

/** A period. A partial date stands for all days that it can mean; it counts if it touches the period; a date that is not known does not. */
export type DateRange = {
  /** Which of the days that a partial date can mean must lie in the period. */
  by?: InputMaybe<DateReading>;
  /** From the first day of this date on. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Up to the last day of this date. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Which of the days that a partial date can mean is looked at. */
export type DateReading =
  /** One of its days lies in the period. */
  | 'ANY_DAY'
  /** Its first day lies in the period. */
  | 'FIRST_DAY'
  /** Its last day lies in the period: `2022` ends on 2022-12-31. */
  | 'LAST_DAY';

/** What a building block is in a programme. */
export type DefinitionRole =
  /** A body or unit that every participant has to have. */
  | 'FIXED_STRUCTURE'
  /** The programme pays for work on it. */
  | 'FUNDED_FIELD'
  /** A field of action that every participant had to work on. */
  | 'MANDATORY_FIELD'
  /** A field of action that participants could choose. */
  | 'OPTIONAL_FIELD'
  /** The programme helps with it by advice, not by money. */
  | 'SUPPORTED_FIELD';

/** What the departments of a list can be counted by. */
export type DepartmentFacet =
  /** Over the agreements (statements HAS_PARTY); a value is an id. */
  | 'AGREEMENT'
  /** Over the building blocks (statements RESPONSIBLE_FOR); a value is an id. */
  | 'BUILDING_BLOCK'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. The sort of unit, in the compiler's reading of its name and of the sources. */
  | 'DEPARTMENT_TYPE'
  /** Over the municipality (statements DEPARTMENT_OF); a value is an id. */
  | 'MUNICIPALITY'
  /** Over the parts (statements PART_OF); a value is an id. */
  | 'PART'
  /** Over the part of (statements PART_OF); a value is an id. */
  | 'PART_OF';

/** Which departments: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type DepartmentFilter = {
  /** Has statements HAS_PARTY, by default at least one. Agreements that it is a party to; the role says as what. */
  agreements?: InputMaybe<CooperationAgreementRelationFilter>;
  /** Has statements RESPONSIBLE_FOR, by default at least one. Building blocks in which it has a part; the role says which. Responsibility does not imply that the municipality uses the block. */
  buildingBlocks?: InputMaybe<BuildingBlockRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** One of these values. The sort of unit, in the compiler's reading of its name and of the sources. */
  departmentType?: InputMaybe<Array<DepartmentType>>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<DepartmentProperty>>;
  /** Has statements DEPARTMENT_OF, by default at least one. The municipality to whose administration it belongs. */
  municipality?: InputMaybe<MunicipalityRelationFilter>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<DepartmentFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<DepartmentFilter>>;
  /** Has statements PART_OF, by default at least one. The unit above it; null when no source says it, which does not mean that it is at the top. */
  partOf?: InputMaybe<DepartmentRelationFilter>;
  /** Has statements PART_OF, by default at least one. Units directly below it, as far as a source names them. */
  parts?: InputMaybe<DepartmentRelationFilter>;
  /** Within this period. When it was set up; null when no source says it. */
  since?: InputMaybe<DateRange>;
  /** Within this period. When it was dissolved; null when no source says so, which does not mean that it still exists. */
  until?: InputMaybe<DateRange>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of departments. Ties are broken by id; what has no value comes last in both directions. */
export type DepartmentOrder = {
  /** The value by which things are compared. */
  by: DepartmentOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What departments can be ordered by. */
export type DepartmentOrderBy =
  /** By how many different things stand in `agreements`. */
  | 'AGREEMENT_COUNT'
  /** By how many different things stand in `buildingBlocks`. */
  | 'BUILDING_BLOCK_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `parts`. */
  | 'PART_COUNT'
  /** By this value, things without it last. When it was set up; null when no source says it. */
  | 'SINCE'
  /** By this value, things without it last. When it was dissolved; null when no source says so, which does not mean that it still exists. */
  | 'UNTIL';

/** Properties of departments that can be without a value. */
export type DepartmentProperty =
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE'
  /** Not stated: When it was set up; null when no source says it. */
  | 'SINCE'
  /** Not stated: When it was dissolved; null when no source says so, which does not mean that it still exists. */
  | 'UNTIL';

/** Has statements of this relation with departments at the other end, by default at least one. All keys must hold. */
export type DepartmentRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<DepartmentFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What a relation's list of departments can be counted by: the statements' own values and those of what is at the other end. */
export type DepartmentRoleEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. The sort of unit, in the compiler's reading of its name and of the sources. */
  | 'DEPARTMENT_TYPE'
  /** Over the municipality (statements DEPARTMENT_OF); a value is an id. */
  | 'MUNICIPALITY'
  /** Over the part of (statements PART_OF); a value is an id. */
  | 'PART_OF'
  /** Over the statements. What part the department has, in the compiler's reading of the sources. */
  | 'ROLE';

/** What sort of unit a department is. The words differ from city to city, so a type does not always say how high a unit stands. */
export type DepartmentType =
  /** A section (Abteilung) of an office or division; in Berlin's boroughs the top level. */
  | 'ABTEILUNG'
  /** An office (Amt), such as the school office: the level below the directorate. */
  | 'AMT'
  /** An education office (Bildungsbüro): the operative coordination unit, often shared by state and municipality. */
  | 'BILDUNGSBUERO'
  /** A directorate (Dezernat): top level, led by an elected deputy. */
  | 'DEZERNAT'
  /** A division (Fachbereich): the level below the directorate. */
  | 'FACHBEREICH'
  /** A specialist unit (Fachstelle) for one subject. */
  | 'FACHSTELLE'
  /** A directorate that is called Geschäftsbereich. */
  | 'GESCHAEFTSBEREICH'
  /** The youth welfare office. */
  | 'JUGENDAMT'
  /** The municipal government as a whole (Magistrat), where a source names no unit below it. */
  | 'MAGISTRAT'
  /** A Referat: the top level in Bavaria and Stuttgart, elsewhere a section further down. */
  | 'REFERAT'
  /** A small section (Sachgebiet) of an office. */
  | 'SACHGEBIET'
  /** A ministry of a city-state (Behörde) where it acts as the city's own department. */
  | 'SENATSBEHOERDE'
  /** A service point that others in the district can turn to. */
  | 'SERVICESTELLE'
  /** A staff unit: cross-cutting, near the head of the administration. */
  | 'STABSSTELLE'
  /** A municipal centre (Zentrum) with a task of its own, such as education and media. */
  | 'ZENTRUM';

/** Which end of a relationship the thing is that was asked about. */
export type Direction =
  /** This thing is where the relationship ends. */
  | 'IN'
  /** This thing is where the relationship starts. */
  | 'OUT';

/** What a relation's list of things of several kinds can be counted by: the statements' own values and those of what is at the other end. */
export type EntityEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the kinds of the things at the other end. */
  | 'TYPE';

/** Has statements of this relation with things of several kinds at the other end, by default at least one. All keys must hold. */
export type EntityRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The kinds of things at the other end; an empty list is refused. */
  types?: InputMaybe<Array<EntityType>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What a relation's list of things of several kinds can be counted by: the statements' own values and those of what is at the other end. */
export type EntityRoleEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the statements. As what the party stands in the agreement. */
  | 'ROLE'
  /** Over the kinds of the things at the other end. */
  | 'TYPE';

/** The kinds of things in the landscape. */
export type EntityType =
  /** An organisation that acts in the landscape. */
  | 'ACTOR'
  /** A reusable element of municipal education management (Baustein). */
  | 'BUILDING_BLOCK'
  /** A written agreement on a cooperation, with its goals. */
  | 'COOPERATION_AGREEMENT'
  /** A unit of a municipal administration. */
  | 'DEPARTMENT'
  /** A change that an agreement, a programme or an actor wants. */
  | 'GOAL'
  /** A place where people learn. */
  | 'LEARNING_LOCATION'
  /** A city, a district or a borough of a city-state. */
  | 'MUNICIPALITY'
  /** Support that an agency offers to municipalities. */
  | 'OFFER'
  /** A dated result: a report, a conference, a guideline, a portal. */
  | 'OUTPUT'
  /** A federal, state, foundation or local programme. */
  | 'PROGRAMME'
  /** One of the 16 Länder. */
  | 'STATE'
  /** People or institutions that are addressed. */
  | 'TARGET_GROUP';

/** Numbers between two bounds, both included; what has no number never fits. */
export type FloatRange = {
  /** At least this much. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most this much. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** How far learning at a place belongs to the formal education system. */
export type Formality =
  /** An institution that gives recognised certificates: a school, a university. */
  | 'FORMAL'
  /** Learning in daily life, not organised. No location of the data has it so far. */
  | 'INFORMAL'
  /** Formal and non-formal learning under one roof or on one campus. */
  | 'MIXED'
  /** Organised learning outside that system: an adult education centre, a library, a youth centre. */
  | 'NON_FORMAL';

/** What the goals of a list can be counted by. */
export type GoalFacet =
  /** Over the actors (statements PURSUES); a value is an id. */
  | 'ACTOR'
  /** Over the agreements (statements PURSUES); a value is an id. */
  | 'AGREEMENT'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the municipalities (statements PURSUES); a value is an id. */
  | 'MUNICIPALITY'
  /** Over the programmes (statements PURSUES); a value is an id. */
  | 'PROGRAMME';

/** Which goals: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type GoalFilter = {
  /** Has statements PURSUES, by default at least one. Actors that pursue it; so far recorded for transfer agencies only. */
  actors?: InputMaybe<ActorRelationFilter>;
  /** Has statements PURSUES, by default at least one. Agreements in which it is written, as far as their goals are known. */
  agreements?: InputMaybe<CooperationAgreementRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<GoalProperty>>;
  /** Has statements PURSUES, by default at least one. Municipalities that pursue it, as a source says. */
  municipalities?: InputMaybe<MunicipalityRelationFilter>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<GoalFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<GoalFilter>>;
  /** Has statements PURSUES, by default at least one. Programmes that set it as one of their goals. */
  programmes?: InputMaybe<ProgrammeRelationFilter>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of goals. Ties are broken by id; what has no value comes last in both directions. */
export type GoalOrder = {
  /** The value by which things are compared. */
  by: GoalOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What goals can be ordered by. */
export type GoalOrderBy =
  /** By how many different things stand in `actors`. */
  | 'ACTOR_COUNT'
  /** By how many different things stand in `agreements`. */
  | 'AGREEMENT_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By how many different things stand in `municipalities`. */
  | 'MUNICIPALITY_COUNT'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `programmes`. */
  | 'PROGRAMME_COUNT';

/** Properties of goals that can be without a value. */
export type GoalProperty =
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE';

/** Has statements of this relation with goals at the other end, by default at least one. All keys must hold. */
export type GoalRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<GoalFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** Which ids. Both keys together must hold; an unknown id finds nothing. */
export type IdFilter = {
  /** Exactly this id; null matches nothing. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these ids; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Whole numbers between two bounds, both included; what has no number never fits. */
export type IntRange = {
  /** At least this much. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most this much. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** As what an actor is involved in a programme. */
export type InvolvementRole =
  /** It is the Träger: legally responsible for the programme. */
  | 'CARRIER'
  /** It coordinates the programme in a region. */
  | 'COORDINATOR'
  /** It pays for a part of the programme. */
  | 'CO_FUNDER'
  /** It pays for the programme. */
  | 'FUNDER'
  /** It housed the office of the programme's foundation alliance. */
  | 'HOSTS_OFFICE_OF_ALLIANCE'
  /** It started the programme. */
  | 'INITIATOR'
  /** It was among the authors of the guide to education monitoring. */
  | 'MONITORING_GUIDE_AUTHOR'
  /** It does the programme's daily work. */
  | 'OPERATES'
  /** It is named as a partner, with no further role stated. */
  | 'PARTNER'
  /** It handled the grants (Projektträger). */
  | 'PROJECT_MANAGEMENT'
  /** It is or was one of the transfer agencies of the initiative. */
  | 'TRANSFER_AGENCY';

/** The languages of names and labels. */
export type Language =
  /** German, the language of most of the data. */
  | 'DE'
  /** English; many things have no English name. */
  | 'EN';

/** What the learning locations of a list can be counted by. */
export type LearningLocationFacet =
  /** Over the agreements (statements HAS_PARTY); a value is an id. */
  | 'AGREEMENT'
  /** Over the building blocks (statements RUNS); a value is an id. */
  | 'BUILDING_BLOCK'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the cooperates with (statements COOPERATES_WITH); a value is an id. */
  | 'COOPERATES_WITH'
  /** Over its values. Formal, non-formal or mixed, in the compiler's reading of the sources. */
  | 'FORMALITY'
  /** Over its values. The sort of place, in the compiler's reading of the sources. */
  | 'LOCATION_TYPE'
  /** Over the municipality (statements LOCATED_IN); a value is an id. */
  | 'MUNICIPALITY'
  /** Over the operators (statements OPERATED_BY); a value is an id. */
  | 'OPERATOR'
  /** Over the parts (statements PART_OF); a value is an id. */
  | 'PART'
  /** Over the part of (statements PART_OF); a value is an id. */
  | 'PART_OF'
  /** Over its values. The quarter, or in a district the town, as the source names it (`Gröpelingen`); null when no source says it. */
  | 'QUARTER'
  /** Over the target groups (statements ADDRESSES); a value is an id. */
  | 'TARGET_GROUP';

/** Which learning locations: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type LearningLocationFilter = {
  /** Has statements HAS_PARTY, by default at least one. Agreements that it is a party to; the role says as what. */
  agreements?: InputMaybe<CooperationAgreementRelationFilter>;
  /** Has statements RUNS, by default at least one. Building blocks that it runs, hosts or takes part in; the role says which. Not every role means that it runs the block: a venue or an example does not. */
  buildingBlocks?: InputMaybe<BuildingBlockRelationFilter>;
  /** Within this period. When it closed; null when no source says so, which does not mean that it is still open. */
  closed?: InputMaybe<DateRange>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Has statements COOPERATES_WITH, by default at least one. Learning locations that it works with, both directions in one list: which end the statement starts from means nothing. Those that only take part in the same building block are not among them. */
  cooperatesWith?: InputMaybe<LearningLocationRelationFilter>;
  /** One of these values. Formal, non-formal or mixed, in the compiler's reading of the sources. */
  formality?: InputMaybe<Array<Formality>>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** One of these values. The sort of place, in the compiler's reading of the sources. */
  locationType?: InputMaybe<Array<LocationType>>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<LearningLocationProperty>>;
  /** Has statements LOCATED_IN, by default at least one. The municipality in which it lies. Learning locations have no coordinates of their own; those of the municipality can stand in, and an answer must say so. */
  municipality?: InputMaybe<MunicipalityRelationFilter>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<LearningLocationFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** Within this period. When it opened; null when no source says it. */
  opened?: InputMaybe<DateRange>;
  /** Has statements OPERATED_BY, by default at least one. Actors that operate it or have another part in it. Not every one has the role OPERATOR, so show the role. Most operators are not recorded. */
  operators?: InputMaybe<ActorRelationFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<LearningLocationFilter>>;
  /** Has statements PART_OF, by default at least one. Campus or house to which it belongs or in which it is located; the note says when it is only located there. */
  partOf?: InputMaybe<LearningLocationRelationFilter>;
  /** Has statements PART_OF, by default at least one. Learning locations that belong to this campus or are located in this house. */
  parts?: InputMaybe<LearningLocationRelationFilter>;
  /** One of these values. The quarter, or in a district the town, as the source names it (`Gröpelingen`); null when no source says it. */
  quarter?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has statements ADDRESSES, by default at least one. Target groups that it addresses. More than half of these statements are inferred from what sort of place it is; see `confidence`. */
  targetGroups?: InputMaybe<TargetGroupRelationFilter>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of learning locations. Ties are broken by id; what has no value comes last in both directions. */
export type LearningLocationOrder = {
  /** The value by which things are compared. */
  by: LearningLocationOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What learning locations can be ordered by. */
export type LearningLocationOrderBy =
  /** By how many different things stand in `agreements`. */
  | 'AGREEMENT_COUNT'
  /** By how many different things stand in `buildingBlocks`. */
  | 'BUILDING_BLOCK_COUNT'
  /** By this value, things without it last. When it closed; null when no source says so, which does not mean that it is still open. */
  | 'CLOSED'
  /** By how many different things stand in `cooperatesWith`. */
  | 'COOPERATES_WITH_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By this value, things without it last. When it opened; null when no source says it. */
  | 'OPENED'
  /** By how many different things stand in `operators`. */
  | 'OPERATOR_COUNT'
  /** By how many different things stand in `parts`. */
  | 'PART_COUNT'
  /** By how many different things stand in `partOf`. */
  | 'PART_OF_COUNT'
  /** By how many different things stand in `targetGroups`. */
  | 'TARGET_GROUP_COUNT';

/** Properties of learning locations that can be without a value. */
export type LearningLocationProperty =
  /** Not stated: When it closed; null when no source says so, which does not mean that it is still open. */
  | 'CLOSED'
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE'
  /** Not stated: When it opened; null when no source says it. */
  | 'OPENED'
  /** Not stated: The quarter, or in a district the town, as the source names it (`Gröpelingen`); null when no source says it. */
  | 'QUARTER';

/** Has statements of this relation with learning locations at the other end, by default at least one. All keys must hold. */
export type LearningLocationRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<LearningLocationFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What a relation's list of learning locations can be counted by: the statements' own values and those of what is at the other end. */
export type LearningLocationRoleEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. Formal, non-formal or mixed, in the compiler's reading of the sources. */
  | 'FORMALITY'
  /** Over its values. The sort of place, in the compiler's reading of the sources. */
  | 'LOCATION_TYPE'
  /** Over the municipality (statements LOCATED_IN); a value is an id. */
  | 'MUNICIPALITY'
  /** Over its values. The quarter, or in a district the town, as the source names it (`Gröpelingen`); null when no source says it. */
  | 'QUARTER'
  /** Over the statements. What part the actor has, in the compiler's reading of the sources. */
  | 'ROLE';

/** What a relation's list of learning locations can be counted by: the statements' own values and those of what is at the other end. */
export type LearningLocationRoleProgrammeEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. Formal, non-formal or mixed, in the compiler's reading of the sources. */
  | 'FORMALITY'
  /** Over its values. The sort of place, in the compiler's reading of the sources. */
  | 'LOCATION_TYPE'
  /** Over the municipality (statements LOCATED_IN); a value is an id. */
  | 'MUNICIPALITY'
  /** Over the statements; a value is an id. The frame in which the location works on the block. */
  | 'PROGRAMME'
  /** Over its values. The quarter, or in a district the town, as the source names it (`Gröpelingen`); null when no source says it. */
  | 'QUARTER'
  /** Over the statements. What part the location has, in the compiler's reading of the sources. */
  | 'ROLE';

/** The phase of life in which the people of a target group are. */
export type LifePhase =
  /** Adults, parents included. */
  | 'ADULTHOOD'
  /** People of any age. */
  | 'ALL'
  /** Children, from early education to primary age. */
  | 'CHILDHOOD'
  /** Children and young people together. */
  | 'CHILDHOOD_YOUTH'
  /** Institutions such as schools, not people. */
  | 'INSTITUTIONS'
  /** People after their working life. */
  | 'LATER_LIFE'
  /** People who are addressed for their job, such as staff of the administration; no phase of life. */
  | 'PROFESSIONALS'
  /** Young people in secondary and vocational education and in transition. */
  | 'YOUTH';

/** What sort of place a learning location is. */
export type LocationType =
  /** An adult education centre (Volkshochschule, VHS). */
  | 'ADULT_EDUCATION_CENTRE'
  /** A house for all residents (Bürgerhaus, Begegnungshaus) with learning among other things. */
  | 'COMMUNITY_CENTRE'
  /** Community work (Gemeinwesenarbeit) in a neighbourhood. */
  | 'COMMUNITY_WORK'
  /** A school for all abilities (Gesamtschule, Gemeinschaftsschule). */
  | 'COMPREHENSIVE_SCHOOL'
  /** A house for cultural work and events. */
  | 'CULTURAL_CENTRE'
  /** An area that joins several places of learning, mostly around a school. */
  | 'EDUCATION_CAMPUS'
  /** A house that several education institutions share, such as library and adult education centre. */
  | 'EDUCATION_HOUSE'
  /** A place for learning about nature, environment and sustainability. */
  | 'ENVIRONMENTAL_EDUCATION_CENTRE'
  /** A hall for sports, school and neighbourhood events. */
  | 'EVENT_HALL'
  /** A Gymnasium: a secondary school that leads to the Abitur. */
  | 'GRAMMAR_SCHOOL'
  /** A fixed place for education guidance (Bildungsberatung). */
  | 'GUIDANCE_CENTRE'
  /** Several small places for guidance in the neighbourhoods, recorded as one. */
  | 'GUIDANCE_POINTS'
  /** A house or room for learning by oneself or in courses. */
  | 'LEARNING_CENTRE'
  /** A workshop (Lernwerkstatt, pädagogische Werkstatt) for children, staff or parents. */
  | 'LEARNING_WORKSHOP'
  /** A public library, a branch library included. */
  | 'LIBRARY'
  /** A centre for meetings and seminars, often with guests from abroad. */
  | 'MEETING_CENTRE'
  /** Guidance that comes to people, for example by bus. */
  | 'MOBILE_GUIDANCE'
  /** A meeting place of a neighbourhood (Stadtteilzentrum). */
  | 'NEIGHBOURHOOD_CENTRE'
  /** A Quartiersbildungszentrum: a house that joins several places of learning of a neighbourhood. */
  | 'NEIGHBOURHOOD_EDUCATION_CENTRE'
  /** A Grundschule, where children spend their first years of school. */
  | 'PRIMARY_SCHOOL'
  /** A lower secondary school (Hauptschule, Realschule, Oberschule). */
  | 'SECONDARY_SCHOOL'
  /** A school where adults catch up on certificates (Abendgymnasium and the like). */
  | 'SECOND_CHANCE_SCHOOL'
  /** A university as a place of learning; what it does as an organisation stands with the actors. */
  | 'UNIVERSITY'
  /** A vocational school or college (berufliche Schule, Berufskolleg). */
  | 'VOCATIONAL_SCHOOL'
  /** A training centre of a chamber or of companies, besides the vocational schools. */
  | 'VOCATIONAL_TRAINING_CENTRE'
  /** A house or club for young people. */
  | 'YOUTH_CENTRE';

/** The legal form, as official statistics name it. */
export type MunicipalType =
  /** A borough of a city-state. */
  | 'BOROUGH'
  /** A city that is a Land as well. */
  | 'CITY_STATE'
  /** A district that no longer exists. */
  | 'FORMER_DISTRICT'
  /** A district in a Land that does not say Landkreis. */
  | 'KREIS'
  /** A city inside a district or region that has most tasks of a district. */
  | 'KREISANGEHOERIG_WITH_SPECIAL_STATUS'
  /** A city that is a district of its own. */
  | 'KREISFREIE_STADT'
  /** A rural district. */
  | 'LANDKREIS'
  /** The regional association of Saarbrücken. */
  | 'REGIONALVERBAND';

/** What the municipalities of a list can be counted by. */
export type MunicipalityFacet =
  /** Over the agreements (statements HAS_PARTY); a value is an id. */
  | 'AGREEMENT'
  /** Over the building blocks (statements USES); a value is an id. */
  | 'BUILDING_BLOCK'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the departments (statements DEPARTMENT_OF); a value is an id. */
  | 'DEPARTMENT'
  /** Over the goals (statements PURSUES); a value is an id. */
  | 'GOAL'
  /** Over its values. A city of at least 250,000 inhabitants at the population date: the agency's target group. Null where the data do not classify (not a city). */
  | 'IS_LARGE_CITY'
  /** Over its values. City, district, former district or borough. */
  | 'KIND'
  /** Over the learning locations (statements LOCATED_IN); a value is an id. */
  | 'LEARNING_LOCATION'
  /** Over its values. The legal form. */
  | 'MUNICIPAL_TYPE'
  /** Over the outputs (statements PUBLISHED_BY); a value is an id. */
  | 'OUTPUT'
  /** Over the programmes (statements PARTICIPATES_IN); a value is an id. */
  | 'PROGRAMME'
  /** Over the related municipalities (statements RELATED_TO); a value is an id. */
  | 'RELATED_MUNICIPALITY'
  /** Over the seated actors (statements SEATED_IN); a value is an id. */
  | 'SEATED_ACTOR'
  /** Over the state (statements IN_STATE); a value is an id. */
  | 'STATE'
  /** Over the supporters (statements SUPPORTS); a value is an id. */
  | 'SUPPORTER'
  /** Over its values. The same by the count of 31.12.2019. Null where the data do not classify. */
  | 'WAS_LARGE_CITY2019'
  /** Over its values. How sure the Wikidata item is: most come from memory and must be checked before use. */
  | 'WIKIDATA_CONFIDENCE';

/** Which municipalities: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type MunicipalityFilter = {
  /** Has statements HAS_PARTY, by default at least one. Agreements that it is a party to; the role says as what. */
  agreements?: InputMaybe<CooperationAgreementRelationFilter>;
  /** One of these values. Municipality key (AGS): 8 digits for a city, 5 for a district, none for a borough or a former district. */
  ags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Within these bounds. Area in square kilometres. */
  areaKm2?: InputMaybe<FloatRange>;
  /** One of these values. Regional key (ARS) of 12 digits; cities only. */
  ars?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has statements USES, by default at least one. Building blocks that a source says it has tried or runs. What is not here is not known, not absent. */
  buildingBlocks?: InputMaybe<BuildingBlockRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Has statements DEPARTMENT_OF, by default at least one. Units of its administration that a source names in matters of education; not the whole organisation chart. */
  departments?: InputMaybe<DepartmentRelationFilter>;
  /** Has statements PURSUES, by default at least one. Goals that a source says it pursues. The goals of its agreements and programmes stand with those. */
  goals?: InputMaybe<GoalRelationFilter>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** Exactly this; what is not stated fits neither. A city of at least 250,000 inhabitants at the population date: the agency's target group. Null where the data do not classify (not a city). */
  isLargeCity?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these values. City, district, former district or borough. */
  kind?: InputMaybe<Array<MunicipalityKind>>;
  /** Has statements LOCATED_IN, by default at least one. Learning locations in it, as far as a source names them; no register of its schools or libraries. They have no coordinates of their own. */
  learningLocations?: InputMaybe<LearningLocationRelationFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<MunicipalityProperty>>;
  /** One of these values. The legal form. */
  municipalType?: InputMaybe<Array<MunicipalType>>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Within this distance of a point. Only cities have coordinates. */
  near?: InputMaybe<NearFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<MunicipalityFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** One of these values. European region of level NUTS 3. */
  nuts3?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<MunicipalityFilter>>;
  /** Has statements PUBLISHED_BY, by default at least one. What it has published or held, as far as a source names it; earlier editions may be missing. */
  outputs?: InputMaybe<OutputRelationFilter>;
  /** Within these bounds. Inhabitants at `populationDate`; of a district the sum over its municipalities. */
  population?: InputMaybe<IntRange>;
  /** Within these bounds. Inhabitants on 31.12.2019; cities only. */
  population2019?: InputMaybe<IntRange>;
  /** Within this period. The day of the count behind `population`. */
  populationDate?: InputMaybe<DateRange>;
  /** Has statements PARTICIPATES_IN, by default at least one. Programmes in which a source says that it takes or took part. */
  programmes?: InputMaybe<ProgrammeRelationFilter>;
  /** Has statements RELATED_TO, by default at least one. Municipalities that it belongs together with, both directions in one list: the whole and its parts, predecessors and successors, partners in one project. */
  relatedMunicipalities?: InputMaybe<MunicipalityRelationFilter>;
  /** What counts as use for usesAll, usesAny and usesNone; every recorded use when left out. */
  scope?: InputMaybe<SharingScope>;
  /** Has statements SEATED_IN, by default at least one. Actors that have their seat here. Where an actor sits says nothing about where it acts. */
  seatedActors?: InputMaybe<ActorRelationFilter>;
  /** One of these ids. The Land in which it lies. */
  state?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has statements SUPPORTS, by default at least one. Actors that a source says support or supported it; the role says how. Sources may name several basic sponsors for one municipality. */
  supporters?: InputMaybe<ActorRelationFilter>;
  /** Uses every one of these building blocks; an empty list is no condition. */
  usesAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Uses at least one of these building blocks; an empty list matches nothing. */
  usesAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Uses none of these building blocks, as far as is recorded; an empty list is no condition. */
  usesNone?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Exactly this; what is not stated fits neither. The same by the count of 31.12.2019. Null where the data do not classify. */
  wasLargeCity2019?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these values. How sure the Wikidata item is: most come from memory and must be checked before use. */
  wikidataConfidence?: InputMaybe<Array<Confidence>>;
  /** One of these values. Item in Wikidata (`Q1055`); see `wikidataConfidence`. */
  wikidataId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** What sort of municipality it is; about half of those in the programmes are districts. */
export type MunicipalityKind =
  /** A borough of a city-state (Bezirk); it signs agreements like a city. */
  | 'BOROUGH'
  /** A city, a city-state included. */
  | 'CITY'
  /** A district (Kreis, Landkreis, Regionalverband) with its own administration. */
  | 'DISTRICT'
  /** A district that has been merged into another; its statements stay with it. */
  | 'FORMER_DISTRICT';

/** One entry of an order of municipalities. Ties are broken by id; what has no value comes last in both directions. */
export type MunicipalityOrder = {
  /** The value by which things are compared. */
  by: MunicipalityOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What municipalities can be ordered by. */
export type MunicipalityOrderBy =
  /** By how many different things stand in `agreements`. */
  | 'AGREEMENT_COUNT'
  /** By this value, things without it last. Area in square kilometres. */
  | 'AREA_KM2'
  /** By how many different things stand in `buildingBlocks`. */
  | 'BUILDING_BLOCK_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By how many different things stand in `departments`. */
  | 'DEPARTMENT_COUNT'
  /** By the distance from the point of `near`; refused without that filter. */
  | 'DISTANCE'
  /** By how many different things stand in `goals`. */
  | 'GOAL_COUNT'
  /** By how many different things stand in `learningLocations`. */
  | 'LEARNING_LOCATION_COUNT'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `outputs`. */
  | 'OUTPUT_COUNT'
  /** By this value, things without it last. Inhabitants at `populationDate`; of a district the sum over its municipalities. */
  | 'POPULATION'
  /** By this value, things without it last. Inhabitants on 31.12.2019; cities only. */
  | 'POPULATION2019'
  /** By this value, things without it last. The day of the count behind `population`. */
  | 'POPULATION_DATE'
  /** By how many different things stand in `programmes`. */
  | 'PROGRAMME_COUNT'
  /** By how many different things stand in `relatedMunicipalities`. */
  | 'RELATED_MUNICIPALITY_COUNT'
  /** By how many different things stand in `seatedActors`. */
  | 'SEATED_ACTOR_COUNT'
  /** By how many different things stand in `supporters`. */
  | 'SUPPORTER_COUNT';

/** What a relation's list of municipalities can be counted by: the statements' own values and those of what is at the other end. */
export type MunicipalityPhaseRoleEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. A city of at least 250,000 inhabitants at the population date: the agency's target group. Null where the data do not classify (not a city). */
  | 'IS_LARGE_CITY'
  /** Over its values. City, district, former district or borough. */
  | 'KIND'
  /** Over its values. The legal form. */
  | 'MUNICIPAL_TYPE'
  /** Over the statements. The phase of Lernen vor Ort; null for programmes without phases. */
  | 'PHASE'
  /** Over the statements. As what the municipality takes part. */
  | 'ROLE'
  /** Over the state (statements IN_STATE); a value is an id. */
  | 'STATE'
  /** Over its values. The same by the count of 31.12.2019. Null where the data do not classify. */
  | 'WAS_LARGE_CITY2019'
  /** Over its values. How sure the Wikidata item is: most come from memory and must be checked before use. */
  | 'WIKIDATA_CONFIDENCE';

/** Properties of municipalities that can be without a value. */
export type MunicipalityProperty =
  /** Not stated: Municipality key (AGS): 8 digits for a city, 5 for a district, none for a borough or a former district. */
  | 'AGS'
  /** Not stated: Area in square kilometres. */
  | 'AREA_KM2'
  /** Not stated: Regional key (ARS) of 12 digits; cities only. */
  | 'ARS'
  /** Not stated: Its number in the gazetteer GeoNames. */
  | 'GEONAMES_ID'
  /** Not stated: A city of at least 250,000 inhabitants at the population date: the agency's target group. Null where the data do not classify (not a city). */
  | 'IS_LARGE_CITY'
  /** Not stated: The coordinates; only cities have them. */
  | 'LOCATION'
  /** Not stated: The legal form. */
  | 'MUNICIPAL_TYPE'
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE'
  /** Not stated: European region of level NUTS 3. */
  | 'NUTS3'
  /** Not stated: The name in official statistics (`Bremen, Stadt`). */
  | 'OFFICIAL_NAME'
  /** Not stated: Inhabitants at `populationDate`; of a district the sum over its municipalities. */
  | 'POPULATION'
  /** Not stated: Inhabitants on 31.12.2019; cities only. */
  | 'POPULATION2019'
  /** Not stated: The day of the count behind `population`. */
  | 'POPULATION_DATE'
  /** Not stated: The same by the count of 31.12.2019. Null where the data do not classify. */
  | 'WAS_LARGE_CITY2019'
  /** Not stated: How sure the Wikidata item is: most come from memory and must be checked before use. */
  | 'WIKIDATA_CONFIDENCE'
  /** Not stated: Item in Wikidata (`Q1055`); see `wikidataConfidence`. */
  | 'WIKIDATA_ID';

/** In which way two municipalities belong together, read from the start of the statement to its end. */
export type MunicipalityRelation =
  /** The two ran one project together; which of them is the start says nothing. */
  | 'JOINT_PROJECT'
  /** It is a part of the other: a borough of its city-state, Aachen of its StädteRegion. */
  | 'PART_OF'
  /** It came into being out of the other by a reform of districts. */
  | 'SUCCEEDS';

/** What a relation's list of municipalities can be counted by: the statements' own values and those of what is at the other end. */
export type MunicipalityRelationEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. A city of at least 250,000 inhabitants at the population date: the agency's target group. Null where the data do not classify (not a city). */
  | 'IS_LARGE_CITY'
  /** Over its values. City, district, former district or borough. */
  | 'KIND'
  /** Over its values. The legal form. */
  | 'MUNICIPAL_TYPE'
  /** Over the statements. In which way they belong together; `direction` says from which end it is to be read. */
  | 'RELATION'
  /** Over the state (statements IN_STATE); a value is an id. */
  | 'STATE'
  /** Over its values. The same by the count of 31.12.2019. Null where the data do not classify. */
  | 'WAS_LARGE_CITY2019'
  /** Over its values. How sure the Wikidata item is: most come from memory and must be checked before use. */
  | 'WIKIDATA_CONFIDENCE';

/** Has statements of this relation with municipalities at the other end, by default at least one. All keys must hold. */
export type MunicipalityRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<MunicipalityFilter>;
  /** The participation was in one of these phases of the programme. */
  phase?: InputMaybe<Array<ParticipationPhase>>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** The statement has one of these states. */
  status?: InputMaybe<Array<UseStatus>>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What a relation's list of municipalities can be counted by: the statements' own values and those of what is at the other end. */
export type MunicipalityRoleProgrammeEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. A city of at least 250,000 inhabitants at the population date: the agency's target group. Null where the data do not classify (not a city). */
  | 'IS_LARGE_CITY'
  /** Over its values. City, district, former district or borough. */
  | 'KIND'
  /** Over its values. The legal form. */
  | 'MUNICIPAL_TYPE'
  /** Over the statements; a value is an id. The frame in which the support was given. */
  | 'PROGRAMME'
  /** Over the statements. As what the actor supports the municipality, in the compiler's reading of the sources. */
  | 'ROLE'
  /** Over the state (statements IN_STATE); a value is an id. */
  | 'STATE'
  /** Over its values. The same by the count of 31.12.2019. Null where the data do not classify. */
  | 'WAS_LARGE_CITY2019'
  /** Over its values. How sure the Wikidata item is: most come from memory and must be checked before use. */
  | 'WIKIDATA_CONFIDENCE';

/** Great-circle distance (haversine) on a sphere of radius 6371.0088 km; what has no coordinates never matches. */
export type NearFilter = {
  /** At most this far away, in kilometres: 0 to 20,037 (half the way round). */
  km: Scalars['Float']['input'];
  /** Degrees north, WGS 84: -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, WGS 84: -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** What an offer costs the municipality that takes it up. */
export type OfferCost =
  /** It costs the municipality nothing. */
  | 'FREE';

/** What the offers of a list can be counted by. */
export type OfferFacet =
  /** Over the agreements (statements USES_OFFER); a value is an id. */
  | 'AGREEMENT'
  /** Over the broader (statements BROADER); a value is an id. */
  | 'BROADER'
  /** Over the building blocks (statements ADDRESSES_BLOCK); a value is an id. */
  | 'BUILDING_BLOCK'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. What it costs the municipality; null when no source says it. */
  | 'COST_FOR_MUNICIPALITY'
  /** Over the narrower (statements BROADER); a value is an id. */
  | 'NARROWER'
  /** Over its values. The form of the support, in the compiler's reading of the sources. */
  | 'OFFER_TYPE'
  /** Over the providers (statements PROVIDES); a value is an id. */
  | 'PROVIDER'
  /** Over the target groups (statements ADDRESSES); a value is an id. */
  | 'TARGET_GROUP';

/** Which offers: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type OfferFilter = {
  /** Has statements USES_OFFER, by default at least one. Agreements that make use of it; so far only the template of the founding document. */
  agreements?: InputMaybe<CooperationAgreementRelationFilter>;
  /** Has statements BROADER, by default at least one. The offer that it is a part or a form of: that of a training module is further training. Null at the top. */
  broader?: InputMaybe<OfferRelationFilter>;
  /** Has statements ADDRESSES_BLOCK, by default at least one. Building blocks that it helps a municipality with. */
  buildingBlocks?: InputMaybe<BuildingBlockRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** One of these values. What it costs the municipality; null when no source says it. */
  costForMunicipality?: InputMaybe<Array<OfferCost>>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<OfferProperty>>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Has statements BROADER, by default at least one. Offers that are a part or a form of it. */
  narrower?: InputMaybe<OfferRelationFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<OfferFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** One of these values. The form of the support, in the compiler's reading of the sources. */
  offerType?: InputMaybe<Array<OfferType>>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<OfferFilter>>;
  /** Has statements PROVIDES, by default at least one. Actors that provide it or have provided it. */
  providers?: InputMaybe<ActorRelationFilter>;
  /** Has statements ADDRESSES, by default at least one. Whom it addresses; so far these are the managers and specialists of municipalities. */
  targetGroups?: InputMaybe<TargetGroupRelationFilter>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of offers. Ties are broken by id; what has no value comes last in both directions. */
export type OfferOrder = {
  /** The value by which things are compared. */
  by: OfferOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What offers can be ordered by. */
export type OfferOrderBy =
  /** By how many different things stand in `agreements`. */
  | 'AGREEMENT_COUNT'
  /** By how many different things stand in `buildingBlocks`. */
  | 'BUILDING_BLOCK_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `narrower`. */
  | 'NARROWER_COUNT'
  /** By how many different things stand in `providers`. */
  | 'PROVIDER_COUNT'
  /** By how many different things stand in `targetGroups`. */
  | 'TARGET_GROUP_COUNT';

/** Properties of offers that can be without a value. */
export type OfferProperty =
  /** Not stated: What it costs the municipality; null when no source says it. */
  | 'COST_FOR_MUNICIPALITY'
  /** Not stated: What it consists of, in English, in the compiler's words. */
  | 'DESCRIPTION'
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE';

/** Has statements of this relation with offers at the other end, by default at least one. All keys must hold. */
export type OfferRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** For `to` and `toAll`: what is narrower than one of them counts as well. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<OfferFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** In which form an offer supports a municipality. */
export type OfferType =
  /** Support of persons or teams in the administration over some time. */
  | 'COACHING'
  /** Advice to one municipality: its needs, its process, a meeting on site. */
  | 'CONSULTING'
  /** A conference, a meeting of experts, an evening of discussion. */
  | 'EVENT'
  /** A visit to a place where something works well. */
  | 'EXCURSION'
  /** Regular exchange between municipalities. */
  | 'NETWORK'
  /** Texts to read and to work with. */
  | 'PUBLICATION'
  /** Further training (Fortbildung) of municipal staff, single or in modules. */
  | 'TRAINING'
  /** A workshop with one municipality: to find goals, to analyse, to develop. */
  | 'WORKSHOP';

/** What part an actor has in a learning location. */
export type OperatingRole =
  /** It pays for the location's work and orders it. */
  | 'COMMISSIONS'
  /** It coordinates the work of those in the location. */
  | 'COORDINATOR'
  /** The Träger: legally responsible for the location. */
  | 'OPERATOR'
  /** It works with the location without being in charge of it. */
  | 'PARTNER';

/** Whether the smallest or the largest comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first; without a value last. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first; without a value still last. */
  | 'DESC';

/** What the outputs of a list can be counted by. */
export type OutputFacet =
  /** Over the building blocks (statements RESULT_OF); a value is an id. */
  | 'BUILDING_BLOCK'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the municipality (statements PUBLISHED_BY); a value is an id. */
  | 'MUNICIPALITY'
  /** Over its values. The sort of result. */
  | 'OUTPUT_TYPE';

/** Which outputs: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type OutputFilter = {
  /** Has statements RESULT_OF, by default at least one. The building block, or blocks, from whose work it results. */
  buildingBlocks?: InputMaybe<BuildingBlockRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Within this period. When it was published or took place; null when no source says it. */
  date?: InputMaybe<DateRange>;
  /** Within these bounds. The how many-th of its series it is (7 for the seventh report); null when no source says it. Earlier ones need not be in the data. */
  edition?: InputMaybe<IntRange>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<OutputProperty>>;
  /** Has statements PUBLISHED_BY, by default at least one. The municipality that published or held it; null for what is of no single one. */
  municipality?: InputMaybe<MunicipalityRelationFilter>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<OutputFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<OutputFilter>>;
  /** One of these values. The sort of result. */
  outputType?: InputMaybe<Array<OutputType>>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of outputs. Ties are broken by id; what has no value comes last in both directions. */
export type OutputOrder = {
  /** The value by which things are compared. */
  by: OutputOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What outputs can be ordered by. */
export type OutputOrderBy =
  /** By how many different things stand in `buildingBlocks`. */
  | 'BUILDING_BLOCK_COUNT'
  /** By this value, things without it last. When it was published or took place; null when no source says it. */
  | 'DATE'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By this value, things without it last. The how many-th of its series it is (7 for the seventh report); null when no source says it. Earlier ones need not be in the data. */
  | 'EDITION'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME';

/** Properties of outputs that can be without a value. */
export type OutputProperty =
  /** Not stated: When it was published or took place; null when no source says it. */
  | 'DATE'
  /** Not stated: The how many-th of its series it is (7 for the seventh report); null when no source says it. Earlier ones need not be in the data. */
  | 'EDITION'
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE';

/** Has statements of this relation with outputs at the other end, by default at least one. All keys must hold. */
export type OutputRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<OutputFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What sort of result it is. */
export type OutputType =
  /** A printed or electronic booklet. */
  | 'BROCHURE'
  /** A Bildungskonferenz that took place: an assembly of the local education actors. */
  | 'EDUCATION_CONFERENCE'
  /** A site on the web that shows what there is to learn and where. */
  | 'EDUCATION_PORTAL'
  /** A Bildungsbericht: a published outcome of education monitoring. */
  | 'EDUCATION_REPORT'
  /** A text that guides: principles, a master plan, an overall concept (Leitlinien, Bildungsplan), a handbook for practice. */
  | 'GUIDELINE';

/** What pairs are ordered by first. */
export type PairOrder =
  /** The score, then the number of building blocks shared. */
  | 'SCORE'
  /** The number of building blocks shared, then the score. */
  | 'SHARED';

/** The phases of Lernen vor Ort: phase 1 ran from 09/2009 to 08/2012, phase 2 from 09/2012 to 08/2014. */
export type ParticipationPhase =
  /** It took part in the first and in the second phase. */
  | 'BOTH'
  /** It took part; no source at hand says in which phase. */
  | 'NOT_STATED'
  /** The first phase only. */
  | 'PHASE_1'
  /** The first phase; no source at hand says whether the second as well. */
  | 'PHASE_1_PHASE_2_NOT_STATED'
  /** The second phase only. */
  | 'PHASE_2';

/** As what a municipality takes part in a programme. */
export type ParticipationRole =
  /** A research project accompanied and described it. */
  | 'CASE_STUDY'
  /** It is a member of the programme's network. */
  | 'MEMBER'
  /** It takes part, with no further role stated. */
  | 'PARTICIPANT'
  /** A borough of a city-state that worked with the agency for large cities. */
  | 'PARTNER_BOROUGH'
  /** A large city that worked with the agency for large cities. */
  | 'PARTNER_CITY';

/** As what a party stands in an agreement. */
export type PartyRole =
  /** A unit of the administration that is a party besides the municipality. */
  | 'DEPARTMENT'
  /** A foundation that is a party in its own right. */
  | 'FOUNDATION'
  /** A school or another learning location that is a party in its own right. */
  | 'INSTITUTION'
  /** The municipality that the agreement is about, whoever signed for it. */
  | 'MUNICIPALITY'
  /** The unit of the administration that signed for the municipality. */
  | 'SIGNING_DEPARTMENT'
  /** The Land, by its ministry or district government. */
  | 'STATE'
  /** A transfer agency that advises the municipality. */
  | 'SUPPORTER';

/** What the programmes of a list can be counted by. */
export type ProgrammeFacet =
  /** Over the actors (statements INVOLVED_IN); a value is an id. */
  | 'ACTOR'
  /** Over the agreements (statements UNDER); a value is an id. */
  | 'AGREEMENT'
  /** Over the building blocks (statements DEFINES); a value is an id. */
  | 'BUILDING_BLOCK'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the goals (statements PURSUES); a value is an id. */
  | 'GOAL'
  /** Over its values. Who it comes from, in the compiler's reading of the sources. */
  | 'LEVEL'
  /** Over the municipalities (statements PARTICIPATES_IN); a value is an id. */
  | 'MUNICIPALITY'
  /** Over the related programmes (statements RELATED_TO); a value is an id. */
  | 'RELATED_PROGRAMME'
  /** Over the target groups (statements ADDRESSES); a value is an id. */
  | 'TARGET_GROUP';

/** Which programmes: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type ProgrammeFilter = {
  /** Has statements INVOLVED_IN, by default at least one. Actors that fund, carry, partner or do its work; the role says which. Those that support single municipalities in it stand there. */
  actors?: InputMaybe<ActorRelationFilter>;
  /** Has statements UNDER, by default at least one. Agreements that were concluded in its frame, the template of the founding document included. */
  agreements?: InputMaybe<CooperationAgreementRelationFilter>;
  /** Has statements DEFINES, by default at least one. Building blocks that it names as its fields or structures. That a municipality takes part does not imply that it uses them. */
  buildingBlocks?: InputMaybe<BuildingBlockRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Within this period. When it ended; null when no source says so, which does not mean that it still runs. */
  end?: InputMaybe<DateRange>;
  /** Has statements PURSUES, by default at least one. Goals that it sets, as its own texts or those of its partners say. */
  goals?: InputMaybe<GoalRelationFilter>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** One of these values. Who it comes from, in the compiler's reading of the sources. */
  level?: InputMaybe<Array<ProgrammeLevel>>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<ProgrammeProperty>>;
  /** Has statements PARTICIPATES_IN, by default at least one. Municipalities of which a source says that they take or took part. Not always the whole number: those of Lernen vor Ort do not map one to one to its 40 sites, since some sites were run jointly or merged. */
  municipalities?: InputMaybe<MunicipalityRelationFilter>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<ProgrammeFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<ProgrammeFilter>>;
  /** Has statements RELATED_TO, by default at least one. Programmes that it belongs together with, both directions in one list: what it builds on or follows, the whole and its parts, the local projects of a federal programme. */
  relatedProgrammes?: InputMaybe<ProgrammeRelationFilter>;
  /** Within this period. When it began; null when no source says it. */
  start?: InputMaybe<DateRange>;
  /** Has statements ADDRESSES, by default at least one. Target groups that it addresses; the note says whether directly or through the municipalities. */
  targetGroups?: InputMaybe<TargetGroupRelationFilter>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** Who a programme comes from, and so how far it reaches. */
export type ProgrammeLevel =
  /** A programme of the Federation, such as Lernen vor Ort. */
  | 'FEDERAL'
  /** A programme or research project that a foundation or an association started. */
  | 'FOUNDATION'
  /** A frame that reaches beyond Germany. */
  | 'INTERNATIONAL'
  /** The project of one municipality or neighbourhood, often the local form of a federal programme. */
  | 'LOCAL'
  /** A frame of a region inside a Land. */
  | 'REGIONAL'
  /** A programme or frame of one Land, such as the Regionale Bildungsnetzwerke. */
  | 'STATE';

/** One entry of an order of programmes. Ties are broken by id; what has no value comes last in both directions. */
export type ProgrammeOrder = {
  /** The value by which things are compared. */
  by: ProgrammeOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What programmes can be ordered by. */
export type ProgrammeOrderBy =
  /** By how many different things stand in `actors`. */
  | 'ACTOR_COUNT'
  /** By how many different things stand in `agreements`. */
  | 'AGREEMENT_COUNT'
  /** By how many different things stand in `buildingBlocks`. */
  | 'BUILDING_BLOCK_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By this value, things without it last. When it ended; null when no source says so, which does not mean that it still runs. */
  | 'END'
  /** By how many different things stand in `goals`. */
  | 'GOAL_COUNT'
  /** By how many different things stand in `municipalities`. */
  | 'MUNICIPALITY_COUNT'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `relatedProgrammes`. */
  | 'RELATED_PROGRAMME_COUNT'
  /** By this value, things without it last. When it began; null when no source says it. */
  | 'START'
  /** By how many different things stand in `targetGroups`. */
  | 'TARGET_GROUP_COUNT';

/** What a relation's list of programmes can be counted by: the statements' own values and those of what is at the other end. */
export type ProgrammePhaseRoleEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. Who it comes from, in the compiler's reading of the sources. */
  | 'LEVEL'
  /** Over the statements. The phase of Lernen vor Ort; null for programmes without phases. */
  | 'PHASE'
  /** Over the statements. As what the municipality takes part. */
  | 'ROLE';

/** Properties of programmes that can be without a value. */
export type ProgrammeProperty =
  /** Not stated: What it is, in English, in the compiler's words. */
  | 'DESCRIPTION'
  /** Not stated: When it ended; null when no source says so, which does not mean that it still runs. */
  | 'END'
  /** Not stated: Who pays for it and how much, as free text. What sources say of sums differs; do not add them up. */
  | 'FUNDING_NOTE'
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE'
  /** Not stated: The short name in use (`LvO`). */
  | 'SHORT_NAME'
  /** Not stated: When it began; null when no source says it. */
  | 'START';

/** In which way two programmes belong together, read from the start of the statement to its end. */
export type ProgrammeRelation =
  /** It passes on or makes use of what the other has brought about. */
  | 'BUILDS_ON'
  /** It comes after the other in time, with a similar aim. */
  | 'FOLLOWS'
  /** It is what one municipality made of the other, mostly under a name of its own. */
  | 'LOCAL_PROJECT_OF'
  /** It belongs to the other programme, which is larger. */
  | 'PART_OF';

/** What a relation's list of programmes can be counted by: the statements' own values and those of what is at the other end. */
export type ProgrammeRelationEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. Who it comes from, in the compiler's reading of the sources. */
  | 'LEVEL'
  /** Over the statements. In which way they belong together; `direction` says from which end it is to be read. */
  | 'RELATION';

/** Has statements of this relation with programmes at the other end, by default at least one. All keys must hold. */
export type ProgrammeRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<ProgrammeFilter>;
  /** The participation was in one of these phases of the programme. */
  phase?: InputMaybe<Array<ParticipationPhase>>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** What a relation's list of programmes can be counted by: the statements' own values and those of what is at the other end. */
export type ProgrammeRoleEdgeFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. Who it comes from, in the compiler's reading of the sources. */
  | 'LEVEL'
  /** Over the statements. As what the actor is involved, in the compiler's reading of the sources. */
  | 'ROLE';

/** The relationships of the graph: the same words as in Cypher. */
export type RelationType =
  /** A location, offer, programme or building block addresses a target group. */
  | 'ADDRESSES'
  /** An offer helps with a building block. */
  | 'ADDRESSES_BLOCK'
  /** An actor belongs to another, or is run or followed by it. */
  | 'AFFILIATED_WITH'
  /** A building block or an offer has a broader one (SKOS). */
  | 'BROADER'
  /** Two learning locations work together. */
  | 'COOPERATES_WITH'
  /** An agreement covers a building block. */
  | 'COVERS'
  /** A programme names a building block as one of its fields or structures. */
  | 'DEFINES'
  /** A department belongs to a municipality's administration. */
  | 'DEPARTMENT_OF'
  /** An agreement names who made it, or takes part in it, as a party. */
  | 'HAS_PARTY'
  /** An actor funds, carries or partners a programme. */
  | 'INVOLVED_IN'
  /** A municipality lies in a Land. */
  | 'IN_STATE'
  /** A learning location lies in a municipality. */
  | 'LOCATED_IN'
  /** An actor operates a learning location or has another part in it. */
  | 'OPERATED_BY'
  /** A municipality takes part in a programme. */
  | 'PARTICIPATES_IN'
  /** A department or a learning location is a part of another. */
  | 'PART_OF'
  /** An actor provides an offer. */
  | 'PROVIDES'
  /** A municipality has published an output. */
  | 'PUBLISHED_BY'
  /** A municipality, actor, programme or agreement pursues a goal. */
  | 'PURSUES'
  /** Two municipalities, or two programmes, belong together in a named way. */
  | 'RELATED_TO'
  /** A department is responsible for a building block. */
  | 'RESPONSIBLE_FOR'
  /** An output is a result of a building block. */
  | 'RESULT_OF'
  /** A learning location runs, hosts or takes part in a building block. */
  | 'RUNS'
  /** An actor has its seat in a municipality or a Land. */
  | 'SEATED_IN'
  /** An agreement follows an earlier one. */
  | 'SUCCEEDS'
  /** An actor supports a municipality. */
  | 'SUPPORTS'
  /** An agreement stands in the frame of a programme. */
  | 'UNDER'
  /** A municipality has tried or runs a building block. */
  | 'USES'
  /** An agreement makes use of an offer. */
  | 'USES_OFFER';

/** What part a department has in a building block. */
export type ResponsibilityRole =
  /** It works on it with others, who are in charge. */
  | 'CONTRIBUTES'
  /** It brings those together who work on it. */
  | 'COORDINATES'
  /** It carries out what others decide. */
  | 'EXECUTES'
  /** It is the office (Geschäftsstelle) of a conference or body. */
  | 'OFFICE'
  /** The department is in charge of the building block. */
  | 'RESPONSIBLE';

/** What part a learning location has in a building block. To run it in the narrow sense are the first five. */
export type RunRole =
  /** It works on it with others, who are in charge. */
  | 'CONTRIBUTES'
  /** It brings those together who work on it. */
  | 'COORDINATES'
  /** A report or a study describes it as an example. */
  | 'EXAMPLE_CASE'
  /** It houses the office or the work of others. */
  | 'HOSTS'
  /** It is itself one: a neighbourhood education centre, a campus. */
  | 'IS_INSTANCE'
  /** It is in the lead among several. */
  | 'LEADS'
  /** It does the work. */
  | 'RUNS'
  /** It takes part in what others run. */
  | 'TAKES_PART'
  /** It was only where something took place. */
  | 'VENUE';

/** What counts as sharing. Without it: every recorded use, as it stands. */
export type SharingScope = {
  /** Who uses a block uses every broader one too (outreach guidance is guidance). */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** What its parts use counts for the whole too (boroughs for the city-state, Aachen for its StädteRegion), transitively; the parts stay in the comparison. */
  includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these uses count; every use when left out. */
  uses?: InputMaybe<UseFilter>;
};

/** In what two municipalities can be alike. */
export type SimilarityAspect =
  /** The building blocks that they use, by the measure asked for. */
  | 'BUILDING_BLOCKS'
  /** The programmes that they take part in, by the measure asked for. */
  | 'PROGRAMMES'
  /** Their populations: the smaller by the larger; 0 where one is not known, since nothing then says that they are alike. */
  | 'SIZE';

/** How alike two municipalities are. A and B are the sets of building blocks that the two use: any statement counts, whatever its status, unless the scope says otherwise. Scores are rounded to 6 decimals before they are compared or shown. A municipality without blocks is similar to none (score 0). */
export type SimilarityMeasure =
  /** |A ∩ B| / √(|A|·|B|): between the two, kinder to sets of unequal size than Jaccard. */
  | 'COSINE'
  /** |A ∩ B| / |A ∪ B|: what share of all their blocks both use. */
  | 'JACCARD'
  /** |A ∩ B| / min(|A|, |B|): what share of the smaller set the other one has, too. */
  | 'OVERLAP';

/** What the sources of a list can be counted by. */
export type SourceFacet =
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over its values. Founding document, page or document, data set. */
  | 'SOURCE_TYPE';

/** Which sources: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type SourceFilter = {
  /** One of these values. How sure it is that the source is cited rightly; how sure a statement is, the statement says itself. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<SourceProperty>>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<SourceFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** One of these values. Founding document, page or document, data set. */
  sourceType?: InputMaybe<Array<SourceType>>;
};

/** One entry of an order of sources. Ties are broken by id; what has no value comes last in both directions. */
export type SourceOrder = {
  /** The value by which things are compared. */
  by: SourceOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What sources can be ordered by. */
export type SourceOrderBy =
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many statements rest, among others, on the source. */
  | 'STATEMENT_COUNT';

/** Properties of sources that can be without a value. */
export type SourceProperty =
  /** Not stated: What is known of its licence; null says nothing about what is allowed. */
  | 'LICENCE_NOTE'
  /** Not stated: Where it was found; null for what has no address. Whether the page is still there was not checked. */
  | 'URL';

/** What sort of source it is, in the compiler's reading. */
export type SourceType =
  /** A table or a list that can be processed: official statistics, keys, coordinates. */
  | 'DATA_SET'
  /** The text in which the Deutsche Kinder- und Jugendstiftung describes its agencies for large cities. */
  | 'FOUNDING_DOCUMENT'
  /** A page on the web, or a document, an article or a report that is or was found there. */
  | 'WEB_PAGE_OR_DOCUMENT';

/** What the states of a list can be counted by. */
export type StateFacet =
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the municipalities (statements IN_STATE); a value is an id. */
  | 'MUNICIPALITY'
  /** Over the seated actors (statements SEATED_IN); a value is an id. */
  | 'SEATED_ACTOR'
  /** Over its values. Area state or city-state. */
  | 'STATE_TYPE';

/** Which states: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type StateFilter = {
  /** One of these values. The two digits with which the municipality keys (AGS) of the Land begin (`04`). */
  ags2?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of these values. The usual code of two letters (`HB`). */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** One of these values. Code of ISO 3166-2 (`DE-HB`). */
  iso31662?: InputMaybe<Array<Scalars['String']['input']>>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<StateProperty>>;
  /** Has statements IN_STATE, by default at least one. Municipalities of the Land, as far as the landscape holds them. */
  municipalities?: InputMaybe<MunicipalityRelationFilter>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<StateFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<StateFilter>>;
  /** Has statements SEATED_IN, by default at least one. Actors that have their seat here. Where an actor sits says nothing about where it acts. */
  seatedActors?: InputMaybe<ActorRelationFilter>;
  /** One of these values. Area state or city-state. */
  stateType?: InputMaybe<Array<StateType>>;
  /** One of these values. Item in Wikidata (`Q985`). Q64 (Berlin) and Q1055 (Hamburg) stand for both the Land and the city. */
  wikidataId?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of states. Ties are broken by id; what has no value comes last in both directions. */
export type StateOrder = {
  /** The value by which things are compared. */
  by: StateOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What states can be ordered by. */
export type StateOrderBy =
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By how many different things stand in `municipalities`. */
  | 'MUNICIPALITY_COUNT'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `seatedActors`. */
  | 'SEATED_ACTOR_COUNT';

/** Properties of states that can be without a value. */
export type StateProperty =
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE';

/** Whether a Land is an area with many municipalities or a city. */
export type StateType =
  /** A Flächenland: a Land with many municipalities, one of the 13. */
  | 'AREA_STATE'
  /** A Stadtstaat: Berlin, Bremen (with Bremerhaven) or Hamburg. The city is a thing of its own, a municipality. */
  | 'CITY_STATE';

/** What a list of statements can be counted by. */
export type StatementFacet =
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the frames in which statements hold; a value is a programme's id. */
  | 'PROGRAMME'
  /** Over the types of the relationships. */
  | 'RELATION'
  /** Over what the data say of a statement's kind (see `Link.role`). */
  | 'ROLE'
  /** Over the sources; a statement with several is in several buckets. A value is a source's id. */
  | 'SOURCE';

/** Which statements count. All keys must hold; a key that is null is as if left out. */
export type StatementFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** As what an actor supports a municipality. */
export type SupportRole =
  /** A transfer agency advised or accompanied the municipality. */
  | 'AGENCY_SUPPORT'
  /** A Grundpate: a foundation that accompanied the municipality as a whole in Lernen vor Ort. */
  | 'BASIC_SPONSOR'
  /** It coordinated the work on the spot. */
  | 'COORDINATOR'
  /** A foundation as partner; what kind of sponsorship it held is not stated. */
  | 'FOUNDATION_PARTNER'
  /** A local foundation alliance (Stiftungsverbund) as a whole. */
  | 'LOCAL_ALLIANCE'
  /** One of those who form the local foundation alliance (Stiftungsverbund). */
  | 'LOCAL_ALLIANCE_MEMBER'
  /** It speaks for the local foundation alliance (Stiftungsverbund). */
  | 'LOCAL_ALLIANCE_SPEAKER'
  /** It worked on education monitoring with the municipality. */
  | 'MONITORING_PARTNER'
  /** A Verbundpartner: it carried the funded project together with the municipality. */
  | 'NETWORK_PARTNER'
  /** It operates a house or a place of learning there. */
  | 'OPERATOR'
  /** It worked with the municipality in one project, or in a part of it. */
  | 'PROJECT_PARTNER'
  /** It accompanied the work scientifically. */
  | 'RESEARCH_PARTNER'
  /** The municipality lies in the area that the actor serves. */
  | 'SERVES'
  /** The actor had a site of its agency there. */
  | 'SITE'
  /** An association founded to support the municipality's education region. */
  | 'SUPPORT_ASSOCIATION';

/** What the target groups of a list can be counted by. */
export type TargetGroupFacet =
  /** Over the building blocks (statements ADDRESSES); a value is an id. */
  | 'BUILDING_BLOCK'
  /** Over how sure the things' master data are; in a relation's list, over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the learning locations (statements ADDRESSES); a value is an id. */
  | 'LEARNING_LOCATION'
  /** Over its values. The phase of life, in the compiler's reading. */
  | 'LIFE_PHASE'
  /** Over the offers (statements ADDRESSES); a value is an id. */
  | 'OFFER'
  /** Over the programmes (statements ADDRESSES); a value is an id. */
  | 'PROGRAMME';

/** Which target groups: all keys must hold; a key that is null is as if left out. `not` and `or` nest at most 3 deep, `or` has at most 10 branches. */
export type TargetGroupFilter = {
  /** Has statements ADDRESSES, by default at least one. Building blocks that are meant for these people or institutions. */
  buildingBlocks?: InputMaybe<BuildingBlockRelationFilter>;
  /** One of these values. How sure the master data of this thing are. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** Exactly this id, or one of several. */
  id?: InputMaybe<IdFilter>;
  /** Has statements ADDRESSES, by default at least one. Learning locations that address it. More than half of these statements are inferred from what sort of place it is; see `confidence`. */
  learningLocations?: InputMaybe<LearningLocationRelationFilter>;
  /** One of these values. The phase of life, in the compiler's reading. */
  lifePhase?: InputMaybe<Array<LifePhase>>;
  /** These properties are not stated: where are master data missing? */
  missing?: InputMaybe<Array<TargetGroupProperty>>;
  /** Matches any name on record, whatever the case and with umlauts folded. */
  name?: InputMaybe<TextFilter>;
  /** Whatever is not known to fit this. */
  not?: InputMaybe<TargetGroupFilter>;
  /** Matches the remark of the compiler, whatever the case and with umlauts folded; what has no remark never fits. */
  note?: InputMaybe<TextFilter>;
  /** Has statements ADDRESSES, by default at least one. Offers of the agencies that address it. */
  offers?: InputMaybe<OfferRelationFilter>;
  /** At least one of these fits. */
  or?: InputMaybe<Array<TargetGroupFilter>>;
  /** Has statements ADDRESSES, by default at least one. Programmes that address it; the note says whether directly or through the municipalities. */
  programmes?: InputMaybe<ProgrammeRelationFilter>;
  /** Has no statement of any of these relations: where is knowledge missing? */
  without?: InputMaybe<Array<RelationType>>;
};

/** One entry of an order of target groups. Ties are broken by id; what has no value comes last in both directions. */
export type TargetGroupOrder = {
  /** The value by which things are compared. */
  by: TargetGroupOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What target groups can be ordered by. */
export type TargetGroupOrderBy =
  /** By how many different things stand in `buildingBlocks`. */
  | 'BUILDING_BLOCK_COUNT'
  /** By the number of statements that touch the thing. */
  | 'DEGREE'
  /** By how many different things stand in `learningLocations`. */
  | 'LEARNING_LOCATION_COUNT'
  /** By the folded name (ä as a, ß as ss, case ignored), then by id. */
  | 'NAME'
  /** By how many different things stand in `offers`. */
  | 'OFFER_COUNT'
  /** By how many different things stand in `programmes`. */
  | 'PROGRAMME_COUNT';

/** Properties of target groups that can be without a value. */
export type TargetGroupProperty =
  /** Not stated: Who belongs to it, in English, in the compiler's words. */
  | 'DEFINITION'
  /** Not stated: A remark of the compiler, in the words of the data (mostly English). */
  | 'NOTE';

/** Has statements of this relation with target groups at the other end, by default at least one. All keys must hold. */
export type TargetGroupRelationFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** How many different things are at the other end, of those that fit every other key except `toAll`: `{lte: 0}` is none, `{gte: 3}` at least three. Default: at least one, unless only `toAll` is given. */
  count?: InputMaybe<IntRange>;
  /** What is at the other end; nests at most 3 deep. */
  node?: InputMaybe<TargetGroupFilter>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role of a supporter, the relation of a municipality …: one of these, as in the data (`basic_sponsor`) or as the enum spells it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** One of these is at the other end; an empty list matches nothing. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Besides: every one of these is at the other end, by a statement that fits the statement's keys. */
  toAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** Which texts, whatever the case and with umlauts folded (`koln` and `koeln` both fit Köln). */
export type TextFilter = {
  /** This occurs somewhere in the text. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** The whole text; null matches nothing. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** The text begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What `at` does with a date that is not known. */
export type UnknownDates =
  /** A date that is not known never excludes. */
  | 'COUNT'
  /** Both dates must be known. */
  | 'EXCLUDE'
  /** `since` must be known; an unknown `until` means: still running. */
  | 'OPEN_END';

/** What a relation's list of building blocks can be counted by: the statements' own values and those of what is at the other end. */
export type UseFacet =
  /** Over the broader (statements BROADER); a value is an id. */
  | 'BROADER'
  /** Over its values. The sort, in the compiler's reading of the sources. */
  | 'CATEGORY'
  /** Over how sure the statements are. */
  | 'CONFIDENCE'
  /** Over the statements; a value is an id. The frame in which the block was tried. */
  | 'PROGRAMME'
  /** Over the statements. What the sources say of the use today. */
  | 'STATUS';

/** Which uses count. All keys must hold; a key that is null is as if left out. */
export type UseFilter = {
  /** In force at this date. A partial date stands for all days that it can mean; a statement counts if the span from the first day of `since` to the last day of `until` touches that of `at`. The status is not looked at. */
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The statement is as sure as one of these. */
  confidence?: InputMaybe<Array<Confidence>>;
  /** The statement holds in the frame of one of these programmes. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement began in this period. */
  since?: InputMaybe<DateRange>;
  /** The statement rests, among others, on one of these sources. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement rests on so many sources. */
  sourceCount?: InputMaybe<IntRange>;
  /** The use has one of these states. */
  status?: InputMaybe<Array<UseStatus>>;
  /** What `at` does with a date that is not known. Few statements have both dates, so the choice matters. */
  unknownDates?: InputMaybe<UnknownDates>;
};

/** One entry of an order of uses. Ties are broken by id; what has no value comes last in both directions. */
export type UseOrder = {
  /** The value by which uses are compared. */
  by: UseOrderBy;
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
};

/** What uses can be ordered by. */
export type UseOrderBy =
  /** By the folded name of what is at the other end. */
  | 'NAME'
  /** By when the use began; uses without a date last. */
  | 'SINCE'
  /** By the state: active, continued, ended, unknown. */
  | 'STATUS';

/** What the sources say of a use today. No status means that a municipality lacks the block. */
export type UseStatus =
  /** The source describes it as current. */
  | 'ACTIVE'
  /** It was kept after the funding ended. */
  | 'CONTINUED'
  /** The source says that it ended. */
  | 'ENDED'
  /** It is documented for the period of its source; its present state was not checked. */
  | 'UNKNOWN';

export type ActorReachQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ActorReachQuery = { __typename?: 'Query', actor?: { __typename?: 'Actor', id: string, name: string, actorType: ActorType, website?: string | null, sources: Array<{ __typename?: 'Source', id: string, citation: string }>, seats: { __typename?: 'ActorSeatConnection', edges: Array<{ __typename?: 'ActorSeatEdge', confidence: Confidence, node:
          | { __typename?: 'Actor', id: string, name: string }
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'BuildingBlock', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'CooperationAgreement', id: string, name: string }
          | { __typename?: 'Department', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
          | { __typename?: 'Goal', id: string, name: string }
          | { __typename?: 'LearningLocation', id: string, name: string }
          | { __typename?: 'Offer', id: string, name: string }
          | { __typename?: 'Output', id: string, name: string }
          | { __typename?: 'Programme', id: string, name: string }
          | { __typename?: 'State', id: string, name: string }
          | { __typename?: 'TargetGroup', id: string, name: string }
        , sources: Array<{ __typename?: 'Source', id: string }> }> }, supportedMunicipalities: { __typename?: 'ActorSupportedMunicipalityConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, unknown: number, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'ActorSupportedMunicipalityEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node:
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
        , programme?: { __typename?: 'Programme', id: string } | null, sources: Array<{ __typename?: 'Source', id: string }> }> }, programmes: { __typename?: 'ActorProgrammeConnection', edges: Array<{ __typename?: 'ActorProgrammeEdge', role: InvolvementRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Programme', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string }> }> }, offers: { __typename?: 'ActorOfferConnection', edges: Array<{ __typename?: 'ActorOfferEdge', confidence: Confidence, node: { __typename?: 'Offer', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string }> }> }, affiliations: { __typename?: 'ActorAffiliationConnection', edges: Array<{ __typename?: 'ActorAffiliationEdge', role: AffiliationRole, direction: Direction, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string }> }> }, affiliates: { __typename?: 'ActorAffiliateConnection', edges: Array<{ __typename?: 'ActorAffiliateEdge', role: AffiliationRole, direction: Direction, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, offers: { __typename?: 'ActorOfferConnection', totalCount: number } }, sources: Array<{ __typename?: 'Source', id: string }> }> } } | null };

export type AgencyFundersAndPartnersQueryVariables = Exact<{
  agency: Scalars['ID']['input'];
  programme: Scalars['ID']['input'];
}>;


export type AgencyFundersAndPartnersQuery = { __typename?: 'Query', programme?: { __typename?: 'Programme', id: string, name: string, start?: string | null, end?: string | null, funders: { __typename?: 'ProgrammeActorConnection', edges: Array<{ __typename?: 'ProgrammeActorEdge', role: InvolvementRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, actorType: ActorType }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, carriers: { __typename?: 'ProgrammeActorConnection', edges: Array<{ __typename?: 'ProgrammeActorEdge', role: InvolvementRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, actorType: ActorType }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, partners: { __typename?: 'ProgrammeActorConnection', edges: Array<{ __typename?: 'ProgrammeActorEdge', role: InvolvementRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, actorType: ActorType }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } } | null, actor?: { __typename?: 'Actor', id: string, name: string, affiliations: { __typename?: 'ActorAffiliationConnection', edges: Array<{ __typename?: 'ActorAffiliationEdge', role: AffiliationRole, direction: Direction, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, actorType: ActorType }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } } | null };

export type AgreementsEndingSoonQueryVariables = Exact<{
  ends: DateRange;
  agreementType?: InputMaybe<Array<AgreementType> | AgreementType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AgreementsEndingSoonQuery = { __typename?: 'Query', cooperationAgreements: { __typename?: 'CooperationAgreementConnection', totalCount: number, nodes: Array<{ __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, status: AgreementStatus, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, parties: { __typename?: 'CooperationAgreementPartyConnection', edges: Array<{ __typename?: 'CooperationAgreementPartyEdge', role: PartyRole, partyType: EntityType, confidence: Confidence, node:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
          , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, successors: { __typename?: 'CooperationAgreementSuccessorConnection', edges: Array<{ __typename?: 'CooperationAgreementSuccessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withoutEnd: { __typename?: 'CooperationAgreementConnection', totalCount: number, caution?: string | null } };

export type AgreementsWithDepartmentsOrLocationsQueryVariables = Exact<{
  types?: Array<EntityType> | EntityType;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AgreementsWithDepartmentsOrLocationsQuery = { __typename?: 'Query', cooperationAgreements: { __typename?: 'CooperationAgreementConnection', totalCount: number, nodes: Array<{ __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, municipalities: { __typename?: 'CooperationAgreementPartyConnection', nodes: Array<
          | { __typename?: 'Actor', id: string, name: string }
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'BuildingBlock', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'CooperationAgreement', id: string, name: string }
          | { __typename?: 'Department', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
          | { __typename?: 'Goal', id: string, name: string }
          | { __typename?: 'LearningLocation', id: string, name: string }
          | { __typename?: 'Offer', id: string, name: string }
          | { __typename?: 'Output', id: string, name: string }
          | { __typename?: 'Programme', id: string, name: string }
          | { __typename?: 'State', id: string, name: string }
          | { __typename?: 'TargetGroup', id: string, name: string }
        > }, parties: { __typename?: 'CooperationAgreementPartyConnection', totalCount: number, edges: Array<{ __typename?: 'CooperationAgreementPartyEdge', partyType: EntityType, role: PartyRole, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
            | { __typename?: 'Actor', id: string, name: string }
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'BuildingBlock', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'CooperationAgreement', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
            | { __typename?: 'Goal', id: string, name: string }
            | { __typename?: 'LearningLocation', id: string, name: string }
            | { __typename?: 'Offer', id: string, name: string }
            | { __typename?: 'Output', id: string, name: string }
            | { __typename?: 'Programme', id: string, name: string }
            | { __typename?: 'State', id: string, name: string }
            | { __typename?: 'TargetGroup', id: string, name: string }
           }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type AgreementsWithoutGoalsOrDateQueryVariables = Exact<{
  missing?: Array<CooperationAgreementProperty> | CooperationAgreementProperty;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AgreementsWithoutGoalsOrDateQuery = { __typename?: 'Query', cooperationAgreements: { __typename?: 'CooperationAgreementConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, confidence: Confidence, goals: { __typename?: 'CooperationAgreementGoalConnection', totalCount: number }, parties: { __typename?: 'CooperationAgreementPartyConnection', nodes: Array<
          | { __typename?: 'Actor', id: string, name: string }
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'BuildingBlock', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'CooperationAgreement', id: string, name: string }
          | { __typename?: 'Department', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
          | { __typename?: 'Goal', id: string, name: string }
          | { __typename?: 'LearningLocation', id: string, name: string }
          | { __typename?: 'Offer', id: string, name: string }
          | { __typename?: 'Output', id: string, name: string }
          | { __typename?: 'Programme', id: string, name: string }
          | { __typename?: 'State', id: string, name: string }
          | { __typename?: 'TargetGroup', id: string, name: string }
        > }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withoutGoals: { __typename?: 'CooperationAgreementConnection', totalCount: number }, withoutDate: { __typename?: 'CooperationAgreementConnection', totalCount: number } };

export type BasicSponsorsQueryVariables = Exact<{
  role: Array<Scalars['String']['input']> | Scalars['String']['input'];
  actorType?: InputMaybe<Array<ActorType> | ActorType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BasicSponsorsQuery = { __typename?: 'Query', actors: { __typename?: 'ActorConnection', totalCount: number, nodes: Array<{ __typename?: 'Actor', id: string, name: string, actorType: ActorType, supportedMunicipalities: { __typename?: 'ActorSupportedMunicipalityConnection', thingCount: number, edges: Array<{ __typename?: 'ActorSupportedMunicipalityEdge', role: SupportRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind }
            | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind }
            | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind }
          , programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, sharedSponsorships: { __typename?: 'MunicipalityConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'City', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'District', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
    > } };

export type BuildingBlockByStateQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  status?: InputMaybe<Array<UseStatus> | UseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BuildingBlockByStateQuery = { __typename?: 'Query', buildingBlock?: { __typename?: 'BuildingBlock', id: string, name: string, municipalities: { __typename?: 'BuildingBlockMunicipalityConnection', totalCount: number, thingCount: number, facets: Array<{ __typename?: 'Facet', by: string, unknown: number, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'BuildingBlockMunicipalityEdge', status: UseStatus, since?: string | null, until?: string | null, confidence: Confidence, node:
          | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
        , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null, withoutRecord: { __typename?: 'StateConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'State', id: string, name: string, confidence: Confidence, municipalities: { __typename?: 'StateMunicipalityConnection', totalCount: number }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } };

export type BuildingBlockGapQueryVariables = Exact<{
  of: Scalars['ID']['input'];
  comparedWith: Scalars['ID']['input'];
  scope?: InputMaybe<SharingScope>;
}>;


export type BuildingBlockGapQuery = { __typename?: 'Query', buildingBlockGap: { __typename?: 'BuildingBlockGap', caution: string, buildingBlocks: Array<{ __typename?: 'ComparedBuildingBlock', buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, uses: Array<{ __typename?: 'Use', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, municipality:
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
        , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }> } };

export type BuildingBlockMatrixQueryVariables = Exact<{
  filter?: InputMaybe<MunicipalityFilter>;
  buildingBlocks?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  scope?: InputMaybe<SharingScope>;
}>;


export type BuildingBlockMatrixQuery = { __typename?: 'Query', buildingBlockMatrix: { __typename?: 'BuildingBlockMatrix', buildingBlocks: Array<{ __typename?: 'BuildingBlock', id: string, name: string }>, rows: Array<{ __typename?: 'MatrixRow', cells: Array<UseStatus | null>, municipality:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       }> } };

export type BuildingBlockPairsQueryVariables = Exact<{
  filter?: InputMaybe<MunicipalityFilter>;
  minTogether?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<SharingScope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BuildingBlockPairsQuery = { __typename?: 'Query', buildingBlockPairs: { __typename?: 'BuildingBlockPairConnection', totalCount: number, nodes: Array<{ __typename?: 'BuildingBlockPair', togetherCount: number, aCount: number, bCount: number, score: number, a: { __typename?: 'BuildingBlock', id: string, name: string }, b: { __typename?: 'BuildingBlock', id: string, name: string }, municipalities: Array<
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
      >, evidence: Array<{ __typename?: 'ComparedBuildingBlock', buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, uses: Array<{ __typename?: 'Use', status: UseStatus, since?: string | null, until?: string | null, confidence: Confidence, municipality:
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
          , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type BuildingBlocksUsedOnceQueryVariables = Exact<{
  users: IntRange;
  among?: InputMaybe<MunicipalityFilter>;
  status?: InputMaybe<Array<UseStatus> | UseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BuildingBlocksUsedOnceQuery = { __typename?: 'Query', buildingBlocks: { __typename?: 'BuildingBlockConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'BuildingBlock', id: string, name: string, category: BuildingBlockCategory, municipalities: { __typename?: 'BuildingBlockMunicipalityConnection', thingCount: number, edges: Array<{ __typename?: 'BuildingBlockMunicipalityEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind }
            | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind }
            | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind }
          , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, neverUsed: { __typename?: 'BuildingBlockConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'BuildingBlock', id: string, name: string, category: BuildingBlockCategory, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } };

export type CityLandscapeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CityLandscapeQuery = { __typename?: 'Query', city?: { __typename?: 'City', id: string, name: string, departments: { __typename?: 'MunicipalityDepartmentConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalityDepartmentEdge', since?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }>, node: { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType, partOf?: { __typename?: 'Department', id: string, name: string } | null, buildingBlocks: { __typename?: 'DepartmentBuildingBlockConnection', edges: Array<{ __typename?: 'DepartmentBuildingBlockEdge', role: ResponsibilityRole, since?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string }> }> } } }> }, learningLocations: { __typename?: 'MunicipalityLearningLocationConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalityLearningLocationEdge', quarter?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }>, node: { __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, formality: Formality } }> }, supporters: { __typename?: 'MunicipalitySupporterConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, programme?: { __typename?: 'Programme', id: string, name: string } | null, node: { __typename?: 'Actor', id: string, name: string, actorType: ActorType }, sources: Array<{ __typename?: 'Source', id: string }> }> }, agreements: { __typename?: 'MunicipalityAgreementConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }>, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validUntil?: string | null, status: AgreementStatus, goals: { __typename?: 'CooperationAgreementGoalConnection', edges: Array<{ __typename?: 'CooperationAgreementGoalEdge', confidence: Confidence, node: { __typename?: 'Goal', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string }> }> }, buildingBlocks: { __typename?: 'CooperationAgreementBuildingBlockConnection', edges: Array<{ __typename?: 'CooperationAgreementBuildingBlockEdge', confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string }> }> } } }> } } | null };

export type CityWithBuildingBlocksQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CityWithBuildingBlocksQuery = { __typename?: 'Query', city?: { __typename?: 'City', id: string, name: string, population?: number | null, populationDate?: string | null, state?: { __typename?: 'State', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string }>, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string, category: BuildingBlockCategory }, programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } } | null };

export type ConnectivityQueryVariables = Exact<{
  via?: InputMaybe<Array<RelationType> | RelationType>;
  types?: InputMaybe<Array<EntityType> | EntityType>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ConnectivityQuery = { __typename?: 'Query', connectivity: { __typename?: 'Connectivity', thingCount: number, componentCount: number, articulationPointCount: number, components: Array<{ __typename?: 'Component', size: number, things: Array<
        | { __typename?: 'Actor', id: string, name: string }
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'BuildingBlock', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'CooperationAgreement', id: string, name: string }
        | { __typename?: 'Department', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
        | { __typename?: 'Goal', id: string, name: string }
        | { __typename?: 'LearningLocation', id: string, name: string }
        | { __typename?: 'Offer', id: string, name: string }
        | { __typename?: 'Output', id: string, name: string }
        | { __typename?: 'Programme', id: string, name: string }
        | { __typename?: 'State', id: string, name: string }
        | { __typename?: 'TargetGroup', id: string, name: string }
      > }>, articulationPoints: Array<{ __typename?: 'ArticulationPoint', pieces: number, cutOffCount: number, thing:
        | { __typename: 'Actor', actorType: ActorType, id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'Borough', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'BuildingBlock', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'City', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'CooperationAgreement', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'Department', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'District', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'Goal', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'LearningLocation', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'Offer', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'Output', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'Programme', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'State', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
        | { __typename: 'TargetGroup', id: string, name: string, degree: number, links: { __typename?: 'LinkConnection', totalCount: number, nodes: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      , cutOff: Array<
        | { __typename?: 'Actor', id: string, name: string }
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'BuildingBlock', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'CooperationAgreement', id: string, name: string }
        | { __typename?: 'Department', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
        | { __typename?: 'Goal', id: string, name: string }
        | { __typename?: 'LearningLocation', id: string, name: string }
        | { __typename?: 'Offer', id: string, name: string }
        | { __typename?: 'Output', id: string, name: string }
        | { __typename?: 'Programme', id: string, name: string }
        | { __typename?: 'State', id: string, name: string }
        | { __typename?: 'TargetGroup', id: string, name: string }
      > }> } };

export type ConnectorsQueryVariables = Exact<{
  between: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  types?: InputMaybe<Array<EntityType> | EntityType>;
  via?: InputMaybe<Array<RelationType> | RelationType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ConnectorsQuery = { __typename?: 'Query', connectors: { __typename?: 'ConnectorConnection', totalCount: number, edges: Array<{ __typename?: 'ConnectorEdge', node:
        | { __typename: 'Actor', actorType: ActorType, id: string, name: string }
        | { __typename: 'Borough', id: string, name: string }
        | { __typename: 'BuildingBlock', id: string, name: string }
        | { __typename: 'City', id: string, name: string }
        | { __typename: 'CooperationAgreement', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'District', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'LearningLocation', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Output', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'TargetGroup', id: string, name: string }
      , links: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, start:
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'Borough', id: string, name: string }
          | { __typename: 'BuildingBlock', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'CooperationAgreement', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Goal', id: string, name: string }
          | { __typename: 'LearningLocation', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Output', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'TargetGroup', id: string, name: string }
        , end:
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'Borough', id: string, name: string }
          | { __typename: 'BuildingBlock', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'CooperationAgreement', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Goal', id: string, name: string }
          | { __typename: 'LearningLocation', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Output', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'TargetGroup', id: string, name: string }
        , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, sharedProgrammes: { __typename?: 'ProgrammeConnection', totalCount: number, nodes: Array<{ __typename?: 'Programme', id: string, name: string, municipalities: { __typename?: 'ProgrammeMunicipalityConnection', edges: Array<{ __typename?: 'ProgrammeMunicipalityEdge', role: ParticipationRole, phase?: ParticipationPhase | null, since?: string | null, until?: string | null, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
          , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, actors: { __typename?: 'ProgrammeActorConnection', totalCount: number, edges: Array<{ __typename?: 'ProgrammeActorEdge', role: InvolvementRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, actorType: ActorType }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }> } };

export type ContractsForBuildingBlocksQueryVariables = Exact<{
  buildingBlocks?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  agreementType?: InputMaybe<Array<AgreementType> | AgreementType>;
  programmeRole?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type ContractsForBuildingBlocksQuery = { __typename?: 'Query', stated: { __typename?: 'CooperationAgreementConnection', totalCount: number, nodes: Array<{ __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, parties: { __typename?: 'CooperationAgreementPartyConnection', edges: Array<{ __typename?: 'CooperationAgreementPartyEdge', confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
            | { __typename?: 'Actor', id: string, name: string }
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'BuildingBlock', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'CooperationAgreement', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
            | { __typename?: 'Goal', id: string, name: string }
            | { __typename?: 'LearningLocation', id: string, name: string }
            | { __typename?: 'Offer', id: string, name: string }
            | { __typename?: 'Output', id: string, name: string }
            | { __typename?: 'Programme', id: string, name: string }
            | { __typename?: 'State', id: string, name: string }
            | { __typename?: 'TargetGroup', id: string, name: string }
           }> }, buildingBlocks: { __typename?: 'CooperationAgreementBuildingBlockConnection', edges: Array<{ __typename?: 'CooperationAgreementBuildingBlockEdge', note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } }> }, byProgramme: { __typename?: 'CooperationAgreementConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, parties: { __typename?: 'CooperationAgreementPartyConnection', edges: Array<{ __typename?: 'CooperationAgreementPartyEdge', confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
            | { __typename?: 'Actor', id: string, name: string }
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'BuildingBlock', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'CooperationAgreement', id: string, name: string }
            | { __typename?: 'Department', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
            | { __typename?: 'Goal', id: string, name: string }
            | { __typename?: 'LearningLocation', id: string, name: string }
            | { __typename?: 'Offer', id: string, name: string }
            | { __typename?: 'Output', id: string, name: string }
            | { __typename?: 'Programme', id: string, name: string }
            | { __typename?: 'State', id: string, name: string }
            | { __typename?: 'TargetGroup', id: string, name: string }
           }> }, programme?: { __typename?: 'Programme', id: string, name: string, buildingBlocks: { __typename?: 'ProgrammeBuildingBlockConnection', edges: Array<{ __typename?: 'ProgrammeBuildingBlockEdge', role: DefinitionRole, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } } | null }> } };

export type ContradictionsQueryVariables = Exact<{
  via?: RelationType;
  role?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  thingIs?: InputMaybe<Direction>;
}>;


export type ContradictionsQuery = { __typename?: 'Query', statements: Array<{ __typename?: 'Contradiction', thing:
      | { __typename: 'Actor', id: string, name: string }
      | { __typename: 'Borough', id: string, name: string }
      | { __typename: 'BuildingBlock', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'CooperationAgreement', id: string, name: string }
      | { __typename: 'Department', id: string, name: string }
      | { __typename: 'District', id: string, name: string }
      | { __typename: 'Goal', id: string, name: string }
      | { __typename: 'LearningLocation', id: string, name: string }
      | { __typename: 'Offer', id: string, name: string }
      | { __typename: 'Output', id: string, name: string }
      | { __typename: 'Programme', id: string, name: string }
      | { __typename: 'State', id: string, name: string }
      | { __typename: 'TargetGroup', id: string, name: string }
    , links: Array<{ __typename?: 'Link', id: string, relation: RelationType, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, from: string, to: string, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, start:
        | { __typename: 'Actor', id: string, name: string }
        | { __typename: 'Borough', id: string, name: string }
        | { __typename: 'BuildingBlock', id: string, name: string }
        | { __typename: 'City', id: string, name: string }
        | { __typename: 'CooperationAgreement', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'District', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'LearningLocation', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Output', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'TargetGroup', id: string, name: string }
      , end:
        | { __typename: 'Actor', id: string, name: string }
        | { __typename: 'Borough', id: string, name: string }
        | { __typename: 'BuildingBlock', id: string, name: string }
        | { __typename: 'City', id: string, name: string }
        | { __typename: 'CooperationAgreement', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'District', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'LearningLocation', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Output', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'TargetGroup', id: string, name: string }
       }> }>, populationCounts: { __typename?: 'CityConnection', totalCount: number, nodes: Array<{ __typename?: 'City', id: string, name: string, population?: number | null, populationDate?: string | null, population2019?: number | null, isLargeCity?: boolean | null, wasLargeCity2019?: boolean | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } };

export type DepartmentsForBuildingBlocksQueryVariables = Exact<{
  buildingBlocks?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  isLargeCity?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type DepartmentsForBuildingBlocksQuery = { __typename?: 'Query', stated: { __typename?: 'CityConnection', totalCount: number, nodes: Array<{ __typename?: 'City', id: string, name: string, departments: { __typename?: 'MunicipalityDepartmentConnection', edges: Array<{ __typename?: 'MunicipalityDepartmentEdge', confidence: Confidence, node: { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType, buildingBlocks: { __typename?: 'DepartmentBuildingBlockConnection', edges: Array<{ __typename?: 'DepartmentBuildingBlockEdge', role: ResponsibilityRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }> }, notStated: { __typename?: 'CityConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'City', id: string, name: string, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } };

export type EducationOfficePlacementQueryVariables = Exact<{
  departmentType?: InputMaybe<Array<DepartmentType> | DepartmentType>;
  municipality?: InputMaybe<MunicipalityFilter>;
  staffUnit?: Scalars['String']['input'];
  schoolOffice?: Scalars['String']['input'];
  mayor?: Scalars['String']['input'];
}>;


export type EducationOfficePlacementQuery = { __typename?: 'Query', staffUnit: { __typename?: 'DepartmentConnection', totalCount: number, nodes: Array<{ __typename?: 'Department', id: string, name: string, departmentType: DepartmentType, note?: string | null, confidence: Confidence, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, partOf?: { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, partOfSchoolOffice: { __typename?: 'DepartmentConnection', totalCount: number, nodes: Array<{ __typename?: 'Department', id: string, name: string, departmentType: DepartmentType, note?: string | null, confidence: Confidence, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, partOf?: { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, nearMayor: { __typename?: 'DepartmentConnection', totalCount: number, nodes: Array<{ __typename?: 'Department', id: string, name: string, departmentType: DepartmentType, note?: string | null, confidence: Confidence, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, partOf?: { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, notStated: { __typename?: 'DepartmentConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'Department', id: string, name: string, departmentType: DepartmentType, note?: string | null, confidence: Confidence, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, partOf?: { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } };

export type OfficeFragment = { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType, note?: string | null, confidence: Confidence, municipality?:
    | { __typename?: 'Borough', id: string, name: string }
    | { __typename?: 'City', id: string, name: string }
    | { __typename?: 'District', id: string, name: string }
   | null, partOf?: { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> };

export type EducationReportsQueryVariables = Exact<{
  outputType: Array<OutputType> | OutputType;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EducationReportsQuery = { __typename?: 'Query', reports: { __typename?: 'OutputConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, unknown: number, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, nodes: Array<{ __typename?: 'Output', id: string, name: string, date?: string | null, edition?: number | null, confidence: Confidence, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, byEdition: { __typename?: 'OutputConnection', nodes: Array<{ __typename?: 'Output', id: string, name: string, date?: string | null, edition?: number | null, confidence: Confidence, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } };

export type ReportFragment = { __typename?: 'Output', id: string, name: string, date?: string | null, edition?: number | null, confidence: Confidence, municipality?:
    | { __typename?: 'Borough', id: string, name: string }
    | { __typename?: 'City', id: string, name: string }
    | { __typename?: 'District', id: string, name: string }
   | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> };

export type FilterWithFacetsAndGroupsQueryVariables = Exact<{
  filter?: InputMaybe<MunicipalityFilter>;
  orderBy?: InputMaybe<Array<MunicipalityOrder> | MunicipalityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FilterWithFacetsAndGroupsQuery = { __typename?: 'Query', municipalities: { __typename?: 'MunicipalityConnection', totalCount: number, caution?: string | null, facets: Array<{ __typename?: 'Facet', by: string, unknown: number, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, groups: Array<{ __typename?: 'Group', count: number, keys: Array<{ __typename?: 'GroupKey', by: string, value?: string | null, label?: string | null }> }>, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, population?: number | null, sources: Array<{ __typename?: 'Source', id: string }>, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', totalCount: number } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, population?: number | null, sources: Array<{ __typename?: 'Source', id: string }>, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', totalCount: number } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, population?: number | null, sources: Array<{ __typename?: 'Source', id: string }>, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', totalCount: number } }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type FoundationsSupportingSeveralQueryVariables = Exact<{
  actorType: Array<ActorType> | ActorType;
  municipalities: IntRange;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FoundationsSupportingSeveralQuery = { __typename?: 'Query', actors: { __typename?: 'ActorConnection', totalCount: number, nodes: Array<{ __typename?: 'Actor', id: string, name: string, actorType: ActorType, supportedMunicipalities: { __typename?: 'ActorSupportedMunicipalityConnection', thingCount: number, totalCount: number, edges: Array<{ __typename?: 'ActorSupportedMunicipalityEdge', role: SupportRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind }
            | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind }
            | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind }
          , programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type GoalsByAgreementsQueryVariables = Exact<{
  minAgreements?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GoalsByAgreementsQuery = { __typename?: 'Query', goals: { __typename?: 'GoalConnection', totalCount: number, nodes: Array<{ __typename?: 'Goal', id: string, name: string, agreements: { __typename?: 'GoalAgreementConnection', totalCount: number, edges: Array<{ __typename?: 'GoalAgreementEdge', confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'CooperationAgreement', id: string, name: string } }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type LargeCitiesInNeitherQueryVariables = Exact<{
  programme?: Scalars['ID']['input'];
  agency?: Scalars['ID']['input'];
  isLargeCity?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type LargeCitiesInNeitherQuery = { __typename?: 'Query', neither: { __typename?: 'CityConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'City', id: string, name: string, population?: number | null, populationDate?: string | null, confidence: Confidence, state?: { __typename?: 'State', id: string, name: string } | null, programmes: { __typename?: 'MunicipalityProgrammeConnection', totalCount: number }, agreements: { __typename?: 'MunicipalityAgreementConnection', totalCount: number }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, notEvenBoroughs: { __typename?: 'CityConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'City', id: string, name: string, population?: number | null, populationDate?: string | null, confidence: Confidence, state?: { __typename?: 'State', id: string, name: string } | null, programmes: { __typename?: 'MunicipalityProgrammeConnection', totalCount: number }, agreements: { __typename?: 'MunicipalityAgreementConnection', totalCount: number }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } };

export type CityFragment = { __typename?: 'City', id: string, name: string, population?: number | null, populationDate?: string | null, confidence: Confidence, state?: { __typename?: 'State', id: string, name: string } | null, programmes: { __typename?: 'MunicipalityProgrammeConnection', totalCount: number }, agreements: { __typename?: 'MunicipalityAgreementConnection', totalCount: number }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> };

export type LargeCitiesWithoutEducationOfficeQueryVariables = Exact<{
  buildingBlocks: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  departmentTypes: Array<DepartmentType> | DepartmentType;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LargeCitiesWithoutEducationOfficeQuery = { __typename?: 'Query', cities: { __typename?: 'CityConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'City', id: string, name: string, population?: number | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', totalCount: number }, departments: { __typename?: 'MunicipalityDepartmentConnection', edges: Array<{ __typename?: 'MunicipalityDepartmentEdge', since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Department', id: string, name: string, departmentType: DepartmentType }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, relatedMunicipalities: { __typename?: 'MunicipalityRelatedMunicipalityConnection', edges: Array<{ __typename?: 'MunicipalityRelatedMunicipalityEdge', direction: Direction, relation: MunicipalityRelation, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
            | { __typename?: 'City', id: string, name: string, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
            | { __typename?: 'District', id: string, name: string, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
          , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, ended: { __typename?: 'CityConnection', totalCount: number, nodes: Array<{ __typename?: 'City', id: string, name: string, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }> } };

export type LearningLocationsByTargetGroupQueryVariables = Exact<{
  formality?: InputMaybe<Array<Formality> | Formality>;
  targetGroups?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LearningLocationsByTargetGroupQuery = { __typename?: 'Query', learningLocations: { __typename?: 'LearningLocationConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, unknown: number, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, nodes: Array<{ __typename?: 'LearningLocation', id: string, name: string, formality: Formality, locationType: LocationType, quarter?: string | null, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, sources: Array<{ __typename?: 'Source', id: string, citation: string }>, targetGroups: { __typename?: 'LearningLocationTargetGroupConnection', edges: Array<{ __typename?: 'LearningLocationTargetGroupEdge', confidence: Confidence, node: { __typename?: 'TargetGroup', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type LibrariesWithGuidanceQueryVariables = Exact<{
  locationType?: InputMaybe<Array<LocationType> | LocationType>;
  buildingBlocks?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  role?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LibrariesWithGuidanceQuery = { __typename?: 'Query', learningLocations: { __typename?: 'LearningLocationConnection', totalCount: number, nodes: Array<{ __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, quarter?: string | null, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, buildingBlocks: { __typename?: 'LearningLocationBuildingBlockConnection', edges: Array<{ __typename?: 'LearningLocationBuildingBlockEdge', role: RunRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type LocalFoundationAlliancesQueryVariables = Exact<{
  buildingBlocks: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  allianceRole: Array<Scalars['String']['input']> | Scalars['String']['input'];
  memberRole: Array<Scalars['String']['input']> | Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LocalFoundationAlliancesQuery = { __typename?: 'Query', municipalities: { __typename?: 'MunicipalityConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, members: { __typename?: 'MunicipalitySupporterConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, note?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, alliances: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, affiliates: { __typename?: 'ActorAffiliateConnection', thingCount: number, edges: Array<{ __typename?: 'ActorAffiliateEdge', direction: Direction, role: AffiliationRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, members: { __typename?: 'MunicipalitySupporterConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, note?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, alliances: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, affiliates: { __typename?: 'ActorAffiliateConnection', thingCount: number, edges: Array<{ __typename?: 'ActorAffiliateEdge', direction: Direction, role: AffiliationRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, members: { __typename?: 'MunicipalitySupporterConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, note?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, alliances: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, affiliates: { __typename?: 'ActorAffiliateConnection', thingCount: number, edges: Array<{ __typename?: 'ActorAffiliateEdge', direction: Direction, role: AffiliationRole, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type LocationsNearAPointQueryVariables = Exact<{
  near?: NearFilter;
  locationType?: InputMaybe<Array<LocationType> | LocationType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LocationsNearAPointQuery = { __typename?: 'Query', municipalities: { __typename?: 'MunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalityEdge', distanceKm?: number | null, node:
        | { __typename?: 'Borough', id: string, name: string, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, learningLocations: { __typename?: 'MunicipalityLearningLocationConnection', edges: Array<{ __typename?: 'MunicipalityLearningLocationEdge', quarter?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, formality: Formality } }> } }
        | { __typename?: 'City', id: string, name: string, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, learningLocations: { __typename?: 'MunicipalityLearningLocationConnection', edges: Array<{ __typename?: 'MunicipalityLearningLocationEdge', quarter?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, formality: Formality } }> } }
        | { __typename?: 'District', id: string, name: string, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, learningLocations: { __typename?: 'MunicipalityLearningLocationConnection', edges: Array<{ __typename?: 'MunicipalityLearningLocationEdge', quarter?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, formality: Formality } }> } }
       }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, notLocated: { __typename?: 'MunicipalityConnection', totalCount: number, caution?: string | null, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, learningLocations: { __typename?: 'MunicipalityLearningLocationConnection', edges: Array<{ __typename?: 'MunicipalityLearningLocationEdge', quarter?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, formality: Formality } }> } }
      | { __typename?: 'City', id: string, name: string, learningLocations: { __typename?: 'MunicipalityLearningLocationConnection', edges: Array<{ __typename?: 'MunicipalityLearningLocationEdge', quarter?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, formality: Formality } }> } }
      | { __typename?: 'District', id: string, name: string, learningLocations: { __typename?: 'MunicipalityLearningLocationConnection', edges: Array<{ __typename?: 'MunicipalityLearningLocationEdge', quarter?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, formality: Formality } }> } }
    > } };

export type LocationsOpenedByAProgrammeQueryVariables = Exact<{
  programme?: Scalars['ID']['input'];
  opened?: DateRange;
  role?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type LocationsOpenedByAProgrammeQuery = { __typename?: 'Query', programme?: { __typename?: 'Programme', id: string, name: string, start?: string | null, end?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> } | null, opened: { __typename?: 'LearningLocationConnection', totalCount: number, nodes: Array<{ __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, opened?: string | null, quarter?: string | null, confidence: Confidence, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, buildingBlocks: { __typename?: 'LearningLocationBuildingBlockConnection', edges: Array<{ __typename?: 'LearningLocationBuildingBlockEdge', role: RunRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } }> }, openingNotDated: { __typename?: 'LearningLocationConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, opened?: string | null, quarter?: string | null, confidence: Confidence, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, buildingBlocks: { __typename?: 'LearningLocationBuildingBlockConnection', edges: Array<{ __typename?: 'LearningLocationBuildingBlockEdge', role: RunRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } }> } };

export type OpenedFragment = { __typename?: 'LearningLocation', id: string, name: string, locationType: LocationType, opened?: string | null, quarter?: string | null, confidence: Confidence, municipality?:
    | { __typename?: 'Borough', id: string, name: string }
    | { __typename?: 'City', id: string, name: string }
    | { __typename?: 'District', id: string, name: string }
   | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, buildingBlocks: { __typename?: 'LearningLocationBuildingBlockConnection', edges: Array<{ __typename?: 'LearningLocationBuildingBlockEdge', role: RunRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } };

export type LocationsRunningBuildingBlocksQueryVariables = Exact<{
  formality?: InputMaybe<Array<Formality> | Formality>;
  targetGroups?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  role?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  confidence?: InputMaybe<Array<Confidence> | Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type LocationsRunningBuildingBlocksQuery = { __typename?: 'Query', learningLocations: { __typename?: 'LearningLocationConnection', totalCount: number, nodes: Array<{ __typename?: 'LearningLocation', id: string, name: string, formality: Formality, locationType: LocationType, quarter?: string | null, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, buildingBlocks: { __typename?: 'LearningLocationBuildingBlockConnection', edges: Array<{ __typename?: 'LearningLocationBuildingBlockEdge', role: RunRole, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'BuildingBlock', id: string, name: string } }> }, targetGroups: { __typename?: 'LearningLocationTargetGroupConnection', edges: Array<{ __typename?: 'LearningLocationTargetGroupEdge', note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'TargetGroup', id: string, name: string } }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MovesBetweenProgrammesQueryVariables = Exact<{
  from?: Scalars['ID']['input'];
  to?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MovesBetweenProgrammesQuery = { __typename?: 'Query', municipalities: { __typename?: 'MunicipalityConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, before: { __typename?: 'MunicipalityProgrammeConnection', edges: Array<{ __typename?: 'MunicipalityProgrammeEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Programme', id: string, name: string } }> }, later: { __typename?: 'MunicipalityProgrammeConnection', edges: Array<{ __typename?: 'MunicipalityProgrammeEdge', since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Programme', id: string, name: string } }> } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, before: { __typename?: 'MunicipalityProgrammeConnection', edges: Array<{ __typename?: 'MunicipalityProgrammeEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Programme', id: string, name: string } }> }, later: { __typename?: 'MunicipalityProgrammeConnection', edges: Array<{ __typename?: 'MunicipalityProgrammeEdge', since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Programme', id: string, name: string } }> } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, before: { __typename?: 'MunicipalityProgrammeConnection', edges: Array<{ __typename?: 'MunicipalityProgrammeEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Programme', id: string, name: string } }> }, later: { __typename?: 'MunicipalityProgrammeConnection', edges: Array<{ __typename?: 'MunicipalityProgrammeEdge', since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Programme', id: string, name: string } }> } }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MunicipalitiesCombiningBuildingBlocksQueryVariables = Exact<{
  buildingBlocks: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  kind?: InputMaybe<Array<MunicipalityKind> | MunicipalityKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MunicipalitiesCombiningBuildingBlocksQuery = { __typename?: 'Query', municipalities: { __typename?: 'MunicipalityConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MunicipalitiesOnDemographicChangeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  status?: InputMaybe<Array<UseStatus> | UseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MunicipalitiesOnDemographicChangeQuery = { __typename?: 'Query', buildingBlock?: { __typename?: 'BuildingBlock', id: string, name: string, definition?: string | null, municipalities: { __typename?: 'BuildingBlockMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'BuildingBlockMunicipalityEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node:
          | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind }
          | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind }
          | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind }
        , programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, departments: { __typename?: 'BuildingBlockDepartmentConnection', edges: Array<{ __typename?: 'BuildingBlockDepartmentEdge', role: ResponsibilityRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'Department', id: string, name: string, municipality?:
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
           | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, learningLocations: { __typename?: 'BuildingBlockLearningLocationConnection', edges: Array<{ __typename?: 'BuildingBlockLearningLocationEdge', role: RunRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'LearningLocation', id: string, name: string, municipality?:
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
           | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, agreements: { __typename?: 'BuildingBlockAgreementConnection', edges: Array<{ __typename?: 'BuildingBlockAgreementEdge', note?: string | null, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, parties: { __typename?: 'CooperationAgreementPartyConnection', edges: Array<{ __typename?: 'CooperationAgreementPartyEdge', confidence: Confidence, node:
                | { __typename?: 'Actor', id: string, name: string }
                | { __typename?: 'Borough', id: string, name: string }
                | { __typename?: 'BuildingBlock', id: string, name: string }
                | { __typename?: 'City', id: string, name: string }
                | { __typename?: 'CooperationAgreement', id: string, name: string }
                | { __typename?: 'Department', id: string, name: string }
                | { __typename?: 'District', id: string, name: string }
                | { __typename?: 'Goal', id: string, name: string }
                | { __typename?: 'LearningLocation', id: string, name: string }
                | { __typename?: 'Offer', id: string, name: string }
                | { __typename?: 'Output', id: string, name: string }
                | { __typename?: 'Programme', id: string, name: string }
                | { __typename?: 'State', id: string, name: string }
                | { __typename?: 'TargetGroup', id: string, name: string }
              , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } } | null };

export type MunicipalitiesUsingSinceQueryVariables = Exact<{
  since: DateRange;
  buildingBlocks?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  status?: InputMaybe<Array<UseStatus> | UseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MunicipalitiesUsingSinceQuery = { __typename?: 'Query', municipalities: { __typename?: 'MunicipalityConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string, category: BuildingBlockCategory }, programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string, category: BuildingBlockCategory }, programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, buildingBlocks: { __typename?: 'MunicipalityBuildingBlockConnection', totalCount: number, edges: Array<{ __typename?: 'MunicipalityBuildingBlockEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node: { __typename?: 'BuildingBlock', id: string, name: string, category: BuildingBlockCategory }, programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MunicipalitiesWithEducationFundQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  status?: InputMaybe<Array<UseStatus> | UseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MunicipalitiesWithEducationFundQuery = { __typename?: 'Query', buildingBlock?: { __typename?: 'BuildingBlock', id: string, name: string, definition?: string | null, municipalities: { __typename?: 'BuildingBlockMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'BuildingBlockMunicipalityEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node:
          | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null }
          | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null }
          | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null }
        , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type MunicipalitiesWithMasterDataOnlyQueryVariables = Exact<{
  without?: Array<RelationType> | RelationType;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MunicipalitiesWithMasterDataOnlyQuery = { __typename?: 'Query', municipalities: { __typename?: 'MunicipalityConnection', totalCount: number, caution?: string | null, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, population?: number | null, degree: number, confidence: Confidence, state?: { __typename?: 'State', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, links: { __typename?: 'LinkConnection', edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', relation: RelationType, role?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }, other:
              | { __typename?: 'Actor', id: string, name: string }
              | { __typename?: 'Borough', id: string, name: string }
              | { __typename?: 'BuildingBlock', id: string, name: string }
              | { __typename?: 'City', id: string, name: string }
              | { __typename?: 'CooperationAgreement', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'District', id: string, name: string }
              | { __typename?: 'Goal', id: string, name: string }
              | { __typename?: 'LearningLocation', id: string, name: string }
              | { __typename?: 'Offer', id: string, name: string }
              | { __typename?: 'Output', id: string, name: string }
              | { __typename?: 'Programme', id: string, name: string }
              | { __typename?: 'State', id: string, name: string }
              | { __typename?: 'TargetGroup', id: string, name: string }
             }> } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, population?: number | null, degree: number, confidence: Confidence, state?: { __typename?: 'State', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, links: { __typename?: 'LinkConnection', edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', relation: RelationType, role?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }, other:
              | { __typename?: 'Actor', id: string, name: string }
              | { __typename?: 'Borough', id: string, name: string }
              | { __typename?: 'BuildingBlock', id: string, name: string }
              | { __typename?: 'City', id: string, name: string }
              | { __typename?: 'CooperationAgreement', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'District', id: string, name: string }
              | { __typename?: 'Goal', id: string, name: string }
              | { __typename?: 'LearningLocation', id: string, name: string }
              | { __typename?: 'Offer', id: string, name: string }
              | { __typename?: 'Output', id: string, name: string }
              | { __typename?: 'Programme', id: string, name: string }
              | { __typename?: 'State', id: string, name: string }
              | { __typename?: 'TargetGroup', id: string, name: string }
             }> } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, population?: number | null, degree: number, confidence: Confidence, state?: { __typename?: 'State', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, links: { __typename?: 'LinkConnection', edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', relation: RelationType, role?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }, other:
              | { __typename?: 'Actor', id: string, name: string }
              | { __typename?: 'Borough', id: string, name: string }
              | { __typename?: 'BuildingBlock', id: string, name: string }
              | { __typename?: 'City', id: string, name: string }
              | { __typename?: 'CooperationAgreement', id: string, name: string }
              | { __typename?: 'Department', id: string, name: string }
              | { __typename?: 'District', id: string, name: string }
              | { __typename?: 'Goal', id: string, name: string }
              | { __typename?: 'LearningLocation', id: string, name: string }
              | { __typename?: 'Offer', id: string, name: string }
              | { __typename?: 'Output', id: string, name: string }
              | { __typename?: 'Programme', id: string, name: string }
              | { __typename?: 'State', id: string, name: string }
              | { __typename?: 'TargetGroup', id: string, name: string }
             }> } }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MunicipalityPairsQueryVariables = Exact<{
  filter?: InputMaybe<MunicipalityFilter>;
  minShared?: Scalars['Int']['input'];
  scope?: InputMaybe<SharingScope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MunicipalityPairsQuery = { __typename?: 'Query', municipalityPairs: { __typename?: 'MunicipalityPairConnection', totalCount: number, nodes: Array<{ __typename?: 'MunicipalityPair', sharedCount: number, aCount: number, bCount: number, score: number, a:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
      , b:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
      , evidence: Array<{ __typename?: 'ComparedBuildingBlock', buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, uses: Array<{ __typename?: 'Use', status: UseStatus, since?: string | null, until?: string | null, confidence: Confidence, municipality:
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
          , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type NeighbourhoodLandscapesQueryVariables = Exact<{
  buildingBlocks?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  municipalities?: InputMaybe<MunicipalityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type NeighbourhoodLandscapesQuery = { __typename?: 'Query', takingPart: { __typename?: 'LearningLocationConnection', totalCount: number, nodes: Array<{ __typename?: 'LearningLocation', id: string, name: string, formality: Formality, locationType: LocationType, quarter?: string | null, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, buildingBlocks: { __typename?: 'LearningLocationBuildingBlockConnection', edges: Array<{ __typename?: 'LearningLocationBuildingBlockEdge', role: RunRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, cooperating: { __typename?: 'LearningLocationConnection', totalCount: number, nodes: Array<{ __typename?: 'LearningLocation', id: string, name: string, formality: Formality, locationType: LocationType, quarter?: string | null, municipality?:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       | null, cooperatesWith: { __typename?: 'LearningLocationCooperatesWithConnection', edges: Array<{ __typename?: 'LearningLocationCooperatesWithEdge', note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'LearningLocation', id: string, name: string, formality: Formality, locationType: LocationType } }> } }> } };

export type NeighbourhoodQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationType> | RelationType>;
  types?: InputMaybe<Array<EntityType> | EntityType>;
  perRelation?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
}>;


export type NeighbourhoodQuery = { __typename?: 'Query', neighbourhood: { __typename?: 'Subgraph', truncated: boolean, nodes: Array<
      | { __typename: 'Actor', id: string, name: string, degree: number }
      | { __typename: 'Borough', id: string, name: string, degree: number }
      | { __typename: 'BuildingBlock', id: string, name: string, degree: number }
      | { __typename: 'City', id: string, name: string, degree: number }
      | { __typename: 'CooperationAgreement', id: string, name: string, degree: number }
      | { __typename: 'Department', id: string, name: string, degree: number }
      | { __typename: 'District', id: string, name: string, degree: number }
      | { __typename: 'Goal', id: string, name: string, degree: number }
      | { __typename: 'LearningLocation', id: string, name: string, degree: number }
      | { __typename: 'Offer', id: string, name: string, degree: number }
      | { __typename: 'Output', id: string, name: string, degree: number }
      | { __typename: 'Programme', id: string, name: string, degree: number }
      | { __typename: 'State', id: string, name: string, degree: number }
      | { __typename: 'TargetGroup', id: string, name: string, degree: number }
    >, links: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }>, leftOut: Array<{ __typename?: 'LeftOut', of: string, relation: RelationType, count: number }> } };

export type OffersForGoalsAndBuildingBlocksQueryVariables = Exact<{
  buildingBlocks?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  goals?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type OffersForGoalsAndBuildingBlocksQuery = { __typename?: 'Query', forBuildingBlocks: { __typename?: 'OfferConnection', totalCount: number, nodes: Array<{ __typename?: 'Offer', id: string, name: string, offerType: OfferType, costForMunicipality?: OfferCost | null, buildingBlocks: { __typename?: 'OfferBuildingBlockConnection', edges: Array<{ __typename?: 'OfferBuildingBlockEdge', note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'BuildingBlock', id: string, name: string } }> } }> }, forGoals: { __typename?: 'OfferConnection', totalCount: number, nodes: Array<{ __typename?: 'Offer', id: string, name: string, offerType: OfferType, costForMunicipality?: OfferCost | null, providers: { __typename?: 'OfferProviderConnection', edges: Array<{ __typename?: 'OfferProviderEdge', confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Actor', id: string, name: string, goals: { __typename?: 'ActorGoalConnection', edges: Array<{ __typename?: 'ActorGoalEdge', confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Goal', id: string, name: string } }> } } }> }, agreements: { __typename?: 'OfferAgreementConnection', edges: Array<{ __typename?: 'OfferAgreementEdge', confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'CooperationAgreement', id: string, name: string, goals: { __typename?: 'CooperationAgreementGoalConnection', edges: Array<{ __typename?: 'CooperationAgreementGoalEdge', confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node: { __typename?: 'Goal', id: string, name: string } }> } } }> } }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename?: 'Query', overview: { __typename?: 'Overview', sources: number, version: string, date?: string | null, licence: string, citation: string, things: Array<{ __typename?: 'TypeCount', type: EntityType, count: number }>, statements: Array<{ __typename?: 'RelationCount', relation: RelationType, count: number }>, byConfidence: Array<{ __typename?: 'Bucket', value: string, count: number }>, bySourceCount: Array<{ __typename?: 'Bucket', value: string, count: number }> } };

export type ProgrammePhasesQueryVariables = Exact<{
  programme?: Scalars['ID']['input'];
}>;


export type ProgrammePhasesQuery = { __typename?: 'Query', programme?: { __typename?: 'Programme', id: string, name: string, start?: string | null, end?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, phase1Only: { __typename?: 'ProgrammeMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'ProgrammeMunicipalityEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, role: ParticipationRole, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
          | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
         }> }, phase2Only: { __typename?: 'ProgrammeMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'ProgrammeMunicipalityEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, role: ParticipationRole, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
          | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
         }> }, both: { __typename?: 'ProgrammeMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'ProgrammeMunicipalityEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, role: ParticipationRole, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
          | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
         }> }, phase1Phase2NotStated: { __typename?: 'ProgrammeMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'ProgrammeMunicipalityEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, role: ParticipationRole, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
          | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
         }> }, notStated: { __typename?: 'ProgrammeMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'ProgrammeMunicipalityEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, role: ParticipationRole, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
          | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
          | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
         }> } } | null };

export type ParticipationFragment = { __typename?: 'ProgrammeMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'ProgrammeMunicipalityEdge', phase?: ParticipationPhase | null, since?: string | null, until?: string | null, role: ParticipationRole, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, node:
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, state?: { __typename?: 'State', id: string, name: string } | null }
     }> };

export type ResponsibleAgencyQueryVariables = Exact<{
  municipality: Scalars['ID']['input'];
  actorType: Array<ActorType> | ActorType;
}>;


export type ResponsibleAgencyQuery = { __typename?: 'Query', agencies: { __typename?: 'ActorConnection', totalCount: number, nodes: Array<{ __typename?: 'Actor', id: string, name: string, website?: string | null, supportedMunicipalities: { __typename?: 'ActorSupportedMunicipalityConnection', edges: Array<{ __typename?: 'ActorSupportedMunicipalityEdge', role: SupportRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
          , programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, agreements: { __typename?: 'ActorAgreementConnection', edges: Array<{ __typename?: 'ActorAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }> }, municipality?:
    | { __typename?: 'Borough', id: string, name: string, relatedMunicipalities: { __typename?: 'MunicipalityRelatedMunicipalityConnection', edges: Array<{ __typename?: 'MunicipalityRelatedMunicipalityEdge', direction: Direction, relation: MunicipalityRelation, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
            | { __typename?: 'City', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
            | { __typename?: 'District', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
          , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, state?: { __typename?: 'State', id: string, name: string, seatedActors: { __typename?: 'StateSeatedActorConnection', edges: Array<{ __typename?: 'StateSeatedActorEdge', confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, note?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } } | null }
    | { __typename?: 'City', id: string, name: string, relatedMunicipalities: { __typename?: 'MunicipalityRelatedMunicipalityConnection', edges: Array<{ __typename?: 'MunicipalityRelatedMunicipalityEdge', direction: Direction, relation: MunicipalityRelation, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
            | { __typename?: 'City', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
            | { __typename?: 'District', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
          , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, state?: { __typename?: 'State', id: string, name: string, seatedActors: { __typename?: 'StateSeatedActorConnection', edges: Array<{ __typename?: 'StateSeatedActorEdge', confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, note?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } } | null }
    | { __typename?: 'District', id: string, name: string, relatedMunicipalities: { __typename?: 'MunicipalityRelatedMunicipalityConnection', edges: Array<{ __typename?: 'MunicipalityRelatedMunicipalityEdge', direction: Direction, relation: MunicipalityRelation, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
            | { __typename?: 'City', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
            | { __typename?: 'District', id: string, name: string, supporters: { __typename?: 'MunicipalitySupporterConnection', edges: Array<{ __typename?: 'MunicipalitySupporterEdge', role: SupportRole, since?: string | null, until?: string | null, confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
          , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }, state?: { __typename?: 'State', id: string, name: string, seatedActors: { __typename?: 'StateSeatedActorConnection', edges: Array<{ __typename?: 'StateSeatedActorEdge', confidence: Confidence, node: { __typename?: 'Actor', id: string, name: string, note?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } } | null }
   | null };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType> | EntityType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, edges: Array<{ __typename?: 'SearchEdge', score: number, node:
        | { __typename: 'Actor', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'Borough', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'BuildingBlock', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'City', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'CooperationAgreement', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'Department', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'District', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'Goal', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'LearningLocation', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'Offer', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'Output', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'Programme', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'State', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename: 'TargetGroup', id: string, name: string, degree: number, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }
       }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SharedBuildingBlocksQueryVariables = Exact<{
  municipalities: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  scope?: InputMaybe<SharingScope>;
}>;


export type SharedBuildingBlocksQuery = { __typename?: 'Query', sharedBuildingBlocks: { __typename?: 'BuildingBlockComparison', shared: Array<{ __typename?: 'ComparedBuildingBlock', userCount: number, buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, uses: Array<{ __typename?: 'Use', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, municipality:
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
        , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }>, partly: Array<{ __typename?: 'ComparedBuildingBlock', userCount: number, buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, uses: Array<{ __typename?: 'Use', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, municipality:
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
        , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }>, unique: Array<{ __typename?: 'ComparedBuildingBlock', userCount: number, buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, uses: Array<{ __typename?: 'Use', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, municipality:
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
        , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }>, pairs: Array<{ __typename?: 'MunicipalityPair', sharedCount: number, aCount: number, bCount: number, score: number, a:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
      , b:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
       }> } };

export type ComparedBlockFragment = { __typename?: 'ComparedBuildingBlock', userCount: number, buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, uses: Array<{ __typename?: 'Use', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, municipality:
      | { __typename?: 'Borough', id: string, name: string }
      | { __typename?: 'City', id: string, name: string }
      | { __typename?: 'District', id: string, name: string }
    , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> };

export type SharedResponsibilitiesQueryVariables = Exact<{
  filter?: InputMaybe<MunicipalityFilter>;
  each?: InputMaybe<Array<DepartmentFilter> | DepartmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SharedResponsibilitiesQuery = { __typename?: 'Query', sharedResponsibilities: { __typename?: 'SharedResponsibilityConnection', totalCount: number, nodes: Array<{ __typename?: 'SharedResponsibility', municipality:
        | { __typename?: 'Borough', id: string, name: string }
        | { __typename?: 'City', id: string, name: string }
        | { __typename?: 'District', id: string, name: string }
      , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, departments: Array<{ __typename?: 'Department', id: string, name: string, departmentType: DepartmentType }>, links: Array<{ __typename?: 'Link', from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ShortestPathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<RelationType> | RelationType>;
  through?: InputMaybe<Array<EntityType> | EntityType>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ShortestPathsQuery = { __typename?: 'Query', shortestPaths: { __typename?: 'ShortestPaths', length?: number | null, totalCount: number, totalIsExact: boolean, paths: Array<{ __typename?: 'Path', nodes: Array<
        | { __typename: 'Actor', actorType: ActorType, id: string, name: string }
        | { __typename: 'Borough', id: string, name: string }
        | { __typename: 'BuildingBlock', id: string, name: string }
        | { __typename: 'City', id: string, name: string }
        | { __typename: 'CooperationAgreement', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'District', id: string, name: string }
        | { __typename: 'Goal', id: string, name: string }
        | { __typename: 'LearningLocation', id: string, name: string }
        | { __typename: 'Offer', id: string, name: string }
        | { __typename: 'Output', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'TargetGroup', id: string, name: string }
      >, links: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, start:
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'Borough', id: string, name: string }
          | { __typename: 'BuildingBlock', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'CooperationAgreement', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Goal', id: string, name: string }
          | { __typename: 'LearningLocation', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Output', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'TargetGroup', id: string, name: string }
        , end:
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'Borough', id: string, name: string }
          | { __typename: 'BuildingBlock', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'CooperationAgreement', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Goal', id: string, name: string }
          | { __typename: 'LearningLocation', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Output', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'TargetGroup', id: string, name: string }
        , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }> } };

export type SimilarMunicipalitiesQueryVariables = Exact<{
  to: Scalars['ID']['input'];
  over?: InputMaybe<Array<SimilarityAspect> | SimilarityAspect>;
  measure?: SimilarityMeasure;
  minShared?: Scalars['Int']['input'];
  filter?: InputMaybe<MunicipalityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SimilarMunicipalitiesQuery = { __typename?: 'Query', similarMunicipalities: { __typename?: 'SimilarMunicipalityConnection', totalCount: number, edges: Array<{ __typename?: 'SimilarMunicipalityEdge', score: number, sharedCount: number, node:
        | { __typename?: 'Borough', id: string, name: string, population?: number | null, confidence: Confidence, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }
        | { __typename?: 'City', id: string, name: string, population?: number | null, confidence: Confidence, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }
        | { __typename?: 'District', id: string, name: string, population?: number | null, confidence: Confidence, location?: { __typename?: 'Coordinates', latitude: number, longitude: number } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }
      , aspects: Array<{ __typename?: 'AspectScore', aspect: SimilarityAspect, score: number, sharedCount?: number | null, links: Array<{ __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }>, pair: { __typename?: 'MunicipalityPair', aCount: number, bCount: number, evidence: Array<{ __typename?: 'ComparedBuildingBlock', buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, uses: Array<{ __typename?: 'Use', status: UseStatus, since?: string | null, until?: string | null, confidence: Confidence, municipality:
              | { __typename?: 'Borough', id: string, name: string }
              | { __typename?: 'City', id: string, name: string }
              | { __typename?: 'District', id: string, name: string }
            , buildingBlock: { __typename?: 'BuildingBlock', id: string, name: string }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SourceAndItsStatementsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SourceAndItsStatementsQuery = { __typename?: 'Query', source?: { __typename?: 'Source', id: string, citation: string, url?: string | null, sourceType: SourceType, licenceNote?: string | null, confidence: Confidence, statementCount: number, thingCount: number, statements: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string }> }, other:
          | { __typename?: 'Actor', id: string, name: string }
          | { __typename?: 'Borough', id: string, name: string }
          | { __typename?: 'BuildingBlock', id: string, name: string }
          | { __typename?: 'City', id: string, name: string }
          | { __typename?: 'CooperationAgreement', id: string, name: string }
          | { __typename?: 'Department', id: string, name: string }
          | { __typename?: 'District', id: string, name: string }
          | { __typename?: 'Goal', id: string, name: string }
          | { __typename?: 'LearningLocation', id: string, name: string }
          | { __typename?: 'Offer', id: string, name: string }
          | { __typename?: 'Output', id: string, name: string }
          | { __typename?: 'Programme', id: string, name: string }
          | { __typename?: 'State', id: string, name: string }
          | { __typename?: 'TargetGroup', id: string, name: string }
         }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, things: { __typename?: 'EntityConnection', nodes: Array<
        | { __typename?: 'Actor', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'Borough', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'BuildingBlock', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'City', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'CooperationAgreement', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'Department', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'District', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'Goal', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'LearningLocation', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'Offer', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'Output', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'Programme', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'State', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
        | { __typename?: 'TargetGroup', id: string, name: string, sources: Array<{ __typename?: 'Source', id: string }> }
      > } } | null };

export type StatementsAtADateQueryVariables = Exact<{
  thing: Scalars['ID']['input'];
  at: Scalars['PartialDate']['input'];
  unknownDates?: UnknownDates;
  via?: InputMaybe<Array<RelationType> | RelationType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StatementsAtADateQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Actor', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'Borough', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'BuildingBlock', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'City', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'CooperationAgreement', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'Department', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'District', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'Goal', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'LearningLocation', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'Offer', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'Output', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'Programme', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'Source', id: string }
    | { __typename?: 'State', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
    | { __typename?: 'TargetGroup', name: string, id: string, links: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, from: string, to: string, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, programme?: { __typename?: 'Programme', id: string, name: string } | null }, other:
            | { __typename: 'Actor', id: string, name: string }
            | { __typename: 'Borough', id: string, name: string }
            | { __typename: 'BuildingBlock', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'CooperationAgreement', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'District', id: string, name: string }
            | { __typename: 'Goal', id: string, name: string }
            | { __typename: 'LearningLocation', id: string, name: string }
            | { __typename: 'Offer', id: string, name: string }
            | { __typename: 'Output', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'TargetGroup', id: string, name: string }
           }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, withUnknownDates: { __typename?: 'LinkConnection', totalCount: number }, withKnownBeginning: { __typename?: 'LinkConnection', totalCount: number }, withBothDatesKnown: { __typename?: 'LinkConnection', totalCount: number } }
   | null };

export type StatementsWithOneSourceQueryVariables = Exact<{
  sourceCount?: IntRange;
  via?: InputMaybe<Array<RelationType> | RelationType>;
  mostUsed?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StatementsWithOneSourceQuery = { __typename?: 'Query', overview: { __typename?: 'Overview', bySourceCount: Array<{ __typename?: 'Bucket', value: string, count: number }> }, sources: { __typename?: 'SourceConnection', nodes: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null, sourceType: SourceType, statementCount: number, thingCount: number, confidence: Confidence }> }, statements: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, from: string, to: string, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, start:
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'Borough', id: string, name: string }
          | { __typename: 'BuildingBlock', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'CooperationAgreement', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Goal', id: string, name: string }
          | { __typename: 'LearningLocation', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Output', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'TargetGroup', id: string, name: string }
        , end:
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'Borough', id: string, name: string }
          | { __typename: 'BuildingBlock', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'CooperationAgreement', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Goal', id: string, name: string }
          | { __typename: 'LearningLocation', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Output', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'TargetGroup', id: string, name: string }
         } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SurvivingBuildingBlocksQueryVariables = Exact<{
  programme: Scalars['ID']['input'];
  status: Array<UseStatus> | UseStatus;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SurvivingBuildingBlocksQuery = { __typename?: 'Query', buildingBlocks: { __typename?: 'BuildingBlockConnection', totalCount: number, nodes: Array<{ __typename?: 'BuildingBlock', id: string, name: string, category: BuildingBlockCategory, tried: { __typename?: 'BuildingBlockMunicipalityConnection', thingCount: number }, municipalities: { __typename?: 'BuildingBlockMunicipalityConnection', thingCount: number, edges: Array<{ __typename?: 'BuildingBlockMunicipalityEdge', status: UseStatus, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string }
            | { __typename?: 'City', id: string, name: string }
            | { __typename?: 'District', id: string, name: string }
          , sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, notRecorded: { __typename?: 'BuildingBlockConnection', totalCount: number, caution?: string | null, nodes: Array<{ __typename?: 'BuildingBlock', id: string, name: string, category: BuildingBlockCategory, confidence: Confidence, tried: { __typename?: 'BuildingBlockMunicipalityConnection', thingCount: number }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } };

export type TargetAgreementsAndRenewalsQueryVariables = Exact<{
  agency: Scalars['ID']['input'];
  agreementType: Array<AgreementType> | AgreementType;
  among: MunicipalityFilter;
  renewedFor: DateRange;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TargetAgreementsAndRenewalsQuery = { __typename?: 'Query', signed: { __typename?: 'MunicipalityConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', thingCount: number, edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, renewed: { __typename?: 'MunicipalityConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
    > }, notRenewed: { __typename?: 'MunicipalityConnection', totalCount: number, caution?: string | null, nodes: Array<
      | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
      | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind, agreements: { __typename?: 'MunicipalityAgreementConnection', edges: Array<{ __typename?: 'MunicipalityAgreementEdge', role: PartyRole, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, agreementType: AgreementType, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null, status: AgreementStatus, predecessors: { __typename?: 'CooperationAgreementPredecessorConnection', edges: Array<{ __typename?: 'CooperationAgreementPredecessorEdge', direction: Direction, confidence: Confidence, node: { __typename?: 'CooperationAgreement', id: string, name: string, signedOn?: string | null, validFrom?: string | null, validUntil?: string | null }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }
    > } };

export type TargetGroupsByQuarterQueryVariables = Exact<{
  filter?: InputMaybe<LearningLocationFilter>;
}>;


export type TargetGroupsByQuarterQuery = { __typename?: 'Query', targetGroupsByQuarter: Array<{ __typename?: 'QuarterTargetGroups', quarter: string, caution: string, municipality:
      | { __typename?: 'Borough', id: string, name: string }
      | { __typename?: 'City', id: string, name: string }
      | { __typename?: 'District', id: string, name: string }
    , learningLocations: Array<{ __typename?: 'LearningLocation', id: string, name: string, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }>, served: Array<{ __typename?: 'ServedTargetGroup', locationCount: number, targetGroup: { __typename?: 'TargetGroup', id: string, name: string }, learningLocations: Array<{ __typename?: 'LearningLocation', id: string, name: string }>, links: Array<{ __typename?: 'Link', from: string, to: string, note?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }>, gaps: Array<{ __typename?: 'TargetGroup', id: string, name: string, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }> };

export type TimeToAgreementQueryVariables = Exact<{
  actor?: Scalars['ID']['input'];
  filter?: InputMaybe<MunicipalityFilter>;
}>;


export type TimeToAgreementQuery = { __typename?: 'Query', timeToAgreement: Array<{ __typename?: 'TimeToAgreement', supportedSince?: string | null, agreedOn?: string | null, monthsAtLeast?: number | null, monthsAtMost?: number | null, municipality:
      | { __typename?: 'Borough', id: string, name: string }
      | { __typename?: 'City', id: string, name: string }
      | { __typename?: 'District', id: string, name: string }
    , firstAgreement?: { __typename?: 'CooperationAgreement', id: string, name: string, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> } | null, links: Array<{ __typename?: 'Link', role?: string | null, since?: string | null, until?: string | null, confidence: Confidence, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> }> };

export type UniversitiesAccompanyingMunicipalitiesQueryVariables = Exact<{
  actorType: Array<ActorType> | ActorType;
  role?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UniversitiesAccompanyingMunicipalitiesQuery = { __typename?: 'Query', actors: { __typename?: 'ActorConnection', totalCount: number, nodes: Array<{ __typename?: 'Actor', id: string, name: string, actorType: ActorType, supportedMunicipalities: { __typename?: 'ActorSupportedMunicipalityConnection', thingCount: number, edges: Array<{ __typename?: 'ActorSupportedMunicipalityEdge', role: SupportRole, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, node:
            | { __typename?: 'Borough', id: string, name: string, kind: MunicipalityKind }
            | { __typename?: 'City', id: string, name: string, kind: MunicipalityKind }
            | { __typename?: 'District', id: string, name: string, kind: MunicipalityKind }
          , programme?: { __typename?: 'Programme', id: string, name: string } | null, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }> }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type UnverifiedStatementsQueryVariables = Exact<{
  confidence?: Array<Confidence> | Confidence;
  via?: InputMaybe<Array<RelationType> | RelationType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UnverifiedStatementsQuery = { __typename?: 'Query', statements: { __typename?: 'LinkConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', by: string, buckets: Array<{ __typename?: 'Bucket', value: string, label: string, count: number }> }>, edges: Array<{ __typename?: 'LinkEdge', node: { __typename?: 'Link', id: string, relation: RelationType, role?: string | null, since?: string | null, until?: string | null, note?: string | null, confidence: Confidence, from: string, to: string, sources: Array<{ __typename?: 'Source', id: string, citation: string, url?: string | null }>, start:
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'Borough', id: string, name: string }
          | { __typename: 'BuildingBlock', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'CooperationAgreement', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Goal', id: string, name: string }
          | { __typename: 'LearningLocation', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Output', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'TargetGroup', id: string, name: string }
        , end:
          | { __typename: 'Actor', id: string, name: string }
          | { __typename: 'Borough', id: string, name: string }
          | { __typename: 'BuildingBlock', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'CooperationAgreement', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Goal', id: string, name: string }
          | { __typename: 'LearningLocation', id: string, name: string }
          | { __typename: 'Offer', id: string, name: string }
          | { __typename: 'Output', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'TargetGroup', id: string, name: string }
         } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export const OfficeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Office"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentType"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<OfficeFragment, unknown>;
export const ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Output"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ReportFragment, unknown>;
export const CityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"City"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<CityFragment, unknown>;
export const OpenedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Opened"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningLocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenedFragment, unknown>;
export const ParticipationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeMunicipalityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParticipationFragment, unknown>;
export const ComparedBlockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedBuildingBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<ComparedBlockFragment, unknown>;
export const ActorReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ROLE"},{"kind":"EnumValue","value":"PROGRAMME"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorReachQuery, ActorReachQueryVariables>;
export const AgencyFundersAndPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyFundersAndPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","alias":{"kind":"Name","value":"funders"},"name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"funder","block":false},{"kind":"StringValue","value":"co_funder","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"carriers"},"name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"carrier","block":false},{"kind":"StringValue","value":"operates","block":false},{"kind":"StringValue","value":"transfer_agency","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partners"},"name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"partner","block":false},{"kind":"StringValue","value":"coordinator","block":false},{"kind":"StringValue","value":"initiator","block":false},{"kind":"StringValue","value":"project_management","block":false},{"kind":"StringValue","value":"hosts_office_of_alliance","block":false},{"kind":"StringValue","value":"monitoring_guide_author","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"affiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgencyFundersAndPartnersQuery, AgencyFundersAndPartnersQueryVariables>;
export const AgreementsEndingSoonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementsEndingSoon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ends"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validUntil"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ends"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"VALID_UNTIL"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"partyType"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutEnd"},"name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"missing"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VALID_UNTIL"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}}]}}]}}]} as unknown as DocumentNode<AgreementsEndingSoonQuery, AgreementsEndingSoonQueryVariables>;
export const AgreementsWithDepartmentsOrLocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementsWithDepartmentsOrLocations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPARTMENT"},{"kind":"EnumValue","value":"LEARNING_LOCATION"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","alias":{"kind":"Name","value":"municipalities"},"name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MUNICIPALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyType"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementsWithDepartmentsOrLocationsQuery, AgreementsWithDepartmentsOrLocationsQueryVariables>;
export const AgreementsWithoutGoalsOrDateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementsWithoutGoalsOrDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"missing"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationAgreementProperty"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SIGNED_ON"},{"kind":"EnumValue","value":"VALID_FROM"},{"kind":"EnumValue","value":"VALID_UNTIL"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"without"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURSUES"}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"missing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"missing"}}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MUNICIPALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutGoals"},"name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"without"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURSUES"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutDate"},"name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"missing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"missing"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AgreementsWithoutGoalsOrDateQuery, AgreementsWithoutGoalsOrDateQueryVariables>;
export const BasicSponsorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BasicSponsors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"supportedMunicipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"supportedMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sharedSponsorships"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supporters"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"2"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BasicSponsorsQuery, BasicSponsorsQueryVariables>;
export const BuildingBlockByStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BuildingBlockByState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutRecord"},"name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"municipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"IntValue","value":"0"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BuildingBlockByStateQuery, BuildingBlockByStateQueryVariables>;
export const BuildingBlockGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BuildingBlockGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comparedWith"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingScope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlockGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"comparedWith"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comparedWith"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BuildingBlockGapQuery, BuildingBlockGapQueryVariables>;
export const BuildingBlockMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BuildingBlockMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingScope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlockMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]} as unknown as DocumentNode<BuildingBlockMatrixQuery, BuildingBlockMatrixQueryVariables>;
export const BuildingBlockPairsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BuildingBlockPairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minTogether"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlockPairs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"minTogether"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minTogether"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"togetherCount"}},{"kind":"Field","name":{"kind":"Name","value":"aCount"}},{"kind":"Field","name":{"kind":"Name","value":"bCount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BuildingBlockPairsQuery, BuildingBlockPairsQueryVariables>;
export const BuildingBlocksUsedOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BuildingBlocksUsedOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"users"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntRange"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"municipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"Variable","name":{"kind":"Name","value":"users"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"neverUsed"},"name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"municipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"IntValue","value":"0"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BuildingBlocksUsedOnceQuery, BuildingBlocksUsedOnceQueryVariables>;
export const CityLandscapeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CityLandscape"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentType"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"formality"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CityLandscapeQuery, CityLandscapeQueryVariables>;
export const CityWithBuildingBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CityWithBuildingBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SINCE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CityWithBuildingBlocksQuery, CityWithBuildingBlocksQueryVariables>;
export const ConnectivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Connectivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTOR"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"componentCount"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"things"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articulationPointCount"}},{"kind":"Field","name":{"kind":"Name","value":"articulationPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffCount"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConnectivityQuery, ConnectivityQueryVariables>;
export const ConnectorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Connectors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTOR"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sharedProgrammes"},"name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"municipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toAll"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConnectorsQuery, ConnectorsQueryVariables>;
export const ContractsForBuildingBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractsForBuildingBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"bildungskonferenz","block":false},{"kind":"StringValue","value":"steuerungsgremium","block":false},{"kind":"StringValue","value":"bildungsbuero","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programmeRole"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"fixed_structure","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stated"},"name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MUNICIPALITY"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toAll"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MUNICIPALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byProgramme"},"name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MUNICIPALITY"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toAll"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programmeRole"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toAll"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MUNICIPALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programmeRole"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractsForBuildingBlocksQuery, ContractsForBuildingBlocksQueryVariables>;
export const ContradictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contradictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}},"defaultValue":{"kind":"EnumValue","value":"SUPPORTS"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"basic_sponsor","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"thingIs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}},"defaultValue":{"kind":"EnumValue","value":"IN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"statements"},"name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"thingIs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thingIs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"populationCounts"},"name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isLargeCity"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"wasLargeCity2019"},"value":{"kind":"BooleanValue","value":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isLargeCity"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"wasLargeCity2019"},"value":{"kind":"BooleanValue","value":true}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationDate"}},{"kind":"Field","name":{"kind":"Name","value":"population2019"}},{"kind":"Field","name":{"kind":"Name","value":"isLargeCity"}},{"kind":"Field","name":{"kind":"Name","value":"wasLargeCity2019"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContradictionsQuery, ContradictionsQueryVariables>;
export const DepartmentsForBuildingBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentsForBuildingBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"bildungsmonitoring","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isLargeCity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stated"},"name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isLargeCity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isLargeCity"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"departments"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentType"}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notStated"},"name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isLargeCity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isLargeCity"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"departments"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"IntValue","value":"0"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentsForBuildingBlocksQuery, DepartmentsForBuildingBlocksQueryVariables>;
export const EducationOfficePlacementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EducationOfficePlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departmentType"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentType"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BILDUNGSBUERO"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CITY"},{"kind":"EnumValue","value":"BOROUGH"}]}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffUnit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Stabsstelle","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolOffice"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Schul","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mayor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"mayor","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staffUnit"},"name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"departmentType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departmentType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"municipality"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffUnit"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Office"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partOfSchoolOffice"},"name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"departmentType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departmentType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"municipality"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolOffice"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"partOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolOffice"}}}]}}]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Office"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nearMayor"},"name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"departmentType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departmentType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"municipality"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mayor"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Office"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notStated"},"name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"departmentType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departmentType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"municipality"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffUnit"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolOffice"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"partOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolOffice"}}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mayor"}}}]}}]}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Office"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Office"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentType"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<EducationOfficePlacementQuery, EducationOfficePlacementQueryVariables>;
export const EducationReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EducationReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outputType"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutputType"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reports"},"name":{"kind":"Name","value":"outputs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outputType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outputType"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DATE"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"EDITION"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MUNICIPALITY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byEdition"},"name":{"kind":"Name","value":"outputs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outputType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outputType"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"EDITION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DATE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Output"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<EducationReportsQuery, EducationReportsQueryVariables>;
export const FilterWithFacetsAndGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterWithFacetsAndGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATE"},{"kind":"EnumValue","value":"KIND"},{"kind":"EnumValue","value":"PROGRAMME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"},{"kind":"EnumValue","value":"IS_LARGE_CITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"CONTINUED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FilterWithFacetsAndGroupsQuery, FilterWithFacetsAndGroupsQueryVariables>;
export const FoundationsSupportingSeveralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FoundationsSupportingSeveral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipalities"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntRange"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"supportedMunicipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipalities"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SUPPORTED_MUNICIPALITY_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"supportedMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FoundationsSupportingSeveralQuery, FoundationsSupportingSeveralQueryVariables>;
export const GoalsByAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoalsByAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minAgreements"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minAgreements"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"AGREEMENT_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<GoalsByAgreementsQuery, GoalsByAgreementsQueryVariables>;
export const LargeCitiesInNeitherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LargeCitiesInNeither"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"lernen-vor-ort","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"transferagenturen-grossstaedte","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isLargeCity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"neither"},"name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isLargeCity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isLargeCity"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}]}}]}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"City"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notEvenBoroughs"},"name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isLargeCity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isLargeCity"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relatedMunicipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"part_of","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BOROUGH"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}]}}]}]}}]}}]}}]}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"City"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"City"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<LargeCitiesInNeitherQuery, LargeCitiesInNeitherQueryVariables>;
export const LargeCitiesWithoutEducationOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LargeCitiesWithoutEducationOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"departmentTypes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentType"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isLargeCity"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"IntValue","value":"0"}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"BUILDING_BLOCK_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"departmentType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"departmentTypes"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"part_of","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isLargeCity"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENDED"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENDED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LargeCitiesWithoutEducationOfficeQuery, LargeCitiesWithoutEducationOfficeQueryVariables>;
export const LearningLocationsByTargetGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LearningLocationsByTargetGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"formality"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Formality"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetGroups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"formality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"formality"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"targetGroups"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetGroups"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FORMALITY"},{"kind":"EnumValue","value":"TARGET_GROUP"},{"kind":"EnumValue","value":"LOCATION_TYPE"},{"kind":"EnumValue","value":"MUNICIPALITY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formality"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LearningLocationsByTargetGroupQuery, LearningLocationsByTargetGroupQueryVariables>;
export const LibrariesWithGuidanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibrariesWithGuidance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locationType"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationType"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LIBRARY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"bildungsberatung","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"locationType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"broader"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"broader"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LibrariesWithGuidanceQuery, LibrariesWithGuidanceQueryVariables>;
export const LocalFoundationAlliancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocalFoundationAlliances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"allianceRole"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberRole"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"usesAny"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supporters"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"allianceRole"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supporters"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberRole"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"members"},"name":{"kind":"Name","value":"supporters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberRole"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"alliances"},"name":{"kind":"Name","value":"supporters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"allianceRole"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"affiliates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"member_of","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LocalFoundationAlliancesQuery, LocalFoundationAlliancesQueryVariables>;
export const LocationsNearAPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocationsNearAPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NearFilter"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"latitude"},"value":{"kind":"FloatValue","value":"51.455843"}},{"kind":"ObjectField","name":{"kind":"Name","value":"longitude"},"value":{"kind":"FloatValue","value":"7.012583"}},{"kind":"ObjectField","name":{"kind":"Name","value":"km"},"value":{"kind":"IntValue","value":"100"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locationType"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"learningLocations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"locationType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationType"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DISTANCE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"locationType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationType"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"formality"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notLocated"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"missing"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOCATION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"learningLocations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"locationType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationType"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"locationType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locationType"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"formality"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LocationsNearAPointQuery, LocationsNearAPointQueryVariables>;
export const LocationsOpenedByAProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocationsOpenedByAProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"lernen-vor-ort","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opened"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2009-09","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2014-08","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"runs","block":false},{"kind":"StringValue","value":"is_instance","block":false},{"kind":"StringValue","value":"hosts","block":false},{"kind":"StringValue","value":"leads","block":false},{"kind":"StringValue","value":"coordinates","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"opened"},"name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"opened"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opened"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"OPENED"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Opened"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openingNotDated"},"name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"missing"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPENED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Opened"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Opened"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningLocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LocationsOpenedByAProgrammeQuery, LocationsOpenedByAProgrammeQueryVariables>;
export const LocationsRunningBuildingBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocationsRunningBuildingBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"formality"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Formality"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NON_FORMAL"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetGroups"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"erwachsene","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"runs","block":false},{"kind":"StringValue","value":"is_instance","block":false},{"kind":"StringValue","value":"hosts","block":false},{"kind":"StringValue","value":"leads","block":false},{"kind":"StringValue","value":"coordinates","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"formality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"formality"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"targetGroups"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetGroups"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formality"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetGroups"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LocationsRunningBuildingBlocksQuery, LocationsRunningBuildingBlocksQueryVariables>;
export const MovesBetweenProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MovesBetweenProgrammes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"lernen-vor-ort","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"bildung-integriert","block":false},{"kind":"StringValue","value":"bildungskommunen","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"from"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"from"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"later"},"name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MovesBetweenProgrammesQuery, MovesBetweenProgrammesQueryVariables>;
export const MunicipalitiesCombiningBuildingBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesCombiningBuildingBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"toAll"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesCombiningBuildingBlocksQuery, MunicipalitiesCombiningBuildingBlocksQueryVariables>;
export const MunicipalitiesOnDemographicChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesOnDemographicChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SINCE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MUNICIPALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesOnDemographicChangeQuery, MunicipalitiesOnDemographicChangeQueryVariables>;
export const MunicipalitiesUsingSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesUsingSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SINCE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesUsingSinceQuery, MunicipalitiesUsingSinceQueryVariables>;
export const MunicipalitiesWithEducationFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesWithEducationFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SINCE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesWithEducationFundQuery, MunicipalitiesWithEducationFundQueryVariables>;
export const MunicipalitiesWithMasterDataOnlyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesWithMasterDataOnly"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"without"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"USES"},{"kind":"EnumValue","value":"PARTICIPATES_IN"},{"kind":"EnumValue","value":"PURSUES"},{"kind":"EnumValue","value":"SUPPORTS"},{"kind":"EnumValue","value":"SEATED_IN"},{"kind":"EnumValue","value":"DEPARTMENT_OF"},{"kind":"EnumValue","value":"LOCATED_IN"},{"kind":"EnumValue","value":"HAS_PARTY"},{"kind":"EnumValue","value":"PUBLISHED_BY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"without"},"value":{"kind":"Variable","name":{"kind":"Name","value":"without"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_STATE"},{"kind":"EnumValue","value":"RELATED_TO"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesWithMasterDataOnlyQuery, MunicipalitiesWithMasterDataOnlyQueryVariables>;
export const MunicipalityPairsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalityPairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minShared"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalityPairs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"minShared"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minShared"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"aCount"}},{"kind":"Field","name":{"kind":"Name","value":"bCount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalityPairsQuery, MunicipalityPairsQueryVariables>;
export const NeighbourhoodLandscapesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeighbourhoodLandscapes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"lokale-bildungslandschaft","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipalities"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"takingPart"},"name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"municipality"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipalities"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formality"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cooperating"},"name":{"kind":"Name","value":"learningLocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"formality"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FORMAL"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"municipality"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipalities"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"cooperatesWith"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"formality"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NON_FORMAL"},{"kind":"EnumValue","value":"MIXED"}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formality"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cooperatesWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"formality"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NON_FORMAL"},{"kind":"EnumValue","value":"MIXED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formality"}},{"kind":"Field","name":{"kind":"Name","value":"locationType"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodLandscapesQuery, NeighbourhoodLandscapesQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perRelation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"perRelation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perRelation"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const OffersForGoalsAndBuildingBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffersForGoalsAndBuildingBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goals"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"forBuildingBlocks"},"name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"buildingBlocks"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offerType"}},{"kind":"Field","name":{"kind":"Name","value":"costForMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"buildingBlocks"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"forGoals"},"name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"providers"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"goals"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goals"}}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"goals"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goals"}}}]}}]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offerType"}},{"kind":"Field","name":{"kind":"Name","value":"costForMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"goals"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goals"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goals"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"goals"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goals"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goals"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OffersForGoalsAndBuildingBlocksQuery, OffersForGoalsAndBuildingBlocksQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"things"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byConfidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySourceCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ProgrammePhasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammePhases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"lernen-vor-ort","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"phase1Only"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PHASE_1"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participation"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"phase2Only"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PHASE_2"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participation"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"both"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BOTH"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participation"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"phase1Phase2NotStated"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PHASE_1_PHASE_2_NOT_STATED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participation"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notStated"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_STATED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeMunicipalityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammePhasesQuery, ProgrammePhasesQueryVariables>;
export const ResponsibleAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResponsibleAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"agencies"},"name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supportedMunicipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}]}}]}}]}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"supportedMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relatedMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"part_of","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seatedActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResponsibleAgencyQuery, ResponsibleAgencyQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SharedBuildingBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedBuildingBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipalities"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharingScope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedBuildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"municipalities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipalities"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedBlock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedBlock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedBlock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"aCount"}},{"kind":"Field","name":{"kind":"Name","value":"bCount"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedBuildingBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<SharedBuildingBlocksQuery, SharedBuildingBlocksQueryVariables>;
export const SharedResponsibilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedResponsibilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"each"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepartmentFilter"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"schul","block":false}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"jugend","block":false}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"departmentType"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"JUGENDAMT"}]}}]}]}}]}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedResponsibilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"each"},"value":{"kind":"Variable","name":{"kind":"Name","value":"each"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SharedResponsibilitiesQuery, SharedResponsibilitiesQueryVariables>;
export const ShortestPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShortestPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortestPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShortestPathsQuery, ShortestPathsQueryVariables>;
export const SimilarMunicipalitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarMunicipalities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"over"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarityAspect"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BUILDING_BLOCKS"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarityMeasure"}}},"defaultValue":{"kind":"EnumValue","value":"JACCARD"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minShared"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"over"},"value":{"kind":"Variable","name":{"kind":"Name","value":"over"}}},{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}},{"kind":"Argument","name":{"kind":"Name","value":"minShared"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minShared"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aCount"}},{"kind":"Field","name":{"kind":"Name","value":"bCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SimilarMunicipalitiesQuery, SimilarMunicipalitiesQueryVariables>;
export const SourceAndItsStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceAndItsStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"licenceNote"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELATION"},{"kind":"EnumValue","value":"CONFIDENCE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"things"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourceAndItsStatementsQuery, SourceAndItsStatementsQueryVariables>;
export const StatementsAtADateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsAtADate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"thing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unknownDates"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownDates"}}},"defaultValue":{"kind":"EnumValue","value":"OPEN_END"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thing"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"unknownDates"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unknownDates"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withUnknownDates"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"unknownDates"},"value":{"kind":"EnumValue","value":"COUNT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withKnownBeginning"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"unknownDates"},"value":{"kind":"EnumValue","value":"OPEN_END"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withBothDatesKnown"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"unknownDates"},"value":{"kind":"EnumValue","value":"EXCLUDE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsAtADateQuery, StatementsAtADateQueryVariables>;
export const StatementsWithOneSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsWithOneSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sourceCount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntRange"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"1"}},{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"IntValue","value":"1"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mostUsed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bySourceCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"STATEMENT_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mostUsed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sourceCount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sourceCount"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StatementsWithOneSourceQuery, StatementsWithOneSourceQueryVariables>;
export const SurvivingBuildingBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurvivingBuildingBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseStatus"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"municipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","alias":{"kind":"Name","value":"tried"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notRecorded"},"name":{"kind":"Name","value":"buildingBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"municipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"municipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","alias":{"kind":"Name","value":"tried"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"programme"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SurvivingBuildingBlocksQuery, SurvivingBuildingBlocksQueryVariables>;
export const TargetAgreementsAndRenewalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetAgreementsAndRenewals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementType"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"renewedFor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"signed"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"among"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"renewed"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"among"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"renewedFor"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"predecessors"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"renewedFor"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"predecessors"},"value":{"kind":"ObjectValue","fields":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notRenewed"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"among"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"renewedFor"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"predecessors"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"agreementType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agency"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TargetAgreementsAndRenewalsQuery, TargetAgreementsAndRenewalsQueryVariables>;
export const TargetGroupsByQuarterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetGroupsByQuarter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LearningLocationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetGroupsByQuarter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"served"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationCount"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningLocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TargetGroupsByQuarterQuery, TargetGroupsByQuarterQueryVariables>;
export const TimeToAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeToAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"transferagenturen-grossstaedte","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeToAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedSince"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"monthsAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"monthsAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"firstAgreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimeToAgreementQuery, TimeToAgreementQueryVariables>;
export const UniversitiesAccompanyingMunicipalitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UniversitiesAccompanyingMunicipalities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorType"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"supportedMunicipalities"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"supportedMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thingCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<UniversitiesAccompanyingMunicipalitiesQuery, UniversitiesAccompanyingMunicipalitiesQueryVariables>;
export const UnverifiedStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnverifiedStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GENERAL_KNOWLEDGE_UNVERIFIED"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<UnverifiedStatementsQuery, UnverifiedStatementsQueryVariables>;