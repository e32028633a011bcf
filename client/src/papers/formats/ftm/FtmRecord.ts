import type { Entity } from "@atlas/server/contract";
import { typeName } from "../../../model/words/names.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";

/** A FollowTheMoney entity: every property is a list of texts. */
export interface FtmRecord {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** The id of a record, without colons, which the format refuses, and full stops, after which Aleph cuts ids. */
export function ftmId(kind: "briefing" | "claim" | "entity" | "source", id: string): string {
  return `rare-earth-atlas-${kind}-${id}`;
}

/** Most characters of a property; FollowTheMoney rejects records that exceed them. Other properties are long enough. */
const longest: Readonly<Record<string, number>> = {
  name: 384,
  alias: 384,
  title: 1024,
  fileName: 1024,
  publisher: 1024,
  author: 1024,
  full: 250,
  address: 250,
};

/** Makes a record from the values present; values cut to length appear in full in the description. */
export function ftmRecord(
  id: string,
  schema: string,
  values: Record<string, string | null | undefined | readonly (string | null)[]>,
): FtmRecord {
  const properties: Record<string, string[]> = {};
  const whole: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const texts = [value ?? null].flat().filter((text): text is string => text !== null && text.trim() !== "");
    if (texts.length === 0) continue;
    const fitting = texts.map((text) => clip(text, longest[name]));
    properties[name] = [...new Set(fitting)];
    whole.push(...texts.filter((text, place) => text !== fitting[place]));
  }
  const description = [...(properties.description ?? []), ...whole].flatMap(pieces);
  if (description.length > 0) properties.description = [...new Set(description)];
  return { id, schema, properties };
}

/** Most characters of a text: the answer of a large analysis goes on in a second one, after a whole line. */
const LONGEST_TEXT = 60_000;

function pieces(text: string): string[] {
  if (text.length <= LONGEST_TEXT) return [text];
  const end = text.lastIndexOf("\n", LONGEST_TEXT);
  const cut = end > 0 ? end : LONGEST_TEXT;
  return [text.slice(0, cut), ...pieces(text.slice(cut).replace(/^\n/, ""))];
}

function clip(text: string, most: number | undefined): string {
  if (most === undefined || text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/** Organisations without shares; all others are companies. */
const bodies: Readonly<Record<string, string>> = {
  government: "PublicBody",
  association: "Organization",
  university: "Organization",
  "research-institute": "Organization",
  "innovation-center": "Organization",
};

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
