import type { SheetField, SheetRequest } from "@atlas/server/contract";
import { bringInSheet } from "../../../server/src/desk/sheet/bringInSheet.ts";
import { sheetDesk } from "./sheetDesk.ts";

/** What the proposal leaves to the researcher: what kind of source it is. */
export const asNews: SheetField = { target: "source.kind", column: null, value: "news", words: {} };

/** Brings in a spreadsheet with its columns as proposed and its sources as news. */
export async function bringDeals(content: Buffer | string, request: Partial<SheetRequest> = {}, desk = sheetDesk()) {
  const asked: SheetRequest = {
    name: "deals.csv",
    content: Buffer.from(content).toString("base64"),
    sheet: null,
    mapping: null,
    corrected: "add",
    take: false,
    ...request,
  };
  const proposal = (await bringInSheet(asked, desk)).answer;
  const mapping = [...proposal.mapping, asNews];
  const brought = await bringInSheet({ ...asked, mapping }, desk);
  return { desk, proposal, mapping, ...brought };
}
