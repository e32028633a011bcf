import { type Meaning, meanings } from "../language/meanings.ts";
import type { HeaderLine } from "./readHeader.ts";

/** One part of what a question answers. */
export interface AskedPart {
  /** A meaning, a parameter, words of the question's own, or the place of those who are asked for. */
  is: { meaning: Meaning } | { parameter: string } | { words: readonly string[] } | { asked: true };
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
    .map(({ rest, line }) => readAsk(rest, parameters, (fault) => faults.push(`${line}: @asks: ${fault}`)));
}

/** Reads one way to ask something with these parameters, as a line `@asks` says it. */
export function readAsk(text: string, parameters: ReadonlySet<string>, onFault: (fault: string) => void): Ask {
  return [...text.matchAll(PART)].flatMap(([, inBrackets, plain]): AskedPart[] => {
    const is = readPart((inBrackets ?? plain ?? "").trim(), parameters);
    if ("fault" in is) onFault(is.fault);
    return "fault" in is ? [] : [{ is, optional: inBrackets !== undefined }];
  });
}

function readPart(written: string, parameters: ReadonlySet<string>): AskedPart["is"] | { fault: string } {
  if (written === "?") return { asked: true };
  const [, name] = /^\{(\w+)\}$/.exec(written) ?? [];
  if (name !== undefined) return parameters.has(name) ? { parameter: name } : { fault: `{${name}} is not a parameter` };
  const [, quoted] = /^"([^"]+)"$/.exec(written) ?? [];
  if (quoted !== undefined) return { words: quoted.split(/[,|]/).map((word) => word.trim()) };
  const meaning = meanings.find((one) => one === written);
  if (meaning !== undefined) return { meaning };
  return { fault: `${written}: expected ?, {parameter}, "words | 词" or one of ${meanings.join(", ")}` };
}
