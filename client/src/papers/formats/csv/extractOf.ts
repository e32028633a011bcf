import type { Claim, Entity, Source } from "@atlas/server/contract";
import { thingsWithKin } from "../../../model/claim/thingsWithKin.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { publishersOf } from "./csvColumns.ts";

/** The part of a data set needed to load a view on its own. */
export interface Extract {
  entities: Entity[];
  claims: Claim[];
  sources: Source[];
  /** Ids of what the extract contains although the view does not show it. */
  extra: { entities: string[]; claims: string[] };
}

/** The records of a view, with those needed to grade and draw it the same way; sorted by id. */
export function extractOf(briefing: Briefing): Extract {
  const { named, ownership } = briefing;
  const needed = neededOwnership(briefing);
  const claims = [...briefing.claims.map(({ claim }) => claim), ...needed].sort(byId);
  const cited = new Set(claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]));
  const known = uniqueById([...briefing.sources.map(({ source }) => source), ...ownership.sources]);
  const sources = withOriginals(known, cited);
  const drawn = new Set(briefing.entities.map(({ id }) => id));
  const ids = new Set([
    ...drawn,
    ...claims.flatMap(({ subject, object, about }) => [subject, object, ...(about === null ? [] : [about])]),
    ...claims.flatMap(({ source_speakers, attributed_to }) => [...source_speakers, ...attributed_to]),
    ...sources.flatMap(({ publisher_entity }) => publisher_entity ?? []),
    ...publishersOf({ sources, claims }).flatMap(({ controlled_by }) => controlled_by ?? []),
  ]);
  const entities = uniqueById([...briefing.entities, ...named.values(), ...ownership.entities]).filter(({ id }) =>
    ids.has(id),
  );
  return {
    entities,
    claims,
    sources,
    extra: {
      entities: entities.flatMap(({ id }) => (drawn.has(id) ? [] : id)),
      claims: needed.map(({ id }) => id).sort(),
    },
  };
}

/** The cited sources, and those that they repeat, through any number of steps. */
function withOriginals(known: readonly Source[], cited: ReadonlySet<string>): Source[] {
  const wanted = new Set(cited);
  const byId = new Map(known.map((source) => [source.id, source]));
  // A Set also iterates values added during the loop.
  for (const id of wanted) {
    const { repeats = null } = byId.get(id) ?? {};
    if (repeats !== null) wanted.add(repeats);
  }
  return known.filter(({ id }) => wanted.has(id));
}

/** Removes duplicate ids, keeping the first, and sorts by id. */
function uniqueById<Item extends { id: string }>(items: readonly Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()].sort(byId);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/**
 * The claims outside the view without which its claims would be graded, or its entities drawn, differently: those that
 * tie a publisher to an end of a claim or to its maker, those above an end of which state media speak, and those that make an entity a
 * subsidiary. The former are graded themselves, so their own ownership claims are included too.
 */
function neededOwnership(briefing: Briefing): Claim[] {
  const shown = briefing.claims.map(({ claim }) => claim);
  const { ownership, entities, named } = briefing;
  const owners = ownersIn([...shown, ...ownership.claims]);
  const taken = new Set(shown.map(({ id }) => id));
  const needed = new Map<string, Claim>();
  const take = (claims: readonly Claim[]) => {
    for (const claim of claims) if (!taken.has(claim.id)) needed.set(claim.id, claim);
  };

  const governments = new Set(
    [...named.values(), ...ownership.entities].flatMap(({ id, kind }) => (kind === "government" ? id : [])),
  );
  const makesSubsidiary = ({ predicate, status, object }: Claim) =>
    predicate === "SUBSIDIARY_OF" && status === "in-force" && !governments.has(object);
  for (const { id, subsidiary } of entities) {
    const subsidiaryClaim = (claims: readonly Claim[]) =>
      claims.filter((claim) => claim.subject === id && makesSubsidiary(claim)).slice(0, 1);
    if (subsidiary && subsidiaryClaim(shown).length === 0) take(subsidiaryClaim(ownership.claims));
  }

  const graded = new Set<string>();
  for (let pending = [...shown, ...needed.values()]; pending.length > 0; ) {
    for (const claim of pending) {
      graded.add(claim.id);
      const ends = [claim.subject, claim.object];
      const things = thingsWithKin([claim]);
      for (const [place, role] of claim.source_roles.entries()) {
        if (role === "state-media") take(ends.flatMap((end) => owners.above(end)));
        if (role !== "kin" && role !== "controlled") continue;
        for (const kin of [claim.source_speakers[place], claim.source_voice_controllers[place]]) {
          if (!kin) continue;
          for (const end of ends) take(owners.between(end, kin) ?? []);
          for (const thing of things) take(owners.fromMaker(thing, kin));
        }
      }
    }
    pending = [...needed.values()].filter(({ id }) => !graded.has(id));
  }
  return [...needed.values()];
}

