import type { DeskRow, Reading } from "@atlas/server/contract";
import { plainText } from "../words/plainText.ts";
import type { KeptText } from "./KeptText.ts";

/** What tells a source from others. */
interface Told {
  id: string;
  title: string;
  publisher: string;
  url: string;
}

/** Letters from which on a title alone tells which text it is. */
const LONG_TITLE = 25;
/** Parts of an address that say how a reader came to it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|from|spm)$/i;

/**
 * The id of the source that is the text itself, among those of the claims of the reading and of the desk: one with the same
 * address, or without an address on one side the same title and publisher; null if there is none.
 */
export function knownSource(
  { title, publisher, url }: Pick<KeptText, "title" | "publisher" | "url">,
  reading: Pick<Reading, "title" | "sources">,
  rows: readonly DeskRow[],
): string | null {
  const text = { id: "", title: title || (reading.title ?? ""), publisher, url };
  const ofDesk = rows.filter(({ table }) => table === "sources").map(({ key, cells }) => ({ ...cells, id: key }));
  const known = [...reading.sources, ...ofDesk].map(
    ({ id, title, publisher, url }: Partial<Record<keyof Told, string | null>>): Told => ({
      id: id ?? "",
      title: title ?? "",
      publisher: publisher ?? "",
      url: url ?? "",
    }),
  );
  return known.find((source) => isSame(text, source))?.id ?? null;
}

function isSame(text: Told, source: Told): boolean {
  const [asked, other] = [addressKey(text.url), addressKey(source.url)];
  if (asked !== null && other !== null) return asked === other;
  const title = lettersOf(text.title);
  if (title === "" || title !== lettersOf(source.title)) return false;
  const publisher = lettersOf(text.publisher);
  return publisher === "" ? title.length >= LONG_TITLE : publisher === lettersOf(source.publisher);
}

function lettersOf(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** An address without what makes no other page of it; null if it is none. */
function addressKey(typed: string): string | null {
  const address = typed.trim();
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const asked = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join("="));
  return `${hostname.replace(/^(?:www|m)\./, "")}${pathname.replace(/\/+$/, "")}?${asked.sort().join("&")}`;
}
