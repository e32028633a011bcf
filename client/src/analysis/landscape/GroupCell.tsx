import type { Developer } from "@atlas/server/contract";
import { IconChartDots3 } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { labelled, listParts } from "../../words/listWords.ts";
import { cellAddress } from "./cellView.ts";
import { type CountryGroup, isOneCountry } from "./countryGroups.ts";
import { DeveloperItem } from "./DeveloperItem.tsx";
import css from "./landscape.module.css";
import { type Named, nameOf } from "./Named.ts";
import { strings } from "./strings.ts";

/** Shown at once; the furthest come first. */
const FIRST = 3;

interface GroupCellProps {
  technology: string;
  group: CountryGroup;
  developers: readonly Developer[];
  named: Named;
}

/** Who of a group of countries develops a technology: the furthest at once, the others when asked, all on the canvas. */
export function GroupCell({ technology, group, developers, named }: GroupCellProps) {
  const [all, setAll] = useState(false);
  if (developers.length === 0) return <span className={css.nobody}>{strings.nobody}</span>;
  // One more than fits is shown rather than hidden behind a button.
  const shown = all || developers.length <= FIRST + 1 ? developers : developers.slice(0, FIRST);
  const rest = developers.length - FIRST;
  const cell = listParts([nameOf(technology, named), strings.groups[group]]);
  return (
    <>
      <ul className={css.developers}>
        {shown.map((developer) => (
          <DeveloperItem
            key={developer.organisation}
            developer={developer}
            technology={technology}
            named={named}
            withCountry={!isOneCountry(group)}
          />
        ))}
      </ul>
      <span className={css.cellTools}>
        {rest > 1 && (
          <button
            type="button"
            className={css.plain}
            aria-expanded={all}
            aria-label={all ? labelled(strings.fewer, cell) : strings.moreOf(rest, cell)}
            onClick={() => setAll(!all)}
          >
            {all ? strings.fewer : strings.more(rest)}
          </button>
        )}
        <Link
          to={cellAddress(
            technology,
            developers.map(({ organisation }) => organisation),
          )}
          className={css.show}
          aria-label={strings.showCellOf(nameOf(technology, named), strings.groups[group])}
          title={strings.showCell}
        >
          <IconChartDots3 size={15} aria-hidden="true" />
        </Link>
      </span>
    </>
  );
}
