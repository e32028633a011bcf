import type { ClaimChange, ReleasedClaim, ReleasedEntity } from "@atlas/server/contract";
import { formatDate } from "../../words/formatDate.ts";
import { labelled, listWords } from "../../words/listWords.ts";
import { periodText } from "../../words/periodText.ts";
import { claimTitle } from "../claimTitle.ts";
import { reportedWords, statusWords } from "../claimWords.ts";
import { changeStrings as words } from "../strings.ts";

/** What differs in a claim besides grade and statement: old and new value, or just the name if no more was kept. */
export function partTexts(
  { before, after, parts }: ClaimChange,
  entities: ReadonlyMap<string, ReleasedEntity>,
): string[] {
  if (before === null || after === null) return [];
  const fromTo = (label: string, tell: (claim: ReleasedClaim) => string) =>
    labelled(label, words.fromTo(tell(before), tell(after)));
  const unkept = parts.filter((part) => part === "figures" || part === "sources" || part === "remarks");
  return [
    ...(parts.includes("ends") || parts.includes("predicate")
      ? [fromTo(words.relation, (claim) => claimTitle(claim, entities))]
      : []),
    ...(parts.includes("status") ? [fromTo(words.status, statusText)] : []),
    ...(before.since !== after.since || before.until !== after.until
      ? [fromTo(words.dates, (claim) => periodText(claim) ?? words.noDates)]
      : []),
    ...(before.due === after.due
      ? []
      : [fromTo(words.due, ({ due }) => (due === null ? words.noDates : formatDate(due)))]),
    ...(unkept.length > 0 ? [words.alsoChanged(listWords(unkept.map((part) => words.parts[part])))] : []),
  ];
}

function statusText({ status }: ReleasedClaim): string {
  return status === "in-force" ? reportedWords.inForce : statusWords[status];
}
