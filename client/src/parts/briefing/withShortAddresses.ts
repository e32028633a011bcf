import type { ShortView, ShortViewRequest } from "@atlas/server/contract";
import type { QueryClient } from "@tanstack/react-query";
import { isWhole } from "../../model/address/splitAddress.ts";
import type { Briefing } from "../../papers/briefing/Briefing.ts";
import { isAddress } from "../../picture/graph/viewFile.ts";
import { desk, sendWithToken } from "../api/desk.ts";
import { ApiError } from "../api/request/ApiError.ts";

/**
 * A briefing whose view and answer have addresses that can be typed, if the server keeps such addresses; else the briefing as it
 * is. The server learns of a page only here, when something is saved or copied.
 */
export async function withShortAddresses(briefing: Briefing, queries: QueryClient): Promise<Briefing> {
  const { link, analysis } = briefing;
  if (!isWhole(link)) return briefing;
  try {
    if (!(await queries.ensureQueryData(desk())).short_views) return briefing;
    const short = await shortOf(new URL(link), queries);
    if (analysis === null || !isAddress(analysis.address)) return { ...briefing, link: short.href };
    const { pathname } = await shortOf(new URL(analysis.address, link), queries);
    return { ...briefing, link: short.href, analysis: { ...analysis, address: pathname } };
  } catch (error) {
    // The long addresses open the same pages.
    if (error instanceof ApiError) return briefing;
    throw error;
  }
}

async function shortOf({ pathname, search }: URL, queries: QueryClient): Promise<URL> {
  const body: ShortViewRequest = { address: pathname + search };
  return new URL((await sendWithToken<ShortView>(queries, { method: "POST", path: "/views", body })).address);
}
