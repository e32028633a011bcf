import { id, textWhere } from "./codecs.ts";
import { defineAddress, lostParts, optional, type Part } from "./defineAddress.ts";
import { DRAFT_KEY } from "./draftAddress.ts";
import { ANALYSIS_KEY, analysisCodec, analysisPaths } from "./pages/analysisAddress.ts";
import { changes } from "./pages/changesAddress.ts";
import { compare } from "./pages/compareAddress.ts";
import { finder, PATHS_PATH } from "./pages/finderState.ts";
import { landscape } from "./pages/landscapeAddress.ts";
import { ownership } from "./pages/ownershipAddress.ts";
import { timeline } from "./pages/timelineAddress.ts";
import { whatIf } from "./pages/whatIfAddress.ts";
import { showsView } from "./view/viewPaths.ts";
import { viewAddress } from "./view/viewState.ts";

/** Key for the version of the data set that a link was made with, valid on every page. */
export const VERSION_KEY = "v";

const viewPage = defineAddress({
  view: viewAddress,
  analysis: optional(ANALYSIS_KEY, analysisCodec),
  draft: optional(DRAFT_KEY, id),
});
const pages: Readonly<Record<string, Part<unknown>>> = {
  [PATHS_PATH]: finder,
  [analysisPaths.landscape]: landscape,
  [analysisPaths.compare]: compare,
  [analysisPaths.whatIf]: whatIf,
  [analysisPaths.ownership]: ownership,
  [analysisPaths.timeline]: timeline,
  [analysisPaths.changes]: changes,
};

/** The parts of a link that its page cannot read, as written. */
export function unreadParts(path: string, search: string): string[] {
  const page = showsView(path) ? viewPage : pages[path];
  if (page === undefined) return [];
  const version = optional(
    VERSION_KEY,
    textWhere(() => true),
  );
  return lostParts(defineAddress<{ page: unknown; version: string | null }>({ page, version }), search);
}
