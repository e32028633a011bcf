import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { LatePage } from "../../ui/page/LatePage.tsx";
import { type AnalysisId, analysisPaths } from "../../url/pages/analysisAddress.ts";
import css from "./analysis.module.css";
import { analysisIds } from "./analysisIds.ts";
import { strings } from "./strings.ts";

interface AnalysisFrameProps {
  id: AnalysisId;
  children: ReactNode;
}

/** A page of analysis below the navigation between analyses, which stays in place while the page loads. */
export function AnalysisFrame({ id, children }: AnalysisFrameProps) {
  return (
    <>
      <nav aria-label={strings.navigation} className={css.between}>
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
