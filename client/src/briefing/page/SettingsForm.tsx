import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type LabelMode, labelModes } from "../../url/view/viewState.ts";
import type { AskedSettings } from "../makeBriefing.ts";
import { type FigureSize, figureSizes, type Paper, papers, sectionIds } from "../settings.ts";
import type { Draft } from "./drafts.ts";
import { pageStrings } from "./pageStrings.ts";
import css from "./settings.module.css";

interface SettingsFormProps {
  settings: AskedSettings;
  draft: Draft;
  /** Shown until the author gives a title. */
  proposedTitle: string;
  /** Whether the briefing includes an analysis. */
  withAnalysis: boolean;
  onChange: (part: Draft) => void;
}

/** The settings of a briefing and the author's text. */
export function SettingsForm({ settings, draft, proposedTitle, withAnalysis, onChange }: SettingsFormProps) {
  const offered = sectionIds.filter((id) => id !== "analysis" || withAnalysis);
  const { sections, labels, paper, figureSize } = settings;
  return (
    <>
      <TextInput
        label={pageStrings.title}
        value={draft.title ?? proposedTitle}
        placeholder={proposedTitle}
        maxLength={300}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        label={pageStrings.summary}
        description={pageStrings.summaryHint}
        value={draft.summary ?? ""}
        rows={5}
        classNames={{ input: css.summary ?? "" }}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
      <div className={css.choices}>
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
        <NativeSelect
          label={pageStrings.figureSize}
          value={figureSize}
          data={figureSizes.map((value) => ({ value, label: pageStrings.figureSizeNames[value] }))}
          // The values are those offered.
          onChange={(event) => onChange({ figureSize: event.currentTarget.value as FigureSize })}
        />
      </div>
      <fieldset className={css.sections}>
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
        <p className={css.hint}>{pageStrings.sourcesStay}</p>
      </fieldset>
    </>
  );
}
