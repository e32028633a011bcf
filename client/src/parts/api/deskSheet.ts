import type { NewName, SheetAnswer, SheetField, SheetRequest } from "@atlas/server/contract";
import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { type DeskWrite, sendWithToken } from "./desk.ts";

/** A spreadsheet as it is sent; `key` tells it from others without comparing its content. */
export interface SheetFile extends Pick<SheetRequest, "name" | "content"> {
  key: string;
}

/**
 * The choices for reading a spreadsheet: its sheet, and the target of each column; without fields, the server proposes them. `corrected` says
 * what becomes of rows that seem to correct a claim of the desk.
 */
export interface SheetReading extends Pick<SheetRequest, "corrected"> {
  newNames: readonly NewName[];
  /** Lines that are not taken; they change nothing of how the others are read. */
  leftOut?: readonly number[];
  sheet: string | null;
  fields: readonly SheetField[] | null;
}

/** Checks a spreadsheet without saving it. The last answer stays while a new one loads. */
export function checkSheet(queryClient: QueryClient, file: SheetFile | null, reading: SheetReading) {
  return queryOptions({
    queryKey: ["deskSheet", file?.key, reading],
    queryFn: () => sendWithToken<SheetAnswer>(queryClient, sheetRequest(file, reading, false)),
    enabled: file !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

/** Takes the rows without faults into the desk. */
export function takeSheet(file: SheetFile, reading: SheetReading): DeskWrite {
  return sheetRequest(file, reading, true);
}

function sheetRequest(
  file: SheetFile | null,
  { fields, newNames, leftOut, ...reading }: SheetReading,
  take: boolean,
): DeskWrite {
  const { name = "", content = "" } = file ?? {};
  const said = { mapping: fields, new_names: newNames, left_out: leftOut ?? [] };
  const request = { ...{ name, content, take }, ...reading, ...said };
  return {
    method: "POST",
    path: "/sheet",
    body: request satisfies Omit<SheetRequest, keyof typeof said>,
  };
}
