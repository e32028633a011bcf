import type { Entity, SentRow } from "@atlas/server/contract";
import { useMemo } from "react";
import { useEntities } from "../../api/useEntities.ts";
import type { Draft } from "../Draft.ts";
import { entityTypeOf, keyOf } from "./rowKey.ts";

/** The entities that a draft names, by id: those of the data set, and its own. */
export function useNamedEntities({ claim, rows }: Draft): ReadonlyMap<string, Entity> {
  const own = useMemo(() => rows.flatMap((row) => entityOfRow(row) ?? []), [rows]);
  const speakers = rows.map(({ cells }) => cells.publisher_entity);
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
    aliases: [],
    summary: null,
    kind: cells.kind ?? null,
    country,
    city: null,
    founded: null,
    ticker: null,
    website: null,
    stage: cells.stage ?? null,
    lat: null,
    lon: null,
    date: null,
    counterpart: type === "organisation" && !["CN", "HK", "MO"].includes(country ?? ""),
    subsidiary: false,
    claim_count: 0,
    neighbour_count: 0,
    own: "",
    override_reason: null,
  };
}
