import type { Command } from "../../ui/commands.ts";

/**
 * The commands in which every typed word begins a word of the name or keywords, those whose name begins with the text
 * first.
 */
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
