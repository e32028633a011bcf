import type { Entity } from "@atlas/server/contract";
import { type Language, language } from "./language.ts";

export interface Name {
  text: string;
  lang: Language;
}

type Named = Pick<Entity, "name" | "name_zh">;

/** The name of an entity in the reader's language, if it has one. */
export function entityName(entity: Named): string {
  return mainName(entity).text;
}

/** The name of an entity that an answer should hold; its id where it does not. */
export function nameOrId(entity: Named | undefined, id: string): string {
  return entity ? entityName(entity) : id;
}

/** Language of a name, if not that of the interface. */
export function foreignLanguage(name: string): Language | undefined {
  const lang = /\p{Script=Han}/u.test(name) ? "zh" : "en";
  return lang === language() ? undefined : lang;
}

/** The same with its language. Entities without a Chinese name show their other name. */
export function mainName({ name, name_zh }: Named): Name {
  return language() === "zh" && name_zh !== null ? { text: name_zh, lang: "zh" } : { text: name, lang: "en" };
}

/** The name of an entity in the other language; null if it has none. */
export function otherName({ name, name_zh }: Named): Name | null {
  if (name_zh === null || name_zh === name) return null;
  return language() === "zh" ? { text: name, lang: "en" } : { text: name_zh, lang: "zh" };
}
