// By default a query gives up after a second, but a loaded machine needs longer for a large panel.
import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 45_000 });
