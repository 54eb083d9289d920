// `npm start`: installs what is missing, builds, reads the sample reports, serves the desk.
import { build, ensureLibraries, run, say } from "./ensure.js";

ensureLibraries();
build();
say("reading the sample reports in samples/crocus …");
run(process.execPath, ["bin/corroborate.js", "add", "samples/crocus"]);
run(process.execPath, ["bin/corroborate.js", "serve"]);
