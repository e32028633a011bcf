import type { SentRow } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { language } from "../../../../model/words/language.ts";
import { plainText } from "../../../../model/words/plainText.ts";
import { today } from "../../../../model/words/today.ts";
import { newId } from "../../../../parts/desk/newId.ts";
import { requiredOf } from "./draftRows.ts";

/** The kind of a source that is an interview. */
export const INTERVIEW = "interview";

/** A new entity of a name. Its id ends in random letters, so that it is nobody else's, also after its name is corrected. */
export function newEntity(name: string, type: EntityType): SentRow {
  const chinese = /\p{Script=Han}/u.test(name) && type !== "product";
  return {
    table: type,
    tag: null,
    cells: { id: idFrom(name, type), name, ...(chinese ? { name_zh: name } : {}), ...requiredOf(type) },
  };
}

/** An interview of today. Whose word it is must still be said: the grade depends on it. */
export function newInterview(now = new Date()): SentRow {
  return {
    table: "sources",
    tag: null,
    cells: { id: newId(INTERVIEW, 5), kind: INTERVIEW, published: today(now), language: language(), url: "" },
  };
}

/** A document that the data set does not have. */
export function newDocument(): SentRow {
  return {
    table: "sources",
    tag: null,
    cells: { id: newId("document", 5), kind: "news", language: "en", publisher_entity: "" },
  };
}

function idFrom(name: string, otherwise: string): string {
  const words = plainText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return newId(words || otherwise, 5);
}
