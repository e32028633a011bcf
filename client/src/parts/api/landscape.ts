import type { Landscape } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { queryOptions } from "@tanstack/react-query";
import { asking } from "./request/fetchJson.ts";

/** Filters of the landscape; an empty text restricts nothing. */
export interface LandscapeAsked {
  stage: string;
  sector: string;
  /** The lowest grade that counts. */
  evidence: Evidence;
}

/** The technologies of a stage and sector against China and the rest of the world. */
export function landscape({ stage, sector, evidence }: LandscapeAsked) {
  const query = new URLSearchParams({ stage, sector, evidence }).toString();
  return queryOptions({
    queryKey: ["landscape", query],
    ...asking<Landscape>(`/api/landscape?${query}`),
  });
}

/** One technology, followed by its parts and what it is part of. */
export function technologyLandscape(technology: string, evidence: Evidence) {
  return queryOptions({
    queryKey: ["technologyLandscape", technology, evidence],
    ...asking<Landscape>(`/api/landscape/${encodeURIComponent(technology)}?evidence=${evidence}`),
  });
}
