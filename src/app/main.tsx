/** Starts the page. */

import "./styles/main.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createEngineClient } from "../engine/engine-client.ts";
import { downloadFile } from "./components/download-file.ts";
import { Shell } from "./components/shell.tsx";
import { createQueryClient, Providers } from "./providers.tsx";
import { fetchAhead, fetchFile } from "./queries/opening.ts";
import { Router } from "./router.tsx";
import type { Services } from "./services.ts";
import { followScroll } from "./state/scroll-memory.ts";
import { followAddress } from "./state/selection.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const services: Services = {
  engine: createEngineClient(),
  openingData: fetchAhead(fetchFile),
  download: downloadFile,
};

followScroll(window);
followAddress(window);
createRoot(root).render(
  <StrictMode>
    <Providers services={services} queryClient={createQueryClient()}>
      <Shell>
        <Router />
      </Shell>
    </Providers>
  </StrictMode>,
);
