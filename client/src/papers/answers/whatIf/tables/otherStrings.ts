import type { WhatIfGap } from "@atlas/server/contract";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  policies: "Policies on it and on the chain",
  columns: {
    policy: "Policy",
    kind: "Kind",
    touches: "Touches",
    status: "Status",
    date: "Date",
    evidence: "Evidence",
    gap: "No claim here says",
    whom: "Of whom",
  },
  notSaid: {
    caption: "What this page does not say",
    amount: "how much would be missing, and for how long",
    effect: "what a stop, a rule or a shortage of it did to anybody",
    alone: "which effects these goods alone had: the rules recorded cover more than them",
    day: "on which day that was",
    supplier: "from whom it comes",
    inferred: (number: number) =>
      number === 1
        ? "whether the one in circle 3 gets anything from what drops out"
        : `whether any of the ${formatNumber(number)} in circle 3 gets anything from what drops out`,
    makes: (item: string) => `how much ${item} these make a year`,
    gaps: {
      no_input: (item: string) => `from whom these get the materials of ${item}`,
      no_maker: (item: string) => `who makes ${item} now`,
      no_maker_abroad: (item: string) => `who makes ${item} outside China now`,
      no_use: (item: string) => `what becomes of ${item}`,
    } satisfies Record<WhatIfGap["kind"], (item: string) => string>,
  },
};

export type OtherStrings = typeof en;

/** The words for policies, and for what is not said. */
export const otherStrings = inLanguages(en, async () => (await import("./otherStrings.zh.ts")).zh);
