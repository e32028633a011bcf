import { TourHost } from "../pages/help/TourHost.tsx";
import { useServerReach } from "../parts/api/request/serverReach.ts";
import { NameHost } from "../parts/desk/name/NameHost.tsx";
import { DatasetNotice, SavedNotice } from "../parts/desk/news/SavedNotice.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import css from "./App.module.css";
import { LateCommands } from "./commands/LateCommands.tsx";
import { PageRoutes } from "./PageRoutes.tsx";
import { ReachNotice } from "./ReachNotice.tsx";
import { useMainPages } from "./useMainPages.ts";

interface PagesProps {
  /** The view as last seen. */
  query: string;
  /** The last question to the path finder. */
  finderQuery: string;
}

/** The page of the address, and what can appear above any page: commands, the tour, notices. */
export function Pages({ query, finderQuery }: PagesProps) {
  const pages = useMainPages(query, finderQuery);
  const reach = useServerReach();
  return (
    <>
      <ErrorBoundary around={nothing}>
        <LateCommands pages={pages} />
      </ErrorBoundary>
      <ErrorBoundary around={nothing}>
        <TourHost />
      </ErrorBoundary>
      <ErrorBoundary around={nothing}>
        <NameHost />
      </ErrorBoundary>
      <div className={`screenOnly grid inMiddle gap8 fixed ${css.notices}`}>
        <ReachNotice reach={reach} />
        <ErrorBoundary around={nothing}>
          <SavedNotice />
          <DatasetNotice isReached={reach === "well"} />
        </ErrorBoundary>
      </div>
      <PageRoutes query={query} finderQuery={finderQuery} pages={pages} />
    </>
  );
}

/** Replaces parts that are invisible until requested. */
const nothing = () => null;
