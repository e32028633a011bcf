import { isCountry } from "@atlas/server/country";
import type { EntityType } from "@atlas/server/vocabulary";
import { ids, listOf, oneOf, someOf } from "../codecs.ts";
import { defineAddress, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Most entities, and most countries, that can be taken out at once. */
export const MOST_TAKEN = 50;
export const MOST_COUNTRIES = 10;
/** Most countries to which an answer can be narrowed. */
const MOST_SHOWN_COUNTRIES = 50;
/** Stands for a country or region that is not recorded. */
export const NO_COUNTRY = "none";

/** Everything taken out. */
export interface TakeOut {
  /** Products, technologies and organisations. */
  ids: string[];
  /** ISO 3166-1 alpha-2. Beside a product or technology: where it is made. */
  countries: string[];
  /** The part that stops there: the making of a product or technology, or only its export. */
  stop: "making" | "exports";
  subsidiaries: "with" | "without";
}

/** The circles of an answer, from what is recorded to what is inferred. */
export const circleIds = ["1", "2", "3"] as const;
export type CircleId = (typeof circleIds)[number];

/** The part of an answer that is shown: who is of some countries, and some of its three circles; all if none are named. */
export interface WhatIfShown {
  of: string[];
  circles: CircleId[];
}

/** A what-if and a second one, possibly empty, to compare it with. */
export interface WhatIfState extends WhatIfShown {
  first: TakeOut;
  second: TakeOut;
}

export const nothingTaken: TakeOut = { ids: [], countries: [], stop: "making", subsidiaries: "with" };

export const allShown: WhatIfShown = { of: [], circles: [] };

/** The keys of one what-if; those of the second end in 2. */
function takeOutKeys(end: string) {
  return defineAddress<TakeOut>({
    ids: part(`ids${end}`, ids(MOST_TAKEN), nothingTaken.ids),
    countries: part(
      `country${end}`,
      listOf((code) => (isCountry(code) ? code : null), MOST_COUNTRIES),
      nothingTaken.countries,
    ),
    stop: part(`stop${end}`, oneOf(["making", "exports"]), nothingTaken.stop),
    subsidiaries: part(`subsidiaries${end}`, oneOf(["with", "without"]), nothingTaken.subsidiaries),
  });
}

/** Address of the page What if. */
export const whatIf = defineAddress<WhatIfState>({
  first: takeOutKeys(""),
  second: takeOutKeys("2"),
  of: part(
    "of",
    listOf((code) => (isCountry(code) || code === NO_COUNTRY ? code : null), MOST_SHOWN_COUNTRIES),
    allShown.of,
  ),
  circles: part("circle", someOf(circleIds), allShown.circles),
});

export const whatIfIn = whatIf.parse;

/** The address of a what-if, or of two to compare. */
export function whatIfAddress(
  first: Partial<TakeOut>,
  second: Partial<TakeOut> = {},
  shown: Partial<WhatIfShown> = {},
): string {
  const state = { first: { ...nothingTaken, ...first }, second: { ...nothingTaken, ...second }, ...allShown, ...shown };
  return joinAddress(analysisPaths.whatIf, whatIf.format(state));
}

export function takesNothing({ ids, countries }: TakeOut): boolean {
  return ids.length + countries.length === 0;
}

/** Types of entities that can be taken out. */
export const takenTypes = ["organisation", "product", "technology"] as const;

export function canBeTakenOut(type: EntityType): boolean {
  return takenTypes.some((one) => one === type);
}
