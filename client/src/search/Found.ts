import type { Claim, Entity, SearchHit, Source } from "@atlas/server/contract";
import type { Command } from "../ui/commands.ts";
import type { FindableKind } from "./parseTyped.ts";
import type { Recent } from "./recents.ts";

/** A claim found, with its two ends as far as they are known. */
export interface FoundClaim {
  claim: Claim;
  subject: Entity | undefined;
  object: Entity | undefined;
}

/** One thing that can be picked; `key` tells it from all others in the list. */
export type Found = { key: string } & (
  | { kind: "entity"; hit: SearchHit }
  | ({ kind: "claim" } & FoundClaim)
  | { kind: "source"; source: Source }
  | { kind: "command"; command: Command }
  | { kind: "recent"; recent: Recent }
  /** All entities that are listed, to be put on the canvas together. */
  | { kind: "all"; hits: readonly SearchHit[] }
  /** Leads to all things of one kind; null where nobody has counted them. */
  | { kind: "more"; of: FindableKind; count: number | null }
);

/** Things of one kind, under their heading. */
export interface FoundGroup {
  id: FindableKind | "recent";
  found: Found[];
}
