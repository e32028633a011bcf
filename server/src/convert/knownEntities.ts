import type { CheckedDataset } from "../dataset/check/checkedDataset.ts";
import { foldName } from "../store/search/foldName.ts";
import { asPinyin } from "../store/search/pinyinNames.ts";

/** Entities by id and by any of their names, however these are spelled. */
export class KnownEntities {
  readonly #ids = new Set<string>();
  readonly #named = new Map<string, Set<string>>();

  constructor({ entities }: Pick<CheckedDataset, "entities">) {
    for (const { id, name, name_zh, aliases, ticker } of entities) {
      this.#ids.add(id);
      for (const known of [name, name_zh, ...aliases, ticker]) if (known !== null) this.#name(known, id);
    }
  }

  /** The entities that a text means: that with this id, else those with this name. */
  find(text: string): string[] {
    return this.#ids.has(text) ? [text] : [...(this.#named.get(foldName(text).joined) ?? [])];
  }

  /** Takes in an entity that nobody knew, under an id made of its name. */
  add(name: string): string {
    const stem = slug(name);
    let id = stem;
    for (let next = 2; this.#ids.has(id); next++) id = `${stem}-${next}`;
    this.#ids.add(id);
    this.#name(name, id);
    return id;
  }

  #name(name: string, id: string): void {
    const key = foldName(name).joined;
    this.#named.set(key, (this.#named.get(key) ?? new Set()).add(id));
  }
}

/** A text as an id: lower-case words joined by hyphens, Chinese by its pinyin. */
export function slug(text: string): string {
  const latin = asPinyin(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 100).replace(/-+$/, "") || "entity";
}
