/** Starts the page. */

import "./styles/main.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createEngineClient } from "../engine/engine-client.ts";
import { hasNoLoads } from "../engine/has-no-loads.ts";
import { whenAtRest } from "./components/chart-place.ts";
import { downloadFile } from "./components/download-file.ts";
import { Shell } from "./components/shell.tsx";
import { createQueryClient, Providers } from "./providers.tsx";
import { showFirstScreen } from "./queries/first-screen.ts";
import { fetchAhead, fetchFile } from "./queries/opening.ts";
import { PREPARED } from "./queries/prepared.ts";
import { Router } from "./router.tsx";
import type { Services } from "./services.ts";
import { followScroll } from "./state/scroll-memory.ts";
import { followAddress } from "./state/selection.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

followScroll(window);
followAddress(window);

const queryClient = createQueryClient();
const ahead = fetchAhead(fetchFile);
const mayStart = showFirstScreen({
  queryClient,
  data: ahead.data,
  prepared: PREPARED,
  hasNoLoads,
  painted: whenAtRest,
});

const services: Services = {
  engine: createEngineClient(mayStart),
  openingData: async () => {
    await mayStart;
    return ahead.take();
  },
  download: downloadFile,
};

createRoot(root).render(
  <StrictMode>
    <Providers services={services} queryClient={queryClient}>
      <Shell>
        <Router />
      </Shell>
    </Providers>
  </StrictMode>,
);
