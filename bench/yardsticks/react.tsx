/** The least a page with React can be: one heading. */

import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<h1 data-yardstick="ready">One heading</h1>);
