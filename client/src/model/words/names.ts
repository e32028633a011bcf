import {
  type EntityClass,
  type EntityType,
  type Evidence,
  entityClasses,
  entityTypes,
  evidenceGrades,
  type Predicate,
  predicates,
} from "@atlas/server/vocabulary";
import { formatNumber } from "./formatNumber.ts";
import { type Language, language } from "./language.ts";

/** Name of one entity of a type. */
export function typeName(type: EntityType): string {
  return entityTypes[type][language()];
}

/** Name of all entities of a type, as the start of a line. */
export function typeNames(type: EntityType): string {
  return language() === "zh" ? entityTypes[type].zh : entityTypes[type].enPlural;
}

/** Name of the class that decides how an entity is drawn. */
export function className(name: EntityClass): string {
  return entityClasses[name][language()];
}

/** A number of entities of a class: "14 technologies". */
export function countOfClass(name: EntityClass, count: number, lang: Language = language()): string {
  const { enPlural, zh } = entityClasses[name];
  if (lang === "en") return `${formatNumber(count)} ${enPlural}`;
  return `${formatNumber(count)}${name === "technology" || name === "policy" ? "项" : "个"}${zh}`;
}

/** Name of all entities of a class, within a sentence. */
export function classNames(name: EntityClass): string {
  return language() === "zh" ? entityClasses[name].zh : entityClasses[name].enPlural;
}

/** Name of a grade, as the start of a line. */
export function gradeName(grade: Evidence): string {
  return evidenceGrades[grade][language()];
}

export function gradeMeaning(grade: Evidence): string {
  return language() === "zh" ? evidenceGrades[grade].meaningZh : evidenceGrades[grade].meaning;
}

/** Verb phrase of a predicate, from its subject to its object, or back (`in`). */
export function predicatePhrase(predicate: Predicate, direction: "out" | "in" = "out"): string {
  const { en, zh, enInverse, zhInverse } = predicates[predicate];
  const [forward, back] = language() === "zh" ? [zh, zhInverse] : [en, enInverse];
  return direction === "out" ? forward : back;
}
