import type { Entity } from "@atlas/server/contract";
import { entityTypes } from "@atlas/server/vocabulary";
import type { RecordTexts } from "../../briefing/recordLinks.ts";
import { omitEmpty } from "./omitEmpty.ts";

/** An entity, identified by its global name. */
export function entityNode(entity: Entity, names: RecordTexts<string>) {
  const { id, type, name, name_zh, aliases, summary, kind, country, city, founded, ticker, website, stage } = entity;
  const label = `atlas:${entityTypes[type].label}`;
  return omitEmpty({
    id: names.entity(id),
    type: type === "organisation" ? [label, "prov:Agent", "schema:Organization"] : label,
    names: { en: name, ...(name_zh === null ? {} : { zh: name_zh }) },
    alias: aliases,
    summary,
    kind,
    country: country?.split(";"),
    city,
    founded,
    ticker: ticker?.split(";"),
    website,
    stage,
    lat: entity.lat,
    lon: entity.lon,
    date: entity.date,
    ownData: entity.own,
    overrideReason: entity.override_reason,
  });
}
