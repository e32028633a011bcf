import type { Entity, SentRow } from "@atlas/server/contract";
import { useMemo } from "react";
import { useEntities } from "../../api/records.ts";
import type { Draft } from "../drafts.ts";
import { entityTypeOf, keyOf } from "../rows.ts";
import { suggestStatement } from "./suggestStatement.ts";

/** The entities that a draft names, by id: those of the data set, and its own. */
export function useNamedEntities({ claim, rows }: Draft): ReadonlyMap<string, Entity> {
  const own = useMemo(() => rows.flatMap((row) => entityOfRow(row) ?? []), [rows]);
  const speakers = rows.flatMap(({ cells }) => [cells.publisher_entity, cells.speaker]);
  const named = [claim.subject, claim.object, claim.about, ...speakers].flatMap((id) => id || []);
  const known = useEntities(named.filter((id) => !own.some((entity) => entity.id === id)));
  return useMemo(() => new Map([...known, ...own].map((entity) => [entity.id, entity])), [known, own]);
}

/** An entity of one's own, as the graph would hold it before anything is known of it. */
export function entityOfRow(row: SentRow): Entity | null {
  const type = entityTypeOf(row);
  if (type === null) return null;
  const { cells } = row;
  const country = cells.country || cells.jurisdiction || null;
  return {
    id: keyOf(row),
    type,
    name: cells.name ?? "",
    name_zh: cells.name_zh ?? null,
    short_name: cells.short_name ?? null,
    aliases: [],
    summary: null,
    kind: cells.kind ?? null,
    country,
    city: null,
    founded: null,
    ticker: null,
    website: null,
    stage: cells.stage ?? null,
    chain_step: cells.chain_step ?? null,
    lat: null,
    lon: null,
    seat_lat: null,
    seat_lon: null,
    date: null,
    counterpart: type === "organisation" && !["CN", "HK", "MO"].includes(country ?? ""),
    subsidiary: false,
    claim_count: 0,
    neighbour_count: 0,
    own: "",
    override_reason: null,
  };
}

/** The statement of a draft, the sentence that the form would propose, or the ends that it has. */
export function useDraftName(draft: Draft): string {
  const entities = useNamedEntities(draft);
  const { claim } = draft;
  const ends = [claim.subject, claim.object].map((id = "") => entities.get(id)?.name ?? (id || "…"));
  return claim.statement || suggestStatement(claim, entities) || ends.join(" – ");
}
