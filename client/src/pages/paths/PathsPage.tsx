import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { FinderForm } from "./form/FinderForm.tsx";
import { FinderTitle } from "./form/FinderTitle.tsx";
import { useFinder } from "./form/useFinder.ts";
import css from "./PathsPage.module.css";
import { PathResults } from "./results/PathResults.tsx";
import { strings } from "./strings.ts";

/** The path finder. */
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
