import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { Button, TextInput } from "@mantine/core";
import { IconCopy, IconDownload } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { listSome } from "../../../model/words/listWords.ts";
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

/** A table that scrolls on its own where it is wider than the page, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="framed round8 scrollsAcross relative" aria-label={label} tabIndex={0}>
      <table className={`middling full collapsed ${css.table}`}>{children}</table>
    </section>
  );
}
