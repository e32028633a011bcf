import { idPattern } from "./codecs.ts";
import { joinAddress, splitAddress } from "./splitAddress.ts";
import { EXPLORE_PATH, showsView } from "./view/viewPaths.ts";

/** Key of the draft that is open beside a view. It is no part of the view, so links and documents never hold it. */
export const DRAFT_KEY = "draft";

/** The id of the open draft in a query; null if there is none. */
export function draftIn(search: string): string | null {
  const id = new URLSearchParams(search).get(DRAFT_KEY);
  return id !== null && idPattern.test(id) ? id : null;
}

/** A query with this draft open, or with none. */
export function withDraft(search: string, id: string | null): string {
  const others = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && !part.startsWith(`${DRAFT_KEY}=`));
  return [...others, ...(id === null ? [] : [`${DRAFT_KEY}=${id}`])].join("&");
}

/** The address that opens a draft: beside the view at `address`, or else on the canvas. */
export function draftAddress(id: string, address: string): string {
  const { path, query } = splitAddress(address);
  return joinAddress(showsView(path) ? path : EXPLORE_PATH, withDraft(query, id));
}
