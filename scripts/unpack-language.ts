// Part of every build: unpacks tagger, parser and places once, so that no later start has to (dist/language.bin, some 40 MB).
import { unpackOnce } from "../src/engine/language.ts";

unpackOnce();
