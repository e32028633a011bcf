import type { ReactNode } from "react";
import { Navigate, Route } from "react-router";
import { ANALYSIS_PATH, analysisPaths, OLD_WHAT_IF_PATH } from "../model/address/pages/analysisAddress.ts";
import { analysisPages } from "./analysisPages.ts";
import { AnalysisFrame, AnalysisIndex } from "./latePages.tsx";

/** The routes of the analyses; `late` puts a page that loads on demand below the header, `search` is the present query. */
export function analysisRoutes(late: (place: string, page: ReactNode) => ReactNode, search: string): ReactNode {
  const analyses = analysisPages.flatMap(({ id, path, Page }) =>
    [path, `${path}/:id`].map((route) => {
      const page = (
        <AnalysisFrame id={id}>
          <Page />
        </AnalysisFrame>
      );
      return <Route key={route} path={route} element={late("an analysis", page)} />;
    }),
  );
  return (
    <>
      <Route path={ANALYSIS_PATH} element={late(ANALYSIS_PATH, <AnalysisIndex />)} />
      {analyses}
      <Route path={OLD_WHAT_IF_PATH} element={<Navigate replace to={analysisPaths.whatIf + search} />} />
    </>
  );
}
