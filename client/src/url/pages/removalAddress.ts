import { isCountry } from "@atlas/server/country";
import { idPattern } from "../view/selection.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Most organisations that can be named at once. */
export const MOST_REMOVED = 50;

/** What is taken out. It lives whole in the address. */
export interface RemovalState {
  ids: string[];
  /** ISO 3166-1 alpha-2; empty for none. */
  country: string;
  subsidiaries: "with" | "without";
}

/** The address of a removal; what takes nothing out is left out. */
export function removalAddress({ ids, country, subsidiaries }: RemovalState): string {
  const parts = [
    ids.length > 0 && `ids=${ids.join(",")}`,
    country !== "" && `country=${country}`,
    subsidiaries === "without" && "subsidiaries=without",
  ].filter(Boolean);
  return `${analysisPaths.removal}${parts.length === 0 ? "" : `?${parts.join("&")}`}`;
}

/** What an address takes out; what cannot be read is left out. */
export function removalIn(search: string): RemovalState {
  const query = new URLSearchParams(search);
  const country = query.get("country") ?? "";
  const ids = (query.get("ids") ?? "").split(",").filter((id) => idPattern.test(id));
  return {
    ids: [...new Set(ids)].slice(0, MOST_REMOVED),
    country: isCountry(country) ? country : "",
    subsidiaries: query.get("subsidiaries") === "without" ? "without" : "with",
  };
}
