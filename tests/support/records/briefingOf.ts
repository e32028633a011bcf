import type { ClaimContext, Dataset, OwnershipContext } from "@atlas/server/contract";
import { parseView } from "../../../client/src/model/address/view/viewState.ts";
import { language } from "../../../client/src/model/words/language.ts";
import type { Analysis } from "../../../client/src/papers/answers/common/Analysis.ts";
import { type Briefing, type BriefingSettings, sectionIds } from "../../../client/src/papers/briefing/Briefing.ts";
import {
  type AskedSettings,
  type BriefingInput,
  makeBriefing,
} from "../../../client/src/papers/briefing/makeBriefing.ts";
import { usePageScript } from "../../../client/src/papers/formats/html/answers/writeAnsweringHtml.ts";
import type { ViewGraph } from "../../../client/src/picture/graph/viewGraph.ts";
import { isFullRun } from "../tier.ts";
import { readInstalledFonts } from "./fontFiles.ts";

// Formats with a figure need fonts, and web pages a script, which no bundler has built here.
readInstalledFonts();
usePageScript("void 0;");

/** Entities whose neighbours make up most of the data set. */
const hubs = [
  "northern-rare-earth",
  "sintered-ndfeb-magnets",
  "baogang-group",
  "china-rare-earth-group",
  "jl-mag",
  "mp-materials",
  "baotou-steel",
  "neo-performance-materials",
  "brire-tianjin-branch",
  "mofcom-announcement-18-2025",
  "magnet-recycling",
  "samarium-cobalt-magnets",
  "lynas-rare-earths",
  "arafura",
  "baotou-research-institute-of-rare-earths",
  "rare-earth-luminescent-materials",
  "shenghe-resources",
  "niron-magnetics",
  "baotou",
  "chinese-rare-earth-magnets",
  "rare-earth-polishing-materials",
  "miit",
  "aclara",
  "daido-steel",
  "less-common-metals",
  "rare-earth-medical-products",
  "solvent-extraction-separation",
  "mofcom",
];

/** Views by about the number of entities shown; the large one is in columns, which are laid out at once. */
export const briefingViews = {
  3: "s=baogang-group,northern-rare-earth,baotou-steel",
  60: "s=baogang-group*32,northern-rare-earth*30",
  95: "s=baogang-group*,northern-rare-earth*,sintered-ndfeb-magnets*40",
  300: "s=baogang-group*200,northern-rare-earth*200,sintered-ndfeb-magnets*200,jl-mag*200,mp-materials*200,lynas-rare-earths*60",
  500: `s=${hubs.map((id) => `${id}*200`).join(",")}&layout=columns`,
};

/** The sizes of view to test every format with; the large one takes seconds to write. */
export const briefingSizes: readonly (3 | 60 | 500)[] = isFullRun ? [3, 60, 500] : [3, 60];

export const plainSettings: BriefingSettings = {
  title: "Baogang and its subsidiaries",
  summary: "What Baogang Group owns.\n\nAnd what is claimed of it.",
  office: "",
  keyPoints: [],
  figureOf: "view",
  annex: true,
  sections: sectionIds,
  labels: "both",
  paper: "a4",
  verbs: "auto",
  figureSize: "column",
};

/** All that a briefing takes from the server and the canvas. */
export interface BriefingAnswers {
  dataset: Dataset;
  graph: ViewGraph;
  context: ClaimContext;
  ownership: OwnershipContext;
  positions: BriefingInput["positions"];
  groups: readonly NonNullable<BriefingInput["groups"]>[number][];
}

/** The briefing of a view, or of an answer with that view, made as the page does, on a fixed day. */
export function briefingOf(
  { dataset, ...answers }: BriefingAnswers,
  search: string,
  settings: Partial<AskedSettings> = {},
  analysis: Analysis | null = null,
): Briefing {
  const view = parseView(search);
  return makeBriefing({
    settings: { ...plainSettings, verbs: view.verbs, ...settings },
    language: language(),
    made: "2026-11-25",
    link: `http://localhost:3000/explore?${search}&v=${dataset.version}`,
    dataset,
    view,
    analysis,
    ...answers,
  });
}
