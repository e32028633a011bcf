import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { analysisPaths } from "../url/analysisAddress.ts";
import css from "./analysis.module.css";
import { analysisIds } from "./analysisIds.ts";
import { strings } from "./strings.ts";

/** A page of analysis below the row that leads to the others. */
export function AnalysisFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <nav aria-label={strings.navigation} className={css.between}>
        {analysisIds.map((id) => (
          <NavLink key={id} to={analysisPaths[id]}>
            {strings.names[id]}
          </NavLink>
        ))}
      </nav>
      <ErrorBoundary>{children}</ErrorBoundary>
    </>
  );
}
