import type { DeskFault, DeskRow, Entity, FindingCheck, FindingRequest } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { asSentence, capital } from "../../../model/words/asSentence.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { checkFinding, desk } from "../../../parts/api/desk.ts";
import { useNamedEntities } from "../../../parts/desk/draft/useNamedEntities.ts";
import { predicateOf } from "../../../parts/desk/draft/verbs.ts";
import type { Draft } from "../../../parts/desk/drafts.ts";
import { type GhostEnd, ghost } from "../../../parts/desk/ghost.ts";
import { type FieldFault, fieldOf, ownFaults } from "./draft/faults.ts";
import { findingOf, followingWords } from "./draft/findingOf.ts";
import { type ChangeDraft, type OpenDraft, useDraft } from "./useDraft.ts";

/** A pause in typing after which the server is asked. */
const PAUSE_MS = 350;

interface CheckAnswer {
  /** The answer to the finding when it was last whole; null while it is not. */
  check: FindingCheck | null;
  /** Whether `check` is the answer to the finding as it is now. */
  current: boolean;
  /** The claims that the atlas has already, or nearly. */
  alike: FindingCheck["alike"];
  error: Error | null;
}

/** Asks the server to check a finding after each pause in typing, once it says who does what to whom. */
function useFindingCheck(finding: FindingRequest, isWhole: boolean): CheckAnswer {
  const written = JSON.stringify(finding);
  const { subject, predicate, object } = finding.claim;
  const isSaid = [subject, predicate, object].every((cell = "") => cell !== "");
  const [asked, setAsked] = useState<{ finding: FindingRequest; written: string } | null>(null);
  const [graded, setGraded] = useState<FindingCheck | null>(null);
  useEffect(() => {
    if (!isSaid) return;
    const timer = setTimeout(() => setAsked({ finding, written }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isSaid, finding, written]);
  const { data, error, isPlaceholderData } = useQuery({
    ...checkFinding(asked?.finding ?? finding),
    enabled: isSaid && asked !== null,
    retry: false,
  });
  const isNow = isSaid && asked?.written === written && !isPlaceholderData;
  const current = isNow && isWhole && data !== undefined;
  useEffect(() => {
    if (current) setGraded(data);
  }, [current, data]);
  return {
    check: current ? data : isWhole ? graded : null,
    current,
    alike: isSaid && asked !== null ? (data?.alike ?? []) : [],
    error: isNow && isWhole ? error : null,
  };
}

/** Everything that the parts of the form read and change. */
export interface ClaimForm extends OpenDraft {
  entities: ReadonlyMap<string, Entity>;
  /** The desk's rows of publishers, by name. */
  publishers: ReadonlyMap<string, DeskRow>;
  finding: FindingRequest;
  /** Faults in the order of the form; empty if it can be saved. */
  faults: readonly FieldFault[];
  /** The fault to be shown at a field; what is missing is shown there only once the reader wanted to save. */
  faultAt: (field: string) => FieldFault | undefined;
  /** Notes that a field was left, or that the reader wants to save. */
  left: (field: string) => void;
  showAll: () => void;
  answer: CheckAnswer;
}

export function useClaimForm(first: Draft): ClaimForm {
  const open = useDraft(first);
  const entities = useNamedEntities(open.draft);
  const draft = useMemo(() => followingWords(open.draft, entities), [open.draft, entities]);
  const change: ChangeDraft = (changed) => open.change((now) => changed(followingWords(now, entities)));
  const { data } = useQuery(desk());
  const publishers = useMemo(() => publishersOf(data?.rows ?? []), [data]);
  const finding = useMemo(() => findingOf(draft, entities), [draft, entities]);
  const own = useMemo(() => ownFaults(draft, entities), [draft, entities]);
  const answer = useFindingCheck(finding, own.length === 0);
  const faults = useMemo(
    () => [...own, ...(answer.current && answer.check ? serverFaults(answer.check.faults) : [])],
    [own, answer.current, answer.check],
  );
  const [leftFields, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  return {
    ...open,
    draft,
    change,
    entities,
    publishers,
    finding,
    faults,
    faultAt: (field) =>
      faults.find((fault) => fault.field === field && (all || (fault.kind === "wrong" && isShown(fault, leftFields)))),
    left: (field) => setLeft((before) => (before.has(field) ? before : new Set([...before, field]))),
    showAll: () => setAll(true),
    answer,
  };
}

function publishersOf(rows: readonly DeskRow[]): ReadonlyMap<string, DeskRow> {
  return new Map(rows.flatMap((row) => (row.table === "publishers" ? [[row.key, row]] : [])));
}

/** A half-typed date is not called wrong while the reader types it. */
function isShown({ field, text }: FieldFault, left: ReadonlySet<string>): boolean {
  return text.lang === "en" || left.has(field);
}

/** The faults that the server found, at the fields that they concern; its words are always English. */
function serverFaults(faults: readonly DeskFault[]): FieldFault[] {
  return faults.map(({ table, key, column, message }) => ({
    field: table === "claims" || key === null ? (column ?? "") : fieldOf(key, column ?? ""),
    kind: "wrong",
    text: { text: asSentence(capital(message), "."), lang: "en" },
  }));
}

/** Draws the draft as a ghost on the canvas while the form is open. */
export function useGhost({ draft, entities }: ClaimForm): void {
  const { subject, predicate, object } = draft.claim;
  useEffect(() => {
    const end = (id = "") =>
      ghostEnd(
        entities.get(id),
        draft.rows.some((row) => row.tag === null && row.cells.id === id),
      );
    const verb = predicateOf(predicate);
    ghost.set({ subject: end(subject), object: end(object), verb: verb === null ? "" : predicatePhrase(verb) });
  }, [subject, predicate, object, entities, draft.rows]);
  useEffect(() => () => ghost.set(null), []);
}

function ghostEnd(entity: Entity | undefined, isNew: boolean): GhostEnd | null {
  if (!entity) return null;
  return { id: entity.id, name: entityName(entity), class: entityClassOf(entity), isNew };
}
