import { type Meaning, meanings } from "../language/meanings.ts";
import type { HeaderLine } from "./readHeader.ts";

/** One part of what a question answers. */
export interface AskedPart {
  /** A meaning, a parameter, words of the question's own, or the place of those who are asked for. */
  is: { meaning: Meaning } | { parameter: string } | { words: readonly string[] } | "asked";
  /** Whether a text may lack it. */
  optional: boolean;
}

/** One way to ask a question: its parts in the order of subject, relation and object. */
export type Ask = readonly AskedPart[];

const PART = /\[([^\]]+)\]|("[^"]*"|\S+)/g;

/** Reads the lines `@asks`; cypher/README.md describes the form. */
export function readAsks(lines: readonly HeaderLine[], parameters: ReadonlySet<string>, faults: string[]): Ask[] {
  return lines
    .filter(({ tag }) => tag === "asks")
    .map(({ rest, line }) =>
      [...rest.matchAll(PART)].flatMap(([, inBrackets, plain]) => {
        const written = (inBrackets ?? plain ?? "").trim();
        const is = readPart(written, parameters);
        if (typeof is === "string" && is !== "asked") {
          faults.push(`${line}: @asks: ${is}`);
          return [];
        }
        return [{ is, optional: inBrackets !== undefined }];
      }),
    );
}

function readPart(written: string, parameters: ReadonlySet<string>): AskedPart["is"] | string {
  if (written === "?") return "asked";
  const [, name] = /^\{(\w+)\}$/.exec(written) ?? [];
  if (name !== undefined) return parameters.has(name) ? { parameter: name } : `{${name}} is not a parameter`;
  const [, quoted] = /^"([^"]+)"$/.exec(written) ?? [];
  if (quoted !== undefined) return { words: quoted.split(/[,|]/).map((word) => word.trim()) };
  const meaning = meanings.find((one) => one === written);
  return meaning === undefined
    ? `${written}: expected ?, {parameter}, "words | 词" or one of ${meanings.join(", ")}`
    : { meaning };
}
