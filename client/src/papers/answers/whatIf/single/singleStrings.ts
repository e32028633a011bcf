import { counted, formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const is = (number: number) => (number === 1 ? "is" : "are");

const en = {
  title: "Only one maker recorded",
  found: (number: number) =>
    `For ${counted(number, "technology or product", "technologies and products")}, this data set records only one current maker, named by a source that counts, with an organisation and its subsidiaries as one. Others may exist. Those that the most sectors need come first.`,
  reported: (number: number) =>
    `For ${formatNumber(number)} of them, others were last reported more than five years before this data set. These are named with the year, but not counted.`,
  needed: (number: number) =>
    number === 0
      ? "None of them is needed by a sector on record."
      : `${formatNumber(number)} of them ${is(number)} needed by at least one sector on record.`,
  groups: {
    alone: (number: number) => `Only one maker recorded: ${formatNumber(number)}`,
    little: (number: number) => `Fewer than three claims on who makes it: ${formatNumber(number)}`,
    related: (number: number) => `Others are recorded under a related technology or product: ${formatNumber(number)}`,
  },
  grouped: (alone: number, little: number, related: number) =>
    `Of these, ${formatNumber(alone)} ${alone === 1 ? "rests" : "rest"} on three claims or more; on ${formatNumber(little)} the data set has fewer, so it knows little; for ${formatNumber(related)} others are recorded under a related technology or product, which is named.`,
  columns: {
    what: "Technology or product",
    holder: "Only maker recorded",
    country: "Country or region",
    only: "Developed or produced by",
    reported: "Last reported years ago",
    evidence: "Evidence",
    sectors: "Needed by",
    claims: "Claims on who makes it",
    known: "Makers known, with former, planned and disputed",
    under: "Others are recorded under",
  },
  under: (item: string, makers: string) => `${item} (${makers})`,
  noneSectors: "none on record",
  limits: {
    notFound:
      "“Only one maker recorded” does not mean that there is only one: only organisations in this data set are considered.",
    counted:
      "Developers and producers count if a claim in force names them. What only interested parties or weak sources name a maker for is left out. Those last reported more than five years before this data set are named with the year, but not counted; nor are those only planned or proposed. Suspended and ended supply is left out.",
    group:
      "An organisation and its owners count as one. Companies owned by the same government body still count separately.",
  },
};

export type SingleStrings = typeof en;

/** The words for what has only one maker on record. */
export const singleStrings = inLanguages(en, async () => (await import("./singleStrings.zh.ts")).zh);
