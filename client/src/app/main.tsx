import "../ui/theme/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { plainPath } from "../model/address/splitAddress.ts";
import { languageReady } from "../model/words/language.ts";
import { createQueryClient } from "../parts/api/request/createQueryClient.ts";
import { focusPressed } from "../ui/browser/focusPressed.ts";
import { App } from "./App.tsx";
import { pageReady } from "./pageReady.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
const queries = createQueryClient();
plainPath();
focusPressed();
void Promise.all([languageReady(), pageReady(window.location, queries)]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App queries={queries} />
    </StrictMode>,
  ),
);
