import type { SheetAnswer, SheetField, SheetTarget } from "../../contract/index.ts";
import { KnownEntities, type NamedEntity } from "../../convert/knownEntities.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { quoted } from "../../dataset/read/quoted.ts";
import { type EntityType, entityTypeIds, predicateIds, predicates } from "../../rules/vocabulary.ts";
import { foldName, foldWords } from "../../store/search/foldWords.ts";
import { searchNames } from "../../store/search/searchTokens.ts";
import { isSlip } from "./isSlip.ts";
import type { LineFault } from "./MadeRows.ts";

type Asked = SheetAnswer["names"][number];

/** More names than this nobody looks through: rows with further ones stay faulty until these are known. */
const MOST_ASKED = 1000;

/** The cells of a claim that name an entity. */
export const NAMED: readonly SheetTarget[] = ["claim.subject", "claim.object", "claim.about"];

/** The names of a spreadsheet that nobody has exactly so, and what each may mean; those near to known ones first. */
export function unknownNames(
  sheet: PlainSheet,
  fields: readonly SheetField[],
  entities: readonly NamedEntity[],
): Asked[] {
  const known = new KnownEntities({ entities });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const asked = new Map<string, { lines: number[]; types: Set<EntityType>; canBeNew: boolean }>();
  for (const { target, column } of fields) {
    if (column === null || !NAMED.includes(target)) continue;
    const types = typesAt(target, fields);
    for (const { line, cells } of sheet.rows) {
      const text = cells.get(column) ?? "";
      if (text === "" || text.length > 200 || known.find(text).length === 1) continue;
      const before = asked.get(text) ?? { lines: [], types: new Set(), canBeNew: false };
      asked.set(text, before);
      before.lines.push(line);
      before.canBeNew ||= target !== "claim.about";
      for (const type of types) before.types.add(type);
    }
  }
  const near = asked.size === 0 ? null : new NearNames(entities);
  const names = [...asked].flatMap(([text, { lines, types, canBeNew }], place): Asked[] => {
    if (place >= MOST_ASKED) return canBeNew ? [{ text, lines, near: [], types: [] }] : [];
    // A name of several entities means one of those.
    const same = known.find(text).flatMap((id) => byId.get(id) ?? []);
    const found = same.length > 0 ? same : (near?.find(text, types, canBeNew) ?? []);
    // Words for a thing that nothing is near to stay words.
    if (!canBeNew && found.length === 0) return [];
    const ofTypes = canBeNew && same.length === 0 ? entityTypeIds.filter((type) => types.has(type)) : [];
    return [
      { text, lines, near: found.map(({ id, name, name_zh, type }) => ({ id, name, name_zh, type })), types: ofTypes },
    ];
  });
  return names.toSorted((left, right) => Number(right.near.length > 0) - Number(left.near.length > 0));
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

/** Whether the fields say by ID what a name means. */
export function isMeant(text: string, fields: readonly SheetField[]): boolean {
  return fields.some(({ target, words }) => NAMED.includes(target) && words[text] !== undefined);
}

/** The reader's answers on names: by ID whom each means, and which are new. */
export interface SaidNames {
  fields: readonly SheetField[];
  fresh: ReadonlySet<string>;
  /** The names whose type the table itself gives. */
  described: ReadonlySet<string>;
}

/**
 * Faults of cells whose name nobody has, while nobody has said whether it means one that is near, or is new. A table whose
 * own columns describe a name says that it is new, unless known ones are near.
 */
export function nameFaults(
  { rows }: Pick<PlainSheet, "rows">,
  { fields, fresh, described }: SaidNames,
  names: readonly Asked[],
): LineFault[] {
  const isSaid = ({ text, types }: Asked) => (fresh.has(text) && types.length > 0) || isMeant(text, fields);
  const open = new Map(names.flatMap((name) => (isSaid(name) ? [] : [[name.text, name]])));
  if (open.size === 0) return [];
  return fields.flatMap(({ target, column }) => {
    if (column === null || !NAMED.includes(target)) return [];
    return rows.flatMap(({ line, cells }): LineFault[] => {
      const asked = open.get(cells.get(column) ?? "");
      if (asked === undefined || (asked.near.length === 0 && described.has(asked.text))) return [];
      const near = asked.near.map(({ name }) => quoted(name)).join(" or ");
      const why = near === "" ? "a new name: say whether to add it" : `near to ${near}: say whether it is the same`;
      return [{ line, column, target, message: `has ${quoted(asked.text)}, ${why}` }];
    });
  });
}

/** The names of ends whose type some row gives in a column. */
export function describedNames(rows: PlainSheet["rows"], fields: readonly SheetField[]): ReadonlySet<string> {
  const columnOf = (target: string) => fields.find((field) => field.target === target)?.column ?? "";
  return new Set(
    ["subject", "object"].flatMap((end) => {
      const [name, type] = [columnOf(`claim.${end}`), columnOf(`newEntities.${end}.type`)];
      return rows.flatMap(({ cells }) => (cells.get(type) ? [cells.get(name) ?? ""] : []));
    }),
  );
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

  /**
   * Entities of these types whose names contain the beginnings of all words of the text, or begin it, or differ from it by a
   * slip of the pen; the nearest first. `isName` is false for words that need name nothing: only a slip is near to them.
   */
  find(text: string, types: ReadonlySet<EntityType>, isName = true): Entity[] {
    const words = wordsOf(text);
    const joined = words.join("");
    if (joined.length < 2) return [];
    const isNear = ({ tokens, names }: Searched<Entity>) =>
      names.some((name) => isSlip(joined, name)) ||
      (isName &&
        (names.some((name) => name.length >= 4 && begins(words, name)) ||
          words.every((word) => tokens.some((token) => isForm(word, token)))));
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
