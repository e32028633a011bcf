import type { Source } from "@atlas/server/contract";

/** Language of a source's title: titles of Chinese documents stand in the data in English as well. */
export function titleLanguage({ title, language }: Pick<Source, "title" | "language">): string {
  return language === "zh" && !/\p{Script=Han}/u.test(title) ? "en" : language;
}
