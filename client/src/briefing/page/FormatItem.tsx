import { useState } from "react";
import { downloadFile } from "../../browser/downloadFile.ts";
import { BusyButton } from "../../ui/BusyButton.tsx";
import { byteSize } from "../../words/byteSize.ts";
import type { Briefing } from "../Briefing.ts";
import { chartInWords } from "../chart/chartInWords.ts";
import type { Format } from "../formats/Format.ts";
import { strings } from "../formats/strings.ts";
import { makeFile } from "../makeFile.ts";
import { faultWords } from "./faultWords.ts";
import css from "./files.module.css";
import { pageStrings } from "./pageStrings.ts";

/** What became of saving a file. */
type Outcome = { is: "none" | "busy" } | { is: "saved" | "failed"; words: string };

/** One kind of file: what it is for, and the way to save it. */
export function FormatItem({ format, briefing }: { format: Format; briefing: Briefing }) {
  const [outcome, setOutcome] = useState<Outcome>({ is: "none" });
  const { name, use } = strings.formats[format.id] ?? { name: format.ending.toUpperCase(), use: "" };

  async function save() {
    setOutcome({ is: "busy" });
    try {
      await untilDrawn();
      const { name: file, type, content, bytes } = await makeFile(format, briefing);
      downloadFile(content, file, type);
      const saved = pageStrings.saved(file, byteSize(bytes));
      setOutcome({ is: "saved", words: chartInWords(format, briefing) ? pageStrings.withoutChart(saved) : saved });
    } catch (error) {
      setOutcome({ is: "failed", words: faultWords(error) });
    }
  }

  return (
    <li className={css.format}>
      <div>
        <p className={css.formatName}>
          {name} <code className={css.ending}>.{format.ending}</code>
        </p>
        <p className={css.hint}>{use}</p>
        <div role="status" className={css.outcome}>
          {outcome.is === "busy" && pageStrings.saving(name)}
          {outcome.is === "saved" && outcome.words}
        </div>
        {outcome.is === "failed" && (
          <p role="alert" className={css.fault}>
            {outcome.words}
          </p>
        )}
      </div>
      <BusyButton
        variant="default"
        size="xs"
        busy={outcome.is === "busy"}
        aria-label={pageStrings.saveAs(name)}
        onClick={() => void save()}
      >
        {pageStrings.save}
      </BusyButton>
    </li>
  );
}

/** A large file is made in one go: that it is being made is to be seen before. */
function untilDrawn(): Promise<void> {
  return new Promise((drawn) => setTimeout(drawn, 30));
}
