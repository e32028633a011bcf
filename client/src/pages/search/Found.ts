import type { Claim, Entity, SearchHit, Source } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import type { CountryCount } from "../../parts/picker/countCountries.ts";
import type { Command } from "../../ui/commands.ts";
import type { FoundQuestion } from "./matchQuestions.ts";
import type { FindableKind } from "./parseTyped.ts";
import type { Recent } from "./recents.ts";

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

/** Results of one kind, under a heading. */
export interface FoundGroup {
  id: FindableKind | "recent";
  found: Found[];
}
