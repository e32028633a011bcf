import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type LabelMode, labelModes } from "../../model/address/view/viewState.ts";
import {
  type Briefing,
  type BriefingSettings,
  type FigureContent,
  type FigureSize,
  figureContents,
  figureSizes,
  type Paper,
  papers,
  sectionIds,
} from "../../papers/briefing/Briefing.ts";
import type { PageCount } from "../../papers/briefing/countPages.ts";
import type { AskedSettings } from "../../papers/briefing/makeBriefing.ts";
import type { Draft } from "./draft/drafts.ts";
import { pageStrings } from "./pageStrings.ts";
import { type ArrangedPoints, KeyPointsField } from "./points/KeyPointsField.tsx";
import css from "./settings.module.css";

interface SettingsFormProps {
  draft: Draft;
  settings: AskedSettings;
  /** The briefing of a moment ago, with what is proposed where the author chose nothing. */
  briefing: Briefing;
  pages: PageCount | null;
  onChange: (part: Draft) => void;
  /** Key points that the reader chose or moved, with their headings. */
  onKeyPoints: (points: ArrangedPoints) => void;
}

/** The content of a briefing: the author's text, the key points, the figure and the annex. */
export function SettingsForm({ draft, settings, briefing, pages, onChange, onKeyPoints }: SettingsFormProps) {
  const { settings: proposed, claims } = briefing;
  const whole = { ...settings, figureOf: settings.figureOf ?? proposed.figureOf };
  return (
    <>
      <TextInput
        label={pageStrings.title}
        description={pageStrings.titleHint}
        value={draft.title ?? proposed.title}
        placeholder={proposed.title}
        maxLength={300}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        label={pageStrings.summary}
        description={pageStrings.summaryHint}
        value={draft.summary ?? ""}
        rows={4}
        classNames={{ input: css.summary ?? "" }}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
      {claims.length > 0 && (
        <KeyPointsField
          briefing={briefing}
          chosen={settings.keyPoints}
          headings={draft.pointHeadings ?? []}
          onChange={onKeyPoints}
          onHeadings={(pointHeadings) => onChange({ pointHeadings })}
        />
      )}
      <AnnexField settings={whole} pages={pages} withAnalysis={briefing.analysis !== null} onChange={onChange} />
      <details>
        <summary className="accent">{pageStrings.layout}</summary>
        <LayoutFields settings={whole} office={draft.office ?? ""} onChange={onChange} />
      </details>
    </>
  );
}

interface AnnexFieldProps {
  settings: BriefingSettings;
  pages: PageCount | null;
  withAnalysis: boolean;
  onChange: (part: Draft) => void;
}

/** Whether the briefing has an annex, and what is in it. */
function AnnexField({ settings: { annex, sections }, pages, withAnalysis, onChange }: AnnexFieldProps) {
  const offered = sectionIds.filter((id) => id !== "analysis" || withAnalysis);
  return (
    <div className="grid gap10">
      <Checkbox
        label={pageStrings.annex}
        description={pages === null ? pageStrings.annexHint : pageStrings.annexPages(pages.annex)}
        checked={annex}
        onChange={({ currentTarget: { checked } }) => onChange({ annex: checked })}
      />
      {annex && (
        <fieldset className={`grid gap8 ${css.sections}`}>
          <legend>{pageStrings.sections}</legend>
          {offered.map((id) => (
            <Checkbox
              key={id}
              label={pageStrings.sectionNames[id]}
              checked={sections.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ sections: sectionIds.filter((one) => (one === id ? checked : sections.includes(one))) })
              }
            />
          ))}
          <p className="flush muted small pretty">{pageStrings.sourcesStay}</p>
        </fieldset>
      )}
    </div>
  );
}

interface LayoutFieldsProps {
  settings: BriefingSettings;
  office: string;
  onChange: (part: Draft) => void;
}

/** Settings that rarely change: the figure, names, paper and the author's name. */
function LayoutFields({ settings, office, onChange }: LayoutFieldsProps) {
  const { figureOf, figureSize, labels, paper } = settings;
  return (
    <div className={`grid gap12 ${css.choices}`}>
      <NativeSelect
        label={pageStrings.figureOf}
        value={figureOf}
        data={figureContents.map((value) => ({ value, label: pageStrings.figureOfNames[value] }))}
        // The values are those offered.
        onChange={(event) => onChange({ figureOf: event.currentTarget.value as FigureContent })}
      />
      <NativeSelect
        label={pageStrings.figureSize}
        value={figureSize}
        data={figureSizes.map((value) => ({ value, label: pageStrings.figureSizeNames[value] }))}
        // The values are those offered.
        onChange={(event) => onChange({ figureSize: event.currentTarget.value as FigureSize })}
      />
      <NativeSelect
        label={pageStrings.labels}
        value={labels}
        data={labelModes.map((value) => ({ value, label: pageStrings.labelNames[value] }))}
        // The values are those offered.
        onChange={(event) => onChange({ labels: event.currentTarget.value as LabelMode })}
      />
      <NativeSelect
        label={pageStrings.paper}
        value={paper}
        data={papers.map((value) => ({ value, label: pageStrings.paperNames[value] }))}
        // The values are those offered.
        onChange={(event) => onChange({ paper: event.currentTarget.value as Paper })}
      />
      <TextInput
        label={pageStrings.office}
        description={pageStrings.officeHint}
        value={office}
        maxLength={100}
        onChange={(event) => onChange({ office: event.currentTarget.value })}
      />
    </div>
  );
}
