import type { Mention } from "../../contract/index.ts";
import { foldText } from "../../store/search/foldWords.ts";

/** A short name that a text gives in brackets after a name: "Northern Rare Earth (NRE)", 北方稀土（以下简称“公司”）. */
const DEFINITION =
  /^\s?[(（](?:(?:hereinafter|hereafter|以下简称|下称|简称)[:：]?\s?)?["“'‘「]?(?<short>\p{Lu}[\p{Lu}\p{N}&-]{1,9}|(?<=["“‘「])[^"”’」)）]{2,20})["”'’」]?[)）]/u;
/** Most places at which such names are found. */
const MOST = 500;

/** The mentions by short names that a text defines itself, after their definition; what it defines goes before other meanings. */
export function definedMentions(text: string, mentions: readonly Mention[], ignored: ReadonlySet<string>): Mention[] {
  const found: Mention[] = [];
  const defined = new Set<string>();
  for (const { start, end, ids, ambiguous } of mentions) {
    if (ambiguous || start < (found.at(-1)?.start ?? 0)) continue;
    const short = DEFINITION.exec(text.slice(end, end + 40))?.groups?.short;
    if (short === undefined || defined.has(short) || ignored.has(foldText(short))) continue;
    defined.add(short);
    for (let at = text.indexOf(short, end); at >= 0 && found.length < MOST; at = text.indexOf(short, at + short.length))
      if (isWhole(text, at, short)) found.push({ start: at, end: at + short.length, ids: [...ids], ambiguous: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

function isWhole(text: string, at: number, short: string): boolean {
  if (!/^\p{Script=Latin}/u.test(short)) return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + short.length));
}
