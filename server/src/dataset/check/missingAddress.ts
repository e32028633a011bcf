import type { RowFault } from "../read/fault.ts";

/** The fault of a source without an address. Only an interview may have none, because it is not public. */
export function missingAddress({ url, kind }: { url: string; kind: string }): RowFault[] {
  if (url !== "" || kind === "interview") return [];
  const message =
    "is empty, expected an address without spaces that begins with http:// or https://, or the kind interview";
  return [{ column: "url", message }];
}
