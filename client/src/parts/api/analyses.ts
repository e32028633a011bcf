import type {
  Comparison,
  CountryComparison,
  EvidenceClaims,
  EvidenceMirror,
  Landscape,
  Ownership,
  PathAnswer,
  PathRequest,
  RemovalAnswer,
  WhatIfAnswer,
} from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { type EvidenceAsked, evidenceQuery } from "../../model/address/pages/evidenceAddress.ts";
import type { TakeOut } from "../../model/address/pages/whatIfAddress.ts";
import { asked } from "./request/fetchJson.ts";

/** Compares two to five entities: claims that they share, and those that each has alone. */
export function comparison([left = "", right = "", ...also]: readonly string[]) {
  const query = `left=${left}&right=${right}${also.length > 0 ? `&also=${also.join(",")}` : ""}`;
  return asked<Comparison>(["compare", query], `/api/compare?${query}`);
}

/** Compares two to five countries: who is there, what they depend on, and what they pay. */
export function countryComparison(countries: readonly string[]) {
  const query = `countries=${countries.join(",")}`;
  return asked<CountryComparison>(["compareCountries", query], `/api/compare/countries?${query}`);
}

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
  return asked<Landscape>(["landscape", query], `/api/landscape?${query}`);
}

/** One technology, followed by its parts and what it is part of. */
export function technologyLandscape(technology: string, evidence: Evidence) {
  return asked<Landscape>(
    ["technologyLandscape", technology, evidence],
    `/api/landscape/${encodeURIComponent(technology)}?evidence=${evidence}`,
  );
}

export function ownership(organisation: string) {
  return asked<Ownership>(["ownership", organisation], `/api/ownership?organisation=${organisation}`);
}

/** The evidence of the data set, and the claims due on a day. */
export function evidenceMirror(day: string) {
  return asked<EvidenceMirror>(["evidence", day], `/api/evidence?day=${day}`);
}

/** The first claims of a list, longest unchecked first. */
export function evidenceClaims({ list, ...narrowed }: EvidenceAsked, day: string) {
  const query = `list=${list}&day=${day}&limit=200${and(evidenceQuery(narrowed).toString())}`;
  return asked<EvidenceClaims>(["evidenceClaims", query], `/api/evidence/claims?${query}`);
}

function and(query: string): string {
  return query === "" ? "" : `&${query}`;
}

/** Follows the goods of the entities taken out, and lists their other makers. */
export function whatIfAnswer({ ids, countries, stop, subsidiaries }: TakeOut) {
  const query = new URLSearchParams({
    ids: ids.join(","),
    country: countries.join(","),
    stop,
    subsidiaries,
  }).toString();
  return asked<WhatIfAnswer>(["whatIf", query], `/api/what-if?${query}`);
}

/** Organisations that drop out, and a country whose organisations do; an empty text means none. */
interface Removed {
  ids: readonly string[];
  country: string;
  subsidiaries: "with" | "without";
}

/** Technologies and products that lose their last maker without some organisations or a country; without either, those with only one maker on record. */
export function removalAnswer({ ids, country, subsidiaries }: Removed) {
  const query = new URLSearchParams({ ids: ids.join(","), country, subsidiaries }).toString();
  return asked<RemovalAnswer>(["removal", query], `/api/removal?${query}`);
}

/** The paths with the best evidence between two entities. */
export function pathsBetween(request: PathRequest) {
  return asked<PathAnswer>(["paths", request], `/api/paths?${pathQuery(request)}`);
}

/** A request as a query string, without defaults. */
export function pathQuery(request: PathRequest): string {
  return Object.entries(request)
    .map(([key, value]) => [key, String(value ?? "")] as const)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${key}=${text}`)
    .join("&");
}
