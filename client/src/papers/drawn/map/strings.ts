import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  reading:
    "An organisation stands in its city, not at its plants, and may be moved a little so that marks do not cover each other. Lines are great circles; a number on one counts its claims.",
  listing: "A mark with a number stands for several; click it for their names.",
  /** Title of a mark that stands for several, such as "Baotou: 45 entities". */
  several: (place: string, count: number) => `${place}: ${formatNumber(count)} entities`,
  /** A city, and others in the same mark. */
  andFurther: (place: string, further: number) => (further === 0 ? place : `${place} +${further}`),
  close: "Close",
  more: (count: number) => `and ${formatNumber(count)} more: zoom in`,
  hollow: (count: number) =>
    `${counted(count, "organisation stands", "organisations stand")} in the middle of the country, in a broken circle: no city is recorded.`,
  nowhere: (count: number) =>
    `${counted(count, "organisation is", "organisations are")} not drawn: no city is recorded, and no country that the map has.`,
  unplaced: (names: string) => `Not on the map, because no place is recorded: ${names}.`,
  outside: (count: number) => `${counted(count, "entity lies", "entities lie")} outside this part of the map.`,
  comparisons: (count: number) =>
    `${counted(count, "comparison", "comparisons")} by the editors ${count === 1 ? "has" : "have"} no line: choose a name to see its own.`,
  within: (count: number) =>
    `${counted(count, "claim stays", "claims stay")} inside one mark and ${count === 1 ? "has" : "have"} no line.`,
  leading: (count: number) =>
    `${counted(count, "claim leads", "claims lead")} to what is not drawn here and ${count === 1 ? "has" : "have"} no line.`,
  asOf: "Cities are those recorded now, whatever the date of the view.",
  borders: "Borders as Natural Earth draws them; the atlas takes no position on them.",
  credits: "Map: Natural Earth. Coordinates of cities: GeoNames (CC BY 4.0).",
};

export type MapStrings = typeof en;

export const mapStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
