import { z } from "zod";
import { type Dataset, Day } from "../../contract/index.ts";
import { line } from "./cellTypes.ts";
import { DATASET_FILE } from "./dataFiles.ts";
import type { Fault } from "./fault.ts";
import { quoted } from "./quoted.ts";
import { textFaults } from "./textFaults.ts";

export type DatasetDescription = Omit<Dataset, "hash" | "own" | "horizon">;

const Description = z.strictObject({
  title: line("a title"),
  version: line("a version such as 2026.11"),
  date: Day,
  licence: line("a licence such as CC BY 4.0"),
});
const AnyObject = z.record(z.string(), z.unknown());
const fields = Object.keys(Description.shape).join(", ");

export function readDatasetFile(bytes: Buffer | undefined): { value: DatasetDescription | null; faults: Fault[] } {
  if (bytes === undefined) return { value: null, faults: [] };
  const failed = (column: string | null, message: string) => ({ file: DATASET_FILE, line: null, column, message });
  const { value: json, fault } = fromJson(bytes.toString("utf8"));
  if (fault !== null) return { value: null, faults: [{ file: DATASET_FILE, ...fault }] };
  const { data: written } = AnyObject.safeParse(json);
  if (written === undefined) return { value: null, faults: [failed(null, `is not a JSON object, expected ${fields}`)] };

  const textual = Object.entries(written).flatMap(([field, value]) =>
    typeof value === "string" ? textFaults(value).map((message) => failed(field, message)) : [],
  );
  const parsed = Description.safeParse(written);
  const issues = parsed.success ? [] : parsed.error.issues;
  const faults = issues.map((issue) => {
    if (issue.code === "unrecognized_keys") {
      return failed(null, `has the unknown field ${issue.keys.map(quoted).join(", ")}, expected ${fields}`);
    }
    const field = String(issue.path[0]);
    return failed(
      field,
      `${found(written[field])}, ${issue.code === "invalid_type" ? "expected text" : issue.message}`,
    );
  });
  return { value: parsed.data ?? null, faults: [...textual, ...faults] };
}

function found(value: unknown): string {
  if (value === undefined) return "is missing";
  if (value === "") return "is empty";
  return `has ${typeof value === "string" ? quoted(value) : JSON.stringify(value)}`;
}

/** A parsed text, or the line and reason of its syntax error. */
type Json = { value: unknown; fault: null } | { value: undefined; fault: Pick<Fault, "line" | "column" | "message"> };

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
