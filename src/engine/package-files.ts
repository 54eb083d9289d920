import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package: the nearest one upwards that holds package.json, as the sources and dist/ lie at different depths. */
export const PACKAGE_ROOT = packageRoot(dirname(fileURLToPath(import.meta.url)));

/** The version in package.json. */
export const VERSION: string = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")).version;

/** The text of a file under assets/: what the desk sends to browsers as it is. */
export function assetText(path: string): string {
  return readFileSync(join(PACKAGE_ROOT, "assets", path), "utf8");
}

/** The bytes of a file under data/. */
export function dataFile(path: string): Uint8Array {
  return readFileSync(join(PACKAGE_ROOT, "data", path));
}

/** The last bytes of a file under data/, without reading the others. */
export function dataFileEnd(path: string, bytes: number): Uint8Array {
  const file = openSync(join(PACKAGE_ROOT, "data", path), "r");
  try {
    const end = new Uint8Array(bytes);
    readSync(file, end, 0, bytes, fstatSync(file).size - bytes);
    return end;
  } finally {
    closeSync(file);
  }
}

function packageRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  if (dirname(folder) === folder)
    throw new Error(`No package.json above ${fileURLToPath(import.meta.url)}: the package's own files are missing. Install it again.`);
  return packageRoot(dirname(folder));
}
