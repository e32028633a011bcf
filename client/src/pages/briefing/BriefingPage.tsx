import { useDeferredValue, useMemo } from "react";
import { useLocation } from "react-router";
import { setKeyPoints, type ViewState } from "../../model/address/view/viewState.ts";
import { sectionIds } from "../../papers/briefing/Briefing.ts";
import type { PageCount } from "../../papers/briefing/countPages.ts";
import type { AskedSettings } from "../../papers/briefing/makeBriefing.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import type { AskAnalysis } from "../../parts/answer/AskAnalysis.ts";
import { Awaited } from "../../parts/api/request/Awaited.tsx";
import { useBriefing } from "../../parts/briefing/useBriefing.ts";
import { useViewLink } from "../../parts/briefing/useViewLink.ts";
import { EmptyHint } from "../../parts/view/frame/ViewMessage.tsx";
import { useCuratedTitle } from "../../parts/view/graph/useViewTitle.ts";
import { strings as viewStrings } from "../../picture/graph/strings.ts";
import { strings as frame } from "../../ui/strings.ts";
import css from "./BriefingPage.module.css";
import { CopyList } from "./copy/CopyList.tsx";
import { DraftNotes } from "./draft/DraftNotes.tsx";
import type { Draft } from "./draft/drafts.ts";
import { useDraft } from "./draft/useDraft.ts";
import { FormatList } from "./FormatList.tsx";
import { pageStrings } from "./pageStrings.ts";
import { lengthAdvice } from "./preview/lengthAdvice.ts";
import { Preview } from "./preview/Preview.tsx";
import { usePageCount } from "./preview/usePageCount.ts";
import { SettingsForm } from "./SettingsForm.tsx";
import { TemplateField } from "./template/TemplateField.tsx";
import { useBriefingAnalysis } from "./useBriefingAnalysis.ts";

/** Languages of regions that use Letter paper. */
const letterRegions = /-(?:US|CA|MX|PH|CL|CO|VE)\b/;

/** The settings of a briefing: the author's choices, completed from the view and the reader's region. */
function settingsOf(
  draft: Draft,
  title: string,
  { labels, verbs, keyPoints }: Pick<ViewState, "labels" | "verbs" | "keyPoints">,
): AskedSettings {
  return {
    title: draft.title?.trim() || title,
    office: draft.office ?? "",
    summary: draft.summary ?? "",
    // An address without key points, as every way from the view makes, must not lose those chosen before.
    keyPoints: keyPoints.length > 0 ? keyPoints : (draft.keyPoints ?? []),
    pointHeadings: draft.pointHeadings ?? [],
    figureOf: draft.figureOf,
    annex: draft.annex ?? false,
    sections: draft.sections ?? sectionIds,
    // A picture may omit names, a document cannot.
    labels: draft.labels ?? (labels === "none" ? "both" : labels),
    verbs,
    paper: draft.paper ?? (letterRegions.test(navigator.language) ? "letter" : "a4"),
    figureSize: draft.figureSize ?? "column",
  };
}

/** Makes the document of a view: settings, a preview as it will print, and files to save. */
export function BriefingPage({ ask }: { ask: AskAnalysis }) {
  const [view] = useViewState();
  return (
    <main id="content" tabIndex={-1} className={`grid shrinks low oneColumn ${css.page}`}>
      <title>{frame.titleOf(pageStrings.pageHeading)}</title>
      {view.steps.length === 0 ? <NoView /> : <BriefingOfView ask={ask} />}
    </main>
  );
}

function BriefingOfView({ ask }: { ask: AskAnalysis }) {
  const [view, changeView] = useViewState();
  const { pathname, search } = useLocation();
  const answer = useBriefingAnalysis(ask);
  const curatedTitle = useCuratedTitle(pathname + search);
  const proposedTitle = answer.analysis?.finding ?? answer.analysis?.title ?? curatedTitle ?? "";
  const draft = useDraft(view, answer.address);
  const settings = useMemo(() => settingsOf(draft.draft, proposedTitle, view), [draft.draft, proposedTitle, view]);
  // Typing goes on while the preview is redrawn.
  const { briefing: made, error, missing } = useBriefing(view, useDeferredValue(settings), useViewLink(), answer);
  const { last, current } = usePageCount(made);
  const pages = current ? last : null;
  const annexPages = last?.annex;
  const briefing = useMemo(
    () => (made && annexPages !== undefined ? { ...made, annexPages } : made),
    [made, annexPages],
  );
  const nothing = briefing?.entities.length === 0;
  const pageCount = pages === null ? "" : pagesText(pages, briefing?.settings.annex ?? false);
  const advice = pages === null || made === null ? "" : lengthAdvice(pages.paper, made);
  return (
    <>
      <div className={css.side}>
        <h1 className={css.heading}>{pageStrings.pageHeading}</h1>
        <p className={`muted pretty ${css.lead}`}>{pageStrings.lead}</p>
        {briefing && !nothing && (
          <>
            <section aria-label={pageStrings.settings} className={`grid gap14 ${css.settings}`}>
              <SettingsForm
                draft={draft.draft}
                briefing={briefing}
                settings={settings}
                pages={pages}
                onChange={draft.change}
                onKeyPoints={({ keyPoints, pointHeadings }) => {
                  draft.change({ keyPoints, pointHeadings });
                  changeView((now) => setKeyPoints(now, keyPoints), "merge");
                }}
              />
              <DraftNotes draft={draft} />
            </section>
            <section aria-labelledby="files">
              <h2 id="files" className="flush heading">
                {pageStrings.files}
              </h2>
              {advice !== "" && <p className={`flush muted small pretty ${css.advice}`}>{advice}</p>}
              <TemplateField />
              <FormatList briefing={briefing} pages={pageCount} />
            </section>
            <CopyList briefing={briefing} />
          </>
        )}
      </div>
      <section aria-labelledby="preview" className={`flex column shrinks ruleAbove onWash ${css.preview}`}>
        <h2 id="preview" className="flush heading">
          {pageStrings.preview}
        </h2>
        {missing.length > 0 && <p role="status">{viewStrings.missing(missing)}</p>}
        {answer.address && answer.ready && !answer.analysis && <p role="status">{pageStrings.noAnalysis}</p>}
        {nothing && missing.length === 0 && <p>{viewStrings.allHidden}</p>}
        {(error || !briefing) && <Awaited error={error} lines={12} label={pageStrings.loading} />}
        {/* Without the number of pages of the annex: it would load the preview anew and take the focus out of it. */}
        {made && !nothing && (
          <Preview briefing={made} pages={pageCount || pageStrings.counting} advice={advice} onChange={draft.change} />
        )}
      </section>
    </>
  );
}

function pagesText({ paper, annex }: PageCount, withAnnex: boolean): string {
  return withAnnex ? pageStrings.withAnnex(paper, annex) : pageStrings.pages(paper);
}

function NoView() {
  return (
    <div className={css.empty}>
      <h1 className={css.heading}>{pageStrings.emptyTitle}</h1>
      <EmptyHint />
    </div>
  );
}
