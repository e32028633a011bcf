import { IconWorld } from "@tabler/icons-react";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { countryInSentence } from "../../../model/words/codes/countryInSentence.ts";
import { listParts } from "../../../model/words/listWords.ts";
import type { Found } from "../Found.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";

/** A country or region, and how many entities the data have there; with a type, only their number. */
export function CountryLine({ found: { of, type } }: { found: Extract<Found, { kind: "country" }> }) {
  const counts = new Map(of.types.map((one) => [one.type, strings.ofType[one.type](one.count)]));
  if (type !== undefined) {
    return <span className={css.more}>{strings.inCountry(counts.get(type) ?? "", countryInSentence(of.country))}</span>;
  }
  return (
    <>
      <IconWorld size={16} aria-hidden="true" className={css.icon} />
      <span className={css.names}>
        <span className={css.name}>{countryName(of.country)}</span>
        <span className={css.below}>{listParts([...counts.values()])}</span>
      </span>
      <span className={css.facts}>{strings.counts.entity(of.total)}</span>
    </>
  );
}
