import type { Fault } from "./fault.ts";

/** A parsed text, or the line and reason of its syntax error. */
export type Json =
  | { value: unknown; fault: null }
  | { value: undefined; fault: Pick<Fault, "line" | "column" | "message"> };

/** Parses JSON; a byte order mark is skipped. */
export function fromJson(written: string): Json {
  const text = written.replace(/^\uFEFF/, "");
  try {
    return { value: JSON.parse(text), fault: null };
  } catch (error) {
    return { value: undefined, fault: jsonFault(text, error instanceof Error ? error.message : String(error)) };
  }
}

/** Node's message gives the reason, and usually the position. */
function jsonFault(text: string, reason: string) {
  const why = `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  const [where, position] = / in JSON at position (\d+).*$/s.exec(why) ?? [];
  if (where === undefined) return { line: null, column: null, message: `is not valid JSON: ${why}` };
  const before = text.slice(0, Number(position)).split("\n");
  const message = `is not valid JSON from character ${(before.at(-1) ?? "").length + 1}: ${why.replace(where, "")}`;
  return { line: before.length, column: null, message };
}
