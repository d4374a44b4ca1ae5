/** `npm start`: builds the dashboard and serves it on this computer alone. */

import { build, preview } from "vite";

await build({ logLevel: "warn" });
const server = await preview();
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error("the preview server gave no address");
console.log(`Veiligheidsbeeld staat klaar op ${address} (open this address in a browser; Ctrl+C stops it).`);
