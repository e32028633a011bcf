import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { evidenceClaims } from "../../../api/evidence.ts";
import { isNotFound } from "../../../api/request/ApiError.ts";
import { failureMessage } from "../../../api/request/failureMessage.ts";
import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { EVIDENCE_PATH, type EvidenceAsked } from "../../../url/pages/evidenceAddress.ts";
import { today } from "../../../words/today.ts";
import { AnalysisAnswer } from "../../common/AnalysisAnswer.tsx";
import page from "../../common/analysis.module.css";
import { listAnalysis, listTitle } from "./listAnalysis.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";

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
