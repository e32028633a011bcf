import type { AlikeDiffers, Claim, SheetAnswer } from "@atlas/server/contract";
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { predicatePhrase } from "../../../model/words/names.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { AlikeNote } from "../alike/AlikeNote.tsx";
import { Wide } from "./FaultyRows.tsx";
import css from "./import.module.css";
import { strings } from "./strings.ts";

const FEW = 10;

type Read = SheetAnswer["taken"][number];

interface ReadRowsProps extends Pick<SheetAnswer, "taken" | "added" | "alike" | "alike_claims"> {
  leftOut: ReadonlySet<number>;
  onLeaveOut: (line: number, isOut: boolean) => void;
}

/** The rows as they were read, with the grade that each would have; a row without its tick stays out. */
export function ReadRows({ taken, added, alike, alike_claims, leftOut, onLeaveOut }: ReadRowsProps) {
  const [most, setMost] = useState(FEW);
  if (taken.length === 0) return null;
  const fresh = new Set(added.map(({ id }) => id));
  const claims = new Map(alike_claims.map((claim) => [claim.id, claim]));
  const alikeAt = new Map(alike.map((one) => [one.line, { claim: claims.get(one.id), differs: one.differs }]));
  return (
    <>
      <h4>{strings.readTitle}</h4>
      <Wide label={strings.readTitle}>
        <thead>
          <tr>
            <th scope="col">{strings.lineHead}</th>
            <th scope="col">{strings.readAs}</th>
            <th scope="col">{strings.sentence}</th>
            <th scope="col">{strings.gradeHead}</th>
          </tr>
        </thead>
        <tbody>
          {taken.slice(0, most).map((row) => (
            <tr key={row.id}>
              <th scope="row" className={css.cell}>
                <Checkbox
                  size="xs"
                  label={row.line}
                  aria-label={strings.takeLine(row.line)}
                  checked={!leftOut.has(row.line)}
                  onChange={({ currentTarget }) => onLeaveOut(row.line, !currentTarget.checked)}
                />
              </th>
              <td className={css.read}>
                <End name={row.subject_name} text={row.subject_text} isNew={fresh.has(row.subject)} />
                {" — "}
                {predicatePhrase(row.predicate)}
                {" — "}
                <End name={row.object_name} text={row.object_text} isNew={fresh.has(row.object)} />
              </td>
              <td className={css.message}>
                <bdi>{row.statement}</bdi>
                {row.own_word !== null && <span className="muted small"> {strings.ownWordOf(row.own_word)}</span>}
                <AlikeTo {...alikeAt.get(row.line)} />
              </td>
              <td>{row.evidence !== null && <EvidenceBadge grade={row.evidence} />}</td>
            </tr>
          ))}
        </tbody>
      </Wide>
      {taken.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + 10 * FEW)}>
          {strings.more(taken.length - most)}
        </Button>
      )}
    </>
  );
}

/** The claim of the atlas that says what a row says, or nearly. */
function AlikeTo({ claim, differs = "rest" }: { claim?: Claim | undefined; differs?: AlikeDiffers }) {
  if (claim === undefined) return null;
  return (
    <p className="flush small" data-differs={differs}>
      <AlikeNote claim={claim} differs={differs} />
    </p>
  );
}

function End({ name, text, isNew }: { name: Read["subject_name"]; text: string; isNew: boolean }) {
  return (
    <span>
      <b>
        <bdi>{name}</bdi>
      </b>
      {isNew && <span className="muted small"> {strings.isNew}</span>}
      {!isNew && text !== "" && text !== name && <span className="muted small"> {strings.writtenAs(text)}</span>}
    </span>
  );
}
