import type { Row } from "./GraphStore.ts";

/** A row with values that JSON can carry, as both engines give them: no bigint, dates as ISO 8601 texts. */
export function plainRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (isDate(value)) return value.toISOString();
  // Dates, durations and points of the engines are instances of classes that write themselves in ISO 8601.
  return isPlainObject(value) ? plainRow({ ...value }) : String(value);
}

// Native code makes its objects outside the sandbox of a test, so their classes are not this module's `Object` and `Date`.

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
