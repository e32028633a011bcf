/** Page that draws views; changes made on pages without a view lead there. */
export const EXPLORE_PATH = "/explore";

/** Page that shows views as tables. */
export const TABLE_PATH = "/table";

export const BRIEFING_PATH = "/briefing";

const viewPaths: readonly string[] = [EXPLORE_PATH, TABLE_PATH, BRIEFING_PATH];

/** Whether a page shows the view of its address. */
export function showsView(path: string): boolean {
  return viewPaths.includes(path);
}
