import type { SheetAnswer } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { predicatePhrase } from "../../../model/words/names.ts";
import css from "./import.module.css";
import { strings } from "./strings.ts";
import { Wide } from "./Wide.tsx";

const FEW = 10;

type Read = SheetAnswer["taken"][number];

/** How the good rows were read: who does what to whom, with the entity that each name was taken for. */
export function ReadRows({ taken, added }: Pick<SheetAnswer, "taken" | "added">) {
  const [most, setMost] = useState(FEW);
  if (taken.length === 0) return null;
  const fresh = new Set(added.map(({ id }) => id));
  return (
    <>
      <h4>{strings.readTitle}</h4>
      <Wide label={strings.readTitle}>
        <thead>
          <tr>
            <th scope="col">{strings.lineHead}</th>
            <th scope="col">{strings.readAs}</th>
            <th scope="col">{strings.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {taken.slice(0, most).map((row) => (
            <tr key={row.id}>
              <th scope="row" className={css.cell}>
                {row.line}
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
                {row.own_word !== null && <span className={css.aside}> {strings.ownWordOf(row.own_word)}</span>}
              </td>
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

function End({ name, text, isNew }: { name: Read["subject_name"]; text: string; isNew: boolean }) {
  return (
    <span>
      <b>
        <bdi>{name}</bdi>
      </b>
      {isNew && <span className={css.aside}> {strings.isNew}</span>}
      {!isNew && text !== "" && text !== name && <span className={css.aside}> {strings.writtenAs(text)}</span>}
    </span>
  );
}
