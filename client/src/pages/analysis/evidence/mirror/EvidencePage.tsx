import { useQueries, useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "react-router";
import {
  EVIDENCE_PATH,
  type EvidenceAsked,
  evidenceIn,
  wholeList,
} from "../../../../model/address/pages/evidenceAddress.ts";
import { today } from "../../../../model/words/formatDate.ts";
import { listAnalysis, listTitle } from "../../../../papers/answers/evidence/mirror/listAnalysis.ts";
import { detailedLists, mirrorAnalysis } from "../../../../papers/answers/evidence/mirror/mirrorAnalysis.ts";
import { mirrorStrings as words } from "../../../../papers/answers/evidence/mirror/mirrorStrings.ts";
import { yearsChart } from "../../../../papers/answers/evidence/mirror/mirrorTables.ts";
import { AnalysisActions } from "../../../../parts/answer/AnalysisActions.tsx";
import { AnalysisAnswer } from "../../../../parts/answer/AnalysisAnswer.tsx";
import { AnalysisHead } from "../../../../parts/answer/AnalysisHead.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { Limits } from "../../../../parts/answer/Limits.tsx";
import { AnalysisTableView } from "../../../../parts/answer/table/AnalysisTableView.tsx";
import { evidenceClaims, evidenceMirror } from "../../../../parts/api/analyses.ts";
import { isNotFound } from "../../../../parts/api/request/ApiError.ts";
import { Awaited, RequestFailure } from "../../../../parts/api/request/Awaited.tsx";
import { BarChart } from "../../../../parts/charts/BarChart.tsx";
import { EvidenceMix } from "../../../../parts/claim/EvidenceMix.tsx";
import { Skeleton } from "../../../../ui/Skeleton.tsx";
import { strings as frame } from "../../../../ui/strings.ts";

/** The evidence of the data set as a whole, or one of its lists of claims, by the address. */
export function EvidencePage() {
  const { pathname, search } = useLocation();
  const asked = evidenceIn(pathname, search);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      {asked !== null && <EvidenceListPage asked={asked} />}
      {asked === null && pathname === EVIDENCE_PATH && <Mirror />}
      {asked === null && pathname !== EVIDENCE_PATH && (
        <>
          <h1 className={page.title}>{words.unknown}</h1>
          <p>
            <Link to={EVIDENCE_PATH}>{words.back}</Link>
          </p>
        </>
      )}
    </main>
  );
}

function Mirror() {
  const day = today();
  const { data, error } = useQuery(evidenceMirror(day));
  const lists = useQueries({ queries: detailedLists.map((list) => evidenceClaims(wholeList(list), day)) });
  const failed = lists.find((one) => one.error);
  const pages = lists.flatMap((one) => one.data ?? []);
  // Shown before its lists, the answer would move down under the reader's eyes.
  const complete = failed !== undefined || pages.length === detailedLists.length;
  const analysis = data && complete && mirrorAnalysis(data, failed ? [] : pages);
  const claims = new Map(analysis ? analysis.claims.map((claim) => [claim.id, claim]) : []);
  return (
    <>
      <AnalysisHead title={words.title} lead={words.lead} />
      {(error || !analysis) && <Awaited error={error} lines={10} />}
      {analysis && (
        <>
          <ul className={page.sentences}>
            {analysis.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <EvidenceMix counts={data.grades} total={data.claim_count} />
          <AnalysisActions analysis={analysis} />
          <BarChart chart={yearsChart(data)} />
          {analysis.tables.map((table) => (
            <section key={table.caption} className="apart26">
              <h2 className="heading below6">{table.caption}</h2>
              <AnalysisTableView table={table} claims={claims} />
            </section>
          ))}
          {failed?.error && <RequestFailure error={failed.error} />}
          <Limits limits={analysis.limits} />
        </>
      )}
    </>
  );
}

function EvidenceListPage({ asked }: { asked: EvidenceAsked }) {
  const day = today();
  const { data, error } = useQuery(evidenceClaims(asked, day));
  const title = listTitle(asked);
  const unknown = isNotFound(error);
  return (
    <>
      <title>{frame.titleOf(title)}</title>
      <p className="below6">
        <Link to={EVIDENCE_PATH}>{words.back}</Link>
      </p>
      <h1 className={page.title}>{title}</h1>
      {unknown && <p role="alert">{words.unknownPublisher(asked.publisher)}</p>}
      {error && !unknown && <RequestFailure error={error} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && !error && (
        <div className={page.answer}>
          <AnalysisAnswer analysis={listAnalysis(asked, data, day)} head={null} />
        </div>
      )}
    </>
  );
}
