import { existsSync, readFileSync } from "node:fs";
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

function packageRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageRoot(dirname(folder));
}
