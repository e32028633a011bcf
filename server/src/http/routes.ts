import type { Route } from "./defineRoute.ts";
import { changeRoutes } from "./routes/changes.ts";
import { claimRoutes } from "./routes/claims.ts";
import { compareRoutes } from "./routes/compare.ts";
import { deskRoutes } from "./routes/desk.ts";
import { entityRoutes } from "./routes/entities.ts";
import { evidenceRoutes } from "./routes/evidence.ts";
import { healthRoutes } from "./routes/health.ts";
import { landscapeRoutes } from "./routes/landscape.ts";
import { ownershipRoutes } from "./routes/ownership.ts";
import { pathRoutes } from "./routes/paths.ts";
import { pictureRoutes } from "./routes/picture.ts";
import { queryRoutes } from "./routes/queries.ts";
import { questionRoutes } from "./routes/questions.ts";
import { readRoutes } from "./routes/read.ts";
import { searchRoutes } from "./routes/search.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { summaryRoutes } from "./routes/summary.ts";
import { viewRoutes } from "./routes/views.ts";
import { whatIfRoutes } from "./routes/whatIf.ts";

const answering: Route[] = [
  ...searchRoutes,
  ...entityRoutes,
  ...claimRoutes,
  ...pictureRoutes,
  ...pathRoutes,
  ...sourceRoutes,
  ...evidenceRoutes,
  ...questionRoutes,
  ...landscapeRoutes,
  ...compareRoutes,
  ...ownershipRoutes,
  ...whatIfRoutes,
  ...readRoutes,
  ...changeRoutes,
  ...viewRoutes,
  ...summaryRoutes,
  ...healthRoutes,
];

/**
 * All routes in the order of the documentation; router and OpenAPI are made from this table. Those of the desk stand apart, because
 * /queries runs a route without asking what guards it.
 */
export const routes: Route[] = [...answering, ...queryRoutes(answering), ...deskRoutes];
