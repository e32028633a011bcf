import { wholeText } from "../../../model/words/plainText.ts";

/** A property value; null is not written. */
export type CypherValue = string | number | boolean | readonly string[] | Float | null;

/** A number stored as a float even without decimals, as the graph stores figures. */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

export function float(value: number | null): Float | null {
  return value === null ? null : new Float(value);
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped.
const special = /[\\'\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;

/** A string literal on one line, safely escaped. */
export function cypherText(text: string): string {
  const escaped = wholeText(text).replace(
    special,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `'${escaped}'`;
}

/** A map literal, `{name: 'Baogang', claim_count: 3}`; the keys are ours and need no quotes. */
export function cypherMap(properties: Readonly<Record<string, CypherValue>>): string {
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${cypherValue(value)}`,
  );
  return `{${written.join(", ")}}`;
}

function cypherValue(value: Exclude<CypherValue, null>): string {
  if (value instanceof Float) return floatText(value.value);
  if (typeof value === "string") return cypherText(value);
  if (typeof value === "object") return `[${value.map(cypherText).join(", ")}]`;
  return String(value);
}

function floatText(value: number): string {
  const text = String(value).replace("e+", "e");
  return /[.e]/.test(text) ? text : `${text}.0`;
}
