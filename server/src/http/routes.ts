import type { Route } from "./defineRoute.ts";
import {
  compareRoutes,
  evidenceRoutes,
  landscapeRoutes,
  ownershipRoutes,
  pathRoutes,
  readRoutes,
} from "./routes/analyses.ts";
import { askRoutes } from "./routes/ask.ts";
import { changeFeedRoutes } from "./routes/changeFeed.ts";
import { claimRoutes } from "./routes/claims.ts";
import { dataPackageRoutes } from "./routes/dataPackage.ts";
import { changeRoutes, healthRoutes, sourceRoutes, summaryRoutes, viewRoutes } from "./routes/dataset.ts";
import { deskRoutes } from "./routes/desk.ts";
import { deskDataRoutes } from "./routes/deskData.ts";
import { deskWatchRoutes } from "./routes/deskWatches.ts";
import { entityRoutes, pictureRoutes, searchRoutes } from "./routes/entities.ts";
import { paperRoutes } from "./routes/papers.ts";
import { queryRoutes, questionRoutes } from "./routes/questions.ts";
import { whatIfRoutes } from "./routes/whatIf.ts";

const answering: Route[] = [
  ...searchRoutes,
  ...askRoutes,
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
  ...paperRoutes,
  ...changeFeedRoutes,
  ...viewRoutes,
  ...summaryRoutes,
  ...healthRoutes,
];

/** All routes in the order of the documentation. The last stand apart, because /queries runs a route unguarded. */
export const routes: Route[] = [
  ...answering,
  ...queryRoutes(answering),
  ...dataPackageRoutes,
  ...deskRoutes,
  ...deskDataRoutes,
  ...deskWatchRoutes,
];
