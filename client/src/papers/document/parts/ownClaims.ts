import type { Claim } from "@atlas/server/contract";
import { listWords, withAside } from "../../../model/words/listWords.ts";
import { ownDataStrings } from "../../../model/words/strings.ts";
import type { Analysis, AnalysisRow } from "../../answers/common/Analysis.ts";
import type { Run } from "../Block.ts";
import { say } from "../runs.ts";
import { analysisStrings as words } from "./strings.ts";

/** Ids of the claims of an answer that are own data. */
export function ownIds({ claims, context = [] }: Pick<Analysis, "claims" | "context">): ReadonlySet<string> {
  return new Set([...claims, ...context].flatMap(({ id, own }) => (own === null ? [] : id)));
}

/** The mark of a row that rests on own data, to stand after the numbers of its claims. */
export function ownRuns({ claimIds }: AnalysisRow, own: ReadonlySet<string>): Run[] {
  const count = claimIds.filter((id) => own.has(id)).length;
  return count === 0 ? [] : [say(withAside("", words.ownOf(count, claimIds.length)))];
}

/** A sentence on how many of some claims are own data, and from which folders; "" if none is. */
export function ownSentence(claims: readonly Pick<Claim, "own">[]): string {
  const folders = claims.flatMap(({ own }) => own ?? []);
  if (folders.length === 0) return "";
  return words.ownAmong(folders.length, claims.length, ownDataStrings.of(listWords([...new Set(folders)])));
}
