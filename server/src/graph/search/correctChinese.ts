import type { GraphStore } from "../../store/GraphStore.ts";
import { foldText } from "../../store/search/foldWords.ts";
import { asPinyin } from "../../store/search/pinyinNames.ts";
import { entitiesWith } from "../entities.ts";
import { findByName } from "./search.ts";

/** Entities with the same sound whose names are compared. */
const MAX_ENTITIES = 20;
/** Chinese words that are corrected: each is a search of its own. */
const MAX_WORDS = 6;
/** At least two characters: a single one has too many that sound alike. */
const CHINESE = /\p{Script=Han}{2,}/gu;

/** Replaces Chinese words in a folded text by parts of names that sound alike, so traditional characters become simplified ones. */
export async function correctChinese(store: GraphStore, text: string): Promise<string> {
  const typed = [...new Set(text.match(CHINESE))].slice(0, MAX_WORDS);
  const spelt = await Promise.all(typed.map((run) => spellingOf(store, run)));
  return text.replace(CHINESE, (run) => spelt[typed.indexOf(run)] ?? run);
}

/** The part of the best name that sounds like a word; the word itself if there is none. */
async function spellingOf(store: GraphStore, run: string): Promise<string> {
  const hits = await findByName(store, asPinyin(run));
  const ids = hits.slice(0, MAX_ENTITIES).map(({ id }) => id);
  const entities = await entitiesWith(store, ids);
  const names = ids.flatMap((id) => [entities.get(id)?.name_zh ?? "", ...(entities.get(id)?.aliases ?? [])]);
  const wanted = sound(run);
  const parts = names.flatMap((name) => partsOf(foldText(name), run.length));
  return parts.find((part) => sound(part) === wanted) ?? run;
}

function partsOf(name: string, length: number): string[] {
  return Array.from({ length: Math.max(0, name.length - length + 1) }, (_, from) => name.slice(from, from + length));
}

function sound(text: string): string {
  return foldText(asPinyin(text));
}
