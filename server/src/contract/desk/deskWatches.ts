import { z } from "zod";
import { isPageAddress } from "../../rules/pageAddress.ts";
import { Version } from "../change.ts";
import { Day, Ids, shape } from "../fields.ts";
import { MAX_WATCHED } from "../watch.ts";

/** Most claims remembered of one answer. */
export const MOST_WATCHED_CLAIMS = 2000;

const WatchAddress = z
  .string()
  .max(4000)
  .refine(isPageAddress, "expected path and query of a page of this atlas, such as /explore?s=baogang-group");

/** A page of the atlas that a reader watches, and the data set as the reader saw it last. */
export const DeskWatch = shape("DeskWatch", {
  address: WatchAddress.describe("Path and query of the page."),
  title: z.string().min(1).max(300).describe("Its name at that time."),
  seen: z.strictObject({ version: Version, day: Day }),
  claims: Ids.max(MOST_WATCHED_CLAIMS).describe("The claims that its answer had then; empty for an entity or a view."),
});
export type DeskWatch = z.infer<typeof DeskWatch>;

/** Pages that the reader watches from now on, or has seen, and those no longer watched. */
export const WatchesRequest = shape("WatchesRequest", {
  put: z.array(DeskWatch).max(MAX_WATCHED).default([]).describe("Each in place of what is kept under its address."),
  drop: z.array(WatchAddress).max(MAX_WATCHED).default([]),
});
export type WatchesRequest = z.infer<typeof WatchesRequest>;
