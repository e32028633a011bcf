import { useQuery } from "@tanstack/react-query";
import { entityName } from "../../model/words/entityName.ts";
import { entityDetail } from "../../parts/api/records.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { FinderForm } from "./form/FinderForm.tsx";
import { useFinder } from "./form/useFinder.ts";
import css from "./PathsPage.module.css";
import { PathResults } from "./results/PathResults.tsx";
import { strings } from "./strings.ts";

export function PathsPage({ viewQuery }: { viewQuery: string }) {
  const [state, change] = useFinder();
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <FinderTitle from={state.from} to={state.to} />
      <h1 className={`flush ${css.title}`}>{strings.title}</h1>
      <p className={`muted large pretty ${css.lead}`}>{strings.lead}</p>
      <FinderForm state={state} change={change} />
      <ErrorBoundary key={`${state.from} ${state.to}`}>
        <PathResults state={state} change={change} viewQuery={viewQuery} />
      </ErrorBoundary>
    </main>
  );
}

function FinderTitle({ from, to }: { from: string | null; to: string | null }) {
  const first = useName(from);
  const last = useName(to);
  return <title>{frame.titleOf(first && last ? strings.titleOf(first, last) : strings.title)}</title>;
}

function useName(id: string | null): string | undefined {
  const { data } = useQuery({ ...entityDetail(id ?? ""), enabled: id !== null });
  return data && entityName(data.entity);
}
