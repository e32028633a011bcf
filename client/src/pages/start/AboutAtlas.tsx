import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { ABOUT_PATH } from "../../model/address/pages/aboutAddress.ts";
import { summary } from "../../parts/api/records.ts";
import { Citation } from "../../parts/record/Citation.tsx";
import css from "./StartPage.module.css";
import { strings } from "./strings.ts";

export const ABOUT = "about";

/** The makers of the atlas, its readers, its data, and its citation. */
export function AboutAtlas() {
  const { data } = useQuery(summary());
  return (
    <section id={ABOUT} aria-labelledby="about-title" className={css.about}>
      <h2 id="about-title" className={css.heading}>
        {strings.about}
      </h2>
      <div className={`grid ${css.facts}`}>
        <div>
          <h3>{strings.aboutMakers}</h3>
          <p>{strings.makers}</p>
        </div>
        <div>
          <h3>{strings.aboutData}</h3>
          <p>{strings.origin}</p>
        </div>
        <div>
          <h3>{strings.aboutCiting}</h3>
          {data && <Citation dataset={data.dataset} />}
          <p>
            <Link to={ABOUT_PATH}>{strings.aboutMore}</Link>
          </p>
        </div>
      </div>
    </section>
  );
}
