import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { paperAddress, readingAddress } from "../../../model/address/pages/readAddress.ts";
import type { AboutText, KeptText } from "../../../papers/answers/reading/KeptText.ts";
import { strings } from "../../../papers/answers/reading/strings.ts";
import { AnalysisHead } from "../../../parts/answer/AnalysisHead.tsx";
import page from "../../../parts/answer/analysis.module.css";
import { useSignal } from "../../../ui/browser/useSignal.ts";
import { DropTarget } from "../../../ui/DropTarget.tsx";
import { FileButton } from "../../../ui/FileButton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { dropTexts, takeText } from "../keptTexts.ts";
import { dropPapers, keptPapers } from "../paper/keptPapers.ts";
import css from "../read.module.css";
import { ACCEPTED } from "./readFile.ts";
import { type FileProgress, useFile } from "./useFile.ts";

interface TextFormProps {
  /** Why the text of the address is not shown; null if there is nothing to say. */
  note: string | null;
  /** Texts that were read in this tab before. */
  texts: readonly KeptText[];
}

/** Takes a text in: pasted, chosen or dropped. */
export function TextForm({ note, texts }: TextFormProps) {
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const { bringIn, progress, cancel, problem, setProblem } = useFile(take);

  function take(taken: string, about: AboutText = {}) {
    if (taken.trim() === "") return setProblem(strings.empty);
    navigate(readingAddress(takeText(taken, about)), { replace: true });
  }

  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <AnalysisHead title={strings.heading} lead={strings.lead} />
      <DropTarget label={strings.drop} onFile={bringIn} />
      {note !== null && <p role="status">{note}</p>}
      <div className="measure">
        <textarea
          className={`ink full bordered round8 onSheet padded ${css.field}`}
          aria-label={strings.textLabel}
          placeholder={strings.placeholder}
          rows={14}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) take(text);
          }}
        />
        {problem !== null && (
          <p role="alert" className="warning breaks around8">
            {problem}
          </p>
        )}
        <div className="around12 flex wrap gap8">
          <Button onClick={() => take(text)}>{strings.read}</Button>
          <FileButton accept={ACCEPTED} leftSection={<IconFileText size={16} />} onFile={bringIn}>
            {strings.choose}
          </FileButton>
        </div>
        <FileProgressLine progress={progress} onCancel={cancel} />
        <p className={css.small}>{strings.formats}</p>
        <p className={css.small}>{strings.privacy}</p>
      </div>
      <EarlierTexts texts={texts} />
      <Limits />
    </main>
  );
}

function EarlierTexts({ texts }: { texts: readonly KeptText[] }) {
  const papers = useSignal(keptPapers);
  if (texts.length + papers.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{strings.earlier}</h2>
      <ul className="bullets">
        {texts.map((kept) => (
          <li key={kept.key}>
            <Link to={readingAddress(kept.key)}>{kept.title || firstLine(kept.text)}</Link>
          </li>
        ))}
        {papers.map(({ key, name }) => (
          <li key={key}>
            <Link to={paperAddress(key)}>{name}</Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={css.plain}
        onClick={() => {
          dropTexts();
          dropPapers();
        }}
      >
        {strings.forget}
      </button>
    </section>
  );
}

function firstLine(text: string): string {
  const [line = ""] = text.trim().split("\n", 1);
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

export function Limits() {
  return (
    <section aria-label={strings.limitsLabel} className={`muted small measure apart26 ${css.limits}`}>
      {strings.limits.map((limit) => (
        <p key={limit}>{limit}</p>
      ))}
    </section>
  );
}

export function FileProgressLine({ progress, onCancel }: { progress: FileProgress | null; onCancel: () => void }) {
  if (progress === null) return null;
  const { name, pages } = progress;
  return (
    <p className="around12 flex wrap gap8">
      <span role="status">{strings.readingFile(name)}</span>
      {pages !== null && <span aria-hidden="true">{strings.pageOf(pages.read, pages.all)}</span>}
      <Button variant="default" size="xs" onClick={onCancel}>
        {frame.cancel}
      </Button>
    </p>
  );
}
