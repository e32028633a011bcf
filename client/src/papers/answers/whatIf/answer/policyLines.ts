import type { Claim, WhatIfAnswer } from "@atlas/server/contract";
import { tellingClaim } from "../../../../model/claim/line/tellingClaim.ts";
import { standingText } from "../../../../model/claim/standing/standingText.ts";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { labelled, listClauses, listParts } from "../../../../model/words/listWords.ts";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { answerStrings as strings } from "./answerStrings.ts";

/** Policies named above the picture, and export controls among them; the table has the others. */
const MOST_NAMED = 2;
const MOST_CONTROLS = 4;

/** A policy with the claim that tells most about what it does to the goods. */
export interface ReportedPolicy {
  policy: string;
  touches: string;
  on: "taken" | "chain";
  claim: Claim;
  claimIds: readonly string[];
}

/** Export controls first, what is taken out before what it goes into, what is in force before the rest, newest first. */
export function reportedPolicies({ policies, effects }: WhatIfAnswer, words: WhatIfWords): ReportedPolicy[] {
  const rank = ({ policy, on, claim }: ReportedPolicy) =>
    (words.entity(policy)?.kind === "export-control" ? 0 : 4) +
    (on === "taken" ? 0 : 2) +
    (claim.status === "in-force" ? 0 : 1);
  const date = ({ policy }: ReportedPolicy) => words.entity(policy)?.date ?? "";
  return [...policies, ...furtherPolicies({ policies, effects }, words)]
    .flatMap(({ claim_ids, ...policy }): ReportedPolicy[] => {
      const [first, ...others] = words.claims(claim_ids);
      return first ? [{ ...policy, claim: tellingClaim([first, ...others]), claimIds: claim_ids }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b) || date(b).localeCompare(date(a)));
}

/** Rules in the first circle that name none of the goods: by the group of goods that they cover, or by those against whom they are. */
function furtherPolicies({ policies, effects }: Pick<WhatIfAnswer, "policies" | "effects">, words: WhatIfWords) {
  const known = new Set(policies.map(({ policy }) => policy));
  const on = (ids: readonly string[]) =>
    words.claims(ids).filter(({ predicate, subject }) => predicate === "AFFECTS" && !known.has(subject));
  const found = new Map<string, Claim[]>();
  const claims = [
    ...on(effects.flatMap(({ because }) => because)),
    ...on(effects.flatMap(({ claim_ids }) => claim_ids)),
  ];
  for (const claim of claims) {
    const own = found.get(claim.subject) ?? [];
    if (own.every(({ id, object }) => id !== claim.id && object === claim.object))
      found.set(claim.subject, [...own, claim]);
  }
  return [...found].map(([policy, own]) => ({
    ...{ policy, touches: own[0]?.object ?? "", on: "taken" as const },
    claim_ids: own.map(({ id }) => id),
  }));
}

/**
 * The policies on what is taken out and the export controls on what it goes into, in one line for each kind; others are
 * only counted.
 */
export function policyLines(answer: WhatIfAnswer, words: WhatIfWords, day: string): string[] {
  const isControl = ({ policy }: ReportedPolicy) => words.entity(policy)?.kind === "export-control";
  const telling = reportedPolicies(answer, words).filter((one) => one.on === "taken" || isControl(one));
  const distinct = telling.filter(({ policy }, place) => telling.findIndex((one) => one.policy === policy) === place);
  const named = distinct.filter((one, place) => place < (isControl(one) ? MOST_CONTROLS : MOST_NAMED));
  const kinds = [...new Set(named.map(({ policy }) => words.entity(policy)?.kind ?? ""))];
  const lines = kinds.map((kind) => {
    const ofKind = named.filter(({ policy }) => (words.entity(policy)?.kind ?? "") === kind);
    return labelled(readableTitle(kind), listClauses(ofKind.map((one) => policyText(one, words, day))));
  });
  if (lines.length === 0) return [];
  const more = distinct.length > named.length ? [strings.policy.more(distinct.length - named.length)] : [];
  return [listClauses([...lines, ...more]) + strings.end];
}

/** "Announcement 57, the suspension ran out 20 days ago, what followed is not known here": policies are apart by semicolons. */
function policyText({ policy, touches, claim }: ReportedPolicy, words: WhatIfWords, day: string): string {
  const date = words.entity(policy)?.date ?? null;
  const status = policyStatus(claim, day).replaceAll(listClauses(["", ""]), listParts(["", ""]));
  return listParts([
    strings.policy.named(words.name(policy), words.name(touches)),
    ...(date === null ? [] : [formatDate(date)]),
    status,
  ]);
}

/** Its standing on a day: in force, planned, suspended or run out. */
export function policyStatus(claim: Claim, day: string): string {
  return standingText(claim, day);
}
