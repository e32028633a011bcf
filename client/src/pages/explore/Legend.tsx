import { type EntityClass, entityClasses, evidenceIds } from "@atlas/server/vocabulary";
import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import { COMPARISON } from "../../model/claim/line/lineLabels.ts";
import { className, gradeMeaning, gradeName } from "../../model/words/names.ts";
import { ownDataStrings } from "../../model/words/strings.ts";
import { ShapeMark } from "../../parts/claim/ShapeMark.tsx";
import { LinkLine } from "../../parts/view/frame/LinkLine.tsx";
import type { ShownCounts } from "../../picture/graph/countShown.ts";
import css from "./Legend.module.css";
import { strings } from "./strings.ts";

interface LegendProps {
  counts: ShownCounts;
  /** Whether any entity is positioned by hand: only then the pin is explained. */
  kept: boolean;
}

/** Meanings and numbers of the shapes, lines and badges drawn, below the canvas and never on it; on a phone folded to a chip. */
export function Legend({ counts, kept }: LegendProps) {
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

function ArrowMark({ hollow = false }: { hollow?: boolean }) {
  return (
    <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true" focusable="false">
      <path d="M1 4H16" stroke="currentColor" strokeWidth="1.6" />
      <path
        d="M14 0.8 21 4 14 7.2z"
        fill={hollow ? "none" : "currentColor"}
        stroke="currentColor"
        strokeWidth={hollow ? 1 : 0}
      />
    </svg>
  );
}

function PinMark() {
  return (
    <svg width="7" height="14" viewBox="1 0 7 14" aria-hidden="true" focusable="false">
      <circle cx="4.5" cy="4.2" r="3" fill="currentColor" />
      <path d="M4.5 7V12" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  );
}

/** The grey band behind own data, as on the canvas. */
function OwnSign() {
  return (
    <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
      <path d="M6 6H26" stroke="currentColor" strokeWidth="6" opacity="0.26" />
      <circle cx="6" cy="6" r="6" fill="currentColor" opacity="0.26" />
      <path d="M9 6H26" stroke="currentColor" strokeWidth="1.3" />
      <circle cx="6" cy="6" r="3" fill="currentColor" />
    </svg>
  );
}

function BundleMark() {
  return (
    <svg width="16" height="13" viewBox="0 0 16 13" aria-hidden="true" focusable="false">
      <circle cx="10.5" cy="5" r="4.5" fill="currentColor" opacity="0.45" />
      <circle cx="5.5" cy="8" r="4.5" fill="currentColor" />
    </svg>
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
