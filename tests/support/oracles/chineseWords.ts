import { readdirSync } from "node:fs";
import { join } from "node:path";

/** One text of the Chinese interface: its file, its key, and its words. */
export interface ChineseWord {
  key: string;
  text: string;
}

const CLIENT = join(import.meta.dirname, "../../../client/src");

/** Every text of every Chinese file of the client; texts with parameters get the number 7. */
export async function chineseWords(): Promise<ChineseWord[]> {
  const files = readdirSync(CLIENT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".zh.ts"));
  const found: ChineseWord[] = [];
  for (const file of files.sort()) {
    // One after the other: Jest's module loader does not support several at once.
    const words: Record<string, unknown> = await import(join(CLIENT, file));
    found.push(...Object.entries(words).flatMap(([name, value]) => textsOf(`${file} ${name}`, value)));
  }
  return found;
}

type Words = (...given: unknown[]) => unknown;

function textsOf(key: string, value: unknown): ChineseWord[] {
  if (typeof value === "string") return [{ key, text: value }];
  // Exported functions are texts that take names and numbers.
  if (typeof value === "function") return textsOf(key, said(value as Words));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => textsOf(`${key}.${name}`, inside));
}

/** The text that a function returns, whether it takes a list, a name or a number. */
function said(words: Words): unknown {
  for (const given of [["7"], "7", 7, null]) {
    try {
      return words(given, given, given, given);
    } catch {
      // It expects another type.
    }
  }
  return undefined;
}
