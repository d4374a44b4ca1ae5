/** The figures beside the app: `data/` is served in development and copied to `dist/data`; none of it is bundled. */

import { createReadStream } from "node:fs";
import { cp, realpath, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv;charset=utf-8",
  ".json": "application/json;charset=utf-8",
  ".geojson": "application/geo+json;charset=utf-8",
  ".txt": "text/plain;charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".gz": "application/gzip",
};

/** The content type of a data file by its extension; an unknown one is sent as bytes, never as a page. */
export function contentTypeOf(path: string): string {
  return CONTENT_TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/** The file under `folder` that an address asks for, or `undefined` when the address leads outside or is malformed. */
export function dataFilePath(folder: string, address: string): string | undefined {
  const path = decoded(address.split(/[?#]/, 1)[0] ?? "");
  if (path === undefined || path.includes("\0") || path.includes("\\")) return undefined;
  const root = resolve(folder);
  const file = resolve(root, `.${path.startsWith("/") ? path : `/${path}`}`);
  return file.startsWith(root + sep) ? file : undefined;
}

/** Whether a path inside `data/` is meant for readers: schemas and readmes stay behind. */
export function isPublished(path: string): boolean {
  const name = basename(path);
  return name !== "README.md" && !name.endsWith(".schema.json") && !name.startsWith(".");
}

/** Serves `folder` at `/data/` in development and copies it to `<outDir>/data` on build. */
export function dataPlugin(folder: string): Plugin {
  let outDir = "dist";
  return {
    name: "veiligheidsbeeld:data",
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer: (server) => {
      server.middlewares.use("/data", (request, response) => {
        void existingFile(folder, request.url ?? "").then((file) => {
          if (file === undefined) {
            response.writeHead(404, { "Content-Type": "text/plain;charset=utf-8" }).end("Niet gevonden");
            return;
          }
          response.writeHead(200, { "Content-Type": contentTypeOf(file), "Cache-Control": "no-cache" });
          createReadStream(file)
            .on("error", () => response.destroy())
            .pipe(response);
        });
      });
    },
    writeBundle: async () => {
      if (!(await isPresent(folder))) return;
      await cp(folder, join(outDir, "data"), {
        recursive: true,
        filter: (source) => relative(folder, source) === "" || isPublished(source),
      });
    },
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The file to send: it exists, and it stays under `folder` after symbolic links are followed. */
async function existingFile(folder: string, address: string): Promise<string | undefined> {
  const path = dataFilePath(folder, address);
  if (path === undefined || !isPublished(path)) return undefined;
  try {
    const [root, file] = [await realpath(folder), await realpath(path)];
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

async function isPresent(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
