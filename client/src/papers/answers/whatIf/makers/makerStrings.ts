import { capital } from "../../../../model/words/asSentence.ts";
import { counted, formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  makers: "Who else makes it",
  columns: {
    thing: "Product or technology",
    maker: "Maker",
    far: "How far",
    supplies: "Who is recorded to take it",
    evidence: "Evidence",
  },
  planned: "planned",
  amounts: (known: number, of: number) =>
    known === 0
      ? `no amount or capacity of a whole year is recorded for ${of === 1 ? "it" : "any of them"}`
      : `amounts or capacities of a whole year are recorded for ${formatNumber(known)} of ${formatNumber(of)} ${of === 1 ? "maker" : "makers"}`,
  /** A figure with what it measures, in the English words of the data, within a sentence. */
  other: (figure: string) => figure,
  undated: "not dated",
  asOf: (date: string) => `last confirmed ${date}`,
  disputed: "only in a disputed claim",
  others: (number: number) => counted(number, "other", "others"),
  noOther: (place: string) => `no other current maker outside ${place} recorded`,
  coverage: (claims: number) => `${counted(claims, "claim", "claims")} on who makes it`,
  related: (item: string, makers: string) => `under ${item}: ${makers}`,
  note: {
    replace: "Remaining does not mean able to replace the lost supply.",
    amounts: (place: string, amounts: string) => `Outside ${place}, ${amounts}.`,
    coverage: (claims: number, item: string) => `${counted(claims, "claim says", "claims say")} who makes ${item}.`,
    related: (item: string, makers: string) => `Recorded under ${item}: ${makers}.`,
  },
  chart: {
    title: (thing: string) => `Who else makes it: ${thing}`,
    unit: (unit: string, year: string) =>
      `${capital(unit)}${year === "" ? "" : `; bars of what is made: figures of ${year}; plans have their own years`}.`,
    made: "Made",
    capacity: "Capacity",
    plan: "Planned, not made",
    planned: (name: string, year: string | null) =>
      year === null ? `${name}, planned` : `${name}, planned for ${year}`,
    otherScale: (names: string) => `Not drawn, of another year, unit, measure or place: ${names}.`,
    noAmount: (names: string) => `No amount a year is recorded for ${names}.`,
    heading: "Maker",
  },
};

export type MakerStrings = typeof en;

/** The words for who else makes what drops out. */
export const makerStrings = inLanguages(en, async () => (await import("./makerStrings.zh.ts")).zh);
