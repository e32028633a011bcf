import type { Claim, Entity, SearchHit, Source } from "@atlas/server/contract";
import type { Command } from "../ui/commands.ts";
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
  | ({ kind: "claim" } & FoundClaim)
  | { kind: "source"; source: Source }
  | { kind: "command"; command: Command }
  | { kind: "recent"; recent: Recent }
  /** All listed entities, to be put on the canvas together. */
  | { kind: "all"; hits: readonly SearchHit[] }
  /** Leads to all results of one kind; null if they were not counted. */
  | { kind: "more"; of: FindableKind; count: number | null }
);

/** Results of one kind, under a heading. */
export interface FoundGroup {
  id: FindableKind | "recent";
  found: Found[];
}
