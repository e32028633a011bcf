import { Button } from "@mantine/core";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { byteSize } from "../../../model/words/formatNumber.ts";
import { readTemplate, type TemplateKind, templateKinds } from "../../../papers/formats/office/readTemplate.ts";
import { templateStrings as words } from "../../../papers/formats/strings.ts";
import { useSignal } from "../../../ui/browser/useSignal.ts";
import { errorText } from "../errorText.ts";
import files from "../files.module.css";
import { Outcome } from "../Outcome.tsx";
import { keepTemplate, keptTemplates, loadTemplates, removeTemplate } from "./keptTemplates.ts";
import css from "./template.module.css";

export function TemplateField() {
  const templates = useSignal(keptTemplates);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState({ message: "", fault: "" });
  useEffect(() => void loadTemplates(), []);

  async function take({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    setOutcome({ message: "", fault: "" });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const kind = readTemplate(file.name, bytes);
      const kept = await keepTemplate(kind, { name: file.name, bytes });
      setOutcome({ message: (kept ? words.kept : words.held)(words.programs[kind], file.name), fault: "" });
    } catch (error) {
      setOutcome({ message: "", fault: errorText(error) });
    } finally {
      // The same file, mended, can be chosen again.
      currentTarget.value = "";
    }
  }

  async function remove(kind: TemplateKind) {
    await removeTemplate(kind);
    setOutcome({ message: words.removed(words.programs[kind]), fault: "" });
    choose.current?.focus();
  }

  return (
    <section aria-labelledby="template">
      <h3 id="template" className={files.group}>
        {words.heading}
      </h3>
      <p className={`flush muted small pretty ${files.hint}`}>{words.hint}</p>
      <ul className={`around8 grid gap6 ${css.kept}`}>
        {templateKinds.flatMap((kind) => {
          const template = templates[kind];
          return template === undefined ? (
            []
          ) : (
            <li key={kind}>
              <span>
                {words.programs[kind]}: <strong>{template.name}</strong> ({byteSize(template.bytes.length)})
              </span>
              <Button
                variant="default"
                size="xs"
                aria-label={words.removeNamed(template.name)}
                onClick={() => void remove(kind)}
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={css.choose}>
        <Button ref={choose} variant="default" size="xs" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.choose}
          accept=".docx,.dotx,.pptx,.potx"
          onChange={(event) => void take(event)}
        />
      </div>
      <Outcome {...outcome} />
    </section>
  );
}
