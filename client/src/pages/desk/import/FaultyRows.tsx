import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { Button, TextInput } from "@mantine/core";
import { IconCopy, IconDownload } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { listSome } from "../../../model/words/listWords.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { downloadFile } from "../../../ui/browser/downloadFile.ts";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { faultsByCell, faultyCsv } from "./faultyRows.ts";
import css from "./import.module.css";
import { strings } from "./strings.ts";

const STEP = 50;
const MOST_CELLS = 8;

interface FaultyRowsProps {
  name: string;
  answer: SheetAnswer;
  fields: readonly SheetField[];
}

/** The faults by cell, which can be searched, and their rows as a file to mend. */
export function FaultyRows({ name, answer, fields }: FaultyRowsProps) {
  const [filter, setFilter] = useState("");
  const [most, setMost] = useState(STEP);
  if (answer.faulty.length === 0) return null;
  const wanted = filter.trim().toLowerCase();
  const found = faultsByCell(answer, fields).filter(({ cells, column, words }) =>
    [...cells, column ?? "", words].some((part) => part.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <p className="muted small">{strings.faultsHint}</p>
      <div className={css.buttons}>
        <TextInput
          size="sm"
          aria-label={strings.filterFaults}
          placeholder={strings.filterFaults}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          onClick={() => downloadFile(faultyCsv(answer, fields), strings.faultyFile(name), "text/csv")}
        >
          {strings.saveFaulty}
        </Button>
        <CopyButton
          label={strings.copyFaulty}
          failed={strings.copyFailed}
          icon={<IconCopy size={16} />}
          text={() => faultyCsv(answer, fields).replace(/^\ufeff/, "")}
        />
      </div>
      <Wide label={strings.whatIsWrong}>
        <thead>
          <tr>
            <th scope="col">{strings.cell}</th>
            <th scope="col">{strings.heading}</th>
            <th scope="col">{strings.whatIsWrong}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map(({ key, cells, column, words, isPlain }) => (
            <tr key={key}>
              <th scope="row" className={css.cells}>
                {listSome(cells, MOST_CELLS)}
              </th>
              <td>
                <bdi>{column ?? strings.wholeRow}</bdi>
              </td>
              <td className={css.message} lang={isPlain ? undefined : "en"}>
                {words}
              </td>
            </tr>
          ))}
        </tbody>
      </Wide>
      {found.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + 10 * STEP)}>
          {strings.more(found.length - most)}
        </Button>
      )}
    </>
  );
}

const FEW = 10;

type Read = SheetAnswer["taken"][number];

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
                {row.own_word !== null && <span className="muted small"> {strings.ownWordOf(row.own_word)}</span>}
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
      {isNew && <span className="muted small"> {strings.isNew}</span>}
      {!isNew && text !== "" && text !== name && <span className="muted small"> {strings.writtenAs(text)}</span>}
    </span>
  );
}

/** A table that scrolls on its own where it is wider than the page, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="framed round8 scrollsAcross" aria-label={label} tabIndex={0}>
      <table className={`middling full collapsed ${css.table}`}>{children}</table>
    </section>
  );
}
