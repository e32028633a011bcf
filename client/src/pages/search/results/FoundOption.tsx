import type { MouseEvent, ReactNode } from "react";
import { ListOption } from "../../../ui/ListOption.tsx";
import type { Found } from "../Found.ts";
import css from "../palette.module.css";
import { strings } from "../strings.ts";
import { ClaimLine } from "./ClaimLine.tsx";
import { CommandLine } from "./CommandLine.tsx";
import { CountryLine } from "./CountryLine.tsx";
import { EntityLine } from "./EntityLine.tsx";
import { QuestionLine } from "./QuestionLine.tsx";
import { RecentLine } from "./RecentLine.tsx";
import { SourceLine } from "./SourceLine.tsx";

interface FoundOptionProps {
  id: string;
  found: Found;
  /** The typed text, whose words are marked. */
  text: string;
  active: boolean;
  inView: ReadonlySet<string>;
  onPick: (event: MouseEvent) => void;
  onHover: () => void;
}

/** One line of the list, which can be picked. */
export function FoundOption({ id, found, text, active, inView, onPick, onHover }: FoundOptionProps) {
  return (
    <ListOption id={id} active={active} onPick={onPick} onHover={onHover}>
      {lineOf(found, text, inView)}
    </ListOption>
  );
}

function lineOf(found: Found, text: string, inView: ReadonlySet<string>): ReactNode {
  switch (found.kind) {
    case "entity":
      return <EntityLine hit={found.hit} inView={inView.has(found.hit.entity.id)} />;
    case "country":
      return <CountryLine found={found} />;
    case "question":
      return <QuestionLine found={found} />;
    case "claim":
      return <ClaimLine found={found} text={text} />;
    case "source":
      return <SourceLine source={found.source} text={text} />;
    case "command":
      return <CommandLine command={found.command} />;
    case "recent":
      return <RecentLine recent={found.recent} inView={inView.has(found.recent.id)} />;
    case "all":
      return (
        <span className={css.more}>
          {found.first ? strings.addFirst(found.hits.length) : strings.addAll(found.hits.length)}
        </span>
      );
    case "allClaims":
      return <span className={css.more}>{strings.showClaims(found.claims.length)}</span>;
    case "more":
      return <span className={css.more}>{moreText(found)}</span>;
  }
}

function moreText({ of, count }: Extract<Found, { kind: "more" }>): string {
  return count === null ? strings.moreEntities : strings.more(strings.counts[of](count));
}
