// A query that waits gives up after a second by default, which a loaded machine needs for one large panel.
import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 45_000 });
