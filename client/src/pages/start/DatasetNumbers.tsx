import type { Summary } from "@atlas/server/contract";
import { entityTypeIds } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { horizonText } from "../../model/claim/standing/horizonText.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { typeNames } from "../../model/words/names.ts";
import { licenceLimit, withOwnData } from "../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../model/words/strings.ts";
import { summary } from "../../parts/api/records.ts";
import { Awaited } from "../../parts/api/request/Awaited.tsx";
import { EvidenceMix } from "../../parts/claim/EvidenceMix.tsx";
import { strings as record } from "../../parts/record/strings.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import css from "./StartPage.module.css";
import { strings } from "./strings.ts";

/** The size, evidence and version of the data set. */
export function DatasetNumbers() {
  const { data, error } = useQuery(summary());
  return (
    <section aria-labelledby="data">
      <h2 id="data" className={css.heading}>
        {strings.data}
      </h2>
      {!data && <Awaited error={error} lines={8} />}
      {data && <Numbers summary={data} />}
    </section>
  );
}

function Numbers({
  summary: { dataset, entities, evidence, claim_count, source_count, publisher_count },
}: {
  summary: Summary;
}) {
  const rows: [number, string][] = [
    [claim_count, strings.claims],
    [source_count, strings.sources],
    [publisher_count, strings.publishers],
    ...entityTypeIds.map((type): [number, string] => [
      entities.find((entry) => entry.type === type)?.count ?? 0,
      typeNames(type).toLowerCase(),
    ]),
  ];
  return (
    <>
      <dl className={`below18 grid gap14 ${css.numbers}`}>
        {rows.map(([count, name]) => (
          <div key={name}>
            <dt className="muted">{name}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <EvidenceMix counts={evidence} total={claim_count} />
      <p className={css.small}>
        {withOwnData(record.version(dataset.version, formatDate(dataset.date)), dataset)}
        {shared.between}
        {dataset.horizon && `${horizonText(dataset.horizon)} `}
        {strings.licence} <NewTabLink href={strings.licenceUrl}>{dataset.licence}</NewTabLink>
        {dataset.own.length > 0 && licenceLimit("", dataset)}
        {shared.between}
        {strings.apiLead} <a href="/api/docs">{strings.api}</a>
        {shared.end}
      </p>
    </>
  );
}
