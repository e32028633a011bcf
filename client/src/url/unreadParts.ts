import { ANALYSIS_KEY } from "./analysisAddress.ts";
import { formatFinder, isFinder, parseFinder } from "./finderState.ts";
import { MOST_KEPT } from "./keptPlaces.ts";
import { MAX_STEPS } from "./steps.ts";
import { showsView } from "./viewPaths.ts";
import { formatView, parseView } from "./viewState.ts";

/** Says with which version of the data set a link was made; it belongs to no view. */
export const VERSION_KEY = "v";

/** Words that may be said although they are left out, because they are the default. */
const defaults: ReadonlySet<string> = new Set(["labels=both", "tab=entities"]);

/** Of these parts of a view no more are read. */
const mostRead: ReadonlyMap<string, number> = new Map([
  ["s", MAX_STEPS],
  ["at", MOST_KEPT],
]);

/** The parts of an address that cannot be read, as they stand in it: a link that was cut, mistyped or made by hand. */
export function unreadParts(path: string, search: string): string[] {
  const rewrite = rewriterOf(path);
  if (rewrite === null) return [];
  return [...new URLSearchParams(search)].flatMap(([key, value]) => {
    if (key === VERSION_KEY || key === ANALYSIS_KEY || defaults.has(`${key}=${value}`) || reads(rewrite, key, value))
      return [];
    const items = value.split(",").filter((item) => item !== "");
    const lost = items.filter((item, index) => index >= (mostRead.get(key) ?? Infinity) || !reads(rewrite, key, item));
    return lost.map((item) => `${key}=${item}`).concat(value === "" ? [`${key}=`] : []);
  });
}

/** The same after a part was read and written again. Parts are looked at alone, so that none leans on another. */
function reads(rewrite: (query: string) => string, key: string, value: string): boolean {
  const written = new URLSearchParams(rewrite(new URLSearchParams([[key, value]]).toString())).get(key);
  if (written === null) return false;
  // What was read as less than it says has lost something, such as an entity or, behind `~`, a kind of claim; that
  // `a*30` is written `a*` has not.
  return [",", "~"].every((mark) => !value.includes(mark) || value.split(mark).length === written.split(mark).length);
}

function rewriterOf(path: string): ((query: string) => string) | null {
  // A layout means something only where there are entities to lay out.
  if (showsView(path)) return (query) => formatView(parseView(`${query}&s=any`));
  return isFinder(path) ? (query) => formatFinder(parseFinder(query)) : null;
}
