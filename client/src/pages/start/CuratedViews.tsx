import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { language } from "../../model/words/language.ts";
import { failureMessage } from "../../parts/api/request/failureMessage.ts";
import { useRetryFailed } from "../../parts/api/request/useRetryFailed.ts";
import { views } from "../../parts/api/views.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import css from "./StartPage.module.css";
import { strings } from "./strings.ts";

/** The curated views, one click away. */
export function CuratedViews() {
  const { data, error } = useQuery(views());
  const retry = useRetryFailed();
  const chinese = language() === "zh";
  return (
    <section aria-labelledby="views">
      <h2 id="views" className={css.heading}>
        {strings.views}
      </h2>
      {!data && error && <Failure message={failureMessage(error)} onRetry={retry} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.views.length === 0 && <p>{strings.noViews}</p>}
      <ul className={css.views}>
        {data?.views.map((curated) => (
          <li key={curated.id} className={css.view}>
            <h3>
              <Link to={{ pathname: EXPLORE_PATH, search: curated.view }}>
                {chinese ? curated.title_zh : curated.title}
              </Link>
            </h3>
            <p>{chinese ? curated.sentence_zh : curated.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
