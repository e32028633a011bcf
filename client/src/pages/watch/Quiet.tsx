import { Link } from "react-router";
import { passFocus } from "../../ui/browser/passFocus.ts";
import css from "./since.module.css";
import { strings } from "./strings.ts";
import type { SubjectNews } from "./subjectsOf.ts";

interface QuietProps {
  subjects: readonly SubjectNews[];
  onStop: (subject: SubjectNews) => void;
}

/** The watched things of which there is nothing new; nothing if there are none. */
export function Quiet({ subjects, onStop }: QuietProps) {
  if (subjects.length === 0) return null;
  return (
    <>
      <h3 className={css.quiet}>{strings.quiet}</h3>
      <ul className={css.dated} data-quiet>
        {subjects.map((subject) => (
          <li key={subject.watch.address} data-watched={subject.watch.address}>
            <Link to={subject.watch.address}>{subject.name}</Link>{" "}
            <span className="muted small">
              {subject.news.from === null
                ? strings.notKept(subject.watch.since.version)
                : strings.kindAndClaims(subject.watch.behind.kind, subject.news.claim_count)}
            </span>{" "}
            <button
              ref={passFocus}
              type="button"
              className="textButton small screenOnly"
              onClick={() => onStop(subject)}
            >
              {strings.stop}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
