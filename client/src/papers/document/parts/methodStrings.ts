import { inLanguages } from "../../../model/words/language.ts";

const en = {
  title: "Method",
  claim:
    "A claim is one directed relationship between two entities, put in one sentence, with the published sources it rests on. This document shows claims and what they rest on; it adds nothing to them.",
  grading:
    "The evidence grade of a claim is calculated from its sources by one rule; nobody enters it by hand. The rule counts independent publishers. It leaves out a source if it was read again and does not carry the claim; if it is the word of one of the two sides, or of an owner or subsidiary of one, or if one of these controls the publisher; if it is a page of a company or press agency that names no speaker; and if it is state media on a body, firm or policy of their own state, except on facts of record such as an address or an owner. A source that repeats another counts as that one. Encyclopaedias, reposting sites, blogs and unknown publishers are weak: they count only where there is no other, and together as one. A claim is never graded better than single source if the editors found that its sources only repeat one interested party, or are weak.",
  dates: "Dates are as precise as the sources give them. Money is not converted and not adjusted for inflation.",
};

export type MethodStrings = typeof en;

export const methodStrings = inLanguages(en, async () => (await import("./methodStrings.zh.ts")).zh);
