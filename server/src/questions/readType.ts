import { type ValueKind, valueKinds } from "../contract/question.ts";

export interface ReadType {
  base: "string" | "integer" | "float" | "boolean";
  list: boolean;
  kind: ValueKind;
  unit: string | null;
  least: number | null;
  most: number | null;
}

const TYPE = /^(list of )?(string|integer|float|boolean)(?:, (.+))?$/;
const RANGE = /^(\d+)-(\d+)$/;

/** Reads `string, technology`, `list of string, claim`, `integer, 1-500` or `float, %`; null for anything else. */
export function readType(text: string): ReadType | null {
  const [, listOf, base, after] = TYPE.exec(text) ?? [];
  if (base === undefined) return null;
  const list = listOf !== undefined;
  switch (base) {
    case "string": {
      const kind = after === undefined ? "text" : valueKinds.find((one) => one === after);
      return kind === undefined ? null : { base, list, kind, unit: null, least: null, most: null };
    }
    case "boolean":
      return after === undefined ? { base, list, kind: "boolean", unit: null, least: null, most: null } : null;
    case "integer":
    case "float": {
      const [, least, most] = RANGE.exec(after ?? "") ?? [];
      const range = least !== undefined && most !== undefined;
      const bounds = range ? { least: Number(least), most: Number(most) } : { least: null, most: null };
      return { base, list, kind: "number", unit: range ? null : (after ?? null), ...bounds };
    }
    default:
      return null;
  }
}
