import type { DeskFault } from "../../contract/index.ts";

/** A fault in one line, with its place as far as it has one. */
export function faultLine({ table, key, column, message }: DeskFault): string {
  const place = [table, key, column].filter((part) => part !== null).join(" ");
  return place === "" ? message : `${place}: ${message}`;
}
