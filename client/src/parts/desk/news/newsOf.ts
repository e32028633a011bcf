import type { DeskChange, DeskState, Summary } from "@atlas/server/contract";
import { listWords } from "../../../model/words/listWords.ts";
import { newsStrings as strings } from "./newsStrings.ts";

interface News {
  before: Pick<Summary, "claim_count">;
  after: Pick<Summary, "claim_count">;
  /** Undefined if the page has not asked for the desk. */
  deskBefore: Pick<DeskState, "history"> | undefined;
  deskAfter: Pick<DeskState, "history"> | undefined;
  /** Numbers of the changes that this page has made. */
  own: ReadonlySet<number>;
}

const adding: ReadonlySet<DeskChange["kind"]> = new Set(["add", "spreadsheet", "folder"]);

/** Says what changed in the data set and by whom, as far as the desk tells; null if this page changed it. */
export function newsOf({ before, after, deskBefore, deskAfter, own }: News): string | null {
  const last = deskBefore?.history[0]?.number ?? 0;
  const since = deskBefore === undefined ? [] : (deskAfter?.history ?? []).filter(({ number }) => number > last);
  const others = since.filter(({ number }) => !own.has(number));
  if (since.length > 0 && others.length === 0) return null;
  const who = listWords([...new Set(others.flatMap((change) => change.who ?? []))]);
  const added = after.claim_count - before.claim_count;
  if (added > 0 && others.every(({ kind }) => adding.has(kind))) return strings.added(added, who);
  return others.length > 0 ? strings.changed(others.length, who) : strings.other;
}
