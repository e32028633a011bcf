import type { SheetAnswer, SheetField, SheetTarget } from "../../contract/index.ts";
import { KnownEntities, type NamedEntity } from "../../convert/knownEntities.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { quoted } from "../../dataset/read/quoted.ts";
import { type EntityType, entityTypeIds, predicateIds, predicates } from "../../rules/vocabulary.ts";
import { foldName, foldWords } from "../../store/search/foldWords.ts";
import { searchNames } from "../../store/search/searchTokens.ts";
import type { LineFault } from "./MadeRows.ts";

type Asked = SheetAnswer["names"][number];

/** More names than this nobody looks through. */
const MOST_ASKED = 300;
export const NAMED: readonly SheetTarget[] = ["claim.subject", "claim.object", "claim.about"];

/** The names of a spreadsheet that nobody has exactly so, though some come near, and what each may mean. */
export function unknownNames(
  sheet: PlainSheet,
  fields: readonly SheetField[],
  entities: readonly NamedEntity[],
): Asked[] {
  const known = new KnownEntities({ entities });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const asked = new Map<string, { lines: number[]; types: Set<EntityType> }>();
  for (const { target, column } of fields) {
    if (column === null || !NAMED.includes(target)) continue;
    const types = typesAt(target, fields);
    for (const { line, cells } of sheet.rows) {
      const text = cells.get(column) ?? "";
      if (text === "" || text.length > 200 || known.find(text).length === 1) continue;
      const before = asked.get(text) ?? { lines: [], types: new Set() };
      asked.set(text, before);
      before.lines.push(line);
      for (const type of types) before.types.add(type);
    }
  }
  const near = asked.size === 0 ? null : new NearNames(entities);
  return [...asked].slice(0, MOST_ASKED).flatMap(([text, { lines, types }]): Asked[] => {
    // A name of several entities means one of those.
    const same = known.find(text).flatMap((id) => byId.get(id) ?? []);
    const found = same.length > 0 ? same : (near?.find(text, types) ?? []);
    if (found.length === 0) return [];
    return [{ text, lines, near: found.map(({ id, name, name_zh, type }) => ({ id, name, name_zh, type })) }];
  });
}

/** The types that may stand at a place, by the verbs of the spreadsheet; any type while they are not known. */
function typesAt(target: SheetTarget, fields: readonly SheetField[]): readonly EntityType[] {
  const verb = fields.find((field) => field.target === "claim.predicate");
  const used = [verb?.value ?? "", ...Object.values(verb?.words ?? {})];
  const types = predicateIds
    .filter((id) => used.includes(id))
    .flatMap((id): readonly EntityType[] => {
      const { subject, object, about } = predicates[id];
      if (target === "claim.about") return about;
      return target === "claim.subject" || object === "same as subject" ? subject : object;
    });
  return types.length > 0 ? types : entityTypeIds;
}

/** The meaning that the reader gave a name; undefined if none. */
function meaningOf(text: string, fields: readonly SheetField[]): string | undefined {
  return fields.find(({ target, words }) => NAMED.includes(target) && words[text] !== undefined)?.words[text];
}

/** Faults of cells whose name is near to known ones, while nobody has said whether it means one of them. */
export function nameFaults(
  { rows }: Pick<PlainSheet, "rows">,
  fields: readonly SheetField[],
  names: SheetAnswer["names"],
): LineFault[] {
  const open = new Map(
    names.flatMap((name) => (meaningOf(name.text, fields) === undefined ? [[name.text, name]] : [])),
  );
  if (open.size === 0) return [];
  return fields.flatMap(({ target, column }) => {
    if (column === null || !NAMED.includes(target)) return [];
    return rows.flatMap(({ line, cells }): LineFault[] => {
      const asked = open.get(cells.get(column) ?? "");
      if (asked === undefined) return [];
      const near = asked.near.map(({ name }) => quoted(name)).join(" or ");
      return [{ line, column, message: `has ${quoted(asked.text)}, near to ${near}: say whether it is the same` }];
    });
  });
}

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
