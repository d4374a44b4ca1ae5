/// <reference types="vite/client" />

/** As much of the yardsticks as is called, so that the project's own check needs none of them installed. */

declare module "udsv" {
  export interface Schema {
    readonly cols: readonly { readonly name: string }[];
  }
  export function inferSchema(text: string): Schema;
  export function initParser(schema: Schema): { readonly stringArrs: (text: string) => string[][] };
}

declare module "d3-dsv" {
  export function dsvFormat(delimiter: string): {
    readonly parse: (text: string) => Readonly<Record<string, string>>[];
  };
}

declare module "@duckdb/duckdb-wasm" {
  export class VoidLogger {}
  export const DuckDBDataProtocol: { readonly BROWSER_FILEREADER: number };
  export interface Connection {
    readonly query: (sql: string) => Promise<{ readonly toArray: () => Readonly<Record<string, unknown>>[] }>;
  }
  export class AsyncDuckDB {
    constructor(logger: VoidLogger, worker: Worker);
    instantiate(module: string): Promise<unknown>;
    connect(): Promise<Connection>;
    registerFileHandle(name: string, file: File, protocol: number, direct: boolean): Promise<unknown>;
  }
}
