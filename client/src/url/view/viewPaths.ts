/** Page on which views are drawn; a change made on a page that shows no view leads there. */
export const EXPLORE_PATH = "/explore";

/** Page on which views are read as tables. */
export const TABLE_PATH = "/table";

/** Page on which the briefing of a view is made. */
export const BRIEFING_PATH = "/briefing";

const viewPaths: readonly string[] = [EXPLORE_PATH, TABLE_PATH, BRIEFING_PATH];

/** Whether a page shows the view of its address. */
export function showsView(path: string): boolean {
  return viewPaths.includes(path);
}
