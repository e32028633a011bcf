import type { ChangeAnswer, ChangedPart, ClaimChange, ReleasedClaim, ReleasedEntity } from "@atlas/server/contract";
import { formatDate } from "../../words/formatDate.ts";
import { labelled, listWords } from "../../words/listWords.ts";
import { claimTitle } from "../claimTitle.ts";
import { reportedWords, statusWords } from "../claimWords.ts";
import { evidenceReason } from "../evidenceReason.ts";
import { periodText } from "../periodText.ts";
import { changeStrings as words } from "../strings.ts";

/** The parts of which a release keeps no more than a digest. */
const onlyNamed: readonly ChangedPart[] = ["figures", "sources", "word", "dispute", "relays", "remarks"];

/** The differences in a claim besides grade and statement: old and new value, or just the name if no more was kept. */
export function partTexts(
  { before, after, parts }: ClaimChange,
  entities: ReadonlyMap<string, ReleasedEntity>,
): string[] {
  if (before === null || after === null) return [];
  const fromTo = (label: string, tell: (claim: ReleasedClaim) => string) =>
    labelled(label, words.fromTo(tell(before), tell(after)));
  const unkept = parts.filter((part) => onlyNamed.includes(part));
  return [
    ...(parts.includes("ends") || parts.includes("predicate")
      ? [fromTo(words.relation, (claim) => claimTitle(claim, entities))]
      : []),
    ...(parts.includes("status") ? [fromTo(words.status, statusText)] : []),
    ...(before.since !== after.since || before.until !== after.until ? [fromTo(words.dates, datesText)] : []),
    ...(before.due === after.due
      ? []
      : [fromTo(words.due, ({ due }) => (due === null ? words.noDates : formatDate(due)))]),
    ...(unkept.length > 0 ? [words.alsoChanged(listWords(unkept.map((part) => words.parts[part])))] : []),
  ];
}

/** The dates alone: what began then is told by the statement. */
function datesText({ since, until }: ReleasedClaim): string {
  return periodText({ since, until: until ?? since }) ?? words.noDates;
}

function statusText({ status }: ReleasedClaim): string {
  return status === "in-force" ? reportedWords.inForce : statusWords[status];
}

/** Why regraded claims have their new grade. A former grade's reason is not known: releases hold no sources. */
export function gradeReasons({
  changes,
  claims,
  regraded,
}: Pick<ChangeAnswer, "changes" | "claims" | "regraded">): ReadonlyMap<string, string> {
  const now = new Map(claims.map((claim) => [claim.id, claim]));
  const sources = new Map(regraded.sources.map((source) => [source.id, source]));
  const entities = new Map(regraded.entities.map((entity) => [entity.id, entity]));
  return new Map(
    changes.flatMap(({ id, kinds, after }) => {
      const claim = now.get(id);
      if (!kinds.includes("regraded") || claim === undefined || claim.evidence !== after?.evidence) return [];
      return [[id, evidenceReason(claim, sources, entities)] as const];
    }),
  );
}
