import { ExplorePage } from "../pages/explore/ExplorePage.tsx";
import { latePage } from "../ui/page/LatePage.tsx";
import { lazyPage } from "../ui/page/lazyPage.tsx";

/** Loads the canvas, a third of all scripts. */
export const loadCanvas = () => import("../picture/canvas/createCanvas.ts");

/** The picture, with the canvas that draws it. */
export const ExploreWithCanvas = lazyPage(async () => {
  const { createCanvas } = await loadCanvas();
  return ({ finderQuery }: { finderQuery: string }) => <ExplorePage finderQuery={finderQuery} create={createCanvas} />;
});
/** The view as a table. */
export const TablePage = lazyPage(async () => (await import("../pages/table/TablePage.tsx")).TablePage);
/** The path finder. */
export const PathsPage = latePage(async () => (await import("../pages/paths/PathsPage.tsx")).PathsPage);
/** The paper of a view or an answer. */
export const BriefingPage = latePage(async () => (await import("../pages/briefing/BriefingPage.tsx")).BriefingPage);
/** An article against the atlas. */
export const ReadPage = latePage(async () => (await import("../pages/read/ReadPage.tsx")).ReadPage);
/** The reader's own claims. */
export const DeskPage = latePage(async () => (await import("../pages/desk/page/DeskPage.tsx")).DeskPage);
/** The list of the analyses. */
export const AnalysisIndex = latePage(async () => (await import("../parts/answer/AnalysisIndex.tsx")).AnalysisIndex);
/** The frame around each analysis. */
export const AnalysisFrame = latePage(async () => (await import("../parts/answer/AnalysisFrame.tsx")).AnalysisFrame);
/** The record of the atlas. */
export const AboutPage = latePage(async () => (await import("../pages/about/AboutPage.tsx")).AboutPage);
/** The lines that let an assistant in. */
export const AssistantsPage = latePage(
  async () => (await import("../pages/assistants/AssistantsPage.tsx")).AssistantsPage,
);
