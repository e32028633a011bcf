import { UnstyledButton } from "@mantine/core";
import { useId } from "react";
import { Link, type To } from "react-router";
import { statusWord } from "../../../model/claim/statusText.ts";
import { periodText } from "../../../model/words/formatDate.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import type { ClaimReading, HopReading } from "../readPaths.ts";
import { strings } from "../strings.ts";
import css from "./path.module.css";

interface HopClaimProps {
  hop: HopReading;
  reading: ClaimReading;
  card: To;
  onAvoid: () => void;
}

/** One claim behind a step: its statement, its period, and a way to find paths without it. */
export function HopClaim({ hop, reading, card, onAvoid }: HopClaimProps) {
  const { claim } = reading;
  const id = useId();
  const statement = `${id}-statement`;
  return (
    <li>
      {hop.claims.length > 1 && (
        <>
          <HopSentence reading={reading} /> <EvidenceBadge grade={claim.evidence} />
          <br />
        </>
      )}
      <Link id={statement} to={card} lang={textLanguage(claim.statement)} className={css.claim}>
        {claim.statement}
      </Link>{" "}
      <span className="muted">{periodText(claim)}</span>
      {hop.claims.length > 1 && <OwnMark of={claim} />}
      <br />
      <UnstyledButton
        id={id}
        className={`muted small underlined touch24 ${css.avoidClaim}`}
        aria-labelledby={`${id} ${statement}`}
        onClick={onAvoid}
      >
        {strings.avoidClaim}
      </UnstyledButton>
    </li>
  );
}

/** The statement of a claim; its status is added unless it is in force. */
export function HopSentence({ reading: { claim, first, phrase, second } }: { reading: ClaimReading }) {
  return (
    <span>
      <strong>
        <EntityName entity={first} />
      </strong>{" "}
      {phrase}{" "}
      <strong>
        <EntityName entity={second} />
      </strong>
      {strings.sentenceEnd(statusWord(claim))}
    </span>
  );
}
