import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/**
 * A library that is loaded when it is first asked for: a run reads one format of many, and all their libraries together take half a second.
 * `name` is as in an import; `lateLibrary<typeof import("linkedom")>("linkedom")`.
 */
export function lateLibrary<Library>(name: string): () => Library {
  let library: Library | undefined;
  return () => {
    // By the file that an import would take, as some libraries have no other door; Node requires ES modules since 20.19.
    library ??= require(fileURLToPath(import.meta.resolve(name))) as Library;
    return library;
  };
}
