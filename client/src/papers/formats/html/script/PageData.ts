import type { Evidence } from "@atlas/server/vocabulary";

/** The data of a saved page on the claims of its view, as JSON inside it. */
export interface PageData {
  /** The entities of the view, those in the figure and others. */
  entities: readonly PageEntity[];
  lines: readonly PageLine[];
  claims: readonly PageClaim[];
  sources: readonly PageSource[];
  /** The grades of the claims, in the order of the legend. */
  grades: readonly { id: Evidence; name: string }[];
  words: PageWords;
}

interface PageEntity {
  id: string;
  /** In the language of the page first. */
  names: readonly string[];
}

interface PageLine {
  id: string;
  /** The entities that it joins. */
  ends: readonly string[];
  /** The line as a sentence. */
  text: string;
}

export interface PageClaim {
  /** The number of its note; null if it has none. */
  number: number | null;
  line: string;
  ends: readonly string[];
  grade: Evidence;
  title: string;
  /** The statement in the language of the data. */
  statement: string;
  /** Status, dates, share and figure. */
  facts: string;
  reason: string;
  /** Further facts a reader must know: a date that has passed, caveats. */
  remarks: readonly string[];
  for: readonly Citation[];
  against: readonly Citation[];
}

/** A source, by its place in the list, and how it counts for the claim. */
export interface Citation {
  source: number;
  role: string;
}

export interface PageSource {
  publisher: string;
  title: string;
  /** Null if it is no address of the web. */
  href: string | null;
  /** The language of the title. */
  lang: string;
  about: string;
}

/** The words of the page; {0} and {1} stand for numbers and names. */
export interface PageWords {
  ask: string;
  /** Shown where no script runs. */
  scriptsOff: string;
  search: string;
  searchHint: string;
  grades: string;
  /** {0} of {1} claims. */
  found: string;
  /** {0} claims. */
  all: string;
  /** {0} of them in the figure. */
  drawn: string;
  noneDrawn: string;
  /** Stands between these, and before the next sentence. */
  comma: string;
  stop: string;
  /** Says of entities found: {0} are not drawn. */
  undrawn: string;
  list: string;
  /** On small screens: draws the figure larger than the screen, or to its width. */
  enlarge: string;
  fit: string;
  hint: string;
  nothing: string;
  panel: string;
  close: string;
  /** Note {0}. */
  note: string;
  statementLang: string;
  sources: string;
  against: string;
  figure: string;
  /** {0}, {1} claims: an entity in the figure. */
  entity: string;
}

/** The id of the element that holds the data. */
export const DATA_ID = "claims-of-the-view";

/** The data in a page; null if it has none. */
export function readData(page: Document): PageData | null {
  const text = page.getElementById(DATA_ID)?.textContent;
  // The page was written with its data.
  return text ? (JSON.parse(text) as PageData) : null;
}
