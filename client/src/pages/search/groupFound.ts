import type { Claim, ClaimPage, Entity, SearchHit, Source, SourcePage } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import type { EntitiesFound } from "../../parts/api/search.ts";
import type { CountryCount } from "../../parts/picker/countries.ts";
import type { Command } from "../../ui/commands.ts";
import { type FittingCountries, isNamed } from "./matchNames.ts";
import type { FoundQuestion } from "./matchQuestions.ts";
import type { Asked, FindableKind } from "./parseTyped.ts";
import type { Recent } from "./recents.ts";

/** The answers of the parts of the search so far. */
export interface Answers {
  entities: EntitiesFound | undefined;
  claims: ClaimPage | undefined;
  sources: SourcePage | undefined;
  commands: readonly Command[];
  countries: FittingCountries;
  questions: readonly FoundQuestion[];
  /** Whether what was found has only some of the words. */
  isPart: boolean;
}

/** The number shown of each kind when all kinds are shown. */
const FEW: Record<FindableKind, number> = { country: 3, entity: 5, question: 3, claim: 3, source: 3, command: 4 };

/** A list of up to this many is put on the canvas whole; of a longer one, the first. */
const FIT = 40;
const FIRST = 30;

/** Results under their headings, a few of each kind if all kinds are searched; best name first. */
export function groupFound(asked: Asked, answers: Answers): FoundGroup[] {
  const groups = [
    shorten("country", asked, foundCountries(answers), null),
    withAll(asked, shorten("entity", asked, foundEntities(answers), null), answers),
    shorten("question", asked, foundQuestions(answers), answers.questions.length),
    withAllClaims(asked, shorten("claim", asked, foundClaims(answers), answers.claims?.total ?? null), answers),
    shorten("source", asked, foundSources(answers), answers.sources?.total ?? null),
    shorten("command", asked, foundCommands(answers.commands), answers.commands.length),
  ].filter(({ found }) => found.length > 0);
  const first = leadingKinds(asked, answers);
  return groups.toSorted((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
}

/**
 * The kinds that stand before the others: a country or region that is named whole; and if no entity has the text as its
 * name, a command with that name, or questions that have its words.
 */
function leadingKinds({ text }: Asked, { entities, isPart, commands, countries }: Answers): FoundGroup["id"][] {
  if (countries.named.length > 0) return ["country"];
  const isNameless = entities !== undefined && (isPart || !entities.hits.some(isByName));
  if (!isNameless) return countries.others.length > 0 ? ["entity"] : [];
  return commands.some((command) => isNamed(command, text)) ? ["command"] : ["question"];
}

function isByName({ match }: SearchHit): boolean {
  return match !== "similar" && match !== "text";
}

/** Suggestions for an empty field: recent picks and some commands. */
export function groupOffers(recents: readonly Recent[], commands: readonly Command[]): FoundGroup[] {
  const groups: FoundGroup[] = [
    {
      id: "recent",
      found: recents.map((recent) => ({ key: `recent ${recent.kind} ${recent.id}`, kind: "recent", recent })),
    },
    shorten("command", { text: "", only: null, types: [], country: "" }, foundCommands(commands), commands.length),
  ];
  return groups.filter(({ found }) => found.length > 0);
}

function shorten(kind: FindableKind, { only }: Asked, found: Found[], total: number | null): FoundGroup {
  if (only === kind || found.length <= FEW[kind]) return { id: kind, found };
  return {
    id: kind,
    found: [...found.slice(0, FEW[kind]), { key: `more ${kind}`, kind: "more", of: kind, count: total }],
  };
}

/** If only entities are searched, several can be taken at once; those of a country are also offered by type. */
function withAll({ only, text, types }: Asked, group: FoundGroup, answers: Answers): FoundGroup {
  const hits = answers.entities?.hits ?? [];
  if (only !== "entity" || hits.length < 2) return group;
  const all: Found = { key: "all entities", kind: "all", hits, first: false };
  if (text !== "") return { ...group, found: [...group.found, all] };
  // A list without a text may hold hundreds, and a picture of hundreds says nothing.
  const some = hits.length > FIT ? { ...all, hits: hits.slice(0, FIRST), first: true } : all;
  const { listed } = answers.countries;
  const ofTypes = types.length === 0 && listed ? listed.types.map((one) => ofType(listed, one)) : [];
  return { ...group, found: [some, ...ofTypes, ...group.found] };
}

function ofType(of: CountryCount, { type }: CountryCount["types"][number]): Found {
  return { key: `country ${type}`, kind: "country", of, type };
}

/** Claims can be put on the canvas at once: all that are listed if only claims are searched, else all if they are few. */
function withAllClaims({ only }: Asked, group: FoundGroup, { claims: page }: Answers): FoundGroup {
  const claims = page?.claims ?? [];
  if (!page || claims.length < 2 || (only !== "claim" && claims.length < page.total)) return group;
  return { ...group, found: [{ key: "all claims", kind: "allClaims", claims }, ...group.found] };
}

function foundCountries({ countries: { named, others } }: Answers): Found[] {
  return [...named, ...others].map((of) => ({ key: `country ${of.country}`, kind: "country", of }));
}

function foundQuestions({ questions }: Answers): Found[] {
  return questions.map((found) => ({ key: `question ${found.question.id}`, kind: "question", ...found }));
}

function foundEntities({ entities }: Answers): Found[] {
  return (entities?.hits ?? []).map((hit) => ({ key: `entity ${hit.entity.id}`, kind: "entity", hit }));
}

function foundClaims({ claims: page }: Answers): Found[] {
  const entities = new Map(page?.entities.map((entity) => [entity.id, entity]));
  return (page?.claims ?? []).map((claim) => ({
    key: `claim ${claim.id}`,
    kind: "claim",
    claim,
    subject: entities.get(claim.subject),
    object: entities.get(claim.object),
  }));
}

function foundSources({ sources: page }: Answers): Found[] {
  return (page?.sources ?? []).map((source) => ({ key: `source ${source.id}`, kind: "source", source }));
}

function foundCommands(commands: readonly Command[]): Found[] {
  return commands.map((command) => ({ key: `command ${command.id}`, kind: "command", command }));
}

/** A claim found, with its ends as far as they are known. */
export interface FoundClaim {
  claim: Claim;
  subject: Entity | undefined;
  object: Entity | undefined;
}

/** Something that can be picked; `key` is unique in the list. */
export type Found = { key: string } & (
  | { kind: "entity"; hit: SearchHit }
  /** Leads to the entities of a country or region, of one type if that is given. */
  | { kind: "country"; of: CountryCount; type?: EntityType }
  | ({ kind: "question" } & FoundQuestion)
  | ({ kind: "claim" } & FoundClaim)
  | { kind: "source"; source: Source }
  | { kind: "command"; command: Command }
  | { kind: "recent"; recent: Recent }
  /** Listed entities, to be put on the canvas together: all that were found, or the first. */
  | { kind: "all"; hits: readonly SearchHit[]; first: boolean }
  /** All listed claims, to be put on the canvas together with their ends. */
  | { kind: "allClaims"; claims: readonly Claim[] }
  /** Leads to all results of one kind; null if they were not counted. */
  | { kind: "more"; of: FindableKind; count: number | null }
);

export interface FoundGroup {
  id: FindableKind | "recent";
  found: Found[];
}