interface Owners {
  /** The shortest chain of claims by which one of two organisations owns the other; null if neither does. */
  between(one: string, other: string): Claim[] | null;
  /** A claim that kin of an organisation, or that itself, make a thing, with the chain between them; empty if none do. */
  fromMaker(thing: string, kin: string): Claim[];
  /** The claims that say who owns an organisation, at any depth, and who has a share in it or in an owner. */
  above(owned: string): Claim[];
}

const making: readonly string[] = ["PRODUCES", "DEVELOPS", "MINES"];

/** Indexes makers, present and former owners, and present shareholders; planned and proposed takeovers do not count. */
function ownersIn(claims: readonly Claim[]): Owners {
  const owners = new Map<string, Claim[]>();
  const holders = new Map<string, Claim[]>();
  const makers = new Map<string, Claim[]>();
  const add = (lists: Map<string, Claim[]>, id: string, claim: Claim) =>
    lists.set(id, [...(lists.get(id) ?? []), claim]);
  for (const claim of claims) {
    const { predicate, status } = claim;
    const isPlan = status === "planned" || status === "proposed";
    if (predicate === "SUBSIDIARY_OF" && !isPlan) add(owners, claim.subject, claim);
    if (making.includes(predicate) && !isPlan) add(makers, claim.object, claim);
    if (predicate === "OWNS_STAKE_IN" && status === "in-force") add(holders, claim.object, claim);
  }
  const waysUp = (owned: string) => {
    const ways = new Map<string, Claim[]>([[owned, []]]);
    // A Map also iterates entries added during the loop, which makes this a breadth-first search.
    for (const [id, way] of ways) {
      for (const claim of owners.get(id) ?? []) if (!ways.has(claim.object)) ways.set(claim.object, [...way, claim]);
    }
    return ways;
  };
  const between = (one: string, other: string) => waysUp(one).get(other) ?? waysUp(other).get(one) ?? null;
  return {
    between,
    fromMaker(thing, kin) {
      for (const claim of makers.get(thing) ?? []) {
        const way = between(claim.subject, kin);
        if (way !== null) return [claim, ...way];
      }
      return [];
    },
    above: (owned) =>
      [...waysUp(owned).keys()].flatMap((id) => [...(owners.get(id) ?? []), ...(holders.get(id) ?? [])]),
  };
}

/** The rows of one folder of own data. */
export interface OwnFolder {
  name: string;
  path: string;
  rows: Rows;
}

export type Rows = Pick<Extract, "entities" | "claims" | "sources">;

/** Characters not allowed in file names on some systems. */
const forbidden = /[\\/:*?"<>|`$\p{Cc}]/gu;

/** Divides the rows of an extract between the data set and each folder of own data. */
export function ownFolders({ entities, claims, sources }: Rows): { base: Rows; own: OwnFolder[] } {
  const of = (name: string | null): Rows => ({
    entities: entities.filter(({ own }) => own === name),
    claims: claims.filter(({ own }) => own === name),
    sources: sources.filter(({ own }) => own === name),
  });
  const names = [...new Set([...entities, ...claims, ...sources].flatMap(({ own }) => own ?? []))].sort();
  return {
    base: of(null),
    own: names.map((name) => ({ name, path: `own/${name.replace(forbidden, "-")}/`, rows: of(name) })),
  };
}
