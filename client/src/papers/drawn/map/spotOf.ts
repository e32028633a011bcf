import type { Entity } from "@atlas/server/contract";
import { inChina } from "@atlas/server/country";
import { type Coordinates, middleOfCountry } from "./worldMap.ts";

/** The place of an entity on the map. */
export interface Spot {
  entity: Entity;
  at: Coordinates;
  /** At its seat, in the middle of its country because no city is known, or itself a place. */
  how: "seat" | "country" | "place";
  isInChina: boolean;
}

/** Finds the place of an entity; null for goods, technologies and policies, and for whatever has neither city nor country. */
export function spotOf(entity: Entity): Spot | null {
  const { type, country, lat, lon, seat_lat, seat_lon } = entity;
  const isInChina = inChina(country);
  if (type === "place")
    return lat === null || lon === null ? null : { entity, at: [lon, lat], how: "place", isInChina };
  if (type !== "organisation") return null;
  if (seat_lat !== null && seat_lon !== null) return { entity, at: [seat_lon, seat_lat], how: "seat", isInChina };
  const middle = country === null ? null : middleOfCountry(country);
  return middle && { entity, at: middle, how: "country", isInChina };
}
