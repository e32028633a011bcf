import type { DeskState } from "@atlas/server/contract";
import { IconX } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { desk as deskQuery, lastSaved } from "../../../parts/api/desk.ts";
import { type Draft, forgetDraft, keepDraft } from "../../../parts/desk/drafts.ts";
import { listCell, rowOfClaim } from "../../../parts/desk/rows.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { Alike } from "./Alike.tsx";
import css from "./ClaimForm.module.css";
import { Conflict } from "./Conflict.tsx";
import { withClaim } from "./draft/draftRows.ts";
import { findingOf } from "./draft/findingOf.ts";
import { attributionsIn } from "./draft/registers.ts";
import { MainFacts, MoreFacts } from "./fields/Facts.tsx";
import { Field } from "./fields/Field.tsx";
import { Sentence } from "./fields/Sentence.tsx";
import { StatementField } from "./fields/StatementField.tsx";
import { Disputed, WhoseWord } from "./fields/WhoseWord.tsx";
import { focusField, useFirstFocus } from "./focusField.ts";
import { formStrings as strings } from "./formStrings.ts";
import { Preview } from "./Preview.tsx";
import { Reason } from "./Reason.tsx";
import { KeptNote, SaveBar } from "./SaveBar.tsx";
import { Sources } from "./source/Sources.tsx";
import { type ClaimForm, useClaimForm, useGhost } from "./useClaimForm.ts";
import { useLeaveDraft, useSaveClaim } from "./useSaveClaim.ts";

/** The form for a claim of one's own, which reads as a sentence with its sources and says how it would be graded. */
export function ClaimFormCard({ first }: { first: Draft }) {
  const box = useRef<HTMLElement>(null);
  const form = useClaimForm(first);
  const { data: desk } = useQuery(deskQuery());
  const { save, saving, notSaved, forget } = useSaveClaim(form.letGo);
  const leave = useLeaveDraft();
  const navigate = useNavigate();
  const [taken, setTaken] = useState(0);
  useGhost(form);
  const queries = useQueryClient();
  // What another tab saved is not known here yet.
  useEffect(() => {
    if (form.gone) void queries.invalidateQueries({ queryKey: deskQuery().queryKey });
  }, [form.gone, queries]);
  // The notice of the last change would cover the buttons.
  useEffect(() => lastSaved.set(null), []);
  useFirstFocus(box, first);
  const { draft } = form;
  const title =
    draft.override === null ? (draft.tag === null ? strings.titles.add : strings.titles.edit) : strings.titles.correct;

  function add() {
    form.showAll();
    const [fault] = form.faults;
    if (fault) {
      // The fault is shown, and its field may be unfolded, only after this.
      setTimeout(() => focusField(box.current, fault.field));
    } else if (desk) void save(draft, form.finding, desk);
  }

  function keep() {
    keepDraft(draft);
    if (draft.from === undefined) leave();
    else navigate(draft.from);
  }

  function drop() {
    form.letGo();
    forgetDraft(draft.id);
    leave();
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || saving || event.defaultPrevented) return;
    // A click beside the fields leaves the focus on the page itself.
    const { target } = event;
    if (target !== document.body && !(target instanceof Node && box.current?.contains(target))) return;
    event.preventDefault();
    add();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return (
    <section
      ref={box}
      aria-label={title}
      className={css.card}
      data-place="selected"
      onBlur={({ target }) => form.left(target.dataset.field ?? "")}
    >
      <title>{frame.titleOf(title)}</title>
      <header className={css.head}>
        <div className={`flex wrap between onBaseline grow shrinks ${css.names}`}>
          <h2 className={css.title}>{title}</h2>
          <KeptNote keptAt={form.keptAt} lost={form.lost} gone={form.gone} saved={isNewer(draft, desk)} />
        </div>
        <IconButton label={strings.close} icon={IconX} iconSize={17} onClick={leave} />
      </header>
      <div className={css.body}>
        {notSaved && "current" in notSaved && (
          <Conflict
            form={form}
            current={notSaved.current}
            onKeep={(next) => {
              form.change(() => next);
              if (desk) void save(next, findingOf(next, form.entities), desk);
            }}
            onTake={(next) => {
              forget();
              form.change(() => next);
              setTaken(taken + 1);
            }}
          />
        )}
        <Fields key={taken} form={form} />
        <SaveBar
          desk={desk}
          known={draft.tag !== null}
          saving={saving}
          grade={form.faults.length === 0 ? (form.answer.check?.claim?.evidence ?? null) : null}
          error={notSaved && "error" in notSaved ? notSaved.error : null}
          onAdd={add}
          onKeep={keep}
          onDrop={drop}
        />
      </div>
    </section>
  );
}

/** Whether the desk has the claim in another state than that which the draft changes. */
function isNewer({ id, tag }: Draft, desk: DeskState | undefined): boolean {
  const row = desk && rowOfClaim(desk, id);
  return row !== undefined && row.tag !== tag;
}

function Fields({ form }: { form: ClaimForm }) {
  const { draft } = form;
  const corrects = draft.override !== null;
  const disputed = listCell(draft.claim.disputed_by).length > 0;
  const hasWords = attributionsIn(draft).length > 0;
  // A fault in what is folded away opens it.
  const folded = ["status", "until", "due", "caveat"];
  const [more, setMore] = useState(
    folded.some((name) => (draft.claim[name] ?? "") !== "" && draft.claim[name] !== "in-force"),
  );
  const faulty = folded.some((name) => form.faultAt(name) !== undefined);
  useEffect(() => {
    if (faulty) setMore(true);
  }, [faulty]);
  return (
    <>
      {corrects && <Reason form={form} />}
      <Sentence form={form} />
      <Alike alike={form.answer.alike} />
      <StatementField form={form} />
      {hasWords && <WhoseWord form={form} />}
      <MainFacts form={form} />
      <Sources form={form} column="sources" />
      {(corrects || disputed) && <Sources form={form} column="disputed_by" />}
      {disputed && <Disputed form={form} />}
      <Preview form={form} />
      <Field form={form} name="notes" label={strings.note} hint={strings.noteHint}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={5000}
            value={draft.claim.notes ?? ""}
            onChange={({ currentTarget: { value } }) => form.change((now) => withClaim(now, { notes: value }))}
          />
        )}
      </Field>
      <details className={css.details} open={more} onToggle={({ currentTarget }) => setMore(currentTarget.open)}>
        <summary>{strings.more}</summary>
        <MoreFacts form={form} />
        {!hasWords && <WhoseWord form={form} />}
        {!corrects && !disputed && <Sources form={form} column="disputed_by" />}
      </details>
    </>
  );
}
