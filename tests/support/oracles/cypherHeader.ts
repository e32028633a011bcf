/** One header line that describes a parameter, a column or a placeholder. */
export interface HeaderLine {
  tag: "fill" | "param" | "returns";
  name: string;
  type: string;
  description: string;
}

/** A parsed .cypher file, as cypher/README.md describes it. */
export interface CypherSource {
  sentence: string;
  lines: HeaderLine[];
  /** What it says about reading the whole graph; null if an index anchors it. */
  scans: string | null;
  /** Header lines of no known kind. */
  unread: string[];
  body: string[];
}

const LINE = /^\/\/ @(fill|param|returns) +(\w+) {2,}(\S+(?: \S+)*) {2,}(\S.*)$/;
/** What it reads, and what bounds that. */
const SCANS = /^\/\/ @scans {2,}(?=\S[^;]*; \S)/;

/** Splits a .cypher file into the comment lines at its top and the query. */
export function readCypherSource(text: string): CypherSource {
  const all = text.trimEnd().split("\n");
  const end = all.findIndex((line) => !line.startsWith("//"));
  const [first = "", ...header] = all.slice(0, end);
  const lines: HeaderLine[] = [];
  const unread: string[] = [];
  let scans: string | null = null;
  for (const line of header) {
    const [, tag, name, type, description] = LINE.exec(line) ?? [];
    if (isTag(tag) && name && type && description) lines.push({ tag, name, type, description });
    else if (SCANS.test(line)) scans = line.replace(SCANS, "");
    else unread.push(line);
  }
  return { sentence: first.replace(/^\/\/ /, ""), lines, scans, unread, body: all.slice(end) };
}

function isTag(text: string | undefined): text is HeaderLine["tag"] {
  return text === "fill" || text === "param" || text === "returns";
}

/** The column names of a query; an expression without an alias counts as its own text. */
export function columnsOf(body: readonly string[]): string[] {
  const text = body.join("\n");
  const start = text.lastIndexOf("RETURN ");
  if (start < 0) return [];
  const [columns = ""] = text.slice(start + "RETURN ".length).split(/\n?(?:ORDER BY|SKIP|LIMIT) /);
  return topLevelParts(columns).map((column) => /\bAS (\w+)$/.exec(column.trim())?.[1] ?? column.trim());
}

/** The parts between commas that are outside all brackets. */
function topLevelParts(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if ("([{".includes(letter)) depth++;
    if (")]}".includes(letter)) depth--;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** The names of the parameters that a query uses. */
export function parametersOf(body: readonly string[]): string[] {
  const names = body.join("\n").matchAll(/\$(\w+)/g);
  return [...new Set([...names].map(([, name = ""]) => name))].sort();
}
