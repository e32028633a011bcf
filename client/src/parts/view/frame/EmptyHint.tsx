import { Link } from "react-router";
import { strings } from "../../../picture/graph/strings.ts";

/** Shown in an empty view: where to begin. */
export function EmptyHint() {
  return (
    <p>
      {strings.emptyHint.before}
      <Link to="/">{strings.emptyHint.link}</Link>
      {strings.emptyHint.after}
    </p>
  );
}
