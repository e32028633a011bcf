import { useDeferredValue, useMemo } from "react";
import { useLocation } from "react-router";
import type { AskAnalysis } from "../../analysis/common/Analysis.ts";
import { failureMessage } from "../../api/failureMessage.ts";
import { EmptyHint } from "../../picture/frame/EmptyHint.tsx";
import { strings as viewStrings } from "../../picture/frame/strings.ts";
import { useViewTitle } from "../../picture/graph/useViewTitle.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { useViewState } from "../../url/useViewState.ts";
import { CopyList } from "../copy/CopyList.tsx";
import { TemplateField } from "../template/TemplateField.tsx";
import css from "./BriefingPage.module.css";
import { DraftNotes } from "./DraftNotes.tsx";
import { FormatList } from "./FormatList.tsx";
import { Preview } from "./Preview.tsx";
import { pageStrings } from "./pageStrings.ts";
import { settingsOf } from "./proposedSettings.ts";
import { SettingsForm } from "./SettingsForm.tsx";
import { useBriefing } from "./useBriefing.ts";
import { useBriefingAnalysis } from "./useBriefingAnalysis.ts";
import { useDraft } from "./useDraft.ts";
import { useViewLink } from "./useViewLink.ts";

/** Makes the document of a view: settings, a preview as it will print, and files to save. */
export function BriefingPage({ ask }: { ask: AskAnalysis }) {
  const [view] = useViewState();
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <title>{frame.titleOf(pageStrings.heading)}</title>
      {view.steps.length === 0 ? <NoView /> : <BriefingOfView ask={ask} />}
    </main>
  );
}

function BriefingOfView({ ask }: { ask: AskAnalysis }) {
  const [view] = useViewState();
  const { pathname, search } = useLocation();
  const answer = useBriefingAnalysis(ask);
  const viewTitle = useViewTitle(pathname + search);
  const proposedTitle = answer.analysis?.title ?? viewTitle;
  const draft = useDraft(view, answer.address);
  const settings = useMemo(() => settingsOf(draft.draft, proposedTitle, view), [draft.draft, proposedTitle, view]);
  // Typing goes on while the preview is redrawn.
  const { briefing, error, retry, missing } = useBriefing(view, useDeferredValue(settings), useViewLink(), answer);
  const nothing = briefing?.entities.length === 0;
  return (
    <>
      <div className={css.side}>
        <h1 className={css.heading}>{pageStrings.heading}</h1>
        <p className={css.lead}>{pageStrings.lead}</p>
        <section aria-label={pageStrings.settings} className={css.settings}>
          <SettingsForm
            settings={settings}
            draft={draft.draft}
            proposedTitle={proposedTitle}
            withAnalysis={answer.address !== null}
            onChange={draft.change}
          />
          <DraftNotes draft={draft} />
        </section>
        {briefing && !nothing && (
          <>
            <section aria-labelledby="files">
              <h2 id="files" className={css.subheading}>
                {pageStrings.files}
              </h2>
              <TemplateField />
              <FormatList briefing={briefing} />
            </section>
            <CopyList briefing={briefing} />
          </>
        )}
      </div>
      <section aria-labelledby="preview" className={css.preview}>
        <h2 id="preview" className={css.subheading}>
          {pageStrings.preview}
        </h2>
        {missing.length > 0 && <p role="status">{viewStrings.missing(missing)}</p>}
        {answer.address && answer.ready && !answer.analysis && <p role="status">{pageStrings.noAnalysis}</p>}
        {error && <Failure message={failureMessage(error)} onRetry={retry} />}
        {nothing && missing.length === 0 && <p>{viewStrings.allHidden}</p>}
        {!error && !briefing && <Skeleton lines={12} label={pageStrings.loading} />}
        {briefing && !nothing && <Preview briefing={briefing} />}
      </section>
    </>
  );
}

function NoView() {
  return (
    <div className={css.empty}>
      <h1 className={css.heading}>{pageStrings.emptyTitle}</h1>
      <EmptyHint />
    </div>
  );
}
