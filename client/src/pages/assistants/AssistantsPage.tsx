import { IconCopy } from "@tabler/icons-react";
import { publicOrigin } from "../../model/address/publicOrigin.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { PageFrame } from "../../ui/page/PageFrame.tsx";
import css from "./AssistantsPage.module.css";
import { connections } from "./connections.ts";
import { strings } from "./strings.ts";

/** The lines that let an assistant read the atlas, to copy. */
export function AssistantsPage() {
  const origin = publicOrigin() ?? window.location.origin;
  return (
    <PageFrame name={strings.title}>
      <p className="measure pretty">{strings.lead}</p>
      {connections(origin).map(({ id, text }) => (
        <section key={id} aria-labelledby={id} className="apart14">
          <h2 id={id} className="heading below6">
            {strings.names[id]}
          </h2>
          <p className="muted small below8">{strings.hints[id]}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
          <pre className={`tiny breaks below8 framed round4 ${css.text}`} lang="en" tabIndex={0}>
            <code>{text}</code>
          </pre>
          <CopyButton
            label={strings.copy(strings.names[id])}
            failed={strings.failed}
            icon={<IconCopy size={16} />}
            text={() => text}
          />
        </section>
      ))}
      <section className="apart14">
        <h2 className="heading below6">{strings.goodToKnow}</h2>
        <ul className={css.notes}>
          {strings.notes.map((note) => (
            <li key={note} className="measure pretty">
              {note}
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
