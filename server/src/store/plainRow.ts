import type { Row } from "./GraphStore.ts";

/** A row with values that JSON can carry, as both engines give them: no bigint, dates as ISO 8601 texts. */
export function plainRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Date) return value.toISOString();
  const prototype: unknown = Object.getPrototypeOf(value);
  // Dates, durations and points of the engines are instances of classes that write themselves in ISO 8601.
  if (prototype !== Object.prototype && prototype !== null) return String(value);
  return plainRow({ ...value });
}
