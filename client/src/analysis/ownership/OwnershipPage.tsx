import { useLocation, useNavigate } from "react-router";
import { ownership } from "../../api/ownership.ts";
import { ApiError, isNotFound } from "../../api/request/ApiError.ts";
import { failureMessage } from "../../api/request/failureMessage.ts";
import { EntityField } from "../../picker/EntityField.tsx";
import fields from "../../picker/fields.module.css";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { organisationIn, ownershipAddress } from "../../url/pages/ownershipAddress.ts";
import { AnalysisAnswer } from "../common/AnalysisAnswer.tsx";
import { AnalysisHead } from "../common/AnalysisHead.tsx";
import page from "../common/analysis.module.css";
import { useAnalysis } from "../common/useAnalysis.ts";
import { ChainChart } from "./ChainChart.tsx";
import { OwnershipExamples } from "./OwnershipExamples.tsx";
import { ownershipAnalysis } from "./ownershipAnalysis.ts";
import { strings } from "./strings.ts";

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
