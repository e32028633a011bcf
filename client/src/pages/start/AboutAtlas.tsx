import type { Dataset } from "@atlas/server/contract";
import { IconQuote } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { publicOrigin } from "../../model/address/publicOrigin.ts";
import { formatDate, today } from "../../model/words/formatDate.ts";
import { withOwnData } from "../../model/words/ownData/ownData.ts";
import { summary } from "../../parts/api/records.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
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
        </div>
      </div>
    </section>
  );
}

function Citation({ dataset }: { dataset: Dataset }) {
  const text = strings.citation({
    dataset: withOwnData(strings.version(dataset.version, formatDate(dataset.date)), dataset),
    read: formatDate(today()),
    address: publicOrigin(),
  });
  return (
    <>
      <p>{text}</p>
      <CopyButton
        label={strings.copyCitation}
        failed={strings.copyFailed}
        icon={<IconQuote size={16} aria-hidden="true" />}
        text={() => text}
      />
    </>
  );
}
