import { failureMessage } from "../../../api/request/failureMessage.ts";
import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { whatIfAddress } from "../../../url/pages/whatIfAddress.ts";
import { AnalysisAnswer } from "../../common/AnalysisAnswer.tsx";
import page from "../../common/analysis.module.css";
import { Examples } from "../../common/Examples.tsx";
import { useAnalysis } from "../../common/useAnalysis.ts";
import { nothingRemoved } from "../askWhatIf.ts";
import { singleAnalysis } from "../single/singleAnalysis.ts";
import { strings } from "../strings.ts";

/** Before anything is taken out: examples, and what has only one maker on record. */
export function StartView() {
  const { analysis, error, retry } = useAnalysis(nothingRemoved, singleAnalysis);
  const { lead, examples } = strings.start;
  return (
    <>
      <Examples
        lead={lead}
        examples={[
          {
            name: examples.dysprosium,
            to: whatIfAddress({ ids: ["dysprosium-oxide"], countries: ["CN"], stop: "exports" }),
          },
          { name: examples.northern, to: whatIfAddress({ ids: ["northern-rare-earth"] }) },
          { name: examples.magnets, to: whatIfAddress({ ids: ["sintered-ndfeb-magnets"], countries: ["CN"] }) },
          { name: examples.myanmar, to: whatIfAddress({ countries: ["MM"] }) },
          { name: examples.samarium, to: whatIfAddress({ ids: ["samarium-cobalt-magnets"] }) },
          { name: examples.mp, to: whatIfAddress({ ids: ["mp-materials"] }) },
        ]}
      />
      {error && <Failure message={failureMessage(error)} onRetry={retry} />}
      {!error && !analysis && <Skeleton lines={8} />}
      {analysis && (
        <div className={page.answer}>
          <AnalysisAnswer analysis={analysis} />
        </div>
      )}
    </>
  );
}
