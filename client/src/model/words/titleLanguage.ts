import type { Source } from "@atlas/server/contract";

/** Language of a source's title: the data give titles of Chinese documents in English as well. */
export function titleLanguage({ title, language }: Pick<Source, "title" | "language">): string {
  return language === "zh" && !/\p{Script=Han}/u.test(title) ? "en" : language;
}
