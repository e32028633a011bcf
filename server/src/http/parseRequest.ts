import type { z } from "zod";
import { BadRequest } from "../errors.ts";

/** Most faults in one message: two thousand bad ids do not need two thousand lines. */
const MOST_FAULTS = 5;
/** Characters of a name that a request makes up itself. */
const LONGEST_KEY = 60;

/** Parses the input of a request. Throws BadRequest that names each wrong field, unknown ones too. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { error: inWords });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap(describeFaults);
  const more = faults.length > MOST_FAULTS ? [`and ${faults.length - MOST_FAULTS} more`] : [];
  throw new BadRequest([...faults.slice(0, MOST_FAULTS), ...more].join("; "));
}

/** The message for a fault if its schema has none. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return "is required";
  if (issue.code === "invalid_value")
    return `expected one of ${issue.values.filter((value) => value !== "").join(", ")}`;
  if (issue.code === "too_big" && issue.origin === "string") return `expected at most ${issue.maximum} characters`;
  if (issue.code === "invalid_type") return `expected ${kinds[issue.expected] ?? issue.expected}`;
  return undefined;
}

const kinds: Readonly<Record<string, string>> = {
  object: "an object",
  record: "an object",
  array: "a list",
  string: "text",
};

function describeFaults(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `${key.slice(0, LONGEST_KEY)}: is unknown`);
  // The key of a record may be at fault itself.
  const fault = issue.code === "invalid_key" ? issue.issues[0]?.message : undefined;
  return [`${fieldName(issue.path)}: ${fault ?? issue.message}`];
}

function fieldName(path: PropertyKey[]): string {
  const name = path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step).slice(0, LONGEST_KEY)}`))
    .join("");
  return name === "" ? "body" : name.replace(/^\./, "");
}
