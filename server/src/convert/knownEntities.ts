import type { EntityRow } from "../dataset/check/checkedDataset.ts";
import { foldName } from "../store/search/foldWords.ts";
import { asPinyin } from "../store/search/searchTokens.ts";

export type NamedEntity = Pick<EntityRow, "id" | "type" | "name" | "name_zh" | "aliases" | "ticker">;

/** Finds entities by id or by any of their names, whatever the spelling variant. */
export class KnownEntities {
  readonly #ids = new Set<string>();
  readonly #named = new Map<string, Set<string>>();

  constructor({ entities }: { entities: readonly NamedEntity[] }) {
    for (const { id, name, name_zh, aliases, ticker } of entities) {
      this.#ids.add(id);
      for (const known of [name, name_zh, ...aliases, ticker]) if (known !== null) this.#name(known, id);
    }
  }

  /** Returns the ids that a text can mean: the text itself if it is an id, or else all entities with this name. */
  find(text: string): string[] {
    return this.#ids.has(text) ? [text] : [...(this.#named.get(foldName(text).joined) ?? [])];
  }

  /** Adds an unknown entity under an id derived from its name, and returns the id. */
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

/** Turns a text into an id: lower-case words joined by hyphens, Chinese as pinyin. */
export function slug(text: string): string {
  const latin = asPinyin(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 100).replace(/-+$/, "") || "entity";
}
