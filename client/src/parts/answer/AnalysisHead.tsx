import { strings as frame } from "../../ui/strings.ts";
import css from "./analysis.module.css";
import { Horizon } from "./Horizon.tsx";

interface AnalysisHeadProps {
  title: string;
  lead: string;
  /** The name of the browser's tab, where it says more than the title. */
  name?: string | undefined;
}

/** The top of an analysis page: its name, its heading and one sentence about it. */
export function AnalysisHead({ title, lead, name = title }: AnalysisHeadProps) {
  return (
    <>
      <title>{frame.titleOf(name)}</title>
      <h1 className={css.title}>{title}</h1>
      <p className={css.lead}>{lead}</p>
      <Horizon />
    </>
  );
}
