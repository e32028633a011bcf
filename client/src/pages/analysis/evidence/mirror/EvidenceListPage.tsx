import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { EVIDENCE_PATH, type EvidenceAsked } from "../../../../model/address/pages/evidenceAddress.ts";
import { today } from "../../../../model/words/today.ts";
import { listAnalysis, listTitle } from "../../../../papers/answers/evidence/mirror/listAnalysis.ts";
import { mirrorStrings as words } from "../../../../papers/answers/evidence/mirror/mirrorStrings.ts";
import { AnalysisAnswer } from "../../../../parts/answer/AnalysisAnswer.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { evidenceClaims } from "../../../../parts/api/evidence.ts";
import { isNotFound } from "../../../../parts/api/request/ApiError.ts";
import { failureMessage } from "../../../../parts/api/request/failureMessage.ts";
import { Failure } from "../../../../ui/Failure.tsx";
import { Skeleton } from "../../../../ui/Skeleton.tsx";
import { strings as frame } from "../../../../ui/strings.ts";

/** The claims behind a number on the evidence page. */
export function EvidenceListPage({ asked }: { asked: EvidenceAsked }) {
  const day = today();
  const { data, error, refetch } = useQuery(evidenceClaims(asked, day));
  const title = listTitle(asked);
  const unknown = isNotFound(error);
  return (
    <>
      <title>{frame.titleOf(title)}</title>
      <p className={page.back}>
        <Link to={EVIDENCE_PATH}>{words.back}</Link>
      </p>
      <h1 className={page.title}>{title}</h1>
      {unknown && <p role="alert">{words.unknownPublisher(asked.publisher)}</p>}
      {error && !unknown && <Failure message={failureMessage(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && !error && (
        <div className={page.answer}>
          <AnalysisAnswer analysis={listAnalysis(asked, data, day)} head={null} />
        </div>
      )}
    </>
  );
}
