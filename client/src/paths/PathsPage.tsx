import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { FinderForm } from "./FinderForm.tsx";
import { FinderTitle } from "./FinderTitle.tsx";
import { PathResults } from "./PathResults.tsx";
import css from "./PathsPage.module.css";
import { strings } from "./strings.ts";
import { useFinder } from "./useFinder.ts";

/** Where a reader asks how two entities are connected. */
export function PathsPage({ viewQuery }: { viewQuery: string }) {
  const [state, change] = useFinder();
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <FinderTitle from={state.from} to={state.to} />
      <h1 className={css.title}>{strings.title}</h1>
      <p className={css.lead}>{strings.lead}</p>
      <FinderForm state={state} change={change} />
      <ErrorBoundary key={`${state.from} ${state.to}`}>
        <PathResults state={state} change={change} viewQuery={viewQuery} />
      </ErrorBoundary>
    </main>
  );
}
