import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";
import type { BandId, ColumnId } from "./chainRows.ts";

const en = {
  columns: {
    ore: "Ore",
    concentrate: "Concentrate",
    oxide: "Oxide",
    metal: "Metal",
    alloy: "Alloy",
    magnet: "Magnet",
    use: "Parts and use",
    none: "No step recorded",
  } satisfies Record<ColumnId, string>,
  bands: {
    goods: "Goods",
    china: "China",
    japanKorea: "Japan, Korea",
    australia: "Australia, NZ",
    europe: "Europe",
    northAmerica: "US, Canada",
    elsewhere: "Elsewhere",
  } satisfies Record<BandId, string>,
  /** The same on one short line. */
  bandCodes: {
    goods: "Goods",
    china: "China",
    japanKorea: "JP, KR",
    australia: "AU, NZ",
    europe: "Europe",
    northAmerica: "US, CA",
    elsewhere: "Others",
  } satisfies Record<BandId, string>,
  /** Under the head of a column: how many organisations stand there, and how many of them outside China. */
  abroad: (count: number) => `${formatNumber(count)} abroad`,
  more: (count: number) => `and ${formatNumber(count)} more`,
  reading:
    "Underline: best evidence recorded that the organisation mines, makes or develops something at this step; pale: planned, suspended or on trial. A line for one pair ends at their names; one for several runs from band to band, with its number of claims and the evidence of most.",
  short: "RE: rare earth.",
  noStep: (count: number) => `${counted(count, "entity has", "entities have")} no step of the chain on record.`,
  supplied: (count: number) =>
    `${counted(count, "organisation stands", "organisations stand")} at use only because they are recorded to be supplied with such goods.`,
  byPlace: (count: number) =>
    `${counted(count, "claim on making is", "claims on making are")} told by the place of the maker, and drawn when a name is chosen.`,
  byPlaceOnPaper: (count: number) =>
    `${counted(count, "claim on making is", "claims on making are")} told by the place of the maker, without a line.`,
  folded: (count: number) =>
    `${counted(count, "entity is", "entities are")} counted, not named: zoom in or open “and more”.`,
  foldedOnPaper: (count: number) => `${counted(count, "entity is", "entities are")} counted, not named.`,
  linesLeft: (lines: number, claims: number) =>
    `${counted(lines, "line", "lines")} of ${counted(claims, "claim", "claims")} found no room: choose a name to see its own.`,
  linesLeftOnPaper: (lines: number, claims: number) =>
    `${counted(lines, "line", "lines")} of ${counted(claims, "claim", "claims")} found no room.`,
  asOf: "Steps are those recorded now, whatever the date of the view.",
};

export type ChainStrings = typeof en;

export const chainStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
