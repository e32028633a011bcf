import { useParams } from "react-router";
import page from "../../../parts/answer/analysis.module.css";
import { LandscapeView } from "./LandscapeView.tsx";
import css from "./landscape.module.css";
import { TechnologyView } from "./TechnologyView.tsx";

/** The landscape, or the technology of it in the address. */
export function LandscapePage() {
  const { id } = useParams();
  return (
    <main id="content" tabIndex={-1} className={`${page.page} ${css.page}`}>
      {id === undefined ? <LandscapeView /> : <TechnologyView key={id} technology={id} />}
    </main>
  );
}
