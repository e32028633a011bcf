import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { type AnalysisId, analysisPaths } from "../../model/address/pages/analysisAddress.ts";
import { analysisIds } from "../../papers/answers/common/Analysis.ts";
import { strings } from "../../papers/answers/common/strings.ts";
import { LatePage } from "../../ui/page/LatePage.tsx";
import css from "./analysis.module.css";

/** A page of analysis below the navigation between analyses, which stays in place while the page loads. */
export function AnalysisFrame({ id, children }: { id: AnalysisId; children: ReactNode }) {
  return (
    <>
      <nav aria-label={strings.navigation} className={`screenOnly middling flex wrap ruleBelow ${css.between}`}>
        {analysisIds.map((other) => (
          <NavLink key={other} to={analysisPaths[other]}>
            {strings.names[other]}
          </NavLink>
        ))}
      </nav>
      <LatePage place={id} name={strings.names[id]}>
        {children}
      </LatePage>
    </>
  );
}
