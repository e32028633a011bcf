import type { Claim, ClaimPage, Entity, SearchHit, Source, SourcePage } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import type { EntitiesFound } from "../../parts/api/search.ts";
import type { CountryCount } from "../../parts/picker/countries.ts";
import type { Command } from "../../ui/commands.ts";
import { type FittingCountries, isNamed } from "./matchNames.ts";
import type { FoundPage, FoundQuestion } from "./offers.ts";
import type { Asked, FindableKind } from "./parseTyped.ts";
import type { Recent } from "./recents.ts";

/** The answers of the parts of the search so far. */
export interface Answers {
  /** Offers that answer the text as a whole, best first. */
  offers: readonly Found[];
  entities: EntitiesFound | undefined;
  claims: ClaimPage | undefined;
  sources: SourcePage | undefined;
  commands: readonly Command[];
  countries: FittingCountries;
  /** Questions by their titles, if they alone are searched. */
  questions: readonly FoundQuestion[];
}

/** The number shown of each kind when all kinds are shown. */
const FEW: Record<FindableKind, number> = { country: 3, entity: 5, question: 3, claim: 3, source: 3, command: 4 };

/** A list of up to this many is put on the canvas whole; of a longer one, the first. */
const FIT = 40;
const FIRST = 30;

/** Offers that answer the text, then results under their headings, a few of each kind if all kinds are searched. */
export function groupFound(asked: Asked, answers: Answers): FoundGroup[] {
  const first = isCommandMeant(asked, answers) ? "command" : "offer";
  // A command that is named is what was meant, and no subject that the atlas lacks.
  const offers = offersOf(answers).filter(({ kind }) => first === "offer" || kind !== "none");
  const offered: FoundGroup = { id: "offer", found: offers };
  const rest = (found: Found[]) => found.filter(({ key }) => !offered.found.some((offer) => offer.key === key));
  const entities = withAll(asked, shorten("entity", asked, rest(foundEntities(answers)), null), answers);
  const claims = shorten("claim", asked, rest(foundClaims(answers)), answers.claims?.total ?? null);
  const groups = [
    offered,
    entities,
    shorten("country", asked, rest(foundCountries(answers.countries)), null),
    shorten("question", asked, foundQuestions(answers), answers.questions.length),
    withAllClaims(asked, claims, answers),
    shorten("source", asked, foundSources(answers), answers.sources?.total ?? null),
    shorten("command", asked, foundCommands(answers.commands), answers.commands.length),
  ].filter(({ found }) => found.length > 0);
  return groups.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** The offers, with a country or region that is named whole before them. */
function offersOf({ offers, countries }: Answers): Found[] {
  const named = foundCountries({ named: countries.named, others: [] });
  return [...named, ...offers.filter(({ key }) => !named.some((country) => country.key === key))];
}

/** Whether a command is named, and no entity. */
function isCommandMeant({ text }: Asked, { entities, commands }: Answers): boolean {
  const isNameless = entities !== undefined && !entities.hits.some(isByName);
  return isNameless && commands.some((command) => isNamed(command, text));
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

function foundCountries({ named, others }: Pick<FittingCountries, "named" | "others">): Found[] {
  return [...named, ...others].map((of) => {
    return { key: `country ${of.country}`, target: `country:${of.country}`, kind: "country", of };
  });
}

function foundQuestions({ questions }: Answers): Found[] {
  return questions.map((question) => {
    const target = `question:${question.id}`;
    return { key: target, target, kind: "question", ...question };
  });
}

function foundEntities({ entities }: Answers): Found[] {
  return (entities?.hits ?? []).map((hit) => {
    const { id } = hit.entity;
    return { key: `entity ${id}`, target: `entity:${id}`, kind: "entity", hit };
  });
}

function foundClaims({ claims: page }: Answers): Found[] {
  const entities = new Map(page?.entities.map((entity) => [entity.id, entity]));
  return (page?.claims ?? []).map((claim) => ({
    key: `claim ${claim.id}`,
    target: `claim:${claim.id}`,
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
  /** The typed words that it was offered for; those of its group if it was not. */
  words?: string;
}

/** Something that can be picked; `key` is unique in the list, and `target` what it opens, as the API writes it. */
export type Found = { key: string; target?: string } & (
  | { kind: "entity"; hit: SearchHit }
  /** Leads to the entities of a country or region, of one type if that is given. */
  | { kind: "country"; of: CountryCount; type?: EntityType }
  | ({ kind: "question" } & FoundQuestion)
  | ({ kind: "page" } & FoundPage)
  /** Says what the atlas does not cover, and whether the nearest of what it has stands below; opens nothing. */
  | { kind: "none"; what: string; nearest: boolean }
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
  id: FindableKind | "recent" | "offer";
  found: Found[];
}
