import { analysisPaths } from "./analysisAddress.ts";

/** Page that tells how much of one source holds up. */
const ARTICLE_PATH = analysisPaths.article;

/** The address of the scorecard of a source. */
export function articleAddress(source: string): string {
  return `${ARTICLE_PATH}?${new URLSearchParams({ source })}`;
}

/** The id of the source that an address asks of; an empty text where it names none. */
export function articleIn(search: string): string {
  return (new URLSearchParams(search).get("source") ?? "").slice(0, 120).trim();
}
