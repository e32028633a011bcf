import type { Developer } from "@atlas/server/contract";
import { canvasAddress } from "../common/canvasAddress.ts";

/** The columns of the landscape: China, and groups of other countries. */
export const countryGroups = ["china", "us", "europe", "japan-korea", "other"] as const;
export type CountryGroup = (typeof countryGroups)[number];

const europe: ReadonlySet<string> = new Set(
  "EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB NO CH IS LI UA RS".split(" "),
);

export function groupOf({ abroad, country }: Pick<Developer, "abroad" | "country">): CountryGroup {
  if (!abroad) return "china";
  if (country === "US") return "us";
  if (country === "JP" || country === "KR") return "japan-korea";
  return country !== null && europe.has(country) ? "europe" : "other";
}

/** Whether the group is a single country, so that its developers need not name theirs. */
export function isOneCountry(group: CountryGroup): boolean {
  return group === "china" || group === "us";
}

/** Address of the canvas with only a technology and the developers of one cell. */
export function cellAddress(technology: string, organisations: readonly string[]): string {
  return canvasAddress([technology, ...organisations], { kind: "entity", id: technology });
}

/** The same with one developer, and the claims between the two open in the panel. */
export function developerAddress(technology: string, organisation: string): string {
  return canvasAddress([technology, organisation], { kind: "pair", a: organisation, b: technology });
}
