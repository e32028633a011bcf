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
    regraded: "Its evidence grade has changed.",
    reworded: "Its statement is worded differently.",
    revised: "Its entities, dates, status, figures, sources or notes have changed.",
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
    ends: "entities",
    predicate: "kind of link",
    status: "status",
    dates: "dates",
    figures: "figures",
    sources: "sources",
    remarks: "maturity, subject matter, caveats or notes",
  } satisfies Record<ChangedPart, string>,
  was: "Was:",
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  becomes: "is now",
  alsoChanged: (parts: string) => `Also changed: ${parts}`,
  status: "Status",
  dates: "Dates",
  due: "Due",
  noDates: "none",
  relation: "Kind of link",
};

export type Strings = typeof en;

/** The words for changes of a claim between two versions of the data set. */
export const changeStrings = inLanguages(en, async () => (await import("./changeStrings.zh.ts")).zh);
