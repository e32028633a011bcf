import type { BriefingSettings } from "../briefing/Briefing.ts";

/** A heading of the author's own, and the ids of the claims under it. */
export type PointHeading = NonNullable<BriefingSettings["pointHeadings"]>[number];

/** Key points in the order in which they are printed, under the heading before them. */
export interface PointGroup {
  /** Null for those before the first heading. */
  heading: string | null;
  ids: readonly string[];
}

/** A line of the list of key points: a heading, or a claim by its id. */
export type PointRow = { heading: string } | { point: string };

/** The key points under their headings: first those under none, then each heading with its own, in the given order. */
export function pointGroups(ids: readonly string[], headings: readonly PointHeading[] = []): PointGroup[] {
  const taken = new Set(headings.flatMap(({ points }) => points));
  const bare = { heading: null, ids: ids.filter((id) => !taken.has(id)) };
  const given = new Set<string>();
  const groups = headings.map(({ text, points }) => {
    // A claim that several headings have stands under the first.
    const own = ids.filter((id) => points.includes(id) && !given.has(id));
    for (const id of own) given.add(id);
    return { heading: text, ids: own };
  });
  return [bare, ...groups];
}

/** The same as one list of lines. */
export function pointRows(ids: readonly string[], headings: readonly PointHeading[] = []): PointRow[] {
  return pointGroups(ids, headings).flatMap(({ heading, ids: own }): PointRow[] => [
    ...(heading === null ? [] : [{ heading }]),
    ...own.map((point) => ({ point })),
  ]);
}

/** The key points and headings that a list of lines stands for. */
export function arranged(rows: readonly PointRow[]): { keyPoints: string[]; pointHeadings: PointHeading[] } {
  const keyPoints: string[] = [];
  const headings: { text: string; points: string[] }[] = [];
  for (const row of rows) {
    if ("heading" in row) headings.push({ text: row.heading, points: [] });
    else {
      keyPoints.push(row.point);
      headings.at(-1)?.points.push(row.point);
    }
  }
  return { keyPoints, pointHeadings: headings };
}
