import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { analysisPaths } from "../../model/address/pages/analysisAddress.ts";
import { publicOrigin } from "../../model/address/publicOrigin.ts";
import { publishedBy } from "../../model/address/publishedBy.ts";
import { Horizon } from "../../parts/answer/Horizon.tsx";
import { summary } from "../../parts/api/records.ts";
import { Citation } from "../../parts/record/Citation.tsx";
import { PageFrame } from "../../ui/page/PageFrame.tsx";
import { strings } from "./strings.ts";

/** The record of the atlas: what it is, how claims are chosen and graded, by whom, what it lacks, and how to cite it. */
export function AboutPage() {
  const { data } = useQuery(summary());
  const { editor, contact } = publishedBy();
  return (
    <PageFrame name={strings.title}>
      <div className="measure pretty">
        <p>{strings.what}</p>
        <h2 className="heading apart14 below6">{strings.whoTitle}</h2>
        <p>{strings.makers}</p>
        <p>{editor === null ? strings.copy : strings.editor(editor)}</p>
        {publicOrigin() !== null && <p>{strings.hosted(publicOrigin() ?? "")}</p>}
        <h2 className="heading apart14 below6">{strings.chosenTitle}</h2>
        {strings.chosen.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <Link to={analysisPaths.evidence}>{strings.evidence}</Link>
        </p>
        <h2 className="heading apart14 below6">{strings.limitsTitle}</h2>
        <Horizon />
        {strings.limits.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <h2 className="heading apart14 below6">{strings.errorTitle}</h2>
        <p>{strings.error}</p>
        {contact !== null && (
          <p>
            {strings.contact} <a href={contact.includes("://") ? contact : `mailto:${contact}`}>{contact}</a>
          </p>
        )}
        {contact === null && <p>{strings.noContact}</p>}
        <h2 className="heading apart14 below6">{strings.citeTitle}</h2>
        {data && <Citation dataset={data.dataset} />}
        <p className="above10">
          <a href="/api/datapackage.zip">{strings.dataPackage}</a>
        </p>
      </div>
    </PageFrame>
  );
}
