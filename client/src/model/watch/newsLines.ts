import type { Claim, ClaimChange, WatchedNews } from "@atlas/server/contract";
import { type Impact, impactOf } from "@atlas/server/impact";

/** Kinds of news, most harmful first: those of changes, and that a claim ran out. */
export const newsKinds = [
  "weaker",
  "gone",
  "ended",
  "overdue",
  "new",
  "reworded",
  "stronger",
  "details",
] as const satisfies readonly (Impact | "overdue")[];
export type NewsKind = (typeof newsKinds)[number];

/** One piece of news: a changed claim, or one that ran out unchanged. */
export type NewsLine = { kind: NewsKind; id: string } & ({ change: ClaimChange } | { claim: Claim });

/** The news of one thing, most harmful first, each claim once. `claims` holds those that ran out. */
export function newsLines({ changes, run_out }: WatchedNews, claims: ReadonlyMap<string, Claim>): NewsLine[] {
  const changed = changes.map((change): NewsLine => ({ kind: impactOf(change), id: change.id, change }));
  const overdue = run_out.flatMap((id): NewsLine[] => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [{ kind: "overdue", id, claim }];
  });
  // A claim that changed and ran out is told once, as what is worse.
  const worst = new Map<string, NewsLine>();
  for (const line of inOrder([...changed, ...overdue])) if (!worst.has(line.id)) worst.set(line.id, line);
  return [...worst.values()];
}

function inOrder(lines: readonly NewsLine[]): NewsLine[] {
  return newsKinds.flatMap((kind) => lines.filter((line) => line.kind === kind));
}

/** The lines to show first: one of each of the most harmful kinds, then more of them. */
export function firstLines(lines: readonly NewsLine[], most: number): NewsLine[] {
  const first = newsKinds.flatMap((kind) => lines.find((line) => line.kind === kind) ?? []).slice(0, most);
  const more = lines.filter((line) => !first.includes(line)).slice(0, most - first.length);
  return inOrder([...first, ...more]);
}

/** How many pieces of news there are of each kind; changes beyond those listed count too. */
export function newsCounts(news: WatchedNews, lines: readonly NewsLine[]): { kind: NewsKind; count: number }[] {
  return newsKinds.map((kind) => {
    const listed = lines.filter((line) => line.kind === kind).length;
    const told = news.impacts.find(({ impact }) => impact === kind)?.count ?? 0;
    return { kind, count: isCut(news) ? Math.max(listed, told) : listed };
  });
}

/** Whether a thing has more changes than are listed. */
export function isCut({ changes, impacts }: WatchedNews): boolean {
  return impacts.reduce((sum, { count }) => sum + count, 0) > changes.length;
}
