import type { Entity } from "@atlas/server/contract";
import { typeName } from "../../../model/words/names.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import { type FtmRecord, ftmId, ftmRecord } from "./FtmRecord.ts";

/** Organisations without shares; all others are companies. */
const bodies: Readonly<Record<string, string>> = {
  government: "PublicBody",
  association: "Organization",
  university: "Organization",
  "research-institute": "Organization",
  "innovation-center": "Organization",
};

/** The FollowTheMoney schema of an entity. */
export function ftmSchema({ type, kind }: Entity): string {
  if (type === "organisation") return bodies[kind ?? ""] ?? (kind === null ? "Organization" : "Company");
  return type === "place" ? "Address" : "Note";
}

/**
 * An entity as a record. FollowTheMoney has no technologies, products, sectors or policies: they become notes with
 * their type as keyword, so that claims about them are kept. `link` is the address of the entity in the atlas, `name` its
 * global name.
 */
export function ftmEntity(entity: Entity, link: string | null, name: string): FtmRecord {
  const schema = ftmSchema(entity);
  return ftmRecord(ftmId("entity", entity.id), schema, {
    name: [entity.name, entity.name_zh],
    alias: entity.aliases,
    country: entity.country?.toLowerCase().split(";"),
    summary: entity.summary,
    keywords: [typeName(entity.type), entity.kind, entity.stage, ownDataText(entity)],
    // FollowTheMoney drops an address that is not on the web, so a URN stands in the notes.
    ...(link === null ? { notes: name } : { sourceUrl: link }),
    ...ownProperties(schema, entity),
  });
}

function ownProperties(schema: string, { name, founded, website, ticker, city, lat, lon, date }: Entity) {
  switch (schema) {
    case "Address":
      return { full: name, latitude: decimal(lat), longitude: decimal(lon) };
    case "Note":
      // Programs show a note by its description, not by its name.
      return { description: name, createdAt: date };
    case "Company":
      return { incorporationDate: founded, website, ticker: ticker?.split(";") ?? null, address: city };
    default:
      return { incorporationDate: founded, website, address: city };
  }
}

function decimal(value: number | null): string | null {
  return value === null ? null : String(value);
}
