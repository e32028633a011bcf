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

/** The parts of a request that routes use; a test or the documentation may make one. */
interface Asked {
  method: string;
  /** As parsed by node:querystring. */
  query: Readonly<Record<string, unknown>>;
  /** The values in the path. */
  params: Readonly<Record<string, unknown>>;
  body?: unknown;
}

/**
 * The input of a request as one object: path and query of a GET or DELETE, the body of a POST, path and body of a PUT. Throws
 * BadRequest if a name occurs twice, as in `?limit=1&limit=2`, because neither value can be preferred.
 */
export function requestInput(request: Asked): unknown {
  const hasBody = request.method === "POST" || request.method === "PUT";
  const fromQuery = Object.entries(request.query);
  for (const [name, value] of fromQuery) {
    if (Array.isArray(value) || Object.hasOwn(request.params, name))
      throw new BadRequest(`${shown(name)}: occurs more than once`);
    // Schemas that allow any name lose this one, because an object does not store it like other names.
    if (name === "__proto__") throw new BadRequest(`${name}: is unknown`);
    if (hasBody) throw new BadRequest(`${shown(name)}: belongs in the body`);
  }
  if (!hasBody) return { ...request.query, ...request.params };
  if (request.body === undefined)
    throw new BadRequest("body: expected JSON, with the header Content-Type: application/json");
  if (request.method === "POST") return request.body;
  if (typeof request.body !== "object" || request.body === null || Array.isArray(request.body))
    throw new BadRequest("body: expected an object");
  for (const name of Object.keys(request.params))
    if (Object.hasOwn(request.body, name)) throw new BadRequest(`${shown(name)}: occurs more than once`);
  return { ...request.body, ...request.params };
}

function shown(name: string): string {
  return name.slice(0, 60);
}
