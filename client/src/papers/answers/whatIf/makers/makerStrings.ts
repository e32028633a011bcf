import { capital } from "../../../../model/words/asSentence.ts";
import { counted, formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  makers: "Who else makes it",
  columns: { thing: "Product or technology", maker: "Maker", far: "How far", evidence: "Evidence" },
  planned: "planned",
  amounts: (known: number, of: number) =>
    known === 0
      ? `no amount is recorded for ${of === 1 ? "it" : "any of them"}`
      : `amounts are recorded for ${formatNumber(known)} of ${formatNumber(of)} ${of === 1 ? "maker" : "makers"}`,
  undated: "not dated",
  asOf: (date: string) => `reported ${date}`,
  others: (number: number) => counted(number, "other", "others"),
  noOther: "no other current maker outside China recorded",
  coverage: (claims: number) => `${counted(claims, "claim", "claims")} on who makes it`,
  related: (item: string, makers: string) => `under ${item}: ${makers}`,
  note: {
    replace: "Remaining does not mean able to replace the lost supply.",
    amounts: (amounts: string) => `${capital(amounts)}.`,
    coverage: (claims: number, item: string) => `${counted(claims, "claim says", "claims say")} who makes ${item}.`,
    related: (item: string, makers: string) => `Recorded under ${item}: ${makers}.`,
  },
  chart: {
    title: (thing: string) => `Who else makes it: ${thing}`,
    unit: (unit: string, year: string) => `${capital(unit)}${year === "" ? "" : `, figures of ${year}`}.`,
    made: "Made",
    capacity: "Capacity",
    plan: "Planned, not made",
    planned: (name: string, year: string | null) =>
      year === null ? `${name}, planned` : `${name}, planned for ${year}`,
    otherScale: (names: string) => `Not drawn, of another year, unit or measure: ${names}.`,
    noAmount: (names: string) => `No amount is recorded for ${names}.`,
    heading: "Maker",
  },
};

export type MakerStrings = typeof en;

/** The words for who else makes what drops out. */
export const makerStrings = inLanguages(en, async () => (await import("./makerStrings.zh.ts")).zh);
