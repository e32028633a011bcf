import { counted } from "../../../model/words/counted.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  kind: "Kind",
  place: "Place",
  sites: "Also at",
  country: "Country or region",
  jurisdiction: "Jurisdiction",
  coordinates: "Coordinates",
  coordinatesOf: (lat: number, lon: number) =>
    `${formatNumber(Math.abs(lat))}° ${lat < 0 ? "S" : "N"}, ${formatNumber(Math.abs(lon))}° ${lon < 0 ? "W" : "E"}`,
  founded: "Founded",
  ticker: "Ticker",
  website: "Website",
  stage: "Stage",
  date: "Date",
  ownership: "Ownership",
  ownedBy: "Owned by",
  stakes: "Minority holders",
  partlyOwnedBy: "Stakes held by",
  lastOwner: "highest known owner",
  noShare: "share not stated",
  shareOf: (share: string, grade: string, id: string) => `${share}, ${grade}: details of claim ${id}`,
  chain: "Ownership chain",
  subsidiaries: (count: number) => counted(count, "subsidiary", "subsidiaries"),
};

export type FactsStrings = typeof en;

/** The words on what an entity is and who owns it. */
export const factsStrings = inLanguages(en, async () => (await import("./factsStrings.zh.ts")).zh);
