import type { QueryClient } from "@tanstack/react-query";
import { ABOUT_PATH } from "../model/address/pages/aboutAddress.ts";
import { ANALYSIS_PATH } from "../model/address/pages/analysisAddress.ts";
import { ASSISTANTS_PATH } from "../model/address/pages/assistantsAddress.ts";
import { DESK_PATH } from "../model/address/pages/deskAddress.ts";
import { PATHS_PATH } from "../model/address/pages/finderState.ts";
import { READ_PATH } from "../model/address/pages/readAddress.ts";
import type { Selection } from "../model/address/view/selection.ts";
import { BRIEFING_PATH, EXPLORE_PATH, TABLE_PATH } from "../model/address/view/viewPaths.ts";
import { parseView } from "../model/address/view/viewState.ts";
import { cardReady } from "../pages/panel/frame/ShownCard.tsx";
import { entityDetail } from "../parts/api/records.ts";
import { analysisPages } from "./analysisPages.ts";
import {
  AboutPage,
  AnalysisFrame,
  AnalysisIndex,
  AssistantsPage,
  BriefingPage,
  DeskPage,
  ExploreWithCanvas,
  PathsPage,
  ReadPage,
  TablePage,
} from "./latePages.tsx";

/** A page that waits longer is drawn without what it waits for. */
const MOST_MS = 500;

const pages: Record<string, readonly { ready: () => Promise<void> }[]> = {
  [EXPLORE_PATH]: [ExploreWithCanvas],
  [TABLE_PATH]: [TablePage],
  [PATHS_PATH]: [PathsPage],
  [READ_PATH]: [ReadPage],
  [BRIEFING_PATH]: [BriefingPage],
  [DESK_PATH]: [DeskPage],
  [ASSISTANTS_PATH]: [AssistantsPage],
  [ABOUT_PATH]: [AboutPage],
  [ANALYSIS_PATH]: [AnalysisIndex],
  ...Object.fromEntries(analysisPages.map(({ path, Page }) => [path, [AnalysisFrame, Page]])),
};

type Address = Pick<Location, "pathname" | "search">;

/**
 * Waits for what the page of an address shows first, so that it is drawn at once, not in parts one after another: its code,
 * and the record of a card. Longer answers are not waited for: the page stands around them sooner.
 */
export async function pageReady(address: Address, queries: QueryClient): Promise<void> {
  const card = cardIn(address);
  const parts = [
    ...(pages[address.pathname] ?? []).map((page) => page.ready()),
    ...(card === null ? [] : [cardReady(card.kind)]),
    ...(card?.kind === "entity" ? [queries.prefetchQuery(entityDetail(card.id))] : []),
  ];
  await Promise.race([Promise.all(parts), new Promise((resolve) => setTimeout(resolve, MOST_MS))]);
}

function cardIn({ pathname, search }: Address): Selection | null {
  return [EXPLORE_PATH, TABLE_PATH].includes(pathname) ? parseView(search).selection : null;
}
