import type { SentRow } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { IconX } from "@tabler/icons-react";
import { keyOf } from "../../../../parts/desk/rows.ts";
import { IconButton } from "../../../../ui/IconButton.tsx";
import css from "../ClaimForm.module.css";
import { newEntity, withRow } from "../draft/draftRows.ts";
import { fieldOf } from "../draft/faults.ts";
import { attributionsIn, disputeIn, withAttribution, withDispute } from "../draft/registers.ts";
import { focusField } from "../focusField.ts";
import { formStrings as strings } from "../formStrings.ts";
import type { ClaimForm } from "../useClaimForm.ts";
import { EndField } from "./EndField.tsx";
import { ChoiceField, TextField } from "./Field.tsx";

/** The speakers whose word the statement is, however many print it: all of it, or some words. */
export function WhoseWord({ form }: { form: ClaimForm }) {
  return (
    <div className={css.sources}>
      {attributionsIn(form.draft).map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its key changes with the speaker
        <Attribution key={place} form={form} row={row} />
      ))}
      <button
        type="button"
        className="textButton"
        onClick={() => {
          form.change((draft) => withAttribution(draft, undefined, {}));
          // The field of a speaker who is not named yet.
          setTimeout(() => focusField(document.body, fieldOf(`${form.draft.id} `, "speaker")));
        }}
      >
        {strings.addWord}
      </button>
    </div>
  );
}

function Attribution({ form, row }: { form: ClaimForm; row: SentRow }) {
  const set = (cells: Record<string, string> | null) => form.change((draft) => withAttribution(draft, row, cells));
  return (
    <fieldset aria-label={strings.whoseWord} className={`framed round6 ${css.source}`}>
      <div className={`grid gap6 ${css.sourceHead}`}>
        <EndField
          form={form}
          name={fieldOf(keyOf(row), "speaker")}
          label={strings.whoseWord}
          value={row.cells.speaker ?? ""}
          types={["organisation"]}
          onPick={(speaker) => set({ speaker })}
          onNew={(name) => {
            const made = newEntity(name, "organisation");
            form.change((draft) => withAttribution(withRow(draft, made), row, { speaker: keyOf(made) }));
          }}
        />
        <IconButton label={strings.dropWord} icon={IconX} iconSize={15} onClick={() => set(null)} />
      </div>
      <TextField
        form={form}
        name={fieldOf(keyOf(row), "words")}
        label={strings.theirWords}
        placeholder={strings.wholeStatement}
        maxLength={2000}
        value={row.cells.words ?? ""}
        onText={(words) => set({ words })}
      />
    </fieldset>
  );
}

/** The subject of a dispute: the core, or a detail, which is no grade. */
export function Disputed({ form }: { form: ClaimForm }) {
  const { id } = form.draft;
  const { about = "", note = "" } = disputeIn(form.draft)?.cells ?? {};
  const set = (cells: Record<string, string>) => form.change((draft) => withDispute(draft, cells));
  return (
    <div className={css.row}>
      <ChoiceField
        form={form}
        name={fieldOf(id, "about")}
        label={strings.disputeAbout}
        value={about}
        options={columnValues.disputeAbout.map((value) => ({ value, name: strings.disputeWords[value] }))}
        empty={strings.notSaid}
        onChoose={(value) => set({ about: value })}
      />
      {about !== "" && (
        <TextField
          form={form}
          name={fieldOf(id, "note")}
          label={strings.disputed}
          maxLength={1000}
          value={note}
          onText={(text) => set({ note: text })}
        />
      )}
    </div>
  );
}
