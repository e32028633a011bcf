import type { ChangedPart, ChangeKind } from "@atlas/server/contract";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const en = {
  kinds: {
    removed: "Removed",
    added: "Added",
    regraded: "Regraded",
    reworded: "Reworded",
    revised: "Revised",
  } satisfies Record<ChangeKind, string>,
  meanings: {
    removed: "The claim is no longer there.",
    added: "The claim was not there before.",
    regraded: "It has another grade of evidence.",
    reworded: "Its statement says it in other words.",
    revised: "Its ends, dates, status, figures, sources or remarks differ.",
  } satisfies Record<ChangeKind, string>,
  counted: {
    removed: (count: number) => `${formatNumber(count)} removed`,
    added: (count: number) => `${formatNumber(count)} added`,
    regraded: (count: number) => `${formatNumber(count)} regraded`,
    reworded: (count: number) => `${formatNumber(count)} reworded`,
    revised: (count: number) => `${formatNumber(count)} revised`,
  } satisfies Record<ChangeKind, (count: number) => string>,
  parts: {
    evidence: "evidence",
    statement: "statement",
    ends: "ends",
    predicate: "kind of claim",
    status: "status",
    dates: "dates",
    figures: "figures",
    sources: "sources",
    remarks: "maturity, subject matter, caveats or notes",
  } satisfies Record<ChangedPart, string>,
  was: "Was:",
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  becomes: "is now",
  alsoChanged: (parts: string) => `Differs in: ${parts}`,
  status: "Status",
  dates: "Dates",
  due: "Due",
  noDates: "none",
  relation: "Relation",
};

export type Strings = typeof en;

/** The words for changes of a claim between two versions of the data set. */
export const changeStrings = inLanguages(en, async () => (await import("./changeStrings.zh.ts")).zh);
