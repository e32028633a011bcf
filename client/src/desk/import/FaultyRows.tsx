import type { SheetAnswer } from "@atlas/server/contract";
import { Button, TextInput } from "@mantine/core";
import { IconCopy, IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { downloadFile } from "../../browser/downloadFile.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { labelled } from "../../words/listWords.ts";
import { faultyCsv, toldFaults } from "./faultyRows.ts";
import css from "./import.module.css";
import { strings } from "./strings.ts";

const STEP = 50;

/** The faults by cell, which can be searched, and their rows as a file to mend. */
export function FaultyRows({ name, answer }: { name: string; answer: SheetAnswer }) {
  const [filter, setFilter] = useState("");
  const [most, setMost] = useState(STEP);
  if (answer.faulty.length === 0) return null;
  const wanted = filter.trim().toLowerCase();
  const found = toldFaults(answer).filter(({ cell, column, text, message }) =>
    [cell, column ?? "", text, message].some((part) => part.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <p className={css.hint}>{strings.faultsHint}</p>
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
          onClick={() => downloadFile(faultyCsv(answer), strings.faultyFile(name), "text/csv")}
        >
          {strings.saveFaulty}
        </Button>
        <CopyButton
          label={strings.copyFaulty}
          failed={strings.copyFailed}
          icon={<IconCopy size={16} />}
          text={() => faultyCsv(answer).replace(/^\ufeff/, "")}
        />
      </div>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{strings.cell}</th>
              <th scope="col">{strings.heading}</th>
              <th scope="col">{strings.whatIsWrong}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map(({ key, cell, column, text, message }) => (
              <tr key={key}>
                <th scope="row" className={css.cell}>
                  {cell}
                </th>
                <td>
                  <bdi>{column ?? strings.wholeRow}</bdi>
                </td>
                <td className={css.message}>
                  {!message.includes(text) && <bdi>{labelled(text, "")}</bdi>}
                  <span lang="en">{message}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + 10 * STEP)}>
          {strings.more(found.length - most)}
        </Button>
      )}
    </>
  );
}
