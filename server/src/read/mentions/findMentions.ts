import type { Entity, Mention, ReadRequest, TextSpan } from "../../contract/index.ts";
import { entitiesWith } from "../../graph/entities.ts";
import type { Word } from "../../language/wordsOf.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { foldText, foldWords, hasHan } from "../../store/search/foldWords.ts";
import { nameKey } from "../../store/search/searchTokens.ts";
import { definedMentions } from "./definedNames.ts";
import { fileNames } from "./fileNames.ts";
import { namedSpans } from "./namedSpans.ts";
import { shortMentions, shortRuns } from "./shortNames.ts";

/** Entities with one name; more would help nobody to choose. */
const MOST_NAMESAKES = 8;
/** Most entities whose names are compared with the text. */
const MOST_ENTITIES = 3000;
/** Most mentions. An article of 40,000 characters has about a thousand. */
const MOST_MENTIONS = 4000;

/** The entities that a text names. */
export interface Found {
  mentions: Mention[];
  /** By id, namesakes too. */
  entities: Map<string, Entity>;
  /** Whether all names were looked up. */
  isWhole: boolean;
  /** End of the search: the end of the text, or the place after the last of the most mentions. */
  end: number;
}

/** The names in a text, the longest where several overlap, looked up in the index of the engine. */
export async function findMentions(
  store: GraphStore,
  {
    text,
    words,
    ignored,
    meanings,
  }: { text: string; words: readonly Word[] } & Pick<ReadRequest, "ignored" | "meanings">,
): Promise<Found> {
  const spans = namedSpans(text, words);
  const ids = await store.named([...spans.keys]);
  const byKey = namesByKey([...(await entitiesWith(store, ids.slice(0, MOST_ENTITIES))).values()]);
  const unwanted = new Set(ignored.map(foldText));
  const chosen = new Map(Object.entries(meanings).map(([name, id]) => [foldText(name), id]));

  const mentions: Mention[] = [];
  const entities: Found["entities"] = new Map();
  const files = fileNames(text);
  let free = 0;
  for (const [first, from] of words.entries()) {
    if (first < free || overlaps(files, from)) continue;
    if (mentions.length === MOST_MENTIONS) break;
    for (const { last, keys } of spans.at(first)) {
      const to = words[last] ?? from;
      const written = text.slice(from.start, to.end);
      const named = keys.flatMap((key) => byKey.get(key) ?? []).filter((one) => isWrittenSo(written, one));
      if (named.length === 0) continue;
      const namesakes = [...new Set(named.map(({ entity }) => entity))].sort(byClaims);
      const end = to.end + legalForm(text, to.end, namesakes[0]);
      free = last + 1;
      while ((words[free]?.start ?? end) < end) free++;
      const names = [written, text.slice(from.start, end)].map(foldText);
      if (names.some((name) => unwanted.has(name))) break;
      const meant = namesakes.find(({ id }) => names.some((name) => chosen.get(name) === id));
      const found = [...new Set(meant === undefined ? namesakes : [meant, ...namesakes])].slice(0, MOST_NAMESAKES);
      for (const entity of found) entities.set(entity.id, entity);
      const ambiguous = meant === undefined && found.length > 1;
      mentions.push({ start: from.start, end, ids: found.map(({ id }) => id), ambiguous });
      break;
    }
  }
  const end = mentions.length < MOST_MENTIONS ? text.length : (words[free]?.start ?? text.length);
  // A firm's short name may begin with a place: "Baotou Tianhe".
  const isPlace = ({ ids: [id = ""] }: Mention) => entities.get(id)?.type === "place";
  const { runs, keys } = shortRuns(
    text,
    words,
    mentions.filter((one) => !isPlace(one)),
  );
  const short = [...(await entitiesWith(store, keys.length === 0 ? [] : await store.named(keys))).values()];
  const shortOnes = shortMentions(runs, short, unwanted).filter((one) => one.start < end && !overlaps(files, one));
  for (const entity of short) if (shortOnes.some(({ ids }) => ids[0] === entity.id)) entities.set(entity.id, entity);
  const named = merged(shortOnes, mentions);
  const all = merged(definedMentions(text.slice(0, end), named, unwanted), named);
  return { mentions: all, entities, end, isWhole: spans.isWhole && ids.length <= MOST_ENTITIES };
}

/** Mentions in order, without those that overlap one of the first ones. */
function merged(first: readonly Mention[], others: readonly Mention[]): Mention[] {
  const ordered = [...first, ...others.filter((one) => !overlaps(first, one))];
  return ordered.sort((a, b) => a.start - b.start);
}

/** Whether a span overlaps one of some that are in order. */
function overlaps(ordered: readonly TextSpan[], { start, end }: TextSpan): boolean {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (ordered[low]?.start ?? end) < end;
}

const LEGAL_FORM =
  /^(?:,? (?:Holdings? )?(?:Co\.?, ?Ltd|Corporation|Corp|Incorporated|Inc|Limited|Ltd|LLC|PLC|plc|GmbH|AG|SE|S\.?A|N\.?V)\b\.?(?!\w)|\.(?=\s*[,;)“"(]|\s+\p{Ll}))|^(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司/u;

/** Length of a legal form after the name of an organisation, such as ", Ltd.", so that it is part of the name. */
function legalForm(text: string, end: number, entity: Entity | undefined): number {
  if (entity?.type !== "organisation") return 0;
  return LEGAL_FORM.exec(text.slice(end, end + 40))?.[0].length ?? 0;
}

interface Named {
  name: string;
  entity: Entity;
}

function namesByKey(entities: readonly Entity[]): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const entity of entities) {
    for (const name of writtenNames(entity)) {
      const key = nameKey(foldWords(name));
      const known = named.get(key);
      if (known === undefined) named.set(key, [{ name, entity }]);
      else known.push({ name, entity });
    }
  }
  return named;
}

/** The names under which texts write of an entity; searches also know its pinyin. */
export function writtenNames({ name, name_zh, aliases, ticker }: Entity): string[] {
  const all = [name, name_zh ?? "", ...aliases, ...(ticker?.split(";") ?? [])];
  return [...new Set(all.map((one) => one.trim()).filter((one) => one !== ""))];
}

/** Proper names, as opposed to terms such as "wind power". */
const PROPER: ReadonlySet<string> = new Set(["organisation", "place", "policy"]);

/** Whether a text writes a name as names are written: an abbreviation as it is, a proper name with its capital letter. */
function isWrittenSo(written: string, { name, entity }: Named): boolean {
  if (hasHan(name)) return true;
  if (/^[\p{Lu}\p{N}&+.-]{2,5}$/u.test(name)) return written === name || written === `${name}s`;
  return !PROPER.has(entity.type) || !/^\p{Lu}/u.test(name) || /^[\p{Lu}\p{N}]/u.test(written);
}

function byClaims(a: Entity, b: Entity): number {
  return b.claim_count - a.claim_count || (a.id < b.id ? -1 : 1);
}

/** The entities that a name may mean: the one that the reader chose, or all that have it. */
export function meantBy({ ids, ambiguous }: Mention): readonly string[] {
  return ambiguous ? ids : ids.slice(0, 1);
}
