import type { ClaimPage } from "@atlas/server/contract";
import { useCallback } from "react";
import { Link } from "react-router";
import { whatIfAddress } from "../../../../model/address/pages/whatIfAddress.ts";
import { unrecordedStrings as strings } from "../../../../papers/answers/whatIf/chain/chainStrings.ts";
import { offeredInstead, unrecordedAnalysis } from "../../../../papers/answers/whatIf/unrecorded/unrecordedAnalysis.ts";
import { AnalysisAnswer } from "../../../../parts/answer/AnalysisAnswer.tsx";
import page from "../../../../parts/answer/analysis.module.css";
import { useAnalysis } from "../../../../parts/answer/useAnalysis.ts";
import { Awaited } from "../../../../parts/api/request/Awaited.tsx";
import { claimsNaming } from "../unrecorded/claimsNaming.ts";

/** A country of which nothing is recorded: the claims that name it, and what these are about, to take out instead. */
export function UnrecordedView({ country }: { country: string }) {
  const toAnalysis = useCallback((found: ClaimPage) => unrecordedAnalysis(found, country), [country]);
  const { answer, analysis, error } = useAnalysis(claimsNaming(country), toAnalysis);
  if (error || !answer || !analysis) return <Awaited error={error} lines={8} />;
  const offered = offeredInstead(answer);
  return (
    <div className={page.answer}>
      <AnalysisAnswer
        analysis={analysis}
        figure={
          offered.length > 0 && (
            <>
              <p className="large pretty measure below12">{strings.instead}</p>
              <ul className={page.examples}>
                {offered.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={whatIfAddress({ ids: [id] })}>{name}</Link>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      />
    </div>
  );
}
