import type { PageData } from "./PageData.ts";

/** The id of the element that holds the data. */
export const DATA_ID = "claims-of-the-view";

/** The data in a page; null if it has none. */
export function readData(page: Document): PageData | null {
  const text = page.getElementById(DATA_ID)?.textContent;
  // The page was written with its data.
  return text ? (JSON.parse(text) as PageData) : null;
}
