import { whatIfAddress } from "../../../../model/address/pages/whatIfAddress.ts";
import { singleAnalysis } from "../../../../papers/answers/whatIf/single/singleAnalysis.ts";
import { strings } from "../../../../papers/answers/whatIf/strings.ts";
import { AnalysisAnswer } from "../../../../parts/answer/AnalysisAnswer.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { Examples } from "../../../../parts/answer/Examples.tsx";
import { useAnalysis } from "../../../../parts/answer/useAnalysis.ts";
import { failureMessage } from "../../../../parts/api/request/failureMessage.ts";
import { Failure } from "../../../../ui/Failure.tsx";
import { Skeleton } from "../../../../ui/Skeleton.tsx";
import { nothingRemoved } from "../askWhatIf.ts";

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
