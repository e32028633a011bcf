import type { Question } from "@atlas/server/contract";
import { fitOfCountry } from "../../model/words/codes/codeNames.ts";
import type { CountryCount } from "../../parts/picker/countries.ts";
import type { Command } from "../../ui/commands.ts";
import type { Asked } from "./parseTyped.ts";

/** The commands in which every typed word begins a word; those whose name begins with the text first. */
export function matchCommands(commands: readonly Command[], text: string): Command[] {
  const typed = wordsOf(text);
  const fitting = commands.filter(({ name, words = "" }) => {
    const own = wordsOf(`${name} ${words}`);
    return typed.every((word) => own.some((other) => isMet(word, other)));
  });
  return [
    ...fitting.filter((command) => isNamed(command, text)),
    ...fitting.filter((command) => !isNamed(command, text)),
  ];
}

/** The questions in whose title, in either language, every typed word begins a word. */
export function matchTitles(questions: readonly Question[], text: string): Question[] {
  const typed = wordsOf(text);
  return questions.filter(({ title, title_zh }) => {
    const own = wordsOf(`${title} ${title_zh}`);
    return typed.every((word) => own.some((other) => isMet(word, other)));
  });
}

/** Whether the name of a command begins with the text. */
export function isNamed({ name }: Command, text: string): boolean {
  return text !== "" && name.toLowerCase().startsWith(text.toLowerCase());
}

/** Chinese has no spaces between words, so any part of the text matches. */
function isMet(typed: string, word: string): boolean {
  return /\p{Script=Han}/u.test(typed) ? word.includes(typed) : word.startsWith(typed);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Countries or regions that a text names, those of which it begins a word, and the one whose entities are listed. */
export interface FittingCountries {
  named: readonly CountryCount[];
  others: readonly CountryCount[];
  listed: CountryCount | null;
}

/** The countries or regions of the data that fit what is asked for; all of them before a name is typed. */
export function matchCountries({ text, only, country }: Asked, countries: readonly CountryCount[]): FittingCountries {
  const listed = countries.find((one) => one.country === country) ?? null;
  if (only === "country" && text === "") return { named: [], others: countries, listed };
  if (only !== "country" && only !== null) return { named: [], others: [], listed };
  const fitting = (fit: "whole" | "part") => countries.filter((one) => fitOfCountry(one.country, text) === fit);
  return { named: fitting("whole"), others: fitting("part"), listed };
}
