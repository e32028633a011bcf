import type { Cells } from "@atlas/server/contract";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { keyOf, listCell } from "../../../../parts/desk/rows.ts";
import { SourceField } from "../../../../parts/picker/SourceField.tsx";
import { IconButton } from "../../../../ui/IconButton.tsx";
import css from "../ClaimForm.module.css";
import {
  INTERVIEW,
  isPaper,
  newDocument,
  newInterview,
  newPaper,
  ownRow,
  type SourceColumn,
  withoutSource,
  withRow,
  withSource,
} from "../draft/draftRows.ts";
import { fieldOf } from "../draft/faults.ts";
import { ChoiceField } from "../fields/Field.tsx";
import { focusField } from "../focusField.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { DocumentFields } from "./DocumentFields.tsx";
import { InterviewFields } from "./InterviewFields.tsx";

export function Sources({ form, column }: { form: ClaimForm; column: SourceColumn }) {
  const { draft, change } = form;
  const ids = listCell(draft.claim[column]);
  const against = column === "disputed_by";
  const fault = form.faultAt(column);
  const add = () => {
    const row = against ? newDocument() : newInterview();
    change((now) => withSource(withRow(now, row), column, { id: keyOf(row) }));
    focusLater(`${keyOf(row)}:what`);
  };
  const several = against ? strings.againstNumber : strings.sourceNumber;
  return (
    <div className={css.sources}>
      {ids.map((id, place) => (
        <SourceBox
          key={id}
          form={form}
          column={column}
          id={id}
          label={ids.length > 1 ? several(place + 1) : against ? strings.against : strings.source}
        />
      ))}
      {fault && <p className="warning small above3">{strings.asField(fault.text.text)}</p>}
      <button type="button" className="textButton" data-field={ids.length === 0 ? column : undefined} onClick={add}>
        {against ? strings.addAgainst : strings.secondSource}
      </button>
    </div>
  );
}

function focusLater(field: string): void {
  setTimeout(() => focusField(document.body, field));
}

const choices = ["interview", "document", "paper", "dataset"] as const;
const begun = { interview: newInterview, document: newDocument, paper: newPaper };
type Choice = (typeof choices)[number];

function SourceBox({ form, column, id, label }: { form: ClaimForm; column: SourceColumn; id: string; label: string }) {
  const row = ownRow(form.draft, "sources", id);
  const [picks, setPicks] = useState(false);
  const choice: Choice = picks || !row ? "dataset" : choiceOf(row.cells);

  function choose(next: Choice) {
    setPicks(next === "dataset");
    if (next === "dataset") return;
    const kind = begun[next]();
    // What all kinds have stays; a source of the data set is no beginning of a new one.
    if (!row) form.change((draft) => withSource(withRow(draft, kind), column, { id: keyOf(kind), by: id }));
    else {
      const { seen_at: _place, ...held } = row.cells;
      // An interview begins with the day of today, which is no day of a document.
      const undated = held.kind === INTERVIEW ? { published: "" } : {};
      const cells = { ...held, ...undated, ...kind.cells, id, title: held.title ?? "" };
      form.change((draft) => withRow(draft, { ...row, cells }));
    }
  }

  return (
    <fieldset aria-label={label} className={`framed round6 ${css.source}`}>
      <div className={`grid gap6 ${css.sourceHead}`}>
        <ChoiceField
          form={form}
          name={fieldOf(id, "what")}
          label={label}
          value={choice}
          options={choices.map((one) => ({ value: one, name: strings.sourceKinds[one] }))}
          onChoose={(value) => choose(choices.find((one) => one === value) ?? "document")}
        />
        <IconButton
          label={`${strings.dropSource}: ${label}`}
          icon={IconX}
          iconSize={15}
          title={strings.dropSource}
          onClick={() => form.change((draft) => withoutSource(draft, column, id))}
        />
      </div>
      {choice === "dataset" && (
        <SourceField
          label={strings.ofDataset}
          value={row ? "" : id}
          onPick={(picked) => {
            setPicks(false);
            form.change((draft) => withSource(draft, column, { id: picked, by: id }));
          }}
        />
      )}
      {choice === "interview" && row && <InterviewFields form={form} row={row} />}
      {(choice === "document" || choice === "paper") && row && <DocumentFields form={form} row={row} />}
    </fieldset>
  );
}

function choiceOf(cells: Cells): Exclude<Choice, "dataset"> {
  if (cells.kind === INTERVIEW) return "interview";
  return isPaper(cells) ? "paper" : "document";
}
