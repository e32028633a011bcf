import { useLocation, useNavigate } from "react-router";
import { organisationIn, ownershipAddress } from "../../../model/address/pages/ownershipAddress.ts";
import { ownershipAnalysis } from "../../../papers/answers/ownership/ownershipAnalysis.ts";
import { strings } from "../../../papers/answers/ownership/strings.ts";
import { AnalysisAnswer } from "../../../parts/answer/AnalysisAnswer.tsx";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { useAnalysis } from "../../../parts/answer/useAnalysis.ts";
import { ownership } from "../../../parts/api/ownership.ts";
import { ApiError, isNotFound } from "../../../parts/api/request/ApiError.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { EntityField } from "../../../parts/picker/EntityField.tsx";
import fields from "../../../parts/picker/fields.module.css";
import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { ChainChart } from "./ChainChart.tsx";
import { OwnershipExamples } from "./OwnershipExamples.tsx";

const ORGANISATIONS = ["organisation"] as const;

/** Who owns the organisation in the address, and what it owns. */
export function OwnershipPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const id = organisationIn(search);
  const { answer, analysis, error, retry, slow } = useAnalysis(ownership(id), ownershipAnalysis, id !== "");
  const refused = error instanceof ApiError && error.code === "bad_request";
  const unknown = isNotFound(error);
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={strings.title} lead={strings.lead} name={analysis?.title} />
      <div className={fields.form}>
        <EntityField
          label={strings.organisation}
          id={id}
          types={ORGANISATIONS}
          onPick={(picked) => navigate(ownershipAddress(picked))}
        />
      </div>
      {(id === "" || unknown || refused) && <OwnershipExamples />}
      {refused && <p role="alert">{strings.notOrganisation}</p>}
      {slow && <p role="status">{strings.loading}</p>}
      {error && !refused && !unknown && <Failure message={failureMessage(error)} onRetry={retry} />}
      {id !== "" && !error && !analysis && <Skeleton lines={8} />}
      {answer && analysis && (
        <div className={page.answer}>
          <AnalysisAnswer analysis={analysis} figure={answer.claims.length > 0 && <ChainChart answer={answer} />} />
        </div>
      )}
    </main>
  );
}
