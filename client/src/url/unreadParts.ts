import { ANALYSIS_KEY, analysisIn, analysisPaths } from "./pages/analysisAddress.ts";
import { changesAddress, parseChanges } from "./pages/changesAddress.ts";
import { formatFinder, isFinder, MOST_AVOIDED, MOST_VIA, parseFinder } from "./pages/finderState.ts";
import { landscapeAddress, parseLandscape } from "./pages/landscapeAddress.ts";
import { MOST_REMOVED, removalAddress, removalIn } from "./pages/removalAddress.ts";
import { parseTimeline, timelineAddress } from "./pages/timelineAddress.ts";
import { placeOf } from "./undo/placeOf.ts";
import { MOST_KEPT } from "./view/keptPlaces.ts";
import { MAX_STEPS } from "./view/steps.ts";
import { showsView } from "./view/viewPaths.ts";
import { formatView, parseView } from "./view/viewState.ts";

/** Says with which version of the data set a link was made; it belongs to no view. */
export const VERSION_KEY = "v";

/** How a page reads its address. */
interface Reader {
  /** The same after it was read and written again. */
  rewrite: (query: string) => string;
  /** Of these parts no more are read. */
  most: ReadonlyMap<string, number>;
  /** What may be said although it is written by leaving it out. */
  defaults: readonly string[];
}

const viewReader: Reader = {
  // A layout means something only where there are entities to lay out.
  rewrite: (query) => formatView(parseView(`${query}&s=any`)),
  most: new Map([
    ["s", MAX_STEPS],
    ["at", MOST_KEPT],
  ]),
  defaults: ["labels=both", "tab=entities"],
};
const finderReader: Reader = {
  rewrite: (query) => formatFinder(parseFinder(query)),
  most: new Map([
    ["via", MOST_VIA],
    ["avoid", MOST_AVOIDED],
    ["avoidClaims", MOST_AVOIDED],
  ]),
  defaults: [],
};
/** Those pages of analysis of whose address each part can be read alone. */
const analysisReaders: Readonly<Record<string, Reader>> = {
  [analysisPaths.removal]: {
    ...addressReader((query) => removalAddress(removalIn(query)), "subsidiaries=with"),
    most: new Map([["ids", MOST_REMOVED]]),
  },
  [analysisPaths.changes]: addressReader((query) => changesAddress(parseChanges(query))),
  [analysisPaths.timeline]: addressReader((query) => timelineAddress(parseTimeline(query)), "order=newest"),
  [analysisPaths.landscape]: addressReader((query) => landscapeAddress(parseLandscape(query)), "evidence=disputed"),
};

/** The parts of an address that cannot be read, as they stand in it: a link that was cut, mistyped or made by hand. */
export function unreadParts(path: string, search: string): string[] {
  const reader = readerOf(path);
  if (reader === null) return [];
  const { most, defaults } = reader;
  const query = new URLSearchParams(search);
  return [...query].flatMap(([key, value]) => {
    // Of two parts of one name the first is read.
    if (query.get(key) !== value) return [`${key}=${value}`];
    if (key === ANALYSIS_KEY && showsView(path)) return analysisIn(search) === null ? [`${key}=${value}`] : [];
    if (key === VERSION_KEY || defaults.includes(`${key}=${value}`)) return [];
    const written = rewritten(reader, key, value);
    if (says(written, value)) return [];
    const kept = new Set(written?.split(","));
    // What is said again beyond the most that are read is not lost.
    const isCut = (item: string, index: number) => index >= (most.get(key) ?? Infinity) && !kept.has(item);
    const items = value.split(",").filter((item) => item !== "");
    const lost = items.filter((item, index) => isCut(item, index) || !says(rewritten(reader, key, item), item));
    return lost.map((item) => `${key}=${item}`).concat(value === "" ? [`${key}=`] : []);
  });
}

/** A part after it was read and written again. Parts are looked at alone, so that none leans on another. */
function rewritten({ rewrite }: Reader, key: string, value: string): string | null {
  return new URLSearchParams(rewrite(new URLSearchParams([[key, value]]).toString())).get(key);
}

/** Whether what was written again says all that was read. */
function says(written: string | null, value: string): boolean {
  if (written === null) return false;
  // What was read as less than it says has lost something, such as an entity or, behind `~`, a kind of claim; that
  // `a*30` is written `a*` has not, nor has what says an entity twice.
  const together = (text: string) => new Set(text.split(".").filter((id) => id !== "")).size;
  return (
    [",", "~"].every((mark) => !value.includes(mark) || value.split(mark).length === written.split(mark).length) &&
    together(written) >= together(value)
  );
}

function addressReader(addressOf: (query: string) => string, ...defaults: string[]): Reader {
  return { rewrite: (query) => placeOf(addressOf(query)).query, most: new Map(), defaults };
}

function readerOf(path: string): Reader | null {
  if (showsView(path)) return viewReader;
  return isFinder(path) ? finderReader : (analysisReaders[path] ?? null);
}
