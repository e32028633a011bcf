import { strings as frame } from "../ui/strings.ts";
import { CloseButton } from "./CloseButton.tsx";
import css from "./PanelHead.module.css";
import { strings } from "./strings.ts";

/** Said of an id that a link names and the data set does not. */
export function NotFound({ id }: { id: string }) {
  return (
    <div className={css.head} role="alert">
      <title>{frame.titleOf(strings.notFoundTitle)}</title>
      <h2 className={css.title}>{strings.notFoundTitle}</h2>
      <p className={css.text}>{strings.notFound}</p>
      <p className={css.small}>
        <code>{id}</code>
      </p>
      <CloseButton />
    </div>
  );
}
