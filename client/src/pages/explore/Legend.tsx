import { type EntityClass, entityClasses, evidenceIds } from "@atlas/server/vocabulary";
import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import { COMPARISON } from "../../model/claim/line/lineLabels.ts";
import { className, gradeMeaning, gradeName } from "../../model/words/names.ts";
import { ownDataStrings } from "../../model/words/strings.ts";
import { ShapeMark } from "../../parts/claim/ShapeMark.tsx";
import type { ChangedHere } from "../../parts/view/changed/changedHere.ts";
import { LinkLine } from "../../parts/view/frame/LinkLine.tsx";
import type { ShownCounts } from "../../picture/graph/countShown.ts";
import { strings as viewStrings } from "../../picture/graph/strings.ts";
import { passFocus } from "../../ui/browser/passFocus.ts";
import css from "./Legend.module.css";
import { ArrowMark, BundleMark, ChangedMark, OwnSign, PinMark } from "./LegendMarks.tsx";
import { strings } from "./strings.ts";

interface LegendProps {
  counts: ShownCounts;
  /** Whether any entity is positioned by hand: only then the pin is explained. */
  kept: boolean;
  /** The claims that are marked as new or changed; null while none are. */
  changed: ChangedHere | null;
}

/** Meanings and numbers of the shapes, lines and badges drawn, below the canvas and never on it; on a phone folded to a chip. */
export function Legend({ counts, kept, changed }: LegendProps) {
  const [open, setOpen] = useState(hasRoom);
  const id = useId();
  const Chevron = open ? IconChevronDown : IconChevronUp;
  return (
    <section
      aria-label={strings.legend}
      className={`tiny flex onTop ruleAbove ${css.legend}`}
      data-closed={!open || undefined}
      data-tour="legend"
    >
      <UnstyledButton
        className={`tiny strong line gap3 rigid touch24 ${css.handle}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {strings.legend} <Chevron size={14} aria-hidden="true" />
      </UnstyledButton>
      <div id={id} className={`grid gap3 shrinks ${css.rows}`} hidden={!open}>
        <Row name={strings.legendTypes}>
          {shownClasses(counts).map((name) => (
            <li key={name}>
              <ShapeMark shape={entityClasses[name]} /> {className(name)} <Count of={counts.byClass.get(name)} />
            </li>
          ))}
          {counts.byClass.size === 0 && <Nothing />}
        </Row>
        <Row name={strings.legendEvidence}>
          {evidenceIds
            .filter((grade) => counts.byEvidence.has(grade))
            .map((grade) => (
              <li key={grade} title={gradeMeaning(grade)}>
                <LinkLine grade={grade} /> {gradeName(grade)} <Count of={counts.byEvidence.get(grade)} />
              </li>
            ))}
          {counts.byEvidence.size === 0 && <Nothing />}
        </Row>
        <Row name={strings.legendSigns}>
          {changed && (
            <li>
              <ChangedMark /> {viewStrings.newSince(changed.version)}
              <button ref={passFocus} type="button" className="textButton screenOnly" onClick={changed.leave}>
                {strings.unmark}
              </button>
            </li>
          )}
          <li>
            <ArrowMark /> {strings.signArrow}
          </li>
          <li>
            <ArrowMark hollow /> {strings.signHollow}
          </li>
          <li>
            <span className={css.badge}>12</span> {strings.signBadge}
          </li>
          <li>
            <span className={css.number}>2</span> {strings.signCount}
          </li>
          <li>
            <span className={css.number}>+2</span> {strings.signMore}
          </li>
          {counts.byEvidence.has("assessed") && (
            <li>
              <span className={css.number}>{COMPARISON}</span> {strings.signComparison}
            </li>
          )}
          {kept && (
            <li>
              <PinMark /> {strings.kept}
            </li>
          )}
          {counts.own && (
            <li>
              <OwnSign /> {ownDataStrings.mark}
            </li>
          )}
          {counts.bundles > 0 && (
            <li>
              <BundleMark /> {strings.signBundle}
            </li>
          )}
          <li>
            <span className={css.pale}>
              <LinkLine grade="corroborated" />
            </span>{" "}
            {strings.signTentative}
          </li>
          <li>
            <span className={css.thin}>
              <LinkLine grade="corroborated" />
            </span>{" "}
            {strings.signLastReported}
          </li>
        </Row>
      </div>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap12">
      <h2 className={`flush muted rigid ${css.name}`}>{name}</h2>
      <ul className={`flex wrap gap2by14 ${css.items}`}>{children}</ul>
    </div>
  );
}

function Count({ of }: { of: number | undefined }) {
  return <span className={css.count}>{of}</span>;
}

function Nothing() {
  return <li className={css.count}>{strings.legendNothing}</li>;
}

function shownClasses({ byClass }: ShownCounts): EntityClass[] {
  // Keys of a record typed by its keys, in the vocabulary's order.
  return (Object.keys(entityClasses) as EntityClass[]).filter((name) => byClass.has(name));
}

/** On small screens the legend starts closed, to leave space for the canvas. */
function hasRoom(): boolean {
  return window.matchMedia("(min-width: 761px)").matches;
}
