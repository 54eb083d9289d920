// `npm run build`: the sources → dist/.
import { build, ensureLibraries } from "./ensure.js";

ensureLibraries();
build();
