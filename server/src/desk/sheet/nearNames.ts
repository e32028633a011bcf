import type { NamedEntity } from "../../convert/knownEntities.ts";
import type { EntityType } from "../../rules/vocabulary.ts";
import { foldName } from "../../store/search/foldName.ts";
import { foldWords } from "../../store/search/foldWords.ts";
import { searchNames } from "../../store/search/searchTokens.ts";

/** Words that say what form a company has, which names leave out as they please. */
const legal: ReadonlySet<string> = new Set(
  "co company corp corporation inc incorporated ltd limited llc plc ag gmbh kg se sa nv bv oy ab as group holdings pty jsc the".split(
    " ",
  ),
);
const MOST_NEAR = 4;
/** Two words that share so many first letters are taken for forms of one, such as "magnetic" and "magnetics". */
const STEM = 6;

interface Searched<Entity> {
  entity: Entity;
  tokens: readonly string[];
  /** Each name without the form of the company, run together. */
  names: readonly string[];
}

/** Finds the entities whose names are near to a text that is none of them, as the search does and a little wider. */
export class NearNames<Entity extends NamedEntity> {
  readonly #searched: readonly Searched<Entity>[];

  constructor(entities: readonly Entity[]) {
    this.#searched = entities.map((entity) => {
      const names = searchNames(entity);
      return {
        entity,
        tokens: [...new Set(names.flatMap((name) => foldName(name).tokens))],
        names: names.map((name) => wordsOf(name).join("")),
      };
    });
  }

  /** Entities of these types whose names contain the beginnings of all words of the text, or begin it; the nearest first. */
  find(text: string, types: ReadonlySet<EntityType>): Entity[] {
    const words = wordsOf(text);
    const joined = words.join("");
    if (joined.length < 2) return [];
    const isNear = ({ tokens, names }: Searched<Entity>) =>
      names.some((name) => name.length >= 4 && begins(words, name)) ||
      words.every((word) => tokens.some((token) => isForm(word, token)));
    const closeness = ({ names }: Searched<Entity>) =>
      Math.min(...names.map((name) => (name.startsWith(joined) ? 0 : 100) + Math.abs(name.length - joined.length)));
    return this.#searched
      .filter((one) => types.has(one.entity.type) && isNear(one))
      .map((one) => ({ entity: one.entity, order: closeness(one) }))
      .sort((left, right) => left.order - right.order)
      .slice(0, MOST_NEAR)
      .map(({ entity }) => entity);
  }
}

/** The words of a name without the form of the company, unless nothing else is left. */
function wordsOf(name: string): string[] {
  const words = foldWords(name);
  const telling = words.filter((word) => !legal.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether the first of these words, run together, are a name. */
function begins(words: readonly string[], name: string): boolean {
  return words.some((_, index) => words.slice(0, index + 1).join("") === name);
}

function isForm(word: string, token: string): boolean {
  if (token.startsWith(word)) return true;
  return word.length > STEM && token.length >= STEM && word.slice(0, -1).startsWith(token);
}
