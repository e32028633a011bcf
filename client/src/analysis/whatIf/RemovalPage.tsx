import type { RemovalAnswer } from "@atlas/server/contract";
import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { removalAnswer } from "../../api/removal.ts";
import { failureMessage } from "../../api/request/failureMessage.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { removalAddress, removalIn } from "../../url/pages/removalAddress.ts";
import { AnalysisAnswer } from "../common/AnalysisAnswer.tsx";
import { AnalysisHead } from "../common/AnalysisHead.tsx";
import page from "../common/analysis.module.css";
import { useAnalysis } from "../common/useAnalysis.ts";
import { RemovalForm } from "./RemovalForm.tsx";
import { removalAnalysis } from "./removalAnalysis.ts";
import { strings } from "./strings.ts";

/**
 * What is lost without the organisations or country in the address; without either, what depends on one organisation
 * alone.
 */
export function RemovalPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = useMemo(() => removalIn(search), [search]);
  const toAnalysis = useCallback((answer: RemovalAnswer) => removalAnalysis(answer, asked), [asked]);
  const { analysis, error, retry, slow } = useAnalysis(removalAnswer(asked), toAnalysis);
  const single = asked.ids.length === 0 && asked.country === "";
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} name={analysis && !single ? analysis.title : undefined} />
      <RemovalForm asked={asked} onAsk={(next) => navigate(removalAddress(next))} />
      {single && <p className={page.limits}>{strings.pickOne}</p>}
      {slow && <p role="status">{strings.loading}</p>}
      {error && <Failure message={failureMessage(error)} onRetry={retry} />}
      {!error && !analysis && <Skeleton lines={8} />}
      {analysis && (
        <div className={page.answer}>
          <AnalysisAnswer analysis={analysis} />
        </div>
      )}
    </main>
  );
}
